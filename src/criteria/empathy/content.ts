import { stopwords as english } from '../../languages/en/stopwords.ts';
import { fold } from '../../languages/fold.ts';
import { stopwords as french } from '../../languages/fr/stopwords.ts';
import { stem } from '../../languages/stems.ts';
import type { LanguageCode, Reading } from '../../model/language.ts';
import { words } from './moves.ts';

/** Longer requests are compared by their beginning; ours, against hostile input. */
const longestRequest = 20_000;
/** Words of one family share this many letters of their stems ("livraison", "livré" share four: the whole of one). Ours. */
const shared = 5;
const shortest = 4;

const functionWords: Readonly<Record<LanguageCode, ReadonlySet<string>>> = {
  fr: new Set(french.map(fold)),
  en: new Set(english.map(fold)),
};
const beginnings = (list: readonly string[]): RegExp => new RegExp(`^(?:${list.join('|')})`);
const anyCase = { fr: beginnings(words.fr.anyCase), en: beginnings(words.en.anyCase) };
const routine = { fr: beginnings(words.fr.routine), en: beginnings(words.en.routine) };

/** Words of a folded text but for function words and short ones. */
export function contentWords(folded: string, language: LanguageCode): readonly string[] {
  return Array.from(folded.matchAll(/[a-zœæ]{4,30}/g), ([word]) => word).filter(
    (word) => !functionWords[language].has(word),
  );
}

/** Words of a folded text that say something about a case: no function words, none that would fit any case. */
export function specificWords(folded: string, language: LanguageCode): readonly string[] {
  return contentWords(folded, language).filter((word) => !anyCase[language].test(word));
}

/** Whether a word is everyday service vocabulary ("commande", "livraison"), which no customer has for themself. */
export const isRoutine = (word: string, language: LanguageCode): boolean => routine[language].test(word);

/** What a customer wrote, for asking whether a reply takes up a word of it; prepared when first asked. */
export class CustomerWords {
  readonly #request: Reading;
  readonly #language: LanguageCode;
  #folded: string | null = null;
  #stems: ReadonlyMap<string, readonly string[]> | null = null;

  constructor(request: Reading, language: LanguageCode) {
    this.#request = request;
    this.#language = language;
  }

  /** The beginning of the request, folded. */
  get folded(): string {
    this.#folded ??= fold(this.#request.text.slice(0, longestRequest));
    return this.#folded;
  }

  /** Whether the customer used this word or one of its family. */
  has(word: string): boolean {
    const own = stem(word, this.#language);
    this.#stems ??= this.#byBeginning();
    return (this.#stems.get(own.slice(0, shortest)) ?? []).some((other) => {
      const common = Math.min(shared, own.length, other.length);
      return common >= shortest && own.slice(0, common) === other.slice(0, common);
    });
  }

  #byBeginning(): ReadonlyMap<string, readonly string[]> {
    const stems = new Map<string, string[]>();
    for (const word of new Set(specificWords(this.folded, this.#language))) {
      const own = stem(word, this.#language);
      const near = stems.get(own.slice(0, shortest));
      if (near) near.push(own);
      else stems.set(own.slice(0, shortest), [own]);
    }
    return stems;
  }
}
