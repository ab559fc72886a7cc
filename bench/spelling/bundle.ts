import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

const here = import.meta.dirname;
const dictionaries = join(here, '..', '..', 'dist', 'dictionaries');

/** Bundles the pass into a folder with the options of `scripts/build.ts`, beside the dictionaries of the program. */
export async function bundleInto(folder: string): Promise<void> {
  if (!existsSync(dictionaries)) throw new Error('no dictionaries: run "npm run build" first');
  await build({
    input: { pass: join(here, 'pass.ts'), start: join(here, 'start.ts') },
    platform: 'node',
    output: { dir: folder, format: 'esm', minify: { compress: true, mangle: false } },
    logLevel: 'warn',
  });
  symlinkSync(dictionaries, join(folder, 'dictionaries'));
}
