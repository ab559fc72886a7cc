import type { Estimate, IndicatorId, Interval } from '../../model/barometer.ts';
import { nothing, range } from '../text/figures.ts';
import type { Wording } from '../text/wording.ts';

/** An estimate in words: its value, its 95 % interval and what it is counted on. */
export type EstimateWords = {
  readonly value: string;
  readonly interval: string;
  readonly base: string;
};

/** Values of a mean that are not points of 20. */
const meanFormats: Readonly<Partial<Record<IndicatorId, 'share' | 'rate'>>> = {
  'template-share': 'share',
  'mistakes-per-100-words': 'rate',
};

/** The value, interval and base of an indicator, or of the overall mark where `id` is `overall`. */
export function estimateWords(id: IndicatorId | 'overall', estimate: Estimate, wording: Wording): EstimateWords {
  const { to } = wording.labels.figures;
  const { count } = wording;
  if (estimate.kind === 'rate') {
    const base = `${count(estimate.count)}/${count(estimate.of)}`;
    return { value: wording.percent(estimate.share), interval: shareRange(estimate.interval, wording), base };
  }
  if (estimate.kind === 'mean') {
    const format = id === 'overall' ? wording.mark : meanFormat(id, wording);
    const isShare = id !== 'overall' && meanFormats[id] === 'share';
    const interval = isShare ? shareRange(estimate.interval, wording) : (range(estimate.interval, format, to) ?? '');
    return { value: estimate.mean === null ? nothing : format(estimate.mean), interval, base: count(estimate.n) };
  }
  const observed = estimate.answered + estimate.censored;
  return {
    value: estimate.seconds === null && observed > 0 ? wording.say('not-reached') : wording.duration(estimate.seconds),
    interval: range(estimate.interval, wording.duration, to) ?? '',
    base: count(observed),
  };
}

/** `15–19 %`. */
function shareRange(interval: Interval | null, { labels }: Wording): string {
  const ends = range(interval, (end) => String(Math.round(end * 100)), '–');
  return ends === null ? '' : labels.figures.percent.replace('{value}', ends);
}

function meanFormat(id: IndicatorId, wording: Wording): (value: number) => string {
  const format = meanFormats[id];
  if (format === 'share') return wording.percent;
  return format === 'rate' ? (value) => wording.decimal(value, 2) : wording.mark;
}

/** Whether anything was counted at all. */
export function hasBase(estimate: Estimate): boolean {
  if (estimate.kind === 'rate') return estimate.of > 0;
  return estimate.kind === 'mean' ? estimate.n > 0 : estimate.answered + estimate.censored > 0;
}
