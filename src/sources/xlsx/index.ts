import type { OpenedInput } from '../head.ts';
import type { Source } from '../mapped/source.ts';
import type { ReadOptions, SourceEvents } from '../source.ts';
import type { Tally } from '../table/read.ts';
import type { Propose } from './read.ts';

/** What `signatureOf` calls a workbook. */
const kind = 'XLSX (Excel)';

/** A source for workbooks, which are read as the tables that they hold. */
export type WorkbookSource = Source & {
  /** Reads by the user's mapping where there is one. */
  readonly readSheets: (opened: OpenedInput, tally: Tally, user: ReadOptions['mapping']) => SourceEvents;
};

/** Sheets of Excel with the headers of any known table. The parser is loaded only where there is a workbook. */
export function workbookSource(tables: readonly Propose[]): WorkbookSource {
  const propose: Propose = (columns) => {
    const found = tables.map((table) => table(columns)).filter((proposal) => proposal !== null);
    return found.sort((a, b) => b.confidence - a.confidence)[0] ?? null;
  };
  const readSheets: WorkbookSource['readSheets'] = async function* ({ head, bytes }, tally, user) {
    const { WorkbookReader } = await import('./read.ts');
    yield* new WorkbookReader(head, propose, user, tally).events(bytes);
  };
  return {
    id: 'xlsx',
    binary: true,
    recognise: ({ binary }) => (binary === kind ? 1 : 0),
    readSheets,
    read: (opened, tally) => readSheets(opened, tally, undefined),
  };
}
