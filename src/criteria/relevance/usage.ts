import type { Exchange } from '../../model/exchange.ts';
import type { Agreement } from '../../model/verdict.ts';
import { CentredCosine } from './centred.ts';
import { type Gist, gistOfReply, gistOfRequest } from './gist.ts';
import { Habit, type Sample } from './habit.ts';

/** Conversations that are learnt from, and exchanges of each, at most (ours): enough for stable counts, a few MB. */
const mostConversations = 2048;
const mostExchanges = 4;

type Learnt = { readonly request: string; readonly asked: Gist; readonly said: Gist };
type Sampled = { readonly place: number; readonly id: string; readonly exchanges: readonly Learnt[] };

/** FNV-1a over UTF-16 code units with MurmurHash3's finaliser: where a conversation stands in the drawing. */
function placeOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const inDrawing = (a: Sampled, b: Sampled): number => a.place - b.place || (a.id < b.id ? -1 : Number(a.id > b.id));

function learntOf({ language, request, reply }: Exchange): Learnt[] {
  if (language === null || reply === null) return [];
  return [{ request: request.text, asked: gistOfRequest(request, language), said: gistOfReply(reply, language) }];
}

const sampleOf = ({ request, asked, said }: Learnt): Sample => ({
  request,
  asked: asked.habits,
  said: said.habits,
});

function usageOf(learnt: readonly Learnt[]): (exchange: Exchange) => Agreement {
  const words = new CentredCosine(learnt.map(({ asked, said }) => [asked.words, said.words]));
  const ideas = new CentredCosine(learnt.map(({ asked, said }) => [asked.ideas, said.ideas]));
  const habit = new Habit(learnt.map(sampleOf));
  return (exchange) => {
    const [one] = learntOf(exchange);
    if (one === undefined) return { words: 0, ideas: 0, habit: 0 };
    const { asked, said } = one;
    return {
      words: words.of(asked.words, said.words),
      ideas: ideas.of(asked.ideas, said.ideas),
      habit: habit.of(sampleOf(one)),
    };
  };
}

/**
 * Learns from a sample of the export's exchanges what its requests and replies usually say. The sample is drawn by the
 * conversations' identifiers: bounded, and the same whatever the order.
 */
export class UsageSampler {
  #sampled: Sampled[] = [];
  #limit = Number.POSITIVE_INFINITY;

  /** Whether a conversation may be in the sample; the others need not be paired. */
  draws(id: string): boolean {
    return placeOf(id) <= this.#limit;
  }

  /** Learns from the exchanges of one conversation. */
  add(id: string, exchanges: readonly Exchange[]): void {
    const learnt = exchanges.slice(0, mostExchanges).flatMap(learntOf);
    if (learnt.length === 0) return;
    this.#sampled.push({ place: placeOf(id), id, exchanges: learnt });
    if (this.#sampled.length >= 2 * mostConversations) this.#settle();
  }

  /** How a request and a reply agree, given what was learnt. */
  finish(): (exchange: Exchange) => Agreement {
    this.#settle();
    return usageOf(this.#sampled.flatMap(({ exchanges }) => exchanges));
  }

  #settle(): void {
    this.#sampled.sort(inDrawing).splice(mostConversations);
    if (this.#sampled.length === mostConversations) this.#limit = this.#sampled.at(-1)?.place ?? this.#limit;
  }
}
