import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { demo } from '../scripts/demo/demo.ts';
import { filesOf } from '../scripts/demo/files.ts';
import { panel } from '../scripts/demo/panel.ts';
import { type PlantedShares, plantedShares } from '../scripts/demo/truth.ts';
import { root, run } from './support/run.ts';

type Interval = readonly [low: number, high: number];
type Indicator = { readonly count: number; readonly mean: number; readonly share: number; readonly interval: Interval };
type Cell = {
  readonly by: Readonly<Record<string, string>>;
  readonly marks: Readonly<Record<string, { readonly interval: Interval }>>;
  readonly indicators: Readonly<Record<string, Indicator>>;
};
type Ranked = { readonly brand: string; readonly groups: readonly number[] };
type Result = {
  readonly cells: readonly Cell[];
  readonly margins: readonly Cell[];
  readonly ranking: readonly Ranked[];
};
type Exchange = {
  readonly exchange: string;
  readonly brand: string;
  readonly channel: string;
  readonly status: 'answered' | 'unanswered' | 'too-recent';
  readonly repliedAt: string | null;
};

const { rows, planted } = demo();
const names = panel.map(({ name }) => name);
const conversations = new Map(rows.map((row) => [row.conversation, row]));

/** One audit by brand and month: the whole barometer and the exchanges. */
function audited(): { readonly result: Result; readonly exchanges: readonly Exchange[] } {
  const folder = mkdtempSync(join(tmpdir(), 'barometre-demo-'));
  run(['audit', 'fixtures/demo', '--quiet', '--by', 'brand,month', '--format', 'json,ndjson', '--out', folder]);
  const [result, exchanges] = ['barometre.json', 'exchanges.ndjson'].map((name) =>
    readFileSync(join(folder, name), 'utf8'),
  );
  rmSync(folder, { recursive: true });
  return {
    result: JSON.parse(result ?? ''),
    exchanges: (exchanges ?? '')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  };
}

let result: Result;
let exchanges: readonly Exchange[];
beforeAll(() => {
  ({ result, exchanges } = audited());
}, 120_000);

function cellOf(brand: string, month?: string): Cell {
  const cells = month === undefined ? result.margins : result.cells;
  const cell = cells.find(({ by }) => by.brand === brand && by.month === month);
  if (cell === undefined) throw new Error(`no cell of ${brand} ${month ?? ''}`);
  return cell;
}

function indicator(brand: string, id: string): Indicator {
  const found = cellOf(brand).indicators[id];
  if (found === undefined) throw new Error(`no ${id} of ${brand}`);
  return found;
}

function markOf(cell: Cell, criterion: string): Interval {
  const mark = cell.marks[criterion];
  if (mark === undefined) throw new Error(`no mark of ${criterion}`);
  return mark.interval;
}

const others = (brand: string): readonly string[] => names.filter((name) => name !== brand);

/** The lower bound of this brand's share lies above the share of every other. */
function expectHighest(brand: string, id: string): void {
  const { interval } = indicator(brand, id);
  for (const other of others(brand)) {
    const { share, mean } = indicator(other, id);
    expect(share ?? mean, `${id} of ${other}`).toBeLessThan(interval[0]);
  }
}

describe('the panel', () => {
  it('is what the generator writes (if meant to change: npm run demo:data)', () => {
    for (const [name, content] of Object.entries(filesOf(rows))) {
      expect(readFileSync(join(root, 'fixtures', 'demo', name), 'utf8') === content, name).toBe(true);
    }
  });

  it('has six sectors of three brands, five channels, three months and over 1,500 conversations, some in English', () => {
    const kept = [...conversations.values()];
    expect(new Set(kept.map(({ brand }) => brand.sector)).size).toBe(6);
    expect(new Set(kept.map(({ brand }) => brand.name)).size).toBe(18);
    expect(new Set(kept.map(({ channel }) => channel)).size).toBe(5);
    expect(new Set(kept.map(({ at }) => new Date(at).getUTCMonth()))).toEqual(new Set([0, 1, 2]));
    expect(conversations.size).toBeGreaterThanOrEqual(1500);
    const english = rows.filter(({ text }) => /\b(?:the|you|your)\b/i.test(text)).length;
    expect(english / rows.length).toBeGreaterThan(0.03);
    expect(english / rows.length).toBeLessThan(0.3);
  });

  it('has receipts, relaunches, several turns, quoted mails and mails with HTML', () => {
    const mails = rows.filter(({ channel }) => channel === 'email');
    expect(rows.filter(({ role }) => role === 'bot').length).toBeGreaterThan(200);
    expect(mails.filter(({ html }) => html.includes('<table')).length).toBeGreaterThan(100);
    expect(mails.filter(({ text }) => text.includes('Message d’origine')).length).toBeGreaterThan(30);
    expect(planted.filter(({ exchange }) => !exchange.endsWith('#1')).length).toBeGreaterThan(30);
  });

  it('lets each brand talk in its own way: few sentences of mails are of two brands', () => {
    const speakers = new Map<string, Set<string>>();
    for (const { role, channel, brand, text } of rows) {
      if (role !== 'agent' || channel !== 'email') continue;
      for (const sentence of text.split(/(?<=[.!?])\s+|\n/)) {
        speakers.set(sentence, (speakers.get(sentence) ?? new Set()).add(brand.name));
      }
    }
    const shared = [...speakers].filter(([sentence, { size }]) => sentence.split(' ').length >= 4 && size > 1);
    expect(shared.length / speakers.size).toBeLessThan(0.1);
  });
});

describe('what was planted comes out', () => {
  it('the silent brand answers least, and its interval excludes every other', () => {
    const silent = indicator('Prix Malin', 'response-rate').interval[1];
    for (const brand of others('Prix Malin')) {
      expect(indicator(brand, 'response-rate').interval[0], brand).toBeGreaterThan(silent);
    }
  });

  it.each([
    ['Mobilys', 'off-topic'],
    ['Voltéa', 'with-mistake'],
    ['Banque Orlanne', 'redirected'],
  ])('no brand comes near %s in %s', (brand, id) => expectHighest(brand, id));

  it.each([
    ['Crédit Vernoux', 'template-share'],
    ['Mutuelle Brévane', 'empathy-personal'],
  ])('%s has the highest %s', (brand, id) => {
    const figureOf = (name: string): number => indicator(name, id).share ?? indicator(name, id).mean;
    for (const other of others(brand)) expect(figureOf(other), other).toBeLessThan(figureOf(brand));
  });

  it('the fast one is cold and the slow one cares', () => {
    const [fast, slow] = [cellOf('Télénova'), cellOf('Mutuelle Brévane')];
    expect(markOf(fast, 'delay')[0]).toBeGreaterThan(markOf(slow, 'delay')[1]);
    expect(markOf(fast, 'empathy')[1]).toBeLessThan(markOf(slow, 'empathy')[0]);
  });

  it('the brand without charter always signs and shows its logo', () => {
    const ids = ['signed', 'logo', 'charter'];
    expect(ids.map((id) => indicator('Orgélia Assurances', id).share)).toEqual([1, 1, 0]);
  });

  it('the brand that is silent on X answers elsewhere', () => {
    const own = exchanges.filter(({ brand, status }) => brand === 'Solvelle Voyages' && status !== 'too-recent');
    const [onX, elsewhere] = [true, false].map((x) => own.filter(({ channel }) => (channel === 'twitter') === x));
    expect(onX?.length).toBeGreaterThan(5);
    expect(onX?.filter(({ status }) => status === 'answered')).toEqual([]);
    expect(elsewhere?.filter(({ status }) => status === 'answered').length).toBeGreaterThan(
      (elsewhere?.length ?? 0) * 0.8,
    );
  });

  it('personal data are published once', () => {
    const leaks = names.flatMap((brand) => {
      const { count } = indicator(brand, 'data-exposed');
      return count > 0 ? [[brand, count]] : [];
    });
    expect(leaks).toEqual([['Parapluvio', 1]]);
  });

  it('one brand improves and one declines from January to March', () => {
    const overall = (brand: string, month: string): Interval => markOf(cellOf(brand, month), 'overall');
    expect(overall('Trajavel', '2026-03')[0]).toBeGreaterThan(overall('Trajavel', '2026-01')[1]);
    expect(overall('Maison Tivoli', '2026-03')[1]).toBeLessThan(overall('Maison Tivoli', '2026-01')[0]);
  });

  it('some brands are tied, and the first is not tied with the last', () => {
    const members = result.ranking.flatMap(({ groups }) => groups);
    expect(members.length).toBeGreaterThan(new Set(members).size);
    const [first, last] = [result.ranking[0], result.ranking.at(-1)];
    expect(first?.groups.filter((group) => last?.groups.includes(group))).toEqual([]);
  });
});

/** An indicator of the audit for each planted share. */
const measures: Readonly<Record<keyof PlantedShares, string>> = {
  response: 'response-rate',
  solved: 'solved',
  redirected: 'redirected',
  offTopic: 'off-topic',
  empathyNone: 'empathy-none',
  empathyPersonal: 'empathy-personal',
  mistaken: 'with-mistake',
  signed: 'signed',
};

/**
 * Exact 95 % intervals miss the truth of more than four of eighteen brands twice in a thousand times; the audit's own
 * misreadings have to fit in as well.
 */
const mostMissed = 4;

describe('planted shares', () => {
  it.each(Object.entries(measures) as [keyof PlantedShares, string][])(
    '%s lies within the measured interval for most brands',
    (share, id) => {
      const missed = names.filter((brand) => {
        const [low, high] = indicator(brand, id).interval;
        const truth = plantedShares(planted, brand)[share];
        return truth < low || truth > high;
      });
      expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(mostMissed);
    },
  );

  it('every exchange is found with the time of its reply', () => {
    const minute = (at: number | null): number | null => (at === null ? null : Math.floor(at / 60_000));
    const found = exchanges
      .filter(({ status }) => status !== 'too-recent')
      .map(({ exchange, repliedAt }) => [exchange, minute(repliedAt === null ? null : Date.parse(repliedAt))]);
    expect(new Map(found as [string, number | null][])).toEqual(
      new Map(planted.map(({ exchange, repliedAt }) => [exchange, minute(repliedAt)])),
    );
  });
});
