import { dictionaryOf } from '../../../languages/dictionary/load.ts';
import type { LanguageCode } from '../../../model/language.ts';
import type { Mistake } from '../mistake.ts';
import type { Passage } from '../passages.ts';
import { englishArticles } from './english-articles.ts';
import { englishConfusions } from './english-confusions.ts';
import { englishPossessives } from './english-possessives.ts';
import { englishVerbs } from './english-verbs.ts';
import { frenchAttributes } from './french-attributes.ts';
import { frenchAttributesAdverbial } from './french-attributes-adverbial.ts';
import { frenchConjugation } from './french-conjugation.ts';
import { frenchCommands } from './french-conjugation-commands.ts';
import { frenchImperatives } from './french-conjugation-imperatives.ts';
import { frenchIndefinites } from './french-conjugation-indefinites.ts';
import { frenchMoods } from './french-conjugation-moods.ts';
import { frenchNounSubjects } from './french-conjugation-nouns.ts';
import { frenchOtherSubjects } from './french-conjugation-others.ts';
import { frenchQuestions } from './french-conjugation-questions.ts';
import { frenchRelatives } from './french-conjugation-relatives.ts';
import { frenchTenses } from './french-conjugation-tenses.ts';
import { frenchFunctionWords } from './french-function-words.ts';
import { frenchLocutions } from './french-locutions.ts';
import { frenchMissingWords } from './french-missing-words.ts';
import { frenchNames } from './french-names.ts';
import { frenchNounPhrases } from './french-noun-phrases.ts';
import { frenchNounPhraseAdjectives } from './french-noun-phrases-adjectives.ts';
import { frenchNounPhraseApposed } from './french-noun-phrases-apposed.ts';
import { frenchNounPhraseEarly } from './french-noun-phrases-early.ts';
import { frenchNounPhraseEuphony } from './french-noun-phrases-euphony.ts';
import { frenchNounPhraseQuantities } from './french-noun-phrases-quantities.ts';
import { frenchParonyms } from './french-paronyms.ts';
import { frenchParonymsGerunds } from './french-paronyms-gerunds.ts';
import { frenchParonymsPlaces } from './french-paronyms-places.ts';
import { frenchParticiples } from './french-participles.ts';
import { frenchParticiplesAvoir } from './french-participles-avoir.ts';
import { frenchVerbForms } from './french-verb-forms.ts';
import { frenchModals } from './french-verb-forms-modals.ts';
import { frenchVerbNouns } from './french-verb-forms-nouns.ts';
import { frenchParticipleForms } from './french-verb-forms-participles.ts';
import type { PhraseRule } from './phrase.ts';
import { phraseSearch } from './phrases.ts';
import { repetition } from './repetition.ts';
import type { RuleFacts, SyntaxRule } from './rule.ts';
import { syntaxSearch } from './syntax.ts';

/** Rules over tokens, family by family. */
const phraseRules = [
  ...repetition,
  ...englishConfusions,
  ...englishPossessives,
  ...englishVerbs,
  ...englishArticles,
] as const;

/** Rules over tagged words, family by family; French only. */
const syntaxRules = [
  ...frenchVerbForms,
  ...frenchModals,
  ...frenchParticipleForms,
  ...frenchVerbNouns,
  ...frenchConjugation,
  ...frenchOtherSubjects,
  ...frenchNounSubjects,
  ...frenchIndefinites,
  ...frenchRelatives,
  ...frenchMoods,
  ...frenchTenses,
  ...frenchQuestions,
  ...frenchImperatives,
  ...frenchCommands,
  ...frenchParticiples,
  ...frenchParticiplesAvoir,
  ...frenchAttributes,
  ...frenchAttributesAdverbial,
  ...frenchNounPhrases,
  ...frenchNounPhraseAdjectives,
  ...frenchNounPhraseEarly,
  ...frenchNounPhraseEuphony,
  ...frenchNounPhraseApposed,
  ...frenchNounPhraseQuantities,
  ...frenchFunctionWords,
  ...frenchParonyms,
  ...frenchParonymsPlaces,
  ...frenchParonymsGerunds,
  ...frenchMissingWords,
  ...frenchNames,
  ...frenchLocutions,
] as const;

export type GrammarCode = (typeof phraseRules)[number]['id'] | (typeof syntaxRules)[number]['id'];

/** What every rule of grammar says of itself. */
export const rules: readonly RuleFacts<GrammarCode>[] = [...phraseRules, ...syntaxRules];

type Search = (passage: Passage) => readonly Mistake<GrammarCode>[];

function phrases(language: LanguageCode): Search {
  const own = phraseRules.filter((rule: PhraseRule<GrammarCode>) => rule.language === language);
  const search = phraseSearch<GrammarCode>(own);
  return (passage) => search(passage, dictionaryOf(language).knows);
}

const frenchTokens = phrases('fr');
const frenchSyntax = syntaxSearch<GrammarCode>(syntaxRules as readonly SyntaxRule<GrammarCode>[]);

/** Finds mistakes of grammar in a passage of one language. */
export const grammar: Readonly<Record<LanguageCode, Search>> = {
  fr: (passage) => [...frenchTokens(passage), ...frenchSyntax(passage)],
  en: phrases('en'),
};

/** What one rule finds by itself, whatever others find there. */
export function searchOf(id: GrammarCode): Search {
  const token = phraseRules.find((rule: PhraseRule<GrammarCode>) => rule.id === id);
  if (token === undefined) {
    return syntaxSearch<GrammarCode>(syntaxRules.filter((rule: SyntaxRule<GrammarCode>) => rule.id === id));
  }
  const search = phraseSearch<GrammarCode>([token]);
  return (passage) => search(passage, dictionaryOf(token.language).knows);
}

/** What each rule says, as words of findings. */
export const explanations = (language: LanguageCode): Readonly<Record<GrammarCode, string>> =>
  Object.fromEntries(rules.map(({ id, explanation }) => [id, explanation[language]])) as Record<GrammarCode, string>;
