import { join } from 'node:path';
import { spanInRaw } from '../conversations/body/index.ts';
import { mask } from '../conversations/redact.ts';
import { BarometreError } from '../errors.ts';
import { labelsFor } from '../languages/labels.ts';
import { fill } from '../languages/words.ts';
import type { Barometer, ScoredExchange } from '../model/barometer.ts';
import type { DetailSettings } from '../model/detail.ts';
import { renderers } from '../renderers/index.ts';
import { exchangeLine, recordOf } from '../renderers/ndjson/index.ts';
import { colourLevel } from './colour.ts';
import type { Surroundings } from './command.ts';
import { criteriaLabels } from './labels.ts';
import { listOf } from './options.ts';
import { peopleOf } from './people.ts';
import { openWorkbook, workbookFormat } from './workbook.ts';
import { print, type WholeFile, wholeFile } from './write.ts';

type Options = {
  readonly format?: string;
  readonly out?: string;
  readonly withText?: true;
  readonly mask: boolean;
  readonly quiet?: true;
  /** The mark of 20 asked for. */
  readonly threshold: number | null;
};

/** Where reports go: standard output, or files of a folder. */
export type Outputs = {
  /** What the reports asked for need beside the barometer; null: nothing. */
  readonly detail: DetailSettings | null;
  readonly scored: (exchanges: readonly ScoredExchange[]) => Promise<void>;
  readonly finish: (barometer: Barometer) => Promise<void>;
  readonly discard: () => Promise<void>;
};

const exchangesFormat = 'ndjson';
/** The form that quotes exchanges: masked unless asked otherwise. */
const detailedFormat = 'html';
const known = [...renderers.map(({ id }) => id), exchangesFormat, workbookFormat];

/** With a folder and no list: the terminal's report, and every form that is a file. */
function formatsOf({ format, out }: Options): readonly string[] {
  if (format === undefined) return out === undefined ? ['terminal'] : known;
  const formats = listOf('--format', format, known);
  if (out === undefined && formats.length > 1) {
    throw new BarometreError('option-invalid', {
      option: '--format',
      value: format,
      expected: 'one format, or --out <folder>',
    });
  }
  return formats;
}

/** Opens what must be written while the audit runs, so that an unwritable place is known before the work. */
export async function openOutputs(options: Options, around: Surroundings): Promise<Outputs> {
  const { process, language, words } = around;
  const formats = formatsOf(options);
  const exchangesFile =
    options.out !== undefined && formats.includes(exchangesFormat)
      ? await wholeFile(join(options.out, 'exchanges.ndjson'))
      : null;
  const workbook = formats.includes(workbookFormat) ? await openWorkbook(options, around) : null;
  const textOf = ({ exchange }: ScoredExchange) => {
    if (options.withText !== true) return null;
    const names = peopleOf(exchange);
    return options.mask ? (text: string) => mask(text, names) : (text: string) => text;
  };
  const scored = async (exchanges: readonly ScoredExchange[]): Promise<void> => {
    if (!formats.includes(exchangesFormat) && workbook === null) return;
    const lines: string[] = [];
    for (const exchange of exchanges) {
      const text = textOf(exchange);
      const record = recordOf(exchange, { spanInRaw, text });
      workbook?.add(exchange, record, text);
      if (formats.includes(exchangesFormat)) lines.push(exchangeLine(record));
    }
    if (lines.length === 0) return;
    await (exchangesFile === null ? print(process.stdout, lines.join('')) : exchangesFile.write(lines.join('')));
  };
  const finish = async (barometer: Barometer): Promise<void> => {
    const written: WholeFile[] = exchangesFile === null ? [] : [exchangesFile];
    const labels = labelsFor(language, criteriaLabels(language));
    for (const { id, extension, render } of renderers.filter((renderer) => formats.includes(renderer.id))) {
      const toTerminal = options.out === undefined || id === 'terminal';
      const colour = toTerminal && id === 'terminal' ? colourLevel(process) : 0;
      const report = render(barometer, labels, { colour, threshold: options.threshold });
      if (toTerminal) await print(process.stdout, report);
      else {
        const file = await wholeFile(join(options.out ?? '', `barometre.${extension}`));
        await file.write(report);
        written.push(file);
      }
    }
    if (workbook !== null) written.push(...(await workbook.finish(barometer)));
    for (const file of written) await file.commit();
    if (written.length === 0 || options.quiet === true) return;
    process.stderr.write(`${fill(words['done.written'], { files: written.map(({ path }) => path).join(', ') })}\n`);
  };
  const discard = async (): Promise<void> => {
    await Promise.all([exchangesFile?.discard(), workbook?.discard()]);
  };
  const cover: DetailSettings['cover'] = options.mask
    ? (text, exchange) => mask(text, peopleOf(exchange))
    : (text) => text;
  const detail = formats.includes(detailedFormat) ? { cover } : null;
  return { detail, scored, finish, discard };
}
