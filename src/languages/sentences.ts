import type { LanguageCode, Reading, Sentence, Token } from '../model/language.ts';
import { identify } from './identify.ts';
import { tokenize } from './tokens.ts';

/** Abbreviations whose full stop ends no sentence, French and English alike, in lower case. */
const abbreviations = new Set(
  'm mm mme mmes mlle mr mrs ms dr pr st ste me no n° art tel tél p.ex ex cf env max min av bd bld approx vs inc ltd jan févr sept oct nov déc etc'.split(
    ' ',
  ),
);

const ender = /^(?:\.+|!+|\?+|…)$/u;
const lineStart = /^[\p{Lu}\d\p{Extended_Pictographic}•▶►→>*–—-]/u;

/** Lines shorter than this were not wrapped by a mail program (RFC 5322 wraps at 78; clients go down to about 60). */
const wrapWidth = 55;

/** Whether the break between two lines is only a mail program's wrapping. */
function isWrapped(text: string, lineFrom: number, breakAt: number, next: number): boolean {
  if (breakAt - lineFrom < wrapWidth) return false;
  if (/[.!?…:;]\s*$/u.test(text.slice(Math.max(lineFrom, breakAt - 3), breakAt))) return false;
  return !lineStart.test(text.slice(next, next + 2));
}

function endsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const here = tokens[index] as Token;
  const word = text.slice(here.start, here.end);
  if (here.kind !== 'punctuation' || !ender.test(word)) return false;
  const next = tokens[index + 1];
  if (next === undefined) return true;
  if (next.start === here.end) return false;
  if (word !== '.') return !/^\p{Ll}/u.test(text.slice(next.start, next.end));
  const before = tokens[index - 1];
  if (before?.end === here.start) {
    const previous = text.slice(before.start, before.end).toLowerCase();
    if (previous.length === 1 && /\p{L}/u.test(previous)) return false;
    if (abbreviations.has(previous) && previous !== 'etc') return false;
  }
  return !/^\p{Ll}/u.test(text.slice(next.start, next.end));
}

function languageOf(text: string, tokens: readonly Token[]): LanguageCode | null {
  const words: string[] = [];
  for (const { kind, start, end } of tokens) if (kind === 'word') words.push(text.slice(start, end).toLowerCase());
  return identify(words);
}

/** Where the next line break is, or the end of the text. */
function nextBreak(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

/** Cuts a text once into tokens and sentences. A line is a sentence of its own unless a mail program wrapped it. */
export function read(text: string): Reading {
  const tokens = tokenize(text);
  const sentences: Sentence[] = [];
  let first = 0;
  let lineFrom = 0;
  let breakAt = nextBreak(text, 0);
  for (let index = 0; index < tokens.length; index += 1) {
    const here = tokens[index] as Token;
    const next = tokens[index + 1];
    let ends = next === undefined || endsSentence(text, tokens, index);
    if (next !== undefined) {
      if (breakAt < here.end) breakAt = nextBreak(text, here.end);
      if (breakAt < next.start) {
        const blank = /\n[^\S\n]*\r?\n/u.test(text.slice(here.end, next.start));
        ends ||= blank || !isWrapped(text, lineFrom, breakAt, next.start);
        lineFrom = next.start;
      }
    }
    if (!ends) continue;
    const own = tokens.slice(first, index + 1);
    const start = (own[0] as Token).start;
    sentences.push({ start, end: here.end, language: languageOf(text, own), tokens: [first, index + 1] });
    first = index + 1;
  }
  return { text, language: languageOf(text, tokens), tokens, sentences };
}
