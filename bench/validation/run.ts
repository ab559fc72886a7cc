/**
 * Whether 95 % intervals hold what is true in 95 waves of 100: `npm run bench:validation -- --waves 1000 --seed 2015`.
 * Draws synthetic waves whose truth is known and writes how often the intervals held it to `RESULTS.md` beside it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Coverage, errorOf } from './coverage.ts';
import { drawn, limits, promised, type Section } from './sections.ts';

const { values } = parseArgs({
  options: { waves: { type: 'string', default: '1000' }, seed: { type: 'string', default: '2015' } },
});
const [waves, seed] = [Number(values.waves), Number(values.seed)];

const percent = (share: number, digits: number): string => (100 * share).toFixed(digits);

function rowOf(coverage: Coverage): string {
  const { name, held, of, without } = coverage;
  const figures = [`${of}`, percent(held / of, 1), percent(errorOf(coverage), 2), without === 0 ? '' : `${without}`];
  return `| ${name} | ${figures.join(' | ')} |`;
}

/** Seeds of sections lie a million apart, so that none draws another's waves. */
function report(section: Section, place: number): string {
  process.stderr.write(`${section.title}\n`);
  const first = seed + 1_000_000 * place;
  const rows = drawn(section, first, waves).rows().map(rowOf);
  const head = [
    '| Estimator | Intervals | Held, % | Monte-Carlo error | Without interval |',
    '|---|---:|---:|---:|---:|',
  ];
  return [
    `### ${section.title}`,
    `${section.note} Seeds ${first} to ${first + waves - 1}.`,
    [...head, ...rows].join('\n'),
  ].join('\n\n');
}

const text = [
  '# How often the intervals hold the truth',
  `Written by \`npm run bench:validation -- --waves ${waves} --seed ${seed}\`. Each section draws ${waves} synthetic waves: scored exchanges without text, of brands whose true shares, delays and marks are known by enumeration (\`truth.ts\`, \`marks.ts\`). They go through the accumulator of the program (\`src/barometer\`), and the intervals that it reports are held against what is true. The Monte-Carlo error is the standard error, in points, of a coverage that is truly 95 %.`,
  '## What is promised',
  ...promised.map((section, at) => report(section, at)),
  '## Where less can be had',
  ...limits.map((section, at) => report(section, promised.length + at)),
].join('\n\n');

writeFileSync(join(import.meta.dirname, 'RESULTS.md'), `${text}\n`);
