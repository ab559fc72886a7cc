import type { Span } from '../model/language.ts';
import { fold } from './fold.ts';

/**
 * Wording that means something in its context. It begins with one or several words (`excuses/pardon`), by which it is
 * found, and goes on as a regular expression; ` … ` stands for a gap of up to three words. Accents and capitals do
 * not matter. `unless` is what must not stand right before it.
 */
export type Phrase = string | { readonly phrase: string; readonly unless: string };

/** A phrase found: its code, and where it stands. */
export type PhraseMatch<Code extends string> = { readonly code: Code; readonly span: Span };

type Compiled<Code extends string> = { readonly code: Code; readonly pattern: RegExp };

/** A gap never leaps over a negation: "we are not sorry". */
const gap = "(?:\\s+(?!(?:not|never|pas|jamais|[a-z]+n't)\\s)[^\\s.;:!?]+){0,3}?\\s+";
const letters = /[a-zœæß]+/g;

const spaced = (source: string): string =>
  fold(source)
    .split(' … ')
    .map((part) => part.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+'))
    .join(gap)
    .replaceAll('œ', '(?:œ|oe)');

function compile<Code extends string>(code: Code, phrase: Phrase): [heads: string[], compiled: Compiled<Code>] {
  const source = fold(typeof phrase === 'string' ? phrase : phrase.phrase);
  const head = /^[a-zœæß/]+/.exec(source)?.[0] ?? '';
  if (head === '' || source.slice(head.length).includes('/'))
    throw new TypeError(`A phrase begins with words, and has no other alternatives with a slash: ${source}`);
  const heads = head.split('/').flatMap((word) => (word.includes('œ') ? [word, word.replace('œ', 'oe')] : [word]));
  const before = typeof phrase === 'string' ? '' : `(?<!(?:^|[^a-zœ])(?:${spaced(phrase.unless)})[\\s']*)`;
  const pattern = `${before}(?:${heads.join('|')})${spaced(source.slice(head.length))}(?![a-z0-9œ])`;
  return [heads, { code, pattern: new RegExp(pattern, 'y') }];
}

/** Finds phrases by their first word, so that a text is read once however many phrases there are. */
export class PhraseBook<Code extends string> {
  readonly #byHead = new Map<string, Compiled<Code>[]>();

  constructor(phrases: Readonly<Record<Code, readonly Phrase[]>>) {
    for (const code of Object.keys(phrases) as Code[]) {
      for (const phrase of phrases[code]) {
        const [heads, compiled] = compile(code, phrase);
        for (const head of heads) this.#byHead.set(head, [...(this.#byHead.get(head) ?? []), compiled]);
      }
    }
  }

  /** All phrases in a text that went through `fold`, by position; of overlapping ones with one code, the first. */
  find(folded: string): PhraseMatch<Code>[] {
    const found: PhraseMatch<Code>[] = [];
    const ends = new Map<Code, number>();
    for (const { 0: word, index } of folded.matchAll(letters)) {
      for (const { code, pattern } of this.#byHead.get(word) ?? []) {
        pattern.lastIndex = index;
        if (index < (ends.get(code) ?? 0) || !pattern.test(folded)) continue;
        found.push({ code, span: [index, pattern.lastIndex] });
        ends.set(code, pattern.lastIndex);
      }
    }
    return found;
  }
}
