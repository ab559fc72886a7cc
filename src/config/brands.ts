import type { Config } from '../model/config.ts';
import type { Message } from '../model/conversation.ts';

/** What the configuration says about brands, ready to be asked for each message. */
export type BrandBook = {
  /** The message with the brand under its own name, and with the sector where the export names none. */
  readonly apply: (message: Message) => Message;
  /** Other names and accounts of a brand. */
  readonly aliasesOf: (brand: string) => readonly string[];
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

/** Turns the configuration's brands around for look-up. */
export function brandBook(config: Config): BrandBook {
  const names = new Map<string, string>();
  const lexicons = new Map<string, ReadonlySet<string>>();
  for (const [name, { aliases, lexicon }] of Object.entries(config.brands)) {
    for (const alias of [name, ...aliases]) names.set(alias.toLowerCase(), name);
    lexicons.set(name, new Set(words([name, ...aliases, ...lexicon])));
  }
  const common = new Set(words(config.lexicon));
  const apply = (message: Message): Message => {
    if (message.brand === null) return message;
    const brand = names.get(message.brand.toLowerCase()) ?? message.brand;
    const sector = message.sector ?? config.brands[brand]?.sector ?? null;
    return brand === message.brand && sector === message.sector ? message : { ...message, brand, sector };
  };
  return {
    apply,
    aliasesOf: (brand) => config.brands[brand]?.aliases ?? [],
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
