import type { ScoredExchange } from '../../model/barometer.ts';
import type { Grid } from '../../model/grid.ts';
import { type CriterionId, markedCriteria, type Verdicts } from '../../model/verdict.ts';
import { inColumn, wrap } from '../text/columns.ts';
import { nothing } from '../text/figures.ts';
import { heading, lineWidth, margin, paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import { visibleLine } from '../text/visible.ts';
import type { Wording } from '../text/wording.ts';
import { describeCurve } from './curve.ts';
import { describeMeasure } from './measures.ts';

const widths = { name: 18, mark: 5, weight: 6, share: 5 } as const;
const wordsWidth =
  lineWidth - margin.length - widths.name - widths.mark - widths.weight - widths.share - 4 * margin.length;

type MarkRow = {
  readonly name: string;
  readonly mark: string;
  readonly weight: string;
  readonly share: string;
  /** One paragraph each: the measure, the curve. */
  readonly words: readonly string[];
};

/** Every criterion with its measure, curve, weight, and what it brings to the overall mark. */
export function markLines(scored: ScoredExchange, grid: Grid, wording: Wording, palette: Palette): readonly string[] {
  const { say } = wording;
  const titles: MarkRow = {
    name: say('criterion'),
    mark: say('mark'),
    weight: say('weight'),
    share: say('explain-share'),
    words: [say('measured')],
  };
  const rows = [...markedRows(scored, grid, wording), privacyRow(scored.verdicts, wording)];
  const overall: MarkRow = {
    name: say('all'),
    mark: wording.mark(scored.marks.overall),
    weight: '',
    share: '',
    words: statusWords(scored, wording),
  };
  return [
    ...heading(say('explain-marks'), palette),
    ...layRow(titles, (text) => text),
    ...rows.flatMap((row) => layRow(row, palette.strong)),
    '',
    ...layRow(overall, palette.strong),
    '',
    ...paragraph(say('explain-share-note')),
  ];
}

/** Shares count only the criteria that apply, as the overall mark does. */
function markedRows({ exchange, verdicts, marks }: ScoredExchange, grid: Grid, wording: Wording): readonly MarkRow[] {
  const applicable = markedCriteria.filter((id) => marks[id] !== null);
  const sum = applicable.reduce((total, id) => total + grid.weights[id], 0);
  return markedCriteria.map((id) => {
    const mark = marks[id];
    const weight = mark === null || sum === 0 ? null : grid.weights[id] / sum;
    const curve = describeCurve(id, exchange.conversation.channel, grid, wording);
    return {
      name: wording.labels.criteria[id].name,
      mark: wording.mark(mark),
      weight: wording.percent(weight),
      share: mark === null || weight === null ? nothing : wording.mark(mark * weight),
      words: [measureWords(id, verdicts, wording), ...(mark === null ? [] : [curve])],
    };
  });
}

function privacyRow(verdicts: Verdicts, wording: Wording): MarkRow {
  const name = wording.labels.criteria.privacy.name;
  return { name, mark: '', weight: '', share: '', words: [measureWords('privacy', verdicts, wording)] };
}

function measureWords<Id extends CriterionId>(id: Id, verdicts: Verdicts, wording: Wording): string {
  const verdict = verdicts[id];
  if ('measure' in verdict) return describeMeasure[id](verdict.measure, wording);
  return wording.say('explain-not-applicable', { reason: wording.labels.reasons[verdict.notApplicable] });
}

/** Why the overall mark is what it is, beyond the weighted mean. */
function statusWords({ exchange, cap }: ScoredExchange, { say, decimal, labels }: Wording): readonly string[] {
  if (exchange.status === 'unanswered') return [say('explain-unanswered')];
  if (exchange.status === 'too-recent') return [say('explain-too-recent')];
  return cap === null ? [] : [say('explain-capped', { at: decimal(cap.at, 0), reason: labels.caps[cap.reason] })];
}

function layRow({ name, mark, weight, share, words }: MarkRow, paintMark: (text: string) => string): readonly string[] {
  const head = [
    inColumn(visibleLine(name), widths.name),
    paintMark(inColumn(mark, widths.mark, 'right')),
    inColumn(weight, widths.weight, 'right'),
    inColumn(share, widths.share, 'right'),
  ].join('  ');
  const blank = ' '.repeat(lineWidth - wordsWidth - 2 * margin.length);
  const lines = words.flatMap((text) => wrap(visibleLine(text), wordsWidth));
  return [lines[0] ?? '', ...lines.slice(1)].map((line, index) =>
    `${margin}${index === 0 ? head : blank}  ${line}`.trimEnd(),
  );
}
