import { waveRows } from '../report/waves.ts';
import { type Column, heading, paragraphs, table } from './blocks.ts';
import type { Section } from './section.ts';

/** The overall mark over the waves of the history. */
export const waveSection: Section = (barometer, wording) => {
  const { say } = wording;
  const rows = waveRows(barometer, wording);
  if (rows.length < 2) return [];
  const right = (title: string): Column => ({ title, align: 'right' });
  const columns: readonly Column[] = [
    { title: say('wave'), align: 'left' },
    right(say('mark')),
    right(say('margin')),
    right(say('wave-change')),
    right(say('exchanges')),
  ];
  return [
    ...heading(2, say('waves')),
    ...table(
      columns,
      rows.map(({ name, mark, margin, change, sign, count, small }) => [
        name,
        mark,
        margin,
        `${change} ${sign}`.trim(),
        small ? `${count}*` : count,
      ]),
    ),
    ...paragraphs([say('waves-note')]),
  ];
};
