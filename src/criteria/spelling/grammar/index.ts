import type { LanguageCode } from '../../../model/language.ts';
import { englishConfusions } from './english-confusions.ts';
import { frenchAgreement } from './french-agreement.ts';
import { frenchHomophones } from './french-homophones.ts';
import { frenchHyphens } from './french-hyphens.ts';
import { frenchInfinitives } from './french-infinitives.ts';
import { frenchNegation } from './french-negation.ts';
import { frenchPhrases } from './french-phrases.ts';
import { repetition } from './repetition.ts';
import type { Rule } from './rule.ts';
import { type Search, searchOf } from './search.ts';

/** Every rule of grammar, family by family. */
export const rules = [
  ...frenchHyphens,
  ...frenchInfinitives,
  ...frenchHomophones,
  ...frenchAgreement,
  ...frenchNegation,
  ...frenchPhrases,
  ...repetition,
  ...englishConfusions,
] as const;

export type GrammarCode = (typeof rules)[number]['id'];

const of = (language: LanguageCode): Search<GrammarCode> =>
  searchOf<GrammarCode>(rules.filter((rule: Rule<GrammarCode>) => rule.language === language));

/** Finds mistakes of grammar in a passage of one language. */
export const grammar: Readonly<Record<LanguageCode, Search<GrammarCode>>> = { fr: of('fr'), en: of('en') };

/** What each rule says, as words of findings. */
export const explanations = (language: LanguageCode): Readonly<Record<GrammarCode, string>> =>
  Object.fromEntries(rules.map(({ id, explanation }) => [id, explanation[language]])) as Record<GrammarCode, string>;
