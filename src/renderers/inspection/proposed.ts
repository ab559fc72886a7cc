import type { FileInspection } from '../../model/inspection.ts';
import { paragraph } from '../text/layout.ts';
import type { Wording } from '../text/wording.ts';

/** That the mapping is a guess, and what must be known of it. */
export function proposalLines({ proposed }: FileInspection, { say }: Wording): readonly string[] {
  if (proposed === null) return [];
  const { day } = proposed;
  return [
    '',
    ...paragraph(say('inspect-proposed')),
    ...(day === null ? [] : paragraph(say('inspect-hours-only', { day }))),
  ];
}
