import {
  adjective,
  adverb,
  determiner,
  feminine,
  first,
  infinitive,
  masculine,
  noun,
  participle,
  plural,
  preposition,
  pronoun,
  second,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  afterAdverbs,
  afterInverted,
  closes,
  isBefore,
  isClitic,
  isVerbOnly,
  listed,
  opens,
  rawAt,
  turned,
} from '../clauses.ts';

const relatives = listed("que qu' qui ce où quand si s' comme dès lorsque lorsqu' dont");
const subjects = listed(
  "je j' tu il elle on nous vous ils elles me m' te t' se s' lui leur y en l' les la le n' ne qui ça cela",
);
/** Nouns in the form of an infinitive that `avoir` may take: `avoir pouvoir de`. */
const nounsOfAvoir = listed('pouvoir devoir avoir souvenir plaisir loisir avenir savoir');

/** Adverbs, inverted pronouns and `tous` between an auxiliary and its participle. */
function afterAuxiliary(sentence: Tagged, index: number): number {
  let at = afterInverted(sentence, index + 1);
  if (rawAt(sentence, at).text === 'quelque' && rawAt(sentence, at + 1).text === 'peu') at += 2;
  return afterAdverbs(sentence, at);
}

const sound = (form: string): string => form.replace(/(?:e?nt|[tsxdez])$/u, '');

/** Whether a finite verb sounds like its participle: `reçut`, `prit`, `finis`, `envoyait`. */
function soundsLike(word: Word): boolean {
  if (/(?:ez|ais|ait|aient)$/u.test(word.text)) return true;
  const form = turned(word, participle | masculine | singular);
  return form !== null && sound(form) === sound(word.text);
}

/** Whether a word is a finite verb where a participle should be. */
function isFiniteWrong(sentence: Tagged, index: number, at: number): boolean {
  const word = rawAt(sentence, at);
  if (!isVerbOnly(word) || rawAt(sentence, at + 1).text.startsWith('-')) return false;
  if (isForm(word, 'avoir') || (isForm(word, 'être') && !/^ét(?:ai|ais|ait|aient)$|^êtes$/u.test(word.text)))
    return false;
  const isClause = isBefore(sentence, index, relatives);
  if (!soundsLike(word)) return !isClause;
  return !(isClause && can(word, verb | third) && /(?:ait|aient|a|ent)$/u.test(word.text));
}

const isInfinitiveOnly = (word: Word): boolean =>
  (word.tags & infinitive) !== 0 && (word.tags & (adjective | adverb | verb | preposition)) === 0;

function participleOf(at: number, word: Word, features: number): Correction | null {
  const right = turned(word, participle | features) ?? turned(word, participle | masculine | singular);
  return right === null ? null : { from: at, to: at + 1, right };
}

/** Whether `a` before an infinitive is the verb, not `à` without its accent. */
const isVerbA = (sentence: Tagged, index: number): boolean =>
  rawAt(sentence, index).text !== 'a' ||
  subjects.has(rawAt(sentence, index - 1).text) ||
  rawAt(sentence, index + 1).text.startsWith('-');

/** A participle missing after `avoir`. */
function afterAvoir(sentence: Tagged, index: number): Correction | null {
  const at = afterAuxiliary(sentence, index);
  const word = rawAt(sentence, at);
  if (can(word, participle) || isClitic(word) || rawAt(sentence, at + 2).text === word.text) return null;
  if (isInfinitiveOnly(word)) {
    if (nounsOfAvoir.has(word.text) || (can(word, noun) && !word.text.endsWith('er'))) return null;
    return isVerbA(sentence, index) ? participleOf(at, word, masculine | singular) : null;
  }
  return isFiniteWrong(sentence, index, at) ? participleOf(at, word, masculine | singular) : null;
}

/** Gender and number of a subject pronoun. */
const features: ReadonlyMap<string, number> = new Map([
  ['elle', feminine | singular],
  ['ils', masculine | plural],
  ['elles', feminine | plural],
  ['nous', masculine | plural],
]);

/** Gender and number that the participle after `être` should have, as far as a pronoun tells. */
function featuresAt(sentence: Tagged, index: number): number {
  const after = rawAt(sentence, index + 1).text.replace(/^-(?:t-)?/u, '');
  if (rawAt(sentence, index + 1).text.startsWith('-')) return features.get(after) ?? masculine | singular;
  let at = index - 1;
  while (at > index - 4 && isClitic(rawAt(sentence, at)) && !features.has(rawAt(sentence, at).text)) at -= 1;
  return features.get(rawAt(sentence, at).text) ?? masculine | singular;
}

const aims = listed(
  'but objectif objet idéal mieux solution chose essentiel important tâche rôle priorité étape conseil principe problème idée plan métier vivre intérêt ambition souhait moyen façon manière',
);
const neutral = listed("ce c' cela ça qui ceci");
const isAim = (sentence: Tagged, index: number): boolean =>
  neutral.has(rawAt(sentence, index - 1).text) ||
  neutral.has(rawAt(sentence, index - 2).text) ||
  isBefore(sentence, index, aims) ||
  (rawAt(sentence, index - 1).tags & infinitive) !== 0;

/** Whether `être` is half of `peut-être`, or `soit` a conjunction: `ils vont peut être venir`, `soit payer, soit partir`. */
function isOtherEtre(sentence: Tagged, index: number): boolean {
  const previous = rawAt(sentence, index - 1);
  if (rawAt(sentence, index).text === 'soit') return closes(previous) || isForm(previous, 'être');
  return previous.text === 'peut' && isVerbOnly(rawAt(sentence, index - 2));
}

/** A participle missing after `être`. */
function afterEtre(sentence: Tagged, index: number): Correction | null {
  const at = afterAuxiliary(sentence, index);
  const word = rawAt(sentence, at);
  if (can(word, participle | adjective) || isClitic(word)) return null;
  if (isOtherEtre(sentence, index)) return null;
  const isBare =
    at === index + 1 &&
    /^(?:être|été)$/u.test(rawAt(sentence, index).text) &&
    !isForm(word, 'être') &&
    !isForm(word, 'avoir');
  if (isInfinitiveOnly(word)) {
    if (can(word, noun) || !(word.text.endsWith('er') || isBare) || word.text === 'chercher' || isAim(sentence, index))
      return null;
    return participleOf(at, word, featuresAt(sentence, index));
  }
  return isFiniteWrong(sentence, index, at) ? participleOf(at, word, featuresAt(sentence, index)) : null;
}

const being = (word: Word): boolean =>
  isForm(word, 'être', verb | infinitive) || word.text === 'été' || word.text === 'étant';
const having = (word: Word): boolean => isForm(word, 'avoir', verb) || word.text === 'avoir' || word.text === 'ayant';

const causing = listed(
  'faire faisons font faites fera ferons ferez ferait fait fais laisser laisse laissé laissez voir voit vu entendre regarder faites ferons ferai',
);
const agents = listed('le la les un une des son sa ses mon nos vos notre votre leur leurs ce cette ces');

/** A participle before its agent: `un colis livré par nos soins`. */
function beforeAgent(sentence: Tagged, index: number): Correction | null {
  if (rawAt(sentence, index + 1).text !== 'par' || !agents.has(rawAt(sentence, index + 2).text)) return null;
  const previous = rawAt(sentence, index - 1);
  if (
    (previous.tags & noun) === 0 ||
    (previous.tags & (verb | infinitive | preposition | adverb | pronoun | determiner)) !== 0
  )
    return null;
  if (isBefore(sentence, index, causing) || opens(rawAt(sentence, index - 2))) return null;
  const [reading] = previous.readings;
  return participleOf(index, rawAt(sentence, index), (reading?.tag ?? 0) & (masculine | feminine | singular | plural));
}

/** A participle after an adverb of degree: `très apprécié`. */
function afterDegree(sentence: Tagged, index: number): Correction | null {
  const word = rawAt(sentence, index + 1);
  const isEnding = isVerbOnly(word) && soundsLike(word) && (word.tags & (first | second | third)) !== 0;
  if (!isEnding && !(isInfinitiveOnly(word) && !can(word, noun) && word.text.endsWith('er'))) return null;
  return participleOf(index + 1, word, masculine | singular);
}

/** Past participles. Source: Grevisse, Le Bon Usage. */
export const frenchParticipleForms = syntax([
  {
    id: 'participle-after-avoir',
    language: 'fr',
    kind: 'grammar',
    anchor: having,
    find: afterAvoir,
    explanation: {
      fr: 'Après l’auxiliaire « avoir », le verbe se met au participe passé.',
      en: 'After the auxiliary “avoir” the verb stands in the past participle.',
    },
    examples: {
      found: [
        ["J'ai procéder au virement.", 'procéder', 'procédé'],
        ["Nous avons bien constatez l'écart.", 'constatez', 'constaté'],
        ['Le magasin nous a transmit la demande.', 'transmit', 'transmis'],
        ['Nous vous avons fais parvenir un bon.', 'fais', 'fait'],
        ['Avez-vous bien activer votre carte ?', 'activer', 'activé'],
        ['Le colis avait était perdu.', 'était', 'été'],
      ],
      innocent: [
        "J'ai procédé au virement.",
        'Nous avons à vérifier un point.',
        'Vous avez le dossier.',
        'Dès que je l’ai, je fais le nécessaire.',
        'Le souci que vous avez vient du câble.',
        'Nous avons pouvoir de signer.',
      ],
    },
  },
  {
    id: 'participle-after-etre',
    language: 'fr',
    kind: 'grammar',
    anchor: being,
    find: afterEtre,
    explanation: {
      fr: 'Après l’auxiliaire « être », le verbe se met au participe passé.',
      en: 'After the auxiliary “être” the verb stands in the past participle.',
    },
    examples: {
      found: [
        ['Votre dossier a été valider.', 'valider', 'validé'],
        ['Vous serez contacter demain.', 'contacter', 'contacté'],
        ['Elle est bien arriver hier.', 'arriver', 'arrivée'],
        ['Le livreur est repartit sans le colis.', 'repartit', 'reparti'],
      ],
      innocent: [
        'Votre dossier a été validé.',
        'Le premier est cher et léger.',
        'Le dossier est à valider.',
        'Il a été chercher le lot.',
        'Ce serait oublier le délai.',
        'Notre but est améliorer le service.',
      ],
    },
  },
  {
    id: 'participle-before-agent',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => isInfinitiveOnly(word) && !can(word, noun) && word.text.endsWith('er'),
    find: beforeAgent,
    explanation: {
      fr: 'Devant « par », ce qui qualifie un nom est un participe passé : un colis livré par nos soins.',
      en: 'Before “par”, what qualifies a noun is a past participle: un colis livré par nos soins.',
    },
    examples: {
      found: [
        ['Ce document signer par votre banque suffit.', 'signer', 'signé'],
        ['Voici la réponse envoyer par notre équipe.', 'envoyer', 'envoyée'],
        ['Les frais avancer par le client sont remboursés.', 'avancer', 'avancés'],
      ],
      innocent: [
        'Ce document signé par votre banque suffit.',
        'Nous faisons le colis livrer par le magasin.',
        'Il faut commencer par la facture.',
      ],
    },
  },
  {
    id: 'participle-after-degree',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['très']),
    find: afterDegree,
    explanation: {
      fr: 'Après « très », on attend un adjectif ou un participe passé.',
      en: 'After “très” an adjective or a past participle is expected.',
    },
    examples: {
      found: [
        ['Un service très apprécier.', 'apprécier', 'apprécié'],
        ['Un sujet très suivit par nos équipes.', 'suivit', 'suivi'],
        ['Un client très informer.', 'informer', 'informé'],
      ],
      innocent: ['Votre retour est très apprécié.', 'Un article très cher.', 'Très prochainement.'],
    },
  },
]);
