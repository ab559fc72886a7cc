import { readFile } from 'node:fs/promises';
import { BarometreError } from '../errors.ts';
import type { DictionaryFiles } from '../model/config.ts';
import { declaredEncoding, declaredUtf8, holdsWords, lexiconEntries } from './words.ts';

/** The bytes of a file that the configuration names. Throws `file-not-found` or `file-unreadable`. */
export async function bytesOf(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    const code = error.code === 'ENOENT' ? 'file-not-found' : 'file-unreadable';
    throw new BarometreError(code, { file, reason: error.code ?? error.message });
  });
}

/** The text of bytes, without a byte order mark. Throws `encoding-wrong` where they are not in that encoding. */
function decoded(bytes: Uint8Array, encoding: string, file: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new BarometreError('encoding-wrong', { file, encoding });
  }
}

/** Words and phrases of a lexicon file in UTF-8. Throws for one that is missing, not in UTF-8, or empty. */
export async function readLexicon(file: string): Promise<readonly string[]> {
  const text = decoded(await bytesOf(file), 'UTF-8', file);
  if (text.trim() === '') throw new BarometreError('file-empty', { file });
  return lexiconEntries(text);
}

/**
 * A Hunspell dictionary, whatever its encoding, as UTF-8. Throws for files that are missing, empty, or not in the
 * encoding that the affix file declares.
 */
export async function readDictionary(file: string): Promise<DictionaryFiles> {
  const affix = file.replace(/\.dic$/i, '.aff');
  const words = await bytesOf(file);
  const aff = await bytesOf(affix).catch((error: unknown) => {
    const missing = error instanceof BarometreError && error.code === 'file-not-found';
    throw missing ? new BarometreError('affix-missing', { file, affix }) : error;
  });
  const encoding = declaredEncoding(aff);
  const dic = decoded(words, encoding, file);
  if (!holdsWords(dic)) throw new BarometreError('file-empty', { file });
  const encoder = new TextEncoder();
  return { file, aff: encoder.encode(declaredUtf8(decoded(aff, encoding, affix))), dic: encoder.encode(dic) };
}
