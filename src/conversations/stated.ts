import { particularsOf } from '../languages/particulars.ts';
import type { Exchange, Particulars } from '../model/exchange.ts';
import type { Locale } from '../model/language.ts';

/** Where days are written after their month (CLDR). */
const monthFirst: readonly Locale[] = ['en-US'];

/**
 * What the reply states, its signature left out. Nothing without a reply, and where neither a case, a scenario nor a
 * customer's identifier links the exchange with others: nobody would compare it.
 */
export function statedIn(
  exchange: Exchange,
  localeOf: (exchange: Exchange) => Locale,
): { readonly stated?: Particulars } {
  const { conversation, customer, reply } = exchange;
  const isLinked = conversation.case !== undefined || conversation.scenario !== null || customer !== undefined;
  if (reply === null || !isLinked) return {};
  return { stated: particularsOf(reply, reply.parts.signature, monthFirst.includes(localeOf(exchange))) };
}
