import type { Barometer, Interval } from '../../model/barometer.ts';
import { nothing } from '../text/figures.ts';
import { shortName } from '../text/names.ts';
import type { Wording } from '../text/wording.ts';
import { changeOf, signs } from './comparison.ts';

/** One wave of the history in words. */
export type WaveRow = {
  readonly name: string;
  readonly mark: string;
  readonly value: number | null;
  readonly interval: Interval | null;
  readonly margin: string;
  readonly count: string;
  readonly small: boolean;
  /** Change from the wave before, and its sign; empty for the first. */
  readonly change: string;
  readonly sign: string;
};

/** The waves of the history, the oldest first; none where no history was asked for. */
export const waveRows = ({ waves = [] }: Barometer, wording: Wording): readonly WaveRow[] =>
  waves.map(({ name, overall, small, change }) => ({
    name: shortName(name),
    mark: wording.mark(overall.mean),
    value: overall.mean,
    interval: overall.interval,
    margin: wording.margin(overall.interval) || nothing,
    count: wording.count(overall.n),
    small,
    change: change === null ? '' : changeOf(change, wording),
    sign: change === null ? '' : signs[change.verdict],
  }));
