/**
 * The criterion's whole pass over a file of replies, bundled as the program is. `run.ts` calls it:
 * `node pass.js list <file>` prints what it finds, as `aspell list` prints words;
 * `node pass.js warm <file> <times>` prints a line of JSON, the seconds of each pass over the same replies.
 */
import { createReadStream } from 'node:fs';
import { findingsOf, tokensOf } from './criterion.ts';
import { replySeparator } from './replies.ts';

const separator = Buffer.from(replySeparator);

/** Replies of a file, each a string of its own; no more than a piece of the file is in memory. */
async function* repliesOf(file: string): AsyncGenerator<readonly string[]> {
  let rest = Buffer.alloc(0);
  for await (const piece of createReadStream(file, { highWaterMark: 1 << 18 })) {
    const bytes = Buffer.concat([rest, piece as Buffer]);
    const replies: string[] = [];
    let from = 0;
    for (let to = bytes.indexOf(separator); to !== -1; to = bytes.indexOf(separator, from)) {
      replies.push(bytes.toString('utf8', from, to));
      from = to + separator.length;
    }
    rest = bytes.subarray(from);
    yield replies;
  }
  yield [rest.toString('utf8')];
}

async function list(file: string): Promise<void> {
  let lines = '';
  for await (const replies of repliesOf(file)) {
    for (const reply of replies) lines += findingsOf(reply);
    process.stdout.write(lines);
    lines = '';
  }
}

function timed(replies: readonly string[], read: (reply: string) => unknown): number {
  const from = performance.now();
  for (const reply of replies) read(reply);
  return (performance.now() - from) / 1000;
}

async function warm(file: string, times: number): Promise<void> {
  const replies: string[] = [];
  for await (const some of repliesOf(file)) replies.push(...some);
  const whole = Array.from({ length: times }, () => timed(replies, findingsOf));
  const reading = Array.from({ length: times }, () => timed(replies, tokensOf));
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  console.log(JSON.stringify({ whole, reading, heap: heapUsed + external, rss }));
}

const [mode, file = '', times = '1'] = process.argv.slice(2);
if (mode === 'warm') await warm(file, Number(times));
else await list(file);
