import { criterionRows } from '../report/criteria.ts';
import { inColumn } from '../text/columns.ts';
import { heading, margin, paragraph } from '../text/layout.ts';
import { visibleLine } from '../text/visible.ts';
import { bar, scale } from './chart.ts';
import type { Section } from './section.ts';

const widths = { name: 22, weight: 6, mark: 5, margin: 6, bar: 23, judged: 6 } as const;

/** One line per marked criterion: weight, mark, bar, and how much of the sample it could judge. */
export const criteriaSection: Section = (barometer, wording, palette) => {
  const { say } = wording;
  const line = (cells: readonly [string, string, string, string, string, string]) =>
    (margin + cells.join('  ')).trimEnd();
  const titles = line([
    inColumn(say('criterion'), widths.name),
    inColumn(say('weight'), widths.weight, 'right'),
    inColumn(say('mark'), widths.mark, 'right'),
    inColumn('', widths.margin),
    scale(widths.bar),
    inColumn(say('judged'), widths.judged, 'right'),
  ]);
  const rows = criterionRows(barometer, wording).map((row) =>
    line([
      inColumn(visibleLine(row.name), widths.name),
      inColumn(row.weight, widths.weight, 'right'),
      palette.strong(inColumn(row.mark, widths.mark, 'right')),
      inColumn(row.margin, widths.margin),
      bar(row.value, widths.bar, palette),
      inColumn(row.judged, widths.judged, 'right'),
    ]),
  );
  return [...heading(say('criteria'), palette), titles, ...rows, '', ...paragraph(say('judged-note'))];
};
