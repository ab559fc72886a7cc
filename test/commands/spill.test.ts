import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fileSpill } from '../../src/commands/spill.ts';
import { messageOf } from '../support/message.ts';
import { threaded } from '../support/threads.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'spill-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}

it('keeps parts apart, whole, and out of the way afterwards', async () => {
  const spill = fileSpill(folder);
  const long = 'é😀\n'.repeat(100_000);
  spill.write('one', 'début\n');
  spill.write('two', 'autre');
  spill.write('one', long);
  expect(await textOf(spill.read('one'))).toBe(`début\n${long}`);
  expect(await textOf(spill.read('two'))).toBe('autre');
  expect(await textOf(spill.read('none'))).toBe('');
  expect(readdirSync(folder)).toHaveLength(1);
  spill.remove();
  expect(readdirSync(folder)).toEqual([]);
});

it('gives conversations as memory does', async () => {
  const messages = Array.from({ length: 2_000 }, (_, index) =>
    messageOf({
      conversation: index % 3 === 0 ? null : `c${index % 400}`,
      id: String(index),
      inReplyTo: index % 7 === 0 ? [String(index - 21)] : [],
      at: 1_770_000_000_000 + index,
    }),
  );
  const spill = fileSpill(folder);
  expect(await threaded(messages, { spill, budget: 50_000 })).toEqual(await threaded(messages));
  spill.remove();
});
