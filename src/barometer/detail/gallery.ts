import type { ScoredExchange } from '../../model/barometer.ts';
import type { DetailSettings, Excerpt } from '../../model/detail.ts';
import { excerptOf } from './excerpt.ts';

/** Exchanges kept of each brand on each list (ours). */
const kept = 3;

/** What the orders look at: enough to know whether an exchange is wanted at all. */
type Key = Pick<Excerpt, 'id' | 'marks' | 'at' | 'type'>;
type Order = (a: Key, b: Key) => number;

const byId: Order = (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
const overall = ({ marks }: Key): number => marks.overall ?? 0;
const complaining = ({ type }: Key): number => (type === 'complaint' ? 0 : 1);
const sent = ({ at }: Key): number => at ?? Number.MAX_SAFE_INTEGER;

const orders = {
  best: (a: Key, b: Key) => overall(b) - overall(a) || byId(a, b),
  worst: (a: Key, b: Key) => overall(a) - overall(b) || byId(a, b),
  /** Complaints first, then those that have waited longest. */
  silent: (a: Key, b: Key) => complaining(a) - complaining(b) || sent(a) - sent(b) || byId(a, b),
};

type List = keyof typeof orders;

/** A brand's most telling exchanges. */
export type Shown = Readonly<Record<List, readonly Excerpt[]>>;

const nothing: Shown = { best: [], worst: [], silent: [] };

/**
 * The most telling exchanges of every brand: a few by each order, ties by identifier, so that neither the order of the
 * exchanges nor how they were shared out among parts changes which. Memory grows with the brands only.
 */
export class Gallery {
  readonly #settings: DetailSettings;
  readonly #brands = new Map<string, Shown>();

  constructor(settings: DetailSettings) {
    this.#settings = settings;
  }

  add(scored: ScoredExchange): void {
    const { exchange, marks } = scored;
    const { sector, brand } = exchange.conversation;
    const lists = listsOf(scored);
    if (lists.length === 0) return;
    const key = keyOf(sector, brand);
    const shown = this.#brands.get(key) ?? nothing;
    const own: Key = { id: exchange.id, marks, at: exchange.request.at, type: exchange.request.profile.type };
    const wanted = lists.filter((list) => belongs(own, shown[list], orders[list]));
    if (wanted.length === 0) return;
    const excerpt = excerptOf(scored, this.#settings);
    this.#brands.set(key, { ...shown, ...joined(shown, Object.fromEntries(wanted.map((list) => [list, [excerpt]]))) });
  }

  merge(other: Gallery): void {
    for (const [key, shown] of other.#brands) this.#brands.set(key, joined(this.#brands.get(key) ?? nothing, shown));
  }

  /** An exchange that is among the best of few is not shown again among the lowest. */
  of(sector: string | null, brand: string | null): Shown {
    const shown = this.#brands.get(keyOf(sector, brand)) ?? nothing;
    const best = new Set(shown.best.map(({ id }) => id));
    return { ...shown, worst: shown.worst.filter(({ id }) => !best.has(id)) };
  }
}

function keyOf(sector: string | null, brand: string | null): string {
  return JSON.stringify([sector, brand]);
}

function listsOf({ exchange: { status }, marks }: ScoredExchange): readonly List[] {
  if (status === 'unanswered') return ['silent'];
  return status === 'answered' && marks.overall !== null ? ['best', 'worst'] : [];
}

function belongs(excerpt: Key, shown: readonly Excerpt[], order: Order): boolean {
  const last = shown[kept - 1];
  return last === undefined || order(excerpt, last) < 0;
}

function joined(a: Shown, b: Partial<Shown>): Shown {
  const list = (id: List) => [...a[id], ...(b[id] ?? [])].sort(orders[id]).slice(0, kept);
  return { best: list('best'), worst: list('worst'), silent: list('silent') };
}
