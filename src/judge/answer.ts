import { z } from 'zod';
import type { Judgement } from '../model/judge.ts';
import { handoffs, outcomes } from '../model/verdict.ts';

/** Why an answer cannot be used. */
export const failures = ['refused', 'cut-off', 'no-json', 'wrong-shape'] as const;
export type Failure = (typeof failures)[number];

/** What one repeat gave. */
export type Answer = { readonly judgement: Judgement } | { readonly failure: Failure };

/** Longer reasons are cut (ours). */
const longestReason = 300;
const reason = z
  .string()
  .transform((words) => words.replace(/\s+/gu, ' ').trim().slice(0, longestReason))
  .describe('One sentence.');
const level = z.literal([0, 1, 2]);

/** What an answer has to be. */
export const judgementSchema = z.object({
  reasons: z.object({ relevance: reason, empathy: reason }),
  relevance: level,
  outcome: z.enum(outcomes),
  handoff: z.enum(handoffs).nullable(),
  empathy: level,
  named: z.boolean(),
  reformulated: z.boolean(),
});

/** The JSON Schema that a server can bind an answer to: nothing may be left out, nothing added. */
export function answerSchema(): unknown {
  const { $schema: _, ...schema } = z.toJSONSchema(judgementSchema, {
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === 'object') jsonSchema.additionalProperties = false;
    },
  });
  return schema;
}

/** The part of a completion that is used. */
export const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
});

/** The JSON in a model's words: without what it thought aloud, and without a fence around it. */
function jsonIn(content: string): string | null {
  const said = content.slice(content.lastIndexOf('</think>') + 1);
  const [from, to] = [said.indexOf('{'), said.lastIndexOf('}')];
  return from === -1 || to < from ? null : said.slice(from, to + 1);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what a model said; a handoff without a redirection is dropped. */
export function answerOf({ choices }: z.infer<typeof completionSchema>): Answer {
  const [choice] = choices;
  const content = choice?.message.content ?? '';
  const json = jsonIn(content);
  const value = json === null ? undefined : parsed(json);
  if (value === undefined) {
    if (choice?.finish_reason === 'length') return { failure: 'cut-off' };
    const refused = (choice?.message.refusal ?? '') !== '' || choice?.finish_reason === 'content_filter';
    return { failure: refused ? 'refused' : 'no-json' };
  }
  const judgement = judgementSchema.safeParse(value);
  if (!judgement.success) return { failure: 'wrong-shape' };
  const { outcome, handoff } = judgement.data;
  return { judgement: { ...judgement.data, handoff: outcome === 'redirected' ? handoff : null } };
}
