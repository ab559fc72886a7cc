import type { IndicatorId } from '../model/barometer.ts';
import type { Handoff, Level } from '../model/verdict.ts';
import type { DelayId, Observation } from './delays.ts';
import {
  answered,
  complaints,
  judged,
  type Measured,
  type Population,
  settled,
  solvable,
  understood,
} from './populations.ts';
import type { RatioId } from './ratios.ts';

/** Whether an exchange seen until the cut-off counts; null: it is not in the denominator. */
type Condition = (one: Measured, observation: Observation) => boolean | null;

/** How an indicator is computed from what a cell has summed. */
export type Indicator =
  | { readonly kind: 'rate'; readonly holds: Condition }
  | { readonly kind: 'consistency' }
  | { readonly kind: 'within'; readonly holds: Condition }
  | { readonly kind: 'quantile'; readonly delays: DelayId; readonly q: number }
  | { readonly kind: 'mean'; readonly ratio: RatioId }
  | { readonly kind: 'clustered-rate'; readonly ratio: RatioId };

const relevance = judged('relevance');
const empathy = judged('empathy');
const spelling = judged('spelling');
const branding = judged('branding');
const privacy = judged('privacy');
const logo: Population<boolean> = (one) => asSeen(branding(one)?.logo);
const charter: Population<boolean> = (one) => asSeen(branding(one)?.charter);
const voice: Population<boolean> = (one) => asSeen(branding(one)?.voice);
const linked: Population<boolean> = (one) => asSeen(branding(one)?.linked);
const sender: Population<boolean> = (one) => asSeen(branding(one)?.sender);
/** Both at the foot: links to social networks and legal mentions. */
const footer: Population<boolean> = (one) => {
  const { socialLinks = null, legalMentions = null } = branding(one) ?? {};
  return socialLinks === null || legalMentions === null ? null : socialLinks && legalMentions;
};

/**
 * Every indicator of STANDARD §2 with its denominator: the population named first. Delays speak of settled exchanges
 * with a dated request, those without a reply right-censored at the cut-off.
 */
export const indicators: Readonly<Record<IndicatorId, Indicator>> = {
  'response-rate': rate(settled, ({ exchange }) => exchange.status === 'answered'),
  'unanswered-rate': rate(settled, ({ exchange }) => exchange.status === 'unanswered'),
  'unanswered-complaints': rate(complaints, ({ exchange }) => exchange.status === 'unanswered'),
  acknowledged: rate(settled, ({ exchange }) => exchange.acknowledgement !== null),
  'acknowledgement-delay': quantile('acknowledgement', 0.5),
  'delay-median': quantile('calendar', 0.5),
  'delay-p90': quantile('calendar', 0.9),
  'within-1h': within(1),
  'within-2h': within(2),
  'within-4h': within(4),
  'within-24h': within(24),
  'business-delay-median': quantile('business', 0.5),
  'business-delay-p90': quantile('business', 0.9),
  'off-topic': rate(relevance, ({ level }) => level === 0),
  solved: rate(solvable, ({ outcome }) => outcome === 'solved'),
  redirected: rate(relevance, ({ outcome }) => outcome === 'redirected'),
  'redirected-private': redirectedTo('private'),
  'redirected-phone': redirectedTo('phone'),
  'redirected-email': redirectedTo('email'),
  'redirected-form': redirectedTo('form'),
  'redirected-store': redirectedTo('store'),
  'redirected-selfcare': redirectedTo('selfcare'),
  'redirected-other': redirectedTo('other'),
  'questions-answered': { kind: 'clustered-rate', ratio: 'questions-answered' },
  'empathy-none': empathyAt(0),
  'empathy-formulaic': empathyAt(1),
  'empathy-personal': empathyAt(2),
  named: rate(empathy, (measure) => measure.named),
  reformulated: rate(empathy, (measure) => measure.reformulated),
  'template-share': { kind: 'mean', ratio: 'template-share' },
  greeting: rate(empathy, (measure) => measure.greeting),
  thanks: rate(empathy, (measure) => measure.thanks),
  closing: rate(empathy, (measure) => measure.closing),
  signed: rate(branding, (measure) => measure.signed),
  'with-mistake': rate(spelling, ({ mistakes }) => mistakes > 0),
  'mistakes-per-100-words': { kind: 'mean', ratio: 'mistakes-per-100-words' },
  charter: rate(charter, (shown) => shown),
  logo: rate(logo, (shown) => shown),
  'brand-named': rate(branding, (measure) => measure.brandNamed),
  consistency: { kind: 'consistency' },
  'brand-voice': rate(voice, (kept) => kept),
  'brand-links': rate(linked, (own) => own),
  'brand-sender': rate(sender, (own) => own),
  footer: rate(footer, (shown) => shown),
  relaunched: rate(settled, ({ exchange }) => exchange.request.relaunches > 0),
  'repeat-contact': rate(understood, ({ exchange }) => exchange.request.profile.repeatContact),
  'data-exposed': rate(privacy, ({ exposed }) => exposed.length > 0),
  'data-asked-in-public': rate(privacy, ({ askedInPublic }) => askedInPublic.length > 0),
};

/** Whether a criterion could judge a reply, out of all replies: the coverage. */
export function couldJudge(id: Parameters<typeof judged>[0]): (one: Measured) => boolean | null {
  const measured = judged(id);
  return (one) => (answered(one) === null ? null : measured(one) !== null);
}

function rate<Subject>(of: Population<Subject>, when: (subject: Subject) => boolean): Indicator {
  const holds = (one: Measured) => {
    const subject = of(one);
    return subject === null ? null : when(subject);
  };
  return { kind: 'rate', holds };
}

function redirectedTo(destination: Handoff): Indicator {
  return rate(relevance, ({ outcome, handoff }) => outcome === 'redirected' && handoff === destination);
}

function empathyAt(shown: Level): Indicator {
  return rate(empathy, ({ level }) => level === shown);
}

function quantile(delays: DelayId, q: number): Indicator {
  return { kind: 'quantile', delays, q };
}

/**
 * Answered within so many hours, out of the exchanges asked at least that long before the cut-off: among later ones the
 * quick replies are seen and the slow ones are not.
 */
function within(hours: number): Indicator {
  const limit = hours * 3600;
  const holds: Condition = ({ exchange, measures }, { asOf }) => {
    const { at } = exchange.request;
    if (at !== null && asOf !== null && asOf - at < 1000 * limit) return null;
    if (exchange.status === 'answered') return measures.delay && measures.delay.seconds <= limit;
    return at === null || asOf === null ? null : false;
  };
  return { kind: 'within', holds };
}

/** Null without HTML: a sign that cannot be seen is out of the denominator. */
function asSeen(sign: boolean | null | undefined): boolean | null {
  return sign ?? null;
}
