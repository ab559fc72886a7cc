import { createHash } from 'node:crypto';
import type { Dimension, ScoredExchange } from '../model/barometer.ts';

/** The calendar month, `2026-03`, of an instant in milliseconds, in the audit's time zone. */
export type MonthOf = (at: number) => string;

/** Dimensions that hold for a whole conversation, in the order of the finest cells. */
export const conversationDimensions = ['sector', 'brand', 'channel'] as const satisfies readonly Dimension[];

/** Whether all exchanges of a conversation share the value. */
export function isOfConversation(dimension: Dimension): boolean {
  return (conversationDimensions as readonly Dimension[]).includes(dimension);
}

/** An exchange's value of a dimension; null where the export does not say. */
export function dimensionValue(dimension: Dimension, { exchange }: ScoredExchange, monthOf: MonthOf): string | null {
  switch (dimension) {
    case 'sector':
    case 'channel':
    case 'brand':
      return exchange.conversation[dimension];
    case 'agent':
      return agentOf(exchange);
    case 'request':
      return exchange.request.profile.type;
    case 'month':
      return exchange.request.at === null ? null : monthOf(exchange.request.at);
  }
}

/** A pseudonym of the first author of the reply, the same in every run (STANDARD §6: no agent's name in a report). */
function agentOf({ conversation, reply }: ScoredExchange['exchange']): string | null {
  const author = reply?.messages.find((message) => message.author !== null)?.author ?? null;
  if (author === null) return null;
  const digest = createHash('sha256')
    .update(JSON.stringify([conversation.brand, author]))
    .digest('hex');
  return `agent-${digest.slice(0, 8)}`;
}
