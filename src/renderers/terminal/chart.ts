import type { Interval } from '../../model/barometer.ts';
import type { Palette } from '../text/palette.ts';

const best = 20;
const track = '·';

/** A mark of 20 as a bar of `width` columns, to half a column; an empty track where there is none. */
export function bar(value: number | null, width: number, palette: Palette): string {
  const halves = Math.round(((value ?? 0) / best) * width * 2);
  const drawn = '━'.repeat(Math.floor(halves / 2)) + '╸'.repeat(halves % 2);
  return palette.bar(drawn) + palette.quiet(track.repeat(width - drawn.length));
}

/** A mark of 20 as a point on a line of `width` columns, with its interval: `··├──●──┤··`. */
export function whisker(value: number | null, interval: Interval | null, width: number, palette: Palette): string {
  if (value === null) return palette.quiet(track.repeat(width));
  const column = (mark: number) => Math.min(width - 1, Math.max(0, Math.round((mark / best) * (width - 1))));
  const at = column(value);
  const low = interval === null ? at : column(interval[0] ?? 0);
  const high = interval === null ? at : column(interval[1] ?? best);
  const left = low < at ? `├${'─'.repeat(at - low - 1)}` : '';
  const right = high > at ? `${'─'.repeat(high - at - 1)}┤` : '';
  return (
    palette.quiet(track.repeat(Math.min(low, at))) +
    palette.bar(`${left}●${right}`) +
    palette.quiet(track.repeat(width - 1 - Math.max(high, at)))
  );
}

/** The scale above bars or points: `0    5    10    15    20` over `width` columns. */
export function scale(width: number): string {
  const columns = Array.from({ length: width }, () => ' ');
  for (const mark of [0, 5, 10, 15, best]) {
    const word = String(mark);
    const at = Math.round((mark / best) * (width - 1));
    const start = Math.min(width - word.length, Math.max(0, at - Math.floor((word.length - 1) / 2)));
    [...word].forEach((digit, index) => {
      columns[start + index] = digit;
    });
  }
  return columns.join('');
}
