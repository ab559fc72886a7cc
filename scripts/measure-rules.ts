/**
 * Counts how often each rule of the spelling criterion is right on labelled texts, into
 * `src/criteria/spelling/measured.json`: `npm run measure:rules -- replies.ndjson sentences.ndjson`.
 *
 * A line is a reply (`reply`, `customer`, `errors`, `ignored`, `masked`, `lang`) or a sentence (`text`, `correct`,
 * `start`, `end`). A finding is right where it overlaps a labelled mistake, and does not count where it overlaps
 * something labelled as open to dispute. Only counts are written, no text.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { audit } from '../src/audit.ts';
import { defaultConfig } from '../src/config/load.ts';
import { spanInRaw } from '../src/conversations/index.ts';
import { rules } from '../src/criteria/spelling/rules.ts';
import { defaultGrid } from '../src/grids/index.ts';
import type { ExchangeRecord } from '../src/model/exchange-record.ts';
import type { Locale } from '../src/model/language.ts';
import { recordOf } from '../src/renderers/ndjson/index.ts';

type Place = { readonly start: number; readonly end: number };
type Line = Partial<Place> & {
  readonly reply?: string;
  readonly text?: string;
  readonly customer?: string;
  readonly channel?: string;
  readonly brand?: string;
  readonly sector?: string;
  readonly lang?: string;
  readonly correct?: boolean;
  /** Kinds of signs that were taken out of the text: its typography is not the writer's. */
  readonly masked?: readonly string[];
  readonly errors?: readonly Place[];
  readonly ignored?: readonly Place[];
};
type Found = NonNullable<ExchangeRecord['spelling']>['errors'][number];
type Count = { right: number; wrong: number };

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;

/** The messages of a labelled text, which answers its customer or, where there is none, a greeting. */
const messagesOf = ({ reply, text = '', customer, channel, brand, sector }: Line, index: number): readonly object[] => {
  const facts = { conversation_id: String(index), brand, sector, channel: channel ?? 'email' };
  return [
    {
      ...facts,
      role: 'customer',
      sent_at: '2026-03-02T09:00:00Z',
      text: customer ?? 'Bonjour, pouvez-vous répondre ?',
    },
    { ...facts, role: 'agent', sent_at: '2026-03-02T10:00:00Z', text: reply ?? text },
  ];
};

/** What the criterion finds in each text, with some rules switched. */
async function findings(lines: readonly Line[], locale: Locale | null, switched: readonly string[]) {
  const bytes = Buffer.from(
    lines
      .flatMap(messagesOf)
      .map((message) => `${JSON.stringify(message)}\n`)
      .join(''),
  );
  const found = new Map<number, readonly Found[]>();
  const open = async function* () {
    yield bytes;
  };
  const on = Object.fromEntries(switched.map((code) => [code, 'on' as const]));
  const config = { ...defaultConfig, spelling: { ...defaultConfig.spelling, rules: on } };
  const reading = { config, from: 'ndjson', mapping: null, timezone: 'UTC' } as const;
  const scoring = { grid: defaultGrid, dimensions: [], locale, period: { from: null, to: null }, asOf: null };
  await audit(
    [{ path: 'labelled.ndjson', bytes: bytes.length, open }],
    { ...reading, ...scoring },
    {
      scored: (exchanges) => {
        for (const exchange of exchanges) {
          const { spelling } = recordOf(exchange, { spanInRaw, text: null });
          found.set(Number(exchange.exchange.conversation.id), spelling?.errors ?? []);
        }
      },
    },
  );
  return found;
}

/** Adds what was found in some texts to the counts of some rules. */
function count(
  lines: readonly Line[],
  found: ReadonlyMap<number, readonly Found[]>,
  of: ReadonlyMap<string, Count>,
): void {
  for (const [index, { errors, ignored = [], masked, correct, start = 0, end = 0 }] of lines.entries()) {
    const mistakes = errors ?? (correct === true ? [] : [{ start, end }]);
    for (const one of found.get(index) ?? []) {
      const rule = of.get(one.code);
      if (rule === undefined || (masked !== undefined && one.kind === 'typography')) continue;
      if (mistakes.some((mistake) => overlap(one, mistake))) rule.right += 1;
      else if (!ignored.some((place) => overlap(one, place))) rule.wrong += 1;
    }
  }
}

const empty = (status: 'on' | 'off'): ReadonlyMap<string, Count> =>
  new Map(rules.filter((rule) => rule.status === status).map(({ code }) => [code, { right: 0, wrong: 0 }]));
const [on, off] = [empty('on'), empty('off')];
let texts = 0;
for (const file of process.argv.slice(2)) {
  const all = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const lines = all.map((line) => JSON.parse(line) as Line).filter(({ lang }) => lang !== 'en');
  const locale = lines.some(({ reply }) => reply !== undefined) ? null : 'fr-FR';
  texts += lines.length;
  count(lines, await findings(lines, locale, []), on);
  if (off.size > 0) count(lines, await findings(lines, locale, [...off.keys()]), off);
}
const measured = [...on, ...off]
  .filter(([, { right, wrong }]) => right + wrong > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const entries = measured.map(([code, { right, wrong }]) => `    "${code}": { "right": ${right}, "wrong": ${wrong} }`);
const content = `{\n  "texts": ${texts},\n  "rules": {\n${entries.join(',\n')}\n  }\n}\n`;
writeFileSync(new URL('../src/criteria/spelling/measured.json', import.meta.url), content);
console.log(`${measured.length} rules measured on ${texts} texts`);
