import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';
import { criteria } from './criteria/index.ts';
import { BarometreError } from './errors.ts';
import { capitalised } from './languages/dictionary/letters.ts';
import type { SpellingFacts } from './model/barometer.ts';
import type { Config, DictionaryFiles } from './model/config.ts';
import type { RuleStatus, SpellingSettings } from './model/verdict.ts';
import type { Opinions } from './second-opinion/index.ts';

/** What the configuration says about spelling, ready for use. */
export type Spelling = {
  readonly settings: SpellingSettings;
  /** Whether one of the user's dictionaries has a word (given in lower case). */
  readonly listed: (word: string) => boolean;
  /** Null where no other proofreader is asked. */
  readonly opinions: Opinions | null;
};

/** Codes of every rule that the configuration may switch. */
const switchable = (): readonly string[] =>
  criteria.flatMap((criterion) => ('rules' in criterion ? criterion.rules.map(({ code }) => code) : []));

/** The one of some codes that is nearest to a code (Jaro–Winkler). */
export function nearest(code: string, codes: readonly string[]): string {
  const likeness = (one: string): number => JaroWinklerDistance(code, one, { ignoreCase: true });
  return codes.reduce((best, one) => (likeness(one) > likeness(best) ? one : best), codes[0] ?? '');
}

/** The rules that the configuration switches. Throws `rule-unknown` for a code that no rule has. */
export function switchesOf({ spelling }: Config): ReadonlyMap<string, RuleStatus> {
  const known = switchable();
  const switches = new Map(Object.entries(spelling.rules));
  for (const rule of switches.keys()) {
    if (known.includes(rule)) continue;
    const bare = rule.replace(/^spelling\//u, '');
    throw new BarometreError('rule-unknown', { where: 'spelling.rules', rule, nearest: nearest(bare, known) });
  }
  return switches;
}

/** What the report states of the configuration; nothing where spelling is judged as shipped. */
export function factsOf({ spelling: { rules, backend } }: Config): { readonly spelling?: SpellingFacts } {
  const switched = Object.entries(rules).sort(([a], [b]) => (a < b ? -1 : 1));
  if (switched.length === 0 && backend === null) return {};
  const opinion = backend === null ? null : { tool: backend.tool, mode: backend.mode };
  return { spelling: { rules: Object.fromEntries(switched), opinion } };
}

/** Words asked for of which the answer is kept; unknown words are few (ours). */
const mostAnswers = 100_000;

/** Whether one of some dictionaries has a word, with small letters or as a name. */
async function wordList(dictionaries: readonly DictionaryFiles[]): Promise<Spelling['listed']> {
  if (dictionaries.length === 0) return () => false;
  const { userDictionary } = await import('./languages/dictionary/user.ts');
  const opened = dictionaries.map(({ file, aff, dic }) => {
    try {
      return userDictionary(aff, dic);
    } catch (error) {
      throw new BarometreError('dictionary-invalid', { file, reason: (error as Error).message });
    }
  });
  const answers = new Map<string, boolean>();
  return (word) => {
    let known = answers.get(word);
    if (known === undefined) {
      const forms = [word, capitalised(word), word.toUpperCase()];
      known = opened.some((has) => forms.some(has));
      if (answers.size >= mostAnswers) answers.clear();
      answers.set(word, known);
    }
    return known;
  };
}

/**
 * Makes ready what the configuration says about spelling. Throws BarometreError for a rule that does not exist, a
 * dictionary that cannot be read, and a proofreader that does not answer.
 */
export async function prepareSpelling(config: Config): Promise<Spelling> {
  const rules = switchesOf(config);
  const listed = await wordList(config.spelling.dictionaries);
  const { backend } = config.spelling;
  const opinions = backend === null ? null : await (await import('./second-opinion/index.ts')).openOpinions(backend);
  return { settings: { rules, opinion: (exchange) => opinions?.of(exchange) ?? null }, listed, opinions };
}
