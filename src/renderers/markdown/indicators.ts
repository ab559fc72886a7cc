import { type IndicatorRow, indicatorGroups } from '../report/indicators.ts';
import type { Wording } from '../text/wording.ts';
import { type Column, heading, paragraphs, table } from './blocks.ts';
import { referenceText } from './reference.ts';
import type { Section } from './section.ts';

/** The measured indicators by theme; published figures in a column of their own. */
export const indicatorSection: Section = (barometer, wording) => {
  const { say } = wording;
  const groups = indicatorGroups(barometer, wording);
  if (groups.length === 0) return [];
  const columns: readonly Column[] = [
    { title: say('indicator'), align: 'left' },
    { title: say('measured'), align: 'right' },
    { title: say('interval'), align: 'right' },
    { title: say('base'), align: 'right' },
    { title: say('published'), align: 'left' },
  ];
  return [
    ...heading(2, say('indicators')),
    ...groups.flatMap(({ title, rows, note }) => [
      ...heading(3, title),
      ...table(
        columns,
        rows.map((row) => rowOf(row, wording)),
      ),
      ...paragraphs(note === undefined ? [] : [note]),
    ]),
    ...paragraphs([say('references-note')]),
  ];
};

function rowOf({ label, value, interval, base, parts, references }: IndicatorRow, wording: Wording): readonly string[] {
  const published = references.map((reference) => referenceText(reference, wording)).join(' / ');
  return [parts ?? label, value, interval, base, published];
}
