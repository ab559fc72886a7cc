import { capitalised } from '../../../languages/dictionary/letters.ts';
import type { Mistake } from '../mistake.ts';
import { isCapital, type Passage } from '../passages.ts';
import type { Knows, PhraseRule, Place } from './phrase.ts';

/** Rules by the word that their first place asks for; `any` have no such word. */
type Index<Id extends string> = {
  readonly byWord: ReadonlyMap<string, readonly PhraseRule<Id>[]>;
  readonly any: readonly PhraseRule<Id>[];
};

/** Finds the mistakes of a passage. */
type Search<Id extends string> = (passage: Passage, knows: Knows) => readonly Mistake<Id>[];

function indexOf<Id extends string>(rules: readonly PhraseRule<Id>[]): Index<Id> {
  const byWord = new Map<string, PhraseRule<Id>[]>();
  const any: PhraseRule<Id>[] = [];
  for (const rule of rules) {
    const words = rule.pattern[0]?.words;
    if (!words) any.push(rule);
    for (const word of words ?? []) byWord.set(word, [...(byWord.get(word) ?? []), rule]);
  }
  return { byWord, any };
}

/** A word that fits a place. Where any word may stand, a capital inside a sentence makes a name of it. */
function accepts({ words, accepts: fits }: Place, passage: Passage, at: number, knows: Knows): boolean {
  const word = passage.words[at];
  if (word === undefined || passage.tokens[at]?.kind !== 'word' || !fits(word, knows)) return false;
  return words !== null || at === 0 || !isCapital(passage, at);
}

/** First token of each place, and the one after the last; null where the pattern does not fit. */
function placed(pattern: readonly Place[], passage: Passage, first: number, knows: Knows): readonly number[] | null {
  const starts: number[] = [];
  let at = first;
  for (const place of pattern) {
    starts.push(at);
    if (accepts(place, passage, at, knows)) at += 1;
    else if (!place.optional) return null;
  }
  starts.push(at);
  return starts;
}

/** What a token says; '' for one that is not part of the sentence's grammar: a handle, an emoji. */
function speech({ tokens, words }: Passage, at: number): string {
  const kind = tokens[at]?.kind;
  return kind === 'handle' || kind === 'emoji' || kind === 'hashtag' ? '' : (words[at] ?? '');
}

function apply<Id extends string>(
  rule: PhraseRule<Id>,
  passage: Passage,
  first: number,
  knows: Knows,
): Mistake<Id> | null {
  if (rule.echo !== undefined && passage.words[first] !== passage.words[first + rule.echo]) return null;
  const starts = placed(rule.pattern, passage, first, knows);
  if (starts === null) return null;
  const { words, tokens } = passage;
  const end = starts.at(-1) as number;
  const around = { previous: speech(passage, first - 1), next: words[end] ?? '', last: words.at(-1) ?? '' };
  if (rule.when?.(around) === false) return null;
  const found = rule.pattern.map((_, place) =>
    starts[place] === starts[place + 1] ? '' : (words[starts[place] ?? 0] ?? ''),
  );
  const suggestion = rule.correct(found, knows);
  if (suggestion === null) return null;
  const [from, to] = rule.replaced ?? [0, rule.pattern.length];
  const start = tokens[starts[from] as number]?.start ?? 0;
  const stop = tokens[(starts[to] as number) - 1]?.end ?? start;
  return {
    kind: rule.kind,
    code: rule.id,
    start,
    end: stop,
    suggestion: isCapital(passage, starts[from] as number) ? capitalised(suggestion) : suggestion,
  };
}

/** Prepares rules for search: each passage is read once, and only rules that a word calls for are tried. */
export function phraseSearch<Id extends string>(rules: readonly PhraseRule<Id>[]): Search<Id> {
  const { byWord, any } = indexOf(rules);
  return (passage, knows) => {
    const mistakes: Mistake<Id>[] = [];
    for (const [at, word] of passage.words.entries()) {
      for (const rule of byWord.get(word) ?? []) {
        const mistake = apply(rule, passage, at, knows);
        if (mistake !== null) mistakes.push(mistake);
      }
      for (const rule of any) {
        const mistake = apply(rule, passage, at, knows);
        if (mistake !== null) mistakes.push(mistake);
      }
    }
    return mistakes;
  };
}
