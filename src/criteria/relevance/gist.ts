import { fold } from '../../languages/fold.ts';
import type { Reply, Request } from '../../model/exchange.ts';
import type { LanguageCode, Reading, Span } from '../../model/language.ts';
import type { Bag } from './centred.ts';
import { type Commonness, entryOf, partsOf } from './words.ts';

/** A text as a bag of what it holds, each thing once. */
export type Gist = {
  /** Stems, families and beginnings of content words, with how common each should be. */
  readonly words: Bag;
  /** What its words stand for (see `kin.ts`), once more where it is denied. */
  readonly ideas: Bag;
  /** By what its kind is recognised: stems, ideas, and signs, links, handles and emojis as they stand. */
  readonly habits: ReadonlySet<string>;
};

/** Only the first tokens of a very long text are compared (ours). */
const mostTokens = 3000;
/** Letters of a word that stand for its beginning (ours). */
const beginning = 5;
/** Longest link or handle that is told from others (ours). */
const longestMark = 60;

const denials: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /^(?:pas|jamais|rien|aucune?|sans|non|ni)$/,
  en: /^(?:not?|never|nothing|none|without|cannot|cant|dont|doesnt|didnt|wont|isnt|wasnt|havent|hasnt|.+n't)$/,
};
/** Words after a denial that it reaches (ours): "pas encore été reçu", "never been delivered". */
const reach = 3;

/** Characters of a link that are read, and how long a word in it is at least (ours). */
const longestLink = 400;
const linkWord = /(?<![\p{L}\d])\p{L}{3,30}(?![\p{L}\d])/gu;

/** The words in the path of a link: the address of a help page says what it helps with. */
function wordsOfLink(link: string): readonly string[] {
  const path = link.slice(0, longestLink).replace(/^(?:https?:\/\/)?[^/]*/, '');
  return [...path.matchAll(linkWord)].map(([word]) => word);
}

/** Gathers the gist of a text word by word. */
class Gathering {
  readonly words = new Map<string, Commonness>();
  readonly ideas = new Map<string, Commonness>();
  readonly habits = new Set<string>();
  readonly #language: LanguageCode;
  #before: readonly string[] = [];
  #denied = 0;

  constructor(language: LanguageCode) {
    this.#language = language;
  }

  word(word: string, within: boolean): void {
    const { content, ideas } = entryOf(word, this.#language);
    if (content !== null) this.habits.add(content.stem);
    if (!within) return;
    const folded = fold(word);
    if (denials[this.#language].test(folded)) {
      this.#denied = reach;
      if (this.#language === 'fr') for (const idea of this.#before) this.#idea(`!${idea}`);
    } else {
      for (const idea of ideas) {
        this.#idea(idea);
        if (this.#denied > 0) this.#idea(`!${idea}`);
      }
      this.#denied -= 1;
    }
    this.#before = ideas;
    if (content === null) return;
    const { stem, id, kind } = content;
    this.words.set(stem, kind);
    this.words.set(`${stem.slice(0, beginning)}*`, kind);
    if (id !== stem) this.words.set(id, kind);
  }

  mark(mark: string): void {
    this.habits.add(`=${mark}`);
    if (/^[.;:!?…]/.test(mark)) this.#denied = 0;
  }

  #idea(idea: string): void {
    this.ideas.set(idea, 'family');
    this.habits.add(idea);
  }
}

/** The gist of a text; what stands outside `body` counts for its habits only. */
function gistOf({ text, tokens }: Reading, language: LanguageCode, [from, to]: Span): Gist {
  const gathering = new Gathering(language);
  for (const { kind, start, end } of tokens.slice(0, mostTokens)) {
    if (kind === 'number') continue;
    if (kind === 'word' || kind === 'hashtag') {
      const word = text.slice(kind === 'hashtag' ? start + 1 : start, end);
      for (const part of partsOf(word)) gathering.word(part, start >= from && start < to);
    } else gathering.mark(fold(text.slice(start, Math.min(end, start + longestMark))));
    if (kind === 'url') for (const word of wordsOfLink(text.slice(start, end))) gathering.word(word, true);
  }
  return gathering;
}

/** What a request holds. */
export const gistOfRequest = (request: Request, language: LanguageCode): Gist =>
  gistOf(request, language, [0, Number.POSITIVE_INFINITY]);

/** What a reply holds; its greeting and signature say who writes to whom, not what about. */
export function gistOfReply(reply: Reply, language: LanguageCode): Gist {
  const { greeting, signature } = reply.parts;
  return gistOf(reply, language, [greeting?.[1] ?? 0, signature?.[0] ?? Number.POSITIVE_INFINITY]);
}
