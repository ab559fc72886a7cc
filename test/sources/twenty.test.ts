import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { conversations } from '../../scripts/twenty/conversations.ts';
import { files } from '../../scripts/twenty/files.ts';
import { type Carried, generic, whole } from '../../scripts/twenty/generic.ts';
import { extractOf } from '../../scripts/twenty/inboxes.ts';
import { brand } from '../../scripts/twenty/truth.ts';
import { audit } from '../../src/audit.ts';
import { defaultConfig } from '../../src/config/load.ts';
import { defaultGrid } from '../../src/grids/index.ts';
import { resultOf } from '../../src/renderers/json/index.ts';
import { type Input, inputsOf } from '../../src/sources/index.ts';
import { inputOf } from './reading.ts';

const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'sources');

/** Under which numbers the desks know the brand. */
const config = {
  ...defaultConfig,
  brands: {
    [brand.name]: {
      sector: brand.sector,
      aliases: [String(brand.id), '99001'],
      domains: [],
      logo: { files: [], hosts: [], words: [], hashes: [] },
      logoImages: [],
      palette: [],
      fonts: [],
      hashtags: [],
      voice: { address: null, signature: [], greetings: [], closings: [] },
      lexicon: [],
      channels: {},
    },
  },
};

/** The barometer without what tells where it came from: files, records, and records that are no messages. */
async function barometerOf(inputs: readonly Input[]): Promise<{ document: string; formats: ReadonlySet<string> }> {
  const formats = new Set<string>();
  const barometer = await audit(
    inputs,
    {
      config,
      from: null,
      mapping: null,
      timezone: 'Europe/Paris',
      grid: defaultGrid,
      dimensions: ['sector', 'channel', 'brand', 'request', 'month'],
      locale: null,
      period: { from: null, to: null },
      asOf: null,
    },
    { described: ({ format }) => formats.add(format) },
  );
  const { inputs: _, coverage, ...result } = resultOf(barometer);
  const { records: _records, rejected: _rejected, ...placed } = coverage;
  return { document: JSON.stringify({ ...result, coverage: placed }, null, 2), formats };
}

const nothing = (): AsyncIterable<Uint8Array> => inputOf('').open();

async function readFrom(path: string): ReturnType<typeof barometerOf> {
  const { inputs, skipped } = await inputsOf([join(folder, path)], nothing);
  expect(skipped).toEqual([]);
  return barometerOf(inputs);
}

async function truth(carried: Carried): Promise<string> {
  const lines = generic(conversations, carried).map((message) => JSON.stringify(message));
  return (await barometerOf([inputOf(lines.join('\n'), 65_536, 'truth.ndjson')])).document;
}

const social: Carried = { ...whole, notes: false, html: false, channel: () => 'messenger' };
const hootsuite: Carried = { ...social, channel: (channel) => (channel === 'whatsapp' ? channel : 'messenger') };
const frontTable: Carried = {
  ...whole,
  ...{ brand: false, notes: false, html: false, channel: () => 'email', text: extractOf },
};

const written: readonly (readonly [format: string, path: string, carried: Carried])[] = [
  ['zendesk', 'zendesk/twenty.json', whole],
  ['zendesk', 'zendesk/twenty.ndjson', whole],
  ['zendesk-qa', 'zendesk-qa/twenty.json', whole],
  ['zendesk-qa', 'zendesk-qa/twenty.csv', whole],
  ['freshdesk', 'freshdesk/twenty.json', whole],
  ['intercom', 'intercom/twenty.json', whole],
  ['xlsx', 'xlsx/twenty.xlsx', whole],
  ['gorgias', 'gorgias/twenty.json', { ...whole, brand: false }],
  ['front', 'front/twenty.json', { ...whole, brand: false }],
  ['front', 'front/twenty.csv', frontTable],
  ['hootsuite', 'hootsuite/twenty.csv', hootsuite],
  ['hootsuite', 'hootsuite/vingt.csv', hootsuite],
  ['x-archive', 'x-archive/direct-messages.js', social],
  ['meta', 'meta/twenty.json', social],
  ['meta-download', 'meta-download/inbox', social],
  ['whatsapp', 'whatsapp/twenty', { ...social, brand: false, channel: () => 'whatsapp' }],
];

describe('the same twenty conversations', () => {
  it('are written anew to the same bytes', () => {
    for (const [path, content] of files())
      expect(readFileSync(join(folder, path)).equals(Buffer.from(content)), path).toBe(true);
  });

  it('hold what makes readers stumble', async () => {
    const { document } = await readFrom('ndjson/twenty.ndjson');
    expect(JSON.parse(document).coverage).toMatchObject({
      messages: 50,
      placed: { request: 24, reply: 19, acknowledgement: 2, internal: 2, closing: 3 },
      exchanges: { answered: 19, unanswered: 2, 'too-recent': 1 },
    });
    expect(document).toBe(await truth(whole));
  });

  it.each(written)('%s: %s gives the barometer of what it carries', async (format, path, carried) => {
    const { document, formats } = await readFrom(path);
    expect([...formats]).toEqual([format]);
    expect(document).toBe(await truth(carried));
  });
});
