import type { Barometer, Reference } from '../../../model/barometer.ts';
import type { Cell } from '../cell.ts';
import type { Line } from '../page.ts';
import type { Style } from '../styles.ts';
import type { SheetWords } from '../words.ts';
import { heading, note, tableLines } from './lines.ts';
import { figure } from './marks.ts';

/** Cases asked on several channels, then the published figures beside the names of what was measured. */
export function referenceLines(barometer: Barometer, words: SheetWords): readonly Line[] {
  const { tell, say } = words;
  const rows = barometer.references.map((reference): Line => {
    const { words: said, source, year } = reference;
    const cells: readonly Cell[] = [
      subjectOf(reference, words),
      publishedCell(reference, barometer),
      { value: year, style: 'flag' },
      `${words.fill(said[words.labels.language])} — ${source}`,
    ];
    return { cells, style: 'wrapped', merged: true };
  });
  const titles = [tell('about'), tell('value'), tell('year'), tell('published')];
  return [
    ...crossChannelLines(barometer, words),
    ...heading(tell('references')),
    note(say('references-note')),
    ...tableLines(titles, []),
    ...rows,
  ];
}

function subjectOf({ indicator }: Reference, { tell, say, labels }: SheetWords): string {
  if (indicator === null) return say('context');
  if (indicator === 'overall') return tell('overall');
  return indicator === 'cross-channel' ? say('cross-channel') : labels.indicators[indicator];
}

/** In the indicator's own unit. */
function publishedCell({ indicator, value }: Reference, { total }: Barometer): Cell {
  if (value === null || indicator === null) return null;
  if (indicator === 'cross-channel') return { value, style: 'share' };
  if (indicator === 'overall') return { value, style: 'mark' };
  const kinds: Readonly<Record<string, Style>> = { rate: 'share', quantile: 'count', mean: 'decimal' };
  return { value, style: kinds[total.indicators[indicator].kind] ?? 'decimal' };
}

function crossChannelLines({ crossChannel }: Barometer, { tell, say }: SheetWords): readonly Line[] {
  if (crossChannel === null) return [];
  const titles = ['', tell('count'), tell('base'), tell('share'), tell('low'), tell('high')];
  const rows = (['everywhere', 'somewhere', 'nowhere'] as const).map((where): readonly Cell[] => {
    const { count, of, share, interval } = crossChannel[where];
    const shares = [share, ...(interval ?? [null, null])].map(
      (value): Cell => ({ value: figure(value), style: 'share' }),
    );
    return [say(`cross-${where}`), { value: count, style: 'count' }, { value: of, style: 'count' }, ...shares];
  });
  return [...heading(say('cross-channel')), ...tableLines(titles, rows)];
}
