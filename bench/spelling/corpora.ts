import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Corpus, corpusOf } from './corpus/index.ts';
import { replySeparator } from './replies.ts';

/** A corpus on disk with its counts; a part is its beginning, cut between two replies. */
export type CorpusFile = {
  readonly file: string;
  readonly megabytes: number;
  readonly facts: Omit<Corpus, 'text'>;
  readonly part: (megabytes: number) => { readonly file: string; readonly megabytes: number };
};

const megabytesOf = (file: string): number => statSync(file).size / 1e6;

/** Writes a corpus and, when asked for, its parts into a folder. */
export function corpusIn(folder: string, name: string, megabytes: number, distinct: boolean): CorpusFile {
  const { text, ...facts } = corpusOf(megabytes, { distinct });
  const file = join(folder, `${name}.txt`);
  writeFileSync(file, text);
  const part = (size: number) => {
    const cut = join(folder, `${name}-${size}.txt`);
    const end = text.indexOf(replySeparator, Math.round((text.length * size) / megabytes));
    writeFileSync(cut, text.slice(0, end));
    return { file: cut, megabytes: megabytesOf(cut) };
  };
  return { file, megabytes: megabytesOf(file), facts, part };
}
