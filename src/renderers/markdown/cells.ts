import type { Cell, Dimension } from '../../model/barometer.ts';
import { cellRow, dimensionValue } from '../report/cells.ts';
import type { Wording } from '../text/wording.ts';
import { type Column, heading, paragraphs, table } from './blocks.ts';
import type { Section } from './section.ts';

/** The cells by the dimensions asked for, one column each. */
export const cellSection: Section = (barometer, wording) => {
  const { cells, dimensions, total, grid } = barometer;
  const { say, labels } = wording;
  if (cells.length === 0) return [];
  const names = dimensions.map((dimension) => labels.dimensions[dimension]);
  const rows = cells.map((cell) => rowOf(cell, dimensions, wording));
  const whole = [say('all'), ...names.slice(1).map(() => ''), ...figuresOf(total, wording)];
  return [
    ...heading(2, say('cells', { dimensions: names.join(' × ') })),
    ...table(columnsOf(names, wording), [...rows, whole]),
    ...paragraphs([
      say('margin-note'),
      say('small-note', { minimum: grid.minimumSample }),
      say('empty-note'),
      say('unreached-note'),
    ]),
  ];
};

function columnsOf(names: readonly string[], { say }: Wording): readonly Column[] {
  const figures = [
    'mark',
    'margin',
    'exchanges',
    'response',
    'median-delay',
    'off-topic',
    'solved',
    'mistakes',
  ] as const;
  return [
    ...names.map((title): Column => ({ title, align: 'left' })),
    ...figures.map((phrase): Column => ({ title: say(phrase), align: 'right' })),
  ];
}

function rowOf(cell: Cell, dimensions: readonly Dimension[], wording: Wording): readonly string[] {
  const values = dimensions.map((dimension) => dimensionValue(dimension, cell.by[dimension], wording));
  return [...values, ...figuresOf(cell, wording)];
}

function figuresOf(cell: Cell, wording: Wording): readonly string[] {
  const { mark, margin, count, response, delay, offTopic, solved, mistakes, small } = cellRow('', cell, wording);
  return [mark, margin, small ? `${count}*` : count, response, delay, offTopic, solved, mistakes];
}
