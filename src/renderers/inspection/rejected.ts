import type { Rejection, RejectionCode } from '../../model/conversation.ts';
import type { FileInspection } from '../../model/inspection.ts';
import { inColumn, widthOf } from '../text/columns.ts';
import { bullets, heading, paragraph } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';
import type { Wording } from '../text/wording.ts';

/** How many records were set aside and why, then the first of them with their places. */
export function rejectionLines(file: FileInspection, wording: Wording, palette: Palette): readonly string[] {
  const { say } = wording;
  const counts = Object.entries(file.rejected) as [RejectionCode, number][];
  const total = counts.reduce((sum, [, n]) => sum + n, 0);
  const title = heading(say('inspect-rejections'), palette);
  if (total === 0) return [...title, ...paragraph(say('inspect-no-rejection'))];
  const reasons = counts
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([code, n]) => say('rejected-one', { n, reason: wording.labels.rejections[code] }));
  const more = total - file.rejections.length;
  return [
    ...title,
    ...bullets(reasons),
    '',
    ...listed(file.rejections, wording),
    ...(more > 0 ? paragraph(say('inspect-more', { n: more })) : []),
  ];
}

function listed(rejections: readonly Rejection[], wording: Wording): readonly string[] {
  const places = rejections.map((rejection) => placeOf(rejection, wording));
  const width = Math.max(0, ...places.map(widthOf)) + 2;
  return rejections.flatMap((rejection, index) =>
    paragraph(reasonOf(rejection, wording), inColumn(places[index] ?? '', width)),
  );
}

function placeOf({ origin, lines }: Rejection, { say }: Wording): string {
  const { record } = origin;
  if (lines === undefined) return say('inspect-at', { record });
  const [first, last] = lines;
  return say('inspect-at-lines', {
    record,
    n: last - first + 1,
    lines: first === last ? `${first}` : `${first}–${last}`,
  });
}

/** `date impossible à lire : sent_at = « 31/02/2026 »`. */
function reasonOf({ code, column, value }: Rejection, { labels, say }: Wording): string {
  const reason = labels.rejections[code];
  if (value === undefined) return column === undefined ? reason : say('inspect-in-column', { reason, column });
  return column === undefined
    ? say('inspect-value', { reason, value })
    : say('inspect-column-value', { reason, column, value });
}
