import { pair, Threads } from '../conversations/index.ts';
import { mask } from '../conversations/redact.ts';
import type { Message } from '../model/conversation.ts';
import type { Exchange } from '../model/exchange.ts';
import type { SampleExchange, SampleTurn } from '../model/inspection.ts';
import { peopleOf } from './people.ts';

/** Exchanges that are shown (issue: three). */
const shown = 3;
/** Messages of a file that are put together for them, and their characters (ours). */
const mostMessages = 2000;
const mostCharacters = 2_000_000;
/** Characters of a text that are kept; the report shortens further (ours). */
const longestText = 600;

function turnOf(messages: readonly Message[], text: string, people: readonly string[]): SampleTurn {
  const [first] = messages;
  const author = first?.author ?? null;
  return {
    author: author && mask(author, people),
    at: first?.at ?? null,
    text: mask(text.slice(0, longestText), people),
  };
}

function sampleOf(exchange: Exchange): SampleExchange {
  const { id, request, reply, conversation } = exchange;
  const people = peopleOf(exchange);
  return {
    id,
    channel: conversation.channel,
    brand: conversation.brand,
    request: turnOf(request.messages, request.text, people),
    reply: reply && turnOf(reply.messages, reply.text, people),
  };
}

/** Gathers the first messages of a file and pairs them as an audit would. */
export class SampleReader {
  readonly #threads = new Threads({ reject: () => {} });
  #messages = 0;
  #characters = 0;

  add(message: Message): void {
    if (this.#messages >= mostMessages || this.#characters > mostCharacters) return;
    this.#messages += 1;
    this.#characters += message.text.length;
    this.#threads.add({ ...message, html: null });
  }

  /** Three exchanges in the order of the file: two with a reply if there are, and one without. */
  async finish(): Promise<readonly SampleExchange[]> {
    const exchanges: Exchange[] = [];
    for await (const batch of this.#threads.conversations()) {
      for (const conversation of batch) exchanges.push(...pair(conversation, { asOf: null }).exchanges);
    }
    const answered = exchanges.filter(({ reply }) => reply !== null);
    const silent = exchanges.filter(({ reply }) => reply === null);
    const chosen = new Set([...answered.slice(0, shown - Math.min(1, silent.length)), ...silent].slice(0, shown));
    return exchanges.filter((exchange) => chosen.has(exchange)).map(sampleOf);
  }
}
