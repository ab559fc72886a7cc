import type { ScoredExchange } from '../../model/barometer.ts';
import type { Grid } from '../../model/grid.ts';
import type { Labels } from '../../model/labels.ts';
import type { ColourLevel } from '../renderer.ts';
import { heading, paragraph } from '../text/layout.ts';
import { shortName } from '../text/names.ts';
import { type Palette, paletteOf } from '../text/palette.ts';
import { type Wording, wordingOf } from '../text/wording.ts';
import { coverOf, type FindPersonalData } from './cover.ts';
import { dialogueLines } from './dialogue.ts';
import { notesOf } from './findings.ts';
import { judgeLines } from './judge.ts';
import { markLines } from './marks.ts';
import { replyLines, requestLines } from './texts.ts';

export type ExplainOptions = {
  readonly colour: ColourLevel;
  /** Where personal data stands in a text; it is covered letter by letter. Null: nothing is covered. */
  readonly personalData: FindPersonalData | null;
};

/** One exchange for a terminal of 80 columns: what was asked and said, the findings under the text, and every mark. */
export function explain(scored: ScoredExchange, grid: Grid, labels: Labels, options: ExplainOptions): string {
  const wording = wordingOf(labels);
  const palette = paletteOf(options.colour);
  const cover = coverOf(options.personalData);
  const { notes, marks } = notesOf(scored, cover, wording);
  const lines = [
    ...headLines(scored, wording, palette),
    ...requestLines(scored.exchange, cover, wording, palette),
    ...replyLines(scored.exchange, cover, marks, wording, palette),
    ...dialogueLines(scored.exchange, scored.verdicts.relevance, cover, wording, palette),
    ...heading(wording.say('explain-findings'), palette),
    ...(notes.length === 0 ? paragraph(wording.say('explain-no-finding')) : []),
    ...notes.flatMap(({ number, words }) => paragraph(words, `${number ?? '•'}`.padStart(2).padEnd(4))),
    ...judgeLines(scored, cover, wording, palette),
    ...markLines(scored, grid, wording, palette),
  ];
  return `${lines.join('\n')}\n`;
}

function headLines({ exchange }: ScoredExchange, wording: Wording, palette: Palette): readonly string[] {
  const { conversation, request, reply, language } = exchange;
  const { say, labels } = wording;
  const facts = [
    conversation.brand === null ? null : shortName(conversation.brand),
    conversation.sector === null ? null : shortName(conversation.sector),
    `${labels.channels[conversation.channel]} (${labels.visibilities[conversation.visibility]})`,
    language === null ? null : labels.languages[language],
  ].filter((fact) => fact !== null);
  return [
    '',
    ...paragraph(say('explain', { id: shortName(exchange.id) }), '', palette.heading),
    ...paragraph(facts.join(' · ')),
    ...originLines([...request.messages, ...(reply?.messages ?? [])], wording),
  ];
}

function originLines(messages: ScoredExchange['exchange']['request']['messages'], wording: Wording): readonly string[] {
  const sources = [...new Set(messages.map(({ origin }) => origin.source))];
  return sources.flatMap((source) => {
    const here = messages.filter(({ origin }) => origin.source === source).map(({ origin }) => origin.record);
    const records = [...new Set(here)].sort((a, b) => a - b);
    return paragraph(
      wording.say('explain-origin', { source: shortName(source), n: records.length, records: records.join(', ') }),
    );
  });
}
