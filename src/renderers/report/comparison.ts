import { type IndicatorId, type Interval, indicatorIds } from '../../model/barometer.ts';
import type { ChangeVerdict, Comparison, Difference, SideFacts } from '../../model/comparison.ts';
import { markedCriteria } from '../../model/verdict.ts';
import { nothing, range } from '../text/figures.ts';
import { shortName } from '../text/names.ts';
import type { Wording } from '../text/wording.ts';

/** Signs of what can be said of a change; the legend explains them. */
export const signs: Readonly<Record<ChangeVerdict, string>> = {
  better: '▲',
  worse: '▼',
  different: '◆',
  stable: '=',
  unknown: '',
};

/** One figure on both sides in words. */
export type DifferenceRow = {
  readonly label: string;
  readonly a: string;
  readonly b: string;
  readonly change: string;
  readonly interval: string;
  readonly verdict: ChangeVerdict;
};

/** A titled table of figures. */
export type DifferenceTable = { readonly title: string; readonly rows: readonly DifferenceRow[] };

/** What rounds to nothing has no sign. */
const signed = (text: string, value: number): string => (value > 0 && /[1-9]/.test(text) ? `+${text}` : text);

function figure({ unit }: Difference, value: number | null, wording: Wording): string {
  if (value === null) return nothing;
  if (unit === 'mark') return wording.mark(value);
  if (unit === 'share') return wording.percent(value);
  return unit === 'seconds' ? wording.duration(value) : wording.decimal(value, 1);
}

/** A change with its sign; shares change by points. */
function changed({ unit }: Difference, value: number, wording: Wording): string {
  if (unit === 'mark' || unit === 'ratio') return signed(wording.decimal(value, 1), value);
  if (unit === 'share') return signed(wording.decimal(value * 100, 0), value);
  const length = wording.duration(Math.abs(value));
  return value < 0 && /[1-9]/.test(length) ? `−${length}` : signed(length, value);
}

/** A change with its sign; a dash where there is none. */
export const changeOf = (difference: Difference, wording: Wording): string =>
  difference.change === null ? nothing : changed(difference, difference.change, wording);

const rangeOf = (difference: Difference, interval: Interval | null, wording: Wording): string =>
  range(interval, (end) => changed(difference, end, wording), wording.say('compare-to')) ?? nothing;

function rowOf(label: string, difference: Difference, wording: Wording): DifferenceRow {
  const { a, b, change, interval, verdict, unit } = difference;
  const points = unit === 'share' ? wording.say('compare-points', { value: '' }).trimEnd() : '';
  return {
    label,
    a: figure(difference, a, wording),
    b: figure(difference, b, wording),
    change: change === null ? nothing : `${changed(difference, change, wording)}${points}`,
    interval: rangeOf(difference, interval, wording),
    verdict,
  };
}

/** The name of an indicator outside the line that it shares with others. */
function indicatorLabel(id: IndicatorId, wording: Wording): string {
  const label = wording.labels.indicators[id];
  if (id.startsWith('within-')) return wording.say('compare-answered', { within: label });
  return id.startsWith('redirected-') ? wording.say('compare-redirected', { place: label }) : label;
}

function marksTable({ marks, channels, mix }: Comparison, wording: Wording): DifferenceTable {
  const { labels, say } = wording;
  return {
    title: say('compare-marks'),
    rows: [
      rowOf(say('overall'), marks.overall, wording),
      ...markedCriteria.map((id) => rowOf(labels.criteria[id].name, marks[id], wording)),
      ...channels.map(({ channel, overall }) =>
        rowOf(say('compare-channel', { channel: labels.channels[channel] }), overall, wording),
      ),
      ...(mix === null
        ? []
        : [rowOf(say('compare-within'), mix.within, wording), rowOf(say('compare-shares'), mix.shares, wording)].map(
            (row) => ({ ...row, a: '', b: '' }),
          )),
    ],
  };
}

/**
 * The tables of a comparison. Indicators that neither side has anything to say of are left out, and all of them
 * between grids, which do not touch them.
 */
export function tablesOf(comparison: Comparison, wording: Wording): readonly DifferenceTable[] {
  const { indicators, kind } = comparison;
  const marks = marksTable(comparison, wording);
  if (indicators === null || kind === 'grids') return [marks];
  const rows = indicatorIds
    .filter((id) => indicators[id].a !== null || indicators[id].b !== null)
    .map((id) => rowOf(indicatorLabel(id, wording), indicators[id], wording));
  return [marks, { title: wording.say('indicators'), rows }];
}

function periodOf({ from, to }: SideFacts['period'], wording: Wording): string {
  if (from !== null && to !== null)
    return wording.say('period-range', { from: wording.day(from), to: wording.day(to) });
  if (from !== null) return wording.say('period-since', { from: wording.day(from) });
  return to === null ? wording.say('period-all') : wording.say('period-until', { to: wording.day(to) });
}

/** One line on a side: what it is, when, how much of it, by which grid. */
export const sideLine = ({ name, period, exchanges, grid }: SideFacts, wording: Wording): string =>
  wording.say('compare-side', { name: shortName(name), period: periodOf(period, wording), n: exchanges, grid });

/** What can be said of the overall mark, in one sentence. */
export function conclusionOf({ kind, marks: { overall }, b }: Comparison, wording: Wording): string {
  const row = rowOf('', overall, wording);
  if (kind === 'grids' && overall.change !== null) return wording.say('compare-grids', { change: row.change });
  const args = { name: shortName(b.name), change: row.change, range: row.interval };
  return wording.say(`compare-${overall.verdict === 'different' ? 'unknown' : overall.verdict}`, args);
}

/** How to read the tables, and what to beware of. */
export function notesOf({ kind, cautions }: Comparison, wording: Wording): readonly string[] {
  return [
    ...cautions.map((caution) => wording.say(`compare-${caution}`)),
    ...(kind === 'grids' ? [] : [wording.say('compare-note')]),
  ];
}
