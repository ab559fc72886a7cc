import {
  adjective,
  adverb,
  anyPart,
  infinitive,
  name,
  noun,
  participle,
  plural,
  pronoun,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';
import { afterLocution } from '../adverb-phrases.ts';
import { agreeing } from '../agreement.ts';
import { words } from '../classes.ts';
import { anyPlural, anySingular, anySlot, type Slots, slotsOf } from '../noun-phrase.ts';
import { agentSlots, beforeClitics } from '../subject.ts';

const describing = adjective | participle;

/** Verbs that tie an attribute to their subject. */
const copulas = words('être sembler paraître devenir redevenir rester demeurer');
/** Verbs that do so with a reflexive pronoun. */
const reflexiveCopulas = words('avérer révéler sentir croire imaginer avouer tenir montrer dire penser trouver faire');

const hasLemma = ({ readings }: Word, lemmas: ReadonlySet<string>): boolean =>
  readings.some(({ tag, lemma }) => (tag & (verb | infinitive | participle)) !== 0 && lemmas.has(lemma));

/** Words that do not agree, serve as adverbs, or stand for a noun behind these verbs. */
const free = words(
  'fort haut bas bon net court plein clair ferme cher dur faux sec vu excepté compris partie cause question signe fonction synonyme garant témoin maître légion marron orange kaki standard super pro bio premium express nu tel telle tels telles quelque tout tous toute toutes autre autres même mêmes fin top juste nécessaire possible ensemble debout bien mal mieux pis prévu convenu été loin beaucoup mort preuve victime dupe sauf frère mien mienne tien sien nôtre vôtre nôtres vôtres',
);

/** Words that may stand between these verbs and the attribute. */
const between = words(
  'pas plus jamais bien aussi encore déjà toujours même moins point guère rien tout tous toutes très trop si peu assez fort peut-être également souvent mal mieux plutôt ainsi donc alors ici hier -je -tu -il -elle -on -nous -vous -ils -elles -iel -iels -t-il -t-elle -t-on -t-iel',
);

/** The place of what follows a verb at a place, behind adverbs and inverted pronouns; -1 where that is too far. */
function attributeAt(sentence: Tagged, verbAt: number): number {
  let index = verbAt + 1;
  while (index - verbAt < 7) {
    const word = at(sentence, index);
    const behind = afterLocution(sentence, index);
    const isAdverb = behind > index || (word.tags & anyPart) === adverb || between.has(word.text);
    if (!isAdverb) return index;
    index = Math.max(behind, index + 1);
  }
  return -1;
}

/** Whether the word at a place can only be an adjective or participle that agrees with the subject. */
function isAttribute(sentence: Tagged, index: number): boolean {
  const word = at(sentence, index);
  const raw = rawAt(sentence, index);
  const isPhrase = at(sentence, index - 1).text === 'bien' && (word.text === 'sûr' || word.text === 'entendu');
  if (isPhrase || (word.tags & describing) === 0 || free.has(word.text) || (raw.tags & (name | pronoun)) !== 0)
    return false;
  const next = at(sentence, index + 1);
  const own = slotsOf(word, describing);
  const isBefore = (next.tags & (noun | describing)) !== 0 && (slotsOf(next, noun | describing) & own) !== 0;
  return !(isBefore && (word.tags & participle) === 0 && (next.tags & verb) === 0);
}

const reflexives = words("me m' te t' se s' nous vous");

/** Whether the pronoun before a verb is that of its subject. */
function isReflexive(sentence: Tagged, verbAt: number): boolean {
  const before =
    at(sentence, verbAt - 1).text === 'en' || at(sentence, verbAt - 1).text === 'y' ? verbAt - 2 : verbAt - 1;
  const own = at(sentence, before).text;
  if (own === 's' || own === "s'" || own === 'se') return true;
  if (!reflexives.has(own)) return false;
  const isNegated = at(sentence, before - 1).text === 'ne';
  const subject = at(sentence, isNegated ? before - 2 : before - 1).text;
  if (own === 'nous' || own === 'vous') return subject === own;
  return own.startsWith('m') ? subject === 'je' : subject === 'tu';
}

/** Reflexive verbs whose pronoun is no direct object: their participle does not agree. */
const indirect = words(
  'parler téléphoner écrire succéder plaire déplaire complaire mentir nuire ressembler sourire suffire survivre convenir rire dire demander permettre promettre procurer donner offrir acheter figurer rappeler accorder attribuer octroyer réserver faire laisser voir entendre poser répéter partager disputer jurer reprocher répondre approprier arroger représenter apercevoir',
);

/** Whether a reflexive verb may have a direct object beside its pronoun. */
function hasObject(sentence: Tagged, index: number, verbAt: number): boolean {
  const word = at(sentence, index);
  if (word.readings.some(({ lemma }) => indirect.has(lemma))) return true;
  const next = rawAt(sentence, index + 1);
  if ((next.tags & infinitive) !== 0 || opensObject.has(next.text)) return true;
  const subject = beforeClitics(sentence, verbAt);
  return relatives.has(at(sentence, subject - 1).text) || relatives.has(at(sentence, subject).text);
}

const opensObject = words(
  "le la les l' un une des mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces compte que qu' quelques plusieurs",
);
const relatives = words("que qu' quels quelles quel quelle");

/** Whether the reflexive pronoun before a verb is not nous or vous, which may be one person. */
const isOwn = (sentence: Tagged, verbAt: number): boolean => at(sentence, verbAt - 1).text.length < 3;

/** Whether the verb at a place ties the word at another to its subject. */
function ties(sentence: Tagged, verbAt: number, index: number): boolean {
  const word = at(sentence, verbAt);
  if (isForm(word, 'être')) {
    const finite = isForm(word, 'être', verb);
    return !(finite && isReflexive(sentence, verbAt) && hasObject(sentence, index, verbAt));
  }
  return hasLemma(word, copulas)
    ? true
    : isReflexive(sentence, verbAt) && isOwn(sentence, verbAt) && (at(sentence, index).tags & describing) !== 0;
}

/** The place of the attribute joined to the one at a place: `est complète et gratuite`; -1 where there is none. */
function joinedAt(sentence: Tagged, index: number): number {
  const link = at(sentence, index + 1).text;
  if (link !== 'et' && link !== 'ou') return -1;
  const next = attributeAt(sentence, index + 1);
  if (next < 0 || (at(sentence, next).tags & verb) !== 0) return -1;
  return (at(sentence, next + 1).tags & noun) === 0 && isAttribute(sentence, next) ? next : -1;
}

/** The attribute at a place in the slots wanted; null where it agrees. */
function corrected(sentence: Tagged, index: number, wanted: Slots): Correction | null {
  const own = slotsOf(at(sentence, index), describing);
  if (own === anySlot || (wanted & own) !== 0) return null;
  const right = agreeing(at(sentence, index), wanted);
  return right === null ? null : { from: index, to: index + 1, right };
}

/** Whether the verb at a place is a noun here: `mise en demeure`. */
const isNoun = (sentence: Tagged, index: number): boolean =>
  at(sentence, index).text === 'demeure' && at(sentence, index - 1).text === 'en';

/** Slots of the subjects that a verb can have by its own number; all of them where it is not finite. */
function verbSlots(word: Word): Slots {
  if ((word.tags & verb) === 0 || can(word, infinitive | participle)) return anySlot;
  return (can(word, verb | singular) ? anySingular : 0) | (can(word, verb | plural) ? anyPlural : 0);
}

/** An adjective or participle tied to a subject with which it does not agree, from the verb at a place. */
function disagreeing(sentence: Tagged, verbAt: number): Correction | null {
  const index = isNoun(sentence, verbAt) ? -1 : attributeAt(sentence, verbAt);
  if (index < 0 || !isAttribute(sentence, index) || !ties(sentence, verbAt, index)) return null;
  const second = joinedAt(sentence, index);
  const own = slotsOf(at(sentence, index), describing);
  if (own === anySlot && second < 0) return null;
  const wanted: Slots = agentSlots(sentence, verbAt);
  if (
    (wanted & verbSlots(at(sentence, verbAt))) === 0 ||
    (at(sentence, index).text === 'nulle' && at(sentence, index + 1).text === 'part')
  )
    return null;
  return corrected(sentence, index, wanted) ?? (second < 0 ? null : corrected(sentence, second, wanted));
}

const isCopula = (word: Word): boolean => hasLemma(word, copulas) || hasLemma(word, reflexiveCopulas);

/** Participles and adjectives behind être and verbs like it. Source: Le Bon Usage. */
export const frenchParticiples = syntax([
  {
    id: 'attribute-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: isCopula,
    find: disagreeing,
    explanation: {
      fr: 'Après « être » et les verbes comme « sembler » ou « rester », le participe et l’adjectif s’accordent avec le sujet.',
      en: 'After “être” and verbs such as “sembler” or “rester”, a participle or adjective agrees with the subject.',
    },
    examples: {
      found: [
        ['Votre commande a été expédié hier.', 'expédié', 'expédiée'],
        ['Les frais seront remboursé sous peu.', 'remboursé', 'remboursés'],
        ['Le colis de vos clientes a été livrée.', 'livrée', 'livré'],
        ['La facture qui vous a été envoyé est fausse.', 'envoyé', 'envoyée'],
        ['Nous sommes désolé pour ce retard.', 'désolé', 'désolés'],
        ['La pose ne s’est pas passé comme prévu.', 'passé', 'passée'],
        ['Vos articles devraient être disponible demain.', 'disponible', 'disponibles'],
        ['Elle est restée bloqué au dépôt.', 'bloqué', 'bloquée'],
        ['La livraison est rapide et gratuit.', 'gratuit', 'gratuite'],
        ['La commande que vous avez passée est parti hier.', 'parti', 'partie'],
        ['L’un de vos colis a été égarée.', 'égarée', 'égaré'],
        ['Vos données et votre adresse semblent correct.', 'correct', 'correctes'],
        ['Les retours peuvent être effectué en magasin.', 'effectué', 'effectués'],
      ],
      innocent: [
        'Vous serez recontactée demain.',
        'Vous serez recontacté demain.',
        'On est contents de vous lire.',
        'Les clientes se sont parlé.',
        'Elles se sont rendu compte de l’erreur.',
        'C’est prévu pour les clients absents.',
        'La plupart des colis sont livrés.',
        'Le colis et la lettre sont arrivés.',
        'Ces frais sont compris dans le prix.',
        'Une des commandes a été annulée.',
        'La taille des articles est indiquée.',
      ],
    },
  },
]);
