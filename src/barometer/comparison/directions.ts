import type { IndicatorId } from '../../model/barometer.ts';
import type { FigureUnit } from '../../model/comparison.ts';
import type { Direction } from './difference.ts';

const better: Readonly<Record<'up' | 'down', readonly IndicatorId[]>> = {
  up: [
    'response-rate',
    'within-1h',
    'within-2h',
    'within-4h',
    'within-24h',
    'solved',
    'questions-answered',
    'empathy-personal',
    'named',
    'reformulated',
    'greeting',
    'thanks',
    'closing',
    'signed',
    'charter',
    'logo',
    'brand-named',
  ],
  down: [
    'unanswered-rate',
    'unanswered-complaints',
    'acknowledgement-delay',
    'delay-median',
    'delay-p90',
    'business-delay-median',
    'business-delay-p90',
    'off-topic',
    'empathy-none',
    'template-share',
    'with-mistake',
    'mistakes-per-100-words',
    'relaunched',
    'repeat-contact',
    'data-exposed',
    'data-asked-in-public',
  ],
};

/** Which way an indicator is better; redirections and formulas are neither good nor bad by themselves. */
export const directionOf = (id: IndicatorId): Direction =>
  better.up.includes(id) ? 'up' : better.down.includes(id) ? 'down' : null;

/** The unit of an indicator, by its id and the kind of its estimate. */
export function unitOf(id: IndicatorId, kind: 'rate' | 'mean' | 'quantile'): FigureUnit {
  if (kind === 'quantile') return 'seconds';
  return kind === 'rate' || id === 'template-share' ? 'share' : 'ratio';
}
