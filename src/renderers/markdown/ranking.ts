import { rankRows, unrankedLines, weightedRows } from '../report/ranking.ts';
import { sectorLines } from '../report/sectors.ts';
import { type Column, heading, paragraphs, table } from './blocks.ts';
import type { Section } from './section.ts';

const left = (title: string): Column => ({ title, align: 'left' });
const right = (title: string): Column => ({ title, align: 'right' });

/** The sectors as means of their brands. */
export const sectorSection: Section = (barometer, wording) => {
  const { say } = wording;
  const lines = sectorLines(barometer, wording);
  if (lines.length === 0) return [];
  const titles = ['mark', 'margin', 'brands', 'exchanges', 'pooled'] as const;
  const rows = lines.map(({ sector, mark, margin, brands, count, pooled, small }) => {
    return [sector, mark, margin, brands, small ? `${count}*` : count, pooled];
  });
  return [
    ...heading(2, say('sectors')),
    ...table([left(say('sector')), ...titles.map((title) => right(say(title)))], rows),
    ...paragraphs([say('sector-note')]),
  ];
};

/** The brands, best first; those that share a letter cannot be told apart. */
export const rankingSection: Section = (barometer, wording) => {
  const { say } = wording;
  const rows = rankRows(barometer, wording);
  const weighted = weightedRows(barometer.brands, wording).map((row) => say('weighted-pooled', row));
  const notes = [
    ...(rows.length > 0 ? [say('tied-letters-note')] : []),
    ...unrankedLines(barometer, wording),
    ...(weighted.length > 0 ? [say('weighted-note', { brands: weighted.join(', ') })] : []),
  ];
  if (notes.length === 0) return [];
  const columns = [
    right(say('rank')),
    left(say('brand')),
    right(say('mark')),
    right(say('interval')),
    right(say('exchanges')),
    left(say('tied')),
  ];
  const lines = rows.map(({ place, brand, mark, range, count, groups }) => {
    return [place, brand, mark, range, count, groups.map(groupLetter).join('')];
  });
  return [...heading(2, say('ranking')), ...(rows.length > 0 ? table(columns, lines) : []), ...paragraphs(notes)];
};

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** Groups as letters; beyond the alphabet as numbers in brackets. */
function groupLetter(group: number): string {
  return letters[group - 1] ?? `(${group})`;
}
