import type { LanguageCode } from '../../../model/language.ts';
import type { Mistake } from '../mistake.ts';
import type { Passage } from '../passages.ts';
import { englishConfusions } from './english-confusions.ts';
import { frenchAgreement } from './french-agreement.ts';
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
import { frenchHomophones } from './french-homophones.ts';
import { frenchHyphens } from './french-hyphens.ts';
import { frenchMissingWords } from './french-missing-words.ts';
import { frenchNegation } from './french-negation.ts';
import { frenchNounPhrases } from './french-noun-phrases.ts';
import { frenchParonyms } from './french-paronyms.ts';
import { frenchParticiples } from './french-participles.ts';
import { frenchPhrases } from './french-phrases.ts';
import { frenchVerbForms } from './french-verb-forms.ts';
import { frenchModals } from './french-verb-forms-modals.ts';
import { frenchVerbNouns } from './french-verb-forms-nouns.ts';
import { frenchParticipleForms } from './french-verb-forms-participles.ts';
import type { Knows, PhraseRule } from './phrase.ts';
import { phraseSearch } from './phrases.ts';
import { repetition } from './repetition.ts';
import type { RuleFacts, SyntaxRule } from './rule.ts';
import { syntaxSearch } from './syntax.ts';

/** Rules over tokens, family by family. */
const phraseRules = [
  ...frenchHyphens,
  ...frenchHomophones,
  ...frenchAgreement,
  ...frenchNegation,
  ...frenchPhrases,
  ...repetition,
  ...englishConfusions,
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
  ...frenchNounPhrases,
  ...frenchFunctionWords,
  ...frenchParonyms,
  ...frenchMissingWords,
] as const;

export type GrammarCode = (typeof phraseRules)[number]['id'] | (typeof syntaxRules)[number]['id'];

/** What every rule of grammar says of itself. */
export const rules: readonly RuleFacts<GrammarCode>[] = [...phraseRules, ...syntaxRules];

const phrases = (language: LanguageCode) =>
  phraseSearch<GrammarCode>(phraseRules.filter((rule: PhraseRule<GrammarCode>) => rule.language === language));

type Search = (passage: Passage, knows: Knows) => readonly Mistake<GrammarCode>[];

const frenchPhrasesOf = phrases('fr');
const frenchSyntax = syntaxSearch<GrammarCode>(syntaxRules as readonly SyntaxRule<GrammarCode>[]);

/** Finds mistakes of grammar in a passage of one language. */
export const grammar: Readonly<Record<LanguageCode, Search>> = {
  fr: (passage, knows) => [...frenchPhrasesOf(passage, knows), ...frenchSyntax(passage)],
  en: phrases('en'),
};

/** What each rule says, as words of findings. */
export const explanations = (language: LanguageCode): Readonly<Record<GrammarCode, string>> =>
  Object.fromEntries(rules.map(({ id, explanation }) => [id, explanation[language]])) as Record<GrammarCode, string>;
