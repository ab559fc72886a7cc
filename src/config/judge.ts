import { z } from 'zod';
import { opinionModes } from '../model/verdict.ts';
import { isServer } from './spelling.ts';

/** Key `judge` of the configuration file. The defaults are ours. */
export const judgeSchema = z
  .strictObject({
    url: z
      .string()
      .refine(isServer, 'expected the address of a server, such as "http://localhost:11434/v1"')
      .optional()
      .describe(
        'Address of a server with the chat-completions protocol, up to and with /v1. Masked texts are sent there.',
      ),
    model: z.string().min(1).describe('Name of the model, as the server knows it.'),
    mode: z
      .enum(opinionModes)
      .default('join')
      .describe('join: it judges what our rules are too doubtful about; replace: its verdicts instead of ours.'),
    repeats: z.int().min(1).max(15).default(3).describe('How often each exchange is judged.'),
    temperature: z.number().min(0).max(2).default(0.7).describe('Above 0, or repeats say the same.'),
    structured: z
      .boolean()
      .default(true)
      .describe('Ask for an answer bound to a JSON Schema; false for servers that cannot.'),
    timeoutSeconds: z.number().positive().max(3600).default(60).describe('Seconds that one answer may take.'),
    record: z
      .string()
      .min(1)
      .optional()
      .describe('Path of a file that keeps the answers; what it holds is not asked again.'),
    replay: z.string().min(1).optional().describe('Path of a file of recorded answers; no server is asked.'),
    apiKeyVariable: z.string().min(1).optional().describe('Name of the environment variable that holds the API key.'),
  })
  .refine(({ url, replay }) => url !== undefined || replay !== undefined, 'expected "url" or "replay"')
  .refine(
    ({ record, replay }) => record === undefined || replay === undefined,
    'expected "record" or "replay", not both',
  )
  .describe('A language model as another judge of relevance and empathy; none unless asked for.');
