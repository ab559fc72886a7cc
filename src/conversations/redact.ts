import { personalData } from '../languages/personal-data.ts';
import { tokenize } from '../languages/tokens.ts';
import type { Span } from '../model/language.ts';
import type { PersonalDataKind } from '../model/verdict.ts';

/** What a masked text shows; the same in every language, so that files stay comparable. */
type Mask = PersonalDataKind | 'handle' | 'name' | 'number';

/** Figures of at least this many digits are taken for a reference whatever they are (ours). */
const reference = /(?<![\p{L}\d.,€$£-])[A-Z]{0,4}-?\d[\d-]{6,}\d[A-Z]{0,3}(?![\p{L}\d])/gu;
/** Shorter words than this are no name worth masking: "Le", "X". */
const shortestName = 3;

type Found = { readonly mask: Mask; readonly span: Span };

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Places of given names, whole words, however they are capitalised. */
function namesIn(text: string, names: readonly string[]): Found[] {
  const words = names.flatMap((name) => name.split(/\s+/)).filter(({ length }) => length >= shortestName);
  if (words.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${words.map(escaped).join('|')})(?![\\p{L}\\d])`, 'giu');
  return Array.from(text.matchAll(pattern), ({ 0: own, index }) => ({
    mask: 'name',
    span: [index, index + own.length],
  }));
}

function found(text: string, names: readonly string[]): Found[] {
  const tokens = tokenize(text);
  const data = personalData({ text, tokens }).map(({ kind, span }): Found => ({ mask: kind, span }));
  const handles = tokens.flatMap(({ kind, start, end }): Found[] =>
    kind === 'handle' ? [{ mask: 'handle', span: [start, end] }] : [],
  );
  const links = tokens.filter(({ kind }) => kind === 'url');
  const references = Array.from(
    text.matchAll(reference),
    ({ 0: own, index }): Found => ({ mask: 'number', span: [index, index + own.length] }),
  );
  const loose = references.filter(({ span }) => links.every(({ start, end }) => span[1] <= start || span[0] >= end));
  return [...data, ...handles, ...namesIn(text, names), ...loose].sort(
    (a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1],
  );
}

/**
 * A text with personal data replaced by what it was: `[email]`, `[phone]`, `[iban]`, `[card]`, `[address]`,
 * `[customer-number]`, `[handle]`, `[number]`, and `[name]` for the names given (of the customer, of the agent).
 * Positions in the masked text are not positions in the text.
 */
export function mask(text: string, names: readonly string[] = []): string {
  let masked = '';
  let from = 0;
  for (const { mask: shown, span } of found(text, names)) {
    if (span[0] < from) continue;
    masked += `${text.slice(from, span[0])}[${shown}]`;
    from = span[1];
  }
  return masked + text.slice(from);
}
