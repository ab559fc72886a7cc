import type { Cell, Dimension, Estimate } from '../../model/barometer.ts';
import type { Channel } from '../../model/conversation.ts';
import type { RequestType } from '../../model/exchange.ts';
import { nothing, unreached } from '../text/figures.ts';
import { shortName } from '../text/names.ts';
import type { Wording } from '../text/wording.ts';

/** One cell of the barometer in words; a figure that does not exist is a dash. */
export type CellRow = {
  readonly label: string;
  readonly mark: string;
  readonly margin: string;
  readonly count: string;
  readonly response: string;
  readonly delay: string;
  readonly offTopic: string;
  readonly solved: string;
  readonly mistakes: string;
  readonly small: boolean;
};

/** Cells that share all dimensions but the last; `heading` is null where there is only one dimension. */
export type CellGroup = { readonly heading: string | null; readonly rows: readonly CellRow[] };

/** A value of a dimension as people read it: channels and request types by their names, months in words. */
export function dimensionValue(dimension: Dimension, value: string | null | undefined, wording: Wording): string {
  if (value === null || value === undefined) return wording.say('unknown');
  const { channels, requests } = wording.labels;
  if (dimension === 'channel') return channels[value as Channel] ?? shortName(value);
  if (dimension === 'request') return requests[value as RequestType] ?? shortName(value);
  return dimension === 'month' ? wording.month(shortName(value)) : shortName(value);
}

/** The cells in their order, under the values of all their dimensions but the last. */
export function cellGroups(cells: readonly Cell[], dimensions: readonly Dimension[], wording: Wording): CellGroup[] {
  const outer = dimensions.slice(0, -1);
  const inner = dimensions.at(-1);
  const groups: { heading: string | null; rows: CellRow[] }[] = [];
  for (const cell of cells) {
    const values = outer.map((dimension) => dimensionValue(dimension, cell.by[dimension], wording));
    const heading = outer.length > 0 ? values.join(' · ') : null;
    const label = inner === undefined ? wording.say('all') : dimensionValue(inner, cell.by[inner], wording);
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading) last.rows.push(cellRow(label, cell, wording));
    else groups.push({ heading, rows: [cellRow(label, cell, wording)] });
  }
  return groups;
}

/** One cell under the name given. */
export function cellRow(label: string, { marks, indicators, small }: Cell, wording: Wording): CellRow {
  return {
    label,
    mark: wording.mark(marks.overall.mean),
    margin: wording.margin(marks.overall.interval) || nothing,
    count: wording.count(marks.overall.n),
    response: shareOf(indicators['response-rate'], wording),
    delay: delayOf(indicators['delay-median'], wording),
    offTopic: shareOf(indicators['off-topic'], wording),
    solved: shareOf(indicators.solved, wording),
    mistakes: shareOf(indicators['with-mistake'], wording),
    small,
  };
}

function shareOf(estimate: Estimate, wording: Wording): string {
  return wording.percent(estimate.kind === 'rate' ? estimate.share : null);
}

/** A median that too many silences keep out of reach is longer than anything observed, not missing. */
function delayOf(estimate: Estimate, wording: Wording): string {
  if (estimate.kind !== 'quantile') return wording.duration(null);
  const { seconds, answered, censored } = estimate;
  return seconds === null && answered + censored > 0 ? unreached : wording.duration(seconds);
}
