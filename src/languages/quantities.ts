import { quantities as en } from './en/quantities.ts';
import { quantities as fr } from './fr/quantities.ts';

/** Words of one language for money and time limits. */
export type QuantityWords = {
  /** By sign or code. */
  readonly currencies: Readonly<Record<string, readonly string[]>>;
  /** Units of time by their hours; a month has thirty days. */
  readonly hours: Readonly<Record<number, readonly string[]>>;
};

/** Signs and codes of currencies, the same in every language; `%` counts as one. */
const signs = ['€', '$', '£', '%', 'CHF'];
const codes: Readonly<Record<string, string>> = { eur: '€', usd: '$', cad: '$', gbp: '£', chf: 'CHF' };

function named(
  words: (one: QuantityWords) => Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, string> {
  return new Map(
    [fr, en].flatMap((one) =>
      Object.entries(words(one)).flatMap(([name, list]) => list.map((word) => [word, name] as const)),
    ),
  );
}

/** Currency by sign, code or name, in both languages. */
export const currencyNames: ReadonlyMap<string, string> = new Map([
  ...signs.map((sign) => [sign, sign] as const),
  ...Object.entries(codes),
  ...named(({ currencies }) => currencies),
]);

/** Hours of a unit of time by its name, in both languages. */
export const unitHours: ReadonlyMap<string, number> = new Map([
  ['h', 1],
  ...[...named(({ hours }) => hours)].map(([word, hours]) => [word, Number(hours)] as const),
]);
