import type { Barometer, Wave } from '../../../model/barometer.ts';
import { serialOf } from '../cell.ts';
import { type Sheet, tableSheet } from '../parts.ts';
import type { Column } from '../sheet.ts';
import type { SheetWords } from '../words.ts';
import { markColumn, markColumns, smallColumn } from './marks.ts';

/** The waves of the history, the oldest first; no sheet where none was asked for. */
export function waveSheets({ waves = [] }: Barometer, words: SheetWords): readonly Sheet[] {
  if (waves.length === 0) return [];
  const { tell, labels } = words;
  const change = tell('wave-change');
  const columns: readonly Column<Wave>[] = [
    { title: tell('wave'), width: 24, style: 'text', cell: ({ name }) => name },
    { title: tell('first-day'), width: 14, style: 'day', cell: ({ period }) => serialOf(period.from) },
    { title: tell('last-day'), width: 14, style: 'day', cell: ({ period }) => serialOf(period.to) },
    { title: tell('as-of'), width: 20, style: 'instant', cell: ({ asOf }) => serialOf(asOf) },
    smallColumn(({ small }) => small, words),
    ...markColumns<Wave>(labels.report.all, ({ overall }) => overall, words),
    markColumn(change, (wave) => wave.change?.change ?? null),
    markColumn(tell('low-of', { name: change }), (wave) => wave.change?.interval?.[0] ?? null),
    markColumn(tell('high-of', { name: change }), (wave) => wave.change?.interval?.[1] ?? null),
    {
      title: tell('verdict'),
      width: 14,
      style: 'text',
      cell: (wave) => wave.change && tell(`verdict-${wave.change.verdict}`),
    },
  ];
  return [tableSheet({ name: tell('sheet-waves'), columns, frozen: 1 }, waves)];
}
