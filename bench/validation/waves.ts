import type { ScoredExchange } from '../../src/model/barometer.ts';
import type { Status } from '../../src/model/exchange.ts';
import { cutOff } from '../../test/support/barometer.ts';
import { type ScoredCase, scoredOf } from '../../test/support/scored.ts';
import { type Random, randomFrom } from '../spelling/corpus/random.ts';
import { measuresOf } from './marks.ts';
import { type BrandTruth, type ChannelTruth, delaysOf, latest, type Manner, mistakeCounts } from './truth.ts';

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

const drawn = <T extends { readonly share: number }>(list: readonly T[], random: Random): T => {
  const shares = list.map(({ share }) => share);
  return list[placeIn(shares, random.next())] as T;
};

const delayTables = new Map<Manner, readonly number[]>();

function delayTable(manner: Manner): readonly number[] {
  const known = delayTables.get(manner) ?? delaysOf(manner);
  delayTables.set(manner, known);
  return known;
}

function replyOf(manner: Manner, random: Random) {
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

/** One exchange as it stands at the cut-off. */
function exchangeOf(manner: Manner, window: Window, random: Random): ScoredCase {
  const waited = Math.round(day * (window.to + random.next() * (window.from - window.to)));
  const reply = replyOf(manner, random);
  const answered = random.chance(manner.answered) && reply.delay <= waited;
  const status: Status = answered ? 'answered' : waited < tooRecent ? 'too-recent' : 'unanswered';
  return { status, requestedAt: cutOff - 1000 * waited, ...(answered && { measures: measuresOf(reply) }) };
}

/** One conversation of a brand on a channel. */
function conversationOf(
  { brand, sector }: BrandTruth,
  { channel, manners }: ChannelTruth,
  window: Window,
  random: Random,
): readonly ScoredExchange[] {
  const manner = drawn(manners, random);
  const size = 1 + placeIn(manner.sizes, random.next());
  return Array.from({ length: size }, () =>
    scoredOf({ ...exchangeOf(manner, window, random), brand, sector, channel }),
  );
}

/** How a wave is drawn: so many conversations of each brand, each on one of its channels by chance. */
export type Drawing = { readonly seed: number; readonly perBrand: number; readonly window?: Window };

/** A synthetic wave: conversations of scored exchanges, without text. The same seed gives the same wave. */
export function waveOf(
  brands: readonly BrandTruth[],
  { seed, perBrand, window = settledWindow }: Drawing,
): readonly (readonly ScoredExchange[])[] {
  const random = randomFrom(seed);
  return brands.flatMap((brand) =>
    Array.from({ length: perBrand }, () => conversationOf(brand, drawn(brand.channels, random), window, random)),
  );
}
