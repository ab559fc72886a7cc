import { z } from 'zod';
import { dimensions, indicatorIds } from '../model/barometer.ts';
import { channels } from '../model/conversation.ts';
import { particularKinds } from '../model/exchange.ts';
import { languageCodes } from '../model/language.ts';
import { markedCriteria, opinionModes, proofreaders, ruleStatuses } from '../model/verdict.ts';
import { gridSchema } from './grid.ts';

const count = z.int().nonnegative();
const name = z.string().nullable().describe('Null: the export does not say.');
const interval = z
  .tuple([z.number().nullable(), z.number().nullable()])
  .nullable()
  .describe('95 % interval; an end is null where the sample cannot bound it.');
const mark = z.number().min(0).max(20).nullable();
const statusCounts = z.strictObject({ answered: count, unanswered: count, 'too-recent': count });

const rate = z
  .strictObject({ kind: z.literal('rate'), count, of: count, share: z.number().nullable(), interval })
  .describe('A share of cases, Wilson interval.');
const mean = z
  .strictObject({ kind: z.literal('mean'), mean: z.number().nullable(), n: count, conversations: count, interval })
  .describe('A mean over exchanges, t interval clustered by conversation.');
const quantile = z
  .strictObject({
    kind: z.literal('quantile'),
    q: z.number(),
    seconds: z.number().nullable(),
    answered: count,
    censored: count,
    interval,
  })
  .describe('A quantile of delays, the unanswered right-censored.');

const keyed = <Key extends string, T extends z.ZodType>(keys: readonly Key[], schema: T) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, T>);
const marks = keyed([...markedCriteria, 'overall'], mean);
const indicators = keyed(indicatorIds, z.discriminatedUnion('kind', [rate, mean, quantile]));
const by = z.partialRecord(z.enum(dimensions), name);
const cell = z.strictObject({
  by,
  exchanges: statusCounts,
  conversations: count,
  small: z.boolean(),
  marks,
  indicators,
});
const period = z
  .strictObject({ from: z.iso.date().nullable(), to: z.iso.date().nullable() })
  .describe('First and last day asked for; null: open.');

const coverage = z
  .strictObject({
    records: count,
    messages: count,
    rejected: z.record(z.string(), count),
    placed: keyed(
      [
        'request',
        'reply',
        'acknowledgement',
        'automatic',
        'internal',
        'unsolicited',
        'closing',
        'aside',
        'outsidePeriod',
      ],
      count,
    ).describe('What became of each message; adds up to `messages`.'),
    exchanges: statusCounts,
    judged: keyed([...markedCriteria, 'privacy'], rate),
    unmeasured: keyed([...markedCriteria, 'privacy'], z.record(z.string(), count)).describe(
      'Answered exchanges that a criterion could not judge, by reason.',
    ),
  })
  .describe('Where every record that was read went.');

const crossChannel = z
  .strictObject({
    windowDays: count.describe('Within which a customer’s further exchanges belong to one case.'),
    exchanges: z
      .strictObject({ linked: count, followed: count })
      .describe('With an identifier of a case, scenario or customer; and those that were followed.'),
    everywhere: rate,
    somewhere: rate,
    nowhere: rate,
    byTried: z
      .array(z.strictObject({ tried: count, answered: z.array(rate) }))
      .describe('Cases by channels tried: answered on 0, 1, 2… of them.'),
    homogeneous: rate.describe('Same outcome, nothing contradicted.'),
    differing: keyed(['outcome', ...particularKinds], rate),
    oneSided: keyed(particularKinds, rate).describe('Stated on one channel, not on another.'),
    delayGap: quantile,
    changedBefore: rate.describe('Customers who changed channel before an answer.'),
    changedAfter: rate,
  })
  .describe('Cases asked on several channels.');

/** The document of `--format json`. */
export const resultSchema = z
  .strictObject({
    schema: z.literal('barometre/result@1'),
    version: z.string().describe('Of the program.'),
    grid: gridSchema.in
      .safeExtend({ hash: z.string(), effectiveWeights: keyed(markedCriteria, z.number()) })
      .describe('The grid with its hash and the weights that applied on average.'),
    inputs: z.array(
      z.strictObject({ path: z.string(), bytes: count, sha256: z.string(), format: z.string(), records: count }),
    ),
    period,
    asOf: z.iso.datetime().nullable(),
    spelling: z
      .strictObject({
        rules: z.record(z.string(), z.enum(ruleStatuses)),
        opinion: z.strictObject({ tool: z.enum(proofreaders), mode: z.enum(opinionModes) }).nullable(),
      })
      .exactOptional()
      .describe('Only where the configuration switches rules or asks another proofreader.'),
    judge: z
      .strictObject({
        model: z.string(),
        mode: z.enum(opinionModes),
        repeats: count,
        asked: count.describe('Exchanges that the judge was asked about.'),
        divided: count.describe('Those whose answers differ in a level.'),
        silent: count.describe('Those without a usable answer.'),
      })
      .exactOptional()
      .describe('Only where the configuration names a judge.'),
    coverage,
    dimensions: z.array(z.enum(dimensions)),
    total: cell.omit({ indicators: true }),
    indicators,
    cells: z.array(cell),
    margins: z.array(cell).describe('With two dimensions or more: one cell per value of each dimension alone.'),
    sectors: z.array(
      z.strictObject({
        sector: name,
        brands: count,
        exchanges: statusCounts,
        overall: mean,
        mean: mark.describe('Mean of the brands, each counting once.'),
        interval,
        small: z.boolean(),
      }),
    ),
    brands: z.array(
      z.strictObject({
        brand: name,
        sector: name,
        exchanges: statusCounts,
        overall: mean,
        weighted: mark.describe('Weighted mean of the channels.'),
        weightedInterval: interval,
        channels: z.array(z.strictObject({ channel: z.enum(channels), weight: z.number(), overall: mean })),
        small: z.boolean(),
      }),
    ),
    ranking: z.array(
      z.strictObject({
        brand: z.string(),
        sector: name,
        mark: z.number(),
        rank: count,
        low: count,
        high: count,
        groups: z.array(count),
      }),
    ),
    unranked: z.array(
      z.strictObject({
        brand: z.string(),
        sector: name,
        reason: z.enum(['small-sample', 'no-mark', 'no-interval']),
      }),
    ),
    crossChannel: crossChannel.nullable(),
    references: z.array(
      z.strictObject({
        indicator: z.enum([...indicatorIds, 'overall', 'cross-channel']).nullable(),
        value: z.number().nullable(),
        scope: z.array(z.enum(channels)).nullable(),
        words: keyed(languageCodes, z.string()),
        source: z.string(),
        year: z.int(),
      }),
    ),
  })
  .describe('A whole barometer.');
