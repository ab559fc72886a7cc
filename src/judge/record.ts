import { appendFileSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { BarometreError } from '../errors.ts';
import { type Answer, failures, judgementSchema } from './answer.ts';

/** One line of a file of recorded answers; `key` is the SHA-256 of the request. */
const lineSchema = z.object({
  key: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256'),
  answer: z.union([z.object({ judgement: judgementSchema }), z.object({ failure: z.enum(failures) })]),
});

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

function textOf(file: string, optional: boolean): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) {
      if (optional) return '';
      throw new BarometreError('file-not-found', { file });
    }
    throw new BarometreError('file-unreadable', { file, reason: (error as Error).message });
  }
}

function lineOf(line: string, file: string, record: number): readonly [key: string, answer: Answer] {
  try {
    const { key, answer } = lineSchema.parse(JSON.parse(line));
    return [key, answer];
  } catch (error) {
    const reason =
      error instanceof z.ZodError ? z.prettifyError(error).replace(/\s+/gu, ' ') : (error as Error).message;
    throw new BarometreError('judge-record', { file, line: record, reason });
  }
}

/** Recorded answers by the key of their question. Throws for a missing file unless it may be missing. */
export function readAnswers(file: string, optional: boolean): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [index, line] of textOf(file, optional).split('\n').entries()) {
    if (line.trim() === '') continue;
    const [key, answer] = lineOf(line, file, index + 1);
    answers.set(key, answer);
  }
  return answers;
}

/** Adds answers at the end of a file. */
export function appendAnswers(file: string, answers: readonly (readonly [key: string, answer: Answer])[]): void {
  try {
    appendFileSync(file, answers.map(([key, answer]) => `${JSON.stringify({ key, answer })}\n`).join(''));
  } catch (error) {
    throw new BarometreError('output-unwritable', { file, reason: (error as Error).message });
  }
}
