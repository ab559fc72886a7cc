import { alternatives, phrases } from '../../languages/fold.ts';
import type { LanguageCode } from '../../model/language.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { RequestPhrases } from './phrases.ts';

/** One pattern for each kind of phrase. */
export type Patterns = Readonly<Record<keyof RequestPhrases, RegExp>>;

/** What may stand before the first word of a turn: handles and signs. */
const opening = '^[^\\p{L}\\d]*';

function compile({ handingOver, ...others }: RequestPhrases): Patterns {
  const found = Object.entries(others).map(([kind, own]) => [kind, phrases(own, 'g')]);
  const begins = alternatives(handingOver);
  return {
    ...Object.fromEntries(found),
    handingOver: new RegExp(`${opening}(?:${begins})(?![\\p{L}\\d])`, 'u'),
  } as Patterns;
}

/** The patterns of each language. */
export const patterns: Readonly<Record<LanguageCode, Patterns>> = { fr: compile(fr), en: compile(en) };

/** How often a pattern with the flag `g` is found. */
export const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
