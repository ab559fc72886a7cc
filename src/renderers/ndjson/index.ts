import type { ExchangeRecord } from '../../model/exchange-record.ts';
import { inertJson } from '../text/inert.ts';

export { type RecordOptions, recordOf } from './record.ts';

/** A record as one line of NDJSON, its line feed included. */
export function exchangeLine(record: ExchangeRecord): string {
  return `${inertJson(record)}\n`;
}
