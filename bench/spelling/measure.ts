import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { CorpusFile } from './corpora.ts';
import type { Peer } from './peers.ts';
import { type Command, median, paired, secondsOf } from './timing.ts';

/** Seconds of a whole process, its speed, and its speed without the start (null: the start is most of it). */
export type Side = { readonly seconds: number; readonly speed: number; readonly bareSpeed: number | null };

/** One tool against this criterion: medians of whole processes, speeds in megabytes a second, and how often faster we are. */
export type Comparison = {
  readonly peer: Peer;
  readonly corpus: string;
  readonly pairs: number;
  /** Megabytes that it read; we always read the whole corpus. */
  readonly megabytes: number;
  readonly ours: Side;
  readonly theirs: Side;
  /** Our speed over theirs, pair by pair: median, least, most. */
  readonly ratio: readonly [median: number, least: number, most: number];
};

/** A text so short that only the start of a process shows (megabytes). */
const shortText = 0.002;

/** The criterion as a process of its own. */
export const ownCommand = (bundle: string, file: string): Command => ({
  program: process.execPath,
  args: [join(bundle, 'pass.js'), 'list', file],
});

/** `start`: seconds that a process takes for next to no text. */
const sideOf = (seconds: number, megabytes: number, start: number): Side => ({
  seconds,
  speed: megabytes / seconds,
  bareSpeed: seconds < 2 * start ? null : megabytes / (seconds - start),
});

/** Runs a peer and the criterion in turn on a corpus; a slow peer reads a part of it. */
export function compare(peer: Peer, bundle: string, name: string, corpus: CorpusFile): Comparison {
  const short = corpus.part(shortText).file;
  const { file, megabytes } = peer.megabytes === null ? corpus : corpus.part(peer.megabytes);
  const times = paired(ownCommand(bundle, corpus.file), peer.command(file), peer.pairs);
  const start = (command: Command): number => median([1, 2, 3].map(() => secondsOf(command)));
  const ratios = times.ours.map(
    (seconds, pair) => corpus.megabytes / seconds / (megabytes / (times.theirs[pair] as number)),
  );
  return {
    peer,
    corpus: name,
    pairs: peer.pairs,
    megabytes,
    ours: sideOf(median(times.ours), corpus.megabytes, start(ownCommand(bundle, short))),
    theirs: sideOf(median(times.theirs), megabytes, start(peer.command(short))),
    ratio: [median(ratios), Math.min(...ratios), Math.max(...ratios)],
  };
}

/** Speeds in one process, passes over the same replies again: seconds of each, the first one cold, and bytes held. */
export type Warm = {
  readonly whole: readonly number[];
  readonly reading: readonly number[];
  readonly heap: number;
  readonly rss: number;
};

/** Passes over a corpus in one process. */
export function warm(bundle: string, file: string, times: number): Warm {
  const args = ['--expose-gc', join(bundle, 'pass.js'), 'warm', file, String(times)];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Warm;
}

/** Start-up in fresh processes: medians of milliseconds and bytes. */
export type Start = { readonly load: number; readonly verdict: number; readonly memory: number };

/** Starts the criterion so many times. */
export function startOf(bundle: string, times: number): Start {
  const runs = Array.from(
    { length: times },
    () => JSON.parse(execFileSync(process.execPath, [join(bundle, 'start.js')], { encoding: 'utf8' })) as Start,
  );
  const middle = (key: keyof Start): number => median(runs.map((run) => run[key]));
  return { load: middle('load'), verdict: middle('verdict'), memory: middle('memory') };
}
