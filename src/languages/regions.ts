import type { LanguageCode, Locale } from '../model/language.ts';

/** Conventions where nothing in the text names a region: ours. */
const usual: Readonly<Record<LanguageCode, Locale>> = { fr: 'fr-FR', en: 'en-GB' };

/**
 * Words and figures of Québec's French that France does not use (Office québécois de la langue française): the dollar
 * after the amount, `.ca` addresses, `adresse courriel`, places and usages of the country.
 */
const canadian =
  /(?<!\p{L})(?:québec|québécoise?s?|montréal|laval|gatineau|canada|canadienn?e?s?|magasiner|magasinage|clavardage|clavarder|infolettres?|texter|textez|cellulaires?|fin de semaine|adresses? courriel|pourriels?|téléphones? intelligents?|présentement)(?!\p{L})|\d\s?\$|[\p{L}\d-]\.ca(?![\p{L}\d.])/iu;

/** The regional conventions of a text in a language. */
export function localeOf(text: string, language: LanguageCode | null): Locale {
  if (language === 'en') return usual.en;
  return canadian.test(text) ? 'fr-CA' : usual.fr;
}
