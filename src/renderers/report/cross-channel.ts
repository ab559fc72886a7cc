import type { AnswerAspect, CrossChannel, Estimate } from '../../model/barometer.ts';
import { particularKinds } from '../../model/exchange.ts';
import type { Wording } from '../text/wording.ts';
import { hasBase } from './estimate.ts';

/** A figure on the cases that were asked on several channels, with a name of its own for tables. */
export type CrossFigure = { readonly id: string; readonly label: string; readonly estimate: Estimate };

/** The figures in the order of a report; those with nothing to count on are left out. */
export function crossFigures(crossChannel: CrossChannel, wording: Wording): readonly CrossFigure[] {
  const { everywhere, somewhere, nowhere, homogeneous, delayGap, changedBefore, changedAfter } = crossChannel;
  const { say } = wording;
  const figure = (id: string, label: string, estimate: Estimate): CrossFigure => ({ id, label, estimate });
  return [
    figure('cross-everywhere', say('cross-everywhere'), everywhere),
    figure('cross-somewhere', say('cross-somewhere'), somewhere),
    figure('cross-nowhere', say('cross-nowhere'), nowhere),
    ...triedFigures(crossChannel, wording),
    figure('cross-homogeneous', say('cross-homogeneous'), homogeneous),
    ...aspectFigures(crossChannel, wording),
    figure('cross-delay-gap', say('cross-delay-gap'), delayGap),
    figure('cross-changed-before', say('cross-changed-before'), changedBefore),
    figure('cross-changed-after', say('cross-changed-after'), changedAfter),
  ].filter(({ estimate }) => hasBase(estimate));
}

/** Channels answered on, out of those tried; nothing where all cases tried two, as the figures above say it already. */
function triedFigures({ byTried }: CrossChannel, { say }: Wording): readonly CrossFigure[] {
  if (byTried.every(({ tried }) => tried === 2)) return [];
  return byTried.flatMap(({ tried, answered }) =>
    answered
      .map((estimate, n) => ({
        id: `cross-tried-${tried}-answered-${n}`,
        label: say('cross-tried', { tried, n }),
        estimate,
      }))
      .toReversed(),
  );
}

function aspectFigures({ differing, oneSided }: CrossChannel, { say }: Wording): readonly CrossFigure[] {
  const differs = (aspect: AnswerAspect): CrossFigure => ({
    id: `cross-differing-${aspect}`,
    label: say(`cross-differing-${aspect}`),
    estimate: differing[aspect],
  });
  return [
    differs('outcome'),
    ...particularKinds.flatMap((kind) => [
      differs(kind),
      { id: `cross-one-sided-${kind}`, label: say(`cross-one-sided-${kind}`), estimate: oneSided[kind] },
    ]),
  ];
}
