import { errorWords, fill } from '../languages/words.ts';
import type { ReadingSettings } from '../reading.ts';
import { type Input, inputsOf } from '../sources/index.ts';
import type { Surroundings } from './command.ts';

/** The exports that the paths stand for; files of a folder that hold none are named on standard error. */
export async function openInputs(
  paths: readonly string[],
  { from, mapping }: ReadingSettings,
  options: { readonly quiet?: true },
  { process, language }: Surroundings,
): Promise<readonly Input[]> {
  const { inputs, skipped } = await inputsOf(paths, () => process.stdin, {
    ...(from && { from }),
    ...(mapping && { mapping }),
  });
  if (options.quiet !== true) {
    for (const { code, args } of skipped) process.stderr.write(`${fill(errorWords[language][code], args)}\n`);
  }
  return inputs;
}
