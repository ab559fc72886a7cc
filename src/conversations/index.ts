export { spanInRaw } from './body/index.ts';
export { businessClock, opening, openingClock, publicHolidays } from './business/index.ts';
export { type InstantDescription, isPattern, isZone } from './instant/index.ts';
export { Normaliser, type NormaliserOptions } from './normalise/index.ts';
export { nowhere, type PairOptions, type Placed, pair } from './pair/index.ts';
export { TopicBook } from './request/index.ts';
export { statedIn } from './stated.ts';
export { Threads, type ThreadsOptions } from './thread/index.ts';
