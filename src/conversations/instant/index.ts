export { isPattern } from './patterns.ts';
export {
  type DateFormat,
  type Instant,
  type InstantDescription,
  type InstantOptions,
  InstantReader,
} from './reader.ts';
export { isZone, type Resolution, type Zone, zone } from './zone.ts';
