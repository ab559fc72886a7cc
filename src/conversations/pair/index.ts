export { nowhere, type Paired, type PairOptions, type Placed, pair, patience } from './pair.ts';
export { relaunchGap } from './turns.ts';
