import { BarometreError, type ErrorCode } from '../errors.ts';
import type { BackendConfig } from '../model/config.ts';
import type { Locale } from '../model/language.ts';
import { type Finding, type MistakeKind, type ProofreaderId, proofreaderNames } from '../model/verdict.ts';

/** Another proofreader, whatever it is. */
export type Proofreader = {
  /** Whether it reads texts of a locale. */
  readonly reads: (locale: Locale) => boolean;
  /**
   * The mistakes of each text, in the order of the texts. Throws `opinion-unreachable`, `opinion-timeout` or
   * `opinion-answer`.
   */
  readonly check: (texts: readonly string[], locale: Locale) => Promise<readonly Findings[]>;
};

/** What a proofreader finds in one text. */
export type Findings = readonly Finding<ProofreaderId>[];

/** A tool's answer about one place of a text, before it is a finding. */
export type Remark = {
  readonly kind: MistakeKind;
  readonly start: number;
  readonly end: number;
  /** The tool's own name of its rule. */
  readonly rule: string;
  readonly message: string;
  readonly suggestion: string | undefined;
};

/** Longer explanations are cut (ours): a finding is one or two lines. */
const longestMessage = 300;

/** A remark as a finding; the tool's words are its arguments. */
export function findingOf(tool: ProofreaderId, remark: Remark): Finding<ProofreaderId> {
  const { kind, start, end, rule, message, suggestion } = remark;
  return {
    kind,
    code: tool,
    args: { rule, message: message.slice(0, longestMessage) },
    span: [start, end],
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** What went wrong with a tool; the first line of the reason is enough. */
export function failure(
  code: Extract<ErrorCode, `opinion-${string}`>,
  { tool, at, timeout }: BackendConfig,
  reason = '',
): BarometreError {
  const [line = ''] = reason.trim().split('\n');
  return new BarometreError(code, { tool: proofreaderNames[tool], at, timeout, reason: line.slice(0, longestMessage) });
}

/** Works through a list with at most `limit` items at a time; results in the order of the list. Stops at the first error. */
export async function together<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let next = 0;
  let failed = false;
  const worker = async (): Promise<void> => {
    while (next < items.length && !failed) {
      const at = next;
      next += 1;
      results[at] = await work(items[at] as Item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
  return results;
}
