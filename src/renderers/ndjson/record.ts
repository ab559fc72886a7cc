import type { ScoredExchange } from '../../model/barometer.ts';
import type { Offsets } from '../../model/conversation.ts';
import type { Told } from '../../model/exchange.ts';
import type { ExchangeRecord } from '../../model/exchange-record.ts';
import type { Span } from '../../model/language.ts';
import type { Measurement, SpellingMeasure, Verdicts } from '../../model/verdict.ts';
import { rounded } from '../text/rounding.ts';
import { originOf } from './origin.ts';

export type RecordOptions = {
  /** Where a span of the cleaned reply stands in the reply as exported. */
  readonly spanInRaw: (offsets: Offsets, span: Span) => Span;
  /** Texts in the record, as this leaves them (masked, or as they are); null: none. */
  readonly text: ((text: string) => string) | null;
};

/** One line of `--format ndjson`: keys in the order of the contract, none left out, null where not applicable. */
export function recordOf(scored: ScoredExchange, options: RecordOptions): ExchangeRecord {
  const { exchange, verdicts, cap } = scored;
  const { conversation, request, reply } = exchange;
  return {
    schema: 'barometre/exchange@1',
    exchange: exchange.id,
    conversation: conversation.id,
    brand: conversation.brand,
    sector: conversation.sector,
    channel: conversation.channel,
    visibility: conversation.visibility,
    language: exchange.language,
    scenario: conversation.scenario,
    status: exchange.status,
    requestedAt: instant(request.at),
    repliedAt: instant(reply?.at ?? null),
    request: requestOf(scored),
    delay: delayOf(scored),
    relevance: relevanceOf(verdicts),
    empathy: empathyOf(verdicts),
    spelling: spellingOf(scored, options),
    branding: brandingOf(verdicts),
    privacy: privacyOf(verdicts),
    ...judgeOf(scored, options),
    marks: marksOf(scored),
    capped: cap?.reason ?? null,
    origin: originOf(exchange),
    ...(options.text === null
      ? {}
      : { requestText: options.text(request.text), replyText: reply === null ? null : options.text(reply.raw) }),
  };
}

function measureOf<M>(verdict: Measurement<M>): M | null {
  return 'measure' in verdict ? verdict.measure : null;
}

/** The verdict, be it too doubtful to count, with its confidence. */
function givenOf<M>(verdict: Measurement<M>): { readonly measure: M; readonly confidence: number } | null {
  const given = 'measure' in verdict ? verdict : verdict.doubted;
  return given === undefined ? null : { measure: given.measure, confidence: rounded(given.confidence ?? 1) };
}

function instant(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

function requestOf({ exchange: { request } }: ScoredExchange): ExchangeRecord['request'] {
  const { type, questions, repeatContact, topics, asked, urgency, vulnerabilities, circumstances } = request.profile;
  const words = request.tokens.reduce((count, { kind }) => (kind === 'word' ? count + 1 : count), 0);
  return {
    type,
    questions,
    repeatContact,
    relaunches: request.relaunches,
    words,
    topics,
    asked: asked.map(({ expects }) => expects),
    urgent: urgency.length > 0,
    vulnerabilities: kindsOf(vulnerabilities),
    circumstances: kindsOf(circumstances),
  };
}

const kindsOf = <Kind extends string>(told: readonly Told<Kind>[]): readonly Kind[] => [
  ...new Set(told.map(({ kind }) => kind)),
];

/** Null where there is neither a delay nor an acknowledgement to tell of. */
function delayOf({ exchange, verdicts }: ScoredExchange): ExchangeRecord['delay'] {
  const measure = measureOf(verdicts.delay);
  const { acknowledgement, request } = exchange;
  const received = acknowledgement?.at ?? null;
  const acknowledged = received === null || request.at === null ? null : Math.round((received - request.at) / 1000);
  if (measure === null && acknowledged === null) return null;
  return {
    seconds: measure === null ? null : Math.round(measure.seconds),
    businessSeconds: measure === null ? null : Math.round(measure.businessSeconds),
    acknowledgementSeconds: acknowledged,
  };
}

function relevanceOf({ relevance }: Verdicts): ExchangeRecord['relevance'] {
  const given = givenOf(relevance);
  if (given === null) return null;
  const { level, score, outcome, handoff, questionsAnswered } = given.measure;
  return { level, score: rounded(score), outcome, handoff, questionsAnswered, confidence: given.confidence };
}

function empathyOf({ empathy }: Verdicts): ExchangeRecord['empathy'] {
  const given = givenOf(empathy);
  if (given === null) return null;
  const { level, score, named, reformulated, greeting, thanks, closing, templateShare } = given.measure;
  const shares = { score: rounded(score), templateShare: rounded(templateShare) };
  return {
    level,
    score: shares.score,
    named,
    reformulated,
    greeting,
    thanks,
    closing,
    templateShare: shares.templateShare,
    confidence: given.confidence,
  };
}

function spellingOf({ exchange, verdicts }: ScoredExchange, { spanInRaw }: RecordOptions): ExchangeRecord['spelling'] {
  const verdict: Measurement<SpellingMeasure> = verdicts.spelling;
  const { reply } = exchange;
  if (!('measure' in verdict) || reply === null) return null;
  const errors = verdict.findings.flatMap(({ code, span, kind, suggestion }) => {
    if (span === undefined || kind === undefined) return [];
    const [start, end] = spanInRaw(reply.offsets, span);
    return [{ start, end, kind, code, suggestion: suggestion ?? null }];
  });
  return { words: verdict.measure.words, errors };
}

function brandingOf({ branding }: Verdicts): ExchangeRecord['branding'] {
  const measure = measureOf(branding);
  if (measure === null) return null;
  const { signed, logo, charter, brandNamed } = measure;
  return { signed, logo, charter, brandNamed };
}

function privacyOf({ privacy }: Verdicts): ExchangeRecord['privacy'] {
  const measure = measureOf(privacy);
  return measure === null ? null : { exposed: measure.exposed, askedInPublic: measure.askedInPublic };
}

/** The judge's opinion; its reasons may quote the texts. */
function judgeOf({ judge }: ScoredExchange, { text }: RecordOptions): Pick<ExchangeRecord, 'judge'> {
  if (judge === undefined) return {};
  const { mode, model, repeats, answers } = judge;
  if (judge.ruling === null) return { judge: { mode, model, repeats, answers, ruling: null } };
  const { reasons, ...ruling } = judge.ruling;
  const told = text && { reasons: { relevance: text(reasons.relevance), empathy: text(reasons.empathy) } };
  return { judge: { mode, model, repeats, answers, ruling, ...told } };
}

function marksOf({ marks }: ScoredExchange): ExchangeRecord['marks'] {
  const tenth = (mark: number | null) => (mark === null ? null : rounded(mark, 1));
  return {
    delay: tenth(marks.delay),
    relevance: tenth(marks.relevance),
    empathy: tenth(marks.empathy),
    spelling: tenth(marks.spelling),
    branding: tenth(marks.branding),
    overall: tenth(marks.overall),
  };
}
