import type { ScoredExchange } from '../../model/barometer.ts';
import type { Channel } from '../../model/conversation.ts';
import type { Particulars } from '../../model/exchange.ts';
import type { Outcome } from '../../model/verdict.ts';

/** What is kept of an exchange in order to follow its case over the channels. */
export type Contact = {
  readonly id: string;
  readonly channel: Channel;
  /** Milliseconds since 1970 UTC; null: undated. */
  readonly at: number | null;
  /** Null: unanswered. */
  readonly answer: Answer | null;
};

export type Answer = {
  readonly at: number | null;
  /** Calendar seconds; null where they cannot be told. */
  readonly delay: number | null;
  /** Null where relevance could not be judged. */
  readonly outcome: Outcome | null;
  readonly stated: Particulars;
};

const nothing: Particulars = { amount: [], date: [], 'time-limit': [], link: [] };

/** The contact that a settled exchange is. */
export function contactOf({ exchange, verdicts, stated = nothing }: ScoredExchange): Contact {
  const { id, conversation, request, reply } = exchange;
  const { delay, relevance } = verdicts;
  const answer = {
    at: reply?.at ?? null,
    delay: 'measure' in delay ? delay.measure.seconds : null,
    outcome: 'measure' in relevance ? relevance.measure.outcome : null,
    stated,
  };
  return { id, channel: conversation.channel, at: request.at, answer: exchange.status === 'answered' ? answer : null };
}

/** Undated first, then by time, then by name. */
export function inOrder(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.toSorted((a, b) => {
    const [earlier, later] = [a.at ?? Number.NEGATIVE_INFINITY, b.at ?? Number.NEGATIVE_INFINITY];
    if (earlier !== later) return earlier < later ? -1 : 1;
    return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
  });
}
