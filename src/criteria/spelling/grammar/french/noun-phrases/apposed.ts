import {
  adjective,
  adverb,
  anyPart,
  determiner,
  noun,
  participle,
  preposition,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import type { Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';
import { agreeing } from '../agreement.ts';
import { words } from '../classes.ts';
import { anyPlural, anySlot, chainTo, phraseFrom, slotsOf } from '../noun-phrase.ts';
import { clitics } from '../subject.ts';

const describing = adjective | participle;

/** Participles that speak of the writer or open a clause, wherever they stand. */
const free = words(
  'désolé désolée désolés désolées navré navrée navrés navrées ravi ravie ravis ravies vu excepté compris passé entendu convenu étonné étonnée prise vue mise entrée sortie arrivée venue tenue reçu',
);

/** Words that the noun phrase which opens the sentence has at most (ours). */
const latestComma = 12;

/** A participle between commas, or at the end, behind the noun phrase that opens the sentence. */
function apposed(sentence: Tagged, index: number): Correction | null {
  const word = at(sentence, index);
  let comma = index - 1;
  while (index - comma < 3 && (at(sentence, comma).tags & anyPart) === adverb) comma -= 1;
  if (at(sentence, comma).text !== ',' || sentence.place(comma) > latestComma) return null;
  if (free.has(word.text) || (rawAt(sentence, index).tags & verb) !== 0) return null;
  const next = at(sentence, index + 1);
  if (next.kind === 'word' && (next.tags & (preposition | adverb)) === 0) return null;
  const chain = chainTo(sentence, comma);
  if (chain === null || chain.from !== 0 || (at(sentence, 0).tags & determiner) === 0) return null;
  const own = slotsOf(word, participle);
  if ((own & chain.any) !== 0) return null;
  const right = agreeing(word, chain.any);
  return right === null ? null : { from: index, to: index + 1, right };
}

/** `seul` before the noun phrase that it restricts. */
function only(sentence: Tagged, index: number): Correction | null {
  const before = at(sentence, index - 1);
  if (before.kind === 'word' && before.text !== 'que') return null;
  const phrase = (at(sentence, index + 1).tags & determiner) === 0 ? null : phraseFrom(sentence, index + 1);
  if (phrase === null || phrase.slots === 0 || (slotsOf(at(sentence, index), adjective) & phrase.slots) !== 0)
    return null;
  const follower = at(sentence, phrase.to);
  if ((follower.tags & verb) === 0 && !clitics.has(follower.text)) return null;
  const right = agreeing(at(sentence, index), phrase.slots);
  return right === null ? null : { from: index, to: index + 1, right };
}

/** Nouns that serve as adjectives of colour, and so stay as they are. */
const named: ReadonlyMap<string, string> = new Map([
  ['marrons', 'marron'],
  ['oranges', 'orange'],
  ['turquoises', 'turquoise'],
  ['kakis', 'kaki'],
  ['crèmes', 'crème'],
  ['olives', 'olive'],
]);
const colours = words('bleu vert rouge jaune gris noir blanc brun violet rose beige');
const shades = words('clair foncé pâle vif ciel marine');

const isColour = ({ readings }: Word): boolean =>
  readings.some(({ tag, lemma }) => (tag & adjective) !== 0 && colours.has(lemma));

/** `verts clairs`: a colour that another word details stays unchanged. */
function coloured(sentence: Tagged, index: number): Correction | null {
  const word = at(sentence, index);
  if ((at(sentence, index - 1).tags & noun) === 0 || (at(sentence, index - 1).tags & verb) !== 0) return null;
  const plain = named.get(word.text);
  if (plain !== undefined) {
    const isPlural = (slotsOf(at(sentence, index - 1), noun) & anyPlural) !== 0;
    return isPlural ? { from: index, to: index + 1, right: plain } : null;
  }
  const next = at(sentence, index + 1);
  const lemma = word.readings.find(({ tag }) => (tag & adjective) !== 0)?.lemma;
  const shade = next.readings.find(({ tag, lemma: own }) => (tag & describing) !== 0 && shades.has(own))?.lemma;
  const detail = shades.has(next.text) ? next.text : shade === 'foncer' ? 'foncé' : shade;
  if (lemma === undefined || detail === undefined) return null;
  return lemma === word.text && detail === next.text
    ? null
    : { from: index, to: index + 2, right: `${lemma} ${detail}` };
}

/** `joint` behind the document that it speaks of; it may also be a verb, but not here. */
const documents = words(
  'pièce pièces facture factures document documents photo photos copie copies capture captures fichier fichiers formulaire formulaires attestation attestations lettre lettres justificatif justificatifs étiquette étiquettes',
);

function enclosed(sentence: Tagged, index: number): Correction | null {
  const document = at(sentence, index - 1);
  if (!documents.has(document.text)) return null;
  const next = at(sentence, index + 1);
  if ((next.tags & determiner) !== 0 && next.kind === 'word') return null;
  const own = slotsOf(at(sentence, index), describing);
  const wanted = slotsOf(document, noun);
  if (own === anySlot || (own & wanted) !== 0) return null;
  const right = agreeing(at(sentence, index), wanted);
  return right === null ? null : { from: index, to: index + 1, right };
}

const alone = words('seul seule seuls seules');
const joint = words('joint joints jointe jointes');

/** Adjectives apart from their noun, of colour, and `joint`. Source: Le Bon Usage. */
export const frenchNounPhraseApposed = syntax([
  {
    id: 'apposed-participle',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => (word.tags & participle) !== 0 && slotsOf(word, participle) !== anySlot,
    find: apposed,
    explanation: {
      fr: 'Le participe détaché par une virgule s’accorde avec le nom qui le précède.',
      en: 'A participle set off by a comma agrees with the noun before it.',
    },
    examples: {
      found: [
        ['Votre commande, expédié hier, arrive demain.', 'expédié', 'expédiée'],
        ['Les articles de votre panier, emballée hier, sont prêts.', 'emballée', 'emballé'],
        ['Ces clientes, souvent oubliés, nous écrivent.', 'oubliés', 'oubliées'],
      ],
      innocent: [
        'Votre commande, expédiée hier, arrive demain.',
        'Merci pour votre message, désolé du retard.',
        'Les articles de votre commande, expédiée hier, arrivent.',
      ],
    },
  },
  {
    id: 'seul-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: alone,
    find: only,
    explanation: {
      fr: '« Seul » s’accorde avec le nom qu’il précède.',
      en: '“Seul” agrees with the noun that it precedes.',
    },
    examples: {
      found: [
        ['Seul notre équipe peut répondre.', 'Seul', 'Seule'],
        ['Seule nos clients y ont droit.', 'Seule', 'Seuls'],
        ['Je sais que seul la facture compte.', 'seul', 'seule'],
      ],
      innocent: [
        'Seule notre équipe peut répondre.',
        'Elle vit seule le matin.',
        'Seul, ce colis est perdu.',
        'Seule le soir, elle appelle.',
      ],
    },
  },
  {
    id: 'colour-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => named.has(word.text) || isColour(word),
    find: coloured,
    explanation: {
      fr: 'La couleur nommée par un nom (« marron ») ou précisée par un autre mot (« vert clair ») est invariable.',
      en: 'A colour named by a noun (“marron”) or detailed by another word (“vert clair”) does not change.',
    },
    examples: {
      found: [
        ['Nous avons des sacs marrons.', 'marrons', 'marron'],
        ['Les vestes verts clairs sont épuisées.', 'verts clairs', 'vert clair'],
        ['La veste bleue marine est en stock.', 'bleue marine', 'bleu marine'],
      ],
      innocent: [
        'Nous avons des sacs marron.',
        'Les vestes vert clair.',
        'Des marrons et des oranges.',
        'Les sacs bleus.',
      ],
    },
  },
  {
    id: 'piece-jointe',
    language: 'fr',
    kind: 'grammar',
    anchor: joint,
    find: enclosed,
    explanation: {
      fr: '« Joint » s’accorde avec le document : « la facture jointe », « en pièce jointe ».',
      en: '“Joint” agrees with the document: “la facture jointe”, “en pièce jointe”.',
    },
    examples: {
      found: [
        ['La facture est en pièce jointes.', 'jointes', 'jointe'],
        ['Lisez la facture joint.', 'joint', 'jointe'],
        ['Voir les documents joint à ce message.', 'joint', 'joints'],
      ],
      innocent: [
        'La facture est en pièce jointe.',
        'Les pièces jointes sont lisibles.',
        'Cette lettre joint les deux dossiers.',
      ],
    },
  },
]);
