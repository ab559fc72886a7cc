export { nowhere, type PairOptions, type Placed, pair } from './pair.ts';
