import type { ExchangeRecord } from '../../../model/exchange-record.ts';
import type { Span } from '../../../model/language.ts';
import type { Handoff } from '../../../model/verdict.ts';
import type { Found } from '../../report/found.ts';
import type { Column, Table } from '../sheet.ts';
import type { SheetWords } from '../words.ts';
import { recordsOf } from './exchanges.ts';

/** A finding of an exchange, with what of its texts may be shown. */
export type FindingRow = Found & {
  readonly record: ExchangeRecord;
  /** Where it stands in the reply as exported; null: it is about the whole. */
  readonly span: Span | null;
  /** Covers what must not be shown; null: nothing of the texts may be. */
  readonly cover: ((text: string) => string) | null;
};

/** One finding a row: what, in which words, where; what it quotes only where texts were asked for. */
export function findingTable(words: SheetWords, withText: boolean): Table<FindingRow> {
  const { tell, labels } = words;
  const text = (title: string, width: number, cell: Column<FindingRow>['cell']): Column<FindingRow> => {
    return { title, width, style: 'text', cell };
  };
  const unique = (title: string, width: number, cell: Column<FindingRow>['cell']): Column<FindingRow> => {
    return { ...text(title, width, cell), inline: true };
  };
  const position = (title: string, end: 0 | 1): Column<FindingRow> => {
    return { title, width: 9, style: 'count', cell: ({ span }) => span?.[end] ?? null };
  };
  return {
    name: tell('sheet-findings'),
    frozen: 1,
    columns: [
      unique(tell('exchange'), 18, ({ record }) => record.exchange),
      text(labels.dimensions.brand, 20, ({ record }) => record.brand),
      text(labels.dimensions.channel, 13, ({ record }) => labels.channels[record.channel]),
      text(tell('criterion'), 18, ({ criterion }) => labels.criteria[criterion].name),
      text(tell('kind'), 13, ({ finding: { kind } }) => (kind === undefined ? null : labels.mistakes[kind])),
      text(tell('code'), 28, ({ finding }) => finding.code),
      text(tell('words'), 60, (row) => wordsOf(row, words)),
      ...(withText ? [unique(tell('quote'), 36, quoteOf)] : []),
      text(
        tell('suggestion'),
        24,
        ({ finding: { suggestion = null }, cover }) => suggestion && (cover?.(suggestion) ?? suggestion),
      ),
      position(tell('start'), 0),
      position(tell('end'), 1),
      text(tell('source'), 20, ({ record }) => record.origin.source),
      unique(tell('records'), 14, ({ record }) => recordsOf(record.origin)),
    ],
  };
}

function quoteOf({ record: { replyText }, span }: FindingRow): string | null {
  return span === null || replyText === undefined || replyText === null ? null : replyText.slice(...span);
}

/** The words of a finding; its arguments may quote the reply. */
function wordsOf({ criterion, finding: { code, args = {} }, cover }: FindingRow, { labels, fill }: SheetWords): string {
  const shown = Object.entries(args).map(([name, value]) => {
    if (typeof value === 'number') return [name, value];
    if (name === 'destination') return [name, labels.handoffs[value as Handoff] ?? value];
    return [name, cover === null ? '…' : cover(value)];
  });
  return fill(labels.criteria[criterion].findings[code] ?? code, Object.fromEntries(shown));
}
