/** How a word uses capitals, in Hunspell's five classes. */
export type Capitals = 'none' | 'initial' | 'all' | 'inner' | 'initial-and-inner';

/** The class of a word; letters without case count as neither. */
export function capitalsOf(word: string): Capitals {
  let capitals = 0;
  let neutral = 0;
  let first = false;
  for (let index = 0; index < word.length; index += 1) {
    const letter = word[index] as string;
    const lower = letter.toLowerCase();
    if (letter !== lower) {
      capitals += 1;
      if (index === 0) first = true;
    } else if (lower === letter.toUpperCase()) neutral += 1;
  }
  if (capitals === 0) return 'none';
  if (capitals === 1 && first) return 'initial';
  if (capitals + neutral === word.length) return 'all';
  return first ? 'initial-and-inner' : 'inner';
}

/** The word with a capital first letter, the rest untouched. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A letter without its accent: `é` → `e`. Ligatures and other letters stay. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
