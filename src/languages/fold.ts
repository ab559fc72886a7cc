const plain: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('àáâãäåçèéêëìíîïñòóôõöùúûüýÿÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖÙÚÛÜÝŸ', (letter) => [
    letter,
    letter.normalize('NFD').charAt(0).toLowerCase(),
  ]),
);
const signs: Readonly<Record<string, string>> = {
  Œ: 'œ',
  Æ: 'æ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
};
const unfolded = /[A-ZÀ-ÖØ-öø-ÿŒŸ’‘ʼ´`\u00a0\u202f]/g;

/**
 * A text without accents and capitals, apostrophes and spaces made plain, for matching phrases however they were
 * typed. It has the length of the original: positions in one are positions in the other.
 */
export function fold(text: string): string {
  return text.replace(unfolded, (sign) => signs[sign] ?? plain[sign] ?? sign.toLowerCase());
}

/** Phrases as one body of a pattern for folded texts; a space stands for any white space, ` ?` for some or none. */
export function alternatives(list: readonly string[]): string {
  return list.map((phrase) => fold(phrase).replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')).join('|');
}

/**
 * One pattern that fits any of the phrases in a folded text, as whole words. A phrase is a fragment of a regular
 * expression in lower case, written with its accents; a space in it stands for any white space.
 */
export function phrases(list: readonly string[], flags = ''): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${alternatives(list)})(?![\\p{L}\\d])`, `u${flags}`);
}
