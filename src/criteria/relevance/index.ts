import { fold } from '../../languages/fold.ts';
import type { Exchange, Reply } from '../../model/exchange.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Agreement, Criterion, Judged, Level, Outcome, RelevanceMeasure, Survey } from '../../model/verdict.ts';
import type { RelevanceCode } from './codes.ts';
import { confidenceOf } from './confidence.ts';
import { labels as en } from './en-labels.ts';
import { findingsOf } from './findings.ts';
import { labels as fr } from './fr-labels.ts';
import { handoffOf } from './handoff.ts';
import { stepsOf } from './moves.ts';
import { type Asked, type Decision, decide } from './outcome.ts';
import { partsOf } from './parts.ts';
import { answersOf, asksHow } from './questions.ts';
import { closenessOf } from './score.ts';
import { UsageSampler } from './usage.ts';

const thanks = /(?<![a-z])(?:merci|thank|thx|cheers)/;

const levels: Readonly<Record<Outcome, Level>> = {
  solved: 2,
  thanked: 2,
  redirected: 1,
  info_requested: 1,
  acknowledged: 1,
  none: 0,
};

/** Answers that only a shared subject makes an answer; a done action is one whatever its words. */
const needsSubject = ({ outcome, by }: Decision): boolean =>
  outcome === 'solved' &&
  by.every(({ move }) => move === 'answer-given' || move === 'explanation' || move === 'refusal');

function judge(
  exchange: Exchange,
  reply: Reply,
  language: LanguageCode,
  survey: Survey,
  agreement: Agreement,
): Judged<RelevanceMeasure, RelevanceCode> {
  const { request } = exchange;
  const steps = stepsOf(reply, language);
  const { score, foreign, shared } = closenessOf(request, reply, steps, language, survey, agreement);
  const asked: Asked = {
    type: request.profile.type,
    procedure: asksHow(request, language),
    thankful: thanks.test(fold(request.text)),
    place: (index) => handoffOf(steps, index, language),
  };
  const first = decide(steps, asked);
  const offTopic = foreign && needsSubject(first);
  const decision: Decision = offTopic ? { outcome: 'none', by: [] } : first;
  const { outcome, by } = decision;
  const handoff = outcome === 'redirected' ? handoffOf(steps, by[0]?.step ?? 0, language) : null;
  const questions = answersOf(decision, request, reply, steps, language, survey);
  const questionsAnswered = questions.filter(({ answer }) => answer !== null).length;
  const partial = outcome === 'solved' && questionsAnswered < request.profile.questions;
  const level = partial ? 1 : levels[outcome];
  return {
    measure: { level, score, outcome, handoff, questionsAnswered, parts: partsOf(steps, reply), questions },
    findings: [
      ...findingsOf({
        decision,
        steps,
        handoff,
        offTopic,
        asked: request.profile.questions,
        answered: questionsAnswered,
      }),
      ...(offTopic ? [] : shared),
    ],
    confidence: confidenceOf({ steps, asked, decision, score, language }),
  };
}

/** Where there is no export to learn from. */
const unlearnt = new UsageSampler().finish();

/** Whether a reply deals with what the customer said, and what it leaves the customer with. */
export const relevance: Criterion<'relevance', RelevanceCode> = {
  id: 'relevance',
  unit: 'level from 0 to 2',
  labels: { fr, en },
  measure: (exchange, { survey, agreement = unlearnt }) => {
    if (exchange.reply === null) return { notApplicable: 'no-reply' };
    if (exchange.language === null) return { notApplicable: 'unsupported-language' };
    return judge(exchange, exchange.reply, exchange.language, survey, agreement(exchange));
  },
};
