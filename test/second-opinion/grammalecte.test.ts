import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { BarometreError } from '../../src/errors.ts';
import { grammalecte } from '../../src/second-opinion/grammalecte.ts';

const folder = mkdtempSync(join(tmpdir(), 'grammalecte-'));
afterAll(() => rmSync(folder, { recursive: true }));

const toolAt = (at: string, timeout = 30_000) => grammalecte({ tool: 'grammalecte', at, mode: 'join', timeout });

/** A command that does what a script says, with what it is given in `text`. */
function command(name: string, script: string): string {
  const path = join(folder, name);
  writeFileSync(
    path,
    `#!${process.execPath}\nconst text = require('fs').readFileSync('/dev/stdin', 'utf8');\n${script}\n`,
  );
  chmodSync(path, 0o755);
  return path;
}

const printing = (name: string, output: unknown): string =>
  command(name, `console.log(${JSON.stringify(typeof output === 'string' ? output : JSON.stringify(output))});`);

async function failureOf(at: string, timeout?: number): Promise<readonly [string, string]> {
  try {
    await toolAt(at, timeout).check(['Bonjour.'], 'fr-FR');
  } catch (error) {
    if (error instanceof BarometreError) return [error.code, String(error.args.reason)];
    throw error;
  }
  throw new Error('expected an error');
}

const mistake = { nStart: 0, nEnd: 3, sRuleId: 'r1', sType: 'conj', sMessage: 'm', aSuggestions: ['x'] };
const line = (iParagraph: number, ...lGrammarErrors: object[]) => ({ iParagraph, lGrammarErrors, lSpellingErrors: [] });

describe('what the command prints', () => {
  it('is placed by line, in code points', async () => {
    const at = command(
      'echoes',
      `const data = text.split('\\n').flatMap((line, index) => {
        const at = [...line].indexOf('X');
        const one = { nStart: at, nEnd: at + 1, sRuleId: 'x', sType: 'gn', sMessage: 'm', aSuggestions: [] };
        return at === -1 ? [] : [{ iParagraph: index + 1, lGrammarErrors: [one], lSpellingErrors: [{ nStart: at, nEnd: at + 1 }] }];
      });
      console.log(JSON.stringify({ data }));`,
    );
    const texts = ['Rien.', '👍 un\n\n👍👍 et X\r\n', '', 'X', 'a\rX \u2028 X', '\ud800 X'];
    const found = await toolAt(at).check(texts, 'fr-FR');
    expect(found.map((one) => one.map(({ span }) => span))).toEqual(
      texts.map((text) => (text.includes('X') ? [0, 0].map(() => [text.indexOf('X'), text.indexOf('X') + 1]) : [])),
    );
    expect(found[3]?.map(({ kind, code }) => [kind, code])).toEqual([
      ['grammar', 'grammalecte'],
      ['spelling', 'grammalecte'],
    ]);
  });

  it('counts by type; manner and typographic niceties do not', async () => {
    const types = ['conj', 'esp', 'nbsp', 'maj', 'apos', 'virg', 'num', 'unit', 'bs', 'pleo', 'redon1', 'new'];
    const at = printing('types', { data: [line(1, ...types.map((sType) => ({ ...mistake, sType, sRuleId: sType })))] });
    const [found = []] = await toolAt(at).check(['Bonjour.'], 'fr-FR');
    expect(found.map(({ args, kind }) => [args?.rule, kind])).toEqual([
      ['conj', 'grammar'],
      ['esp', 'typography'],
      ['nbsp', 'typography'],
      ['maj', 'typography'],
    ]);
  });

  it('comes in the order of the texts, however many runs they take', async () => {
    const at = command(
      'lengths',
      `const data = text.split('\\n').slice(0, -1).map((line, index) => ({ iParagraph: index + 1, lSpellingErrors: [{ nStart: 0, nEnd: line.length }], lGrammarErrors: [] }));
      setTimeout(() => console.log(JSON.stringify({ data })), 60 - Math.min(60, text.length / 1000));`,
    );
    const texts = [12, 9, 1, 30, 2].map((lines) => `${'a'.repeat(4000 + lines)}\n`.repeat(lines));
    const found = await toolAt(at).check(texts, 'fr-FR');
    const ends = texts.map((text) => Array.from(text.matchAll(/\n/g), ({ index }) => index));
    expect(found.map((one) => one.flatMap(({ span }) => (span?.[0] === span?.[1] ? [] : [span?.[1]])))).toEqual(ends);
  });
});

describe('what goes wrong', () => {
  it.each<[string, () => string, string, string]>([
    ['no such command', () => join(folder, 'none'), 'opinion-unreachable', 'ENOENT'],
    ['no command', () => folder, 'opinion-unreachable', 'EACCES'],
    ['nothing printed', () => command('silent', ''), 'opinion-answer', 'Unexpected end'],
    ['no JSON', () => printing('words', '# Error: file not found.'), 'opinion-answer', 'Unexpected token'],
    ['other JSON', () => printing('other', { data: [{ iParagraph: 1 }] }), 'opinion-answer', '✖'],
    [
      'a failure',
      () => command('fails', `console.error('Traceback\\nValueError: bad'); process.exitCode = 3;`),
      'opinion-answer',
      'ValueError: bad',
    ],
    ['a failure without words', () => command('quits', 'process.exitCode = 3;'), 'opinion-answer', 'exit 3'],
    ['a line that does not exist', () => printing('far', { data: [line(9, mistake)] }), 'opinion-answer', 'line 9, r1'],
    [
      'a place beyond the line',
      () => printing('beyond', { data: [line(1, { ...mistake, nEnd: 99 })] }),
      'opinion-answer',
      'line 1, r1',
    ],
  ])('%s', async (_, at, code, reason) => {
    const [found, said] = await failureOf(at());
    expect([found, said.slice(0, reason.length)]).toEqual([code, reason]);
  });

  it('no answer in time: the command is ended', async () => {
    const at = command('sleeps', 'setTimeout(() => {}, 60_000);');
    expect((await failureOf(at, 300))[0]).toBe('opinion-timeout');
    const running = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout ?? '';
    expect(running).not.toContain(at);
  });

  it('a line too long for it is left unread', async () => {
    const at = command(
      'echo',
      `console.log(JSON.stringify({ data: [] })); if (text.length > 5010) process.exitCode = 1;`,
    );
    const findings = await toolAt(at).check([`${'a'.repeat(200_000)}\n${'b'.repeat(5000)}`], 'fr-FR');
    expect(findings).toEqual([[]]);
  });

  it('leaves no text behind', async () => {
    const temporary = mkdtempSync(join(folder, 'tmp-'));
    vi.stubEnv('TMPDIR', temporary);
    await toolAt(printing('fine', { data: [] })).check(['Bonjour.'], 'fr-FR');
    await failureOf(command('dies', 'process.kill(process.pid, "SIGKILL");'));
    vi.unstubAllEnvs();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('sees no shell', async () => {
    const mark = join(folder, 'pwned');
    const at = printing('calm', { data: [] });
    const texts = [`$(touch ${mark})`, `\`touch ${mark}\``, `; touch ${mark}`, `" && touch ${mark} #`];
    expect(await toolAt(at).check(texts, 'fr-FR')).toEqual(texts.map(() => []));
    expect((await failureOf(`${at}; touch ${mark}`))[0]).toBe('opinion-unreachable');
    expect(readdirSync(folder)).not.toContain('pwned');
  });
});

const installed = spawnSync('grammalecte-cli', ['--help']).status === 0;
if (!installed) console.warn('grammalecte-cli is not installed (Debian: grammalecte-cli): its own tests are skipped');

describe.skipIf(!installed)('grammalecte-cli', () => {
  it('finds mistakes of grammar, spelling and typography at their places', async () => {
    const texts = [
      '👍 Vous serez contacter demain.\n\nMerci,  Léa',
      'Tout va bien ici.',
      'Nous avons procéder au remboursement de votre comande.',
    ];
    const found = await toolAt('grammalecte-cli').check(texts, 'fr-FR');
    const quotes = found.map((one, index) =>
      one.map(({ kind, span = [0, 0] }) => `${kind}: ${texts[index]?.slice(...span)}`).toSorted(),
    );
    expect(quotes).toEqual([['grammar: contacter', 'typography:   '], [], ['grammar: procéder', 'spelling: comande']]);
  });

  it('reads hostile texts', async () => {
    const texts = ['\0', '</script>', '\ud800', '\u202e=1+1', '--help', '\n\n\n', '"]}\\', `${'a '.repeat(5000)}.`];
    const found = await toolAt('grammalecte-cli').check(texts, 'fr-FR');
    expect(found).toHaveLength(texts.length);
    for (const [index, one] of found.entries()) {
      for (const { span = [0, 0] } of one) expect(span[1]).toBeLessThanOrEqual(texts[index]?.length ?? 0);
    }
  });

  it('reads French only', () => {
    const { reads } = toolAt('grammalecte-cli');
    expect([reads('fr-FR'), reads('fr-CA'), reads('en-GB')]).toEqual([true, true, false]);
  });
});
