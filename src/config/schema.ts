import { z } from 'zod';
import { dimensions } from '../model/barometer.ts';
import { locales } from '../model/language.ts';
import { brandsSchema, lexicon, openingHours, zone } from './brand-schema.ts';
import { judgeSchema } from './judge.ts';
import { spellingSchema } from './spelling.ts';

const words = z
  .array(z.string().regex(/[\p{L}\d]/u, 'expected a word'))
  .describe('Words and phrases, or their beginnings.');

const topics = z
  .record(
    z.string().min(1),
    z.record(z.string().regex(/^[a-z][a-z0-9-]*$/, 'expected an id such as "delivery"'), words),
  )
  .default({})
  .describe('Further words of topics, by sector ("*": every sector) and topic; topics of your own are welcome.');

/** `barometre.config.json`: everything that an audit can be told once instead of on each command line. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  grid: z.string().min(1).optional().describe('Id of a grid that ships with the program, or path of a grid file.'),
  map: z.string().min(1).optional().describe('Path of a mapping file.'),
  timezone: zone.optional().describe('Zone of timestamps that have none, and of months in reports.'),
  locale: z.enum(locales).optional(),
  by: z.array(z.enum(dimensions)).min(1).optional().describe('What cells are cut by.'),
  openingHours: openingHours.optional(),
  brands: brandsSchema.default({}),
  brandsFile: z.string().min(1).optional().describe('Path of a brands.csv or brands.json; `brands` adds to it.'),
  lexicon,
  topics,
  spelling: spellingSchema.prefault({}),
  judge: judgeSchema.optional(),
});

/** A configuration file that fits, before the files that it names are read. */
export type ConfigFile = z.infer<typeof configSchema>;
