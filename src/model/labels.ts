import type { Dimension, IndicatorId } from './barometer.ts';
import type { Channel, RejectionCode } from './conversation.ts';
import type { RequestType, Status } from './exchange.ts';
import type { CriterionId, CriterionLabels, Handoff, Outcome, Reason } from './verdict.ts';

/** Every word of a report in one language; `{name}` marks an argument. */
export type Labels = {
  readonly language: 'fr' | 'en';
  readonly criteria: Readonly<Record<CriterionId, CriterionLabels>>;
  readonly indicators: Readonly<Record<IndicatorId, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly requests: Readonly<Record<RequestType, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly handoffs: Readonly<Record<Handoff, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly rejections: Readonly<Record<RejectionCode, string>>;
  readonly caps: Readonly<Record<'personal-data-published' | 'insult', string>>;
  /** Headings and phrases of the renderers. */
  readonly report: Readonly<Record<ReportPhrase, string>>;
};

/** Headings and phrases that renderers use; add one here and the compiler asks each language for it. */
export type ReportPhrase = 'title' | 'not-applicable';
