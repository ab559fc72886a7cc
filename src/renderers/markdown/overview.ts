import { criterionRows } from '../report/criteria.ts';
import { overallOf } from '../report/overall.ts';
import { factsOf } from '../report/overview.ts';
import { referencesOf } from '../report/references.ts';
import { heading, list, paragraphs, table } from './blocks.ts';
import { plain } from './escape.ts';
import { markedReference } from './reference.ts';
import type { Section } from './section.ts';

/** Title, overall mark, and what the report speaks of. */
export const headSection: Section = (barometer, wording) => {
  const { say } = wording;
  const { mark, value, basis } = overallOf(barometer, wording);
  const references = referencesOf('overall', barometer, wording).map((reference) =>
    markedReference(reference, wording),
  );
  const figure = value === null ? '' : `**${plain(`${mark} ${say('of-20')}`)}** · `;
  return [
    ...heading(1, say('title')),
    `${plain(say('overall'))}${say('colon')} ${figure}${basis.map(plain).join(' · ')}`,
    '',
    ...factsOf(barometer, wording).map(({ label, value }) => `- **${plain(label)}**${say('colon')} ${plain(value)}`),
    '',
    ...list(references),
  ];
};

/** One line per marked criterion. */
export const criteriaSection: Section = (barometer, wording) => {
  const { say } = wording;
  const columns = [
    { title: say('criterion'), align: 'left' },
    { title: say('weight'), align: 'right' },
    { title: say('mark'), align: 'right' },
    { title: say('margin'), align: 'right' },
    { title: say('judged'), align: 'right' },
  ] as const;
  const rows = criterionRows(barometer, wording);
  return [
    ...heading(2, say('criteria')),
    ...table(
      columns,
      rows.map(({ name, weight, mark, margin, judged }) => [name, weight, mark, margin, judged]),
    ),
    ...paragraphs([say('judged-note')]),
  ];
};
