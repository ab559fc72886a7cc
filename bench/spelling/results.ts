import { cpus, totalmem } from 'node:os';
import type { CorpusFile } from './corpora.ts';
import type { Comparison, Side, Start, Warm } from './measure.ts';
import type { Peer } from './peers.ts';
import { median } from './timing.ts';

/** All that a run measured. */
export type Results = {
  readonly corpora: Readonly<Record<string, CorpusFile>>;
  readonly comparisons: readonly Comparison[];
  readonly missing: readonly Peer[];
  readonly warm: Readonly<Record<string, Warm>>;
  readonly start: Start;
};

/** Bars of start-up: milliseconds from loaded to the first verdict, megabytes added. */
const startBars = { verdict: 60, memory: 80 } as const;

const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const verdict = (met: boolean): string => (met ? 'met' : '**missed**');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function corpusRow([name, { megabytes, facts }]: readonly [string, CorpusFile]): readonly string[] {
  const share = (100 * facts.distinctSentences) / facts.sentences;
  const counts = [facts.replies, facts.words, facts.distinctWords].map((count) => count.toLocaleString('en'));
  return [name, short(megabytes), ...counts, `${share.toFixed(0)} % of ${facts.sentences.toLocaleString('en')}`];
}

const speeds = ({ speed, bareSpeed }: Side): string =>
  `${short(speed)} (${bareSpeed === null ? '–' : short(bareSpeed)})`;

function barOf({ peer, ratio: [ratio] }: Comparison): string {
  if (peer.bar === null) return '';
  if ('atLeast' in peer.bar) return `≥ ${peer.bar.atLeast} × faster: ${verdict(ratio >= peer.bar.atLeast)}`;
  return `≤ ${peer.bar.atMost} × its time: ${verdict(1 / ratio <= peer.bar.atMost)}`;
}

function comparisonRow(compared: Comparison): readonly string[] {
  const { peer, corpus, pairs, megabytes, ours, theirs, ratio } = compared;
  const times = ratio[0] < 1 ? `${short(1 / ratio[0])} × its time` : `${short(ratio[0])} × faster`;
  return [
    `${peer.name} ${peer.version} (${peer.does})`,
    corpus,
    `${short(megabytes)} MB, ${pairs}`,
    `${short(theirs.seconds)} s`,
    speeds(theirs),
    `${short(ours.seconds)} s`,
    speeds(ours),
    `${times} (speed ratio ${short(ratio[0])}, ${short(ratio[1])}–${short(ratio[2])})`,
    barOf(compared),
  ];
}

function warmRow(name: string, { whole, reading, heap }: Warm, corpus: CorpusFile): readonly string[] {
  const again = median(whole.slice(1));
  const speed = (seconds: number): string => {
    const words = corpus.facts.words / seconds / 1e6;
    return `${short(corpus.megabytes / seconds)} MB/s, ${short(words)} M words/s`;
  };
  return [name, speed(whole[0] as number), speed(again), speed(median(reading)), `${(heap / 1e6).toFixed(0)} MB`];
}

/** The results as a page. */
export function pageOf({ corpora, comparisons, missing, warm, start }: Results): string {
  const [processor] = cpus();
  const sizes = Object.entries(corpora);
  const absent = missing.map(({ name }) => `- ${name}: not installed here, not compared`);
  return [
    '# Speed of the spelling criterion',
    `Written by \`npx tsx bench/spelling/run.ts ${process.argv[2] ?? ''}\`. Node ${process.versions.node}, ${cpus().length} × ${processor?.model ?? 'unknown processor'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB. All rules of grammar are on.`,
    '## Text',
    'French service replies made by a seeded generator (`corpus/`): templates, sentences put together, names, references, slips of the pen, rare words of the dictionary. In `distinct` no sentence stands twice.',
    table(['corpus', 'MB', 'replies', 'words', 'distinct words', 'distinct sentences'], sizes.map(corpusRow)),
    '## Whole processes',
    'In turn, pair by pair, after a run that is not counted; medians. A slow tool reads the first part of the corpus, we read all of it, and speeds (MB/s) are compared. In brackets: speed without the start of the process.',
    table(
      ['tool', 'corpus', 'its text, pairs', 'its time', 'its MB/s', 'our time', 'our MB/s', 'we take', 'bar'],
      comparisons.map(comparisonRow),
    ),
    ...(absent.length === 0 ? [] : [absent.join('\n')]),
    '## In one process',
    'The same replies again and again: the first pass meets each word for the first time, the others know them.',
    table(
      ['corpus', 'first pass', 'later passes', 'tokens and sentences alone', 'memory held, with the text'],
      sizes.map(([name, corpus]) => warmRow(name, warm[name] as Warm, corpus)),
    ),
    '## Start-up',
    'In fresh processes.',
    table(
      ['', 'measured', 'bar'],
      [
        ['loading the code', `${short(start.load)} ms`, ''],
        [
          'first verdict once loaded',
          `${short(start.verdict)} ms`,
          `≤ ${startBars.verdict} ms: ${verdict(start.verdict <= startBars.verdict)}`,
        ],
        [
          'memory added',
          `${short(start.memory / 1e6)} MB`,
          `< ${startBars.memory} MB: ${verdict(start.memory / 1e6 < startBars.memory)}`,
        ],
      ],
    ),
  ]
    .join('\n\n')
    .concat('\n');
}
