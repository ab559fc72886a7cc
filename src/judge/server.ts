import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { BarometreError, type ErrorCode } from '../errors.ts';
import type { JudgeConfig } from '../model/config.ts';
import { type Answer, answerOf, completionSchema } from './answer.ts';

/** How often one question is sent before the run ends (ours). */
const mostTries = 4;
/** Milliseconds before the second try; each further one waits twice as long (ours). */
const firstPause = 1000;
/** A server that wants a longer pause than this, in milliseconds, is not waited for (ours). */
const longestPause = 60_000;
/** Bytes of a response that are read: far more than any answer has (ours). */
const longestResponse = 2_000_000;
const longestReason = 200;

/** Statuses that a later try may mend. */
const passing: readonly number[] = [408, 425, 429, 500, 502, 503, 504];
/** Failures of a connection that a later try may mend. */
const broken: readonly string[] = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];

type JudgeError = Extract<ErrorCode, `judge-${string}`>;

/** What came of one try. */
type Try =
  | { readonly text: string }
  | { readonly failed: BarometreError; readonly again: boolean; readonly pause: number | null };

/** What went wrong with a judge, in one line and without the key. */
export function failure(code: JudgeError, { url, timeout, apiKey }: JudgeConfig, reason = ''): BarometreError {
  const key = apiKey();
  const [line = ''] = (key === null ? reason : reason.replaceAll(key, '…')).trim().split('\n');
  return new BarometreError(code, { at: url ?? '', seconds: timeout / 1000, reason: line.slice(0, longestReason) });
}

/** Milliseconds that the server asks to wait: a number of seconds, or an instant beside its own clock. */
function pauseOf({ headers }: Response): number | null {
  const asked = headers.get('retry-after');
  if (asked === null) return null;
  if (/^\d+(\.\d+)?$/u.test(asked)) return 1000 * Number(asked);
  const pause = Date.parse(asked) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(pause) ? null : Math.max(0, pause);
}

async function textOf(response: Response, config: JudgeConfig): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > longestResponse) throw failure('judge-answer', config, `more than ${longestResponse} bytes`);
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function refusedBy(response: Response, text: string, config: JudgeConfig): Try {
  const { status, headers } = response;
  const target = headers.get('location');
  const reason = `HTTP ${status} ${target === null ? text.replace(/\s+/gu, ' ') : `→ ${target}`}`;
  const again = passing.includes(status);
  return { failed: failure(again ? 'judge-busy' : 'judge-rejected', config, reason), again, pause: pauseOf(response) };
}

function lost(error: unknown, config: JudgeConfig): Try {
  if (error instanceof BarometreError) return { failed: error, again: false, pause: null };
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError') return { failed: failure('judge-timeout', config), again: true, pause: 0 };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = 'code' in cause ? String(cause.code) : cause.message;
  return { failed: failure('judge-unreachable', config, code), again: broken.includes(code), pause: null };
}

/** Sends one question once. A redirect is an error: texts go nowhere but where the user said. */
async function send(body: string, config: JudgeConfig): Promise<Try> {
  const key = config.apiKey();
  try {
    const response = await fetch(`${(config.url ?? '').replace(/\/+$/u, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(config.timeout),
    });
    const text = await textOf(response, config);
    return response.ok ? { text } : refusedBy(response, text, config);
  } catch (error) {
    return lost(error, config);
  }
}

function completionOf(text: string, config: JudgeConfig): z.infer<typeof completionSchema> {
  try {
    return completionSchema.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/gu, ' ') : String(error);
    throw failure('judge-answer', config, reason);
  }
}

/**
 * A server's answer to one question, asked again where a later try may mend it. Throws `judge-unreachable`,
 * `judge-timeout`, `judge-busy`, `judge-rejected`, or `judge-answer` for a response that is no completion.
 */
export async function askServer(body: string, config: JudgeConfig): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const one = await send(body, config);
    if ('text' in one) return answerOf(completionOf(one.text, config));
    const pause = one.pause ?? firstPause * 2 ** (tries - 1);
    if (!one.again || tries === mostTries || pause > longestPause) throw one.failed;
    await wait(pause);
  }
}
