import { mkdirSync, mkdtempSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Input, inputsOf, readInput } from '../../src/sources/index.ts';
import { by, errorOf, fixture, inputOf, read } from './reading.ts';

const stdin = inputOf('conversation_id,role,sent_at,text\nc,agent,2026-03-02,Bonjour\n').open;
const folder = fixture('folder');
const names = (inputs: readonly Input[]): string[] => inputs.map(({ path }) => relative(folder, path));

describe('paths of the command line', () => {
  it('a folder gives its exports, hidden ones left out, and lists the rest', async () => {
    const { inputs, skipped } = await inputsOf([folder], stdin);
    expect(names(inputs)).toEqual(['a.csv', 'deep/b.ndjson']);
    expect(skipped.map(({ path, code }) => [relative(folder, path), code])).toEqual([
      ['lettre.txt', 'format-unknown'],
      ['plan.pdf', 'format-binary'],
      ['vide.csv', 'file-empty'],
    ]);
  });

  it('a glob gives the same', async () => {
    const { inputs } = await inputsOf([`${folder}/**/*`], stdin);
    expect(names(inputs)).toEqual(['a.csv', 'deep/b.ndjson']);
  });

  it('order and repetition change nothing', async () => {
    const [a, b] = [join(folder, 'a.csv'), join(folder, 'deep', 'b.ndjson')];
    for (const paths of [
      [b, a],
      [a, b, a],
      [folder, a],
      [a, folder, `${folder}/deep/../a.csv`],
    ]) {
      expect((await inputsOf(paths, stdin)).inputs.map(({ bytes }) => bytes)).toEqual(
        (await inputsOf([folder], stdin)).inputs.map(({ bytes }) => bytes),
      );
    }
  });

  it('a link to a file is that file', async () => {
    const place = mkdtempSync(join(tmpdir(), 'sources-'));
    writeFileSync(join(place, 'b.csv'), 'conversation_id,role,sent_at,text\nc,agent,2026-03-02,Bonjour\n');
    symlinkSync(join(place, 'b.csv'), join(place, 'a.csv'));
    expect((await inputsOf([join(place, 'a.csv'), join(place, 'b.csv')], stdin)).inputs).toHaveLength(1);
  });

  it('a named file is read whatever it is, so that its error shows', async () => {
    const { inputs, skipped } = await inputsOf([join(folder, 'plan.pdf')], stdin);
    expect(inputs).toHaveLength(1);
    expect(skipped).toEqual([]);
  });

  it('under a mapping, files of a folder without its columns are listed', async () => {
    const mapping = by({
      messages: [{ fields: { role: 'role', text: 'text', conversation: 'conversation_id', id: 'message_id' } }],
    });
    const { inputs, skipped } = await inputsOf([folder], stdin, mapping);
    expect(names(inputs)).toEqual(['a.csv', 'deep/b.ndjson']);
    expect(skipped.map(({ code }) => code)).toEqual(['column-missing', 'format-binary', 'file-empty']);
  });

  it('a dash is standard input', async () => {
    const { inputs } = await inputsOf(['-'], stdin);
    const [input] = inputs;
    expect(input).toMatchObject({ path: '-', bytes: null });
    expect((await read(input as Input)).records).toMatchObject([
      { text: 'Bonjour', origin: { source: '-', record: 1 } },
    ]);
  });

  it('what is not there is named', async () => {
    expect(await errorOf(inputsOf(['nulle-part.csv'], stdin))).toEqual({
      code: 'file-not-found',
      args: { file: 'nulle-part.csv' },
    });
    expect(await errorOf(inputsOf(['nulle-part/*.csv'], stdin))).toMatchObject({ code: 'file-not-found' });
    const place = mkdtempSync(join(tmpdir(), 'sources-'));
    expect(await errorOf(inputsOf([place], stdin))).toMatchObject({ code: 'no-input' });
  });

  it('a file that goes away before it is read is named', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sources-')), 'x.csv');
    writeFileSync(file, 'a');
    const { inputs } = await inputsOf([file], stdin);
    unlinkSync(file);
    expect(await errorOf(read(inputs[0] as Input))).toEqual({ code: 'file-not-found', args: { file } });
  });

  it('what the system refuses to read is told with its reason', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'sources-')), 'x.csv');
    writeFileSync(file, 'a');
    const { inputs } = await inputsOf([file], stdin);
    unlinkSync(file);
    mkdirSync(file);
    expect(await errorOf(read(inputs[0] as Input))).toEqual({
      code: 'file-unreadable',
      args: { file, reason: 'EISDIR' },
    });
  });
});

describe('reading', () => {
  it('tells its progress in bytes, and the hash of what it read', async () => {
    const content = 'conversation_id,role,sent_at,text\nc,agent,2026-03-02,Bonjour\n';
    const seen: number[] = [];
    let sha256 = '';
    for await (const batch of readInput(inputOf(content, 10))) {
      for (const event of batch) {
        if (event.kind === 'progress') seen.push(event.bytes);
        if (event.kind === 'end') sha256 = event.file.sha256;
      }
    }
    expect(seen.at(-1)).toBe(content.length);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(sha256).toBe('e5d1f3158a3090714a1915acae551c9491122a8f9dbb30e6707089c25ec7e81e');
  });

  it('closes the file when its reader stops early', async () => {
    let closed = false;
    const open = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from('conversation_id,role,sent_at,text\nc,agent,2026-03-02,Bonjour\n');
      } finally {
        closed = true;
      }
    };
    for await (const batch of readInput({ path: 'sans-fin.csv', bytes: null, open })) {
      if (batch.some(({ kind }) => kind === 'record')) break;
    }
    expect(closed).toBe(true);
  });
});
