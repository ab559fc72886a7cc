import { z } from 'zod';
import { BarometreError } from '../errors.ts';
import { type Mapping, mappedFields } from '../model/mapping.ts';

const column = z.string().describe('Header of a column, or path in a JSON record: "dialogHeader.company".');

const constant = z.strictObject({ value: z.string() }).describe('The same words for every record: {"value": "Free"}.');

function isRegex(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}

const columnSpec = z
  .strictObject({
    column,
    match: z
      .string()
      .refine(isRegex, 'expected a regular expression')
      .optional()
      .describe('Regular expression; the value is its first group, or all that it matched.'),
    values: z
      .record(z.string(), z.string())
      .optional()
      .describe('Words of the export → ours: {"True": "agent"}. The empty word stands for an empty cell.'),
    otherwise: z.string().optional().describe('For words that `values` does not have; without it they are kept.'),
    sameAs: z.string().optional().describe('Another column; the field is `same` where both hold the same word.'),
    same: z.string().optional(),
    separator: z.string().min(1).optional().describe('Splits a list of identifiers such as "5,7".'),
  })
  .describe('A column with what is to be done to its words.');

const single = z.union([column, constant, columnSpec]);

const join = z
  .strictObject({ join: z.array(z.union([column, constant])).min(2) })
  .describe('Several columns with a blank between them: the day and the hour of {"join": ["date", "heure"]}.');

const field = z
  .union([
    single,
    join,
    z.strictObject({ first: z.array(single).min(1) }).describe('The first of these that is filled.'),
  ])
  .describe('Where the value comes from.');

const words = z.array(z.string()).min(1);

const conditionShape = { column, in: words.optional(), notIn: words.optional() };
const oneList = (condition: { in?: unknown; notIn?: unknown }): boolean =>
  (condition.in === undefined) !== (condition.notIn === undefined);
const oneListOnly = 'expected exactly one of "in" and "notIn"';

const condition = z
  .strictObject(conditionShape)
  .refine(oneList, oneListOnly)
  .describe('Holds where the column has one (`in`) or none (`notIn`) of the words; "" stands for an empty cell.');

const fields = z
  .strictObject({
    ...(Object.fromEntries(mappedFields.map((name) => [name, field.optional()])) as Record<
      (typeof mappedFields)[number],
      z.ZodOptional<typeof field>
    >),
    role: field,
    text: field,
  })
  .describe(
    'Without `conversation` each record is one, unless messages are linked; without `sentAt` they are undated.',
  );

const template = z
  .strictObject({
    each: z.string().min(1).optional().describe('JSON: path of a list in the record, one message per element.'),
    when: condition.optional(),
    fields,
  })
  .describe('One message that a record holds; a wide table has two, the request and the reply.');

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** A mapping file: how to read an export that is not recognised by itself. */
export const mappingSchema = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.enum(['csv', 'ndjson', 'json', 'log']).optional().describe('Default: recognised.'),
    line: z
      .string()
      .refine(isRegex, 'expected a regular expression')
      .optional()
      .describe('log: a line that begins a message; its named groups are the columns, `text` among them.'),
    part: z
      .string()
      .refine(isRegex, 'expected a regular expression')
      .optional()
      .describe('log: a heading between conversations; its first group, or its number, is the column `part`.'),
    delimiter: z.string().length(1).optional().describe('Default: detected.'),
    encoding: z.string().min(1).optional().describe('"utf-8", "utf-16le", "windows-1252"… Default: detected.'),
    header: z.boolean().optional().describe('false: no header row; columns are called "1", "2", "3"…'),
    records: z.string().min(1).optional().describe('JSON: path of the list of records.'),
    dates: words.optional().describe('Patterns of date-fns, tried in order. Default: detected.'),
    timezone: z
      .string()
      .refine(isZone, 'expected a time zone such as "Europe/Paris"')
      .optional()
      .describe('Zone of timestamps that have none.'),
    nulls: words.optional().describe('Words that stand for an empty cell, such as "null".'),
    skip: z
      .array(z.strictObject({ ...conditionShape, reason: z.string().min(1) }).refine(oneList, oneListOnly))
      .optional()
      .describe('Records that are no messages of the service; they are listed as skipped, with the reason.'),
    messages: z.array(template).min(1),
  })
  .refine(({ format, line }) => (format === 'log') === (line !== undefined), 'a log, and only a log, has a line')
  .describe('How to read an export that is not recognised by itself.');

type Issue = z.core.$ZodIssue;

/** The problem that lies deepest: of a union, that of the alternative that came furthest. */
function deepest(issue: Issue, above: readonly PropertyKey[] = []): { path: readonly PropertyKey[]; message: string } {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return { path, message: `unknown key ${issue.keys.join(', ')}` };
  if (issue.code !== 'invalid_union') return { path, message: issue.message };
  const inner = issue.errors.flatMap((alternative) => alternative.map((one) => deepest(one, path)));
  const furthest = inner.filter((one) => one.path.length > path.length || one.message.startsWith('unknown key'));
  const best = furthest.sort((a, b) => b.path.length - a.path.length)[0];
  return best ?? { path, message: 'expected a column, {"value": …}, {"column": …} or {"first": […]}' };
}

/** Checks a mapping file. Throws `mapping-invalid`, which names the path in the file and what was expected there. */
export function parseMapping(json: unknown, file: string): Mapping {
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) {
    const { $schema: _, ...mapping } = parsed.data;
    return mapping as Mapping;
  }
  const [issue] = parsed.error.issues;
  const { path, message } = issue === undefined ? { path: [], message: '' } : deepest(issue);
  throw new BarometreError('mapping-invalid', { file, reason: `${path.map(String).join('.') || '$'}: ${message}` });
}
