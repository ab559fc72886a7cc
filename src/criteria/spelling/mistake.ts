import type { MistakeKind } from '../../model/verdict.ts';

/** A mistake before it becomes a finding: where it stands in the reply's text and what should stand there. */
export type Mistake<Code extends string> = {
  readonly kind: MistakeKind;
  readonly code: Code;
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
  /** Arguments of the code's words. */
  readonly args?: Readonly<Record<string, string | number>>;
};

/** Mistakes in order of position, none on top of another: at one place the longer account stays. */
export function apart<Code extends string>(mistakes: readonly Mistake<Code>[]): readonly Mistake<Code>[] {
  const kept: Mistake<Code>[] = [];
  const sorted = [...mistakes].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const mistake of sorted) if (mistake.start >= (kept.at(-1)?.end ?? 0)) kept.push(mistake);
  return kept;
}
