export type { Columns } from './message.ts';
export { Normaliser, type NormaliserOptions } from './normaliser.ts';
