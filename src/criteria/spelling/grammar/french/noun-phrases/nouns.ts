import { frenchLexicon } from '../../../../../languages/morphology/lexicon.ts';
import {
  adjective,
  anyPart,
  determiner,
  gerund,
  infinitive,
  name,
  noun,
  participle,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';
import { formFor, gendersOf, nearest, numbersOf } from '../agreement.ts';
import { words } from '../classes.ts';
import { determinerFor } from '../determiners.ts';
import { anySlot, phraseFrom, type Slots, slotsOf } from '../noun-phrase.ts';

/** Nouns that have no gender or number to rely on: shortened, foreign, named, or of both genders. */
const unsure = words(
  'super extra mini maxi top ex bien tout plus demi semi standard premium cent mille vingt pro non anti inter trop fort leur lui neuf maxima minima quelque max min quasi presque mi soi franco porte tire garde couvre chauffe lave sèche essuie brise casse coupe ouvre passe pare serre sous appui amour délice orgue gens après-midi merci bonjour bonsoir janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi samedi dimanche chose auto grand quart tiers moitié contre entre arrière avant minimum maximum doit dit foi rue avenue boulevard place allée chemin impasse quai route square bis ter estime gène augment',
);

/** Articles that may be pronouns: sure only where the lexicon leaves no verb to the next word. */
const doubtful = words("le la les l' leur ce son sa");

const subjects = words("je j' tu il ils on");

/** Whether the determiner at a place is one here. */
function isDetermining(sentence: Tagged, index: number): boolean {
  const word = at(sentence, index);
  if (!doubtful.has(word.text)) return true;
  const next = rawAt(sentence, index + 1);
  if (next.kind === 'boundary' || (next.tags & (infinitive | gerund)) !== 0) return false;
  if ((next.tags & participle) !== 0 && isForm(at(sentence, index - 1), 'avoir')) return false;
  if ((next.tags & verb) === 0) return !subjects.has(at(sentence, index - 1).text);
  return (word.tags & determiner) === word.tags && word.text !== 'ce' && word.text !== 'sa' && word.text !== 'son';
}

/** A determiner and a noun that disagree. */
type Clash = {
  readonly index: number;
  readonly head: number;
  /** What the determiners and the adjectives before the noun leave. */
  readonly left: Slots;
  /** What the noun is. */
  readonly own: Slots;
};

const opensBracket = words('( · • [ /');
const links = words('et ou ,');

/** Whether one determiner serves several nouns in the singular: `vos nom et prénom`. */
function isShared(sentence: Tagged, head: number): boolean {
  const next = at(sentence, head + 1);
  const other = at(sentence, head + 2);
  return opensBracket.has(next.text) || (links.has(next.text) && (other.tags & noun) !== 0);
}

/** Whether the lexicon has a noun of this form that is only used in the plural: `aucun frais`. */
const isOnlyPlural = ({ text, readings }: Word): boolean =>
  text === 'frais' ||
  readings.every(
    ({ tag, lemma }) => (tag & noun) === 0 || frenchLexicon().inflect(lemma, noun | singular).length === 0,
  );

function isLabelled(sentence: Tagged, index: number): boolean {
  const before = at(sentence, index - 1);
  return (before.tags & (noun | name | determiner)) !== 0 || isYear(sentence, index);
}

/** Whether the number at a place is written like a year. */
const isYear = (sentence: Tagged, index: number): boolean => /^(?:19|20)\d\d$/u.test(sentence.written(index));

/** Whether a number at a place counts what follows; it may also be a label, a date, or a share. */
function isCounting(sentence: Tagged, index: number, head: number): boolean {
  const { kind } = at(sentence, index);
  if (at(sentence, index - 1).text === 'et' && (at(sentence, index - 2).tags & determiner) !== 0) return false;
  if (at(sentence, index).text.includes('-') && (at(sentence, index - 1).tags & noun) !== 0) return false;
  const isVerb = (rawAt(sentence, head).tags & verb) !== 0;
  if (kind === 'number' && (isLabelled(sentence, index) || head !== index + 1)) return false;
  if (kind === 'number' && (rawAt(sentence, head).tags & participle) !== 0) return false;
  return !isVerb || kind !== 'number';
}

const superlatives = words('plus moins mieux peu tout');

/** The clash of the noun phrase from a determiner; null where it agrees or is not sure. */
function clashFrom(sentence: Tagged, index: number): Clash | null {
  const word = at(sentence, index);
  const own = slotsOf(word, determiner);
  const next = at(sentence, index + 1);
  if ((own & slotsOf(next, noun | adjective)) !== 0 && (next.tags & adjective) === 0) return null;
  if ((at(sentence, index - 1).tags & determiner) !== 0 || !isDetermining(sentence, index)) return null;
  if (word.text === 'quelque' && (next.tags & determiner) !== 0) return null;
  const phrase = phraseFrom(sentence, index);
  if (phrase === null || phrase.slots !== 0 || phrase.determined === 0) return null;
  const { head, determined } = phrase;
  const named = at(sentence, head);
  if (unsure.has(named.text) || named.text.length < 3 || (named.tags & noun) === 0) return null;
  if (isShared(sentence, head) || !isCounting(sentence, index, head)) return null;
  let left = determined;
  for (let place = index; place < head; place += 1) {
    if ((at(sentence, place).tags & determiner) === 0) left &= slotsOf(at(sentence, place), adjective) || anySlot;
  }
  const slots = slotsOf(named, noun);
  if (superlatives.has(next.text) && head === index + 2) return null;
  return (determined & slots) !== 0 ? null : { index, head, left: left || determined, own: slots };
}

/** The noun in the number of its determiner. */
function renumbered(sentence: Tagged, index: number): Correction | null {
  const clash = clashFrom(sentence, index);
  if (clash === null) return null;
  const { head, left, own } = clash;
  const wanted = left & gendersOf(own);
  if ((numbersOf(left) & own) !== 0 || wanted === 0 || isOnlyPlural(at(sentence, head))) return null;
  const right = formFor(at(sentence, head), noun, nearest(wanted, own));
  return right === null ? null : { from: head, to: head + 1, right };
}

/** Nouns for people, which women's titles leave in the masculine, and nouns that Lefff gives one gender of two. */
const epicene = words(
  'professeur auteur docteur médecin chef maire ministre juge témoin écrivain peintre sculpteur cadre mannequin guide ingénieur assureur successeur prédécesseur précurseur censeur agresseur défenseur possesseur imposteur amateur manager leader coach designer bébé otage tyran assassin bourreau chauffeur camionneur livreur facteur gouverneur entrepreneur procureur sénateur pasteur',
);

/** The determiner in the gender of its noun. */
function regendered(sentence: Tagged, index: number): Correction | null {
  const clash = clashFrom(sentence, index);
  if (clash === null) return null;
  const { head, left, own } = clash;
  const named = at(sentence, head);
  if ((numbersOf(left) & own) === 0 || (named.tags & anyPart) !== noun) return null;
  if ((slotsOf(at(sentence, head + 1), noun) & left) !== 0) return null;
  if (epicene.has(named.text) || at(sentence, head + 1).text === 'à') return null;
  const right = head === index + 1 ? determinerFor(at(sentence, index), named, own) : null;
  if (right === null) return null;
  return right.endsWith("'")
    ? { from: index, to: head + 1, right: right + named.text }
    : { from: index, to: index + 1, right };
}

/** A determiner with a gender or a number of its own. */
const isDefinite = (word: Word): boolean =>
  (word.tags & determiner) !== 0 && !word.text.startsWith('tou') && slotsOf(word, determiner) !== anySlot;

/** Determiner and noun. Source: Le Bon Usage. */
export const frenchNounPhrases = syntax([
  {
    id: 'noun-number',
    language: 'fr',
    kind: 'grammar',
    anchor: isDefinite,
    find: renumbered,
    explanation: {
      fr: 'Le nom s’accorde en nombre avec son déterminant : « nos articles », « votre article ».',
      en: 'The noun agrees in number with its determiner: “nos articles”, “votre article”.',
    },
    examples: {
      found: [
        ['Nous contactons nos transporteur.', 'transporteur', 'transporteurs'],
        ['Vous les trouverez dans les boutique du centre.', 'boutique', 'boutiques'],
        ['Votre commandes part demain.', 'commandes', 'commande'],
        ['Nous répondons dans les plus brefs délai.', 'délai', 'délais'],
        ['Il manque deux article dans le colis.', 'article', 'articles'],
        ['Le colis arrive sous 3 jour.', 'jour', 'jours'],
        ['Plusieurs autres client nous ont écrit.', 'client', 'clients'],
        ['Aucun retours ne sera accepté.', 'retours', 'retour'],
        ['Voici le détail de vos nouvelles facture.', 'facture', 'factures'],
      ],
      innocent: [
        'Nous contactons nos transporteurs.',
        'Vos deux colis.',
        'Nos super prix.',
        'Nous les contactons.',
        'Je les offre.',
        'Il faut les prendre.',
        'Le site les propose.',
        'Les bien nommés.',
        'Ce service est des plus agréable.',
        'La livraison est prévue le 12 mars.',
        'Votre commande 4 est prête.',
        'Nos conseillers(ères) répondent.',
        'Nos trois cents points de vente.',
      ],
    },
  },
  {
    id: 'determiner-gender',
    language: 'fr',
    kind: 'grammar',
    anchor: isDefinite,
    find: regendered,
    explanation: {
      fr: 'Le déterminant s’accorde en genre avec le nom : « un problème », « cette erreur ».',
      en: 'The determiner agrees in gender with the noun: “un problème”, “cette erreur”.',
    },
    examples: {
      found: [
        ['Nous avons rencontré une problème.', 'une', 'un'],
        ['Désolés pour ce erreur.', 'ce', 'cette'],
        ['Quelle délai vous a été indiqué ?', 'Quelle', 'Quel'],
        ['Aucun facture ne manque.', 'Aucun', 'Aucune'],
        ['Merci de nous envoyer un photo.', 'un', 'une'],
        ['Voici le suivi du livraison.', 'du', 'de la'],
      ],
      innocent: [
        'Nous avons rencontré un problème.',
        'Une professeur et la ministre ont répondu.',
        'Je la commande ce soir.',
        'Merci pour mon adresse.',
        'Une interview du directeur.',
        'Ce donneur de leçons.',
      ],
    },
  },
]);
