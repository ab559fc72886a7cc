import type { AnswerAspect, Coverage, Dimension, IndicatorId, UnrankedReason } from './barometer.ts';
import type { Caution } from './comparison.ts';
import type { Channel, RejectionCode, Role, Visibility } from './conversation.ts';
import type {
  AnswerKind,
  CircumstanceKind,
  ParticularKind,
  RequestType,
  Status,
  TopicId,
  Vulnerability,
} from './exchange.ts';
import type { Cap } from './grid.ts';
import type { LanguageCode } from './language.ts';
import type { PagePhrase } from './page-phrases.ts';
import type { SheetPhrase } from './sheet-phrases.ts';
import type {
  CriterionId,
  CriterionLabels,
  Handoff,
  Level,
  MistakeKind,
  Outcome,
  PersonalDataKind,
  Reason,
  ReplyMove,
} from './verdict.ts';

/** How a language writes numbers, durations and dates. We format them ourselves: an ICU update must not change a report. */
export type FigureWords = {
  readonly decimal: string;
  readonly thousands: string;
  /** `{value}` is the number: `{value} %`. */
  readonly percent: string;
  /** Between two ends of an interval of words such as durations. */
  readonly to: string;
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly second: string;
  /** `1 h 50` leaves the minutes' unit out in French. */
  readonly minuteAfterHour: string;
  readonly months: readonly string[];
  /** The first of a month is written `1er` in French. */
  readonly firstDay: string;
};

/**
 * Every word of a report in one language. `{name}` marks an argument; `{name|one|many}` chooses a form by its number.
 * Ordinary spaces stand before French punctuation: reports make them non-breaking.
 */
export type Labels = {
  readonly language: LanguageCode;
  readonly criteria: Readonly<Record<CriterionId, CriterionLabels>>;
  readonly indicators: Readonly<Record<IndicatorId, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly channels: Readonly<Record<Channel, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly requests: Readonly<Record<RequestType, string>>;
  readonly topics: Readonly<Record<TopicId, string>>;
  readonly answers: Readonly<Record<AnswerKind, string>>;
  readonly vulnerabilities: Readonly<Record<Vulnerability, string>>;
  readonly circumstances: Readonly<Record<CircumstanceKind, string>>;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly replyMoves: Readonly<Record<ReplyMove, string>>;
  readonly handoffs: Readonly<Record<Handoff, string>>;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly rejections: Readonly<Record<RejectionCode, string>>;
  readonly caps: Readonly<Record<Cap['reason'], string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly visibilities: Readonly<Record<Visibility, string>>;
  readonly languages: Readonly<Record<LanguageCode, string>>;
  readonly relevanceLevels: Readonly<Record<Level, string>>;
  readonly empathyLevels: Readonly<Record<Level, string>>;
  readonly mistakes: Readonly<Record<MistakeKind, string>>;
  readonly personalData: Readonly<Record<PersonalDataKind, string>>;
  /** What became of a message, plural. */
  readonly placements: Readonly<Record<keyof Coverage['placed'], string>>;
  readonly unranked: Readonly<Record<UnrankedReason, string>>;
  readonly figures: FigureWords;
  /** Headings and phrases of the renderers. */
  readonly report: Readonly<Record<ReportPhrase, string>>;
  /** Titles and phrases of the workbook. */
  readonly sheets: Readonly<Record<SheetPhrase, string>>;
};

/** Headings and phrases that renderers use; add one here and the compiler asks each language for it. */
export type ReportPhrase =
  | OverviewPhrase
  | TablePhrase
  | IndicatorPhrase
  | NotePhrase
  | ExplainPhrase
  | InspectionPhrase
  | ComparisonPhrase
  | PagePhrase;

type OverviewPhrase =
  | 'title'
  | 'period'
  | 'period-range'
  | 'period-since'
  | 'period-until'
  | 'period-all'
  | 'as-of'
  | 'sample'
  | 'sample-exchanges'
  | 'grid'
  | 'inputs'
  | 'input'
  | 'inputs-more'
  | 'rules-off'
  | 'rules-on'
  | 'opinion-join'
  | 'opinion-replace'
  | 'judge'
  | 'judge-join'
  | 'judge-replace'
  | 'judge-asked'
  | 'coverage'
  | 'coverage-records'
  | 'overall'
  | 'overall-interval'
  | 'overall-basis'
  | 'unanswered-zero'
  | 'unanswered-excluded'
  | 'pass-mark'
  | 'nothing-scored'
  | 'of-20';

type TablePhrase =
  | 'criteria'
  | 'criterion'
  | 'weight'
  | 'mark'
  | 'margin'
  | 'judged'
  | 'judged-note'
  | 'unmeasured'
  | 'unmeasured-part'
  | 'cells'
  | 'exchanges'
  | 'response'
  | 'median-delay'
  | 'off-topic'
  | 'solved'
  | 'mistakes'
  | 'cells-more'
  | 'small-note'
  | 'empty-note'
  | 'unreached-note'
  | 'margin-note'
  | 'unknown'
  | 'all'
  | 'ranking'
  | 'rank'
  | 'brand'
  | 'interval'
  | 'tied-note'
  | 'tied'
  | 'tied-letters-note'
  | 'unranked'
  | 'weighted-note'
  | 'weighted-pooled'
  | 'ranking-more'
  | 'sectors'
  | 'sector'
  | 'sector-note'
  | 'pooled'
  | 'weighted'
  | 'mark-of-brands'
  | 'brands';

type IndicatorPhrase =
  | 'indicators'
  | 'indicator'
  | 'measured'
  | 'published'
  | 'here'
  | 'measured-on'
  | 'references-note'
  | 'context'
  | 'colon'
  | 'base'
  | 'split-base'
  | 'not-reached'
  | 'theme-response'
  | 'theme-delay'
  | 'theme-relevance'
  | 'theme-empathy'
  | 'theme-courtesy'
  | 'theme-spelling'
  | 'theme-branding'
  | 'theme-privacy'
  | 'cross-channel'
  | 'cross-everywhere'
  | 'cross-somewhere'
  | 'cross-nowhere'
  | 'cross-tried'
  | 'cross-homogeneous'
  | `cross-differing-${AnswerAspect}`
  | `cross-one-sided-${ParticularKind}`
  | 'cross-delay-gap'
  | 'cross-changed-before'
  | 'cross-changed-after'
  | 'cross-note';

type NotePhrase =
  | 'sources'
  | 'ours'
  | 'warnings'
  | 'rejected'
  | 'rejected-one'
  | 'placed'
  | 'too-recent-note'
  | 'next'
  | 'next-lost-points'
  | 'next-unanswered'
  | 'next-exposed'
  | 'next-weakest'
  | 'next-small'
  | 'next-rejected'
  | 'next-explain';

type ExplainPhrase =
  | 'explain'
  | 'explain-origin'
  | 'explain-request'
  | 'explain-reply'
  | 'explain-reply-after'
  | 'explain-no-reply'
  | 'explain-acknowledgement'
  | 'explain-questions'
  | 'explain-relaunches'
  | 'explain-repeat'
  | 'explain-topics'
  | 'explain-asked'
  | 'explain-urgent'
  | 'explain-vulnerable'
  | 'explain-circumstance'
  | 'explain-findings'
  | 'explain-no-finding'
  | 'explain-suggestion'
  | 'explain-marks'
  | 'explain-share'
  | 'explain-share-note'
  | 'explain-unanswered'
  | 'explain-too-recent'
  | 'explain-capped'
  | 'explain-not-applicable'
  | 'explain-doubtful'
  | 'explain-judge'
  | 'explain-judge-silent'
  | 'explain-judge-vote'
  | 'confidence'
  | 'explain-more-text'
  | 'explain-moves'
  | 'explain-move'
  | 'explain-dialogue'
  | 'explain-question'
  | 'explain-question-implied'
  | 'explain-answer'
  | 'explain-unanswered-question'
  | 'curve-log-normal'
  | 'curve-steps'
  | 'curve-step'
  | 'curve-linear'
  | 'measure-delay-business'
  | 'measure-relevance'
  | 'measure-empathy'
  | 'measure-spelling'
  | 'measure-privacy-none'
  | 'named'
  | 'reformulated'
  | 'greeting'
  | 'thanks'
  | 'closing'
  | 'template'
  | 'signed'
  | 'brand-named'
  | 'logo'
  | 'charter'
  | 'without'
  | 'unseen'
  | 'exposed'
  | 'asked-in-public'
  | 'per-100-words';

type InspectionPhrase =
  | 'inspection'
  | 'inspect-format'
  | 'inspect-encoding'
  | 'inspect-bom'
  | 'inspect-newline'
  | 'inspect-delimiter'
  | 'inspect-tab'
  | 'inspect-timezone'
  | 'inspect-dates'
  | 'inspect-dates-ambiguous'
  | 'inspect-span'
  | 'inspect-records'
  | 'inspect-columns'
  | 'inspect-field'
  | 'inspect-column'
  | 'inspect-unmapped'
  | 'inspect-by-role'
  | 'inspect-by-channel'
  | 'inspect-rejections'
  | 'inspect-no-rejection'
  | 'inspect-nth-message'
  | 'inspect-at'
  | 'inspect-at-lines'
  | 'inspect-in-column'
  | 'inspect-value'
  | 'inspect-column-value'
  | 'inspect-clock-changes'
  | 'inspect-more'
  | 'inspect-proposed'
  | 'inspect-hours-only'
  | 'inspect-samples'
  | 'inspect-no-sample'
  | 'inspect-written';

type ComparisonPhrase =
  | 'junit-under'
  | 'junit-small'
  | 'waves'
  | 'wave'
  | 'wave-change'
  | 'waves-note'
  | 'compare-title'
  | 'compare-side'
  | 'compare-marks'
  | 'compare-change'
  | 'compare-interval'
  | 'compare-to'
  | 'compare-points'
  | 'compare-answered'
  | 'compare-redirected'
  | 'compare-channel'
  | 'compare-within'
  | 'compare-shares'
  | 'compare-better'
  | 'compare-worse'
  | 'compare-stable'
  | 'compare-unknown'
  | 'compare-grids'
  | 'compare-legend'
  | 'compare-note'
  | `compare-${Caution}`;
