import type { ComparisonRenderer } from '../renderer.ts';
import { conclusionOf, type DifferenceRow, notesOf, sideLine, signs, tablesOf } from '../report/comparison.ts';
import { wordingOf } from '../text/wording.ts';
import { type Column, heading, list, paragraphs, table } from './blocks.ts';

const textsOf = ({ label, a, b, change, interval, verdict }: DifferenceRow): readonly string[] => [
  label,
  a,
  b,
  change,
  interval,
  signs[verdict],
];

/** A comparison as GitHub-flavoured markdown. */
export const markdownComparison: ComparisonRenderer = (comparison, labels) => {
  const wording = wordingOf(labels);
  const { say } = wording;
  const right = (title: string): Column => ({ title, align: 'right' });
  const columns: readonly Column[] = [
    { title: '', align: 'left' },
    right('A'),
    right('B'),
    right(say('compare-change')),
    right(say('compare-interval')),
    { title: '', align: 'left' },
  ];
  const lines = [
    ...heading(1, say('compare-title')),
    ...list([`A  ${sideLine(comparison.a, wording)}`, `B  ${sideLine(comparison.b, wording)}`]),
    ...paragraphs([conclusionOf(comparison, wording)]),
    ...tablesOf(comparison, wording).flatMap(({ title, rows }) => [
      ...heading(2, title),
      ...table(columns, rows.map(textsOf)),
    ]),
    ...paragraphs(comparison.kind === 'grids' ? [] : [say('compare-legend')]),
    ...list(notesOf(comparison, wording)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};
