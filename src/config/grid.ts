import { z } from 'zod';
import { channels } from '../model/conversation.ts';
import type { Grid } from '../model/grid.ts';
import { markedCriteria } from '../model/verdict.ts';

const share = z.number().min(0).max(1);
const curve = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.literal('log-normal'), p90: z.number().positive(), median: z.number().positive() })
    .refine(({ p90, median }) => p90 < median, 'p90 must be below median')
    .describe('90 % of the mark at `p90`, 50 % at `median`; the less the better.'),
  z
    .strictObject({ kind: z.literal('steps'), steps: z.array(z.tuple([z.number(), share])).min(1) })
    .refine(({ steps }) => steps.every(([from], i) => i === 0 || from > (steps[i - 1]?.[0] ?? 0)), 'steps must rise')
    .describe('The share of the last step whose threshold is not above the quantity.'),
  z
    .strictObject({ kind: z.literal('linear'), worst: z.number(), best: z.number() })
    .refine(({ worst, best }) => worst !== best, 'worst and best must differ')
    .describe('0 at `worst`, the whole mark at `best`.'),
]);
const curves = z.strictObject({ default: curve, ...Object.fromEntries(channels.map((id) => [id, curve.optional()])) });
const words = <T extends z.ZodType>(schema: T) => z.strictObject({ fr: schema, en: schema });
const weight = z.number().nonnegative();
const mark = z.number().min(0).max(20).nullable();

/** A grid file: the same fields as the grids that ship with the program. */
export const gridSchema = z
  .strictObject({
    $schema: z.string().optional(),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'expected lower-case letters, digits and hyphens'),
    title: words(z.string().min(1)),
    sources: z.array(z.string()),
    ours: words(z.array(z.string())),
    weights: z.strictObject({ delay: weight, relevance: weight, empathy: weight, spelling: weight, branding: weight }),
    curves: z.strictObject({ delay: curves, relevance: curves, empathy: curves, spelling: curves, branding: curves }),
    clock: z.enum(['calendar', 'business']),
    unanswered: z.enum(['zero', 'exclude']),
    caps: z.strictObject({ exposed: mark, insult: mark }),
    floors: z
      .partialRecord(z.enum(markedCriteria), share)
      .default({})
      .describe('Lowest confidence with which the verdict of a criterion counts; without one, every verdict counts.'),
    minimumSample: z.int().min(2),
    passMark: mark,
  })
  .refine(({ weights }) => Object.values(weights).some((value) => value > 0), 'every weight is 0')
  .transform(({ $schema: _, ...grid }) => grid as Grid);
