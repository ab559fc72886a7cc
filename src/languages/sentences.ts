import type { Reading, Sentence, Token } from '../model/language.ts';
import { beginsSmall } from './characters.ts';
import { Tally } from './identify.ts';
import { tokenize } from './tokens.ts';

/** Abbreviations whose full stop ends no sentence, French and English alike, in lower case. */
const abbreviations = new Set(
  'm mm mme mmes mlle mr mrs ms dr pr st ste me no n° art tel tél p.ex ex cf env max min av bd bld approx vs inc ltd jan févr sept oct nov déc etc'.split(
    ' ',
  ),
);

const lineStart = /^[\p{Lu}\d\p{Extended_Pictographic}•▶►→>*–—-]/u;

/** Lines shorter than this were not wrapped by a mail program (RFC 5322 wraps at 78; clients go down to about 60). */
const wrapWidth = 55;

/** Whether the break between two lines is only a mail program's wrapping. */
function isWrapped(text: string, lineFrom: number, breakAt: number, next: number): boolean {
  if (breakAt - lineFrom < wrapWidth) return false;
  if (/[.!?…:;]\s*$/u.test(text.slice(Math.max(lineFrom, breakAt - 3), breakAt))) return false;
  return !lineStart.test(text.slice(next, next + 2));
}

const fullStop = 0x2e;
const longestAbbreviation = Math.max(...[...abbreviations].map(({ length }) => length));

/** Full stops, exclamation and question marks, alone or in a row, and the ellipsis. */
const isEnder = (code: number): boolean => code === fullStop || code === 0x21 || code === 0x3f || code === 0x2026;

/** Whether the full stop at the end of this token only shortens it: an initial or an abbreviation. */
function isShortened(text: string, { start, end }: Token): boolean {
  if (end - start > longestAbbreviation) return false;
  const word = text.slice(start, end).toLowerCase();
  return (word.length === 1 && /\p{L}/u.test(word)) || (abbreviations.has(word) && word !== 'etc');
}

function endsSentence(text: string, tokens: readonly Token[], index: number): boolean {
  const { kind, start, end } = tokens[index] as Token;
  if (kind !== 'punctuation' || !isEnder(text.charCodeAt(start))) return false;
  const next = tokens[index + 1];
  if (next === undefined) return true;
  if (next.start === end) return false;
  const before = tokens[index - 1];
  const alone = end === start + 1 && text.charCodeAt(start) === fullStop;
  if (alone && before?.end === start && isShortened(text, before)) return false;
  return !beginsSmall(text, next.start);
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
  const whole = new Tally();
  let own = new Tally();
  let first = 0;
  let lineFrom = 0;
  let breakAt = nextBreak(text, 0);
  for (let index = 0; index < tokens.length; index += 1) {
    const { kind, start, end } = tokens[index] as Token;
    if (kind === 'word') own.count(text, start, end);
    const next = tokens[index + 1];
    let ends = next === undefined || endsSentence(text, tokens, index);
    if (next !== undefined) {
      if (breakAt < end) breakAt = nextBreak(text, end);
      if (breakAt < next.start) {
        const blank = nextBreak(text, breakAt + 1) < next.start;
        ends ||= blank || !isWrapped(text, lineFrom, breakAt, next.start);
        lineFrom = next.start;
      }
    }
    if (!ends) continue;
    const { start: from } = tokens[first] as Token;
    sentences.push({ start: from, end, language: own.language, tokens: [first, index + 1] });
    whole.add(own);
    own = new Tally();
    first = index + 1;
  }
  return { text, language: whole.language, tokens, sentences };
}
