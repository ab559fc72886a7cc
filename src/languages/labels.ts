import type { Labels } from '../model/labels.ts';
import type { LanguageCode } from '../model/language.ts';
import { labels as english } from './en/labels.ts';
import { labels as french } from './fr/labels.ts';

const wordsOf: Readonly<Record<LanguageCode, Omit<Labels, 'criteria'>>> = { fr: french, en: english };

/** Every word of the reports in a language; the criteria bring their own. */
export function labelsFor(language: LanguageCode, criteria: Labels['criteria']): Labels {
  return { ...wordsOf[language], criteria };
}
