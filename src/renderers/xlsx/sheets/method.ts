import type { Barometer } from '../../../model/barometer.ts';
import { hintLines } from '../../report/hints.ts';
import { noteLines } from '../../report/notes.ts';
import { factsOf } from '../../report/overview.ts';
import { serialOf } from '../cell.ts';
import { type Line, pageSheet } from '../page.ts';
import type { Sheet } from '../parts.ts';
import { longestSheet } from '../sheet.ts';
import type { SheetWords } from '../words.ts';
import { coverageLines, gridLines } from './grid.ts';
import { blank, heading, named, note, notes, tableLines } from './lines.ts';
import { figure } from './marks.ts';
import { referenceLines } from './references.ts';

/** What the reader of the workbook must know beside the barometer. */
export type Reading = {
  readonly texts: 'none' | 'masked' | 'open';
  /** Tables that go on in more sheets: by name, how many more. */
  readonly continued: readonly { readonly name: string; readonly sheets: number }[];
};

/** The first page: the mark, what it speaks of, by which grid, on which reading, with which limits and references. */
export function methodSheet(barometer: Barometer, reading: Reading, words: SheetWords): Sheet {
  const { say, tell } = words;
  return pageSheet(tell('sheet-method'), [
    { cells: [say('title')], style: 'title', merged: false },
    ...overallLines(barometer, words),
    ...factsOf(barometer, words).map(({ label, value }) => named(label, value)),
    ...notes(say('next'), hintLines(barometer, words)),
    ...notes(tell('how-to-read'), readingLines(barometer, reading, words)),
    ...heading(tell('sample')),
    ...sampleLines(barometer, words),
    ...gridLines(barometer, words),
    ...coverageLines(barometer, words),
    ...notes(say('warnings'), noteLines(barometer, words)),
    ...referenceLines(barometer, words),
    ...fileLines(barometer, words),
  ]);
}

function overallLines({ total, grid }: Barometer, { say, tell }: SheetWords): readonly Line[] {
  const { mean, interval, n, conversations } = total.marks.overall;
  const [low, high] = interval ?? [null, null];
  const titles = [tell('overall'), say('of-20'), tell('low'), tell('high'), tell('exchanges'), tell('conversations')];
  const cells = [
    '',
    { value: figure(mean), style: 'headline' as const },
    { value: figure(low), style: 'mark' as const },
    { value: figure(high), style: 'mark' as const },
    { value: n, style: 'count' as const },
    { value: conversations, style: 'count' as const },
  ];
  const silence = say(grid.unanswered === 'zero' ? 'unanswered-zero' : 'unanswered-excluded');
  return [...tableLines(titles, [cells]), note(silence), blank];
}

function readingLines({ grid }: Barometer, { texts, continued }: Reading, { tell }: SheetWords): readonly string[] {
  return [
    tell('read-marks'),
    tell('read-small', { minimum: grid.minimumSample }),
    tell('read-empty'),
    tell('read-delays'),
    tell('read-instants'),
    tell('read-positions'),
    tell(`read-texts-${texts}`),
    ...continued.map(({ name, sheets }) => tell('read-more', { name, n: sheets, most: longestSheet })),
  ];
}

function sampleLines({ total, coverage, period, asOf }: Barometer, { tell, labels }: SheetWords): readonly Line[] {
  const { answered, unanswered, 'too-recent': recent } = total.exchanges;
  const rejected = Object.values(coverage.rejected).reduce((sum, count) => sum + count, 0);
  const days: readonly Line[] = [
    ...(period.from === null ? [] : [named(tell('first-day'), serialOf(period.from), 'day')]),
    ...(period.to === null ? [] : [named(tell('last-day'), serialOf(period.to), 'day')]),
    ...(asOf === null ? [] : [named(tell('as-of'), serialOf(asOf), 'instant')]),
  ];
  return [
    ...days,
    named(tell('exchanges'), answered + unanswered + recent, 'count'),
    named(labels.statuses.answered, answered, 'count'),
    named(labels.statuses.unanswered, unanswered, 'count'),
    named(labels.statuses['too-recent'], recent, 'count'),
    named(tell('conversations'), total.conversations, 'count'),
    named(tell('read-records'), coverage.records, 'count'),
    named(tell('read-messages'), coverage.messages, 'count'),
    named(tell('rejected-records'), rejected, 'count'),
  ];
}

function fileLines({ inputs }: Barometer, { tell }: SheetWords): readonly Line[] {
  const titles = [tell('source'), tell('format'), tell('records'), tell('bytes'), tell('sha256')];
  const rows = inputs.map(({ path, format, records, bytes, sha256 }) => [
    path,
    format,
    { value: records, style: 'count' as const },
    { value: bytes, style: 'count' as const },
    sha256,
  ]);
  return [...heading(tell('files')), ...tableLines(titles, rows)];
}
