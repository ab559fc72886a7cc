import { spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';

/** A program to run; `input` is a file for its standard input. What it prints is thrown away. */
export type Command = {
  readonly program: string;
  readonly args: readonly string[];
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Seconds by the clock from start to end of a whole process. Throws where it cannot run. */
export function secondsOf({ program, args, input, environment }: Command): number {
  const stdin = openSync(input ?? devNull, 'r');
  const from = performance.now();
  const { error, status } = spawnSync(program, args, {
    stdio: [stdin, 'ignore', 'ignore'],
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
  });
  const seconds = (performance.now() - from) / 1000;
  closeSync(stdin);
  if (error !== undefined) throw error;
  if (status === null || status > 1) throw new Error(`${program} ended with ${status}`);
  return seconds;
}

/** The middle of a list of numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Seconds of two commands that ran in turn, pair by pair. */
export type Pairs = { readonly ours: readonly number[]; readonly theirs: readonly number[] };

/** Runs two commands in turn, after one run of each that is not counted; which goes first changes with each pair. */
export function paired(ours: Command, theirs: Command, times: number): Pairs {
  const pairs = { ours: [] as number[], theirs: [] as number[] };
  secondsOf(ours);
  for (let turn = 0; turn < times; turn += 1) {
    const order = [() => pairs.ours.push(secondsOf(ours)), () => pairs.theirs.push(secondsOf(theirs))];
    for (const run of turn % 2 === 0 ? order : order.reverse()) run();
  }
  return pairs;
}
