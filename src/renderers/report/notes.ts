import type { Barometer, Coverage } from '../../model/barometer.ts';
import type { RejectionCode } from '../../model/conversation.ts';
import { markedCriteria, type Reason } from '../../model/verdict.ts';
import type { Wording } from '../text/wording.ts';

/** Rejected records by reason, most first: `12 × dates illisibles`. */
function rejectionParts({ coverage }: Barometer, wording: Wording): readonly string[] {
  const counts = Object.entries(coverage.rejected) as [RejectionCode, number][];
  return counts
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([code, n]) => wording.say('rejected-one', { n, reason: wording.labels.rejections[code] }));
}

/** What became of the messages, in one sentence; the parts add up to the messages read. */
function placementLine({ coverage }: Barometer, wording: Wording): string {
  const placed = Object.entries(coverage.placed) as [keyof Coverage['placed'], number][];
  const parts = placed
    .filter(([, n]) => n > 0)
    .map(([place, n]) => wording.fill(wording.labels.placements[place], { n }));
  return wording.say('placed', { n: coverage.messages, parts: parts.join(', ') });
}

/** One line per marked criterion that could not judge some of the answered exchanges, with how many for which reason. */
function unmeasuredLines({ coverage }: Barometer, { say, labels }: Wording): readonly string[] {
  return markedCriteria.flatMap((id) => {
    const counts = Object.entries(coverage.unmeasured[id]) as [Reason, number][];
    if (counts.length === 0) return [];
    const parts = counts.map(([reason, n]) => say('unmeasured-part', { n, reason: labels.reasons[reason] }));
    const n = counts.reduce((sum, [, count]) => sum + count, 0);
    return [say('unmeasured', { criterion: labels.criteria[id].name, n, parts: parts.join(', ') })];
  });
}

/** What a reader should know of the reading: where the messages went, what was set aside, not measured, too recent. */
export function noteLines(barometer: Barometer, wording: Wording): readonly string[] {
  const reasons = rejectionParts(barometer, wording);
  const rejected = Object.values(barometer.coverage.rejected).reduce((sum, count) => sum + count, 0);
  const recent = barometer.coverage.exchanges['too-recent'];
  return [
    placementLine(barometer, wording),
    ...(rejected > 0 ? [wording.say('rejected', { n: rejected, reasons: reasons.join(', ') })] : []),
    ...unmeasuredLines(barometer, wording),
    ...(recent > 0 ? [wording.say('too-recent-note', { n: recent })] : []),
  ];
}
