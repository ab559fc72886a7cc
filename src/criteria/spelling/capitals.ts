import { beginsSmall } from '../../languages/characters.ts';
import { capitalised } from '../../languages/dictionary/letters.ts';
import { smallLetterDates } from '../../languages/fr/typography.ts';
import type { LanguageCode, Token } from '../../model/language.ts';
import type { Knows } from './grammar/phrase.ts';
import type { Mistake } from './mistake.ts';
import { isCapital, type Passage } from './passages.ts';

export type CapitalCode = 'small-letter-date' | 'small-letter-start' | 'small-letter-i';

const abbreviation =
  /^(?:\p{L}|etc|ex|env|max|min|tél|tel|réf|ref|cf|art|vs|approx|mme|mlle|mr|dr|bd|av|inc|ltd|co|no|nb|p|ps|net|com|fr|(?:janv|févr?|sept|oct|nov|déc|juil))$/u;

const said = ({ text }: Passage, token: Token | undefined): string => (token ? text.slice(token.start, token.end) : '');

/** Whether a full stop or question mark at `index` ends a sentence, so that a capital must follow. */
function endsSentence(passage: Passage, index: number): boolean {
  const { tokens, words } = passage;
  const mark = tokens[index];
  const before = tokens[index - 1];
  if (mark === undefined || before === undefined || before.kind !== 'word' || before.end !== mark.start) return false;
  return words[index] === '.' && !abbreviation.test(words[index - 1] ?? '');
}

/**
 * A sentence that begins with a small letter: after a full stop in running text, or at the very start of a reply
 * whose other sentences have capitals (`careful`; a chat line all in small letters is a manner of writing).
 */
function smallStarts(passage: Passage, careful: boolean, knows: Knows): Mistake<CapitalCode>[] {
  const { tokens } = passage;
  const found: Mistake<CapitalCode>[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const opens = index === 0 && passage.opens && careful;
    const before = tokens[index - 1];
    if (!opens && (before?.kind !== 'punctuation' || !endsSentence(passage, index - 1))) continue;
    const token = tokens[index] as Token;
    if (token.kind !== 'word' || isCapital(passage, index)) continue;
    if (!opens && !/^[ \u00a0]+$/u.test(passage.text.slice(before?.end, token.start))) continue;
    const word = said(passage, token);
    if (!/^\p{Ll}+(?:['’-]\p{L}+)*$/u.test(word) || !knows(word)) continue;
    found.push({
      kind: 'typography',
      code: 'small-letter-start',
      start: token.start,
      end: token.end,
      suggestion: capitalised(word),
    });
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
  const { tokens, words } = passage;
  const found: Mistake<CapitalCode>[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const isNumber = tokens[index]?.kind === 'number';
    if (!isNumber && words[index] !== '1er') continue;
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
    if (passage.words[index]?.charAt(0) !== 'i') continue;
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

/** Capitals left out, or put where none belongs. */
export function capitals(
  passage: Passage,
  careful: boolean,
  language: LanguageCode,
  knows: Knows,
): readonly Mistake<CapitalCode>[] {
  const own = language === 'fr' ? capitalDates(passage) : smallPronouns(passage);
  return [...smallStarts(passage, careful, knows), ...own];
}
