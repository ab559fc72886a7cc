import { waveRows } from '../report/waves.ts';
import { inColumn } from '../text/columns.ts';
import { heading, lineWidth, margin, paragraph } from '../text/layout.ts';
import { visibleLine } from '../text/visible.ts';
import { scale, whisker } from './chart.ts';
import type { Section } from './section.ts';

const [nameWidth, markWidth, changeWidth, countWidth] = [20, 5, 7, 6];
const chartWidth = lineWidth - margin.length - nameWidth - markWidth - changeWidth - countWidth - 5 * 2;

/** The overall mark over the waves of the history. */
export const waveSection: Section = (barometer, wording, palette) => {
  const rows = waveRows(barometer, wording);
  if (rows.length < 2) return [];
  const { say } = wording;
  const line = (name: string, mark: string, chart: string, change: string, count: string): string =>
    `${margin}${[inColumn(name, nameWidth), inColumn(mark, markWidth, 'right'), chart, inColumn(change, changeWidth, 'right'), inColumn(count, countWidth, 'right')].join('  ')}`;
  return [
    ...heading(say('waves'), palette),
    line('', say('mark'), scale(chartWidth), '', say('exchanges')),
    ...rows.map((row) =>
      line(
        visibleLine(row.name),
        row.mark,
        whisker(row.value, row.interval, chartWidth, palette),
        row.change === '' ? '' : `${row.change} ${row.sign}`,
        row.small ? `${row.count}*` : row.count,
      ),
    ),
    '',
    ...paragraph(say('waves-note')),
  ];
};
