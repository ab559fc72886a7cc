import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { BarometreError } from '../../src/errors.ts';
import type { Locale } from '../../src/model/language.ts';
import { openOpinions } from '../../src/second-opinion/index.ts';
import { languageTool } from '../../src/second-opinion/languagetool.ts';
import { exchangeOf } from '../support/exchange.ts';

type Asked = { readonly path: string; readonly language: string; readonly text: string };
type Answer = (asked: Asked, response: ServerResponse) => void;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** A server that answers as told, and what it was asked. */
async function serve(answer: Answer): Promise<{ readonly at: string; readonly asked: Asked[] }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await bodyOf(request));
    const one = { path: request.url ?? '', language: form.get('language') ?? '', text: form.get('text') ?? '' };
    asked.push(one);
    answer(one, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(
    () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { at: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

type Rule = { readonly id: string; readonly issueType: string; readonly category: { readonly id: string } };
const rule = (id: string, issueType: string, category = 'CAT'): Rule => ({ id, issueType, category: { id: category } });
const grammarRule = rule('ACCORD', 'grammar');

/** A match at the first place of a word. */
function match(text: string, word: string, right: string, own: Rule = grammarRule) {
  const replacements = [{ value: right }, { value: 'autre' }];
  return { message: `« ${word} » ?`, offset: text.indexOf(word), length: word.length, replacements, rule: own };
}

const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
};
const findsFautes: Answer = ({ text }, response) =>
  json(response, {
    software: { name: 'LanguageTool' },
    matches: text.includes('fote') ? [match(text, 'fote', 'faute')] : [],
  });

const toolAt = (at: string, timeout = 5000) => languageTool({ tool: 'languagetool', at, mode: 'join', timeout });

/** Code and reason of what a check throws. */
async function failureOf(at: string, timeout?: number): Promise<readonly [string, string]> {
  try {
    await toolAt(at, timeout).check(['Bonjour.'], 'fr-FR');
  } catch (error) {
    if (error instanceof BarometreError) return [error.code, String(error.args.reason)];
    throw error;
  }
  throw new Error('expected an error');
}

describe('a LanguageTool server', () => {
  it('is asked for each text, and its matches come back in order', async () => {
    const { at, asked } = await serve(({ text }, response) => {
      setTimeout(() => findsFautes({ path: '', language: '', text }, response), text.startsWith('Une') ? 40 : 0);
    });
    const texts = ['Une fote ici.', 'Rien.', '👍 Là, une fote.'];
    const found = await toolAt(at).check(texts, 'fr-FR');
    expect(found).toEqual([
      [
        {
          kind: 'grammar',
          code: 'languagetool',
          args: { rule: 'ACCORD', message: '« fote » ?' },
          span: [4, 8],
          suggestion: 'faute',
        },
      ],
      [],
      [expect.objectContaining({ span: [11, 15] })],
    ]);
    expect(asked.map(({ text }) => text).toSorted()).toEqual(texts.toSorted());
    expect(asked.map(({ path }) => path)).toEqual(['/v2/check', '/v2/check', '/v2/check']);
  });

  it.each<[Locale, string]>([
    ['fr-FR', 'fr'],
    ['fr-CA', 'fr-CA'],
    ['en-US', 'en-US'],
  ])('is told the language of %s', async (locale, language) => {
    const { at, asked } = await serve(findsFautes);
    await toolAt(at).check(['Texte.'], locale);
    expect(asked[0]?.language).toBe(language);
  });

  it.each(['', '/', '/v2', '/v2/', '/v2/check'])('may be named with the path “%s”', async (path) => {
    const { at, asked } = await serve(findsFautes);
    await toolAt(at + path).check(['Texte.'], 'fr-FR');
    expect(asked[0]?.path).toBe('/v2/check');
  });

  it('gives kinds; matters of manner are left out', async () => {
    const { at } = await serve(({ text }, response) => {
      const types = [
        'misspelling',
        'grammar',
        'typographical',
        'whitespace',
        'duplication',
        'style',
        'register',
        'other',
      ];
      const rules = [...types.map((type) => rule(type, type)), rule('pleonasm', 'grammar', 'CAT_PLEONASMES')];
      json(response, { matches: rules.map((own) => match(text, 'mot', 'mots', own)) });
    });
    const [found = []] = await toolAt(at).check(['Un mot.'], 'fr-FR');
    expect(found.map(({ kind, args }) => [args?.rule, kind])).toEqual([
      ['misspelling', 'spelling'],
      ['grammar', 'grammar'],
      ['typographical', 'typography'],
      ['whitespace', 'typography'],
      ['duplication', 'grammar'],
    ]);
  });

  it('gets a long text in pieces, and places are those of the whole', async () => {
    const { at, asked } = await serve(findsFautes);
    const filler = `${'Nous avons bien reçu votre message. '.repeat(700)}\n\n`;
    const texts = [`${filler}Une fote.`, `${'é'.repeat(45_000)} fote`, `${'👍'.repeat(15_000)} fote`];
    const found = await toolAt(at).check(texts, 'fr-FR');
    expect(found.map((one, index) => one.map(({ span }) => texts[index]?.slice(...(span ?? [0, 0]))))).toEqual([
      ['fote'],
      ['fote'],
      ['fote'],
    ]);
    expect(Math.max(...asked.map(({ text }) => text.length))).toBeLessThanOrEqual(20_000);
    expect(asked.every(({ text }) => !text.includes('\ufffd'))).toBe(true);
  });

  it('has no more than a few requests at a time', async () => {
    let [now, most] = [0, 0];
    const { at } = await serve(({ text }, response) => {
      now += 1;
      most = Math.max(most, now);
      setTimeout(() => {
        now -= 1;
        findsFautes({ path: '', language: '', text }, response);
      }, 5);
    });
    const texts = Array.from({ length: 30 }, (_, index) => `Texte ${index}.`);
    expect(await toolAt(at).check(texts, 'fr-FR')).toHaveLength(30);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
  });
});

describe('what goes wrong', () => {
  it('no server', async () => {
    const { at } = await serve(findsFautes);
    for (const close of closing.splice(0)) await close();
    expect(await failureOf(at)).toEqual(['opinion-unreachable', 'ECONNREFUSED']);
  });

  it.each<[string, Answer, string]>([
    [
      'an error of the server',
      (_, response) => response.writeHead(500).end('Error: out of\nmemory'),
      'HTTP 500 Error: out of',
    ],
    ['a text that it refuses', (_, response) => response.writeHead(413).end('too long'), 'HTTP 413 too long'],
    [
      'a redirect',
      (_, response) => response.writeHead(307, { location: 'https://elsewhere.example/v2/check' }).end(),
      'HTTP 307 → https://elsewhere.example/v2/check',
    ],
    ['no JSON', (_, response) => response.end('<html>Welcome</html>'), 'Unexpected token'],
    ['JSON cut short', (_, response) => response.end('{"matches": ['), 'Unexpected end'],
    ['other JSON', (_, response) => json(response, { errors: [] }), '✖'],
    [
      'no rule',
      (_, response) => json(response, { matches: [{ message: '', offset: 0, length: 1, replacements: [] }] }),
      '✖',
    ],
    [
      'a place outside the text',
      (_, response) => json(response, { matches: [{ ...match('Bonjour.', 'Bonjour', 'x'), length: 900 }] }),
      'ACCORD at 900 of 8',
    ],
  ])('%s', async (_, answer, reason) => {
    const { at } = await serve(answer);
    const [code, said] = await failureOf(at);
    expect(code).toBe('opinion-answer');
    expect(said.slice(0, reason.length)).toBe(reason);
  });

  it.each<[string, Answer]>([
    ['no answer in time', () => {}],
    ['an answer that does not end', (_, response) => void response.writeHead(200).write('{"matches":')],
  ])('%s', async (_, answer) => {
    const { at } = await serve(answer);
    expect((await failureOf(at, 150))[0]).toBe('opinion-timeout');
  });

  it('a connection that is cut', async () => {
    const { at } = await serve((_, response) => void response.destroy());
    expect((await failureOf(at))[0]).toBe('opinion-unreachable');
  });

  it('is known before the work, and asks no more after the first failure', async () => {
    const { at, asked } = await serve((_, response) => response.writeHead(500).end());
    const backend = { tool: 'languagetool', at, mode: 'join', timeout: 5000 } as const;
    await expect(openOpinions(backend)).rejects.toMatchObject({ code: 'opinion-answer' });
    expect(asked).toHaveLength(1);
    await expect(toolAt(at).check(Array(50).fill('Texte.'), 'fr-FR')).rejects.toMatchObject({ code: 'opinion-answer' });
    expect(asked.length).toBeLessThan(10);
  });
});

describe('opinions', () => {
  it('are asked once per reply that has a language, and remembered', async () => {
    const { at, asked } = await serve(findsFautes);
    const opinions = await openOpinions({ tool: 'languagetool', at, mode: 'replace', timeout: 5000 });
    const request = 'Bonjour, où est mon colis ?';
    const answered = exchangeOf({ request, reply: 'Nous avons trouvé une fote dans votre dossier.' });
    const silent = exchangeOf({ request, reply: null });
    await opinions.ask([answered, silent], () => 'fr-FR');
    expect(asked.map(({ text }) => text)).toEqual(['Bonjour.', answered.reply?.text]);
    expect(opinions.of(answered)).toMatchObject({ mode: 'replace', findings: [{ suggestion: 'faute' }] });
    expect(opinions.of(silent)).toBeNull();
  });
});
