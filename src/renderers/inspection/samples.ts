import type { FileInspection, SampleExchange, SampleTurn } from '../../model/inspection.ts';
import { inColumn, widthOf } from '../text/columns.ts';
import { heading, paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import type { Wording } from '../text/wording.ts';

/** Characters of a text that are shown (ours): about three lines. */
const longest = 220;

/** Exchanges as they would be read, who wrote when and what. */
export function sampleLines({ samples }: FileInspection, wording: Wording, palette: Palette): readonly string[] {
  const { say } = wording;
  const title = heading(say('inspect-samples'), palette);
  if (samples.length === 0) return [...title, ...paragraph(say('inspect-no-sample'))];
  return [
    ...title,
    ...samples.flatMap((sample, index) => [...(index > 0 ? [''] : []), ...exchangeLines(sample, wording, palette)]),
  ];
}

function exchangeLines(sample: SampleExchange, wording: Wording, palette: Palette): readonly string[] {
  const { say, labels } = wording;
  const names = [say('explain-request'), say('explain-reply')];
  const width = Math.max(...names.map(widthOf)) + 2;
  const facts = [labels.channels[sample.channel], sample.brand].filter((part) => part !== null).join(', ');
  const [request = '', reply = ''] = names.map((name) => inColumn(name, width));
  return [
    ...paragraph(`${sample.id} · ${facts}`, '', palette.strong),
    ...paragraph(turnWords(sample.request, wording), request),
    ...paragraph(sample.reply === null ? say('explain-no-reply') : turnWords(sample.reply, wording), reply),
  ];
}

function turnWords({ author, at, text }: SampleTurn, { moment }: Wording): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const said = line.length > longest ? `${Array.from(line).slice(0, longest).join('')}…` : line;
  const who = [author, at === null ? null : moment(at)].filter((part) => part !== null).join(', ');
  return who === '' ? said : `[${who}] ${said}`;
}
