import type {
  BrandRow,
  Cell,
  IndicatorId,
  Indicators,
  Interval,
  Mean,
  Quantile,
  Rate,
  StatusCounts,
} from '../../src/model/barometer.ts';
import { indicatorIds } from '../../src/model/barometer.ts';

/** A share with an interval about as wide as its count deserves. */
export function rate(count: number, of: number): Rate {
  if (of === 0) return { kind: 'rate', count, of, share: null, interval: null };
  const share = count / of;
  const half = 1.96 * Math.sqrt((share * (1 - share) + 0.01) / of);
  return { kind: 'rate', count, of, share, interval: [Math.max(0, share - half), Math.min(1, share + half)] };
}

/** A mean with half its interval. */
export function mean(value: number | null, n: number, half: number | null = 12 / Math.sqrt(Math.max(1, n))): Mean {
  const interval: Interval | null = value === null || half === null ? null : [value - half, value + half];
  return { kind: 'mean', mean: value, n, conversations: n, interval };
}

/** A quantile of delays; null seconds where silence keeps it out of reach. */
function quantile(seconds: number | null, answered: number, censored: number, q = 0.5): Quantile {
  const interval: Interval | null = seconds === null ? null : [seconds * 0.9, seconds * 1.12];
  return { kind: 'quantile', q, seconds, answered, censored, interval };
}

/** What one line of the table of cells is made from; shares are from 0 to 1. */
export type CellFigures = {
  readonly by: Cell['by'];
  readonly answered: number;
  readonly unanswered: number;
  readonly mark: number | null;
  readonly seconds: number | null;
  readonly offTopic?: number;
  readonly solved?: number;
  readonly mistakes?: number;
};

const quantiles: Readonly<Partial<Record<IndicatorId, readonly [factor: number, q: number]>>> = {
  'acknowledgement-delay': [0.001, 0.5],
  'delay-median': [1, 0.5],
  'delay-p90': [6.5, 0.9],
  'business-delay-median': [0.5, 0.5],
  'business-delay-p90': [3.2, 0.9],
};

/** Shares of the answered that no line of the table shows. */
const ordinaryShares: Readonly<Partial<Record<IndicatorId, number>>> = {
  acknowledged: 0.23,
  relaunched: 0.14,
  'repeat-contact': 0.09,
  'within-1h': 0.31,
  'within-2h': 0.44,
  'within-4h': 0.57,
  'within-24h': 0.82,
  redirected: 0.29,
  'redirected-private': 0.16,
  'redirected-phone': 0.06,
  'redirected-email': 0.02,
  'redirected-form': 0.03,
  'redirected-store': 0,
  'redirected-selfcare': 0.02,
  'redirected-other': 0,
  'questions-answered': 0.74,
  'empathy-none': 0.38,
  'empathy-formulaic': 0.43,
  'empathy-personal': 0.19,
  named: 0.61,
  reformulated: 0.22,
  greeting: 0.93,
  thanks: 0.34,
  closing: 0.81,
  signed: 0.77,
  charter: 0.26,
  logo: 0.53,
  'brand-named': 0.68,
};

function indicatorsOf(figures: CellFigures): Indicators {
  const { answered, unanswered, seconds, offTopic = 0.17, solved = 0.58, mistakes = 0.5 } = figures;
  const asked = answered + unanswered;
  const of = (share: number) => rate(Math.round(answered * share), answered);
  const shares: Readonly<Partial<Record<IndicatorId, Rate>>> = {
    'response-rate': rate(answered, asked),
    'unanswered-rate': rate(unanswered, asked),
    'unanswered-complaints': rate(Math.round(unanswered * 0.6), Math.round(asked * 0.4)),
    'off-topic': of(offTopic),
    solved: of(solved),
    'with-mistake': of(mistakes),
    'data-exposed': rate(answered > 1000 ? 3 : 0, answered),
    'data-asked-in-public': rate(answered > 1000 ? 11 : 0, answered),
  };
  const entries = indicatorIds.map((id) => {
    const [factor, q] = quantiles[id] ?? [];
    if (factor !== undefined && q !== undefined) {
      const value = seconds === null ? null : seconds * factor;
      return [id, quantile(value, answered, id === 'acknowledgement-delay' ? 0 : unanswered, q)];
    }
    if (id === 'template-share') return [id, mean(answered > 0 ? 0.31 : null, answered, 0.02)];
    if (id === 'mistakes-per-100-words') return [id, mean(answered > 0 ? 1.27 : null, answered, 0.11)];
    return [id, shares[id] ?? of(ordinaryShares[id] ?? 0)];
  });
  return Object.fromEntries(entries) as Indicators;
}

/** A cell with every indicator, from the few figures that matter. */
export function cell(figures: CellFigures): Cell {
  const { by, answered, unanswered, mark } = figures;
  const n = answered + unanswered;
  const of = (shift: number) => mean(answered > 0 && mark !== null ? Math.min(19.6, mark + shift) : null, answered);
  return {
    by,
    exchanges: { answered, unanswered, 'too-recent': Math.round(n / 55) },
    conversations: Math.round(n * 0.9),
    marks: {
      delay: of(-2),
      relevance: of(1.2),
      empathy: of(-0.4),
      spelling: of(2.3),
      branding: of(0.9),
      overall: mean(mark, n, n < 2 ? null : 13 / Math.sqrt(n)),
    },
    indicators: indicatorsOf(figures),
    small: n < 30,
  };
}

export const statuses = (answered: number, unanswered: number): StatusCounts => ({
  answered,
  unanswered,
  'too-recent': 4,
});

/** A brand with a mark on one channel. */
export function brandRow(brand: string, sector: string, mark: number | null, n: number, pooled = mark): BrandRow {
  const half = 14 / Math.sqrt(n);
  return {
    brand,
    sector,
    exchanges: statuses(Math.round(n * 0.8), n - Math.round(n * 0.8)),
    overall: mean(pooled, n),
    weighted: mark,
    weightedInterval: mark === null || n < 2 ? null : [mark - half, mark + half],
    channels: [{ channel: 'email', weight: 1, overall: mean(pooled, n) }],
    small: n < 30,
  };
}
