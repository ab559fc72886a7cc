import type { Interval } from '../../model/barometer.ts';
import { z95 } from './distributions.ts';

/**
 * Wilson's 95 % score interval of a share (Wilson 1927); null of 0 cases.
 * `of` may be a fraction: the effective number of cases of a clustered sample.
 */
export function wilson(share: number, of: number): Interval | null {
  if (of <= 0) return null;
  const z2 = z95 * z95;
  const centre = share + z2 / (2 * of);
  const half = z95 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  const low = share === 0 ? 0 : Math.max(0, (centre - half) / scale);
  const high = share === 1 ? 1 : Math.min(1, (centre + half) / scale);
  return [low, high];
}
