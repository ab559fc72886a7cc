import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { JudgeConfig } from '../../src/model/config.ts';

/** A request as the server got it. */
export type Asked = {
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: {
    readonly model: string;
    readonly seed: number;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: unknown;
  };
};

export type Answering = (asked: Asked, response: ServerResponse) => void | Promise<void>;

/** What a model says of an exchange when it says nothing special. */
export const plainJudgement = {
  reasons: { relevance: 'L’horaire est donné.', empathy: 'Rien de chaleureux.' },
  relevance: 2,
  outcome: 'solved',
  handoff: null,
  empathy: 0,
  named: false,
  reformulated: false,
};

/** A completion whose message is this text, or this object as JSON. */
export function completion(content: unknown, finish = 'stop'): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return JSON.stringify({ choices: [{ finish_reason: finish, message: { role: 'assistant', content: text } }] });
}

/** The texts that a request shows to the model. */
export const textsOf = ({ body }: Asked): { readonly customer: string; readonly reply: string } =>
  JSON.parse(body.messages[1]?.content ?? '{}');

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += chunk;
  return body;
}

/** A server of the chat-completions protocol on a port of its own. */
export async function serve(answering: Answering) {
  const asked: Asked[] = [];
  const counts = { open: 0, most: 0 };
  const server = createServer(async (request, response) => {
    counts.open += 1;
    counts.most = Math.max(counts.most, counts.open);
    response.on('close', () => {
      counts.open -= 1;
    });
    const { authorization } = request.headers;
    const one: Asked = { path: request.url ?? '', authorization, body: JSON.parse(await bodyOf(request)) };
    asked.push(one);
    await answering(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { url: `http://127.0.0.1:${port}/v1`, asked, counts, close };
}

/** The configuration of a judge at an address. */
export function judgeAt(url: string | null, overrides: Partial<JudgeConfig> = {}): JudgeConfig {
  const files = { record: null, replay: null };
  const usual = { model: 'small', mode: 'replace', repeats: 3, temperature: 0.7, structured: true } as const;
  return { url, ...usual, ...files, timeout: 5000, apiKey: () => null, ...overrides };
}
