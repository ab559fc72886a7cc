import { Argument } from 'commander';
import type { DefineCommand, Surroundings } from './command.ts';
import { withExamples } from './command.ts';
import { defineRules } from './rules.ts';

type Row = readonly [id: string, words: string];
type Lister = (around: Surroundings) => Promise<readonly Row[]>;

/** What can be listed; each list is read from where the thing itself is listed. */
const lists: Readonly<Record<string, Lister>> = {
  grids: async ({ language, words }) => {
    const { defaultGrid, grids } = await import('../grids/index.ts');
    return grids.map((grid): Row => {
      const weights = Object.entries(grid.weights).map(([id, weight]) => `${id} ${weight}`);
      const chosen = grid.id === defaultGrid.id ? ` (${words['list.default']})` : '';
      return [grid.id, `${grid.title[language]}${chosen}; ${words['list.weights']}: ${weights.join(', ')}`];
    });
  },
  criteria: async ({ language }) => {
    const { criteria } = await import('../criteria/index.ts');
    return criteria.map(({ id, labels }): Row => {
      const { name, definition } = labels[language];
      return [id, `${name}. ${definition}`];
    });
  },
  formats: async ({ words }) => {
    const { sources } = await import('../sources/index.ts');
    return [...sources.map(({ id }): Row => [id, words[`format.${id}`]]), ['--map', words['format.mapped']]];
  },
  renderers: async () => {
    const { renderers } = await import('../renderers/index.ts');
    const forms = renderers.map(({ id, extension }): Row => [id, `.${extension}`]);
    return [...forms, ['ndjson', '.ndjson'], ['xlsx', '.xlsx']];
  },
};

/** Wraps the words of a row beside its id, within 80 columns. */
function layOut([id, phrase]: Row, width: number): string {
  const room = 80 - width;
  const lines: string[] = [];
  let line = '';
  for (const word of phrase.split(' ')) {
    if (line !== '' && line.length + word.length + 1 > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].map((text, index) => (index === 0 ? id : '').padEnd(width) + text).join('\n');
}

/** `barometre list`: what there is. */
export const defineList: DefineCommand = (program, around) => {
  const { words, process } = around;
  const command = program
    .command('list')
    .description(words.list)
    .addArgument(new Argument('<what>', words['list.what']).choices([...Object.keys(lists), 'rules']))
    .action(async (what: string) => {
      const rows = await (lists[what] as Lister)(around);
      const width = Math.min(34, Math.max(...rows.map(([id]) => id.length)) + 2);
      process.stdout.write(`${rows.map((row) => layOut(row, width)).join('\n')}\n`);
    });
  defineRules(command, around);
  withExamples(command, around, ['list grids', 'list rules --kind grammar --language fr', 'list rules doubled-space']);
};
