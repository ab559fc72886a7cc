/** The figures of the barometer computed a second time, from its exchanges alone and without any of its code. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { report } from './support/reports.ts';
import { meanOf, printed, rateOf, sum, type Term } from './support/second-computation.ts';

const mark = z.number().nullable();
const exchangeSchema = z.object({
  conversation: z.string(),
  brand: z.string().nullable(),
  sector: z.string().nullable(),
  channel: z.string(),
  status: z.enum(['answered', 'unanswered', 'too-recent']),
  requestedAt: z.string().nullable(),
  request: z.object({ type: z.string().nullable(), repeatContact: z.boolean(), relaunches: z.number() }),
  delay: z.object({ seconds: z.number().nullable(), acknowledgementSeconds: z.number().nullable() }).nullable(),
  relevance: z.object({ level: z.number(), outcome: z.string(), handoff: z.string().nullable() }).nullable(),
  empathy: z
    .object({
      level: z.number(),
      named: z.boolean(),
      reformulated: z.boolean(),
      greeting: z.boolean(),
      thanks: z.boolean(),
      closing: z.boolean(),
    })
    .nullable(),
  spelling: z.object({ words: z.number(), errors: z.array(z.unknown()) }).nullable(),
  branding: z
    .object({
      signed: z.boolean(),
      logo: z.boolean().nullable(),
      charter: z.boolean().nullable(),
      brandNamed: z.boolean(),
    })
    .nullable(),
  privacy: z.object({ exposed: z.array(z.string()) }).nullable(),
  marks: z.object({
    delay: mark,
    relevance: mark,
    empathy: mark,
    spelling: mark,
    branding: mark,
    overall: mark,
  }),
});
type One = z.infer<typeof exchangeSchema>;
type MarkId = keyof One['marks'];

const interval = z.tuple([z.number().nullable(), z.number().nullable()]).nullable();
const estimate = z.looseObject({ interval });
const meanSchema = z.looseObject({ mean: z.number().nullable(), n: z.number(), interval });
const resultSchema = z.object({
  asOf: z.string(),
  total: z.object({ marks: z.record(z.string(), meanSchema) }),
  indicators: z.record(z.string(), estimate),
  cells: z.array(
    z.object({
      by: z.record(z.string(), z.string().nullable()),
      marks: z.record(z.string(), meanSchema),
      indicators: z.record(z.string(), estimate),
    }),
  ),
  brands: z.array(
    z.object({ brand: z.string().nullable(), sector: z.string().nullable(), weighted: z.number().nullable() }),
  ),
  sectors: z.array(z.object({ sector: z.string().nullable(), mean: z.number().nullable() })),
  ranking: z.array(z.object({ brand: z.string(), mark: z.number(), rank: z.number() })),
});

const exchanges = report('exchanges.ndjson')
  .trim()
  .split('\n')
  .map((line) => exchangeSchema.parse(JSON.parse(line)));
const result = resultSchema.parse(JSON.parse(report('barometre.json')));
const cutOff = Date.parse(result.asOf);

const termsOf = (all: readonly One[], x: (one: One) => number, y: (one: One) => number): readonly Term[] =>
  all.flatMap((one) =>
    y(one) === 0 ? [] : [{ conversation: JSON.stringify([one.conversation, one.brand]), x: x(one), y: y(one) }],
  );

type Condition = (one: One) => boolean | null | undefined;
const settled = (one: One): boolean => one.status !== 'too-recent';
const judged = (one: One, id: MarkId): boolean => one.status === 'answered' && one.marks[id] !== null;
const among =
  (population: (one: One) => boolean, holds: Condition): Condition =>
  (one) =>
    population(one) ? holds(one) : null;
const relevant = (holds: Condition) => among((one) => judged(one, 'relevance'), holds);
const kind = (holds: Condition) => among((one) => judged(one, 'empathy'), holds);
const seen = (holds: Condition) => among((one) => judged(one, 'branding'), holds);

const waited = ({ requestedAt }: One): number | null =>
  requestedAt === null ? null : (cutOff - Date.parse(requestedAt)) / 1000;
const within = (hours: number): Condition =>
  among(
    (one) => (waited(one) ?? 0) >= 3600 * hours,
    (one) => one.status === 'answered' && (one.delay?.seconds ?? Infinity) <= 3600 * hours,
  );

const rates: Readonly<Record<string, Condition>> = {
  'response-rate': among(settled, (one) => one.status === 'answered'),
  'unanswered-complaints': among(
    (one) => settled(one) && one.request.type === 'complaint',
    (one) => one.status === 'unanswered',
  ),
  acknowledged: among(settled, (one) => (one.delay?.acknowledgementSeconds ?? null) !== null),
  'within-1h': within(1),
  'within-4h': within(4),
  'within-24h': within(24),
  'off-topic': relevant((one) => one.relevance?.level === 0),
  solved: among(
    (one) => judged(one, 'relevance') && one.request.type !== 'praise',
    (one) => one.relevance?.outcome === 'solved',
  ),
  redirected: relevant((one) => one.relevance?.outcome === 'redirected'),
  'redirected-private': relevant(
    (one) => one.relevance?.outcome === 'redirected' && one.relevance.handoff === 'private',
  ),
  'empathy-none': kind((one) => one.empathy?.level === 0),
  'empathy-personal': kind((one) => one.empathy?.level === 2),
  named: kind((one) => one.empathy?.named),
  reformulated: kind((one) => one.empathy?.reformulated),
  greeting: kind((one) => one.empathy?.greeting),
  thanks: kind((one) => one.empathy?.thanks),
  closing: kind((one) => one.empathy?.closing),
  signed: seen((one) => one.branding?.signed),
  charter: seen((one) => one.branding?.charter),
  logo: seen((one) => one.branding?.logo),
  'brand-named': seen((one) => one.branding?.brandNamed),
  'with-mistake': among(
    (one) => judged(one, 'spelling'),
    (one) => (one.spelling?.errors.length ?? 0) > 0,
  ),
  relaunched: among(settled, (one) => one.request.relaunches > 0),
  'repeat-contact': among(
    (one) => settled(one) && one.request.type !== null,
    (one) => one.request.repeatContact,
  ),
  'data-exposed': among(
    (one) => one.status === 'answered' && one.privacy !== null,
    (one) => (one.privacy?.exposed.length ?? 0) > 0,
  ),
};

const counted = (all: readonly One[], holds: Condition): readonly Term[] =>
  termsOf(
    all,
    (one) => (holds(one) ? 1 : 0),
    (one) => (typeof holds(one) === 'boolean' ? 1 : 0),
  );
const marked = (all: readonly One[], id: MarkId): readonly Term[] =>
  termsOf(
    all,
    (one) => one.marks[id] ?? 0,
    (one) => (one.marks[id] === null ? 0 : 1),
  );

/** The product-limit curve from its definition: at each delay, the share of those still waiting that it leaves. */
function delayBy(all: readonly One[], q: number): number | null {
  const answered = all.flatMap((one) => (one.status === 'answered' ? [one.delay?.seconds ?? Number.NaN] : []));
  const waiting = all.flatMap((one) => (one.status === 'answered' ? [] : [Math.round(waited(one) ?? Number.NaN)]));
  const times = [...new Set(answered)].sort((a, b) => a - b);
  let share = 1;
  for (const [at, time] of times.entries()) {
    const atRisk = [...answered, ...waiting].filter((other) => other >= time).length;
    share *= 1 - answered.filter((other) => other === time).length / atRisk;
    const next = times[at + 1];
    if (Math.abs(share - (1 - q)) < 1e-9 && next !== undefined) return (time + next) / 2;
    if (share < 1 - q) return time;
  }
  return null;
}

describe('the demo, recomputed from --format ndjson, agrees with --format json to the last digit', () => {
  it.each(Object.entries(rates))('%s', (id, holds) => {
    expect(result.indicators[id]).toMatchObject(rateOf(counted(exchanges, holds)));
  });

  it.each(['overall', 'delay', 'relevance', 'empathy', 'spelling', 'branding'] as const)('mark: %s', (id) => {
    expect(result.total.marks[id]).toMatchObject(meanOf(marked(exchanges, id), 20));
  });

  it('mistakes per 100 words', () => {
    const terms = termsOf(
      exchanges.filter((one) => judged(one, 'spelling')),
      (one) => one.spelling?.errors.length ?? 0,
      (one) => one.spelling?.words ?? 0,
    );
    expect(result.indicators['mistakes-per-100-words']).toMatchObject(meanOf(terms, Infinity, 100));
  });

  it.each([
    ['delay-median', 0.5],
    ['delay-p90', 0.9],
  ])('%s', (id, q) => {
    expect(result.indicators[id]).toMatchObject({
      seconds: delayBy(exchanges, q),
      answered: exchanges.filter(({ status }) => status === 'answered').length,
      censored: exchanges.filter(({ status }) => status !== 'answered').length,
    });
  });

  it.each(result.cells.map((cell) => [Object.values(cell.by).join(' × '), cell] as const))('%s', (_, cell) => {
    const all = exchanges.filter((one) => one.sector === cell.by.sector && one.channel === cell.by.channel);
    expect(cell.marks.overall).toMatchObject(meanOf(marked(all, 'overall'), 20));
    expect(cell.indicators['response-rate']).toMatchObject(rateOf(counted(all, rates['response-rate'] as Condition)));
  });
});

/** A brand's mark: each of its channels counts once. */
function brandMark(brand: string | null, sector: string | null): number {
  const own = exchanges.filter((one) => one.brand === brand && one.sector === sector);
  const channels = [...new Set(own.map(({ channel }) => channel))];
  const means = channels.map((channel) => {
    const terms = marked(
      own.filter((one) => one.channel === channel),
      'overall',
    );
    return sum(terms.map(({ x }) => x)) / terms.length;
  });
  return sum(means) / means.length;
}

describe('the marks of brands and sectors, recomputed', () => {
  it.each(result.brands.map((row) => [row.brand, row] as const))('%s', (brand, { sector, weighted }) => {
    expect(weighted).toBe(printed(brandMark(brand, sector)));
  });

  it.each(result.sectors.map((row) => [row.sector, row] as const))('%s', (sector, { mean }) => {
    const marks = result.brands.filter((row) => row.sector === sector).map((row) => brandMark(row.brand, sector));
    expect(mean).toBe(printed(sum(marks) / marks.length));
  });

  it('the ranking is in the order of the marks', () => {
    const sorted = [...result.ranking].sort((a, b) => b.mark - a.mark);
    expect(result.ranking).toEqual(sorted);
    for (const { mark, rank } of result.ranking)
      expect(rank).toBe(1 + result.ranking.filter((other) => other.mark > mark).length);
  });
});
