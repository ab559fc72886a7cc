import { join } from 'node:path';
import { spanInRaw } from '../conversations/body/index.ts';
import { BarometreError } from '../errors.ts';
import { labelsFor } from '../languages/labels.ts';
import type { Barometer, ScoredExchange } from '../model/barometer.ts';
import type { ExchangeRecord } from '../model/exchange-record.ts';
import type { Surroundings } from './command.ts';
import { criteriaLabels } from './labels.ts';
import { temporarySpill } from './spill.ts';
import { print, type WholeFile, wholeFile } from './write.ts';

/** Id of the workbook among the formats, and its extension. */
export const workbookFormat = 'xlsx';

type Options = { readonly out?: string; readonly withText?: true; readonly mask: boolean };

/** A workbook that grows while the audit runs. */
export type WorkbookOutput = {
  readonly add: (scored: ScoredExchange, record: ExchangeRecord, cover: ((text: string) => string) | null) => void;
  /** Writes it: to standard output, or to a file that is then still to be committed. */
  readonly finish: (barometer: Barometer) => Promise<readonly WholeFile[]>;
  readonly discard: () => Promise<void>;
};

/** Opens a workbook, in a folder or on standard output; a terminal cannot show one. */
export async function openWorkbook(options: Options, around: Surroundings): Promise<WorkbookOutput> {
  const { process, language } = around;
  if (options.out === undefined && process.stdout.isTTY === true) {
    throw new BarometreError('output-binary', { format: workbookFormat });
  }
  const { Workbook } = await import('../renderers/xlsx/index.ts');
  const path = options.out === undefined ? null : join(options.out, `barometre.${workbookFormat}`);
  const file = path === null ? null : await wholeFile(path);
  const spill = temporarySpill(process);
  const labels = labelsFor(language, criteriaLabels(language));
  const texts = options.withText !== true ? 'none' : options.mask ? 'masked' : 'open';
  const workbook = new Workbook({ labels, texts, spill, spanInRaw });
  return {
    add: (...exchange) => workbook.add(...exchange),
    finish: async (barometer) => {
      for await (const part of workbook.bytes(barometer)) {
        await (file === null ? print(process.stdout, part) : file.write(part));
      }
      spill.remove();
      return file === null ? [] : [file];
    },
    discard: async () => {
      spill.remove();
      await file?.discard();
    },
  };
}
