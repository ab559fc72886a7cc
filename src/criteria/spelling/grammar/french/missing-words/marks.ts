import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { raw, touches } from '../classes.ts';

const letter = /^\p{Ll}/u;

/** Whether a plain word in small letters stands at a place. */
const isProse = (sentence: Tagged, index: number): boolean => letter.test(sentence.written(index));

/** `voilà,il`: no space after a comma between two words. */
function gluedComma(sentence: Tagged, index: number): Correction | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (next.kind !== 'word' || previous.kind !== 'word' || !touches(sentence, index + 1)) return null;
  if (previous.readings.length === 0 || next.readings.length === 0 || !isProse(sentence, index + 1)) return null;
  return { from: index, to: index + 2, right: `, ${next.text}` };
}

/** `etc...`: the full stop of the abbreviation is enough. */
function dotsAfterEtc(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index + 1);
  return touches(sentence, index + 1) && (text === '...' || text === '…' || text === '..')
    ? { from: index, to: index + 2, right: 'etc.' }
    : null;
}

/** `oui,, merci`: a comma written twice. */
const doubledComma = (sentence: Tagged, index: number): Correction | null =>
  raw(sentence, index + 1).text === ',' ? { from: index, to: index + 2, right: ',' } : null;

/** Marks in a row, and spaces around them. Source: Imprimerie nationale, Lexique des règles typographiques. */
export const frenchMissingWordsMarks = syntax([
  {
    id: 'missing-space-after-comma',
    language: 'fr',
    kind: 'typography',
    anchor: new Set([',']),
    find: gluedComma,
    explanation: { fr: 'Une virgule est suivie d’une espace.', en: 'A comma is followed by a space.' },
    examples: {
      found: [
        ['Le colis est parti,il arrive demain.', ',il', ', il'],
        ['Bonjour,nous avons bien reçu votre lettre.', ',nous', ', nous'],
        ['Oui,merci de patienter.', ',merci', ', merci'],
      ],
      innocent: ['Le colis est parti, il arrive demain.', 'Le prix est de 3,50 euros.', 'Le code est A,B ou C.'],
    },
  },
  {
    id: 'dots-after-etc',
    language: 'fr',
    kind: 'typography',
    anchor: new Set(['etc']),
    find: dotsAfterEtc,
    explanation: { fr: '« Etc. » n’est suivi que d’un point.', en: '“Etc.” is followed by one full stop only.' },
    examples: {
      found: [
        ['Les lettres, les colis, etc...', 'etc...', 'etc.'],
        ['Les frais, taxes, etc… sont offerts.', 'etc…', 'etc.'],
        ['Câbles, piles, etc... sont vendus à part.', 'etc...', 'etc.'],
      ],
      innocent: ['Les lettres, les colis, etc.', 'Câbles, etc., sont vendus à part.', 'Et puis... rien.'],
    },
  },
  {
    id: 'doubled-comma',
    language: 'fr',
    kind: 'typography',
    anchor: new Set([',']),
    find: doubledComma,
    explanation: { fr: 'La virgule est écrite deux fois.', en: 'The comma is written twice.' },
    examples: {
      found: [
        ['Oui, , nous vous livrons.', ', ,', ','],
        ['Le colis, , lui, est parti.', ', ,', ','],
        ['Merci, , à vous.', ', ,', ','],
      ],
      innocent: ['Oui, nous vous livrons.', 'Le colis, lui, est parti.', 'Merci, à vous.'],
    },
  },
]);
