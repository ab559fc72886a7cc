/** Compares our verdicts with libhunspell's, word by word, and writes what was measured to `RESULTS.md` beside it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compileDictionaries } from '../../scripts/compile-dictionaries.ts';
import { readAffixFile } from '../../src/languages/dictionary/affix.ts';
import { expand } from '../../src/languages/dictionary/expand.ts';
import { dictionaryFrom } from '../../src/languages/dictionary/load.ts';
import { type LanguageCode, languageCodes } from '../../src/model/language.ts';
import { buildOracle, hunspellVersion, judged } from './oracle.ts';
import { mutated, wordsOf } from './samples.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, mutations: { type: 'string', default: '500000' } },
});

const packageOf = (language: LanguageCode): string =>
  dirname(fileURLToPath(import.meta.resolve(`dictionary-${language}`)));
const fileOf = (language: LanguageCode, name: string): string => join(packageOf(language), name);
const textOf = (file: string): string => readFileSync(file, 'utf8');

type Sample = readonly [name: string, words: readonly string[]];
type Comparison = {
  readonly words: number;
  readonly accepted: number;
  readonly seconds: readonly [ours: number, theirs: number];
  readonly differences: readonly string[];
};

const secondsSince = (start: bigint): number => Number(process.hrtime.bigint() - start) / 1e9;

/** Ours are asked without the memory of answers that the criterion keeps. */
function compared(words: readonly string[], language: LanguageCode, oracle: string, folder: string): Comparison {
  const asked = process.hrtime.bigint();
  const files = [fileOf(language, 'index.aff'), fileOf(language, 'index.dic')] as const;
  const theirs = judged(words, oracle, files);
  const theirSeconds = secondsSince(asked);
  const { knows } = dictionaryFrom(readFileSync(join(folder, `${language}.dawg`)), language);
  const start = process.hrtime.bigint();
  const ours = words.map(knows);
  const seconds = [secondsSince(start), theirSeconds] as const;
  const differences = words.flatMap((word, index) => {
    if (ours[index] === (theirs[index] === '1')) return [];
    return [`\`${word}\` ${ours[index] ? 'accepted, refused by libhunspell' : 'refused, accepted by libhunspell'}`];
  });
  return { words: words.length, accepted: theirs.replaceAll('0', '').length, seconds, differences };
}

/** The text of a file as its readers see it: JSON escapes undone. */
function contentOf(file: string): string {
  const unescaped = (_: string, code: string): string => String.fromCharCode(Number.parseInt(code, 16));
  return file.endsWith('.json') ? textOf(file).replace(/\\u([\da-f]{4})/giu, unescaped) : textOf(file);
}

function folderWords(folder: string): readonly string[] {
  const words = new Set<string>();
  for (const name of readdirSync(folder).sort())
    for (const word of wordsOf(contentOf(join(folder, name)))) words.add(word);
  return [...words];
}

function samplesOf(language: LanguageCode): readonly Sample[] {
  const file = readAffixFile(textOf(fileOf(language, 'index.aff')));
  const forms = [...expand(file, textOf(fileOf(language, 'index.dic'))).keys()].sort();
  return [
    ['every form', forms],
    ['every form, capital first', forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1))],
    ['every form, in capitals', forms.map((form) => form.toUpperCase())],
    [`mutations, seed ${values.seed}`, mutated(forms, language, Number(values.mutations), Number(values.seed))],
    ...positionals.map((folder): Sample => ['words of real messages', folderWords(folder)]),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'parity-'));
const oracle = buildOracle(folder);
await compileDictionaries(folder);
const rows: string[] = [];
const differing: string[] = [];
for (const language of languageCodes) {
  for (const [name, words] of samplesOf(language)) {
    const { accepted, seconds, differences, ...counts } = compared(words, language, oracle, folder);
    const [ours, theirs] = seconds.map((taken) => taken.toFixed(1));
    rows.push(
      `| ${language} | ${name} | ${counts.words} | ${accepted} | ${differences.length} | ${ours} | ${theirs} |`,
    );
    console.log(rows.at(-1));
    differing.push(...differences.map((difference) => `- ${language}, ${name}: ${difference}`));
  }
}
rmSync(folder, { recursive: true });

const versionOf = (language: LanguageCode): string =>
  `dictionary-${language} ${JSON.parse(textOf(fileOf(language, 'package.json'))).version}`;
const options = `--seed ${values.seed} --mutations ${values.mutations}${positionals.length === 0 ? '' : ' <folder>'}`;
writeFileSync(
  join(import.meta.dirname, 'RESULTS.md'),
  `# Parity with libhunspell

Written by \`npm run bench:parity -- ${options}\`. Compared: our compiled dictionaries and libhunspell (${hunspellVersion()}) over ${languageCodes.map(versionOf).join(' and ')}; Node ${process.versions.node}. Each word is judged by itself. Forms are those that the affix rules make of every root; mutations are slips of letters, joins, hyphens, apostrophes, elisions, letter case, numbers and odd characters (\`samples.ts\`), every third changed twice. Words of real messages are the distinct words of all files in a folder, in both languages, cut at spaces and as the program cuts them; a full run needs no such folder. Seconds are of one run on a busy machine of two processors, for orientation only.

| Language | Words | Count | Accepted by libhunspell | Differences | Seconds, ours | Seconds, libhunspell |
| -------- | ----- | ----: | ----------------------: | ----------: | ------------: | -------------------: |
${rows.join('\n')}

## Differences

${differing.length === 0 ? 'None.' : differing.join('\n')}
`,
);
