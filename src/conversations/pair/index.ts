export { nowhere, type Placed, pair } from './pair.ts';
