import { existsSync, readFileSync } from 'node:fs';

/** Bytes of a compiled word list: beside the bundled program, or in `dist/` of the project when run from its sources. */
export function compiled(file: string): Uint8Array {
  for (const place of [`./dictionaries/${file}`, `../../../dist/dictionaries/${file}`]) {
    const url = new URL(place, import.meta.url);
    if (existsSync(url)) return readFileSync(url);
  }
  throw new Error(`no ${file} beside the program: run "npm run build"`);
}
