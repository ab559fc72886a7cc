import { fold } from '../../../../languages/fold.ts';
import { commonNameParts, wellKnownNames } from '../../../../languages/fr/names.ts';
import { name } from '../../../../languages/morphology/tags.ts';
import type { Word } from '../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../rule.ts';
import { at, type Tagged } from '../tagged.ts';

/** A well-known name and its parts without accents, in small letters. */
type KnownName = { readonly written: string; readonly parts: readonly string[] };
type Names = { readonly byPart: ReadonlyMap<string, readonly KnownName[]>; readonly whole: ReadonlySet<string> };

let listed: Names | null = null;

/** The listed names by each of their parts, prepared at the first capital that asks for them. */
function names(): Names {
  if (listed !== null) return listed;
  const byPart = new Map<string, KnownName[]>();
  const whole = new Set<string>();
  for (const written of wellKnownNames) {
    const parts = fold(written).split(/[ '-]/u);
    const known = { written, parts };
    whole.add(parts.join(' '));
    for (const part of parts) byPart.set(part, [...(byPart.get(part) ?? []), known]);
  }
  listed = { byPart, whole };
  return listed;
}

/** Letters to change, add, leave out or swap between two words; more than two count as three. */
function distance(one: string, other: string): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > 2) return 3;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      let least = Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        least = Math.min(least, (before[j - 2] as number) + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return Math.min(3, row[other.length] as number);
}

/** A slip that a part of a name may hold: one letter in a short part, two in a long one. */
const slips = (found: string, listedPart: string): number => {
  const apart = distance(found, listedPart);
  return apart <= (Math.min(found.length, listedPart.length) > 4 ? 2 : 1) ? apart : 3;
};

/** Pieces of a sentence between spaces, hyphens and apostrophes, with the word that each belongs to. */
type Piece = { readonly part: string; readonly word: number };

function piecesFrom(sentence: Tagged, from: number, most: number): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let word = from; pieces.length < most; word += 1) {
    const { kind, text } = at(sentence, word);
    if (kind !== 'word') break;
    for (const part of fold(text).split(/['-]/u)) if (part !== '') pieces.push({ part, word });
  }
  return pieces;
}

const longest = 5;

/** Beside a first name that many people have, only a long part with one slip is taken for the listed one (ours). */
const longPart = 6;

/** Whether the pieces are a listed name but for one or two letters. */
function isSlipOf(pieces: readonly Piece[], { parts }: KnownName): boolean {
  let sum = 0;
  let distinct = false;
  for (const [index, listedPart] of parts.entries()) {
    const found = pieces[index]?.part ?? '';
    const apart = slips(found, listedPart);
    sum += apart;
    if (apart === 0) distinct ||= !commonNameParts.has(listedPart);
    else if (apart === 1)
      distinct ||= Math.min(found.length, listedPart.length) >= longPart && !commonNameParts.has(found);
  }
  return distinct && sum > 0 && sum <= 2;
}

const titles = new Set(
  'm mr mme mlle mrs ms dr me monsieur madame mademoiselle maître docteur client cliente'.split(' '),
);

function isCapital(sentence: Tagged, index: number): boolean {
  const letter = sentence.written(index).charAt(0);
  return letter !== letter.toLowerCase();
}

/** Whether a name may begin with a word: one that names something, or that no dictionary has. */
const mayBegin = ({ kind, text, tags, known }: Word): boolean =>
  kind === 'word' && text.length > 1 && ((tags & name) !== 0 || !known);

function find(sentence: Tagged, from: number): Correction | null {
  if (at(sentence, from + 1).kind !== 'word' || titles.has(at(sentence, from - 1).text)) return null;
  if (!mayBegin(at(sentence, from + 1)) && !mayBegin(at(sentence, from + 2))) return null;
  if (sentence.part !== 'body' || !isCapital(sentence, from)) return null;
  if (!isCapital(sentence, from + 1) && !isCapital(sentence, from + 2)) return null;
  const pieces = piecesFrom(sentence, from, longest);
  const { byPart, whole } = names();
  for (let length = pieces.length; length > 1; length -= 1) {
    if (
      whole.has(
        pieces
          .slice(0, length)
          .map(({ part }) => part)
          .join(' '),
      )
    )
      return null;
  }
  for (const { part } of pieces.slice(0, longest)) {
    for (const known of byPart.get(part) ?? []) {
      const last = pieces[known.parts.length - 1];
      if (last === undefined || !isSlipOf(pieces, known)) continue;
      if (!isCapital(sentence, last.word) || pieces[known.parts.length]?.word === last.word) continue;
      return { from, to: last.word + 1, right: known.written };
    }
  }
  return null;
}

/** Names of public figures and places. */
export const frenchNames = syntax([
  {
    id: 'well-known-name',
    language: 'fr',
    kind: 'spelling',
    anchor: mayBegin,
    find,
    explanation: {
      fr: 'Le nom de cette personne ou de ce lieu connus s’écrit autrement.',
      en: 'The name of this well-known person or place is written otherwise.',
    },
    examples: {
      found: [
        ['Les disques de Bonny Tyler sont de nouveau en stock.', 'Bonny Tyler', 'Bonnie Tyler'],
        ['Le coffret Stanley Kubrik est épuisé.', 'Stanley Kubrik', 'Stanley Kubrick'],
        ['Nos bureaux de Kuala Lumpour sont fermés.', 'Kuala Lumpour', 'Kuala Lumpur'],
      ],
      innocent: [
        'Les disques de Bonnie Tyler sont de nouveau en stock.',
        'Madame Michèle Blanc nous a écrit.',
        'Merci à Julie Robert pour son message.',
        'Notre conseiller Jean Renaud vous appellera.',
        'Notre conseillère Julie Clercq vous appellera.',
      ],
    },
  },
]);
