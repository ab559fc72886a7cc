import type { Interval } from '../../model/barometer.ts';
import { z95 } from './distributions.ts';
import { type Moments, totals } from './moments.ts';

/** At each delay with replies: the share still waiting just after it, and Greenwood's sum Σ d / (n·(n − d)). */
export type Survival = {
  readonly seconds: Float64Array;
  readonly waiting: Float64Array;
  readonly greenwood: Float64Array;
};

/** The Kaplan–Meier curve; an exchange last seen at a delay still waits at that delay. */
export function kaplanMeier(moments: Moments): Survival {
  const { seconds, waiting, greenwood } = allocate(moments.seconds.length);
  const all = totals(moments);
  let atRisk = all.events + all.censored;
  let share = 1;
  let variance = 0;
  let size = 0;
  for (let at = 0; at < moments.seconds.length; at += 1) {
    const events = moments.events[at] ?? 0;
    if (events > 0) {
      share *= (atRisk - events) / atRisk;
      variance += events / (atRisk * (atRisk - events));
      seconds[size] = moments.seconds[at] ?? 0;
      waiting[size] = share;
      greenwood[size] = variance;
      size += 1;
    }
    atRisk -= events + (moments.censored[at] ?? 0);
  }
  return { seconds: seconds.slice(0, size), waiting: waiting.slice(0, size), greenwood: greenwood.slice(0, size) };
}

function allocate(size: number): Survival {
  return { seconds: new Float64Array(size), waiting: new Float64Array(size), greenwood: new Float64Array(size) };
}

/** Products of shares are compared with this tolerance, so that a half is a half. */
const tolerance = 1e-9;

/**
 * The delay by which a share `q` has its reply; halfway along the step where the curve rests on 1 − q, as the ordinary
 * median does and R's survfit; null where the curve does not come down to it.
 */
export function survivalQuantile({ seconds, waiting }: Survival, q: number): number | null {
  const at = waiting.findIndex((share) => share <= 1 - q + tolerance);
  const [reached, share] = [seconds[at], waiting[at]];
  if (reached === undefined || share === undefined) return null;
  const next = seconds[at + 1];
  const rests = share >= 1 - q - tolerance && next !== undefined;
  return rests ? (reached + next) / 2 : reached;
}

/**
 * Brookmeyer and Crowley's 95 % interval with the log(−log) transform: the delays where the band of the curve crosses
 * 1 − q. `worth`: how many independent exchanges each exchange is worth, by which Greenwood's variance is divided.
 */
export function survivalInterval({ seconds, waiting, greenwood }: Survival, q: number, worth = 1): Interval {
  const crossing = (sign: 1 | -1) => {
    const at = waiting.findIndex((share, i) => band(share, (greenwood[i] ?? 0) / worth, sign) <= 1 - q + tolerance);
    return seconds[at] ?? null;
  };
  return [crossing(-1), crossing(1)];
}

/** One side of the pointwise band of the share still waiting; at 0 the transform says nothing of the upper side. */
function band(waiting: number, greenwood: number, sign: 1 | -1): number {
  if (waiting <= 0) return sign === 1 ? 1 : 0;
  const half = (z95 * Math.sqrt(greenwood)) / -Math.log(waiting);
  return waiting ** Math.exp(-sign * half);
}

/** The share that has its reply by each delay, in at most `most` + 1 steps of like height: enough for a drawing. */
export function thinned({ seconds, waiting }: Survival, most: number): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let height = -1;
  for (const [at, share] of waiting.entries()) {
    const step = Math.floor((1 - share) * most);
    if (step === height && at < waiting.length - 1) continue;
    height = step;
    points.push([seconds[at] ?? 0, 1 - share]);
  }
  return points;
}
