import { z } from 'zod';
import { addresses, signOffs } from '../model/brand.ts';
import { channels } from '../model/conversation.ts';

const weekday = z
  .array(z.string().regex(/^([01]\d|2[0-4]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/, 'expected "09:00-12:30"'))
  .describe('Opening times of that day, such as ["09:00-12:30", "14:00-18:00"]; an empty list: closed.');

/** A time zone. */
export const zone = z.string().min(1).describe('IANA time zone, such as "Europe/Paris".');

/** When a service is open. */
export const openingHours = z
  .strictObject({
    zone: zone.default('Europe/Paris'),
    week: z
      .strictObject({
        mon: weekday,
        tue: weekday,
        wed: weekday,
        thu: weekday,
        fri: weekday,
        sat: weekday.default([]),
        sun: weekday.default([]),
      })
      .describe('Opening times by day of the week.'),
    holidays: z
      .string()
      .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})*$/, 'expected a country such as "FR" or "CA-QC"')
      .nullable()
      .default(null)
      .describe('Country, or country and region, whose public holidays are closed: "FR", "CA-QC".'),
    closed: z
      .array(z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected "2026-12-24"'))
      .default([])
      .describe('Further closed days.'),
  })
  .describe('When the service is open; business delays count these times only.');

/** Words that are no misspellings, or the files that hold them. */
export const lexicon = z
  .union([z.string().min(1), z.array(z.string().min(1))], 'expected words, or paths of lexicon files')
  .default([])
  .describe(
    'Words that are no misspellings. A text by itself, and any that ends in .txt, is the path of a lexicon file.',
  );

const phrases = z.array(z.string().trim().min(1)).default([]);

/** Labels between dots, the last one of letters. */
const host = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.[\p{L}]{2,63}$/u, 'expected a host such as "img.lumelia.fr"');

/** A domain, or an address of the brand's in a domain of somebody else's. */
const domain = z
  .string()
  .trim()
  .toLowerCase()
  .regex(
    /^(?:[\p{L}\d._%+-]{1,64}@)?[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){0,5}\.[\p{L}]{2,63}$/u,
    'expected a domain such as "lumelia.fr", or an address',
  );

const colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#(?:[\da-f]{3}|[\da-f]{6})$/, 'expected a colour such as "#0a5c4a"');

const hash = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[\da-f]{16}$/, 'expected 16 hexadecimal digits, a dHash of the image');

const logo = z
  .strictObject({
    files: phrases.describe('File names of the logo, with or without extension.'),
    hosts: z.array(host).default([]).describe('Hosts from which it is shown.'),
    words: phrases.describe('Words of its alternative text.'),
    hashes: z.array(hash).default([]).describe('Perceptual hashes (dHash) of its image.'),
    images: phrases.describe('Paths of its image (PNG, JPEG, GIF), whose hash is then computed.'),
  })
  .describe('How the logo is known in an HTML message.');

const voice = z
  .strictObject({
    address: z.enum(addresses).nullable().default(null).describe('How customers are addressed in French.'),
    signature: z.array(z.enum(signOffs)).default([]).describe('How replies are signed: any of these.'),
    greetings: phrases.describe('Words with which a greeting begins: any of these.'),
    closings: phrases.describe('Words that a closing holds: any of these.'),
  })
  .describe("The brand's own rule of speech; what is left out has no rule.");

/** What exports do not say about one brand. */
export const brandSchema = z
  .strictObject({
    sector: z.string().min(1).optional().describe('Where the export names none.'),
    aliases: z.array(z.string().min(1)).default([]).describe('Other names of the brand.'),
    accounts: z.array(z.string().min(1)).default([]).describe('Its accounts, with or without @.'),
    domains: z
      .array(domain)
      .default([])
      .describe('Domains of its addresses and links, subdomains included; a whole address names a mailbox elsewhere.'),
    logo: logo.prefault({}),
    palette: z.array(colour).default([]).describe('Colours of its charter.'),
    fonts: phrases.describe('Fonts of its charter.'),
    hashtags: phrases.describe('Its hashtags, with or without #.'),
    voice: voice.prefault({}),
    openingHours: openingHours.optional(),
    lexicon,
    channels: z
      .partialRecord(z.enum(channels), z.number().positive())
      .default({})
      .describe("Usage weights of the brand's channels; equal by default."),
  })
  .describe('What exports do not say about a brand.');

/** Brands by name. */
export const brandsSchema = z.record(z.string().min(1), brandSchema);

/** Brands that fit, before the files that they name are read. */
export type BrandsFile = z.infer<typeof brandsSchema>;
