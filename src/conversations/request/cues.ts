import { PhraseBook } from '../../languages/phrases.ts';
import {
  type CircumstanceKind,
  circumstanceKinds,
  type RequestProfile,
  type Told,
  type Vulnerability,
  vulnerabilities,
} from '../../model/exchange.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { CuePhrases } from './cue-phrases.ts';
import { cues as en } from './en-cues.ts';
import { cues as fr } from './fr-cues.ts';

type Cue = keyof CuePhrases;

const books: Readonly<Record<LanguageCode, PhraseBook<Cue>>> = { fr: new PhraseBook(fr), en: new PhraseBook(en) };

/** What customers tell of themselves and of their hurry in a folded text. */
export function cuesIn(
  text: string,
  language: LanguageCode,
): Pick<RequestProfile, 'urgency' | 'vulnerabilities' | 'circumstances'> {
  const found = books[language].find(text);
  const told = <Kind extends Cue>(kinds: readonly Kind[]): readonly Told<Kind>[] =>
    found.flatMap(({ code, span }) => {
      const kind = kinds.find((one) => one === code);
      return kind === undefined ? [] : [{ kind, span }];
    });
  return {
    urgency: found.filter(({ code }) => code === 'urgency').map(({ span }) => span),
    vulnerabilities: told<Vulnerability>(vulnerabilities),
    circumstances: told<CircumstanceKind>(circumstanceKinds),
  };
}
