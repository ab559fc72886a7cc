import { capitalised } from '../../../languages/dictionary/letters.ts';
import type { Mistake } from '../mistake.ts';
import type { Passage } from '../passages.ts';
import type { Knows, PhraseRule, Place } from './phrase.ts';

/** Finds the mistakes of a passage. */
type Search<Id extends string> = (passage: Passage, knows: Knows) => readonly Mistake<Id>[];

/** Rules whose first place accepts a word. */
type RulesFor<Id extends string> = (word: string, knows: Knows) => readonly PhraseRule<Id>[];

/** Words whose rules are kept at a time (ours). */
const mostWords = 100_000;

/** Which rules a distinct word calls for is found out once. */
function rulesByWord<Id extends string>(rules: readonly PhraseRule<Id>[]): RulesFor<Id> {
  const kept = new Map<string, readonly PhraseRule<Id>[]>();
  return (word, knows) => {
    let found = kept.get(word);
    if (found === undefined) {
      found = rules.filter(({ pattern: [first] }) => first?.accepts(word, knows));
      if (kept.size >= mostWords) kept.clear();
      kept.set(word, found);
    }
    return found;
  };
}

/** A word that fits a place. Where any word may stand, a capital inside a sentence makes a name of it. */
function accepts({ words, accepts: fits }: Place, { tokens, forms }: Passage, at: number, knows: Knows): boolean {
  const form = forms[at];
  if (form === undefined || tokens[at]?.kind !== 'word' || !fits(form.small, knows)) return false;
  return words !== null || at === 0 || !form.capital;
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
function speech({ tokens, forms }: Passage, at: number): string {
  const kind = tokens[at]?.kind;
  return kind === 'handle' || kind === 'emoji' || kind === 'hashtag' ? '' : (forms[at]?.small ?? '');
}

function apply<Id extends string>(
  rule: PhraseRule<Id>,
  passage: Passage,
  first: number,
  knows: Knows,
): Mistake<Id> | null {
  const starts = placed(rule.pattern, passage, first, knows);
  if (starts === null) return null;
  const { forms, tokens } = passage;
  const end = starts.at(-1) as number;
  const around = {
    previous: speech(passage, first - 1),
    next: forms[end]?.small ?? '',
    last: forms.at(-1)?.small ?? '',
  };
  if (rule.when?.(around) === false) return null;
  const found = rule.pattern.map((_, place) =>
    starts[place] === starts[place + 1] ? '' : (forms[starts[place] ?? 0]?.small ?? ''),
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
    suggestion: forms[starts[from] as number]?.capital ? capitalised(suggestion) : suggestion,
  };
}

/** Prepares rules for search: each passage is read once, and only rules that a word calls for are tried. */
export function phraseSearch<Id extends string>(rules: readonly PhraseRule<Id>[]): Search<Id> {
  const rulesFor = rulesByWord(rules.filter(({ echo }) => echo === undefined));
  const echoing = rules.filter(({ echo }) => echo !== undefined);
  const onlyEchoing = echoing.length === rules.length;
  return (passage, knows) => {
    const { forms } = passage;
    const mistakes: Mistake<Id>[] = [];
    const tried = (rule: PhraseRule<Id>, at: number): void => {
      const mistake = apply(rule, passage, at, knows);
      if (mistake !== null) mistakes.push(mistake);
    };
    for (let at = 0; at < forms.length; at += 1) {
      const word = forms[at]?.small ?? '';
      for (const rule of echoing) if (word === forms[at + (rule.echo ?? 0)]?.small) tried(rule, at);
      if (!onlyEchoing) for (const rule of rulesFor(word, knows)) tried(rule, at);
    }
    return mistakes;
  };
}
