import { fold } from '../../languages/fold.ts';
import type { Reply, Request } from '../../model/exchange.ts';
import type { LanguageCode, Reading, Span } from '../../model/language.ts';
import { type Commonness, entryOf, partsOf } from './words.ts';

/** A text as a bag of what it holds, each thing once. */
export type Gist = {
  /** Stems, families and beginnings of content words, with how common each should be. */
  readonly words: ReadonlyMap<string, Commonness>;
  /** What its words stand for (see `kin.ts`). */
  readonly ideas: ReadonlySet<string>;
  /** By what its kind is recognised: stems, ideas, and signs, links, handles and emojis as they stand. */
  readonly habits: ReadonlySet<string>;
};

/** Only the first tokens of a very long text are compared (ours). */
const mostTokens = 3000;
/** Letters of a word that stand for its beginning (ours). */
const beginning = 5;
/** Longest link or handle that is told from others (ours). */
const longestMark = 60;

/** The gist of a text; what stands outside `body` counts for its habits only. */
function gistOf({ text, tokens }: Reading, language: LanguageCode, [from, to]: Span): Gist {
  const words = new Map<string, Commonness>();
  const ideas = new Set<string>();
  const habits = new Set<string>();
  for (const { kind, start, end } of tokens.slice(0, mostTokens)) {
    if (kind === 'number') continue;
    if (kind !== 'word' && kind !== 'hashtag') {
      habits.add(`=${fold(text.slice(start, Math.min(end, start + longestMark)))}`);
      continue;
    }
    const within = start >= from && start < to;
    for (const part of partsOf(text.slice(kind === 'hashtag' ? start + 1 : start, end))) {
      const { content, ideas: own } = entryOf(part, language);
      if (content !== null) habits.add(content.stem);
      if (!within) continue;
      for (const idea of own) {
        ideas.add(idea);
        habits.add(idea);
      }
      if (content === null) continue;
      words.set(content.stem, content.kind);
      words.set(`${content.stem.slice(0, beginning)}*`, content.kind);
      if (content.id !== content.stem) words.set(content.id, content.kind);
    }
  }
  return { words, ideas, habits };
}

/** What a request holds. */
export const gistOfRequest = (request: Request, language: LanguageCode): Gist =>
  gistOf(request, language, [0, Number.POSITIVE_INFINITY]);

/** What a reply holds; its greeting and signature say who writes to whom, not what about. */
export function gistOfReply(reply: Reply, language: LanguageCode): Gist {
  const { greeting, signature } = reply.parts;
  return gistOf(reply, language, [greeting?.[1] ?? 0, signature?.[0] ?? Number.POSITIVE_INFINITY]);
}
