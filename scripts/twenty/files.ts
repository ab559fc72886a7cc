import { conversations } from './conversations.ts';
import { freshdesk, intercom, zendesk, zendeskLines, zendeskQa, zendeskQaTable } from './desks.ts';
import { generic, whole } from './generic.ts';
import { front, frontTable, gorgias, hootsuite } from './inboxes.ts';
import { meta, metaDownload, whatsapp, xArchive } from './networks.ts';
import { workbook } from './workbook.ts';

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
const lines = (values: readonly object[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

/** Every file of the twenty conversations, by its path under `fixtures/sources`. */
export function files(): ReadonlyMap<string, string | Buffer> {
  const all = conversations;
  return new Map<string, string | Buffer>([
    ['ndjson/twenty.ndjson', lines(generic(all, whole))],
    ['zendesk/twenty.json', pretty(zendesk(all))],
    ['zendesk/twenty.ndjson', lines(zendeskLines(all))],
    ['zendesk-qa/twenty.json', pretty(zendeskQa(all))],
    ['zendesk-qa/twenty.csv', zendeskQaTable(all)],
    ['freshdesk/twenty.json', pretty(freshdesk(all))],
    ['intercom/twenty.json', pretty(intercom(all))],
    ['gorgias/twenty.json', pretty(gorgias(all))],
    ['front/twenty.json', pretty(front(all))],
    ['front/twenty.csv', frontTable(all)],
    ['hootsuite/twenty.csv', hootsuite(all, false)],
    ['hootsuite/vingt.csv', hootsuite(all, true)],
    ['x-archive/direct-messages.js', xArchive(all)],
    ['meta/twenty.json', pretty(meta(all))],
    ...metaDownload(all).map(([folder, text]) => [`meta-download/inbox/${folder}/message_1.json`, text] as const),
    ...whatsapp(all).map(([name, text]) => [`whatsapp/twenty/${name}`, text] as const),
    ['xlsx/twenty.xlsx', workbook(all)],
  ]);
}
