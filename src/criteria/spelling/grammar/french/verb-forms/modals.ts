import {
  adjective,
  determiner,
  gerund,
  infinitive,
  masculine,
  noun,
  participle,
  plural,
  preposition,
  pronoun,
  second,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  afterAdverbs,
  afterClitics,
  afterInverted,
  closes,
  isBefore,
  isNoun,
  isVerbOnly,
  listed,
  opens,
  rawAt,
} from '../clauses.ts';
import { isFollowed, isParticipleOnly, toInfinitive } from './infinitives.ts';

const modals = listed('pouvoir devoir falloir oser daigner vouloir');
const helpers = listed('aimer souhaiter désirer préférer espérer compter laisser faire penser savoir');
const having = listed(
  'ai as a avons avez ont avais avait avions aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient avoir ayant ait aient',
);
const relatives = listed("que qu' qui ce où quand si s' comme dès lorsque lorsqu' dont quel quelle quels quelles");

const lemmaAmong = (word: Word, lemmas: ReadonlySet<string>, part: number): boolean =>
  word.readings.some(({ tag, lemma }) => (tag & part) !== 0 && lemmas.has(lemma));

/** Whether `avoir` stands before a participle: `il a bien dû`, `avez-vous pu`. */
const hasAuxiliary = (sentence: Tagged, index: number): boolean => {
  for (let at = index - 1; at >= index - 3 && at >= 0; at -= 1) if (having.has(rawAt(sentence, at).text)) return true;
  return false;
};

/** Whether the word at a place is a verb here: participles only after `avoir`. */
function isActive(sentence: Tagged, index: number, lemmas: ReadonlySet<string>): boolean {
  const word = rawAt(sentence, index);
  if (word.text === 'puis') return false;
  if (lemmaAmong(word, lemmas, verb | infinitive | gerund) && !can(word, participle)) return true;
  return lemmaAmong(word, lemmas, participle) && hasAuxiliary(sentence, index);
}

/** Place of the verb after a modal, its inverted pronoun, adverbs and pronouns. */
function complement(sentence: Tagged, index: number): number {
  let at = afterInverted(sentence, index + 1);
  if (rawAt(sentence, at).text === 'de' && rawAt(sentence, at + 1).text === 'manière') at += 3;
  return afterAdverbs(sentence, afterClitics(sentence, afterAdverbs(sentence, at)), 1);
}

/** Whether a word cannot follow a modal: a participle, or a finite verb that nothing else explains. */
function isWrong(sentence: Tagged, index: number, at: number): boolean {
  const word = rawAt(sentence, at);
  if (can(word, infinitive) || (word.tags & (verb | participle)) === 0) return false;
  if (isVerbOnly(word)) return can(word, verb | second | plural) || !isBefore(sentence, index, relatives);
  if ((isNoun(word) && !word.text.endsWith('é')) || can(word, preposition) || (word.tags & participle) === 0)
    return false;
  return (word.tags & adjective) === 0 || isFollowed(sentence, at);
}

/** Whether a pronoun before a modal is all that it governs: `si vous le pouvez`, `je le veux emballé`. */
const hasObject = (sentence: Tagged, index: number): boolean =>
  /^(?:l[ea]s?|l'|en)$/u.test(rawAt(sentence, index - 1).text);

function afterModal(sentence: Tagged, index: number): Correction | null {
  if (!isActive(sentence, index, modals) || hasObject(sentence, index)) return null;
  const at = complement(sentence, index);
  if (!isWrong(sentence, index, at)) return null;
  const word = rawAt(sentence, at);
  if (isForm(rawAt(sentence, index), 'vouloir') && !isVerbOnly(word) && !isParticipleOnly(word)) return null;
  return toInfinitive(sentence, at);
}

const going = listed('vais vas va allons allez vont allais allait allions alliez allaient aller irai ira iront');

/** The infinitive of what one is going to do: `nous allons vérifier`. */
function afterGoing(sentence: Tagged, index: number): Correction | null {
  const { text } = rawAt(sentence, index);
  if (opens(rawAt(sentence, index - 1)) && (text === 'allons' || text === 'allez' || text === 'va')) return null;
  const at = complement(sentence, index);
  const word = rawAt(sentence, at);
  if (can(word, infinitive) || /^(?:bien|mal|mieux)$/u.test(rawAt(sentence, at - 1).text)) return null;
  const isEnding = isVerbOnly(word) && can(word, verb | second | plural);
  const isPlain =
    word.text.endsWith('é') &&
    isWrong(sentence, index, at) &&
    isFollowed(sentence, at) &&
    (at > index + 1 || !closes(rawAt(sentence, at + 1)));
  return isEnding || isPlain ? toInfinitive(sentence, at) : null;
}

/** Whether `faire` at a place governs: not the noun `fait`. */
function governs(sentence: Tagged, index: number): boolean {
  const word = rawAt(sentence, index);
  if (isForm(word, 'faire') && can(word, noun | participle))
    return rawAt(sentence, index - 1).text !== 'à' && hasAuxiliary(sentence, index);
  return isActive(sentence, index, helpers);
}

/** The infinitive after verbs of wish, and after `faire` and `laisser`. */
function afterHelper(sentence: Tagged, index: number): Correction | null {
  if (!governs(sentence, index) || hasObject(sentence, index)) return null;
  const at = complement(sentence, index);
  const word = rawAt(sentence, at);
  if (can(word, infinitive)) return null;
  if (isVerbOnly(word) && can(word, verb | second | plural)) return toInfinitive(sentence, at);
  const isPlain = isParticipleOnly(word) && word.text.endsWith('é') && can(word, masculine | singular);
  return isPlain ? toInfinitive(sentence, at) : null;
}

const moving = listed('venir partir revenir retourner');

/** The infinitive of what one goes for: `il viendra récupérer son colis`. */
function afterMoving(sentence: Tagged, index: number): Correction | null {
  const at = complement(sentence, index);
  const word = rawAt(sentence, at);
  const next = rawAt(sentence, at + 1);
  if (!can(word, participle) || isNoun(word) || !word.text.endsWith('é') || !can(next, determiner | pronoun))
    return null;
  return can(next, preposition) ? null : toInfinitive(sentence, at);
}

/** The infinitive after `avoir beau`, `valoir mieux`, `entendre parler`. */
function afterPhrase(sentence: Tagged, index: number): Correction | null {
  const { text } = rawAt(sentence, index);
  const around = [rawAt(sentence, index - 1), rawAt(sentence, index + 1)] as const;
  if (text === 'beau' && !around.some((word, side) => side === 0 && isForm(word, 'avoir'))) return null;
  if (text === 'mieux' && !around.some((word) => isForm(word, 'valoir'))) return null;
  const from = text === 'mieux' && isForm(around[1], 'valoir') ? index + 2 : index + 1;
  const at = afterAdverbs(sentence, afterClitics(sentence, from), 1);
  const word = rawAt(sentence, at);
  if (can(word, infinitive) || (word.tags & (verb | participle)) === 0 || isNoun(word) || can(word, preposition))
    return null;
  if (isForm(rawAt(sentence, index), 'entendre') && !isForm(word, 'parler')) return null;
  return toInfinitive(sentence, at);
}

/** Infinitives after modal verbs and the like. Source: Grevisse, Le Bon Usage. */
export const frenchModals = syntax([
  {
    id: 'infinitive-after-modal',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => lemmaAmong(word, modals, verb | infinitive | participle | gerund),
    find: afterModal,
    explanation: {
      fr: 'Après « pouvoir », « devoir », « vouloir », « falloir », le verbe se met à l’infinitif.',
      en: 'After “pouvoir”, “devoir”, “vouloir” and “falloir” the verb stands in the infinitive.',
    },
    examples: {
      found: [
        ['Vous pouvez consulté la page.', 'consulté', 'consulter'],
        ['Vous devez nous renvoyez le colis.', 'renvoyez', 'renvoyer'],
        ['Veuillez conservez le ticket de caisse.', 'conservez', 'conserver'],
        ['Il faudrait également le vérifié.', 'vérifié', 'vérifier'],
        ['Nous aurions dû vous prévenu.', 'prévenu', 'prévenir'],
        ['Pourriez-vous nous transmettez une photo ?', 'transmettez', 'transmettre'],
      ],
      innocent: [
        'Vous pouvez consulter la page.',
        'Si vous le pouvez, renvoyez le colis.',
        'Si vous le pouvez contactez-nous.',
        'Vous devez avoir validé.',
        'Ce que vous pouvez dépend du stock.',
        'Je le veux emballé.',
        'La somme due réglée, tout va bien.',
      ],
    },
  },
  {
    id: 'infinitive-after-aller',
    language: 'fr',
    kind: 'grammar',
    anchor: going,
    find: afterGoing,
    explanation: {
      fr: 'Après « aller », le verbe se met à l’infinitif : nous allons vérifier.',
      en: 'After “aller” the verb stands in the infinitive: nous allons vérifier.',
    },
    examples: {
      found: [
        ['Nous allons vérifié votre compte.', 'vérifié', 'vérifier'],
        ['Je vais vous envoyez un bon.', 'envoyez', 'envoyer'],
        ['Cela ne va rien changé à votre contrat.', 'changé', 'changer'],
      ],
      innocent: ['Nous allons vérifier votre compte.', 'Allez, payez ce soir.', 'Le colis va bien emballé.'],
    },
  },
  {
    id: 'infinitive-after-helper',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => lemmaAmong(word, helpers, verb | infinitive | participle | gerund),
    find: afterHelper,
    explanation: {
      fr: 'Après « souhaiter », « faire », « laisser », etc., le verbe se met à l’infinitif.',
      en: 'After “souhaiter”, “faire”, “laisser” and the like the verb stands in the infinitive.',
    },
    examples: {
      found: [
        ['Si vous souhaitez échangez votre article, écrivez-moi.', 'échangez', 'échanger'],
        ['Vous pouvez vous faire livré en magasin.', 'livré', 'livrer'],
        ['Nous avons laissé tombé ce point.', 'tombé', 'tomber'],
      ],
      innocent: [
        'Si vous souhaitez échanger votre article, écrivez-moi.',
        'Le fait remboursé est clos.',
        'Nous laissons le colis fermé.',
        'Si vous le souhaitez contactez-nous.',
      ],
    },
  },
  {
    id: 'infinitive-after-moving',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => lemmaAmong(word, moving, verb | infinitive | participle | gerund),
    find: afterMoving,
    explanation: {
      fr: 'Après « venir », « partir », « revenir », l’action à faire se met à l’infinitif.',
      en: 'After “venir”, “partir” and “revenir” what one goes to do stands in the infinitive.',
    },
    examples: {
      found: [
        ['Le livreur viendra récupéré le colis.', 'récupéré', 'récupérer'],
        ['Vous pouvez revenir échangé votre article.', 'échangé', 'échanger'],
        ['Elles sont venues déposé leur dossier.', 'déposé', 'déposer'],
      ],
      innocent: [
        'Le livreur viendra récupérer le colis.',
        'Le colis est revenu endommagé.',
        'Il est venu accompagné de son fils.',
      ],
    },
  },
  {
    id: 'infinitive-after-mieux',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => word.text === 'beau' || word.text === 'mieux' || isForm(word, 'entendre'),
    find: afterPhrase,
    explanation: {
      fr: 'Après « avoir beau », « valoir mieux » et « entendre », le verbe se met à l’infinitif.',
      en: 'After “avoir beau”, “valoir mieux” and “entendre” the verb stands in the infinitive.',
    },
    examples: {
      found: [
        ['Mieux vaut attendu demain.', 'attendu', 'attendre'],
        ['Avez-vous entendu parlez de notre offre ?', 'parlez', 'parler'],
        ['Il vaut mieux nous contactez.', 'contactez', 'contacter'],
        ['Le livreur a beau sonné, personne ne répond.', 'sonné', 'sonner'],
      ],
      innocent: ['Mieux vaut attendre.', 'Il a un beau colis emballé.', 'Entendu, parlez-en au magasin.'],
    },
  },
]);
