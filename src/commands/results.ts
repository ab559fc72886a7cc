import { open } from 'node:fs/promises';
import { type AuditSettings, audit } from '../audit.ts';
import { loadResult } from '../config/load.ts';
import type { Result } from '../model/barometer.ts';
import { resultOf } from '../renderers/json/index.ts';
import type { Surroundings } from './command.ts';
import { openInputs } from './inputs.ts';
import { Progress } from './progress.ts';
import { temporarySpill } from './spill.ts';

/** Where a saved result says what it is; exports may be long. */
const head = 64;

/** Whether a path is a file that `audit --format json` wrote, by its first bytes. */
async function isResult(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(head), 0, head, 0);
    return buffer.toString('utf8', 0, bytesRead).includes('"barometre/result@');
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** The result at a path: a saved one, or the audit of exports. */
export async function resultAt(
  path: string,
  settings: AuditSettings,
  options: { readonly quiet?: true },
  around: Surroundings,
): Promise<Result> {
  if (await isResult(path)) return loadResult(path);
  const inputs = await openInputs([path], settings, options, around);
  const progress = new Progress(around.process.stderr, around.words, options.quiet !== true);
  const spill = temporarySpill(around.process);
  try {
    return resultOf(
      await audit(inputs, { ...settings, spill }, { progressed: (...state) => progress.update(...state) }),
    );
  } finally {
    progress.stop();
    spill.remove();
  }
}
