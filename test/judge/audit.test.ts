import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import { defaultConfig } from '../../src/config/load.ts';
import { BarometreError } from '../../src/errors.ts';
import { defaultGrid } from '../../src/grids/index.ts';
import { inputsOf } from '../../src/index.ts';
import type { ScoredExchange } from '../../src/model/barometer.ts';
import type { JudgeConfig } from '../../src/model/config.ts';
import { exchangeLine, recordOf } from '../../src/renderers/ndjson/index.ts';
import { type Answering, completion, judgeAt, plainJudgement, serve, textsOf } from './server.ts';

const folder = mkdtempSync(join(tmpdir(), 'judge-'));
afterAll(() => rmSync(folder, { recursive: true }));
const input = join(folder, 'chats.ndjson');
const record = join(folder, 'answers.ndjson');

const conversations = [
  ['Quand ouvrez-vous le samedi ?', 'Bonjour Madame Lebrun,\nNous ouvrons à 9 h le samedi.\nCordialement,\nPaul'],
  [
    'Mon numéro est le 06 12 34 56 78, rappelez-moi.',
    'Bonjour,\nNous vous rappelons demain matin.\nCordialement,\nPaul',
  ],
  ['Ma lampe est cassée.', 'Bonjour,\nLe musée rouvre en juin.\nPaul'],
  [
    'Wo ist mein Paket? Ich warte seit zwei Wochen auf die Lieferung.',
    'Guten Tag, wir haben Ihr Paket heute verschickt.',
  ],
  ['Merci pour tout !', 'Bonjour,\nMerci à vous, votre message nous touche.\nPaul'],
] as const;

writeFileSync(
  input,
  conversations
    .flatMap(([asked, said], index) => [
      { conversation_id: `c${index}`, role: 'customer', sent_at: `2026-03-02T09:0${index}:00Z`, text: asked },
      { conversation_id: `c${index}`, role: 'agent', sent_at: `2026-03-02T10:0${index}:00Z`, text: said },
    ])
    .map((message) => `${JSON.stringify({ ...message, channel: 'email', brand: 'Lumélia' })}\n`)
    .join(''),
);

/** An audit with a judge: its exchanges, their records as bytes, and the barometer. */
async function auditWith(judge: JudgeConfig | undefined, floors = defaultGrid.floors) {
  const { inputs } = await inputsOf([input], () => process.stdin);
  const scored: ScoredExchange[] = [];
  const barometer = await audit(
    inputs,
    {
      config: { ...defaultConfig, judge },
      from: null,
      mapping: null,
      timezone: 'Europe/Paris',
      grid: { ...defaultGrid, floors },
      dimensions: ['sector', 'channel'],
      locale: null,
      period: { from: null, to: null },
      asOf: null,
    },
    { scored: (exchanges) => void scored.push(...exchanges) },
  );
  const spanInRaw = (_: unknown, span: readonly [number, number]) => span;
  const lines = scored.map((one) => exchangeLine(recordOf(one, { spanInRaw, text: (text) => text }))).join('');
  return { barometer, scored, lines };
}

async function withServer<Result>(answering: Answering, work: (server: Awaited<ReturnType<typeof serve>>) => Result) {
  const server = await serve(answering);
  try {
    return await work(server);
  } finally {
    await server.close();
  }
}

/** A model that says the same of everything, but for one of three repeats; `delayOf` is in milliseconds, by repeat. */
const speaking =
  (delayOf: (repeat: number) => number): Answering =>
  async ({ body: { seed } }, response) => {
    await wait(delayOf(seed));
    response.end(
      completion(seed === 2 ? { ...plainJudgement, relevance: 1, outcome: 'acknowledged' } : plainJudgement),
    );
  };
const wavering = speaking((repeat) => 30 - 8 * repeat);

beforeEach(() => rmSync(record, { force: true }));

describe('a judge in the place of our verdicts', () => {
  it('decides relevance and empathy of every reply that we can read, by the share of repeats that agree', async () => {
    const { scored, barometer } = await withServer(wavering, ({ url }) => auditWith(judgeAt(url)));
    expect(scored.map(({ exchange, judge }) => [exchange.id, judge?.answers])).toEqual([
      ['c0#1', 3],
      ['c1#1', 3],
      ['c2#1', 3],
      ['c3#1', undefined],
      ['c4#1', 3],
    ]);
    const [first] = scored;
    expect(first?.judge?.ruling).toMatchObject({
      relevance: { value: 2, agreed: 2 },
      empathy: { value: 0, agreed: 3 },
    });
    expect(first?.verdicts.relevance).toMatchObject({ measure: { level: 2, outcome: 'solved' }, confidence: 2 / 3 });
    expect(first?.verdicts.empathy).toMatchObject({ measure: { level: 0, score: 0, named: false }, confidence: 1 });
    expect(first?.marks).toMatchObject({ relevance: 20, empathy: 0 });
    expect(barometer.judge).toEqual({ model: 'small', mode: 'replace', repeats: 3, asked: 4, divided: 4, silent: 0 });
  });

  it('is too doubtful where its repeats disagree more than the grid allows', async () => {
    const { scored, barometer } = await withServer(wavering, ({ url }) => auditWith(judgeAt(url), { relevance: 0.8 }));
    expect(scored[0]?.verdicts.relevance).toMatchObject({
      notApplicable: 'too-doubtful',
      doubted: { measure: { level: 2 } },
    });
    expect(scored[0]?.marks.relevance).toBeNull();
    expect(barometer.coverage.unmeasured.relevance).toEqual({ 'too-doubtful': 4, 'unsupported-language': 1 });
  });

  it('leaves our verdicts where no repeat can be used', async () => {
    const alone = await auditWith(undefined);
    const mute: Answering = (asked, response) =>
      void response.end(completion(textsOf(asked).customer.startsWith('Quand') ? plainJudgement : 'I refuse.'));
    const { scored, barometer } = await withServer(mute, ({ url }) => auditWith(judgeAt(url)));
    expect(barometer.judge).toMatchObject({ asked: 4, silent: 3 });
    expect(scored[1]?.judge).toMatchObject({ answers: 0, ruling: null });
    expect(scored[1]?.verdicts).toEqual(alone.scored[1]?.verdicts);
  });

  it('gets masked texts, few at a time', async () => {
    await withServer(wavering, async (server) => {
      await auditWith(judgeAt(server.url));
      const sent = server.asked.map(textsOf).map(({ customer, reply }) => `${customer}\n${reply}`);
      expect(sent.join('\n')).not.toMatch(/06 12|Lebrun/);
      expect(sent.some((text) => text.includes('•• •• •• •• ••'))).toBe(true);
      expect(server.counts.most).toBeGreaterThan(1);
      expect(server.counts.most).toBeLessThanOrEqual(4);
      expect(server.asked.every(({ path }) => path === '/v1/chat/completions')).toBe(true);
    });
  });
});

describe('a judge beside ours', () => {
  it('is asked only about what ours are too doubtful about', async () => {
    const floors = { relevance: 0.7, empathy: 0 };
    const alone = await auditWith(undefined, floors);
    const doubted = alone.scored.filter(({ verdicts }) => 'doubted' in verdicts.relevance);
    expect(doubted.length).toBeGreaterThan(0);
    const steady: Answering = (_, response) => void response.end(completion(plainJudgement));
    const { scored } = await withServer(steady, ({ url }) => auditWith(judgeAt(url, { mode: 'join' }), floors));
    expect(scored.flatMap(({ exchange, judge }) => (judge === undefined ? [] : [exchange.id]))).toEqual(
      doubted.map(({ exchange }) => exchange.id),
    );
    for (const [index, { verdicts, judge }] of scored.entries()) {
      if (judge !== undefined) expect(verdicts.relevance).toMatchObject({ measure: { level: 2 }, confidence: 1 });
      expect(verdicts.empathy).toEqual(alone.scored[index]?.verdicts.empathy);
    }
  });
});

describe('recorded answers', () => {
  it('give the same bytes without the server', async () => {
    const recorded = await withServer(wavering, ({ url }) => auditWith(judgeAt(url, { record })));
    const replayed = await auditWith(judgeAt(null, { replay: record }));
    expect(replayed.lines).toBe(recorded.lines);
    expect(JSON.stringify(replayed.barometer)).toBe(JSON.stringify(recorded.barometer));
  });

  it('are written in the same order whatever the server, and asked once', async () => {
    await withServer(wavering, ({ url }) => auditWith(judgeAt(url, { record })));
    const first = readFileSync(record, 'utf8');
    rmSync(record);
    await withServer(
      speaking((repeat) => 8 * repeat),
      async (server) => {
        await auditWith(judgeAt(server.url, { record }));
        expect(readFileSync(record, 'utf8')).toBe(first);
        const asked = server.asked.length;
        await auditWith(judgeAt(server.url, { record }));
        expect(server.asked.length).toBe(asked + 1);
        expect(readFileSync(record, 'utf8')).toBe(first);
      },
    );
  });

  it.each<[string, Partial<JudgeConfig>, string, string]>([
    ['another model', { model: 'large' }, 'judge-not-recorded', 'c0#1'],
    ['more repeats', { repeats: 4 }, 'judge-not-recorded', 'c0#1'],
  ])('do not stand for %s', async (_, overrides, code, exchange) => {
    await withServer(wavering, ({ url }) => auditWith(judgeAt(url, { record })));
    const replayed = auditWith(judgeAt(null, { replay: record, ...overrides }));
    await expect(replayed).rejects.toMatchObject({ code, args: { file: record, exchange } });
  });

  it.each<[string, string, string]>([
    ['no JSON', 'hello\n', 'judge-record'],
    ['no key', '{"answer":{"failure":"refused"}}\n', 'judge-record'],
    ['no answer', `{"key":"${'0'.repeat(64)}","answer":{}}\n`, 'judge-record'],
  ])('with %s are an error with its line', async (_, text, code) => {
    writeFileSync(record, text);
    const failed = await auditWith(judgeAt(null, { replay: record })).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(BarometreError);
    expect(failed).toMatchObject({ code, args: { file: record, line: 1 } });
  });

  it('that are missing are an error', async () => {
    await expect(auditWith(judgeAt(null, { replay: record }))).rejects.toMatchObject({ code: 'file-not-found' });
  });
});
