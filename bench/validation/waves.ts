import { defaultGrid } from '../../src/grids/index.ts';
import type { ScoredExchange } from '../../src/model/barometer.ts';
import type { Channel } from '../../src/model/conversation.ts';
import type { Status } from '../../src/model/exchange.ts';
import type { CriterionId, Verdicts } from '../../src/model/verdict.ts';
import { score } from '../../src/scoring/score.ts';
import { cutOff } from '../../test/support/barometer.ts';
import { scoredOf } from '../../test/support/scored.ts';
import { type Random, randomFrom } from '../spelling/corpus/random.ts';
import { measuresOf, type ReplyParts } from './marks.ts';
import { type BrandTruth, delaysOf, latest, type Manner, mistakeCounts } from './truth.ts';

const day = 86_400;

/** When requests come, in days before the cut-off: all long enough before it, or up to its last second. */
export type Window = { readonly from: number; readonly to: number };

/** Every reply that will come has come. */
export const settledWindow: Window = { from: 80, to: latest / day };

/** A running export of three weeks: the last requests still wait. */
export const runningWindow: Window = { from: 21, to: 0 };

/** Unanswered for less than this at the cut-off is too recent to say: two days, as for e-mail. */
const tooRecent = 2 * day;

/** The place of a chance from 0 to 1 in a list of shares that add up to 1. */
function placeIn(shares: readonly number[], chance: number): number {
  let left = chance;
  const at = shares.findIndex((share) => {
    left -= share;
    return left < 0;
  });
  return at === -1 ? shares.length - 1 : at;
}

const drawn = <T extends { readonly share: number }>(list: readonly T[], random: Random): T =>
  list[
    placeIn(
      list.map(({ share }) => share),
      random.next(),
    )
  ] as T;

const delayTables = new Map<Manner, readonly number[]>();

function delayTable(manner: Manner): readonly number[] {
  const known = delayTables.get(manner) ?? delaysOf(manner);
  delayTables.set(manner, known);
  return known;
}

function replyOf(manner: Manner, random: Random): ReplyParts {
  const slips = random.chance(manner.withMistake) ? 1 + placeIn(mistakeCounts, random.next()) : 0;
  return {
    delay: random.pick(delayTable(manner)),
    level: placeIn(manner.levels, random.next()) as 0 | 1 | 2,
    empathy: placeIn(manner.empathy, random.next()) as 0 | 1 | 2,
    words: random.pick(manner.words),
    mistakes: slips,
    charter: random.chance(manner.charter),
  };
}

const templates = new Map<string, ScoredExchange>();

/** An exchange of a brand in a state, of which a drawing changes the time and the measures. */
function templateOf({ brand, sector }: BrandTruth, channel: Channel, status: Status): ScoredExchange {
  const key = JSON.stringify([brand, sector, channel, status]);
  const template = templates.get(key) ?? scoredOf({ brand, sector, channel, status });
  templates.set(key, template);
  return template;
}

/** What the criteria say of a reply. */
function verdictsOf(verdicts: Verdicts, reply: ReplyParts): Verdicts {
  const measures = measuresOf(reply);
  const verdict = <Id extends keyof typeof measures & CriterionId>(id: Id): Verdicts[Id] => {
    const ordinary = verdicts[id];
    return 'measure' in ordinary ? { ...ordinary, measure: { ...ordinary.measure, ...measures[id] } } : ordinary;
  };
  return {
    delay: verdict('delay'),
    relevance: verdict('relevance'),
    empathy: verdict('empathy'),
    spelling: verdict('spelling'),
    branding: verdict('branding'),
    privacy: verdicts.privacy,
  };
}

type Place = {
  readonly brand: BrandTruth;
  readonly channel: Channel;
  readonly manner: Manner;
  readonly window: Window;
};

/** One exchange as it stands at the cut-off. */
function exchangeOf({ brand, channel, manner, window }: Place, random: Random): ScoredExchange {
  const waited = Math.round(day * (window.to + random.next() * (window.from - window.to)));
  const reply = replyOf(manner, random);
  const answered = random.chance(manner.answered) && reply.delay <= waited;
  const status: Status = answered ? 'answered' : waited < tooRecent ? 'too-recent' : 'unanswered';
  const template = templateOf(brand, channel, status);
  const request = { ...template.exchange.request, at: cutOff - 1000 * waited };
  const exchange = { ...template.exchange, request };
  const verdicts = answered ? verdictsOf(template.verdicts, reply) : template.verdicts;
  return { exchange, verdicts, ...score(exchange, verdicts, defaultGrid) };
}

/** One conversation of a brand on one of its channels. */
function conversationOf(brand: BrandTruth, window: Window, random: Random): readonly ScoredExchange[] {
  const { channel, manners } = drawn(brand.channels, random);
  const manner = drawn(manners, random);
  const size = 1 + placeIn(manner.sizes, random.next());
  return Array.from({ length: size }, () => exchangeOf({ brand, channel, manner, window }, random));
}

/** How a wave is drawn: so many conversations of each brand, each on one of its channels by chance. */
export type Drawing = { readonly seed: number; readonly perBrand: number; readonly window?: Window };

/** A synthetic wave: conversations of scored exchanges, without text. The same seed gives the same wave. */
export function waveOf(
  brands: readonly BrandTruth[],
  { seed, perBrand, window = settledWindow }: Drawing,
): readonly (readonly ScoredExchange[])[] {
  const random = randomFrom(seed);
  return brands.flatMap((brand) => Array.from({ length: perBrand }, () => conversationOf(brand, window, random)));
}
