import type { Barometer, IndicatorId } from '../../model/barometer.ts';
import type { Wording } from '../text/wording.ts';
import { crossFigures } from './cross-channel.ts';
import { type EstimateWords, estimateWords, hasBase } from './estimate.ts';
import { type ReferenceLine, referencesOf } from './references.ts';
import { themes } from './themes.ts';

/** One indicator with its published references, or several that split one whole in `parts`. */
export type IndicatorRow = EstimateWords & {
  /** Null where several share the line, and for figures that are no indicator. */
  readonly id: IndicatorId | null;
  readonly label: string;
  readonly parts: string | null;
  readonly references: readonly ReferenceLine[];
};

/** `note`: what the rows count, where their labels cannot say it. */
export type IndicatorGroup = {
  readonly title: string;
  readonly rows: readonly IndicatorRow[];
  readonly note?: string;
};

/** The indicators of the whole barometer by theme; those with nothing to count on are left out. */
export function indicatorGroups(barometer: Barometer, wording: Wording): readonly IndicatorGroup[] {
  const byTheme = themes.map(({ title, lines }) => ({
    title: wording.say(title),
    rows: lines.flatMap((line) =>
      typeof line === 'string' ? singleRow(line, barometer, wording) : splitRow(line, barometer, wording),
    ),
  }));
  return [...byTheme, ...crossChannelGroup(barometer, wording)].filter(({ rows }) => rows.length > 0);
}

function singleRow(id: IndicatorId, barometer: Barometer, wording: Wording): readonly IndicatorRow[] {
  const estimate = barometer.total.indicators[id];
  if (!hasBase(estimate) || repeatsCalendar(id, barometer)) return [];
  const references = referencesOf(id, barometer, wording);
  return [
    { id, label: wording.labels.indicators[id], ...estimateWords(id, estimate, wording), parts: null, references },
  ];
}

/** Where no opening hours are known, business time is calendar time: said once. */
function repeatsCalendar(id: IndicatorId, { total: { indicators } }: Barometer): boolean {
  const calendar = id === 'business-delay-median' ? 'delay-median' : id === 'business-delay-p90' ? 'delay-p90' : null;
  if (calendar === null) return false;
  const [own, other] = [indicators[id], indicators[calendar]];
  return own.kind === 'quantile' && other.kind === 'quantile' && own.seconds === other.seconds;
}

/** `31 % message privé · 12 % téléphone`: parts without a case are left out. */
function splitRow(ids: readonly IndicatorId[], barometer: Barometer, wording: Wording): readonly IndicatorRow[] {
  const rows = ids.flatMap((id) => singleRow(id, barometer, wording));
  const shown = rows.filter((row) => !row.base.startsWith('0/'));
  const [first] = shown;
  if (first === undefined) return [];
  const parts = shown.map(({ label, value }) => `${value} ${label}`).join(' · ');
  const references = shown.flatMap((row) => row.references);
  return [
    { id: null, label: '', value: '', interval: '', base: first.base.replace(/^[^/]*\//, ''), parts, references },
  ];
}

function crossChannelGroup(barometer: Barometer, wording: Wording): readonly IndicatorGroup[] {
  const { crossChannel } = barometer;
  if (crossChannel === null) return [];
  const { windowDays, exchanges } = crossChannel;
  const rows = crossFigures(crossChannel, wording).map(({ id, label, estimate }) => ({
    id: null,
    label,
    ...estimateWords('response-rate', estimate, wording),
    parts: null,
    references: id === 'cross-everywhere' ? referencesOf('cross-channel', barometer, wording) : [],
  }));
  const note = wording.say('cross-note', { days: windowDays, ...exchanges });
  return [{ title: wording.say('cross-channel'), rows, note }];
}
