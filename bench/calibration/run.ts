/**
 * How far the confidence of verdicts can be trusted: `npm run bench:calibration -- annotated.ndjson [more.ndjson]`.
 * Each line of the files is an exchange with labels that people gave: {"customer", "reply", "labels": {"relevance": 0–2,
 * "empathy": 0–2}} and optionally "channel", "brand", "sector"; a label left out or null is not checked.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { binsOf, type Checked, calibrationError, crossValidated, discrimination, lineOf } from './reliability.ts';

const criteria = ['relevance', 'empathy'] as const;
type Criterion = (typeof criteria)[number];

const label = z.number().nullish();
const annotatedSchema = z.object({
  customer: z.string(),
  reply: z.string(),
  channel: z.string().default('email'),
  brand: z.string().default('Marque'),
  sector: z.string().default('divers'),
  labels: z.object({ relevance: label, empathy: label }),
});
type Annotated = z.infer<typeof annotatedSchema>;

const judgedSchema = z.object({ level: z.number(), confidence: z.number() }).nullable();
const recordSchema = z.object({ conversation: z.string(), relevance: judgedSchema, empathy: judgedSchema });
type Verdict = z.infer<typeof recordSchema>;

const linesOf = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);

function messagesOf({ customer, reply, channel, brand, sector }: Annotated, index: number): readonly string[] {
  const shared = { conversation_id: `${index}`, channel, brand, sector };
  const asked = { ...shared, role: 'customer', sent_at: '2026-03-02T09:00:00Z', text: customer };
  const said = { ...shared, role: 'agent', sent_at: '2026-03-02T10:00:00Z', text: reply };
  return [asked, said].map((message) => JSON.stringify(message));
}

/** The program's verdicts, by the place of the exchange in the list. */
function verdictsOn(annotated: readonly Annotated[]): ReadonlyMap<number, Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'calibration-'));
  try {
    const input = join(folder, 'messages.ndjson');
    writeFileSync(input, `${annotated.flatMap(messagesOf).join('\n')}\n`);
    const program = join(import.meta.dirname, '..', '..', 'bin', 'barometre.js');
    const options = ['audit', input, '--format', 'ndjson', '--quiet'];
    const output = execFileSync(process.execPath, [program, ...options], { encoding: 'utf8', maxBuffer: 2 ** 30 });
    const verdicts = linesOf(output).map((line) => recordSchema.parse(line));
    return new Map(verdicts.map((verdict) => [Number(verdict.conversation), verdict]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function checkedBy(criterion: Criterion, annotated: readonly Annotated[], verdicts: ReadonlyMap<number, Verdict>) {
  return annotated.flatMap(({ labels }, index): Checked[] => {
    const verdict = verdicts.get(index)?.[criterion] ?? null;
    const wanted = labels[criterion] ?? null;
    if (verdict === null || wanted === null) return [];
    return [{ confidence: verdict.confidence, right: verdict.level === wanted }];
  });
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));

function tableOf(title: string, checked: readonly Checked[]): readonly string[] {
  const right = checked.filter((one) => one.right).length;
  return [
    `${title}: ${right} of ${checked.length} right, calibration error ${figure(calibrationError(checked))}, ` +
      `a right one above a wrong one ${figure(discrimination(checked))}`,
    '  from    count   confidence   right',
    ...binsOf(checked).map(({ from, count, confidence, right: share }) =>
      [`  ${from.toFixed(2)}`, `${count}`.padStart(7), figure(confidence).padStart(12), figure(share).padStart(8)].join(
        '',
      ),
    ),
  ];
}

function reportOn(criterion: Criterion, checked: readonly Checked[]): readonly string[] {
  const { slope, intercept } = lineOf(checked);
  return [
    ...tableOf(criterion, checked),
    ...tableOf(`${criterion}, each half with the line fitted on the other`, crossValidated(checked)),
    `line: multiply the points by ${figure(slope)}, then add ${figure(intercept)} to the start`,
    '',
  ];
}

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('give annotated NDJSON: npm run bench:calibration -- annotated.ndjson');
const annotated = files
  .flatMap((file) => linesOf(readFileSync(file, 'utf8')))
  .map((line) => annotatedSchema.parse(line));
const verdicts = verdictsOn(annotated);
for (const criterion of criteria) {
  const checked = checkedBy(criterion, annotated, verdicts);
  if (checked.length > 0) process.stdout.write(`${reportOn(criterion, checked).join('\n')}\n`);
}
