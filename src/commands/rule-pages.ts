import { labelsFor } from '../languages/labels.ts';
import { type CliWords, fill } from '../languages/words.ts';
import type { LanguageCode } from '../model/language.ts';
import { inColumn, widthOf } from '../renderers/text/columns.ts';
import { heading, margin, paragraph } from '../renderers/text/layout.ts';
import type { Palette } from '../renderers/text/palette.ts';
import { criteriaLabels } from './labels.ts';
import type { RuleEntry } from './rule-entries.ts';

/** What the pages need beside the rules. */
export type RulePages = {
  readonly words: CliWords;
  readonly language: LanguageCode;
  readonly palette: Palette;
  /** On how many labelled texts precision was measured. */
  readonly texts: number;
};

const indent = '    ';
/** Columns of the code, the languages and the status; the precision takes the rest of 80. */
const widths = [44, 8, 8] as const;

/** Columns of the code of a finding that is no mistake. */
const codeWidth = 22;

const languagesOf = ({ facts }: RuleEntry): string => facts?.languages.join(' ') ?? '';
const statusOf = ({ status, switched }: RuleEntry): string => (status ?? '') + (switched ? '*' : '');

function precisionOf({ facts, measured }: RuleEntry, words: CliWords): string {
  if (facts === null) return '';
  return measured === null ? words['rules.unmeasured'] : `${measured.right}/${measured.right + measured.wrong}`;
}

const row = (cells: readonly string[]): string =>
  (margin + cells.map((cell, at) => inColumn(cell, widths[at] ?? 20)).join('')).trimEnd();

/** Spaces alone as signs that can be seen. */
const visible = (text: string): string => (text.trim() === '' ? '␣'.repeat(text.length) : text);

function exampleLines({ facts }: RuleEntry): readonly string[] {
  if (facts === null) return [];
  const found = facts.examples.found.map(
    ([sentence, quote, right]) => `${sentence} (${visible(quote)} → ${visible(right)})`,
  );
  return [
    ...found.flatMap((text) => paragraph(text, `${indent}✗ `)),
    ...facts.examples.innocent.flatMap((text) => paragraph(text, `${indent}✓ `)),
  ];
}

function entryLines(entry: RuleEntry, examples: boolean, { words, palette }: RulePages): readonly string[] {
  if (entry.facts === null) return paragraph(entry.words, inColumn(entry.code, codeWidth));
  const head = row([entry.code, languagesOf(entry), statusOf(entry), precisionOf(entry, words)]);
  return [palette.strong(head), ...paragraph(entry.words, indent), ...(examples ? exampleLines(entry) : [])];
}

/** `Orthographe · grammaire (84)` */
function titleOf(group: readonly RuleEntry[], language: LanguageCode): string {
  const [first] = group;
  if (first === undefined) return '';
  const kind =
    first.facts === null ? '' : ` · ${labelsFor(language, criteriaLabels(language)).mistakes[first.facts.kind]}`;
  return `${first.criterionName}${kind} (${group.length})`;
}

/** Neighbours of one criterion and kind. */
function groupsOf(entries: readonly RuleEntry[]): readonly (readonly RuleEntry[])[] {
  const groups = new Map<string, RuleEntry[]>();
  for (const entry of entries) {
    const name = `${entry.criterion}/${entry.facts?.kind ?? ''}`;
    groups.set(name, [...(groups.get(name) ?? []), entry]);
  }
  return [...groups.values()];
}

/** Every rule in two lines or, with its examples, a few more; in groups by criterion and kind. */
export function ruleTable(entries: readonly RuleEntry[], examples: boolean, pages: RulePages): readonly string[] {
  const { words, language, palette, texts } = pages;
  const titles = row([words['rules.code'], words['rules.languages'], words['rules.status'], words['rules.precision']]);
  const tables = groupsOf(entries).flatMap((group) => [
    ...heading(titleOf(group, language), palette),
    ...(group[0]?.facts ? [palette.quiet(titles)] : []),
    ...group.flatMap((entry, at) => [...(examples && at > 0 ? [''] : []), ...entryLines(entry, examples, pages)]),
  ]);
  const notes = [
    entries.length === 0 ? words['rules.none'] : null,
    entries.some(({ measured }) => measured !== null)
      ? fill(words['rules.note'], { measured: fill(words['rules.measured'], { texts }) })
      : null,
    entries.some(({ switched }) => switched) ? `* ${words['rules.switched']}` : null,
    examples && entries.length > 0 ? words['rules.marks'] : null,
  ].filter((note) => note !== null);
  return [...tables, ...(tables.length > 0 ? [''] : []), ...notes.flatMap((note) => paragraph(note))];
}

/** Everything about one rule. */
export function rulePage(entry: RuleEntry, pages: RulePages): readonly string[] {
  const { words, language, palette, texts } = pages;
  const { criterion, code, facts, measured, status } = entry;
  const labels = labelsFor(language, criteriaLabels(language));
  const lines = ['', ...paragraph(`${criterion}/${code}`, '', palette.heading), '', ...paragraph(entry.words)];
  if (facts === null) return lines;
  const precision =
    precisionOf(entry, words) + (measured === null ? '' : ` (${fill(words['rules.measured'], { texts })})`);
  const other = status === 'on' ? 'off' : 'on';
  const rows = [
    [words['rules.kind'], labels.mistakes[facts.kind]],
    [words['rules.languages'], facts.languages.map((one) => labels.languages[one]).join(', ')],
    [words['rules.status'], `${status}${entry.switched ? ` (${words['rules.switched']})` : ''}`],
    [words['rules.precision'], precision],
    [words[`rules.switch-${other}`], `{"spelling": {"rules": {"${code}": "${other}"}}}`],
  ] as const;
  const width = Math.max(...rows.map(([label]) => widthOf(label))) + 2;
  return [
    ...lines,
    '',
    ...rows.flatMap(([label, value]) => paragraph(value, inColumn(label, width))),
    ...heading(words['rules.examples'], palette),
    ...exampleLines(entry),
    '',
    ...paragraph(words['rules.marks']),
  ];
}
