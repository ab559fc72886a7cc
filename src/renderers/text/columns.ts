import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });
const ellipsis = '…';
/** Longer clusters are no letters of any language; they would hide a text without limit in one column. */
const longestGrapheme = 24;

/** Columns that a text takes in a terminal: accents none of their own, emojis and Chinese characters two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** What a reader sees as one letter: what to print, its columns, and its length in the text. */
type Letter = { readonly letter: string; readonly width: number; readonly length: number };

/** A text cut into letters, from its beginning and not further than asked for. */
export function* letters(text: string): Generator<Letter> {
  for (const { segment } of graphemes.segment(text)) {
    const letter = segment.length > longestGrapheme ? '\ufffd' : segment;
    yield { letter, width: stringWidth(letter), length: segment.length };
  }
}

/** The text, shortened with an ellipsis where it is wider than `width` columns. */
export function truncate(text: string, width: number): string {
  let kept = '';
  let before = '';
  let used = 0;
  for (const { letter, width: columns } of letters(text)) {
    used += columns;
    if (used > width) return before + ellipsis;
    kept += letter;
    if (used < width) before = kept;
  }
  return kept;
}

/** The text in exactly `width` columns, against the left or the right. */
export function inColumn(text: string, width: number, align: 'left' | 'right' = 'left'): string {
  const short = truncate(text, width);
  const blank = ' '.repeat(Math.max(0, width - widthOf(short)));
  return align === 'left' ? short + blank : blank + short;
}

/** A word in pieces of at most `width` columns. */
function pieces(word: string, width: number): string[] {
  if (word.length <= width && widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let used = 0;
  for (const { letter, width: columns } of letters(word)) {
    if (used + columns > width) {
      parts.push(part);
      part = '';
      used = 0;
    }
    part += letter;
    used += columns;
  }
  parts.push(part);
  return parts;
}

/** The text in lines of at most `width` columns, cut at ordinary spaces; non-breaking ones hold. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const word of text.split(' ').flatMap((word) => pieces(word, width))) {
    const columns = widthOf(word);
    if (used > 0 && used + 1 + columns > width) {
      lines.push(line);
      line = word;
      used = columns;
    } else {
      line = used > 0 ? `${line} ${word}` : line + word;
      used += used > 0 ? columns + 1 : columns;
    }
  }
  return [...lines, line];
}
