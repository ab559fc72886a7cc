import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const source = join(root, 'src');

/** Which stage may import which; `errors.ts` and `version.ts` count as stages of their own. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  model: [],
  errors: [],
  version: [],
  languages: ['model', 'errors'],
  sources: ['model', 'errors'],
  conversations: ['model', 'languages'],
  criteria: ['model', 'languages'],
  scoring: ['model'],
  barometer: ['model', 'scoring'],
  renderers: ['model'],
  grids: ['model'],
  config: ['model', 'grids', 'errors'],
  'second-opinion': ['model', 'errors'],
  judge: ['model', 'errors', 'second-opinion'],
};
/** Where several stages meet. */
const meetingPoints = ['audit', 'cli', 'commands', 'context', 'index', 'judging', 'reading', 'spelling'];
/** Files that may see the process or the disk, beside the meeting points. */
const edges = [
  /^config\/(?:load|files)\.ts$/,
  /^second-opinion\//,
  /^judge\/record\.ts$/,
  /^sources\//,
  /^languages\/dictionary\/compiled\.ts$/,
];

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));
const textOf = (file: string): string => readFileSync(join(source, file), 'utf8');
const stageOf = (file: string): string => (file.split('/')[0] ?? '').replace(/\.ts$/, '');

function importsOf(file: string): string[] {
  const specifiers = [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, path]) => path as string,
  );
  return specifiers
    .map((specifier) => relative(source, join(source, file, '..', specifier)).replaceAll('\\', '/'))
    .filter((path) => !path.startsWith('..'));
}

describe('who imports whom', () => {
  it.each(files.filter((file) => !meetingPoints.includes(stageOf(file))))('%s keeps to its stage', (file) => {
    const stage = stageOf(file);
    expect(Object.keys(allowed), `${stage} is no known stage`).toContain(stage);
    const foreign = importsOf(file).filter(
      (path) => stageOf(path) !== stage && !allowed[stage]?.includes(stageOf(path)),
    );
    expect(foreign).toEqual([]);
  });

  it.each(['criteria', 'renderers'])('one of the %s never imports another', (stage) => {
    const folderOf = (path: string): string | null =>
      path.split('/').length > 2 ? (path.split('/')[1] ?? null) : null;
    const crossing = files
      .filter((file) => stageOf(file) === stage && folderOf(file) !== null)
      .flatMap((file) =>
        importsOf(file)
          .filter((path) => stageOf(path) === stage && folderOf(path) !== null && folderOf(path) !== folderOf(file))
          .map((path) => `${file} → ${path}`),
      )
      .filter((crossed) => !/ → renderers\/(?:text|report)\//.test(crossed));
    expect(crossing).toEqual([]);
  });
});

describe('purity', () => {
  const inner = files.filter(
    (file) => !meetingPoints.includes(stageOf(file)) && !edges.some((edge) => edge.test(file)),
  );

  it.each(inner)('%s sees neither process, console nor disk', (file) => {
    const code = textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    expect(code).not.toMatch(
      /\bprocess\.|\bconsole\.|from 'node:(?:fs|child_process|http|https|net|os)(?:\/promises)?'/,
    );
  });

  it.each(files)('%s asks no clock and throws no dice', (file) => {
    expect(textOf(file)).not.toMatch(/Date\.now\(|new Date\(\)|Math\.random\(/);
  });
});

describe('loaded only when asked for', () => {
  const optional =
    /^(?:second-opinion\/(?:index|languagetool|grammalecte)|judge\/index|languages\/dictionary\/user)\.ts$/;

  it.each(files.filter((file) => !optional.test(file)))(
    '%s names no other proofreader or dictionary at once',
    (file) => {
      const atOnce = [...textOf(file).matchAll(/^import (?!type )[^;]*? from '(\.[^']+)'/gm)].map(([, path]) =>
        relative(source, join(source, file, '..', path as string)).replaceAll('\\', '/'),
      );
      expect(atOnce.filter((path) => optional.test(path))).toEqual([]);
    },
  );
});

describe('one folder each', () => {
  const folders = (path: string): string[] =>
    readdirSync(join(source, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);

  it.each(folders('criteria'))('criterion %s has its measure, both languages, its page and its cases', (id) => {
    expect(readdirSync(join(source, 'criteria', id))).toEqual(
      expect.arrayContaining(['index.ts', 'fr.ts', 'en.ts', 'README.md']),
    );
    expect(readdirSync(join(root, 'fixtures', 'criteria', id)).some((name) => name.endsWith('.ndjson'))).toBe(true);
  });

  it('French and English have the same files of facts, but for spaces and inflection, which only French asks for', () => {
    const frenchOnly = /^(?:typography|morphology|context|phonetics|locutions|names|paronyms|given-names)/;
    const names = (code: string): string[] =>
      readdirSync(join(source, 'languages', code))
        .filter((name) => !frenchOnly.test(name))
        .sort();
    expect(names('fr')).toEqual(names('en'));
  });
});

describe('documentation', () => {
  const headings = (file: string): number[] =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^(#+) /gm)].map(([, marks]) => (marks as string).length);
  const commandsOf = (file: string): string[] =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/^(?:npx? |barometre |node )[^\n]*$/gm)].map(([line]) => line);

  it('README.md and README.fr.md have the same sections and the same commands', () => {
    expect(headings('README.fr.md')).toEqual(headings('README.md'));
    expect(commandsOf('README.fr.md')).toEqual(commandsOf('README.md'));
  });
});
