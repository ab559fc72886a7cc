import type { Barometer, Interval } from '../../model/barometer.ts';
import type { Wording } from '../text/wording.ts';

/** The mark of the whole sample, and what it stands on. */
export type Overall = {
  readonly mark: string;
  /** Of 20; null where nothing could be scored. */
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Interval, base, treatment of silence, pass mark: one phrase each. */
  readonly basis: readonly string[];
};

/** The overall mark of the barometer in words. */
export function overallOf({ total, grid }: Barometer, wording: Wording): Overall {
  const { say } = wording;
  const { mean, interval, n } = total.marks.overall;
  const range = wording.markRange(interval);
  const basis = [
    range === null ? null : say('overall-interval', { range }),
    say('overall-basis', { n }),
    grid.passMark === null ? null : say('pass-mark', { mark: wording.decimal(grid.passMark, 0) }),
    say(grid.unanswered === 'zero' ? 'unanswered-zero' : 'unanswered-excluded'),
  ].filter((phrase) => phrase !== null);
  return { mark: wording.mark(mean), value: mean, interval, basis: mean === null ? [say('nothing-scored')] : basis };
}
