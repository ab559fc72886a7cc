import { type Weekday, weekdays } from '../model/hours.ts';

/** Beginnings of the days' names, French and English, without accents, Monday first. */
const names: Readonly<Record<Weekday, readonly string[]>> = {
  mon: ['lu', 'mon'],
  tue: ['mar', 'ma', 'tu'],
  wed: ['me', 'we'],
  thu: ['je', 'th'],
  fri: ['ve', 'fr'],
  sat: ['sa'],
  sun: ['di', 'su'],
};

function dayNamed(word: string): number | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const found = weekdays.findIndex((day) => names[day].some((name) => plain.startsWith(name)));
  return found === -1 ? null : found;
}

/** The days of `lun-ven`, `sam`, `sat,sun`, `7/7`; null where a word names none. */
function daysOf(words: string): readonly Weekday[] | null {
  if (/^7\s?(?:j\s?)?\/\s?7(?:\s?j)?$/i.test(words)) return weekdays;
  const days = new Set<Weekday>();
  for (const part of words.split(',')) {
    const ends = part.split(/-|–|\bau\b|\bto\b|à/u).map((word) => dayNamed(word.trim()));
    const [first, last = first] = ends;
    if (ends.length > 2 || typeof first !== 'number' || typeof last !== 'number' || last < first) return null;
    for (const day of weekdays.slice(first, last + 1)) days.add(day);
  }
  return [...days];
}

/** `9h-18h30` as `09:00-18:30`; null where it is no stretch of time. */
function stretchOf(words: string): string | null {
  const match = /^(\d{1,2})(?:[:h](\d{2})?)?\s*(?:-|–|à|to)\s*(\d{1,2})(?:[:h](\d{2})?)?$/iu.exec(words.trim());
  if (match === null) return null;
  const [, from = '', fromMinutes = '00', to = '', toMinutes = '00'] = match;
  return `${from.padStart(2, '0')}:${fromMinutes}-${to.padStart(2, '0')}:${toMinutes}`;
}

/**
 * Opening times as people write them in a table: `lun-ven 9h-12h30, 14h-18h | sam 10h-16h`. Days that are not named are
 * closed. Null where they cannot be read.
 */
export function weekOf(words: string): Readonly<Record<Weekday, readonly string[]>> | null {
  const week: Record<Weekday, string[]> = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  for (const part of words.split(/[|;]/).filter((one) => one.trim() !== '')) {
    const match = /^((?:7\s?j?\s?\/\s?7\s?j?)|\D+?)\s+(\d.*)$/u.exec(part.trim());
    const days = match?.[1] === undefined ? null : daysOf(match[1].trim());
    const stretches = match?.[2]?.split(',').map(stretchOf) ?? [null];
    if (days === null || stretches.includes(null)) return null;
    for (const day of days) week[day].push(...stretches.filter((one) => one !== null));
  }
  return week;
}
