import type { Renderer } from '../renderer.ts';
import { wordingOf } from '../text/wording.ts';
import { cellSection } from './cells.ts';
import { indicatorSection } from './indicators.ts';
import { contextSection, hintSection, methodSection, warningSection } from './notes.ts';
import { criteriaSection, headSection } from './overview.ts';
import { rankingSection, sectorSection } from './ranking.ts';
import { waveSection } from './waves.ts';

const sections = [
  headSection,
  criteriaSection,
  cellSection,
  waveSection,
  sectorSection,
  rankingSection,
  indicatorSection,
  contextSection,
  methodSection,
  warningSection,
  hintSection,
];

/** The barometer as GitHub-flavoured markdown: for a merge request, a job's summary or a wiki. */
export const markdown: Renderer = {
  id: 'markdown',
  extension: 'md',
  render: (barometer, labels) => {
    const wording = wordingOf(labels);
    const lines = sections.flatMap((section) => section(barometer, wording));
    return `${lines.join('\n').trimEnd()}\n`;
  },
};
