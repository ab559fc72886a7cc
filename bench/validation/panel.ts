import type { BrandTruth, ChannelTruth, Manner } from './truth.ts';

const hour = 3600;

/** Conversations that go well: short, answered, mostly solved. */
const careful: Manner = {
  share: 0.6,
  sizes: [0.6, 0.25, 0.1, 0.05],
  answered: 0.95,
  delay: { median: 2 * hour, spread: 1.1 },
  levels: [0.06, 0.24, 0.7],
  empathy: [0.15, 0.45, 0.4],
  words: [40, 70, 110],
  withMistake: 0.3,
  charter: 0.5,
};

/** Conversations that go badly: longer, often silent, late. */
const hurried: Manner = {
  share: 0.4,
  sizes: [0.4, 0.3, 0.2, 0.1],
  answered: 0.6,
  delay: { median: 12 * hour, spread: 1.3 },
  levels: [0.35, 0.4, 0.25],
  empathy: [0.55, 0.4, 0.05],
  words: [15, 25, 50],
  withMistake: 0.65,
  charter: 0.1,
};

/** How far a brand stands above (towards 1) or below (towards 0) the others: the share of careful conversations. */
const manners = (quality: number): readonly Manner[] => [
  { ...careful, share: quality },
  { ...hurried, share: 1 - quality },
];

const channel = (id: ChannelTruth['channel'], share: number, quality: number): ChannelTruth => ({
  channel: id,
  share,
  manners: manners(quality),
});

/** A brand on two channels, on the second a little worse. */
export const brandOf = (brand: string, sector: string, quality: number, posts = 0.4): BrandTruth => ({
  brand,
  sector,
  channels: [channel('email', 1 - posts, quality), channel('twitter', posts, Math.max(0, quality - 0.15))],
});

/** Six brands of two sectors. */
export const panel: readonly BrandTruth[] = [
  brandOf('Orvane', 'energie', 0.9),
  brandOf('Sélune', 'energie', 0.75),
  brandOf('Tarvil', 'energie', 0.6),
  brandOf('Ombrelle', 'telecom', 0.7),
  brandOf('Pélagie', 'telecom', 0.55),
  brandOf('Quintal', 'telecom', 0.4),
];

/** Brands that answer nearly everything: nine requests in ten have their reply some day. */
export const promptPanel: readonly BrandTruth[] = panel.map(({ channels, ...brand }) => ({
  ...brand,
  channels: channels.map((one) => ({ ...one, manners: one.manners.map((manner) => ({ ...manner, answered: 0.99 })) })),
}));

/** The same brands a wave later: some better, some worse, some of them on other channels. */
export const laterPanel: readonly BrandTruth[] = [
  brandOf('Orvane', 'energie', 0.9),
  brandOf('Sélune', 'energie', 0.6),
  brandOf('Tarvil', 'energie', 0.6, 0.7),
  brandOf('Ombrelle', 'telecom', 0.85, 0.2),
  brandOf('Pélagie', 'telecom', 0.55),
  brandOf('Quintal', 'telecom', 0.55, 0.6),
];

const named = (quality: number, at: number): BrandTruth => brandOf(`marque ${at + 1}`, 'divers', quality);

/** Panels whose true order is known; where several are alike, they truly share their ranks. */
export const contests: Readonly<Record<string, readonly BrandTruth[]>> = {
  'ten brands all alike': Array.from({ length: 10 }, (_, at) => named(0.6, at)),
  'twelve brands in three tiers of four': [0.9, 0.9, 0.9, 0.9, 0.6, 0.6, 0.6, 0.6, 0.3, 0.3, 0.3, 0.3].map(named),
  'ten brands, each a little better than the next': Array.from({ length: 10 }, (_, at) => named(0.95 - at * 0.08, at)),
};

/** One manner for all conversations of a channel, but for how well they go: two halves, a third above and below the mean. */
function around(mean: Manner, id: ChannelTruth['channel'], share: number): ChannelTruth {
  const scaled = (factor: number): Manner => ({
    ...mean,
    share: 0.5,
    levels: [
      mean.levels[0] * (2 - factor),
      1 - mean.levels[0] * (2 - factor) - mean.levels[2] * factor,
      mean.levels[2] * factor,
    ],
    withMistake: mean.withMistake * (2 - factor),
    charter: mean.charter * factor,
  });
  return { channel: id, share, manners: [scaled(4 / 3), scaled(2 / 3)] };
}

/** Replies with the shares that Qualiweb published in 2015, and figures of ours where it published none. */
const qualiweb: Manner = {
  share: 1,
  sizes: [0.7, 0.2, 0.1],
  answered: 0.71,
  delay: { median: 9 * hour, spread: 1.6 },
  levels: [0.17, 0.24, 0.59],
  empathy: [0.35, 0.45, 0.2],
  words: [40, 70, 110],
  withMistake: 0.5,
  charter: 0.25,
};

/** A wave as Qualiweb published it in 2015 (STANDARD §2): half of the tweets that are answered are within the hour. */
export const qualiweb2015: readonly BrandTruth[] = [
  {
    brand: 'Marques de 2015',
    sector: 'divers',
    channels: [
      around(qualiweb, 'email', 0.4),
      around(qualiweb, 'facebook', 0.3),
      around({ ...qualiweb, answered: 1, delay: { median: hour, spread: 1.6 } }, 'twitter', 0.3),
    ],
  },
];
