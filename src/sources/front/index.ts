import type { Source } from '../mapped/source.ts';
import { frontJson } from './messages.ts';
import { frontTable } from './table.ts';

/** Front: messages or conversations of its API as JSON, or the table that its analytics export. */
export const front: Source = {
  id: 'front',
  recognise: (head) => Math.max(frontJson.recognise(head), frontTable.recognise(head)),
  read: (opened, tally) => (frontTable.recognise(opened.head) > 0 ? frontTable : frontJson).read(opened, tally),
};
