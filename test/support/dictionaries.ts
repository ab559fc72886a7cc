import { fileURLToPath } from 'node:url';
import { compileDictionaries } from '../../scripts/compile-dictionaries.ts';
import { compileLexicon } from '../../scripts/compile-lexicon.ts';
import { compileSounds } from '../../scripts/compile-sounds.ts';

/** Compiles the word lists once before any test; nothing happens where `npm run build` has done it. */
export async function setup(): Promise<void> {
  const folder = fileURLToPath(new URL('../../dist/dictionaries', import.meta.url));
  await compileDictionaries(folder);
  await compileLexicon(folder);
  await compileSounds(folder);
}
