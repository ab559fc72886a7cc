import type { Channel } from '../../model/conversation.ts';
import type { Curve, Grid } from '../../model/grid.ts';
import type { MarkedCriterion } from '../../model/verdict.ts';
import type { Wording } from '../text/wording.ts';
import { describeQuantity } from './measures.ts';

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
