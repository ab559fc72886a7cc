import { BarometerAccumulator, type BarometerOptions } from '../../src/barometer/index.ts';
import { defaultGrid } from '../../src/grids/index.ts';
import type { Barometer, ScoredExchange } from '../../src/model/barometer.ts';
import { monday, noFacts } from './scored.ts';

/** Ninety days after the first request, when everything has been seen. */
export const cutOff = monday + 90 * 86_400_000;

const ordinary: BarometerOptions = {
  grid: defaultGrid,
  dimensions: ['sector', 'channel'],
  asOf: cutOff,
  monthOf: (at) => new Date(at).toISOString().slice(0, 7),
  businessClock: () => (from, to) => (to - from) / 3000,
};

/** An accumulator with some conversations in it. */
export function accumulated(
  conversations: readonly (readonly ScoredExchange[])[],
  options: Partial<BarometerOptions> = {},
): BarometerAccumulator {
  const accumulator = new BarometerAccumulator({ ...ordinary, ...options });
  for (const conversation of conversations) accumulator.addConversation(conversation);
  return accumulator;
}

/** The barometer of some conversations. */
export function barometerOf(
  conversations: readonly (readonly ScoredExchange[])[],
  options: Partial<BarometerOptions> = {},
): Barometer {
  return accumulated(conversations, options).finish(noFacts);
}
