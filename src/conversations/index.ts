export { cleanBody, spanInRaw, textOfHtml } from './body/index.ts';
export { businessClock, opening, openingClock, publicHolidays } from './business/index.ts';
export { type DateFormat, type InstantDescription, InstantReader, isPattern, isZone } from './instant/index.ts';
export { Normaliser, type NormaliserOptions } from './normalise/index.ts';
export { nowhere, type Paired, type PairOptions, type Placed, pair, patience, relaunchGap } from './pair/index.ts';
export { memoryBudget, Threads, type ThreadsOptions } from './thread/index.ts';
