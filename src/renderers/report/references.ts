import type { Barometer, Cell, Estimate, Reference } from '../../model/barometer.ts';
import type { Wording } from '../text/wording.ts';
import { estimateWords, hasBase } from './estimate.ts';

/** A published figure in words, and what was measured on the same channels where it speaks of some only. */
export type ReferenceLine = {
  readonly words: string;
  /** With its year: `Qualiweb 2015`. */
  readonly source: string;
  /** `e-mail 76 % (212)`; null where there is none, or the next line says the same. */
  readonly measured: string | null;
};

/** The published figures for one indicator, the overall mark, the cross-channel cases, or (null) the context. */
export function referencesOf(
  subject: Reference['indicator'],
  barometer: Barometer,
  wording: Wording,
): readonly ReferenceLine[] {
  const lines = barometer.references
    .filter(({ indicator }) => indicator === subject)
    .map((reference) => ({
      words: wording.fill(reference.words[wording.labels.language]),
      source: sourceOf(reference),
      measured: measuredOnScope(reference, barometer, wording),
    }));
  return lines.map((line, index) =>
    line.measured === lines[index + 1]?.measured ? { ...line, measured: null } : line,
  );
}

/** The source as it names itself, its year added where it does not say it. */
function sourceOf({ source, year }: Reference): string {
  return source.includes(String(year)) ? source : `${source} ${year}`;
}

/** Only where the published figure is one number in the indicator's own unit can ours stand beside it. */
function measuredOnScope(
  { indicator, scope, value }: Reference,
  barometer: Barometer,
  wording: Wording,
): string | null {
  if (value === null || scope === null || indicator === null || indicator === 'cross-channel') return null;
  const estimateOf = (cell: Cell): Estimate =>
    indicator === 'overall' ? cell.marks.overall : cell.indicators[indicator];
  const measured = scope.flatMap((channel) => {
    const estimate = channelCell(channel, barometer);
    if (estimate === undefined || !hasBase(estimateOf(estimate))) return [];
    const { value, base } = estimateWords(indicator, estimateOf(estimate), wording);
    return [`${wording.labels.channels[channel]} ${value} (${base})`];
  });
  return measured.length > 0 ? measured.join(', ') : null;
}

function channelCell(channel: string, { cells, margins }: Barometer): Cell | undefined {
  return [...margins, ...cells].find(({ by }) => by.channel === channel && Object.keys(by).length === 1);
}
