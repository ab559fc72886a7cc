import { barometre2026 } from '../../src/grids/barometre-2026.ts';
import type { Barometer, BrandRow, Cell, Reference } from '../../src/model/barometer.ts';
import type { Channel } from '../../src/model/conversation.ts';
import { brandRow, type CellFigures, cell, mean, rate, statuses } from './estimates.ts';

type Published = readonly [
  indicator: Reference['indicator'],
  value: number | null,
  scope: Reference['scope'],
  source: string,
  year: number,
];

const reference = ([indicator, value, scope, source, year]: Published, fr: string, en: string): Reference => ({
  indicator,
  value,
  scope,
  words: { fr, en },
  source,
  year,
});

const references: readonly Reference[] = [
  reference(
    ['response-rate', 0.71, ['email'], 'Qualiweb 2014 (DILA)', 2014],
    '71 % des e-mails obtiennent une réponse',
    '71% of e-mails are answered',
  ),
  reference(
    ['unanswered-rate', 0.6, ['facebook', 'twitter', 'instagram'], 'Réseau de veille en tourisme 2012', 2012],
    '60 % des entreprises ne répondent pas sur les réseaux sociaux',
    '60% of companies do not answer on social media',
  ),
  reference(
    ['within-1h', 0.5, ['twitter'], 'Qualiweb 2015', 2015],
    '50 % des réponses sur Twitter arrivent dans l’heure',
    '50% of Twitter replies come within the hour',
  ),
  reference(['off-topic', 0.17, ['email'], 'Qualiweb', 2015], '17 % des réponses par e-mail', '17% of e-mail replies'),
  reference(
    ['solved', null, ['facebook', 'twitter'], 'Qualiweb', 2015],
    'moins de 60 % sur Facebook et Twitter',
    'under 60% on Facebook and Twitter',
  ),
  reference(
    ['overall', 11.57, ['facebook', 'twitter'], 'Élection du Service Client de l’Année', 2014],
    'canal social : 11,57/20',
    'social channel: 11.57/20',
  ),
  reference(
    ['cross-channel', 0.33, null, 'Qualiweb 2017', 2017],
    '33 % des cas reçoivent une réponse sur les trois canaux',
    '33% of cases are answered on all three channels',
  ),
  reference(
    [null, null, null, 'Qualiweb', 2015],
    '94 % des clients utilisent plusieurs canaux, trois en moyenne',
    '94% of customers use several channels, three on average',
  ),
];

const tableChannels: readonly Channel[] = ['email', 'facebook', 'review', 'twitter'];

function channelsOf(sector: string, figures: readonly Omit<CellFigures, 'by'>[]): readonly Cell[] {
  return figures.map((one, index) => cell({ ...one, by: { sector, channel: tableChannels[index] ?? 'other' } }));
}

const cells: readonly Cell[] = [
  ...channelsOf('commerce', [
    { answered: 188, unanswered: 24, mark: 14.8, seconds: 6600, solved: 0.66 },
    { answered: 96, unanswered: 40, mark: 11.2, seconds: 18_300 },
    { answered: 9, unanswered: 12, mark: 6.1, seconds: null, offTopic: 0.33 },
    { answered: 131, unanswered: 22, mark: 13.4, seconds: 3120, mistakes: 0.31 },
  ]),
  ...channelsOf('énergie', [
    { answered: 240, unanswered: 16, mark: 15.9, seconds: 5400, offTopic: 0.06, solved: 0.71 },
    { answered: 80, unanswered: 31, mark: 12, seconds: 43_000, mistakes: 0.62 },
    { answered: 0, unanswered: 18, mark: 0, seconds: null },
    { answered: 142, unanswered: 19, mark: 14.1, seconds: 2700, solved: 0.61 },
  ]),
  ...channelsOf('télécom', [
    { answered: 171, unanswered: 41, mark: 11.9, seconds: 95_000, offTopic: 0.24 },
    { answered: 64, unanswered: 58, mark: 8.3, seconds: 183_000, solved: 0.41 },
    { answered: 1, unanswered: 0, mark: 17.2, seconds: 250 },
    { answered: 101, unanswered: 36, mark: 10.6, seconds: 30_600 },
  ]),
  cell({ by: { sector: null, channel: 'chat' }, answered: 0, unanswered: 0, mark: null, seconds: null }),
];

const margins: readonly Cell[] = [
  cell({ by: { sector: 'commerce' }, answered: 424, unanswered: 98, mark: 13.1, seconds: 7400 }),
  cell({ by: { channel: 'email' }, answered: 599, unanswered: 81, mark: 14.3, seconds: 9100, offTopic: 0.16 }),
  cell({ by: { channel: 'facebook' }, answered: 240, unanswered: 129, mark: 10.5, seconds: 61_000 }),
  cell({ by: { channel: 'twitter' }, answered: 374, unanswered: 77, mark: 12.8, seconds: 6100 }),
];

const brands: readonly BrandRow[] = [
  brandRow('Lumélia', 'énergie', 17.1, 212, 16.2),
  brandRow('Norvéa', 'commerce', 16.4, 180),
  brandRow('Gazelle Énergie', 'énergie', 14.9, 160),
  brandRow('Cabanon & Fil', 'commerce', 14.2, 88),
  brandRow('Mobilys', 'télécom', 11.3, 260),
  brandRow('Voltéa', 'énergie', 10.8, 174),
  brandRow('Kerfil', 'télécom', 7.9, 212),
  brandRow('Tilvo', 'télécom', 13, 12),
  brandRow('Maison Orme', 'commerce', null, 1),
];

/** A barometer by sector and channel with realistic values, small samples, silences and gaps. */
export const sample: Barometer = {
  version: '0.1.0',
  grid: { ...barometre2026, hash: 'sha256-0', effectiveWeights: barometre2026.weights },
  inputs: [
    { path: 'mails.csv', bytes: 412_003, sha256: 'a'.repeat(64), format: 'csv', records: 1702 },
    { path: 'social.ndjson', bytes: 388_120, sha256: 'b'.repeat(64), format: 'ndjson', records: 1738 },
  ],
  period: { from: '2026-01-01', to: '2026-03-31' },
  asOf: '2026-04-02T08:00:00.000Z',
  coverage: {
    records: 3440,
    messages: 3412,
    rejected: { 'bad-instant': 3, duplicate: 19, 'empty-text': 6 },
    placed: {
      request: 1702,
      reply: 1240,
      acknowledgement: 288,
      automatic: 44,
      internal: 61,
      unsolicited: 12,
      closing: 65,
      aside: 0,
      outsidePeriod: 0,
    },
    exchanges: { answered: 1223, unanswered: 317, 'too-recent': 28 },
    judged: {
      delay: rate(1223, 1223),
      relevance: rate(1201, 1223),
      empathy: rate(1201, 1223),
      spelling: rate(1188, 1223),
      branding: rate(1223, 1223),
      privacy: rate(611, 1223),
    },
    unmeasured: {
      delay: {},
      relevance: { 'too-doubtful': 13, 'unsupported-language': 9 },
      empathy: { 'too-doubtful': 13, 'unsupported-language': 9 },
      spelling: { 'no-words': 26, 'unsupported-language': 9 },
      branding: {},
      privacy: { 'not-public': 612 },
    },
  },
  dimensions: ['sector', 'channel'],
  total: cell({ by: {}, answered: 1223, unanswered: 317, mark: 12.6, seconds: 10_900 }),
  cells,
  margins,
  sectors: [
    {
      sector: 'commerce',
      brands: 2,
      exchanges: statuses(424, 98),
      overall: mean(13.1, 522),
      mean: 14.6,
      interval: [13.6, 15.6],
      small: false,
    },
    {
      sector: 'télécom',
      brands: 3,
      exchanges: statuses(337, 135),
      overall: mean(10.7, 472),
      mean: 10.7,
      interval: null,
      small: false,
    },
  ],
  brands,
  ranking: [
    { brand: 'Lumélia', sector: 'énergie', mark: 17.1, rank: 1, low: 1, high: 2, groups: [1] },
    { brand: 'Norvéa', sector: 'commerce', mark: 16.4, rank: 2, low: 1, high: 3, groups: [1, 2] },
    { brand: 'Gazelle Énergie', sector: 'énergie', mark: 14.9, rank: 3, low: 2, high: 4, groups: [2] },
    { brand: 'Cabanon & Fil', sector: 'commerce', mark: 14.2, rank: 4, low: 3, high: 4, groups: [2] },
    { brand: 'Mobilys', sector: 'télécom', mark: 11.3, rank: 5, low: 5, high: 6, groups: [3] },
    { brand: 'Voltéa', sector: 'énergie', mark: 10.8, rank: 6, low: 5, high: 6, groups: [3] },
    { brand: 'Kerfil', sector: 'télécom', mark: 7.9, rank: 7, low: 7, high: 7, groups: [4] },
  ],
  unranked: [
    { brand: 'Tilvo', sector: 'télécom', reason: 'small-sample' },
    { brand: 'Maison Orme', sector: 'commerce', reason: 'no-mark' },
  ],
  crossChannel: {
    windowDays: 14,
    exchanges: { linked: 131, followed: 129 },
    everywhere: rate(14, 40),
    somewhere: rate(19, 40),
    nowhere: rate(7, 40),
    byTried: [
      { tried: 2, answered: [rate(4, 25), rate(11, 25), rate(10, 25)] },
      { tried: 3, answered: [rate(3, 15), rate(5, 15), rate(3, 15), rate(4, 15)] },
    ],
    homogeneous: rate(9, 17),
    differing: {
      outcome: rate(6, 17),
      amount: rate(2, 5),
      date: rate(0, 3),
      'time-limit': rate(1, 4),
      link: rate(0, 0),
    },
    oneSided: { amount: rate(3, 8), date: rate(1, 4), 'time-limit': rate(2, 6), link: rate(5, 5) },
    delayGap: { kind: 'quantile', q: 0.5, seconds: 16_200, answered: 17, censored: 0, interval: [5400, 64_800] },
    changedBefore: rate(6, 52),
    changedAfter: rate(4, 52),
  },
  references,
};

/** The sample with every name that comes from an export replaced. */
export function sampleNamed(name: string): Barometer {
  const renamed = (one: Cell): Cell => ({ ...one, by: 'sector' in one.by ? { ...one.by, sector: name } : one.by });
  return {
    ...sample,
    inputs: sample.inputs.map((input) => ({ ...input, path: name })),
    cells: sample.cells.map(renamed),
    margins: sample.margins.map(renamed),
    sectors: sample.sectors.map((row) => ({ ...row, sector: name })),
    brands: sample.brands.map((row) => ({ ...row, brand: name, sector: name })),
    ranking: sample.ranking.map((row) => ({ ...row, brand: name, sector: name })),
    unranked: sample.unranked.map((row) => ({ ...row, brand: name, sector: name })),
  };
}
