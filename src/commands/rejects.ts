import { stringify } from 'csv-stringify/sync';
import { labelsFor } from '../languages/labels.ts';
import { fill } from '../languages/words.ts';
import type { Coverage } from '../model/barometer.ts';
import type { Rejection, RejectionCode } from '../model/conversation.ts';
import { textCell } from '../renderers/csv/cell.ts';
import type { Surroundings } from './command.ts';
import { criteriaLabels } from './labels.ts';
import { type WholeFile, wholeFile } from './write.ts';

/** Records set aside: counted, listed with `--verbose`, written with `--rejects`. */
export type Rejects = {
  readonly add: (rejection: Rejection) => void;
  /** Writes the file and says on standard error how many there were. */
  readonly finish: (counts: Coverage['rejected']) => Promise<void>;
  readonly discard: () => Promise<void>;
};

/** Lines written at a time. */
const batch = 1000;

/** Starts the file asked for, so that an unwritable place is known before the work. */
export async function openRejects(
  options: { readonly rejects?: string; readonly quiet?: true; readonly verbose?: true },
  around: Surroundings,
): Promise<Rejects> {
  const { process, words, language } = around;
  const { rejections } = labelsFor(language, criteriaLabels(language));
  const file = options.rejects === undefined ? null : await wholeFile(options.rejects);
  const lines: string[][] = file === null ? [] : [['source', 'record', 'code', 'reason', 'column', 'value']];
  const flush = async (target: WholeFile): Promise<void> => target.write(stringify(lines.splice(0)));
  let writing: Promise<void> = Promise.resolve();
  return {
    add: ({ origin, code, column = '', value = '' }) => {
      if (options.verbose === true) {
        const where = fill('{source}, {record}: ', { source: origin.source, record: origin.record });
        process.stderr.write(`${where}${rejections[code]}${fill(' {column} {value}', { column, value }).trimEnd()}\n`);
      }
      if (file === null) return;
      lines.push([
        textCell(origin.source),
        String(origin.record),
        code,
        rejections[code],
        textCell(column),
        textCell(value),
      ]);
      if (lines.length >= batch) writing = writing.then(() => flush(file));
    },
    finish: async (counts) => {
      await writing;
      if (file !== null) {
        await flush(file);
        await file.commit();
      }
      const entries = Object.entries(counts) as [RejectionCode, number][];
      if (options.quiet === true || entries.length === 0) return;
      const reasons = entries.map(([code, count]) => `${rejections[code]} ${count}`).join(', ');
      const count = entries.reduce((sum, [, own]) => sum + own, 0);
      process.stderr.write(`${fill(words['done.rejected'], { count, reasons })}\n`);
    },
    discard: async () => {
      await writing.catch(() => {});
      await file?.discard();
    },
  };
}
