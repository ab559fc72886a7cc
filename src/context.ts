import { createHash } from 'node:crypto';
import type { BrandBook } from './config/brands.ts';
import { openingClock } from './conversations/index.ts';
import type { NameCollector } from './criteria/names.ts';
import { BarometreError } from './errors.ts';
import { localeOf } from './languages/regions.ts';
import type { BrandIdentity } from './model/brand.ts';
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

/** What is known of brands, the hashes of their logos' images computed; decoders are loaded only where there are hashes. */
async function identitiesOf(brands: Config['brands']): Promise<Pick<Context, 'identity' | 'fingerprint'>> {
  const all = Object.entries(brands);
  const identities = new Map<string, BrandIdentity>(all);
  const hashed = all.some(([, { logo, logoImages }]) => logo.hashes.length + logoImages.length > 0);
  const identity = (brand: string): BrandIdentity | null => identities.get(brand) ?? null;
  if (!hashed) return { identity };
  const { fingerprintOf } = await import('./criteria/branding/picture.ts');
  for (const [name, brand] of all) {
    const hashes = brand.logoImages.map(({ file, bytes }) => {
      const hash = fingerprintOf(bytes);
      if (hash === null) throw new BarometreError('image-invalid', { file, brand: name });
      return hash;
    });
    identities.set(name, { ...brand, logo: { ...brand.logo, hashes: [...brand.logo.hashes, ...hashes] } });
  }
  return { identity, fingerprint: remembered(fingerprintOf) };
}

/** Images whose hashes are kept: a brand's mails bring the same one again and again. Ours. */
const keptImages = 1000;

function remembered(hash: (image: Uint8Array) => string | null): (image: Uint8Array) => string | null {
  const known = new Map<string, string | null>();
  return (image) => {
    const key = createHash('sha1').update(image).digest('base64');
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = hash(image);
    if (known.size >= keptImages) known.clear();
    known.set(key, found);
    return found;
  };
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
    ...(await identitiesOf(config.brands)),
    spelling: spelling.settings,
  };
}

/** The day of an instant in a zone, as `2026-03-31`. */
export function dayIn(timeZone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (at) => format.format(at);
}
