import { hintLines } from '../report/hints.ts';
import { noteLines } from '../report/notes.ts';
import { referencesOf } from '../report/references.ts';
import { heading, list } from './blocks.ts';
import { markedReference } from './reference.ts';
import type { Section } from './section.ts';

/** Published figures that have no measure beside them. */
export const contextSection: Section = (barometer, wording) => {
  const references = referencesOf(null, barometer, wording).map((reference) => markedReference(reference, wording));
  return references.length > 0 ? [...heading(2, wording.say('context')), ...list(references)] : [];
};

/** Where the grid's figures come from, and which are this project's own. */
export const methodSection: Section = ({ grid }, { say, labels }) => {
  const ours = grid.ours[labels.language];
  return [
    ...(grid.sources.length > 0 ? [...heading(2, say('sources')), ...list(grid.sources)] : []),
    ...(ours.length > 0 ? [...heading(2, say('ours')), ...list(ours)] : []),
  ];
};

/** What was read and set aside. */
export const warningSection: Section = (barometer, wording) => [
  ...heading(2, wording.say('warnings')),
  ...list(noteLines(barometer, wording)),
];

/** What to look at next. */
export const hintSection: Section = (barometer, wording) => [
  ...heading(2, wording.say('next')),
  ...list(hintLines(barometer, wording)),
];
