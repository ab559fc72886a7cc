import { afterEach, describe, expect, it } from 'vitest';
import { BarometreError } from '../../src/errors.ts';
import { openJudge } from '../../src/judge/index.ts';
import { askServer } from '../../src/judge/server.ts';
import type { JudgeConfig } from '../../src/model/config.ts';
import { type Answering, completion, judgeAt, plainJudgement, serve } from './server.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function served(answering: Answering) {
  const server = await serve(answering);
  closing.push(server.close);
  return server;
}

async function failureOf(work: Promise<unknown>): Promise<readonly [code: string, reason: string]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof BarometreError) return [error.code, String(error.args.reason)];
    throw error;
  }
  throw new Error('expected an error');
}

const ask = (url: string, overrides: Partial<JudgeConfig> = {}) => askServer('{"seed":1}', judgeAt(url, overrides));

/** Answers each request with the next of these: a status with headers, or a body. */
function inTurn(...turns: readonly (readonly [status: number, headers: Record<string, string>] | string)[]): Answering {
  let turn = 0;
  return (_, response) => {
    const now = turns[Math.min(turn, turns.length - 1)] ?? '';
    turn += 1;
    if (typeof now === 'string') response.end(now);
    else response.writeHead(now[0], now[1]).end(`status ${now[0]}`);
  };
}

const fine = completion(plainJudgement);
const atOnce = { 'retry-after': '0' };

describe('a server in trouble', () => {
  it.each([429, 500, 503])('is asked again after %i, and heard', async (status) => {
    const { url, asked } = await served(inTurn([status, atOnce], [status, atOnce], fine));
    expect(await ask(url)).toEqual({ judgement: plainJudgement });
    expect(asked).toHaveLength(3);
  });

  it('is asked four times at most', async () => {
    const { url, asked } = await served(inTurn([429, atOnce]));
    expect(await failureOf(ask(url))).toEqual(['judge-busy', 'HTTP 429 status 429']);
    expect(asked).toHaveLength(4);
  });

  it('says by the clock when to come again', async () => {
    const date = 'Mon, 02 Mar 2026 09:00:00 GMT';
    const { url, asked } = await served(inTurn([429, { date, 'retry-after': date }], fine));
    expect(await ask(url)).toEqual({ judgement: plainJudgement });
    expect(asked).toHaveLength(2);
  });

  it('that wants minutes is not waited for', async () => {
    const { url, asked } = await served(inTurn([429, { 'retry-after': '600' }]));
    expect((await failureOf(ask(url)))[0]).toBe('judge-busy');
    expect(asked).toHaveLength(1);
  });

  it('that hangs up once is asked again', async () => {
    let calls = 0;
    const { url } = await served((_, response) => {
      calls += 1;
      if (calls === 1) response.destroy();
      else response.end(fine);
    });
    expect(await ask(url)).toEqual({ judgement: plainJudgement });
  });

  it('that is slow is given up in the end', async () => {
    const { url, asked } = await served(() => {});
    expect((await failureOf(ask(url, { timeout: 60 })))[0]).toBe('judge-timeout');
    expect(asked).toHaveLength(4);
  });

  it('that stops in the middle of a response is given up too', async () => {
    const { url } = await served((_, response) => void response.write('{"choices":'));
    expect((await failureOf(ask(url, { timeout: 60 })))[0]).toBe('judge-timeout');
  });

  it('that is not there is said to be so at once', async () => {
    const { url, close } = await serve(() => {});
    await close();
    expect(await failureOf(ask(url))).toEqual(['judge-unreachable', 'ECONNREFUSED']);
  });
});

describe('a wrong address, key or model', () => {
  it.each([400, 401, 404])('ends the run with %i', async (status) => {
    const { url, asked } = await served(inTurn([status, {}]));
    expect(await failureOf(ask(url))).toEqual(['judge-rejected', `HTTP ${status} status ${status}`]);
    expect(asked).toHaveLength(1);
  });

  it('never follows a redirect', async () => {
    const { url, asked } = await served(inTurn([307, { location: 'http://elsewhere.example/' }]));
    expect(await failureOf(ask(url))).toEqual(['judge-rejected', 'HTTP 307 → http://elsewhere.example/']);
    expect(asked).toHaveLength(1);
  });

  it.each(['<html>Welcome</html>', '', '{"error":"no"}', '{"choices":[]}', '[1,'])(
    'is no completion: %s',
    async (body) => {
      const { url } = await served(inTurn(body));
      expect((await failureOf(ask(url)))[0]).toBe('judge-answer');
    },
  );

  it('is not drowned in by an endless response', async () => {
    const { url } = await served((_, response) => void response.end(' '.repeat(3_000_000)));
    expect((await failureOf(ask(url)))[0]).toBe('judge-answer');
  });

  it('sends the key and never says it', async () => {
    const { url, asked } = await served(
      (one, response) => void response.writeHead(401).end(`bad ${one.authorization}`),
    );
    const failed = await failureOf(ask(url, { apiKey: () => 'very-secret' }));
    expect(asked[0]?.authorization).toBe('Bearer very-secret');
    expect(failed).toEqual(['judge-rejected', 'HTTP 401 bad Bearer …']);
  });
});

describe('what a model says', () => {
  const message = (content: unknown, more: object = {}, finish = 'stop') =>
    JSON.stringify({ choices: [{ finish_reason: finish, message: { content, ...more } }] });

  it.each<[string, string, string]>([
    ['prose', completion('I would say two.'), 'no-json'],
    ['nothing', message(null), 'no-json'],
    ['truncated JSON', completion('{"relevance": 2, "outc', 'length'), 'cut-off'],
    ['broken JSON', completion('{"relevance": 2,,}'), 'no-json'],
    ['a refusal', message(null, { refusal: 'I cannot help with that.' }), 'refused'],
    ['a filter', message('', {}, 'content_filter'), 'refused'],
    ['an unknown outcome', completion({ ...plainJudgement, outcome: 'great' }), 'wrong-shape'],
    ['a level out of range', completion({ ...plainJudgement, empathy: 3 }), 'wrong-shape'],
    ['a label left out', completion({ ...plainJudgement, named: undefined }), 'wrong-shape'],
  ])('%s is no answer', async (_, body, failure) => {
    const { url } = await served(inTurn(body));
    expect(await ask(url)).toEqual({ failure });
  });

  it('may stand in a fence, after what it thought aloud', async () => {
    const thought = '<think>{"relevance": 0}, no…</think>';
    const { url } = await served(
      inTurn(completion(`${thought}\n\`\`\`json\n${JSON.stringify(plainJudgement)}\n\`\`\``)),
    );
    expect(await ask(url)).toEqual({ judgement: plainJudgement });
  });

  it('has no handoff without a redirection', async () => {
    const { url } = await served(inTurn(completion({ ...plainJudgement, handoff: 'phone' })));
    expect(await ask(url)).toEqual({ judgement: plainJudgement });
  });

  it('that is never usable is known before the work', async () => {
    const { url, asked } = await served(inTurn(completion('Hello!')));
    expect(await failureOf(openJudge(judgeAt(url)))).toEqual(['judge-answer', 'no-json']);
    expect(asked).toHaveLength(3);
  });
});
