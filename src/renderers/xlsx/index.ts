import type { Barometer, ScoredExchange } from '../../model/barometer.ts';
import type { Offsets } from '../../model/conversation.ts';
import type { ExchangeRecord } from '../../model/exchange-record.ts';
import type { Labels } from '../../model/labels.ts';
import type { Span } from '../../model/language.ts';
import type { Spill } from '../../model/spill.ts';
import { foundIn } from '../report/found.ts';
import { packaged } from './package.ts';
import { GrowingTable, type Sheet } from './parts.ts';
import { brandSheet, sectorSheet } from './sheets/brands.ts';
import { cellSheet } from './sheets/cells.ts';
import { exchangeTable } from './sheets/exchanges.ts';
import { type FindingRow, findingTable } from './sheets/findings.ts';
import { indicatorSheet } from './sheets/indicators.ts';
import { methodSheet, type Reading } from './sheets/method.ts';
import { waveSheets } from './sheets/waves.ts';
import { SharedStrings } from './strings.ts';
import { type SheetWords, sheetWords } from './words.ts';

/** What a workbook needs beside what it tells. */
export type WorkbookSettings = {
  readonly labels: Labels;
  readonly texts: Reading['texts'];
  /** Where rows wait until the workbook is written. */
  readonly spill: Spill;
  /** Where a span of the cleaned reply stands in the reply as exported. */
  readonly spanInRaw: (offsets: Offsets, span: Span) => Span;
  /** Rows that a sheet may have; without it, as many as spreadsheets can read. */
  readonly longestSheet?: number;
};

/** The barometer as a workbook, written row by row: exchanges as they are scored, the rest at the end. */
export class Workbook {
  readonly #settings: WorkbookSettings;
  readonly #words: SheetWords;
  readonly #strings = new SharedStrings();
  readonly #exchanges: GrowingTable<ExchangeRecord>;
  readonly #findings: GrowingTable<FindingRow>;

  constructor(settings: WorkbookSettings) {
    const { labels, texts, spill, longestSheet } = settings;
    const withText = texts !== 'none';
    const growth = { strings: this.#strings, spill, longest: longestSheet };
    this.#settings = settings;
    this.#words = sheetWords(labels);
    this.#exchanges = new GrowingTable(exchangeTable(this.#words, withText), 'exchanges', growth);
    this.#findings = new GrowingTable(findingTable(this.#words, withText), 'findings', growth);
  }

  /** Adds an exchange; `cover` leaves of its texts what may be shown, null: nothing. */
  add(scored: ScoredExchange, record: ExchangeRecord, cover: FindingRow['cover']): void {
    this.#exchanges.add(record);
    const offsets = scored.exchange.reply?.offsets;
    for (const found of foundIn(scored)) {
      const { span: place } = found.finding;
      const span = place === undefined || offsets === undefined ? null : this.#settings.spanInRaw(offsets, place);
      this.#findings.add({ ...found, record, span, cover });
    }
  }

  /** The bytes of the file, in pieces. */
  bytes(barometer: Barometer): AsyncIterable<Uint8Array> {
    const words = this.#words;
    const grown = [this.#exchanges.sheets(), this.#findings.sheets()];
    const reading = { texts: this.#settings.texts, continued: grown.flatMap(continuedIn) };
    const sheets = [
      methodSheet(barometer, reading, words),
      cellSheet(barometer, words),
      sectorSheet(barometer, words),
      brandSheet(barometer, words),
      indicatorSheet(barometer, words),
      ...waveSheets(barometer, words),
      ...grown.flat(),
    ];
    return packaged(sheets, this.#strings, { title: words.say('title'), program: `barometre ${barometer.version}` });
  }
}

/** A table that one sheet could not hold. */
function continuedIn([first, ...more]: readonly Sheet[]): Reading['continued'] {
  return first === undefined || more.length === 0 ? [] : [{ name: first.name, sheets: more.length }];
}
