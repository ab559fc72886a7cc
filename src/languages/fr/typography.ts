import type { Locale } from '../../model/language.ts';

/**
 * Marks that need a space before them. France: Imprimerie nationale, Lexique des règles typographiques; an ordinary
 * space will do. Québec: Office québécois de la langue française, only before the colon. Switzerland is treated as
 * Québec, for want of one usage (ours).
 */
const spacedMarks: Readonly<Record<'fr-FR' | 'fr-BE' | 'fr-CA' | 'fr-CH', string>> = {
  'fr-FR': ';:!?',
  'fr-BE': ';:!?',
  'fr-CA': ':',
  'fr-CH': ':',
};

/** Marks that need a space before them in a locale; none outside French. */
export const spacedMarksOf = (locale: Locale): string =>
  locale in spacedMarks ? spacedMarks[locale as keyof typeof spacedMarks] : '';

/** Months and days, which take a small letter in French (Grevisse, Le Bon Usage). */
export const smallLetterDates = {
  months: new Set('Janvier Février Mars Avril Mai Juin Juillet Août Septembre Octobre Novembre Décembre'.split(' ')),
  days: new Set('Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche'.split(' ')),
} as const;
