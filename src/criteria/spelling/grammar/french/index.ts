import { frenchCommands } from './conjugation/commands.ts';
import { frenchImperatives } from './conjugation/imperatives.ts';
import { frenchIndefinites } from './conjugation/indefinites.ts';
import { frenchMoods } from './conjugation/moods.ts';
import { frenchNounSubjects } from './conjugation/nouns.ts';
import { frenchOtherSubjects } from './conjugation/others.ts';
import { frenchConjugation } from './conjugation/pronouns.ts';
import { frenchQuestions } from './conjugation/questions.ts';
import { frenchRelatives } from './conjugation/relatives.ts';
import { frenchTenses } from './conjugation/tenses.ts';
import { frenchFunctionWords } from './function-words/index.ts';
import { frenchLocutions } from './locutions/index.ts';
import { frenchMissingWords } from './missing-words/index.ts';
import { frenchNames } from './names.ts';
import { frenchNounPhraseAdjectives } from './noun-phrases/adjectives.ts';
import { frenchNounPhraseApposed } from './noun-phrases/apposed.ts';
import { frenchNounPhraseEarly } from './noun-phrases/early.ts';
import { frenchNounPhraseEuphony } from './noun-phrases/euphony.ts';
import { frenchNounPhrases } from './noun-phrases/nouns.ts';
import { frenchNounPhraseQuantities } from './noun-phrases/quantities.ts';
import { frenchParonymsGerunds } from './paronyms/gerunds.ts';
import { frenchParonyms } from './paronyms/index.ts';
import { frenchParonymsPlaces } from './paronyms/places.ts';
import { frenchAttributesAdverbial } from './participles/adverbial.ts';
import { frenchAttributes } from './participles/attributes.ts';
import { frenchParticiplesAvoir } from './participles/avoir.ts';
import { frenchParticiples } from './participles/etre.ts';
import { frenchVerbForms } from './verb-forms/infinitives.ts';
import { frenchModals } from './verb-forms/modals.ts';
import { frenchVerbNouns } from './verb-forms/nouns.ts';
import { frenchParticipleForms } from './verb-forms/participles.ts';

/** Rules of French over tagged words, family by family. */
export const frenchRules = [
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
