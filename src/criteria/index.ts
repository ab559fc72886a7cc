import type { Exchange } from '../model/exchange.ts';
import type { Context, Verdicts } from '../model/verdict.ts';
import { branding } from './branding/index.ts';
import { delay } from './delay/index.ts';
import { empathy } from './empathy/index.ts';
import { privacy } from './privacy/index.ts';
import { relevance } from './relevance/index.ts';
import { spelling } from './spelling/index.ts';

/** All criteria in the order of a report. */
export const criteria = [delay, relevance, empathy, spelling, branding, privacy] as const;

/** What every criterion says of one exchange. */
export function judge(exchange: Exchange, context: Context): Verdicts {
  return {
    delay: delay.measure(exchange, context),
    relevance: relevance.measure(exchange, context),
    empathy: empathy.measure(exchange, context),
    spelling: spelling.measure(exchange, context),
    branding: branding.measure(exchange, context),
    privacy: privacy.measure(exchange, context),
  };
}
