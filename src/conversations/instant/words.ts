import { monthNames, silentWords } from '../../languages/calendar.ts';
import { dayOf, fullYear, hourOf, offsetOf, type Written, written } from './clock-face.ts';

const glued = /^(\d{1,2})[-/]([\p{L}]+\.?)[-/](\d{4}|\d{2})/u;
const spacedHour = /(\d)\s*h(?:eures?)?(?:\s*(\d{2}))?(?!\p{L})/giu;
const hourToken = /^(\d{1,2})(?:[:h](\d{2})?)(?::(\d{2})(?:[.,](\d{1,9}))?)?([ap]m)?$/u;
const dayToken = /^(\d{1,2})(?:er|e|st|nd|rd|th)?$/u;

type Found = {
  day: string | null;
  month: number | null;
  year: string | null;
  hour: RegExpExecArray | null;
  half: string;
  offset: number | null;
  /** "mar." is March or, before another month, Tuesday. */
  weekdayOrMonth: number | null;
};

/** Words of a date in lower case, without accents, brackets or commas; "10 h 12" as one word. */
function tokensOf(value: string): string[] {
  return value
    .replace(glued, '$1 $2 $3 ')
    .replace(/\(.*\)/u, ' ')
    .replace(spacedHour, (_, figure: string, minutes: string | undefined) => `${figure}h${minutes ?? ''}`)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<![\d:])(\d{1,2})\s*([ap])\.?m\b\.?/gu, '$1h$2m')
    .replace(/(\d)\s*([ap])\.?m\b\.?/gu, '$1 $2m')
    .split(/[\s,]+/u)
    .filter((token) => token !== '');
}

function takeFigure(found: Found, token: string): boolean {
  if (/^\d{4}$/u.test(token) && found.year === null) found.year = token;
  else if (found.day === null && dayToken.test(token))
    found.day = (dayToken.exec(token) as RegExpExecArray)[1] as string;
  else if (found.year === null && /^\d{2}$/u.test(token)) found.year = token;
  else {
    const hour = hourToken.exec(token);
    if (hour === null || found.hour !== null) return false;
    found.hour = hour;
  }
  return true;
}

function takeWord(found: Found, token: string): boolean {
  const word = token.replace(/\.$/u, '');
  const month = monthNames.get(word);
  if (month !== undefined && silentWords.has(word)) found.weekdayOrMonth = month;
  else if (month !== undefined && found.month === null) found.month = month;
  else if (word === 'am' || word === 'pm') found.half = word;
  else if (!silentWords.has(word) && word !== '-' && word !== '–') {
    found.offset = offsetOf(word);
    return found.offset !== null;
  }
  return true;
}

function hourFound({ hour, half, offset }: Found): { milliseconds: number; offset: number | null } | null | undefined {
  if (hour === null) return half === '' && offset === null ? undefined : null;
  const milliseconds = hourOf(
    Number(hour[1]),
    Number(hour[2] ?? 0),
    Number(hour[3] ?? 0),
    hour[4] ?? '',
    hour[5] ?? half,
  );
  return milliseconds === null ? null : { milliseconds, offset };
}

/**
 * A date with its month in words, French or English, in any order: `le 3 mars 2026 à 10 h 12`, `March 15, 2023`,
 * RFC 2822, JavaScript's and Twitter's forms. Null where a word is foreign to a date, or day, month or year is missing.
 */
export function readWords(value: string): Written | null {
  const found: Found = { day: null, month: null, year: null, hour: null, half: '', offset: null, weekdayOrMonth: null };
  for (const token of tokensOf(value)) {
    if (/^\d/u.test(token) ? !takeFigure(found, token) : !takeWord(found, token)) return null;
  }
  const month = found.month ?? found.weekdayOrMonth;
  if (found.day === null || month === null || found.year === null) return null;
  const hour = hourFound(found);
  if (hour === null) return null;
  return written(dayOf(fullYear(found.year), month, Number(found.day)), hour ?? null);
}
