import type { Renderer } from '../renderer.ts';
import { paletteOf } from '../text/palette.ts';
import { wordingOf } from '../text/wording.ts';
import { cellSection } from './cells.ts';
import { criteriaSection } from './criteria.ts';
import { headSection, overallSection } from './head.ts';
import { indicatorSection } from './indicators.ts';
import { contextSection, hintSection, methodSection, warningSection } from './notes.ts';
import { rankingSection } from './ranking.ts';
import { sectorSection } from './sectors.ts';
import { waveSection } from './waves.ts';

const sections = [
  headSection,
  overallSection,
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

/** The barometer for a terminal of 80 columns; reads the same without colour. */
export const terminal: Renderer = {
  id: 'terminal',
  extension: 'txt',
  render: (barometer, labels, { colour }) => {
    const wording = wordingOf(labels);
    const palette = paletteOf(colour);
    return `${sections.flatMap((section) => section(barometer, wording, palette)).join('\n')}\n`;
  },
};
