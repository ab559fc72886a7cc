import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.ts';

/** The golden reports of the demo by file name: one per format, in both languages where words differ. */
const reports: Readonly<Record<string, readonly string[]>> = {
  'en/barometre.txt': ['--lang', 'en', '--format', 'terminal'],
  'fr/barometre.txt': ['--lang', 'fr', '--format', 'terminal'],
  'en/barometre.md': ['--lang', 'en', '--format', 'markdown'],
  'fr/barometre.md': ['--lang', 'fr', '--format', 'markdown'],
  'en/barometre.html': ['--lang', 'en', '--format', 'html'],
  'fr/barometre.html': ['--lang', 'fr', '--format', 'html'],
  'en/barometre.csv': ['--lang', 'en', '--format', 'csv'],
  'fr/barometre.csv': ['--lang', 'fr', '--format', 'csv'],
  'barometre.json': ['--format', 'json'],
  'exchanges.ndjson': ['--format', 'ndjson'],
};

/** Names of the golden reports. */
export const reportNames: readonly string[] = Object.keys(reports);

/** The text of one golden report, made anew. */
export function report(name: string): string {
  return run(['audit', 'fixtures/demo', '--quiet', ...(reports[name] ?? [])]).stdout;
}

/** Writes every golden report into a folder. */
export function writeReports(folder: string): void {
  for (const language of ['en', 'fr']) mkdirSync(join(folder, language), { recursive: true });
  for (const name of reportNames) writeFileSync(join(folder, name), report(name));
}
