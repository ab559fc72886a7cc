import { TZDate } from '@date-fns/tz';
import { BarometreError } from '../errors.ts';

/** Half-open range of instants in milliseconds; null: open on that side. */
export type Period = { readonly from: number | null; readonly to: number | null };

const shape = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** First instant of a day, month or year in a zone, and the first instant after it. */
function bounds(option: string, value: string, zone: string): readonly [number, number] {
  const match = shape.exec(value);
  if (match === null)
    throw new BarometreError('option-invalid', { option, value, expected: '2026, 2026-03, 2026-03-31' });
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]) - 1;
  const day = match[3] === undefined ? null : Number(match[3]);
  const start = new TZDate(year, month ?? 0, day ?? 1, zone);
  if (day !== null && start.getDate() !== day) {
    throw new BarometreError('option-invalid', { option, value, expected: '2026-03-31' });
  }
  const end = new TZDate(
    month === null ? year + 1 : year,
    month === null ? 0 : day === null ? month + 1 : month,
    month === null || day === null ? 1 : day + 1,
    zone,
  );
  return [start.getTime(), end.getTime()];
}

/** The period asked for with `--period`, or `--since` and `--until` (their last day or month included). */
export function periodOf(
  options: { readonly period?: string; readonly since?: string; readonly until?: string },
  zone: string,
): Period {
  if (options.period !== undefined) {
    const [from, to] = bounds('--period', options.period, zone);
    return { from, to };
  }
  const from = options.since === undefined ? null : bounds('--since', options.since, zone)[0];
  const to = options.until === undefined ? null : bounds('--until', options.until, zone)[1];
  if (from !== null && to !== null && from >= to) {
    throw new BarometreError('option-invalid', {
      option: '--until',
      value: options.until ?? '',
      expected: `> ${options.since}`,
    });
  }
  return { from, to };
}
