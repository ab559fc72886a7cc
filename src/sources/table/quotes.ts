import type { Dialect } from './dialect.ts';

/** Offset of the quote that closes the quoted text beginning at `from`; -1 where none does. */
function closingQuote(text: string, from: number, escaping: Dialect['escape']): number {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    if (escaping === '"') {
      if (text[at + 1] !== '"') return at;
      at++;
    } else {
      let backslashes = 0;
      while (text[at - 1 - backslashes] === '\\') backslashes++;
      if (backslashes % 2 === 0) return at;
    }
  }
  return -1;
}

/**
 * Whether, in the text of one record, a quote closes where no field ends: a strict reading would refuse it. (csv-parse
 * could say so, but to start it for each record is slow where a hostile file has nothing else.)
 */
export function closesInside(record: string, { delimiter, escape: escaping, ltrim }: Dialect): boolean {
  let end = 0;
  for (let at = 0; end !== -1; at = end + 1) {
    while (ltrim && /\s/.test(record[at] ?? '')) at++;
    if (record[at] === '"') {
      const close = closingQuote(record, at + 1, escaping);
      if (close === -1) return false;
      const next = record[close + 1] ?? delimiter;
      if (next !== delimiter && next !== '\r' && next !== '\n') return true;
      end = next === delimiter ? close + 1 : -1;
    } else end = record.indexOf(delimiter, at);
    if (end >= record.length) return false;
  }
  return false;
}
