import { CoverageTally } from './coverage.ts';
import { checkChanges, checkPanel, checkPublished, checkRanks, checkRunning } from './experiments.ts';
import { contests, laterPanel, panel, promptPanel, qualiweb2015 } from './panel.ts';

/** A kind of wave that is drawn again and again. */
export type Section = {
  readonly title: string;
  readonly note: string;
  readonly check: (tally: CoverageTally, seed: number) => void;
};

const several =
  'Conversations have one to four exchanges that share their manner (careful or hurried), longer ones more often hurried.';

/** What the program promises; each section has its own seeds. */
export const promised: readonly Section[] = [
  {
    title: 'Brands of one wave',
    note: `Six brands, 60 conversations each (about 100 exchanges) on two channels. ${several} Every brand's cell counts. The pooled mark is of six brands with fixed quotas, which its interval takes for chance.`,
    check: (tally, seed) => checkPanel(tally, panel, { seed, perBrand: 60 }),
  },
  {
    title: 'Changes between two waves',
    note: 'The same brands in two waves of 60 conversations each, some better, some worse, some on other channels.',
    check: (tally, seed) => checkChanges(tally, [panel, laterPanel], { seed, perBrand: 60 }),
  },
  {
    title: 'Delays of a running export',
    note: 'Brands that answer 99 % of requests, 60 conversations each, asked up to the last second before the cut-off: the last ones still wait.',
    check: (tally, seed) =>
      checkRunning(tally, promptPanel, ['delay-median', 'delay-p90', 'within-24h'], { seed, perBrand: 60 }),
  },
  {
    title: 'Ranks',
    note: 'Fifty conversations of each brand. A wave counts as held where every brand’s interval holds all its true ranks at once; brands with the same mark share theirs.',
    check: (tally, seed) => {
      for (const [name, brands] of Object.entries(contests)) checkRanks(tally, name, brands, { seed, perBrand: 50 });
    },
  },
  {
    title: 'A wave as Qualiweb published it in 2015',
    note: '17 % of e-mails off topic, 59 % solved on Facebook and Twitter, half of e-mails and posts with a mistake, a quarter of e-mails with the charter, half of tweets within the hour; 300 conversations.',
    check: (tally, seed) => checkPublished(tally, qualiweb2015, { seed, perBrand: 300 }),
  },
];

/** Where less can be had. */
export const limits: readonly Section[] = [
  {
    title: 'Thirty conversations of each brand',
    note: `The same panel with 30 conversations each. ${several}`,
    check: (tally, seed) => checkPanel(tally, panel, { seed, perBrand: 30 }),
  },
  {
    title: 'A dozen conversations of each brand',
    note: 'The same panel with 12 conversations each: under the minimum sample, flagged and not ranked.',
    check: (tally, seed) => checkPanel(tally, panel, { seed, perBrand: 12 }),
  },
  {
    title: 'Response rate of a running export',
    note: 'Three weeks up to the cut-off, 60 conversations of each brand: replies that come after the cut-off count as none.',
    check: (tally, seed) => checkRunning(tally, panel, ['response-rate'], { seed, perBrand: 60 }),
  },
];

/** Draws so many waves of a section. */
export function drawn(section: Section, firstSeed: number, waves: number): CoverageTally {
  const tally = new CoverageTally();
  for (let wave = 0; wave < waves; wave += 1) section.check(tally, firstSeed + wave);
  return tally;
}
