import type { FileInspection, Inspection } from '../../model/inspection.ts';
import type { Labels } from '../../model/labels.ts';
import type { ColourLevel } from '../renderer.ts';
import { inColumn, widthOf } from '../text/columns.ts';
import { heading, paragraph } from '../text/layout.ts';
import { type Palette, paletteOf } from '../text/palette.ts';
import { visibleLine } from '../text/visible.ts';
import { type Wording, wordingOf } from '../text/wording.ts';
import { factsOf } from './facts.ts';
import { columnLines } from './mapped.ts';
import { proposalLines } from './proposed.ts';
import { rejectionLines } from './rejected.ts';
import { sampleLines } from './samples.ts';

/** What the program understands of each file, for a terminal of 80 columns. */
export function inspection({ files, written, next }: Inspection, labels: Labels, colour: ColourLevel): string {
  const wording = wordingOf(labels);
  const palette = paletteOf(colour);
  const title = paragraph(wording.say('inspection'), '', palette.heading);
  const lines = [
    '',
    ...title,
    ...files.flatMap((file) => fileLines(file, wording, palette)),
    ...heading(wording.say('next'), palette),
    ...(written === null ? [] : paragraph(wording.say('inspect-written', { file: written }))),
    ...next.map((command) => `  ${visibleLine(command)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function fileLines(file: FileInspection, wording: Wording, palette: Palette): readonly string[] {
  const facts = factsOf(file, wording);
  const width = Math.max(...facts.map(({ label }) => widthOf(label))) + 2;
  return [
    ...heading(file.path, palette),
    ...facts.flatMap(({ label, value }) => paragraph(value, inColumn(label, width))),
    ...columnLines(file, wording, palette),
    ...proposalLines(file, wording),
    ...sampleLines(file, wording, palette),
    ...rejectionLines(file, wording, palette),
  ];
}
