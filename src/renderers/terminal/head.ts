import { overallOf } from '../report/overall.ts';
import { factsOf } from '../report/overview.ts';
import { referencesOf } from '../report/references.ts';
import { inColumn, widthOf } from '../text/columns.ts';
import { heading, lineWidth, margin, paragraph } from '../text/layout.ts';
import { whisker } from './chart.ts';
import { largeFigures } from './digits.ts';
import { referenceLines } from './reference.ts';
import type { Section } from './section.ts';

const besideFigures = 3;

/** Title and what the report speaks of. */
export const headSection: Section = (barometer, wording, palette) => {
  const facts = factsOf(barometer, wording);
  const width = Math.max(...facts.map(({ label }) => widthOf(label))) + 2;
  return [
    '',
    ...paragraph(wording.say('title').toLocaleUpperCase(wording.labels.language), '', palette.heading),
    '',
    ...facts.flatMap(({ label, value }) => paragraph(value, inColumn(label, width))),
  ];
};

/** The overall mark in large figures, what it stands on, and its place between 0 and 20. */
export const overallSection: Section = (barometer, wording, palette) => {
  const { mark, value, interval, basis } = overallOf(barometer, wording);
  const title = heading(wording.say('overall'), palette);
  if (value === null) return [...title, ...basis.flatMap((phrase) => paragraph(phrase))];
  const figures = largeFigures(mark);
  const [first = '', ...others] = basis;
  const beside = [`${mark} ${wording.say('of-20')}, ${first}`, others.slice(0, -1).join(' · '), others.at(-1) ?? ''];
  const width = widthOf(figures[0]) + besideFigures;
  const line = figures.map((figure, row) => {
    const words = beside[row] ?? '';
    return `${margin}  ${palette.bar(inColumn(figure, width))}${row === 0 ? palette.strong(words) : words}`.trimEnd();
  });
  const track = lineWidth - 2 * margin.length - 8;
  const references = referencesOf('overall', barometer, wording);
  return [
    ...title,
    ...line,
    '',
    `${margin}  0 ${whisker(value, interval, track, palette)} 20`,
    ...(references.length > 0 ? [''] : []),
    ...references.flatMap((reference) => referenceLines(reference, wording, palette)),
  ];
};
