import { decodeHTMLStrict } from 'entities/decode';

/** Characters of a raw text that stand for others. */
export type Replacement = { readonly start: number; readonly end: number; readonly by: string };

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g;
const lineEscape = /\\r\\n|\\[nrt]/g;

/** An escape beside a space, another escape, a capital or the end of a sentence: not the middle of a file's path. */
const clearEscape = /(?:[.!?,:;]|\\r|\\n)\\r?\\?n|\\n(?:\\n|\\r|\s|\p{Lu}|$)/u;
const path = /(?:^|[\s"'(])[A-Za-z]:\\/;

/** Whether the export wrote line breaks as `\n` (backslash, letter): it then holds no real ones. */
function hasEscapes(raw: string): boolean {
  return raw.includes('\\n') && !raw.includes('\n') && clearEscape.test(raw) && !path.test(raw);
}

function escapes(raw: string): Replacement[] {
  return Array.from(raw.matchAll(lineEscape), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    by: found === '\\t' ? '\t' : '\n',
  }));
}

function entities(raw: string): Replacement[] {
  const found: Replacement[] = [];
  for (const { 0: written, index } of raw.matchAll(entity)) {
    const by = decodeHTMLStrict(written);
    if (by !== written) found.push({ start: index, end: index + written.length, by });
  }
  return found;
}

/** What must be replaced in a raw text, in order: HTML entities, and escapes where they stand for line breaks. */
export function replacements(raw: string): Replacement[] {
  const found = raw.includes('&') ? entities(raw) : [];
  if (!hasEscapes(raw)) return found;
  return [...found, ...escapes(raw)].sort((a, b) => a.start - b.start);
}
