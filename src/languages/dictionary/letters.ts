/** How a word uses capitals, in Hunspell's five classes. */
export type Capitals = 'none' | 'initial' | 'all' | 'inner' | 'initial-and-inner';

const upper = (letter: string): string => {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
};

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
    } else if (lower === upper(letter)) neutral += 1;
  }
  if (capitals === 0) return 'none';
  if (capitals === 1 && first) return 'initial';
  if (capitals + neutral === word.length) return 'all';
  return first ? 'initial-and-inner' : 'inner';
}

/** The word with a capital first letter, the rest untouched. */
export function capitalised(word: string): string {
  return upper(word.charAt(0)) + word.slice(1);
}

/** The word in small letters, letter by letter as Hunspell does: `Σ` → `σ` also at the end, `İ` → `i`. */
export function lowered(word: string): string {
  const lower = word.toLowerCase();
  if (!/[İΣ]/u.test(word)) return lower;
  return Array.from(word, (letter) => (letter === 'İ' ? 'i' : letter.toLowerCase())).join('');
}

/** The word with a capital first letter, the rest in small letters; a dotted capital `İ` stays, as in Hunspell. */
export function sentenceCased(word: string): string {
  return word.startsWith('İ') ? `İ${lowered(word.slice(1))}` : capitalised(lowered(word));
}

/** A letter without its accent: `é` → `e`. Ligatures and other letters stay. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
