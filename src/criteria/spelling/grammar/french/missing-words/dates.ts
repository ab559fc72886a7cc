import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { raw, touches } from '../classes.ts';

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const shortDays = ['dim', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam'] as const;
const monthNames: Readonly<Record<string, number>> = {
  janvier: 1,
  janv: 1,
  février: 2,
  févr: 2,
  fév: 2,
  mars: 3,
  avril: 4,
  avr: 4,
  mai: 5,
  juin: 6,
  juillet: 7,
  juil: 7,
  août: 8,
  septembre: 9,
  sept: 9,
  octobre: 10,
  oct: 10,
  novembre: 11,
  nov: 11,
  décembre: 12,
  déc: 12,
};

/** A date, with the place of its first word and the place after its last. */
type DateFound = { readonly day: number; readonly month: number; readonly year: number | null; readonly to: number };

const textAt = (sentence: Tagged, index: number): string => sentence.written(index).toLowerCase();

const isYear = (text: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(text);
const isDay = (text: string): boolean => /^\d{1,2}$/u.test(text);

/** `28 août 2014`, `28 août`, `1er mai 2020`. */
function writtenDate(sentence: Tagged, index: number): DateFound | null {
  const first = textAt(sentence, index);
  const day = first === '1er' ? 1 : isDay(first) ? Number(first) : 0;
  const month = monthNames[textAt(sentence, index + 1)];
  if (day === 0 || month === undefined) return null;
  const dot = textAt(sentence, index + 2) === '.' ? 1 : 0;
  const year = textAt(sentence, index + 2 + dot);
  return isYear(year)
    ? { day, month, year: Number(year), to: index + 3 + dot }
    : { day, month, year: null, to: index + 2 };
}

/** `28/08/2014`, `2014/08/28`, `31/septembre/1969`. */
function slashedDate(sentence: Tagged, index: number): DateFound | null {
  const [first = '', second = '', third = '', more] = textAt(sentence, index).split('/');
  if (third !== '' && more === undefined) return dateOf(first, second, third, index + 1);
  if (textAt(sentence, index + 1) !== '/' || textAt(sentence, index + 3) !== '/') return null;
  if (!touches(sentence, index + 1) || !touches(sentence, index + 4)) return null;
  return dateOf(textAt(sentence, index), textAt(sentence, index + 2), textAt(sentence, index + 4), index + 5);
}

/** `31-09-1969` in one word. */
function hyphenedDate(sentence: Tagged, index: number): DateFound | null {
  const [first = '', second = '', third = '', more] = textAt(sentence, index).split('-');
  return more === undefined ? dateOf(first, second, third, index + 1) : null;
}

function dateOf(first: string, second: string, third: string, to: number): DateFound | null {
  const month = monthNames[second] ?? (isDay(second) ? Number(second) : 0);
  if (month < 1 || month > 12) return null;
  if (isYear(first) && isDay(third)) return { day: Number(third), month, year: Number(first), to };
  return isDay(first) && isYear(third) ? { day: Number(first), month, year: Number(third), to } : null;
}

const dateAt = (sentence: Tagged, index: number): DateFound | null =>
  writtenDate(sentence, index) ?? slashedDate(sentence, index) ?? hyphenedDate(sentence, index);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; February has 29 where the year is not told. */
function lengthOf(month: number, year: number | null): number {
  if (month === 2) return year === null || isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Shifts of the months in the week; source: T. Sakamoto's method (1992), for the Gregorian calendar. */
const shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4] as const;

/** Day of the week of a date, 0 for Sunday. */
function weekdayOf(day: number, month: number, year: number): number {
  const from = month < 3 ? year - 1 : year;
  const leaps = Math.floor(from / 4) - Math.floor(from / 100) + Math.floor(from / 400);
  return (from + leaps + (shifts[month - 1] ?? 0) + day) % 7;
}

/** First year whose dates are checked: the Gregorian calendar was everywhere in use (ours). */
const firstYear = 1800;

/** `vendredi 28 août 2014`, which was a Thursday. */
function wrongWeekday(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const isShort = !weekdays.some((name) => name === text);
  let at = index + 1;
  if (isShort && textAt(sentence, at) === '.') at += 1;
  if (textAt(sentence, at) === ',') at += 1;
  if (textAt(sentence, at) === 'le') at += 1;
  const date = dateAt(sentence, at);
  if (date === null || date.year === null || date.year < firstYear || date.day < 1) return null;
  if (/^(?:av|avant)$/u.test(textAt(sentence, date.to))) return null;
  if (date.day > lengthOf(date.month, date.year)) return null;
  const names: readonly string[] = isShort ? shortDays : weekdays;
  const right = names[weekdayOf(date.day, date.month, date.year)] ?? text;
  return right === text ? null : { from: index, to: index + 1, right };
}

/** `31 septembre`, `29/02/2001`. */
function impossibleDate(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1).text;
  if (next !== '/' && monthNames[next] === undefined && !/[/-]/u.test(textAt(sentence, index))) return null;
  const date = dateAt(sentence, index);
  if (date === null || date.day < 29 || date.day > 99 || (date.day > 31 && date.year === null)) return null;
  const longest = lengthOf(date.month, date.year);
  if (date.day <= longest || (index > 0 && /^[/\d]/u.test(textAt(sentence, index - 1)))) return null;
  const text = textAt(sentence, index);
  return { from: index, to: index + 1, right: text.replace(String(date.day), String(longest)) };
}

/** Dates that do not exist. */
export const frenchMissingWordsDates = syntax([
  {
    id: 'wrong-weekday',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set([...weekdays, ...shortDays]),
    find: wrongWeekday,
    explanation: {
      fr: 'Cette date tombe un autre jour de la semaine.',
      en: 'This date falls on another day of the week.',
    },
    examples: {
      found: [
        ['Nous passons le jeudi 5 mars 2024.', 'jeudi', 'mardi'],
        ['Rendez-vous lundi 01/05/2024.', 'lundi', 'mercredi'],
        ['La facture du mardi, 29 février 2024.', 'mardi', 'jeudi'],
      ],
      innocent: [
        'Nous passons le mardi 5 mars 2024.',
        'Nous passons jeudi 5 mars.',
        'Rendez-vous mercredi 01/05/2024.',
      ],
    },
  },
  {
    id: 'impossible-date',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ kind, text }) => kind === 'number' || /^\d{1,2}-[\p{L}\d]+-\d{4}$/u.test(text),
    find: impossibleDate,
    explanation: { fr: 'Ce jour n’existe pas dans ce mois.', en: 'This month does not have that day.' },
    examples: {
      found: [
        ['Le colis part le 31 septembre.', '31', '30'],
        ['La facture du 30/02/2024 est payée.', '30/02/2024', '29/02/2024'],
        ['Le contrat finit le 29 février 2023.', '29', '28'],
      ],
      innocent: ['Le colis part le 31 août.', 'La facture du 29/02/2024 est payée.', 'Il reste 45 mars confits.'],
    },
  },
]);
