import { fileURLToPath } from 'node:url';
import { compileDictionaries } from '../../scripts/compile-dictionaries.ts';

/** Compiles the dictionaries once before any test; nothing happens where `npm run build` has done it. */
export async function setup(): Promise<void> {
  await compileDictionaries(fileURLToPath(new URL('../../dist/dictionaries', import.meta.url)));
}
