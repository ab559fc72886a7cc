import { defaultGrid } from '../../src/grids/index.ts';
import type { Channel } from '../../src/model/conversation.ts';
import { type MarkedCriterion, markedCriteria } from '../../src/model/verdict.ts';
import { scoredOf } from '../../test/support/scored.ts';
import { delaysOf, type Manner, mistakeCounts } from './truth.ts';

/** What a reply looks like: the parts that its marks hang on, which are independent within a conversation's manner. */
export type ReplyParts = {
  readonly delay: number;
  readonly level: 0 | 1 | 2;
  readonly empathy: 0 | 1 | 2;
  readonly words: number;
  readonly mistakes: number;
  readonly charter: boolean;
};

/** Mean marks of replies. */
export type MarkOf = Readonly<Record<MarkedCriterion | 'overall', number>>;

/** An ordinary reply, of which a case changes parts. */
const plain: ReplyParts = { delay: 60, level: 2, empathy: 1, words: 50, mistakes: 0, charter: true };

/** The measures of a reply as the criteria would give them. */
export function measuresOf({ delay, level, empathy, words, mistakes, charter }: ReplyParts) {
  return {
    delay: { seconds: delay, businessSeconds: Math.round(delay / 3) },
    relevance: { level, outcome: level === 2 ? 'solved' : 'acknowledged' },
    empathy: { level: empathy, score: empathy / 2 },
    spelling: { words, mistakes },
    branding: { charter },
  } as const;
}

/** Values with how often each comes. */
type Distribution = ReadonlyMap<number, number>;

function distribution(pairs: readonly (readonly [value: number, mass: number])[]): Distribution {
  const masses = new Map<number, number>();
  for (const [value, mass] of pairs) masses.set(value, (masses.get(value) ?? 0) + mass);
  return masses;
}

const meanOf = (masses: Distribution): number => [...masses].reduce((sum, [value, mass]) => sum + value * mass, 0);

const levels = [0, 1, 2] as const;

/** Each criterion's mark, in tenths, with how often it comes. */
function marksOf(channel: Channel, manner: Manner): Readonly<Record<MarkedCriterion, Distribution>> {
  const mark = (id: MarkedCriterion, parts: Partial<ReplyParts>) =>
    Math.round(10 * (scoredOf({ channel, measures: measuresOf({ ...plain, ...parts }) }).marks[id] ?? 0));
  const delays = delaysOf(manner);
  const slips = [1 - manner.withMistake, ...mistakeCounts.map((share) => share * manner.withMistake)];
  return {
    delay: distribution(delays.map((delay) => [mark('delay', { delay }), 1 / delays.length])),
    relevance: distribution(levels.map((level) => [mark('relevance', { level }), manner.levels[level]])),
    empathy: distribution(levels.map((empathy) => [mark('empathy', { empathy }), manner.empathy[empathy]])),
    spelling: distribution(
      manner.words.flatMap((words) =>
        slips.map((share, mistakes) => [mark('spelling', { words, mistakes }), share / manner.words.length] as const),
      ),
    ),
    branding: distribution(
      [true, false].map((charter) => [mark('branding', { charter }), charter ? manner.charter : 1 - manner.charter]),
    ),
  };
}

/** The distribution of the sum of independent terms, each times its weight in the grid. */
function weighedSum(marks: Readonly<Record<MarkedCriterion, Distribution>>): Distribution {
  let sums: Distribution = new Map([[0, 1]]);
  for (const id of markedCriteria) {
    const weight = defaultGrid.weights[id];
    const terms = [...marks[id]];
    sums = distribution(
      [...sums].flatMap(([sum, mass]) => terms.map(([value, share]) => [sum + weight * value, mass * share] as const)),
    );
  }
  return sums;
}

function computed(channel: Channel, manner: Manner): MarkOf {
  const marks = marksOf(channel, manner);
  const weights = markedCriteria.reduce((sum, id) => sum + defaultGrid.weights[id], 0);
  const overall = [...weighedSum(marks)].reduce((sum, [value, mass]) => sum + Math.round(value / weights) * mass, 0);
  const mean = (id: MarkedCriterion) => meanOf(marks[id]) / 10;
  return {
    delay: mean('delay'),
    relevance: mean('relevance'),
    empathy: mean('empathy'),
    spelling: mean('spelling'),
    branding: mean('branding'),
    overall: overall / 10,
  };
}

const known = new Map<Manner, Map<Channel, MarkOf>>();

/** The true mean marks of a manner's replies, by enumeration: every reply that can come, with how often it comes. */
export function channelMarks(channel: Channel, manner: Manner): MarkOf {
  const byChannel = known.get(manner) ?? new Map<Channel, MarkOf>();
  const marks = byChannel.get(channel) ?? computed(channel, manner);
  byChannel.set(channel, marks);
  known.set(manner, byChannel);
  return marks;
}
