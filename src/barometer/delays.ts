import type { BusinessClock } from '../model/verdict.ts';
import { type Measured, settled } from './populations.ts';
import type { Delay } from './statistics/delay-tally.ts';

/** Delays of the reply in calendar and in business time, and of the automatic acknowledgement. */
export const delayIds = ['calendar', 'business', 'acknowledgement'] as const;
export type DelayId = (typeof delayIds)[number];

/** What an exchange says of each. */
export type Delays = Readonly<Record<DelayId, Delay>>;

/** How long an exchange without a reply has been seen waiting. */
export type Observation = {
  /** The cut-off, in milliseconds since 1970 UTC; null where nothing is dated. */
  readonly asOf: number | null;
  readonly businessClock: (brand: string | null) => BusinessClock;
};

/**
 * The delays of one exchange; undated requests say nothing of delays. One too recent to count as unanswered has waited
 * all the same: without it, only the quick replies to the last requests would be seen.
 */
export function delaysOf(one: Measured, observation: Observation): Delays {
  const acknowledgement = settled(one) && acknowledgementOf(one);
  if (one.exchange.status !== 'answered') return { ...waitingOf(one, observation), acknowledgement };
  const { delay } = one.measures;
  if (delay === null) return { calendar: 'untimed', business: 'untimed', acknowledgement };
  return { calendar: { answered: delay.seconds }, business: { answered: delay.businessSeconds }, acknowledgement };
}

function waitingOf({ exchange }: Measured, { asOf, businessClock }: Observation): Omit<Delays, 'acknowledgement'> {
  const from = exchange.request.at;
  if (from === null || asOf === null || asOf < from) return { calendar: null, business: null };
  return {
    calendar: { waiting: (asOf - from) / 1000 },
    business: { waiting: businessClock(exchange.conversation.brand)(from, asOf) },
  };
}

function acknowledgementOf({ exchange }: Measured): Delay {
  const from = exchange.request.at;
  const at = exchange.acknowledgement?.at ?? null;
  return from === null || at === null || at < from ? null : { answered: (at - from) / 1000 };
}
