import { fold } from '../../languages/fold.ts';
import type { Reading, Span, Token, TokenKind } from '../../model/language.ts';

/** A name that is written as one run of letters and digits: "Maisontivoli.com" and "Maison Tivoli" are the same. */
const compact = (text: string): string => fold(text).replace(/[^\p{L}\d]/gu, '');

/** What accounts add to a brand's name ("AcmeCare", "Acme Bank"); ours. */
const additions =
  /^(?:the|team)|(?:care|cares|help|helps|support|assist|service|services|sav|officiel|official|france|fr|uk|us|bank|banque)$/;
const topLevel = /\.(?:com|fr|net|org|be|ch|ca|eu|uk|io|shop|store)$/i;
/** Short names are ordinary words as well ("free", "orange"): in running text they need their capital. Ours. */
const ordinary = 6;
/** A name of fewer letters is left whole. Ours. */
const shortest = 3;
/** Words that a name may be spread over. Ours. */
const longestName = 5;

/** Shorter names must be the whole of a link's or handle's part: "free" does not name itself in "freedom". Ours. */
const shortestBeginning = 5;

/** Every way to write a brand: its name, and its name without what an account adds. */
function waysToWrite(brand: string): ReadonlySet<string> {
  const name = compact(brand.trim().replace(topLevel, ''));
  const bare = name.replace(additions, '').replace(additions, '');
  return new Set([name, bare].filter((alias) => alias.length >= Math.min(shortest, name.length) && alias !== ''));
}

/** Brands whose ways to be written are kept. Ours. */
const kept = 1000;
const known = new Map<string, ReadonlySet<string>>();

/** Every way to write a brand, without case, accents and spaces: "Acme Bank" is also "acme". */
export function aliasesOf(brand: string): ReadonlySet<string> {
  const ways = known.get(brand) ?? waysToWrite(brand);
  if (known.size >= kept) known.clear();
  known.set(brand, ways);
  return ways;
}

/** The parts of a handle, a hashtag, or the host of a link or an address. */
function partsOf(mark: string): string[] {
  const host = mark.replace(/^https?:\/\//i, '').split(/[/?#](?=.)/)[mark.startsWith('#') ? 1 : 0] ?? '';
  return host.split(/[@.:_-]+/).map(compact);
}

function inMark(mark: string, aliases: ReadonlySet<string>): boolean {
  return partsOf(mark).some((part) =>
    [...aliases].some((alias) => part === alias || (alias.length >= shortestBeginning && part.startsWith(alias))),
  );
}

/** The brand's name from a token on, be it spread over several words. */
function wordsFrom(reading: Reading, index: number, aliases: ReadonlySet<string>): Span | null {
  const { start, end } = reading.tokens[index] as Token;
  const first = compact(reading.text.slice(start, end));
  if (first === '' || ![...aliases].some((alias) => alias.startsWith(first))) return null;
  for (const token of reading.tokens.slice(index, index + longestName)) {
    if (aliases.has(compact(reading.text.slice(start, token.end)))) return [start, token.end];
  }
  return null;
}

const capital = /[\p{Lu}\d]/u;
const marks: ReadonlySet<TokenKind> = new Set<TokenKind>(['url', 'email', 'handle', 'hashtag']);

/**
 * Where a reply names the brand by any of its names: as words, in a link's host, an address, a handle or a hashtag; null where it does
 * not. The handles that open a post are those of whom it answers.
 */
export function brandIn(reading: Reading, aliases: ReadonlySet<string>, signature: Span | null): Span | null {
  const opening = reading.tokens.findIndex(({ kind }) => kind !== 'handle');
  for (const [index, { kind, start, end }] of reading.tokens.entries()) {
    if (index < opening) continue;
    if (marks.has(kind)) {
      if (inMark(reading.text.slice(start, end), aliases)) return [start, end];
      continue;
    }
    const found = kind === 'word' || kind === 'number' ? wordsFrom(reading, index, aliases) : null;
    if (found === null) continue;
    const name = reading.text.slice(...found);
    const signed = signature !== null && start >= signature[0];
    if (compact(name).length > ordinary || signed || capital.test(name)) return found;
  }
  return null;
}
