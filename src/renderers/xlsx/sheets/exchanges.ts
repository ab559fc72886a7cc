import type { Channel } from '../../../model/conversation.ts';
import type { ExchangeRecord } from '../../../model/exchange-record.ts';
import { markedCriteria, type Outcome, type PersonalDataKind } from '../../../model/verdict.ts';
import { type Cell, serialOf, type Value } from '../cell.ts';
import type { Column, Table } from '../sheet.ts';
import type { Style } from '../styles.ts';
import type { SheetWords } from '../words.ts';

type Of = (record: ExchangeRecord) => Cell;

const column = (title: string, width: number, style: Style, cell: Of): Column<ExchangeRecord> => {
  return { title, width, style, cell };
};
const text = (title: string, width: number, cell: Of) => column(title, width, 'text', cell);
const unique = (title: string, width: number, cell: Of): Column<ExchangeRecord> => {
  return { ...text(title, width, cell), inline: true };
};
const count = (title: string, cell: Of) => column(title, 11, 'count', cell);
const flag = (title: string, cell: Of) => column(title, 11, 'flag', cell);
const share = (title: string, cell: Of) => column(title, 12, 'decimal', cell);

/** Where the messages of an exchange stand: `131, 132`, other files after it; a single record stays a number. */
export function recordsOf({ records, elsewhere = [] }: ExchangeRecord['origin']): Value {
  const [only] = records;
  if (records.length === 1 && elsewhere.length === 0 && only !== undefined) return only;
  return [records.join(', '), ...elsewhere.map((other) => `${other.source} ${other.records.join(', ')}`)].join('; ');
}

/** One exchange a row, with every measure and mark; texts only where they were asked for. */
export function exchangeTable(words: SheetWords, withText: boolean): Table<ExchangeRecord> {
  return {
    name: words.tell('sheet-exchanges'),
    frozen: 1,
    columns: [
      ...whoColumns(words),
      ...markColumns(words),
      ...requestColumns(words),
      ...measureColumns(words),
      ...originColumns(words),
      ...(withText ? textColumns(words) : []),
    ],
  };
}

function whoColumns({ tell, labels }: SheetWords): readonly Column<ExchangeRecord>[] {
  const { brand, sector, channel } = labels.dimensions;
  return [
    unique(tell('exchange'), 18, (one) => one.exchange),
    unique(tell('conversation'), 16, (one) => one.conversation),
    text(brand, 20, (one) => one.brand),
    text(sector, 16, (one) => one.sector),
    text(channel, 13, (one) => labels.channels[one.channel as Channel]),
    text(tell('visibility'), 10, (one) => labels.visibilities[one.visibility]),
    text(tell('language'), 10, (one) => one.language && labels.languages[one.language]),
    unique(tell('scenario'), 12, (one) => one.scenario),
    text(tell('status'), 14, (one) => labels.statuses[one.status]),
    column(tell('requested'), 20, 'instant', (one) => serialOf(one.requestedAt)),
    column(tell('replied'), 20, 'instant', (one) => serialOf(one.repliedAt)),
  ];
}

function markColumns({ tell, labels }: SheetWords): readonly Column<ExchangeRecord>[] {
  const mark = (title: string, cell: Of): Column<ExchangeRecord> => ({
    ...column(title, 11, 'mark', cell),
    coloured: true,
  });
  return [
    mark(tell('overall-mark'), ({ marks }) => marks.overall),
    ...markedCriteria.map((id) => mark(tell('mark-of', { name: labels.criteria[id].name }), ({ marks }) => marks[id])),
    text(tell('capped'), 16, ({ capped }) => capped && labels.caps[capped as keyof typeof labels.caps]),
  ];
}

function requestColumns({ tell, labels }: SheetWords): readonly Column<ExchangeRecord>[] {
  return [
    text(labels.dimensions.request, 15, ({ request }) => request.type && labels.requests[request.type]),
    count(tell('questions'), ({ request }) => request.questions),
    flag(tell('repeat'), ({ request }) => request.repeatContact),
    count(tell('relaunches'), ({ request }) => request.relaunches),
    count(tell('request-words'), ({ request }) => request.words),
    count(tell('delay-seconds'), ({ delay }) => delay?.seconds ?? null),
    count(tell('business-seconds'), ({ delay }) => delay?.businessSeconds ?? null),
    count(tell('acknowledgement-seconds'), ({ delay }) => delay?.acknowledgementSeconds ?? null),
  ];
}

function measureColumns(words: SheetWords): readonly Column<ExchangeRecord>[] {
  const { tell, labels, say } = words;
  const level = (names: Readonly<Record<number, string>>, value: number | undefined) =>
    value === undefined ? null : (names[value] ?? value);
  const kinds = (list: readonly string[] | undefined) =>
    list === undefined ? null : list.map((kind) => labels.personalData[kind as PersonalDataKind]).join(', ');
  return [
    text(tell('relevance-level'), 17, ({ relevance }) => level(labels.relevanceLevels, relevance?.level)),
    share(tell('relevance-score'), ({ relevance }) => relevance?.score ?? null),
    text(tell('outcome'), 20, ({ relevance }) => relevance && labels.outcomes[relevance.outcome as Outcome]),
    text(tell('handoff'), 18, ({ relevance }) => (relevance?.handoff ? labels.handoffs[relevance.handoff] : null)),
    count(tell('questions-answered'), ({ relevance }) => relevance?.questionsAnswered ?? null),
    share(tell('relevance-confidence'), ({ relevance }) => relevance?.confidence ?? null),
    text(tell('empathy-level'), 15, ({ empathy }) => level(labels.empathyLevels, empathy?.level)),
    share(tell('empathy-score'), ({ empathy }) => empathy?.score ?? null),
    ...(['named', 'reformulated', 'greeting', 'thanks', 'closing'] as const).map((sign) =>
      flag(say(sign), ({ empathy }) => empathy?.[sign] ?? null),
    ),
    column(tell('template-share'), 12, 'share', ({ empathy }) => empathy?.templateShare ?? null),
    share(tell('empathy-confidence'), ({ empathy }) => empathy?.confidence ?? null),
    count(tell('reply-words'), ({ spelling }) => spelling?.words ?? null),
    count(tell('mistakes'), ({ spelling }) => spelling?.errors.length ?? null),
    flag(say('signed'), ({ branding }) => branding?.signed ?? null),
    flag(say('logo'), ({ branding }) => branding?.logo ?? null),
    flag(say('charter'), ({ branding }) => branding?.charter ?? null),
    flag(say('brand-named'), ({ branding }) => branding?.brandNamed ?? null),
    text(tell('exposed'), 20, ({ privacy }) => kinds(privacy?.exposed)),
    text(tell('asked'), 20, ({ privacy }) => kinds(privacy?.askedInPublic)),
  ];
}

function originColumns({ tell }: SheetWords): readonly Column<ExchangeRecord>[] {
  return [
    text(tell('source'), 20, ({ origin }) => origin.source),
    unique(tell('records'), 14, ({ origin }) => recordsOf(origin)),
  ];
}

function textColumns({ tell }: SheetWords): readonly Column<ExchangeRecord>[] {
  return [
    unique(tell('request-text'), 60, (one) => one.requestText ?? null),
    unique(tell('reply-text'), 60, (one) => one.replyText ?? null),
  ];
}
