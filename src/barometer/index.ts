export { BarometerAccumulator, type BarometerOptions } from './accumulator.ts';
export type { ChannelWeights } from './brands.ts';
export type { MonthOf } from './dimension.ts';
export { gridHash } from './grid-facts.ts';
