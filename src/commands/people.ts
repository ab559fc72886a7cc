import type { Exchange } from '../model/exchange.ts';

/** Names of the people of an exchange, as far as the data tells them: authors, and whom the reply greets. */
export function peopleOf({ request, reply }: Exchange): readonly string[] {
  const authors = [...request.messages, ...(reply?.messages ?? [])].flatMap(({ author }) => author ?? []);
  if (reply === null || reply.parts.addressee === null) return authors;
  return [...authors, reply.text.slice(...reply.parts.addressee)];
}
