import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BarometreError } from '../../src/errors.ts';
import type { FormatId } from '../../src/sources/index.ts';
import { fixture, inputOf, read } from './reading.ts';

const documents: readonly (readonly [format: FormatId, path: string])[] = [
  ['zendesk', 'zendesk/twenty.json'],
  ['zendesk-qa', 'zendesk-qa/twenty.json'],
  ['freshdesk', 'freshdesk/twenty.json'],
  ['intercom', 'intercom/twenty.json'],
  ['gorgias', 'gorgias/twenty.json'],
  ['front', 'front/twenty.json'],
  ['x-archive', 'x-archive/direct-messages.js'],
  ['meta', 'meta/twenty.json'],
  ['meta-download', 'meta-download/inbox/client_4101/message_1.json'],
];

const junk: readonly unknown[] = [null, 'x', {}, [null]];

type Node = Record<string, unknown>;

/** Every value of a tree replaced in turn by every piece of junk; lists are entered at their first element. */
function* spoilt(value: unknown, whole: () => string): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const node = value as Node;
  for (const key of Array.isArray(value) ? ['0'] : Object.keys(node)) {
    const own = node[key];
    for (const piece of junk) {
      node[key] = piece;
      yield whole();
    }
    node[key] = own;
    yield* spoilt(own, whole);
  }
}

/** The records of a document, two of them, inside whatever is around them. */
function shortened(document: unknown): unknown {
  if (Array.isArray(document)) return document.slice(0, 2);
  const node = document as Node;
  const key = ['tickets', 'data', 'conversations', '_results'].find((name) => Array.isArray(node[name]));
  return key === undefined ? node : { ...node, [key]: (node[key] as unknown[]).slice(0, 2) };
}

describe('values of another kind than a format has them', () => {
  it.each(documents)('%s throws nothing but its own errors, and loses no record in silence', async (format, path) => {
    const text = readFileSync(fixture(path), 'utf8').replace(/^window[^=]*=/, '');
    const document = shortened(JSON.parse(text));
    let files = 0;
    for (const spoiled of spoilt(document, () => JSON.stringify(document))) {
      files++;
      const found = await read(inputOf(spoiled), { from: format }).catch((error: unknown) => {
        if (error instanceof BarometreError) return null;
        throw error;
      });
      if (found === null) continue;
      const told = new Set([...found.records, ...found.rejections].map(({ origin }) => origin.record));
      expect(told.size, spoiled.slice(0, 200)).toBe(found.file.records);
    }
    expect(files).toBeGreaterThan(50);
  });
});
