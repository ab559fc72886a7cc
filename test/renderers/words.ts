import { labelsFor } from '../../src/languages/labels.ts';
import type { Labels } from '../../src/model/labels.ts';
import type { LanguageCode } from '../../src/model/language.ts';

const names: Readonly<Record<LanguageCode, Readonly<Record<keyof Labels['criteria'], string>>>> = {
  fr: {
    delay: 'Délai',
    relevance: 'Pertinence',
    empathy: 'Empathie',
    spelling: 'Orthographe',
    branding: 'Image de marque',
    privacy: 'Confidentialité',
  },
  en: {
    delay: 'Delay',
    relevance: 'Relevance',
    empathy: 'Empathy',
    spelling: 'Spelling',
    branding: 'Branding',
    privacy: 'Privacy',
  },
};

/** Labels with stand-ins for the criteria's own words, so that renderers are tested apart from criteria. */
export function labelsForTests(language: LanguageCode): Labels {
  const criterion = (name: string) => ({
    name,
    definition: name,
    findings: {
      'participle-infinitive': 'participe pour infinitif',
      'missing-space': 'espace manquante avant « {sign} »',
    },
  });
  const of = names[language];
  return labelsFor(language, {
    delay: criterion(of.delay),
    relevance: criterion(of.relevance),
    empathy: criterion(of.empathy),
    spelling: criterion(of.spelling),
    branding: criterion(of.branding),
    privacy: criterion(of.privacy),
  });
}
