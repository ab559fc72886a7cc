import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const needs = 'needs g++, pkg-config and libhunspell (Debian: apt-get install g++ pkg-config libhunspell-dev)';

function run(command: string, options: readonly string[]): string {
  try {
    return execFileSync(command, options, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }).trim();
  } catch (error) {
    throw new Error(`${command}: ${needs}`, { cause: error });
  }
}

/** The version of libhunspell that is compared with. */
export const hunspellVersion = (): string => run('pkg-config', ['--modversion', 'hunspell']);

/** Builds the program that asks libhunspell, in a folder; returns its path. Throws where the tools are missing. */
export function buildOracle(folder: string): string {
  const program = join(folder, 'oracle');
  const flags = run('pkg-config', ['--cflags', '--libs', 'hunspell']).split(/\s+/u);
  run('g++', ['-O2', '-o', program, join(import.meta.dirname, 'oracle.cpp'), ...flags]);
  return program;
}

/** libhunspell's verdicts, `1` or `0` per word, by the `.aff` and `.dic` files given. */
export function judged(words: readonly string[], oracle: string, files: readonly [aff: string, dic: string]): string {
  const options = { input: `${words.join('\n')}\n`, maxBuffer: 2 ** 30, encoding: 'utf8' } as const;
  const verdicts = execFileSync(oracle, files, options);
  if (verdicts.length !== words.length) throw new Error(`${verdicts.length} verdicts on ${words.length} words`);
  return verdicts;
}
