import type { Channel } from '../../model/conversation.ts';
import type { Curve, Grid } from '../../model/grid.ts';
import type { MarkedCriterion } from '../../model/verdict.ts';
import type { Wording } from '../text/wording.ts';

/** The curve by which a criterion is marked on a channel, in words. */
export function describeCurve(id: MarkedCriterion, channel: Channel, grid: Grid, wording: Wording): string {
  const curves = grid.curves[id];
  const curve: Curve = curves[channel] ?? curves.default;
  const { say } = wording;
  const quantity = (value: number) => describeQuantity(id, value, wording);
  switch (curve.kind) {
    case 'log-normal':
      return say('curve-log-normal', { p90: quantity(curve.p90), median: quantity(curve.median) });
    case 'linear':
      return say('curve-linear', { worst: quantity(curve.worst), best: quantity(curve.best) });
    case 'steps': {
      const steps = curve.steps.map(([from, share]) =>
        say('curve-step', { from: quantity(from), share: wording.percent(share) }),
      );
      return say('curve-steps', { steps: steps.join(', ') });
    }
  }
}

/** A quantity as the curve of a criterion reads it. */
export function describeQuantity(id: MarkedCriterion, quantity: number, wording: Wording): string {
  if (id === 'delay') return wording.duration(quantity);
  if (id === 'branding') return wording.percent(quantity);
  if (id === 'relevance') return wording.count(quantity);
  const figure = wording.decimal(quantity, Number.isInteger(quantity) ? 0 : 1);
  return id === 'spelling' ? wording.say('per-100-words', { n: figure }) : figure;
}
