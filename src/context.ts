import type { BrandBook } from './config/brands.ts';
import { openingClock } from './conversations/index.ts';
import type { NameCollector } from './criteria/names.ts';
import { BarometreError } from './errors.ts';
import { localeOf } from './languages/regions.ts';
import type { Config } from './model/config.ts';
import type { Locale } from './model/language.ts';
import type { BusinessClock, Context, Survey } from './model/verdict.ts';
import type { Spelling } from './spelling.ts';

/** Without opening hours the service is always open. */
const always: BusinessClock = (from, to) => (to - from) / 1000;

async function clockOf(hours: Config['openingHours']): Promise<BusinessClock> {
  if (hours === undefined) return always;
  return openingClock(hours).catch((error: unknown) => {
    if (!(error instanceof RangeError)) throw error;
    throw new BarometreError('config-invalid', { file: 'openingHours', reason: error.message });
  });
}

/** What criteria may know besides the exchange, out of the configuration and of the export as a whole. */
export async function contextOf(known: {
  readonly config: Config;
  readonly locale: Locale | null;
  readonly brands: BrandBook;
  readonly names: NameCollector;
  readonly survey: Survey;
  readonly agreement: NonNullable<Context['agreement']>;
  readonly spelling: Spelling;
}): Promise<Context> {
  const { config, locale, brands, names, survey, agreement, spelling } = known;
  const usual = await clockOf(config.openingHours);
  const clocks = new Map<string, BusinessClock>();
  for (const [brand, { openingHours }] of Object.entries(config.brands)) {
    if (openingHours !== undefined) clocks.set(brand, await clockOf(openingHours));
  }
  return {
    survey,
    agreement,
    businessClock: (brand) => (brand === null ? usual : (clocks.get(brand) ?? usual)),
    locale: ({ conversation, language, request, reply }) =>
      conversation.locale ?? locale ?? localeOf(`${reply?.text ?? ''}\n${request.text}`, language),
    knownWord: (word, brand) => brands.knows(word, brand) || names.has(word) || spelling.listed(word),
    spelling: spelling.settings,
  };
}

/** The day of an instant in a zone, as `2026-03-31`. */
export function dayIn(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (at) => format.format(at);
}
