import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { historyOf, type NamedResult } from '../barometer/comparison/waves.ts';
import { loadResult } from '../config/load.ts';
import { BarometreError } from '../errors.ts';
import { fill } from '../languages/words.ts';
import type { Barometer, Wave } from '../model/barometer.ts';
import { resultOf } from '../renderers/json/index.ts';
import type { Surroundings } from './command.ts';

/** Results kept in a folder and the folders below it, by their paths; a file that is none is named on standard error. */
export async function resultsIn(folder: string, { process, language }: Surroundings): Promise<readonly NamedResult[]> {
  const { errorWords } = await import('../languages/words.ts');
  const files = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    throw new BarometreError(error.code === 'ENOENT' ? 'file-not-found' : 'file-unreadable', {
      file: folder,
      reason: error.code ?? error.message,
    });
  });
  const results: NamedResult[] = [];
  for (const file of files.filter((name) => name.endsWith('.json')).sort()) {
    const path = join(folder, file);
    try {
      results.push({ name: nameOf(relative(folder, path)), result: await loadResult(path) });
    } catch (error) {
      if (!(error instanceof BarometreError)) throw error;
      process.stderr.write(`${fill(errorWords[language][error.code], error.args)}\n`);
    }
  }
  return results;
}

/** `2026-03/barometre.json` is known as `2026-03`. */
const nameOf = (path: string): string => path.replace(/[/\\]barometre\.json$|\.json$/, '') || basename(path);

/** The waves of a history with this audit among them; those that do not compare are named on standard error. */
export function wavesWith(
  results: readonly NamedResult[],
  barometer: Barometer,
  { process, words }: Surroundings,
): readonly Wave[] {
  const { waves, leftOut } = historyOf(results, { name: words['baseline.this'], result: resultOf(barometer) });
  for (const { name, reason } of leftOut) {
    const why = reason === 'same' ? words['history.same'] : words[`compare.${reason}`];
    process.stderr.write(`${fill(words['history.left-out'], { name, reason: why })}\n`);
  }
  return waves;
}
