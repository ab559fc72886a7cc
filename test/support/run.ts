import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The project's root. */
export const root = join(import.meta.dirname, '..', '..');

/** What a command printed, and how it ended. */
export type Run = { readonly stdout: string; readonly stderr: string; readonly code: number | null };

/** Runs the built program from the project's root, without colours, in English unless asked otherwise. */
export function run(args: readonly string[], input = ''): Run {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join('bin', 'barometre.js'), ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { PATH: process.env.PATH, LANG: 'C.UTF-8', NO_COLOR: '1' },
  });
  return { stdout, stderr, code: status };
}
