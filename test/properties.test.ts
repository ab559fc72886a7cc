import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AuditSettings, audit } from '../src/audit.ts';
import { defaultConfig } from '../src/config/load.ts';
import { spanInRaw } from '../src/conversations/index.ts';
import { BarometreError } from '../src/errors.ts';
import { defaultGrid } from '../src/grids/index.ts';
import type { Barometer } from '../src/model/barometer.ts';
import type { ExchangeRecord } from '../src/model/exchange-record.ts';
import { recordOf } from '../src/renderers/ndjson/index.ts';
import type { Input } from '../src/sources/index.ts';

const settings: AuditSettings = {
  config: defaultConfig,
  from: null,
  mapping: null,
  timezone: 'Europe/Paris',
  grid: defaultGrid,
  dimensions: ['sector', 'channel', 'brand', 'request', 'month'],
  locale: null,
  period: { from: null, to: null },
  asOf: null,
  detail: { cover: (text) => text },
};

type Row = Readonly<Record<string, string>>;

function fileOf(path: string, rows: readonly Row[]): Input {
  const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  return {
    path,
    bytes: bytes.length,
    open: async function* () {
      yield bytes;
    },
  };
}

type Outcome = { readonly barometer: Barometer; readonly records: readonly ExchangeRecord[] };

async function scored(files: readonly (readonly Row[])[]): Promise<Outcome> {
  const records: ExchangeRecord[] = [];
  const inputs = files.filter((rows) => rows.length > 0).map((rows, index) => fileOf(`part-${index}.ndjson`, rows));
  const barometer = await audit(inputs, settings, {
    scored: (exchanges) => {
      for (const exchange of exchanges) records.push(recordOf(exchange, { spanInRaw, text: (text) => text }));
    },
  });
  return { barometer, records };
}

/** What must not depend on how the rows are laid out: everything but the names and hashes of the files. */
const figures = ({ barometer }: Outcome): string => JSON.stringify({ ...barometer, inputs: [] });
const exchanges = ({ records }: Outcome): readonly string[] =>
  records.map(({ origin: _, ...record }) => JSON.stringify(record)).sort();

const sentences = [
  'Bonjour Madame Roche,',
  'Je suis désolée pour ce retard de livraison.',
  'Nous avons remboursé les frais de port ce matin.',
  'Où est mon colis ? Il devait arriver lundi.',
  'Merci beaucoup !',
  'Nous vous invitons à nous écrire en message privé.',
  'My parcel never arrived, when will I be refunded?',
  'We have refunded the order today.',
  'Cordialement, Inès',
  '=1+1 <script>alert(1)</script> \u202e \u001b[31m',
];
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }) },
);
const row = fc.record({
  conversation_id: fc.integer({ min: 1, max: 8 }).map((id) => `c-${id}`),
  role: fc.constantFrom('customer', 'customer', 'agent', 'agent', 'bot', 'system'),
  sent_at: fc
    .integer({ min: 0, max: 60 * 24 * 40 })
    .map((minutes) => new Date(Date.UTC(2026, 1, 1, 0, minutes)).toISOString()),
  text,
  brand: fc.constant('Lumélia'),
  sector: fc.constant('énergie'),
  channel: fc.constantFrom('email'),
});
const rows = fc
  .array(row, { minLength: 1, maxLength: 30 })
  .map((list) => list.map((own, index): Row => ({ ...own, message_id: `m-${index}` })));
const runs = { numRuns: 40 };

describe('an audit', () => {
  it('does not depend on the order of the rows', async () => {
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([list, other]) => {
        const [one, two] = [await scored([list]), await scored([other])];
        expect(figures(two)).toBe(figures(one));
        expect(exchanges(two)).toEqual(exchanges(one));
      }),
      runs,
    );
  });

  it('does not depend on how the rows are split into files', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.nat(30), async (list, at) => {
        const [one, two] = [await scored([list]), await scored([list.slice(0, at), list.slice(at)])];
        expect(figures(two)).toBe(figures(one));
        expect(exchanges(two)).toEqual(exchanges(one));
      }),
      runs,
    );
  });

  it('accounts for every message, and points only inside the reply as exported', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const { barometer, records } = await scored([list]);
        const { coverage } = barometer;
        const rejected = Object.values(coverage.rejected).reduce((sum, count) => sum + count, 0);
        const placed = Object.values(coverage.placed).reduce((sum, count) => sum + count, 0);
        expect(coverage.records).toBe(list.length);
        expect(placed).toBe(coverage.messages);
        expect(placed + rejected).toBe(list.length);
        for (const { spelling, replyText, marks } of records) {
          for (const { start, end } of spelling?.errors ?? []) {
            expect(0 <= start && start < end && end <= (replyText ?? '').length).toBe(true);
          }
          for (const mark of Object.values(marks)) expect(mark === null || (mark >= 0 && mark <= 20)).toBe(true);
        }
      }),
      runs,
    );
  });

  it('throws nothing but its own errors, whatever the bytes', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string({ unit: 'binary', maxLength: 400 }).map((s) => Buffer.from(s)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const input: Input = {
          path: 'anything.csv',
          bytes: content.length,
          open: async function* () {
            yield content;
          },
        };
        await audit([input], settings).catch((error: unknown) => expect(error).toBeInstanceOf(BarometreError));
      }),
      { numRuns: 200 },
    );
  });
});
