import type { Source } from '../mapped/source.ts';
import { qaJson } from './form.ts';
import { qaTable } from './table.ts';

/** The import form of Zendesk QA (once Klaus), which many connectors write: JSON, or a table with one comment per row. */
export const zendeskQa: Source = {
  id: 'zendesk-qa',
  recognise: (head) => Math.max(qaJson.recognise(head), qaTable.recognise(head)),
  read: (opened, tally) => (qaTable.recognise(opened.head) > 0 ? qaTable : qaJson).read(opened, tally),
};
