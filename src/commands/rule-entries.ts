import { criteria } from '../criteria/index.ts';
import type { LanguageCode } from '../model/language.ts';
import {
  type Criterion,
  type CriterionId,
  type MistakeKind,
  mistakeKinds,
  proofreaders,
  type RuleFacts,
  type RuleStatus,
} from '../model/verdict.ts';

/** How often a rule was right and wrong on labelled texts. */
type Measured = { readonly right: number; readonly wrong: number };

/** A rule as it is listed. */
export type RuleEntry = {
  readonly criterion: CriterionId;
  readonly criterionName: string;
  readonly code: string;
  /** Its words in a report. */
  readonly words: string;
  /** Null for a finding that is no mistake of spelling: it cannot be switched off. */
  readonly facts: RuleFacts | null;
  readonly status: RuleStatus | null;
  /** Whether the configuration, not the program, settled the status. */
  readonly switched: boolean;
  /** Null where the rule found nothing in the labelled texts. */
  readonly measured: Measured | null;
};

/** Which rules are asked for. */
export type RuleFilter = {
  readonly kind?: MistakeKind;
  readonly language?: LanguageCode;
  readonly status?: RuleStatus;
};

const notOurs: ReadonlySet<string> = new Set(proofreaders);

type Figures = { readonly texts: number; readonly rules: Readonly<Record<string, Measured>> };

/** Every rule of every criterion, in the order of a report and of kinds, and on how many texts they were measured. */
export async function ruleEntries(
  switches: ReadonlyMap<string, RuleStatus>,
  language: LanguageCode,
): Promise<{ readonly texts: number; readonly entries: readonly RuleEntry[] }> {
  const file = await import('../criteria/spelling/measured.json', { with: { type: 'json' } });
  const { texts, rules }: Figures = file.default;
  const entries = criteria.flatMap((criterion: Criterion): RuleEntry[] => {
    const { id, labels, rules: known = [] } = criterion;
    const facts = new Map(known.map((one) => [one.code, one]));
    const { name, findings } = labels[language];
    return Object.entries(findings)
      .filter(([code]) => !notOurs.has(code))
      .map(([code, words]) => {
        const own = facts.get(code) ?? null;
        const status = own === null ? null : (switches.get(code) ?? own.status);
        const measured = own !== null && Object.hasOwn(rules, code) ? (rules[code] ?? null) : null;
        const switched = status !== own?.status && own !== null;
        return { criterion: id, criterionName: name, code, words, facts: own, status, switched, measured };
      })
      .sort((a, b) => rankOf(a) - rankOf(b));
  });
  return { texts, entries };
}

/** Rules of one kind stand together. */
const rankOf = ({ facts }: RuleEntry): number => (facts === null ? -1 : mistakeKinds.indexOf(facts.kind));

/** The rules that a filter asks for; one without facts is of no kind, language or status. */
export function chosen(entries: readonly RuleEntry[], { kind, language, status }: RuleFilter): readonly RuleEntry[] {
  if (kind === undefined && language === undefined && status === undefined) return entries;
  return entries.filter(
    (entry) =>
      entry.facts !== null &&
      (kind === undefined || entry.facts.kind === kind) &&
      (language === undefined || entry.facts.languages.includes(language)) &&
      (status === undefined || entry.status === status),
  );
}
