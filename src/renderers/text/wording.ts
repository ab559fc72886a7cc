import type { Interval } from '../../model/barometer.ts';
import type { Labels, ReportPhrase } from '../../model/labels.ts';
import * as figures from './figures.ts';

export type PhraseArgs = Readonly<Record<string, string | number>>;

/** A language's words and its way to write figures, ready for use by a renderer. */
export type Wording = {
  readonly labels: Labels;
  /** A phrase of the report with its arguments in place. */
  readonly say: (phrase: ReportPhrase, args?: PhraseArgs) => string;
  /** Any other text of the labels with its arguments in place. */
  readonly fill: (template: string, args?: PhraseArgs) => string;
  readonly count: (value: number) => string;
  readonly decimal: (value: number, digits: number) => string;
  /** Of 20, one decimal. */
  readonly mark: (value: number | null) => string;
  /** Half an interval: `± 0,6`; empty where there is none. */
  readonly margin: (interval: Interval | null) => string;
  readonly percent: (share: number | null) => string;
  readonly duration: (seconds: number | null) => string;
  readonly day: (iso: string) => string;
  readonly month: (iso: string) => string;
  /** Milliseconds since 1970 as a day and a time in UTC. */
  readonly moment: (at: number) => string;
  readonly markRange: (interval: Interval | null) => string | null;
};

const argument = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g;
const beforePunctuation = / (?=[:;!?%»])/g;
const afterQuote = /« /g;

/** Makes the spaces of French punctuation non-breaking. */
function typeset(template: string, language: Labels['language']): string {
  return language === 'fr' ? template.replace(beforePunctuation, '\u00a0').replace(afterQuote, '«\u00a0') : template;
}

/** Prepares the words of one language: the only place where reports turn numbers into text. */
export function wordingOf(labels: Labels): Wording {
  const words = labels.figures;
  const count = (value: number) => figures.decimal(value, 0, words);
  const isOne = (value: number) => (labels.language === 'fr' ? Math.abs(value) < 2 : value === 1);
  const fill = (template: string, args: PhraseArgs = {}) =>
    typeset(template, labels.language).replace(argument, (whole, name: string, one?: string, many?: string) => {
      const value = args[name];
      if (value === undefined) return whole;
      if (one !== undefined && many !== undefined) return isOne(Number(value)) ? one : many;
      return typeof value === 'number' ? count(value) : value;
    });
  const mark = (value: number | null) => (value === null ? figures.nothing : figures.decimal(value, 1, words));
  return {
    labels,
    fill,
    say: (phrase, args) => fill(labels.report[phrase], args),
    count,
    decimal: (value, digits) => figures.decimal(value, digits, words),
    mark,
    margin: (interval) => marginOf(interval, mark),
    percent: (share) => (share === null ? figures.nothing : figures.percent(share, words)),
    duration: (seconds) => (seconds === null ? figures.nothing : figures.duration(seconds, words)),
    day: (iso) => figures.calendarDay(iso, words),
    month: (iso) => figures.calendarMonth(iso, words),
    moment: (at) => momentOf(at, (iso) => figures.calendarDay(iso, words)),
    markRange: (interval) => figures.range(interval, mark, words.to),
  };
}

function marginOf(interval: Interval | null, mark: (value: number) => string): string {
  if (interval === null) return '';
  const [low, high] = interval;
  return low === null || high === null ? '' : `±\u00a0${mark((high - low) / 2)}`;
}

function momentOf(at: number, day: (iso: string) => string): string {
  const iso = new Date(at).toISOString();
  return `${day(iso)}, ${iso.slice(11, 16)}\u00a0UTC`;
}
