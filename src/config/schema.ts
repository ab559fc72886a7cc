import { z } from 'zod';
import { dimensions } from '../model/barometer.ts';
import { channels } from '../model/conversation.ts';
import { locales } from '../model/language.ts';
import { spellingSchema } from './spelling.ts';

const weekday = z
  .array(z.string().regex(/^([01]\d|2[0-4]):[0-5]\d-([01]\d|2[0-4]):[0-5]\d$/, 'expected "09:00-12:30"'))
  .describe('Opening times of that day, such as ["09:00-12:30", "14:00-18:00"]; an empty list: closed.');

const zone = z.string().min(1).describe('IANA time zone, such as "Europe/Paris".');

const openingHours = z
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

const lexicon = z
  .union([z.string().min(1), z.array(z.string().min(1))], 'expected words, or paths of lexicon files')
  .default([])
  .describe(
    'Words that are no misspellings. A text by itself, and any that ends in .txt, is the path of a lexicon file.',
  );

const brand = z
  .strictObject({
    sector: z.string().min(1).optional().describe('Where the export names none.'),
    aliases: z.array(z.string().min(1)).default([]).describe('Other names and accounts of the brand.'),
    domains: z
      .array(z.string().min(1))
      .default([])
      .describe('Hosts of its links and addresses, subdomains included; a whole address names a mailbox elsewhere.'),
    openingHours: openingHours.optional(),
    lexicon,
    channels: z
      .partialRecord(z.enum(channels), z.number().positive())
      .default({})
      .describe("Usage weights of the brand's channels; equal by default."),
  })
  .describe('What exports do not say about a brand.');

/** `barometre.config.json`: everything that an audit can be told once instead of on each command line. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  grid: z.string().min(1).optional().describe('Id of a grid that ships with the program, or path of a grid file.'),
  map: z.string().min(1).optional().describe('Path of a mapping file.'),
  timezone: zone.optional().describe('Zone of timestamps that have none, and of months in reports.'),
  locale: z.enum(locales).optional(),
  by: z.array(z.enum(dimensions)).min(1).optional().describe('What cells are cut by.'),
  openingHours: openingHours.optional(),
  brands: z.record(z.string().min(1), brand).default({}),
  lexicon,
  spelling: spellingSchema.prefault({}),
});

/** A configuration file that fits, before the files that it names are read. */
export type ConfigFile = z.infer<typeof configSchema>;
