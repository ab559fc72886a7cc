import type { Rate } from '../model/barometer.ts';
import type { Measured } from './populations.ts';
import { rate } from './statistics/estimates.ts';

/** What shows of a reply's form, trait by trait; null: it cannot be seen here, and agrees with anything. */
type Trait = string | boolean | null;

/** A reply's form, and the brand and channel whose replies it is held against. */
export type Form = { readonly group: string; readonly traits: string };

/** The traits that a brand settles: sign-off, tu or vous, greeting, closing, logo, charter. */
function traitsOf({ measures: { branding, empathy } }: Measured): readonly Trait[] | null {
  if (branding === null) return null;
  const { signOff, address, logo, charter } = branding;
  return [signOff ?? 'unsigned', address, empathy?.greeting ?? null, empathy?.closing ?? null, logo, charter];
}

/** The form of a reply of a brand; null where there is no reply, or nobody knows whose it is. */
export function formOf(one: Measured): Form | null {
  const { brand, channel } = one.exchange.conversation;
  const traits = one.exchange.status === 'answered' && brand !== null ? traitsOf(one) : null;
  return traits && { group: JSON.stringify([brand, channel]), traits: JSON.stringify(traits) };
}

/** The most frequent value of a trait; of equals the first in the order of its letters. Null where nothing was seen. */
function usual(forms: readonly (readonly [readonly Trait[], number])[], place: number): Trait {
  const counts = new Map<string, number>();
  for (const [traits, count] of forms) {
    const key = JSON.stringify(traits[place] ?? null);
    if (key !== 'null') counts.set(key, (counts.get(key) ?? 0) + count);
  }
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most === undefined ? null : (JSON.parse(most[0]) as Trait);
}

/** The forms of a brand's replies on a channel with how often each came, and in how many conversations. */
type Group = { conversations: number; readonly forms: Map<string, number> };

/** Counts of the forms of each brand's replies, channel by channel. */
export class FormTally {
  readonly #groups = new Map<string, Group>();

  /** Adds the replies of one whole conversation, which share brand and channel. */
  add(forms: readonly (Form | null)[]): void {
    const shown = forms.filter((form) => form !== null);
    const [first] = shown;
    if (first !== undefined) this.#group(first.group).conversations += 1;
    for (const { group, traits } of shown) this.#count(group, traits, 1);
  }

  merge(other: FormTally): void {
    for (const [group, { conversations, forms }] of other.#groups) {
      this.#group(group).conversations += conversations;
      for (const [traits, n] of forms) this.#count(group, traits, n);
    }
  }

  /**
   * Replies in the form that the brand's replies on that channel usually have, trait by trait, out of those of brands
   * with at least two replies there (ours): a single one has nothing to agree with. The replies of one conversation are
   * taken to look alike, so that each conversation counts as one case in the interval.
   */
  rate(): Rate {
    let count = 0;
    let of = 0;
    let cases = 0;
    for (const { conversations, forms: counted } of this.#groups.values()) {
      const forms = [...counted].map(([traits, n]) => [JSON.parse(traits) as readonly Trait[], n] as const);
      const all = forms.reduce((sum, [, n]) => sum + n, 0);
      if (all < 2) continue;
      const form = forms[0]?.[0].map((_, place) => usual(forms, place)) ?? [];
      const fits = (traits: readonly Trait[]) =>
        traits.every((trait, place) => trait === null || trait === form[place]);
      of += all;
      cases += conversations;
      count += forms.reduce((sum, [traits, n]) => sum + (fits(traits) ? n : 0), 0);
    }
    return rate(count, of, cases);
  }

  #count(group: string, traits: string, by: number): void {
    const { forms } = this.#group(group);
    forms.set(traits, (forms.get(traits) ?? 0) + by);
  }

  #group(key: string): Group {
    const group = this.#groups.get(key) ?? { conversations: 0, forms: new Map<string, number>() };
    this.#groups.set(key, group);
    return group;
  }
}
