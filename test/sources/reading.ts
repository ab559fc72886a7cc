import { join } from 'node:path';
import { BarometreError } from '../../src/errors.ts';
import type { InputFile } from '../../src/model/barometer.ts';
import type { Rejection, SourceRecord } from '../../src/model/conversation.ts';
import type { Mapping } from '../../src/model/mapping.ts';
import { type Input, inputsOf, type ReadOptions, readInput, type SourceDescription } from '../../src/sources/index.ts';

export const fixture = (name: string): string => join(import.meta.dirname, '..', '..', 'fixtures', 'sources', name);

/** Everything that a source said of an input. */
export type Told = {
  readonly records: readonly SourceRecord[];
  readonly rejections: readonly Rejection[];
  readonly description: SourceDescription;
  readonly file: InputFile;
};

export async function read(input: Input, options: ReadOptions = {}): Promise<Told> {
  const records: SourceRecord[] = [];
  const rejections: Rejection[] = [];
  let description: SourceDescription | undefined;
  let file: InputFile | undefined;
  for await (const batch of readInput(input, options)) {
    for (const event of batch) {
      if (event.kind === 'record') records.push(event.record);
      else if (event.kind === 'rejection') rejections.push(event.rejection);
      else if (event.kind === 'description') description = event.description;
      else if (event.kind === 'end') file = event.file;
    }
  }
  if (description === undefined || file === undefined) throw new Error('a source without description or end');
  return { records, rejections, description, file };
}

/** An input that gives its bytes in pieces of `size`. */
export function inputOf(content: string | Uint8Array, size = 65_536, path = 'essai.csv'): Input {
  const bytes = Buffer.from(content);
  const open = async function* (): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };
  return { path, bytes: bytes.length, open };
}

export async function readFixture(name: string, options: ReadOptions = {}): Promise<Told> {
  const { inputs } = await inputsOf([fixture(name)], () => inputOf('').open(), options);
  const [input] = inputs;
  if (input === undefined) throw new Error(`no input for ${name}`);
  return read({ ...input, path: name }, options);
}

export const by = (mapping: Mapping): ReadOptions => ({ mapping: { mapping, file: 'correspondance.json' } });

/** The error that a promise is rejected with, as code and arguments. */
export async function errorOf(promise: Promise<unknown>): Promise<{ code: string; args: BarometreError['args'] }> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof BarometreError)) throw new Error(`expected a BarometreError, got ${String(error)}`);
  return { code: error.code, args: error.args };
}
