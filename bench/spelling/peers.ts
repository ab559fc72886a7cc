import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from './timing.ts';

/** Another checker, on its share of the corpus in megabytes (null: all of it), with so many pairs of runs. */
export type Peer = {
  readonly name: string;
  readonly does: string;
  readonly megabytes: number | null;
  readonly pairs: number;
  /** What has to be so for our time to pass: times theirs by the clock (`atMost`), or times their speed (`atLeast`). */
  readonly bar: { readonly atMost: number } | { readonly atLeast: number } | null;
  /** Its version, or null where it is not installed. */
  readonly version: string | null;
  readonly command: (file: string) => Command;
};

/** What a program prints, asked nothing; null where there is no such program. */
function printed(program: string, ...args: readonly string[]): string | null {
  const { error, stdout } = spawnSync(program, args, { encoding: 'utf8', input: '', timeout: 120_000 });
  return error === undefined ? stdout : null;
}

/** The version in what a program prints of itself, or all of it; null where it printed nothing. */
const versionIn = (text: string | null, pattern = /^.*$/u): string | null =>
  text === null ? null : (pattern.exec(text)?.[1] ?? text.trim());

const dictionary = join(import.meta.dirname, '..', '..', 'node_modules', 'dictionary-fr', 'index');

const aspell: Peer = {
  name: 'aspell list',
  does: 'words',
  megabytes: null,
  pairs: 7,
  bar: { atMost: 1.5 },
  version: printed('aspell', 'dicts')?.includes('fr')
    ? versionIn(printed('aspell', '--version'), /Aspell ([\d.]+)/u)
    : null,
  command: (input) => ({ program: 'aspell', args: ['list', '--lang=fr', '--encoding=utf-8'], input }),
};

const hunspell: Peer = {
  name: 'hunspell -l',
  does: 'words, dictionary-fr',
  megabytes: 1,
  pairs: 5,
  bar: { atLeast: 50 },
  version: versionIn(printed('hunspell', '--version'), /Hunspell ([\d.]+)/u),
  command: (file) => ({ program: 'hunspell', args: ['-l', '-i', 'UTF-8', '-d', dictionary, file] }),
};

const grammalecte: Peer = {
  name: 'grammalecte-cli',
  does: 'words, typography, grammar',
  megabytes: 0.25,
  pairs: 3,
  bar: { atLeast: 500 },
  version: versionIn(printed('grammalecte-cli'), /Grammalecte v([\d.]+)/u),
  command: (file) => ({ program: 'grammalecte-cli', args: ['-f', file] }),
};

const cspellPackages = ['cspell@9.8.0', '@cspell/dict-fr-fr'];

/** cspell with its French dictionary, fetched into a temporary folder. */
function cspellIn(folder: string): Peer {
  const home = join(folder, 'cspell');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private": true}');
  const config = { import: ['@cspell/dict-fr-fr/cspell-ext.json'], language: 'fr-fr', maxDuplicateProblems: 1_000_000 };
  writeFileSync(join(home, 'cspell.json'), JSON.stringify(config));
  printed('npm', 'install', '--silent', '--no-audit', '--no-fund', '--prefix', home, ...cspellPackages);
  const program = join(home, 'node_modules', '.bin', 'cspell');
  const args = ['lint', '--config', join(home, 'cspell.json'), '--no-progress', '--no-summary', '--no-gitignore'];
  return {
    name: 'cspell',
    does: 'words',
    megabytes: 4,
    pairs: 3,
    bar: null,
    version: versionIn(printed(program, '--version')),
    command: (file) => ({ program, args: [...args, '--root', folder, file] }),
  };
}

/** Every peer, installed or not; what has to be fetched goes into `folder`. */
export const peersWith = (folder: string): readonly Peer[] => [aspell, hunspell, grammalecte, cspellIn(folder)];
