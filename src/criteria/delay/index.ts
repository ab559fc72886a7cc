import type { Exchange } from '../../model/exchange.ts';
import type { Criterion, Finding } from '../../model/verdict.ts';
import { labels as en } from './en.ts';
import { labels as fr } from './fr.ts';

/** What can be said of a delay besides its length. */
export type DelayCode = 'acknowledged' | 'relaunched';

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

function findingsOf({ request, acknowledgement }: Exchange): Finding<DelayCode>[] {
  const findings: Finding<DelayCode>[] = [];
  const received = acknowledgement?.at ?? null;
  if (received !== null && request.at !== null && received >= request.at) {
    findings.push({ code: 'acknowledged', args: { seconds: seconds(received - request.at) } });
  }
  if (request.relaunches > 0) findings.push({ code: 'relaunched', args: { times: request.relaunches } });
  return findings;
}

/** Whether the export gives no more than the days: hours of waiting cannot be told from them. */
function onlyDays({ request, reply }: Exchange): boolean {
  const answer = reply?.messages.find(({ at }) => at === reply.at);
  return request.messages[0]?.dateOnly === true || answer?.dateOnly === true;
}

/** How long the customer waited for a person: calendar seconds, and seconds of the brand's opening hours. */
export const delay: Criterion<'delay', DelayCode> = {
  id: 'delay',
  unit: 's',
  labels: { fr, en },
  measure(exchange, { businessClock }) {
    const { request, reply, conversation } = exchange;
    if (reply === null) return { notApplicable: 'no-reply' };
    if (request.at === null || reply.at === null || onlyDays(exchange)) return { notApplicable: 'no-time' };
    if (reply.at < request.at) return { notApplicable: 'clock-went-back' };
    const waited = seconds(reply.at - request.at);
    const open = Math.floor(businessClock(conversation.brand)(request.at, reply.at));
    return {
      measure: { seconds: waited, businessSeconds: Math.min(open, waited) },
      findings: findingsOf(exchange),
    };
  },
};
