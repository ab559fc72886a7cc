/** Writes the twenty conversations in every format: `npx tsx scripts/twenty/generate.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { files } from './files.ts';

for (const [path, content] of files()) {
  const file = join(import.meta.dirname, '..', '..', 'fixtures', 'sources', path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
