import type { Message } from '../../model/conversation.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { ExchangeRecord } from '../../model/exchange-record.ts';

/** Where the messages of an exchange stand: the request's file first, other files under `elsewhere`. */
export function originOf({ request, acknowledgement, reply }: Exchange): ExchangeRecord['origin'] {
  const messages: Message[] = [...request.messages];
  if (acknowledgement !== null) messages.push(acknowledgement);
  if (reply !== null) messages.push(...reply.messages);
  const places = new Map<string, Set<number>>();
  for (const { origin } of messages) {
    const records = places.get(origin.source) ?? new Set();
    places.set(origin.source, records.add(origin.record));
  }
  const sorted = [...places].map(([source, records]) => ({ source, records: [...records].sort((a, b) => a - b) }));
  const [first = { source: '', records: [] }, ...elsewhere] = sorted;
  return elsewhere.length > 0 ? { ...first, elsewhere } : first;
}
