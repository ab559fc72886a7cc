import { tz } from '@date-fns/tz/tz';
import { enUS } from 'date-fns/locale/en-US';
import { fr } from 'date-fns/locale/fr';
import { parse } from 'date-fns/parse';
import { isPlausible, type Written } from './clock-face.ts';

const quoted = /''|'(?:[^']|'')*'/gu;
const utc = tz('UTC');
const reference = new Date(0);

/** Whether date-fns can read with this pattern. */
export function isPattern(pattern: string): boolean {
  try {
    parse('', pattern, reference, { in: utc });
    return pattern.trim() !== '';
  } catch {
    return false;
  }
}

/** A reader for a date-fns pattern of the user's, month names in French or English. Throws RangeError for no pattern. */
export function patternReader(pattern: string): (value: string) => Written | null {
  if (!isPattern(pattern)) throw new RangeError(`not a date-fns pattern: ${pattern}`);
  const letters = pattern.replace(quoted, '');
  const zoned = /[XxOztT]/u.test(letters);
  const dateOnly = !/[HhKkpPtT]/u.test(letters);
  return (value) => {
    for (const locale of [fr, enUS]) {
      const time = +parse(value, pattern, reference, { in: utc, locale });
      if (isPlausible(time)) return { time, zoned, dateOnly };
    }
    return null;
  };
}
