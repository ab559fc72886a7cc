import type { ScoredExchange } from '../../model/barometer.ts';
import type { Grid } from '../../model/grid.ts';
import {
  type Judged,
  type MarkedCriterion,
  type Measurement,
  type Measures,
  markedCriteria,
  type Verdicts,
} from '../../model/verdict.ts';
import { describeCurve } from '../report/curve.ts';
import { inColumn, wrap } from '../text/columns.ts';
import { nothing } from '../text/figures.ts';
import { heading, lineWidth, margin, paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import { visibleLine } from '../text/visible.ts';
import type { Wording } from '../text/wording.ts';
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
      words: [...measureWords(id, verdicts, grid.floors[id] ?? 0, wording), ...(mark === null ? [] : [curve])],
    };
  });
}

function privacyRow(verdicts: Verdicts, wording: Wording): MarkRow {
  const name = wording.labels.criteria.privacy.name;
  return { name, mark: '', weight: '', share: '', words: measureWords('privacy', verdicts, 0, wording) };
}

/** The measure and how sure it is; or why there is none that counts. */
function measureWords<Id extends MarkedCriterion | 'privacy'>(
  id: Id,
  verdicts: Verdicts,
  floor: number,
  wording: Wording,
): readonly string[] {
  const { say, decimal, labels } = wording;
  const verdict: Measurement<Measures[Id]> = verdicts[id];
  if ('measure' in verdict) return [judgedWords(id, verdict, wording)];
  if (verdict.doubted === undefined) {
    return [say('explain-not-applicable', { reason: labels.reasons[verdict.notApplicable] })];
  }
  return [say('explain-doubtful', { floor: decimal(floor, 2) }), judgedWords(id, verdict.doubted, wording)];
}

function judgedWords<Id extends keyof Measures>(id: Id, verdict: Judged<Measures[Id]>, wording: Wording): string {
  const { measure, confidence } = verdict;
  const words = describeMeasure[id](measure, wording);
  return confidence === undefined
    ? words
    : `${words} · ${wording.say('confidence', { n: wording.decimal(confidence, 2) })}`;
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
