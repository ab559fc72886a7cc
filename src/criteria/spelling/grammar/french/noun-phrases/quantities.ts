import { adjective, determiner, noun, participle, pronoun, verb } from '../../../../../languages/morphology/tags.ts';
import type { Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, type Tagged } from '../../tagged.ts';
import { agreeing, formFor, gendersOf } from '../agreement.ts';
import { words } from '../classes.ts';
import { anyMasculine, anyPlural, anySlot, masculineSingular, slotsOf } from '../noun-phrase.ts';

const isNumeral = (word: Word): boolean =>
  (word.tags & determiner) !== 0 && (word.kind === 'number' || numerals.has(word.text) || word.text.includes('-'));
const numerals = words(
  'un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille',
);
const multipliers = words('deux trois quatre cinq six sept huit neuf');
const large = words('mille million millions milliard milliards');

/** What `cent` and `cents`, or `vingt` behind `quatre`, should be at a place. */
function hundred(sentence: Tagged, index: number): Correction | null {
  const { text } = at(sentence, index);
  const before = at(sentence, index - 1);
  const next = at(sentence, index + 1);
  const isRound = !isNumeral(next) || (large.has(next.text) && next.text !== 'mille');
  const isMany = multipliers.has(before.text);
  const right = isMany && isRound ? 'cents' : 'cent';
  if (text === right || (text === 'cents' && !isNumeral(next) && (before.tags & determiner) !== 0 && !isMany))
    return null;
  if (text === 'cents' && !isMany && (next.tags & (noun | adjective)) === 0) return null;
  if (text === 'cent' && isRound && (next.tags & noun) === 0 && !large.has(next.text)) return null;
  return { from: index, to: index + 1, right };
}

/** `milles`, `trente-neufs`: numerals that have no plural. */
const wrongNumerals: ReadonlyMap<string, string> = new Map(
  'quatres cinqs sixs septs huits neufs dixs onzes douzes treizes quatorzes quinzes seizes trentes quarantes cinquantes soixantes'
    .split(' ')
    .map((form): [string, string] => [form, form.slice(0, -1)]),
);

function numeral(sentence: Tagged, index: number): Correction | null {
  const { text } = at(sentence, index);
  if (text === 'cent' || text === 'cents') return hundred(sentence, index);
  const next = at(sentence, index + 1);
  if (text === 'quatre-vingt') {
    const isCounted = (next.tags & noun) !== 0 && (next.tags & determiner) === 0;
    return isCounted ? { from: index, to: index + 1, right: 'quatre-vingts' } : null;
  }
  const cut = text.lastIndexOf('-') + 1;
  if (text === 'milles') {
    const before = at(sentence, index - 1);
    const isCounting = (isNumeral(before) && before.text !== 'mille') || (next.tags & noun) !== 0;
    return isCounting && next.text !== 'marins' ? { from: index, to: index + 1, right: 'mille' } : null;
  }
  const right = text.endsWith('milles') ? 'mille' : wrongNumerals.get(text.slice(cut));
  return right === undefined ? null : { from: index, to: index + 1, right: text.slice(0, cut) + right };
}

const isWrongNumeral = ({ text }: Word): boolean =>
  text === 'cent' ||
  text === 'cents' ||
  text === 'quatre-vingt' ||
  text === 'milles' ||
  text.endsWith('-milles') ||
  (text.includes('-') && wrongNumerals.has(text.slice(text.lastIndexOf('-') + 1)));

/** `demi` behind `et`: the gender of what is counted, never a plural. */
function half(sentence: Tagged, index: number): Correction | null {
  if (at(sentence, index - 1).text !== 'et') return null;
  const counted = at(sentence, index - 2);
  const slots = slotsOf(counted, noun);
  if (slots === 0 || gendersOf(slots) === anySlot) return null;
  const right = (slots & anyMasculine) !== 0 ? 'demi' : 'demie';
  return right === at(sentence, index).text ? null : { from: index, to: index + 1, right };
}

/** `quelques` before a number, where it means about. */
function about(sentence: Tagged, index: number): Correction | null {
  const next = at(sentence, index + 1);
  const isNumber = next.kind === 'number' || (numerals.has(next.text) && next.text !== 'un' && next.text !== 'une');
  return isNumber && slotsOf(next, determiner) === anyPlural ? { from: index, to: index + 1, right: 'quelque' } : null;
}

/** Nouns and adverbs of quantity behind which things that can be counted stand in the plural. */
const counting = words(
  'dizaine dizaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers douzaine douzaines multitude ribambelle kyrielle foultitude beaucoup énormément tellement tant autant trop nombre combien',
);
const certain = words(
  'dizaine dizaines quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine centaines millier milliers douzaine douzaines multitude ribambelle kyrielle foultitude',
);
/** Nouns of service language that can only be counted (ours). */
const countable = words(
  'client cliente commande article produit erreur question avis message mail courriel appel facture colis paquet magasin boutique point demande réclamation remarque commentaire jour mois année semaine minute heure seconde personne gens enfant conseiller collègue fournisseur partenaire problème numéro code compte adresse photo image document fichier formulaire étape option offre promotion réduction bon chèque carte ticket retour échange remboursement paiement prélèvement virement frais incident panne livreur transporteur point relais utilisateur internaute abonné abonnement euro fois raison critère modèle référence vendeur livre jeu chaussure robe pantalon bouteille boîte carton sac lot lien page site application information détail chose cas exemple idée façon manière solution réponse astuce conseil',
);

function counted(sentence: Tagged, index: number): Correction | null {
  const preposition = at(sentence, index + 1).text;
  if (preposition !== 'de' && preposition !== "d'") return null;
  const word = at(sentence, index + 2);
  const own = slotsOf(word, noun);
  if (own === 0 || (own & anyPlural) !== 0 || (word.tags & adjective) !== 0) return null;
  if (!certain.has(at(sentence, index).text) && !countable.has(word.text)) return null;
  if (at(sentence, index).text === 'nombre' && at(sentence, index - 1).text === 'le') return null;
  const right = formFor(word, noun, gendersOf(own) & anyPlural);
  return right === null ? null : { from: index + 2, to: index + 3, right };
}

const describing = adjective | participle;

/** An adjective with `de` behind `rien`, `quoi` or `quelque chose`: masculine singular. */
function neuter(sentence: Tagged, index: number): Correction | null {
  const preposition = at(sentence, index + 1).text;
  if (preposition !== 'de' && preposition !== "d'") return null;
  if (at(sentence, index).text === 'chose' && !vague.has(at(sentence, index - 1).text)) return null;
  let place = index + 2;
  if (
    at(sentence, place).text === 'très' ||
    at(sentence, place).text === 'plus' ||
    at(sentence, place).text === 'bien'
  ) {
    place += 1;
  }
  const word = at(sentence, place);
  const own = slotsOf(word, describing);
  const isOther = (word.tags & (determiner | pronoun | noun | verb)) !== 0;
  const next = at(sentence, place + 1);
  if (own === 0 || (own & masculineSingular) !== 0 || isOther || (next.tags & noun) !== 0) return null;
  const right = agreeing(word, masculineSingular);
  return right === null ? null : { from: place, to: place + 1, right };
}

const vague = words('quelque autre grand');
const neuters = words("rien quoi chose quelqu'un");

/** Numbers, halves and quantities. Source: Le Bon Usage. */
export const frenchNounPhraseQuantities = syntax([
  {
    id: 'numeral-plural',
    language: 'fr',
    kind: 'grammar',
    anchor: isWrongNumeral,
    find: numeral,
    explanation: {
      fr: '« Cent » et « vingt » prennent un s s’ils sont multipliés et finissent le nombre ; les autres nombres sont invariables.',
      en: '“Cent” and “vingt” take an s when multiplied and last in the number; other numerals do not change.',
    },
    examples: {
      found: [
        ['Vous avez deux cent points.', 'cent', 'cents'],
        ['Il reste trois cents dix euros.', 'cents', 'cent'],
        ['Quatre-vingt clients ont répondu.', 'Quatre-vingt', 'Quatre-vingts'],
        ['Le lot coûte dix milles euros.', 'milles', 'mille'],
        ['Il reste vingt-neufs articles.', 'vingt-neufs', 'vingt-neuf'],
      ],
      innocent: [
        'Vous avez deux cents points.',
        'Il reste trois cent dix euros.',
        'Deux cent mille clients.',
        'Quatre-vingt-dix clients.',
        'Cent clients ont répondu.',
        'Il coûte dix euros et vingt cents.',
        'Article deux cent.',
      ],
    },
  },
  {
    id: 'half-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['demi', 'demie', 'demis', 'demies']),
    find: half,
    explanation: {
      fr: 'Après « et », « demi » prend le genre du nom et reste au singulier.',
      en: 'After “et”, “demi” takes the gender of the noun and stays singular.',
    },
    examples: {
      found: [
        ['Nous ouvrons à neuf heures et demi.', 'demi', 'demie'],
        ['Il faut deux jours et demis.', 'demis', 'demi'],
        ['Le rouleau fait un mètre et demie.', 'demie', 'demi'],
      ],
      innocent: ['À neuf heures et demie.', 'Deux jours et demi.', 'À midi et demi.'],
    },
  },
  {
    id: 'quelque-about',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['quelques']),
    find: about,
    explanation: {
      fr: 'Devant un nombre, « quelque » veut dire « environ » et reste invariable.',
      en: 'Before a number “quelque” means “about” and does not change.',
    },
    examples: {
      found: [
        ['Il y a quelques 20 ans.', 'quelques', 'quelque'],
        ['Nous avons quelques 300 magasins.', 'quelques', 'quelque'],
        ['Quelques trois cents clients attendent.', 'Quelques', 'Quelque'],
      ],
      innocent: ['Il y a quelques années.', 'Nous avons quelque 300 magasins.', 'Quelques clients attendent.'],
    },
  },
  {
    id: 'counted-plural',
    language: 'fr',
    kind: 'grammar',
    anchor: counting,
    find: counted,
    explanation: {
      fr: 'Après « une dizaine de » ou « beaucoup de », ce qui se compte se met au pluriel.',
      en: 'After “une dizaine de” or “beaucoup de”, things that can be counted stand in the plural.',
    },
    examples: {
      found: [
        ['Comptez une dizaine de minute.', 'minute', 'minutes'],
        ['Nous recevons beaucoup de demande.', 'demande', 'demandes'],
        ['Une centaine d’internaute a répondu.', 'internaute', 'internautes'],
      ],
      innocent: [
        'Comptez une dizaine de minutes.',
        'Nous avons beaucoup de travail.',
        'Il y a trop de monde.',
        'Le nombre de commande est au dos.',
      ],
    },
  },
  {
    id: 'neuter-adjective',
    language: 'fr',
    kind: 'grammar',
    anchor: neuters,
    find: neuter,
    explanation: {
      fr: 'Après « rien de » et « quelque chose de », l’adjectif reste au masculin singulier.',
      en: 'After “rien de” and “quelque chose de” the adjective stays masculine singular.',
    },
    examples: {
      found: [
        ['Il n’y a rien de gratuits.', 'gratuits', 'gratuit'],
        ['C’est quelque chose de très importante.', 'importante', 'important'],
        ['Quoi de plus gênants ?', 'gênants', 'gênant'],
      ],
      innocent: [
        'Il n’y a rien de nouveau.',
        'Autre chose de plus ?',
        'Une chose de faite.',
        'Rien de telles nouvelles.',
      ],
    },
  },
]);
