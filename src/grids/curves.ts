import type { ChannelCurves, Curve, Grid } from '../model/grid.ts';

const minutes = 60;
const hours = 60 * minutes;

/** A log-normal curve in the manner of Lighthouse: 90 % of the mark at `p90`, 50 % at `median`. */
function logNormal(p90: number, median: number): Curve {
  return { kind: 'log-normal', p90, median };
}

const social = logNormal(2 * hours, 24 * hours);
const written = logNormal(4 * hours, 24 * hours);
const live = logNormal(2 * minutes, 10 * minutes);
const spoken = logNormal(20, 60);

/** Over seconds; ours, in every grid: no published barometer prints its delay steps. */
const delay: ChannelCurves = {
  default: written,
  facebook: social,
  instagram: social,
  twitter: social,
  messenger: social,
  whatsapp: social,
  sms: social,
  chat: live,
  'phone-transcript': spoken,
};

/** Over the level, 0, 1 or 2; ours. */
const relevance: ChannelCurves = {
  default: {
    kind: 'steps',
    steps: [
      [0, 0],
      [1, 0.5],
      [2, 1],
    ],
  },
};

/** Over the score, 0 to 1; ours. */
const empathy: ChannelCurves = { default: { kind: 'linear', worst: 0, best: 1 } };

const carefulWriting = logNormal(0.5, 2.5);
const quickWriting = logNormal(1, 5);
const hurriedWriting = logNormal(1.5, 6);

/** Over mistakes per 100 words; ours: the quicker the channel, the more it forgives. */
const spelling: ChannelCurves = {
  default: carefulWriting,
  facebook: quickWriting,
  instagram: quickWriting,
  twitter: quickWriting,
  forum: quickWriting,
  messenger: hurriedWriting,
  whatsapp: hurriedWriting,
  chat: hurriedWriting,
  sms: hurriedWriting,
};

/** Over the share of the applicable signs that are present, 0 to 1; ours. */
const branding: ChannelCurves = { default: { kind: 'linear', worst: 0, best: 1 } };

/** The curves that every grid of this project uses, since none is published. */
export const ourCurves: Grid['curves'] = { delay, relevance, empathy, spelling, branding };

/** Fewer exchanges than this are shown and flagged, not ranked; ours. */
export const ourMinimumSample = 30;

/** Under this confidence a verdict is more often wrong than right; ours. */
export const ourFloors: Grid['floors'] = { relevance: 0.5, empathy: 0.5 };
