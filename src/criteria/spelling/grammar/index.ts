import { dictionaryOf } from '../../../languages/dictionary/load.ts';
import type { LanguageCode } from '../../../model/language.ts';
import type { Mistake } from '../mistake.ts';
import type { Passage } from '../passages.ts';
import { englishRules } from './english/index.ts';
import { frenchRules } from './french/index.ts';
import type { PhraseRule } from './phrase.ts';
import { phraseSearch } from './phrases.ts';
import { repetition } from './repetition.ts';
import type { RuleFacts, SyntaxRule } from './rule.ts';
import { syntaxSearch } from './syntax.ts';

/** Rules over tokens: English, and words written twice. */
const phraseRules = [...repetition, ...englishRules] as const;

export type GrammarCode = (typeof phraseRules)[number]['id'] | (typeof frenchRules)[number]['id'];

/** What every rule of grammar says of itself. */
export const rules: readonly RuleFacts<GrammarCode>[] = [...phraseRules, ...frenchRules];

type Search = (passage: Passage) => readonly Mistake<GrammarCode>[];

function phrases(language: LanguageCode): Search {
  const own = phraseRules.filter((rule: PhraseRule<GrammarCode>) => rule.language === language);
  const search = phraseSearch<GrammarCode>(own);
  return (passage) => search(passage, dictionaryOf(language).knows);
}

const frenchTokens = phrases('fr');
const frenchSyntax = syntaxSearch<GrammarCode>(frenchRules as readonly SyntaxRule<GrammarCode>[]);

/** Finds mistakes of grammar in a passage of one language. */
export const grammar: Readonly<Record<LanguageCode, Search>> = {
  fr: (passage) => [...frenchTokens(passage), ...frenchSyntax(passage)],
  en: phrases('en'),
};

/** What one rule finds by itself, whatever others find there. */
export function searchOf(id: GrammarCode): Search {
  const token = phraseRules.find((rule: PhraseRule<GrammarCode>) => rule.id === id);
  if (token === undefined) {
    return syntaxSearch<GrammarCode>(frenchRules.filter((rule: SyntaxRule<GrammarCode>) => rule.id === id));
  }
  const search = phraseSearch<GrammarCode>([token]);
  return (passage) => search(passage, dictionaryOf(token.language).knows);
}

/** What each rule says, as words of findings. */
export const explanations = (language: LanguageCode): Readonly<Record<GrammarCode, string>> =>
  Object.fromEntries(rules.map(({ id, explanation }) => [id, explanation[language]])) as Record<GrammarCode, string>;
