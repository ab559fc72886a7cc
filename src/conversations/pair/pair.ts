import type { Coverage } from '../../model/barometer.ts';
import type { Conversation, Message } from '../../model/conversation.ts';
import type { Exchange, Status } from '../../model/exchange.ts';
import { composeReply, spokenIn } from '../reply.ts';
import { composeRequest, type TopicBook } from '../request/index.ts';
import { isHold } from './small-talk.ts';
import { strandsOf } from './strands.ts';
import { isQuick, type Turn, turnsOf } from './turns.ts';

const hour = 3_600_000;

/** How long an answer may still come before its absence counts, in milliseconds: ours (STANDARD §1). */
const patience = { quick: 24 * hour, slow: 48 * hour } as const;

export type PairOptions = {
  /** Observation cut-off in milliseconds since 1970 UTC; what came later is left out. Null: nothing is dated. */
  readonly asOf: number | null;
  /** What requests may be about; by default, the topics as shipped. */
  readonly topics?: TopicBook;
};

/** Messages by what became of them. */
export type Placed = Coverage['placed'];

/** The exchanges of a conversation, and how many of its messages went where: the parts add up to its messages. */
export type Paired = { readonly exchanges: readonly Exchange[]; readonly placed: Placed };

type Counts = { -readonly [Where in keyof Placed]: Placed[Where] };

/** No message anywhere yet. */
export const nowhere = (): Counts => ({
  request: 0,
  reply: 0,
  acknowledgement: 0,
  automatic: 0,
  internal: 0,
  unsolicited: 0,
  closing: 0,
  aside: 0,
  outsidePeriod: 0,
});

/** When the brand first said something that is more than "one moment, please". */
function answeredAt(messages: readonly Message[]): number | null {
  const first = messages.length === 1 ? messages[0] : (messages.find(({ text }) => !isHold(text)) ?? messages[0]);
  return first?.at ?? null;
}

function statusOf({ messages, reply }: Turn, { facts }: Conversation, asOf: number | null): Status {
  if (reply.length > 0) return 'answered';
  const asked = messages[0]?.at ?? null;
  const limit = isQuick(facts.channel) ? patience.quick : patience.slow;
  return asked !== null && asOf !== null && asOf - asked < limit ? 'too-recent' : 'unanswered';
}

function exchangeOf(turn: Turn, ordinal: number, conversation: Conversation, { asOf, topics }: PairOptions): Exchange {
  const request = composeRequest(turn.messages, turn.relaunches, topics, conversation.facts.sector);
  const customer = turn.messages.find((message) => message.customer !== undefined)?.customer;
  const reply = turn.reply.length === 0 ? null : composeReply(turn.reply, answeredAt(turn.reply));
  return {
    id: `${conversation.facts.id}#${ordinal}`,
    conversation: conversation.facts,
    status: statusOf(turn, conversation, asOf),
    language: spokenIn(reply, request),
    ...(customer !== undefined && { customer }),
    request,
    acknowledgement: turn.acknowledgement,
    reply,
  };
}

function observed(conversation: Conversation, asOf: number | null): Conversation {
  const late = asOf !== null && conversation.messages.some(({ at }) => at !== null && at > asOf);
  if (!late) return conversation;
  return { ...conversation, messages: conversation.messages.filter(({ at }) => at === null || at <= asOf) };
}

/** Turns of all strands in the order in which they were opened. */
function inOpeningOrder(turns: readonly Turn[], messages: readonly Message[]): Turn[] {
  const place = new Map(messages.map((message, index) => [message, index]));
  const opened = ({ messages: [first] }: Turn): number => place.get(first as Message) ?? 0;
  return [...turns].sort((a, b) => opened(a) - opened(b));
}

/**
 * Pairs a conversation into exchanges: each customer turn with the brand's reply to it, or its absence. Notes, receipts,
 * bots, words of thanks at the end and talk among customers are set apart, and counted.
 */
export function pair(whole: Conversation, options: PairOptions): Paired {
  const { asOf } = options;
  const conversation = observed(whole, asOf);
  const placed = nowhere();
  placed.outsidePeriod = whole.messages.length - conversation.messages.length;
  const { strands, aside } = strandsOf(conversation);
  placed.aside = aside.length;
  const all: Turn[] = [];
  for (const strand of strands) {
    const found = turnsOf(strand);
    placed.automatic += found.automatic.length;
    placed.internal += found.internal.length;
    placed.unsolicited += found.unsolicited.length;
    placed.closing += found.closing.length;
    for (const turn of found.turns) all.push(turn);
  }
  const turns = strands.length > 1 ? inOpeningOrder(all, conversation.messages) : all;
  for (const { messages, reply, acknowledgement } of turns) {
    placed.request += messages.length;
    placed.reply += reply.length;
    if (acknowledgement !== null) placed.acknowledgement += 1;
  }
  const exchanges = turns.map((turn, index) => exchangeOf(turn, index + 1, conversation, options));
  return { exchanges, placed };
}
