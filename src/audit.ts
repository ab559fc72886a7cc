import { BarometerAccumulator } from './barometer/index.ts';
import { brandBook } from './config/brands.ts';
import { contextOf, dayIn } from './context.ts';
import {
  type InstantDescription,
  nowhere,
  type PairOptions,
  type Placed,
  pair,
  statedIn,
  Threads,
  TopicBook,
} from './conversations/index.ts';
import { NameCollector } from './criteria/names.ts';
import { UsageSampler } from './criteria/relevance/usage.ts';
import { SurveyCounter } from './criteria/survey.ts';
import { prepareJudging } from './judging.ts';
import type { AuditFacts, Barometer, Dimension, InputFile, ScoredExchange } from './model/barometer.ts';
import type { Conversation, Message, Rejection, RejectionCode } from './model/conversation.ts';
import type { DetailSettings } from './model/detail.ts';
import type { Exchange } from './model/exchange.ts';
import type { Grid } from './model/grid.ts';
import type { Locale } from './model/language.ts';
import type { Spill } from './model/spill.ts';
import type { Context } from './model/verdict.ts';
import { type ReadingSettings, readMessages } from './reading.ts';
import { score } from './scoring/score.ts';
import type { Input, SourceDescription } from './sources/index.ts';
import { factsOf, prepareSpelling, type Spelling } from './spelling.ts';
import { version } from './version.ts';

/** How exports are read, and exchanges chosen and scored. */
export type AuditSettings = ReadingSettings & {
  readonly grid: Grid;
  readonly dimensions: readonly Dimension[];
  /** Null: detected per exchange. */
  readonly locale: Locale | null;
  /** Half-open, in milliseconds; null: open on that side. */
  readonly period: { readonly from: number | null; readonly to: number | null };
  /** Observation cut-off in milliseconds; null: the latest message read. */
  readonly asOf: number | null;
  /** Whose replies another proofreader or a judge reads, if the configuration names one; without it, all. */
  readonly proofread?: (exchange: Exchange) => boolean;
  /** Present: what a report of many pages shows is gathered too, as `Barometer.detail`. */
  readonly detail?: DetailSettings;
  /** Where messages go that memory cannot hold; without it, everything is held. */
  readonly spill?: Spill;
};

/** What the caller wants to hear of while an audit runs. */
export type AuditListeners = {
  readonly described?: (file: InputFile, description: SourceDescription, dates: InstantDescription) => void;
  readonly rejected?: (rejection: Rejection) => void;
  /** Bytes or conversations done, out of how many (0: unknown), and how many messages or exchanges that makes. */
  readonly progressed?: (stage: 'read' | 'score', done: number, total: number, count: number) => void;
  /** The exchanges of one conversation, in the order of the input. */
  readonly scored?: (exchanges: readonly ScoredExchange[]) => void | Promise<void>;
};

type Place = keyof Placed;
type Placements = { -readonly [Where in Place]: number };

/** What is known once everything was read. */
type Gathered = {
  readonly threads: Threads;
  readonly context: Context;
  readonly inputs: readonly InputFile[];
  readonly rejected: ReadonlyMap<RejectionCode, number>;
  readonly asOf: number | null;
};

/**
 * The whole line: files → messages → conversations → exchanges → measures → marks → barometer. Memory holds neither
 * the export nor its exchanges, if there is a `spill`. Throws BarometreError for what the user can mend.
 */
export async function audit(
  inputs: readonly Input[],
  settings: AuditSettings,
  listeners: AuditListeners = {},
): Promise<Barometer> {
  const spelling = await prepareSpelling(settings.config);
  const judging = await prepareJudging(settings.config, settings.grid);
  const gathered = await gather(inputs, settings, spelling, listeners);
  const { context, asOf, threads } = gathered;
  const barometer = accumulator(settings, gathered);
  const placed = nowhere();
  const pairing = { asOf, topics: new TopicBook(settings.config.topics) };
  let conversations = 0;
  let exchanges = 0;
  for await (const batch of threads.conversations()) {
    const paired = batch.map((conversation) => () => exchangesOf(conversation, pairing, settings, placed));
    const pairs = proofread(paired, settings, spelling, context);
    for await (const judged of judging.on(pairs, context, settings.proofread ?? (() => true))) {
      const scored = judged.map(
        (one): ScoredExchange => ({
          ...one,
          ...score(one.exchange, one.verdicts, settings.grid),
          ...statedIn(one.exchange, context.locale),
        }),
      );
      barometer.addConversation(scored);
      exchanges += scored.length;
      if (scored.length > 0) await listeners.scored?.(scored);
    }
    conversations += batch.length;
    listeners.progressed?.('score', conversations, 0, exchanges);
  }
  return barometer.finish({
    version,
    inputs: gathered.inputs,
    period: daysOf(settings),
    asOf: instant(asOf),
    ...factsOf(settings.config),
    ...judging.facts(),
    coverage: coverageOf(gathered, placed),
  });
}

/** Reads every input to its end: who is in which conversation, and what the export as a whole tells. */
async function gather(
  inputs: readonly Input[],
  settings: AuditSettings,
  spelling: Spelling,
  { described, rejected: told, progressed }: AuditListeners,
): Promise<Gathered> {
  const rejected = new Map<RejectionCode, number>();
  const reject = (rejection: Rejection): void => {
    rejected.set(rejection.code, (rejected.get(rejection.code) ?? 0) + 1);
    told?.(rejection);
  };
  const threads = new Threads({ reject, spill: settings.spill });
  const survey = new SurveyCounter();
  const names = new NameCollector();
  const brands = brandBook(settings.config);
  let latest: number | null = null;
  let messages = 0;
  const accept = (message: Message): void => {
    messages += 1;
    if (message.at !== null && (latest === null || message.at > latest)) latest = message.at;
    const own = brands.apply(message);
    names.add(own);
    if (own.role === 'agent' && own.visibility !== 'internal') survey.add(own.text, own.brand);
    threads.add(own);
  };
  const files = await readMessages(inputs, settings, {
    accept,
    reject,
    described,
    progressed: (bytes, total) => progressed?.('read', bytes, total, messages),
  });
  const { config, locale } = settings;
  const asOf = settings.asOf ?? latest;
  const agreement = await learn(threads, asOf);
  const context = await contextOf({ config, locale, brands, names, survey: survey.finish(), agreement, spelling });
  return { threads, context, inputs: files, rejected, asOf };
}

/** What requests and their replies usually say in this export, from a sample of its conversations. */
async function learn(threads: Threads, asOf: number | null): Promise<NonNullable<Context['agreement']>> {
  const sampler = new UsageSampler();
  for await (const batch of threads.conversations()) {
    for (const conversation of batch) {
      const { id } = conversation.facts;
      if (sampler.draws(id)) sampler.add(id, pair(conversation, { asOf }).exchanges);
    }
  }
  return sampler.finish();
}

function accumulator(settings: AuditSettings, { asOf, context }: Gathered): BarometerAccumulator {
  const { config, dimensions, grid, timezone, detail } = settings;
  const dayOf = dayIn(timezone);
  return new BarometerAccumulator({
    grid,
    dimensions,
    asOf,
    businessClock: context.businessClock,
    monthOf: (at) => dayOf(at).slice(0, 7),
    channelWeights: new Map(Object.entries(config.brands).map(([brand, { channels }]) => [brand, channels])),
    ...(detail && { detail }),
  });
}

/** Pairs a conversation, counts where its messages went, and keeps the exchanges of the period. */
function exchangesOf(
  conversation: Conversation,
  pairing: PairOptions,
  { period }: AuditSettings,
  placed: Placements,
): readonly Exchange[] {
  const paired = pair(conversation, pairing);
  for (const place of Object.keys(placed) as Place[]) placed[place] += paired.placed[place];
  return paired.exchanges.filter((exchange) => {
    const within = isWithin(exchange.request.at, period);
    if (!within) leaveOut(exchange, placed);
    return within;
  });
}

/** Without bounds everything counts, the undated too; with bounds the undated cannot. */
function isWithin(at: number | null, { from, to }: AuditSettings['period']): boolean {
  if (from === null && to === null) return true;
  return at !== null && (from === null || at >= from) && (to === null || at < to);
}

/**
 * The exchanges of conversations, one conversation after the other. Where another proofreader is asked, it reads the
 * replies of them all first.
 */
async function* proofread(
  paired: readonly (() => readonly Exchange[])[],
  { proofread: chosen = () => true }: AuditSettings,
  { opinions }: Spelling,
  { locale }: Context,
): AsyncGenerator<readonly Exchange[]> {
  if (opinions === null) {
    for (const pairs of paired) yield pairs();
    return;
  }
  const exchanges = paired.map((pairs) => pairs());
  await opinions.ask(exchanges.flat().filter(chosen), locale);
  yield* exchanges;
}

/** Moves the messages of an exchange outside the period from their places. */
function leaveOut({ request, reply, acknowledgement }: Exchange, placed: Placements): void {
  const move = (place: Place, count: number): void => {
    placed[place] -= count;
    placed.outsidePeriod += count;
  };
  move('request', request.messages.length);
  move('reply', reply?.messages.length ?? 0);
  move('acknowledgement', acknowledgement === null ? 0 : 1);
}

function coverageOf({ inputs, rejected }: Gathered, placed: Placements): AuditFacts['coverage'] {
  return {
    records: inputs.reduce((sum, { records }) => sum + records, 0),
    messages: Object.values(placed).reduce((sum, count) => sum + count, 0),
    rejected: Object.fromEntries([...rejected].sort(([a], [b]) => (a < b ? -1 : 1))),
    placed,
  };
}

/** First and last day of the period, in the audit's zone. */
function daysOf({ period: { from, to }, timezone }: AuditSettings): Barometer['period'] {
  const dayOf = dayIn(timezone);
  return { from: from === null ? null : dayOf(from), to: to === null ? null : dayOf(to - 1) };
}

function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
