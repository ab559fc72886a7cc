import { spacedMarksOf } from '../../languages/fr/typography.ts';
import type { Reply } from '../../model/exchange.ts';
import type { Locale, Token } from '../../model/language.ts';
import type { Mistake } from './mistake.ts';

export type TypographyCode =
  | 'missing-space-before-punctuation'
  | 'space-before-punctuation'
  | 'doubled-space'
  | 'acute-for-apostrophe';

type Typo = Mistake<TypographyCode>;

/** Two neighbours of one line, and what stands between them. */
type Pair = {
  readonly text: string;
  readonly left: Token;
  readonly right: Token;
  readonly after: Token | undefined;
  readonly gap: string;
};

const said = (text: string, { start, end }: Token): string => text.slice(start, end);
const nonBreakingSpace = '\u00a0';

/** What may stand right before a mark: words, numbers and closing signs; never an emoticon's or an address's part. */
function takesMark(text: string, token: Token): boolean {
  if (token.kind === 'word' || token.kind === 'number') return true;
  return token.kind === 'punctuation' && /^[)\]"”»%€]$/u.test(said(text, token));
}

/** Whether what follows a mark without a space makes it part of something else: a time, a path, an emoticon, code. */
function isInside({ text, right, after }: Pair, mark: string): boolean {
  if (after === undefined || after.start > right.end) return false;
  const next = said(text, after);
  if (mark === '!' || mark === '?') return !/^(?:\p{Lu}|[!?.…)"”»])/u.test(next) && after.kind !== 'emoji';
  return !/^["“«)]$/u.test(next) || mark === ';' || next === ')';
}

function missingSpace(pair: Pair, marks: string): Typo | null {
  const { text, left, right, gap } = pair;
  const mark = said(text, right);
  if (gap !== '' || right.kind !== 'punctuation' || !marks.includes(mark.charAt(0)) || !/^(?:[;:]|!+|\?+)$/u.test(mark))
    return null;
  if (!takesMark(text, left) || isInside(pair, mark)) return null;
  if (mark === ';' && /&#?\w*$/u.test(text.slice(Math.max(0, left.start - 2), left.end))) return null;
  const suggestion = said(text, left) + nonBreakingSpace + mark;
  return {
    kind: 'typography',
    code: 'missing-space-before-punctuation',
    start: left.start,
    end: right.end,
    suggestion,
  };
}

/** Handles, addresses and emojis are often put in by a machine, with spaces of its own. */
const isApart = ({ kind }: Token): boolean => kind === 'handle' || kind === 'url' || kind === 'emoji';

function spaceBefore({ text, left, right, after, gap }: Pair, marks: RegExp): Typo | null {
  const mark = said(text, right);
  if (
    gap === '' ||
    right.kind !== 'punctuation' ||
    !marks.test(mark) ||
    isApart(left) ||
    (left.kind === 'punctuation' && !/^[)"”»%€]$/u.test(said(text, left)))
  )
    return null;
  const next = after === undefined ? '' : text.slice(right.end, after.end);
  if (/^(?:[\p{L}\d()/]|\s*[.…])/u.test(next) && !(mark === ',' && /^\p{L}/u.test(next))) return null;
  if (/^[:;]$/u.test(mark) && /^\S/u.test(next)) return null;
  const suggestion = said(text, left) + mark;
  return { kind: 'typography', code: 'space-before-punctuation', start: left.start, end: right.end, suggestion };
}

const bullet = /^(?:[-–—•*·>►▶→.)\]]|\d+|\p{L})$/u;

/** How far back the start of a line is looked for (ours). */
const widestIndent = 20;

/** A bullet or number that opens a line may stand apart from what follows, as may columns. */
function isAligned({ text, left, right, gap }: Pair): boolean {
  if (gap.length > 3 || isApart(left) || isApart(right)) return true;
  if (said(text, right) === '^' || /^\.\s+\./u.test(text.slice(right.start, right.end + 4))) return true;
  if (!bullet.test(said(text, left))) return false;
  const from = Math.max(0, left.start - widestIndent);
  return (
    /(?:^|\n)[\s\d.]*$/u.test(text.slice(from, left.start)) &&
    (from === 0 || text.slice(from, left.start).includes('\n'))
  );
}

function doubledSpace(pair: Pair, english: boolean): Typo | null {
  const { text, left, right, gap } = pair;
  if (!/^ {2,}$/u.test(gap) || isAligned(pair)) return null;
  if (english && /^[.!?:]+$/u.test(said(text, left))) return null;
  const suggestion = `${said(text, left)} ${said(text, right)}`;
  return { kind: 'typography', code: 'doubled-space', start: left.start, end: right.end, suggestion };
}

function acute(text: string, token: Token): Typo | null {
  if (token.kind !== 'word') return null;
  const word = said(text, token);
  if (!/\p{L}[´\x60]\p{L}/u.test(word)) return null;
  return {
    kind: 'typography',
    code: 'acute-for-apostrophe',
    start: token.start,
    end: token.end,
    suggestion: word.replace(/[´\x60]/gu, "'"),
  };
}

/** Marks that no space may stand before. */
const tight = { fr: { signs: ',.', mark: /^[,.]$/u }, en: { signs: ',.;:!?', mark: /^(?:[,.;:]|!+|\?+)$/u } } as const;

/** Mistakes of spacing and signs in a whole reply, by the conventions of a locale. */
export function typography({ text, tokens }: Reply, locale: Locale): readonly Typo[] {
  const spaced = spacedMarksOf(locale);
  const english = locale.startsWith('en');
  const { signs, mark } = english ? tight.en : tight.fr;
  const accented = /[´\x60]/u.test(text) ? tokens.map((token) => acute(text, token)) : [];
  const found = accented.filter((typo) => typo !== null);
  for (let index = 1; index < tokens.length; index += 1) {
    const left = tokens[index - 1] as Token;
    const right = tokens[index] as Token;
    const width = right.start - left.end;
    if (width < 2) {
      if (right.kind !== 'punctuation' || !(width === 0 ? spaced : signs).includes(text.charAt(right.start))) continue;
    }
    const gap = text.slice(left.end, right.start);
    if (gap.includes('\n')) continue;
    const pair = { text, left, right, after: tokens[index + 1], gap };
    const typo = missingSpace(pair, spaced) ?? doubledSpace(pair, english) ?? spaceBefore(pair, mark);
    if (typo !== null) found.push(typo);
  }
  return accented.length === 0 ? found : found.sort((a, b) => a.start - b.start);
}
