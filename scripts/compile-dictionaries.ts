import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import english from 'dictionary-en';
import french from 'dictionary-fr';
import { readAffixFile } from '../src/languages/dictionary/affix.ts';
import { compoundPatterns, expand } from '../src/languages/dictionary/expand.ts';
import { pack } from '../src/languages/dictionary/pack.ts';
import { type LanguageCode, languageCodes } from '../src/model/language.ts';

const dictionaries: Readonly<Record<LanguageCode, { aff: Uint8Array; dic: Uint8Array }>> = { fr: french, en: english };
/** Code that the packed bytes depend on, beside the dictionaries. */
const modules = ['affix', 'automaton', 'expand', 'forms', 'letters', 'pack'];

/** Changes whenever a dictionary or the code that packs it does. */
async function stampOf(language: LanguageCode): Promise<string> {
  const { aff, dic } = dictionaries[language];
  const hash = createHash('sha256').update(aff).update(dic);
  for (const name of modules) {
    hash.update(await readFile(new URL(`../src/languages/dictionary/${name}.ts`, import.meta.url)));
  }
  return hash.digest('hex');
}

function packed(language: LanguageCode): Uint8Array {
  const decoder = new TextDecoder();
  const file = readAffixFile(decoder.decode(dictionaries[language].aff));
  const words = decoder.decode(dictionaries[language].dic);
  const { breaks, inputs } = file;
  return pack(expand(file, words), { breaks, inputs, compounds: compoundPatterns(file, words) });
}

/** Writes `fr.dawg` and `en.dawg` into a folder; one whose inputs did not change since (`*.stamp`) is left alone. */
export async function compileDictionaries(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of languageCodes) {
    const stamp = await stampOf(language);
    const stampFile = join(folder, `${language}.stamp`);
    if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) continue;
    const file = join(folder, `${language}.dawg`);
    await writeFile(`${file}.part`, packed(language));
    await rename(`${file}.part`, file);
    await writeFile(stampFile, stamp);
  }
}
