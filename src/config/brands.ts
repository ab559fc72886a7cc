import type { BrandConfig, Config } from '../model/config.ts';
import type { Message } from '../model/conversation.ts';

/** What the configuration says about brands, ready to be asked for each message. */
export type BrandBook = {
  /** The message with the brand under its own name, and with the sector where the export names none. */
  readonly apply: (message: Message) => Message;
  /** What is known of a brand; null: it is not in the book. */
  readonly configOf: (brand: string) => BrandConfig | null;
  /** Whether a word, in lower case, is in the lexicon of the user or of the brand. */
  readonly knows: (word: string, brand: string | null) => boolean;
};

const words = (entries: readonly string[]): readonly string[] =>
  entries.flatMap((entry) =>
    entry
      .normalize('NFC')
      .toLowerCase()
      .split(/[\s'’]+/u),
  );

/** Names and accounts are told apart without case; an account is the same with its @ and without. */
const keyOf = (name: string): string => name.trim().replace(/^@/u, '').toLowerCase();

const joined = <T>(ours: readonly T[], theirs: readonly T[]): readonly T[] => [...new Set([...ours, ...theirs])];

function mergedBrand(base: BrandConfig | undefined, over: BrandConfig): BrandConfig {
  if (base === undefined) return over;
  const { logo, voice } = over;
  return {
    sector: over.sector ?? base.sector,
    aliases: joined(base.aliases, over.aliases),
    domains: joined(base.domains, over.domains),
    logo: {
      files: joined(base.logo.files, logo.files),
      hosts: joined(base.logo.hosts, logo.hosts),
      words: joined(base.logo.words, logo.words),
      hashes: joined(base.logo.hashes, logo.hashes),
    },
    logoImages: [...base.logoImages, ...over.logoImages],
    palette: joined(base.palette, over.palette),
    fonts: joined(base.fonts, over.fonts),
    hashtags: joined(base.hashtags, over.hashtags),
    voice: {
      address: voice.address ?? base.voice.address,
      signature: voice.signature.length > 0 ? voice.signature : base.voice.signature,
      greetings: voice.greetings.length > 0 ? voice.greetings : base.voice.greetings,
      closings: voice.closings.length > 0 ? voice.closings : base.voice.closings,
    },
    openingHours: over.openingHours ?? base.openingHours,
    lexicon: joined(base.lexicon, over.lexicon),
    channels: { ...base.channels, ...over.channels },
  };
}

/**
 * Brands of two files as one: lists are joined; a rule, a sector or hours that both give are those of `over`. A brand
 * whose name is an alias in `base` is a brand of its own.
 */
export function mergedBrands(base: Config['brands'], over: Config['brands']): Config['brands'] {
  const merged = Object.entries(over).map(([name, brand]) => [name, mergedBrand(base[name], brand)] as const);
  return { ...base, ...Object.fromEntries(merged) };
}

/** Turns the configuration's brands around for look-up. */
export function brandBook(config: Config): BrandBook {
  const names = new Map<string, string>();
  const lexicons = new Map<string, ReadonlySet<string>>();
  for (const [name, { aliases, lexicon }] of Object.entries(config.brands)) {
    for (const alias of [name, ...aliases]) names.set(keyOf(alias), name);
    lexicons.set(name, new Set(words([name, ...aliases, ...lexicon])));
  }
  const common = new Set(words(config.lexicon));
  const apply = (message: Message): Message => {
    if (message.brand === null) return message;
    const brand = names.get(keyOf(message.brand)) ?? message.brand;
    const sector = message.sector ?? config.brands[brand]?.sector ?? null;
    return brand === message.brand && sector === message.sector ? message : { ...message, brand, sector };
  };
  return {
    apply,
    configOf: (brand) => config.brands[brand] ?? null,
    knows: (word, brand) => common.has(word) || (brand !== null && lexicons.get(brand)?.has(word) === true),
  };
}

/** Brands by their domains and addresses, in lower case; `www.` is no part of a mail's domain. */
export function brandDomains({ brands }: Config): ReadonlyMap<string, string> {
  const entries = Object.entries(brands).flatMap(([brand, { domains }]) =>
    domains.map((domain) => [domain, brand] as const),
  );
  return new Map(
    entries.map(([domain, brand]) => [
      domain
        .trim()
        .toLowerCase()
        .replace(/^(?:@|www\.)/, ''),
      brand,
    ]),
  );
}
