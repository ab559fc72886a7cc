import {
  adjective,
  adverb,
  anyPart,
  determiner,
  gerund,
  infinitive,
  name,
  noun,
  participle,
  plural,
  preposition,
  pronoun,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';
import { agreeing, gendersOf, numbersOf } from '../agreement.ts';
import { words } from '../classes.ts';
import {
  anyMasculine,
  anyPlural,
  anySlot,
  type Chain,
  chainTo,
  femininePlural,
  feminineSingular,
  masculinePlural,
  masculineSingular,
  type Slots,
  slotsOf,
} from '../noun-phrase.ts';

const describing = adjective | participle;

/** Adjectives that stay as they are, serve as adverbs or prepositions, or stand beside a noun as nouns do. */
const free = words(
  'fort haut bas bon net court plein droit clair ferme juste cher dur faux sec double vu excepté passé attendu compris supposé ôté mis inclus ci-joint ci-inclus donné approuvé entendu standard client clients adhérent adhérents abonné abonnés membre membres public export test clé clés marron orange rose mauve crème kaki demi nu grand bien même tel telle tels telles quelque certain certains certaines divers différents différentes diverses tout tous toute toutes maximum minimum super pro bio premium express seul seule seuls seules possible dit dite dits dites neuf mini maxi sûr sûre joint joints jointe jointes autre autres aucun aucune nul nulle prêt prêts vus vue vues sauf parfait produit produits fait faits ravi ravie ravis ravies déçu déçue déçus déçues satisfait satisfaite satisfaits satisfaites enchanté enchantée enchantés enchantées désolé désolée désolés désolées navré navrée navrés navrées content contente contents contentes heureux heureuse heureuses surpris surprise surprises étonné étonnée',
);

/** Nouns of time: adjectives behind them belong to something else. */
const timely = words(
  'fois fait point coup part temps jour moment semaine semaines mois année années an ans janvier février mars avril mai juin juillet août septembre octobre novembre décembre jours heure heures matin soir instant instants minute minutes seconde secondes journée journées nuit midi personne chose choses rien quelque air brin mal bien mieux pis être été avoir devenir pouvoir savoir gens',
);
/** Nouns that speak of manner where they have no determiner: `par erreur`, `sans doute`. */
const adverbial = words(
  'doute peine effet suite cause présent nouveau cas accord hâte envie besoin raison tort lieu peur plaisir soin hasard erreur main mains',
);

/** Words of colour that another word details: the whole then stays unchanged. */
const shades = words("clair foncé pâle vif marine ciel nuit pastel fluo turquoise bouteille pomme et ou de d'");
const colours = words('bleu vert rouge jaune gris noir blanc brun violet rose beige mauve');

/** Nouns of time with their own adjectives. */
const turning = words('prochain dernier suivant précédent entier');

/** Nouns of manner, whose adjective agrees without a determiner: `de manière claire`. */
const manners = words('manière façon facon taille marque humeur forme version qualité');

/** Whether a verb stands right before a place: what follows may then belong to its subject or its object. */
function isPredicated(sentence: Tagged, from: number): boolean {
  for (let index = from - 1; index >= 0 && from - index < 4; index -= 1) {
    const word = at(sentence, index);
    if (isForm(word, 'être') || isForm(word, 'avoir') || attributive.has(word.text)) return true;
    if ((word.tags & (adverb | preposition)) === 0 && !clitics.has(word.text)) return false;
  }
  return false;
}

const attributive = words('été resta reste restent rester restera devenir semble semblent passe');
const clitics = words("me m' te t' se s' le la les l' lui leur nous vous y en");

const never = words('jamais toujours');

/** The first of the adverbs before a place. */
function beforeAdverbs(sentence: Tagged, index: number): number {
  let place = index;
  while (place > 0 && index - place < 2) {
    const { tags, text } = at(sentence, place - 1);
    if (((tags & anyPart) !== adverb && text !== 'bien' && text !== 'plus') || never.has(text)) break;
    place -= 1;
  }
  return place;
}

/** Adjectives and participles that stand beside nouns as nouns do: `espace clients`. */
const apposable = words(
  'favoris clients enfants adultes jeunes découverte entrée sortie arrivée venue prise vue mise tenue suite commande conduite nouveautés professionnels particuliers pros privé',
);

/** Whether the word at a place is rather a noun, or goes with the noun behind it. */
function isNounBeside(sentence: Tagged, index: number): boolean {
  const word = at(sentence, index);
  const before = at(sentence, index - 1);
  const next = at(sentence, index + 1);
  const own = slotsOf(word, noun);
  if (
    (next.tags & noun) !== 0 &&
    (next.tags & (verb | adverb)) === 0 &&
    (slotsOf(next, noun) & slotsOf(word, describing)) !== 0
  ) {
    return true;
  }
  if ((slotsOf(before, adjective) & own) !== 0) return true;
  return apposable.has(word.text);
}

/** Whether the word at a place describes the noun before it, and nothing else. */
function isDescribing(sentence: Tagged, index: number): boolean {
  const word = at(sentence, index);
  const raw = rawAt(sentence, index);
  if (free.has(word.text) || (word.tags & describing) === 0) return false;
  if ((raw.tags & (name | pronoun | gerund)) !== 0 || can(raw, verb | third) || can(raw, verb | plural)) return false;
  if (isNounBeside(sentence, index)) return false;
  const next = at(sentence, index + 1);
  if (colours.has(word.text) && (shades.has(next.text) || (next.tags & (noun | gerund)) === noun)) return false;
  const isAdverb = (raw.tags & adverb) !== 0 && (next.tags & describing) !== 0;
  return !isAdverb || (slotsOf(word, describing) & slotsOf(next, describing)) !== 0;
}

const joins = words('et ou ni , + & /');

/** What a chain allows together with nouns joined to it; all where those are not sure. */
function joinedSlots(sentence: Tagged, { from, isGoverned, any }: Chain): Slots {
  const before = isGoverned && !joins.has(at(sentence, from - 1).text) ? from - 2 : from - 1;
  if (!joins.has(at(sentence, before).text)) return any;
  if ((at(sentence, before - 1).tags & (noun | describing | name)) === 0) return any;
  const first = before === from - 1 && at(sentence, before).text === 'et' ? chainTo(sentence, before) : null;
  if (first === null || joins.has(at(sentence, first.from - 1).text)) return anySlot;
  const together = any | first.any;
  return together | ((together & anyMasculine) !== 0 ? masculinePlural : femininePlural);
}

/** Whether a chain without determiner is one that an adjective follows: nothing nominal before it, no adverbial phrase. */
function isPlain(sentence: Tagged, { from, to, isGoverned }: Chain): boolean {
  if ((at(sentence, from).tags & determiner) !== 0) return true;
  if (isGoverned) return manners.has(at(sentence, to - 1).text);
  return (at(sentence, from - 1).tags & (noun | describing)) === 0 && at(sentence, from - 1).kind !== 'word';
}

/** Whether a noun is followed by its adjective, not by a word that goes with the whole clause. */
function isDescribed(sentence: Tagged, place: number, adjective: Word): boolean {
  const last = at(sentence, place);
  if ((last.tags & noun) === 0 || can(last, verb | third)) return false;
  if (timely.has(last.text) && !turning.has(adjective.readings[0]?.lemma ?? '')) return false;
  if ((at(sentence, place - 1).tags & determiner) !== 0) return true;
  return (last.tags & (participle | infinitive)) === 0 && !adverbial.has(last.text);
}

/** The chain that an adjective at a place follows, where it must agree with it. */
function describedBy(sentence: Tagged, index: number): Chain | null {
  const end = beforeAdverbs(sentence, index);
  if (!isDescribed(sentence, end - 1, at(sentence, index))) return null;
  const chain = chainTo(sentence, end);
  if (chain === null || isPredicated(sentence, chain.from) || !isPlain(sentence, chain)) return null;
  return { ...chain, any: joinedSlots(sentence, chain) };
}

/** Whether singular adjectives share out a plural: `les périodes diurne et nocturne`. */
const isShared = (sentence: Tagged, index: number, any: Slots, own: Slots): boolean =>
  joins.has(at(sentence, index + 1).text) &&
  (at(sentence, index + 2).tags & describing) !== 0 &&
  (own & anyPlural) === 0 &&
  (gendersOf(any & anyPlural) & own) !== 0;

/** Pronouns that a participle may follow: `celle envoyée hier`. */
const pointing: ReadonlyMap<string, Slots> = new Map([
  ['celui', masculineSingular],
  ['celle', feminineSingular],
  ['ceux', masculinePlural],
  ['celles', femininePlural],
]);

/** A participle behind `celui` that does not agree with it. */
function selected(sentence: Tagged, index: number, wanted: Slots): Correction | null {
  const word = at(sentence, index);
  const own = slotsOf(word, participle);
  if (own === 0 || (own & wanted) !== 0 || free.has(word.text)) return null;
  const right = agreeing(word, wanted);
  return right === null ? null : { from: index, to: index + 1, right };
}

/** An adjective joined to another behind a noun, with which it does not agree: `total ou partielle`. */
function joinedTo(sentence: Tagged, index: number): Correction | null {
  const first = at(sentence, index - 2);
  if ((first.tags & describing) === 0 || (first.tags & verb) !== 0 || !isDescribing(sentence, index)) return null;
  if ((rawAt(sentence, index).tags & verb) !== 0) return null;
  const own = slotsOf(at(sentence, index), describing);
  const known = slotsOf(first, describing);
  if ((own & known) !== 0 || (at(sentence, index + 1).tags & noun) !== 0) return null;
  const chain = (at(sentence, index - 3).tags & noun) === 0 ? null : chainTo(sentence, index - 1);
  if (chain === null || chain.count > 1 || isPredicated(sentence, chain.from)) return null;
  if ((chain.slots & own) !== 0 || (chain.slots & known) === 0) return null;
  const right = agreeing(at(sentence, index), chain.slots & known);
  return right === null ? null : { from: index, to: index + 1, right };
}

/** An adjective or participle behind its noun that does not agree with it. */
function misplaced(sentence: Tagged, index: number): Correction | null {
  const previous = at(sentence, index - 1);
  if (previous.text === 'et' || previous.text === 'ou') return joinedTo(sentence, index);
  if ((previous.tags & (noun | adverb | pronoun)) === 0) return null;
  const own = slotsOf(at(sentence, index), describing);
  const beside = slotsOf(previous, noun);
  const isApposed = (at(sentence, index - 2).tags & noun) !== 0 && (at(sentence, index - 2).tags & determiner) === 0;
  if ((beside & own) !== 0 && (numbersOf(beside) !== anySlot || isApposed)) return null;
  if ((previous.tags & noun) === 0 && (previous.tags & pronoun) !== 0) {
    const pointed = pointing.get(previous.text);
    return pointed === undefined ? null : selected(sentence, index, pointed);
  }
  if (!isDescribing(sentence, index)) return null;
  const chain = describedBy(sentence, index);
  if (chain === null || (chain.any & own) !== 0 || isShared(sentence, index, chain.any, own)) return null;
  const right = agreeing(at(sentence, index), chain.count === 1 ? chain.slots : chain.any);
  return right === null ? null : { from: index, to: index + 1, right };
}

/** Whether a word may be an adjective with a gender or a number of its own. */
const isMarked = (word: Word): boolean => {
  const slots = slotsOf(word, describing);
  return slots !== 0 && slots !== anySlot;
};

/** Adjectives and participles behind a noun. Source: Le Bon Usage. */
export const frenchNounPhraseAdjectives = syntax([
  {
    id: 'adjective-after-noun',
    language: 'fr',
    kind: 'grammar',
    anchor: isMarked,
    find: misplaced,
    explanation: {
      fr: 'L’adjectif ou le participe s’accorde avec le nom qu’il suit : « les articles commandés ».',
      en: 'An adjective or participle agrees with the noun before it: “les articles commandés”.',
    },
    examples: {
      found: [
        ['Les articles commandé sont en stock.', 'commandé', 'commandés'],
        ['La semaine prochain, nous vous appelons.', 'prochain', 'prochaine'],
        ['Nous vendons des boîtes vert.', 'vert', 'vertes'],
        ['Une réponse très clairs vous attend.', 'clairs', 'claire'],
        ['Répondez de manière précis.', 'précis', 'précise'],
        ['Le remboursement total ou partielle est possible.', 'partielle', 'partiel'],
        ['Votre avis et votre note publiée ce jour sont lus, et celle supprimés aussi.', 'supprimés', 'supprimée'],
        ['Le colis et la lettre expédiées hier arrivent.', 'expédiées', 'expédiée'],
        ['Nous avons reçu votre demande envoyé hier.', 'envoyé', 'envoyée'],
      ],
      innocent: [
        'Les articles commandés sont en stock.',
        'La boîte de sous-vêtements abîmée est remboursée.',
        'La boîte de sous-vêtements abîmés est remboursée.',
        'Une fois connecté, cliquez ici.',
        'Nous sommes tout à fait satisfaits.',
        'Ils sont en partie remboursés.',
        'Une jupe bleu marine et des yeux vert clair.',
        'Le panneau et la paroi latéraux.',
        'Une offre fort intéressante.',
        'Vos services client répondent.',
        'J’ai lu votre demande complète et tiens à vous répondre.',
      ],
    },
  },
]);
