import type { Random } from './random.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Ways in which an agent mistypes a word, or the space before a mark. */
const kinds: readonly ((word: string, random: Random) => string)[] = [
  (word) => word.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC'),
  (word, { whole }) => {
    const at = whole(1, word.length - 1);
    return word.slice(0, at) + word.slice(at + 1);
  },
  (word, { whole }) => {
    const at = whole(1, word.length - 2);
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  },
  (word, { whole }) => {
    const at = whole(1, word.length - 1);
    return word.slice(0, at) + word.charAt(at) + word.slice(at);
  },
  (word, { whole, pick }) => {
    const at = whole(1, word.length - 1);
    return word.slice(0, at) + pick([...letters]) + word.slice(at + 1);
  },
  (word) => word.replace(/ez$/u, 'er'),
  (word) => word.replace(/er$/u, 'é'),
  (word) => word.replace(/é$/u, 'er'),
  (word) => word.replace(/s$/u, ''),
];

/**
 * Mistypes about one word of four letters or more in 500, and one space in a thousand: one reply in ten has a word that
 * no dictionary knows, half as many again as real replies have (STANDARD §4).
 */
export function withSlips(text: string, random: Random): string {
  return text.replace(/\p{Ll}{4,}| (?=[;:!?])|(?<=[a-z]) (?=[a-z])/gu, (piece) => {
    if (piece.length === 1) return random.chance(0.001) ? '  '.slice(random.whole(0, 1) * 2) : piece;
    return random.chance(0.002) ? random.pick(kinds)(piece, random) : piece;
  });
}
