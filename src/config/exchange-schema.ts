import { z } from 'zod';
import { channels, visibilities } from '../model/conversation.ts';
import { answerKinds, circumstanceKinds, requestTypes, statuses, vulnerabilities } from '../model/exchange.ts';
import type { ExchangeRecord } from '../model/exchange-record.ts';
import { languageCodes } from '../model/language.ts';
import { handoffs, mistakeKinds, opinionModes, outcomes, personalDataKinds } from '../model/verdict.ts';

const instant = z.iso.datetime().describe('ISO 8601, UTC.');
const level = z.union([z.literal(0), z.literal(1), z.literal(2)]);
const share = z.number().min(0).max(1);
const mark = z.number().min(0).max(20).nullable().describe('0 to 20; null: not applicable.');
const count = z.int().nonnegative();
const confidence = share.describe('Of the verdict. Under the floor of the grid the labels stay and the mark is null.');
const voted = <T extends z.ZodType>(value: T) => z.strictObject({ value, agreed: count });
const judge = z
  .strictObject({
    mode: z.enum(opinionModes),
    model: z.string(),
    repeats: count,
    answers: count.describe('Repeats with a usable answer.'),
    ruling: z
      .strictObject({
        relevance: voted(level),
        outcome: voted(z.enum(outcomes)),
        handoff: voted(z.enum(handoffs).nullable()),
        empathy: voted(level),
        named: voted(z.boolean()),
        reformulated: voted(z.boolean()),
      })
      .nullable()
      .describe('What most answers say, and how many of them; null where none could be used.'),
    reasons: z
      .strictObject({ relevance: z.string(), empathy: z.string() })
      .exactOptional()
      .describe('With --with-text only.'),
  })
  .describe('Only for an exchange that a judge was asked about.');
const place = z.strictObject({ source: z.string(), records: z.array(z.int().positive()) });

/** One line of `--format ndjson`. */
export const exchangeSchema: z.ZodType<ExchangeRecord> = z
  .strictObject({
    schema: z.literal('barometre/exchange@1'),
    exchange: z.string().describe('Conversation and ordinal; stable for the same input.'),
    conversation: z.string(),
    brand: z.string().nullable(),
    sector: z.string().nullable(),
    channel: z.enum(channels),
    visibility: z.enum(visibilities),
    language: z.enum(languageCodes).nullable(),
    scenario: z.string().nullable(),
    status: z.enum(statuses),
    requestedAt: instant.nullable(),
    repliedAt: instant.nullable(),
    request: z.strictObject({
      type: z.enum(requestTypes).nullable(),
      questions: count,
      repeatContact: z.boolean(),
      relaunches: count,
      words: count,
      topics: z.array(z.string()).describe('What it is about, the most spoken of first.'),
      asked: z.array(z.enum(answerKinds)).describe('What each question expects, in their order.'),
      urgent: z.boolean(),
      vulnerabilities: z.array(z.enum(vulnerabilities)),
      circumstances: z.array(z.enum(circumstanceKinds)),
    }),
    delay: z
      .strictObject({
        seconds: count.nullable(),
        businessSeconds: count.nullable(),
        acknowledgementSeconds: z.int().nullable(),
      })
      .nullable(),
    relevance: z
      .strictObject({
        level,
        score: share.describe('From 0, surely off topic, to 1, surely on topic.'),
        outcome: z.enum(outcomes),
        handoff: z.enum(handoffs).nullable(),
        questionsAnswered: count,
        confidence,
      })
      .nullable(),
    empathy: z
      .strictObject({
        level,
        score: share,
        named: z.boolean(),
        reformulated: z.boolean(),
        greeting: z.boolean(),
        thanks: z.boolean(),
        closing: z.boolean(),
        templateShare: share,
        confidence,
      })
      .nullable(),
    spelling: z
      .strictObject({
        words: count.describe('Words that were judged.'),
        errors: z.array(
          z.strictObject({
            start: count.describe('UTF-16 offset into the reply as the export held it.'),
            end: count,
            kind: z.enum(mistakeKinds),
            code: z.string(),
            suggestion: z.string().nullable(),
          }),
        ),
      })
      .nullable(),
    branding: z
      .strictObject({
        signed: z.boolean(),
        logo: z.boolean().nullable().describe('Null without HTML.'),
        charter: z.boolean().nullable().describe('Null without HTML.'),
        brandNamed: z.boolean(),
      })
      .nullable(),
    privacy: z
      .strictObject({
        exposed: z.array(z.enum(personalDataKinds)),
        askedInPublic: z.array(z.enum(personalDataKinds)),
      })
      .nullable(),
    judge: judge.exactOptional(),
    marks: z.strictObject({
      delay: mark,
      relevance: mark,
      empathy: mark,
      spelling: mark,
      branding: mark,
      overall: mark,
    }),
    capped: z.string().nullable().describe('Why the overall mark is capped.'),
    origin: z.strictObject({
      source: z.string(),
      records: z.array(z.int().positive()),
      elsewhere: z.array(place).exactOptional().describe('Only where the messages stand in several files.'),
    }),
    requestText: z.string().exactOptional().describe('With --with-text only.'),
    replyText: z.string().nullable().exactOptional().describe('With --with-text only.'),
  })
  .describe('One exchange, scored.');
