/**
 * Reads a mailbox as an audit does, up to its conversations, and prints time and peak memory. Run:
 * `npx tsx bench/mail/memory.ts <file>`.
 */
import { temporarySpill } from '../../src/commands/spill.ts';
import { defaultConfig } from '../../src/config/load.ts';
import { Threads } from '../../src/conversations/index.ts';
import { readMessages } from '../../src/reading.ts';
import { inputsOf } from '../../src/sources/index.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('a file, please');
const started = performance.now();
const spill = temporarySpill(process);
const threads = new Threads({ reject: () => {}, spill });
const { inputs } = await inputsOf([file], () => process.stdin);
let mails = 0;
await readMessages(
  inputs,
  { config: defaultConfig, from: null, mapping: null, timezone: 'Europe/Paris' },
  {
    accept: (message) => {
      mails += 1;
      threads.add(message);
    },
    reject: () => {},
  },
);
const read = process.resourceUsage().maxRSS / 1024;
let conversations = 0;
for await (const batch of threads.conversations()) conversations += batch.length;
spill.remove();
const seconds = (performance.now() - started) / 1000;
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(
  `${file}: ${mails} mails, ${conversations} conversations, ${seconds.toFixed(0)} s, peak ${read.toFixed(0)} MB read, ${peak.toFixed(0)} MB threaded\n`,
);
