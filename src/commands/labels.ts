import { criteria } from '../criteria/index.ts';
import type { Labels } from '../model/labels.ts';
import type { LanguageCode } from '../model/language.ts';

/** The words of every criterion in a language. */
export function criteriaLabels(language: LanguageCode): Labels['criteria'] {
  return Object.fromEntries(criteria.map(({ id, labels }) => [id, labels[language]])) as Labels['criteria'];
}
