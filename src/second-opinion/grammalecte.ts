import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { z } from 'zod';
import type { BackendConfig } from '../model/config.ts';
import type { Finding, MistakeKind, ProofreaderId } from '../model/verdict.ts';
import { failure, findingOf, type Proofreader, type Remark, together } from './proofreader.ts';

/** Runs at a time, and UTF-16 units of one run: two seconds of its work, of which half is its start (ours). */
const concurrency = 2;
const longestRun = 40_000;
/** UTF-16 units of a line that is read; on one twice as long without a sentence it can spend ten seconds (ours). */
const longestLine = 5000;

/** What `grammalecte-cli --json` prints, as far as it is used; positions are code points in their line. */
const answerSchema = z.object({
  data: z.array(
    z.object({
      iParagraph: z.int().positive(),
      lGrammarErrors: z.array(
        z.object({
          nStart: z.int().nonnegative(),
          nEnd: z.int().nonnegative(),
          sRuleId: z.string(),
          sType: z.string(),
          sMessage: z.string(),
          aSuggestions: z.array(z.string()),
        }),
      ),
      lSpellingErrors: z.array(z.object({ nStart: z.int().nonnegative(), nEnd: z.int().nonnegative() })),
    }),
  ),
});
type Line = z.infer<typeof answerSchema>['data'][number];

/**
 * Its types of errors (`grammalecte-cli --list_options`) that are mistakes. Not among them: typographic apostrophes,
 * spaces of numbers and units, commas, manner (`bs`, `pleo`, `redon…`), chemistry, ministries, validity of dates.
 */
const kinds: ReadonlyMap<string, MistakeKind> = new Map([
  ...['conf', 'conj', 'eleu', 'gn', 'imp', 'infi', 'inte', 'loc', 'ppas', 'vmode'].map(
    (type) => [type, 'grammar'] as const,
  ),
  ...['esp', 'maj', 'nbsp', 'tu', 'typo'].map((type) => [type, 'typography'] as const),
]);

/** A line's first place in the texts: which text, and where in it. */
type Place = { readonly text: number; readonly start: number; readonly line: string };

/** Line ends that Python also takes for one, as blanks: they would move every later line. */
const oneLineEnd = (text: string): string => text.replace(/\r/gu, ' ');

function placesOf(texts: readonly string[]): readonly Place[] {
  return texts.flatMap((text, index) => {
    let start = 0;
    return oneLineEnd(text)
      .split('\n')
      .map((line): Place => {
        const place = { text: index, start, line };
        start += line.length + 1;
        return place;
      });
  });
}

/** The UTF-16 offset of a code point in a line; null beyond its end. */
function offsetOf(line: string, codePoint: number): number | null {
  let offset = 0;
  for (let left = codePoint; left > 0; left -= 1) {
    if (offset >= line.length) return null;
    offset += (line.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
  }
  return offset;
}

function remarksOf({ lGrammarErrors, lSpellingErrors }: Line): readonly Remark[] {
  const grammar = lGrammarErrors.flatMap(({ nStart, nEnd, sType, sRuleId, sMessage, aSuggestions }): Remark[] => {
    const kind = kinds.get(sType);
    if (kind === undefined) return [];
    return [{ kind, start: nStart, end: nEnd, rule: sRuleId, message: sMessage, suggestion: aSuggestions[0] }];
  });
  const words = lSpellingErrors.map(
    ({ nStart, nEnd }): Remark => ({
      kind: 'spelling',
      start: nStart,
      end: nEnd,
      rule: 'WORD',
      message: 'Mot inconnu.',
      suggestion: undefined,
    }),
  );
  return [...grammar, ...words];
}

/** A remark at its place in the text; null where the line has no such place. */
function placed(remark: Remark, { start, line }: Place): Remark | null {
  const [from, to] = [offsetOf(line, remark.start), offsetOf(line, remark.end)];
  return from === null || to === null ? null : { ...remark, start: start + from, end: start + to };
}

function answerOf(output: string, backend: BackendConfig): readonly Line[] {
  try {
    return answerSchema.parse(JSON.parse(output)).data;
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/gu, ' ') : (error as Error).message;
    throw failure('opinion-answer', backend, reason);
  }
}

/** Texts in a file that no longer has a name: nothing of them is left on the disk, however the program ends. */
async function unnamedFile(content: string) {
  const folder = await mkdtemp(join(tmpdir(), 'barometre-'));
  try {
    const file = await open(join(folder, 'replies.txt'), 'wx+', 0o600);
    await rm(join(folder, 'replies.txt'));
    await file.writeFile(content);
    return file;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** How a run ended: its exit code, or why there was none. Throws what `spawn` throws. */
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });

const said = async (stream: Readable | null): Promise<string> => (stream === null ? '' : textOf(stream));

/** One run of the command over a file on its standard input. No shell sees the texts or the command. */
async function run(content: string, backend: BackendConfig): Promise<string> {
  const file = await unnamedFile(content);
  try {
    const child = spawn(backend.at, ['--file', '/dev/stdin', '--json', '--only_when_errors'], {
      stdio: [file.fd, 'pipe', 'pipe'],
      env: { ...process.env, PYTHONUTF8: '1' },
      signal: AbortSignal.timeout(backend.timeout),
      killSignal: 'SIGKILL',
    });
    const [code, output, errors] = await Promise.all([ended(child), said(child.stdout), said(child.stderr)]);
    if (code === 0) return output;
    throw failure('opinion-answer', backend, errors.trim().split('\n').at(-1) || `exit ${code}`);
  } finally {
    await file.close();
  }
}

/** Why a run failed before it could answer. */
function mishap(error: unknown, backend: BackendConfig): unknown {
  if (!(error instanceof Error)) return error;
  if (error.name === 'AbortError') return failure('opinion-timeout', backend);
  return 'code' in error && 'syscall' in error ? failure('opinion-unreachable', backend, String(error.code)) : error;
}

/** The findings of one run, each with the line that it stands in. */
async function checkRun(places: readonly Place[], backend: BackendConfig) {
  const content = places.map(({ line }) => `${line.length > longestLine ? '' : line}\n`).join('');
  const output = await run(content, backend).catch((error: unknown) => {
    throw mishap(error, backend);
  });
  return answerOf(output, backend).flatMap((answer) => {
    const place = places[answer.iParagraph - 1];
    return remarksOf(answer).map((remark) => {
      const one = place === undefined ? null : placed(remark, place);
      if (one === null) throw failure('opinion-answer', backend, `line ${answer.iParagraph}, ${remark.rule}`);
      return { text: place?.text ?? 0, finding: findingOf('grammalecte', one) };
    });
  });
}

/** Lines in groups for one run each. */
function runsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const runs: Place[][] = [];
  let size = longestRun;
  for (const place of places) {
    if (size + place.line.length > longestRun) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(place);
    size += place.line.length + 1;
  }
  return runs;
}

/** The command of Grammalecte, which reads French only, line by line. */
export function grammalecte(backend: BackendConfig): Proofreader {
  return {
    reads: (locale) => locale.startsWith('fr'),
    check: async (texts) => {
      const found = await together(runsOf(placesOf(texts)), concurrency, (places) => checkRun(places, backend));
      const byText = texts.map((): Finding<ProofreaderId>[] => []);
      for (const { text, finding } of found.flat()) byText[text]?.push(finding);
      return byText;
    },
  };
}
