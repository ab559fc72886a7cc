import { Argument } from 'commander';
import type { ZodType } from 'zod';
import type { DefineCommand } from './command.ts';
import { withExamples } from './command.ts';

type Loader = () => Promise<{ readonly schema: ZodType; readonly io: 'input' | 'output' }>;

/** Files that are read or written, each with its schema. */
const files: Readonly<Record<string, Loader>> = {
  config: async () => ({ schema: (await import('../config/schema.ts')).configSchema, io: 'input' }),
  brands: async () => ({ schema: (await import('../config/brand-schema.ts')).brandsSchema, io: 'input' }),
  mapping: async () => ({ schema: (await import('../config/mapping.ts')).mappingSchema, io: 'input' }),
  grid: async () => ({ schema: (await import('../config/grid.ts')).gridSchema, io: 'input' }),
  result: async () => ({ schema: (await import('../config/result-schema.ts')).resultSchema, io: 'output' }),
  exchange: async () => ({ schema: (await import('../config/exchange-schema.ts')).exchangeSchema, io: 'output' }),
};

/** `barometre schema`: prints the JSON Schema of a file. */
export const defineSchema: DefineCommand = (program, around) => {
  const { words, process } = around;
  const command = program
    .command('schema')
    .description(words.schema)
    .addArgument(new Argument('<file>', words['schema.what']).choices(Object.keys(files)))
    .action(async (name: string) => {
      const { z } = await import('zod');
      const loaded = await (files[name] as Loader)();
      process.stdout.write(`${JSON.stringify(z.toJSONSchema(loaded.schema, { io: loaded.io }), null, 2)}\n`);
    });
  withExamples(command, around, ['schema config > barometre.schema.json', 'schema exchange']);
};
