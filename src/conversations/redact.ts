import { personalData } from '../languages/personal-data.ts';
import { tokenize } from '../languages/tokens.ts';
import type { Span } from '../model/language.ts';

/** Figures of at least this many digits are taken for a reference whatever they are (ours). */
const reference = /(?<![\p{L}\d.,€$£-])[A-Z]{0,4}-?\d[\d-]{6,}\d[A-Z]{0,3}(?![\p{L}\d])/gu;
/** Shorter words than this are no name worth masking: "Le", "X". */
const shortestName = 3;

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Places of given names, whole words, however they are capitalised. */
function namesIn(text: string, names: readonly string[]): Span[] {
  const words = names.flatMap((name) => name.split(/\s+/)).filter(({ length }) => length >= shortestName);
  if (words.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${words.map(escaped).join('|')})(?![\\p{L}\\d])`, 'giu');
  return Array.from(text.matchAll(pattern), ({ 0: own, index }): Span => [index, index + own.length]);
}

/** Where personal data, handles, long references and the given names (of the customer, of the agent) stand in a text. */
export function privateSpans(text: string, names: readonly string[] = []): readonly Span[] {
  const tokens = tokenize(text);
  const data = personalData({ text, tokens }).map(({ span }) => span);
  const handles = tokens.flatMap(({ kind, start, end }): Span[] => (kind === 'handle' ? [[start, end]] : []));
  const links = tokens.filter(({ kind }) => kind === 'url');
  const references = Array.from(text.matchAll(reference), ({ 0: own, index }): Span => [index, index + own.length]);
  const loose = references.filter(([from, to]) => links.every(({ start, end }) => to <= start || from >= end));
  return [...data, ...handles, ...namesIn(text, names), ...loose].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

/** A text with every letter and figure of what is private covered, of the same length: positions stay what they were. */
export function mask(text: string, names: readonly string[] = []): string {
  let masked = '';
  let from = 0;
  for (const [start, end] of privateSpans(text, names)) {
    if (end <= from) continue;
    const own = text.slice(Math.max(start, from), end);
    masked +=
      text.slice(from, Math.max(start, from)) + own.replace(/[\p{L}\p{M}\p{N}]/gu, (sign) => '•'.repeat(sign.length));
    from = end;
  }
  return masked + text.slice(from);
}
