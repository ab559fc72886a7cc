import { beginsSmall } from '../../languages/characters.ts';
import { capitalised } from '../../languages/dictionary/letters.ts';
import { smallLetterDates } from '../../languages/fr/typography.ts';
import type { LanguageCode, Token } from '../../model/language.ts';
import type { Mistake } from './mistake.ts';
import type { Passage } from './passages.ts';

export type CapitalCode = 'small-letter-date' | 'small-letter-start' | 'small-letter-i';

const abbreviation =
  /^(?:\p{L}|etc|ex|env|max|min|tél|tel|réf|ref|cf|art|vs|approx|mme|mlle|mr|dr|bd|av|inc|ltd|co|no|nb|p|ps|net|com|fr|(?:janv|févr?|sept|oct|nov|déc|juil))$/u;

const said = ({ text }: Passage, token: Token | undefined): string => (token ? text.slice(token.start, token.end) : '');

/** Whether a full stop or question mark at `index` ends a sentence, so that a capital must follow. */
function endsSentence(passage: Passage, index: number): boolean {
  const { tokens, forms } = passage;
  const mark = tokens[index];
  const before = tokens[index - 1];
  if (mark === undefined || before === undefined || before.kind !== 'word' || before.end !== mark.start) return false;
  return forms[index]?.small === '.' && !abbreviation.test(forms[index - 1]?.small ?? '');
}

/** The word at `index` where it has a small letter and should have a capital; null where it is no ordinary word. */
function smallStart(passage: Passage, index: number): Mistake<CapitalCode> | null {
  const token = passage.tokens[index];
  const form = passage.forms[index];
  if (token?.kind !== 'word' || form === undefined || form.capital || !form.known) return null;
  const word = said(passage, token);
  if (!/^\p{Ll}+(?:['’-]\p{L}+)*$/u.test(word)) return null;
  const { start, end } = token;
  return { kind: 'typography', code: 'small-letter-start', start, end, suggestion: capitalised(word) };
}

/** The first word of a reply whose other sentences have capitals; a chat line all in small letters is a manner of writing. */
export function smallOpening(passage: Passage): readonly Mistake<CapitalCode>[] {
  const mistake = smallStart(passage, 0);
  return mistake === null ? [] : [mistake];
}

/** A small letter after a full stop in running text. */
function smallStarts(passage: Passage): Mistake<CapitalCode>[] {
  const { tokens } = passage;
  const found: Mistake<CapitalCode>[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const before = tokens[index - 1] as Token;
    if (before.kind !== 'punctuation' || !endsSentence(passage, index - 1)) continue;
    if (!/^[ \u00a0]+$/u.test(passage.text.slice(before.end, tokens[index]?.start))) continue;
    const mistake = smallStart(passage, index);
    if (mistake !== null) found.push(mistake);
  }
  return found;
}

/** A month or day at `index` with the capital that it should not have. */
function capitalAt(passage: Passage, index: number, names: ReadonlySet<string>): readonly Mistake<CapitalCode>[] {
  const token = passage.tokens[index];
  const word = said(passage, token);
  if (token === undefined || !names.has(word)) return [];
  const { start, end } = token;
  return [{ kind: 'spelling', code: 'small-letter-date', start, end, suggestion: word.toLowerCase() }];
}

/** French: « 14 Mai », « le Lundi 3 ». */
function capitalDates(passage: Passage): Mistake<CapitalCode>[] {
  const { tokens, forms } = passage;
  const found: Mistake<CapitalCode>[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const isNumber = tokens[index]?.kind === 'number';
    if (!isNumber && forms[index]?.small !== '1er') continue;
    const before = tokens[index - 2];
    if (isNumber && before?.kind === 'word' && beginsSmall(passage.text, before.start))
      found.push(...capitalAt(passage, index - 1, smallLetterDates.days));
    found.push(...capitalAt(passage, index + 1, smallLetterDates.months));
  }
  return found;
}

/** English: the pronoun "i". */
function smallPronouns(passage: Passage): Mistake<CapitalCode>[] {
  const found: Mistake<CapitalCode>[] = [];
  for (const [index, token] of passage.tokens.entries()) {
    if (passage.forms[index]?.small.charAt(0) !== 'i') continue;
    const word = said(passage, token);
    if (!/^i(?:['’](?:m|ll|ve|d))?$/u.test(word) || token.kind !== 'word') continue;
    const next = passage.text.charAt(token.end);
    if (next === '.' || next === ')' || next === '/') continue;
    found.push({
      kind: 'typography',
      code: 'small-letter-i',
      start: token.start,
      end: token.end,
      suggestion: capitalised(word),
    });
  }
  return found;
}

/** Capitals left out, or put where none belongs, inside a sentence. */
export function capitals(passage: Passage, language: LanguageCode): readonly Mistake<CapitalCode>[] {
  const own = language === 'fr' ? capitalDates(passage) : smallPronouns(passage);
  return [...smallStarts(passage), ...own];
}
