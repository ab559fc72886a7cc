import { fold } from '../../languages/fold.ts';
import { type TopicId, topicIds } from '../../model/exchange.ts';
import { type LanguageCode, languageCodes, type Reading } from '../../model/language.ts';
import { topics as en } from './en-topics.ts';
import { topics as fr } from './fr-topics.ts';

/**
 * Words of each topic, separated by spaces: beginnings of words, or whole words with `=` behind; `_` joins the words of
 * a phrase ("point_relais"), apostrophes and hyphens count as such joints.
 */
export type TopicWords = Readonly<Record<TopicId, string>>;

/** Words that a configuration adds, by sector (`*`: every sector) and topic; topics of its own are welcome. */
export type OwnTopics = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** At most so many topics of one request are told (ours). */
const mostTopics = 3;
/** Only the first words of a very long request are looked at (ours). */
const mostTokens = 1500;
/** Beginnings of words are at least this long (ours), so that "su" does not stand for everything. */
const shortest = 3;
/** Every sector. */
const everywhere = '*';

/** One word of a phrase: its beginning, or the whole of it. */
type Part = { readonly text: string; readonly whole: boolean };
type Entry = { readonly topic: string; readonly parts: readonly Part[] };
/** Phrases by the first word, or its beginning. */
type Table = ReadonlyMap<string, readonly Entry[]>;

const joints = /[\s_'’-]+/u;

function entryOf(topic: string, phrase: string): Entry {
  const parts = fold(phrase)
    .split(joints)
    .filter((part) => part !== '' && part !== '=');
  const last = parts.length - 1;
  return {
    topic,
    parts: parts.map((part, place) => ({
      text: part.replace(/=$/u, ''),
      whole: part.endsWith('=') || place < last || part.length < shortest,
    })),
  };
}

function tableOf(entries: readonly Entry[]): Table {
  const table = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first] = entry.parts;
    if (first === undefined) continue;
    const here = table.get(first.text);
    if (here === undefined) table.set(first.text, [entry]);
    else here.push(entry);
  }
  return table;
}

const shippedIn = (topics: TopicWords): readonly Entry[] =>
  topicIds.flatMap((id) => topics[id].split(' ').map((phrase) => entryOf(id, phrase)));

const shipped: Readonly<Record<LanguageCode, readonly Entry[]>> = { fr: shippedIn(fr), en: shippedIn(en) };

const fits = ({ text, whole }: Part, word: string | undefined): boolean =>
  word !== undefined && (whole ? word === text : word.startsWith(text));

/** The topics whose phrases begin at a word. */
function topicsAt(words: readonly string[], at: number, table: Table): ReadonlySet<string> {
  const word = words[at] ?? '';
  const found = new Set<string>();
  for (let length = Math.min(word.length, 20); length > 0; length -= 1) {
    for (const { topic, parts } of table.get(word.slice(0, length)) ?? []) {
      if (parts.every((part, place) => fits(part, words[at + place]))) found.add(topic);
    }
  }
  return found;
}

/** The folded words of a text, elisions and compounds taken apart. */
function wordsOf({ text, tokens }: Reading): readonly string[] {
  return tokens
    .slice(0, mostTokens)
    .filter(({ kind }) => kind === 'word' || kind === 'hashtag' || kind === 'number')
    .flatMap(({ kind, start, end }) => fold(text.slice(kind === 'hashtag' ? start + 1 : start, end)).split(joints))
    .filter((word) => word !== '');
}

/** Tells what requests are about, with the words of a configuration beside those shipped. */
export class TopicBook {
  readonly #own: OwnTopics;
  readonly #tables = new Map<string, Table>();

  constructor(own: OwnTopics = {}) {
    this.#own = own;
  }

  /** The topics of a request, the most spoken of first. */
  topicsOf(reading: Reading, language: LanguageCode | null, sector: string | null): readonly string[] {
    const words = wordsOf(reading);
    const counts = new Map<string, number>();
    const tables = (language === null ? languageCodes : [language]).map((code) => this.#tableOf(code, sector));
    for (let at = 0; at < words.length; at += 1) {
      const here = new Set(tables.flatMap((table) => [...topicsAt(words, at, table)]));
      for (const topic of here) counts.set(topic, (counts.get(topic) ?? 0) + 1);
    }
    const ranked = [...counts].sort(([a, one], [b, other]) => other - one || this.#rank(a) - this.#rank(b));
    return ranked.slice(0, mostTopics).map(([topic]) => topic);
  }

  /** Topics of the configuration's own stand before the general ones. */
  #rank(topic: string): number {
    return (topicIds as readonly string[]).indexOf(topic);
  }

  #tableOf(language: LanguageCode, sector: string | null): Table {
    const key = `${language} ${sector !== null && Object.hasOwn(this.#own, sector) ? sector : everywhere}`;
    const known = this.#tables.get(key);
    if (known !== undefined) return known;
    const table = tableOf([...shipped[language], ...this.#ownOf(everywhere), ...this.#ownOf(sector)]);
    this.#tables.set(key, table);
    return table;
  }

  #ownOf(sector: string | null): readonly Entry[] {
    if (sector === null || !Object.hasOwn(this.#own, sector)) return [];
    const topics = Object.entries(this.#own[sector] ?? {});
    return topics.flatMap(([topic, phrases]) => phrases.map((phrase) => entryOf(topic, phrase)));
  }
}
