import { hintLines } from '../report/hints.ts';
import { noteLines } from '../report/notes.ts';
import { referencesOf } from '../report/references.ts';
import { bullets, heading, paragraph } from '../text/layout.ts';
import { referenceLines } from './reference.ts';
import type { Section } from './section.ts';

/** Published figures that have no measure beside them. */
export const contextSection: Section = (barometer, wording, palette) => {
  const references = referencesOf(null, barometer, wording);
  if (references.length === 0) return [];
  const lines = references.flatMap((reference) => referenceLines(reference, wording, palette));
  return [...heading(wording.say('context'), palette), ...lines];
};

/** Where the grid's figures come from, and which are this project's own. */
export const methodSection: Section = ({ grid }, { say, labels }, palette) => {
  const ours = grid.ours[labels.language];
  return [
    ...(grid.sources.length > 0 ? [...heading(say('sources'), palette), ...bullets(grid.sources)] : []),
    ...(ours.length > 0 ? [...heading(say('ours'), palette), ...bullets(ours)] : []),
  ];
};

/** What was read and set aside. */
export const warningSection: Section = (barometer, wording, palette) => [
  ...heading(wording.say('warnings'), palette),
  ...bullets(noteLines(barometer, wording)),
];

/** What to look at next. */
export const hintSection: Section = (barometer, wording, palette) => [
  ...heading(wording.say('next'), palette),
  ...hintLines(barometer, wording).flatMap((line) => paragraph(line, '→ ')),
];
