import type { Command } from 'commander';
import type { InstantDescription } from '../conversations/index.ts';
import type { InputFile } from '../model/barometer.ts';
import type { Message, Rejection } from '../model/conversation.ts';
import type { FileInspection } from '../model/inspection.ts';
import type { Mapping } from '../model/mapping.ts';
import type { ReadingSettings } from '../reading.ts';
import type { Input, SourceDescription } from '../sources/index.ts';
import type { DefineCommand, Surroundings } from './command.ts';
import { withExamples } from './command.ts';
import { addReadingOptions, type ReadingOptions } from './options.ts';
import type { SampleReader } from './samples.ts';

/** Rejected records shown per file; `--rejects` of `audit` writes them all. */
const shownRejections = 20;

type Options = ReadingOptions & { readonly writeMap?: string };

/** `barometre inspect`: what is understood of each file; scores nothing. */
export const defineInspect: DefineCommand = (program, around) => {
  const { words } = around;
  const command = program.command('inspect').description(words.inspect).argument('<paths...>', words['audit.paths']);
  addReadingOptions(command, around)
    .option('--write-map <file>', words['option.write-map'])
    .action((paths: readonly string[], _options: unknown, self: Command) =>
      runInspect(paths, self.optsWithGlobals<Options>(), around),
    );
  withExamples(command, around, [
    'inspect mails.csv',
    'inspect reviews.json --write-map mapping.json',
    'inspect reviews.csv --map mapping.json',
  ]);
};

/** Counts of one file in the making. */
class FileCount {
  messages = 0;
  readonly byRole: Record<string, number> = {};
  readonly byChannel: Record<string, number> = {};
  readonly rejected: Record<string, number> = {};
  readonly rejections: Rejection[] = [];
  readonly samples: SampleReader;

  constructor(samples: SampleReader) {
    this.samples = samples;
  }

  accept(message: Message): void {
    const { role, channel } = message;
    this.messages += 1;
    this.byRole[role] = (this.byRole[role] ?? 0) + 1;
    this.byChannel[channel] = (this.byChannel[channel] ?? 0) + 1;
    this.samples.add(message);
  }

  reject(rejection: Rejection): void {
    this.rejected[rejection.code] = (this.rejected[rejection.code] ?? 0) + 1;
    if (this.rejections.length < shownRejections) this.rejections.push(rejection);
  }

  async finish(read: Read): Promise<FileInspection> {
    const { path, bytes, records } = read.file;
    const { format, encoding, bom, newline, delimiter, mapped, unknownColumns, proposed = null } = read.source;
    const { messages, byRole, byChannel, rejected, rejections } = this;
    const { dateFormat, ambiguous, zone, withoutOffset, gaps, overlaps, first, last } = read.dates;
    return {
      path,
      bytes,
      format,
      encoding,
      bom,
      newline,
      delimiter,
      mapped,
      unknownColumns,
      dates: { format: dateFormat, ambiguous, zone, withoutOffset, gaps, overlaps, first, last },
      records,
      messages,
      byRole,
      byChannel,
      rejected,
      rejections,
      proposed,
      samples: await this.samples.finish(),
    };
  }
}

/** What reading a file to its end told of it. */
type Read = { readonly file: InputFile; readonly source: SourceDescription; readonly dates: InstantDescription };

/** `mapping` is null where a format's own rules read the file. */
type Inspected = { readonly inspection: FileInspection; readonly mapping: Mapping | null };

async function inspectOne(input: Input, settings: ReadingSettings): Promise<Inspected> {
  const [{ readMessages }, { SampleReader }, { brandBook }] = await Promise.all([
    import('../reading.ts'),
    import('./samples.ts'),
    import('../config/brands.ts'),
  ]);
  const count = new FileCount(new SampleReader());
  const brands = brandBook(settings.config);
  const found: { read?: Read } = {};
  await readMessages([input], settings, {
    accept: (message) => count.accept(brands.apply(message)),
    reject: (rejection) => count.reject(rejection),
    described: (file, source, dates) => {
      found.read = { file, source, dates };
    },
  });
  if (found.read === undefined) throw new Error(`${input.path}: no description`);
  return { inspection: await count.finish(found.read), mapping: found.read.source.mapping };
}

const rejectedOf = ({ rejected }: FileInspection): number =>
  Object.values(rejected).reduce((sum, n) => sum + (n ?? 0), 0);

/** Whether a format that fits by its headers gave little: few messages, nobody who asks, or nobody who answers. */
function isPoor(inspection: FileInspection): boolean {
  const { messages, byRole } = inspection;
  return messages <= rejectedOf(inspection) || byRole.customer === undefined || byRole.agent === undefined;
}

/** Reads a file; where a format fits but gives little, by what its contents suggest if that gives more. */
async function inspectBest(input: Input, settings: ReadingSettings): Promise<Inspected> {
  const first = await inspectOne(input, { ...settings, propose: 'unknown' });
  const settled = settings.mapping !== null || settings.from !== null || first.inspection.proposed !== null;
  if (settled || input.path === '-' || !isPoor(first.inspection)) return first;
  const { BarometreError } = await import('../errors.ts');
  const second = await inspectOne(input, { ...settings, propose: 'always' }).catch((error: unknown) => {
    if (error instanceof BarometreError) return first;
    throw error;
  });
  return isPoor(second.inspection) ? first : second;
}

/** A word of a command line, in quotes where a shell would cut it. */
const quoted = (word: string): string =>
  /^[\p{L}\d_./:@%+=,-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

/** The options by which the file was read, to be typed again. */
function again({ config, brands, timezone, from, map }: Options): string {
  const given = { config, brands, timezone, from, map };
  return Object.entries(given)
    .flatMap(([name, value]) => (value === undefined ? [] : [` --${name} ${quoted(value)}`]))
    .join('');
}

/** What to type next: the audit, or first the inspection that writes the mapping that an audit needs. */
function nextCommands(paths: readonly string[], files: readonly FileInspection[], options: Options): readonly string[] {
  const rest = again(options);
  const guessed = files.filter(({ proposed }) => proposed !== null);
  const all = paths.map(quoted).join(' ');
  if (options.writeMap !== undefined) return [`barometre audit ${all} --map ${quoted(options.writeMap)}${rest}`];
  if (guessed.length === 0) return [`barometre audit ${all}${rest}`];
  return guessed.flatMap(({ path }) => {
    const map = `${path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')}.mapping.json`;
    const file = quoted(path);
    return [
      `barometre inspect ${file} --write-map ${quoted(map)}${rest}`,
      `barometre audit ${file} --map ${quoted(map)}${rest}`,
    ];
  });
}

/** Writes the mapping by which one file was read. Throws `option-invalid` where there are several, or none is needed. */
async function writeMapping(path: string, inspected: readonly Inspected[]): Promise<void> {
  const [only] = inspected;
  if (only === undefined || inspected.length > 1 || only.mapping === null) {
    const { BarometreError } = await import('../errors.ts');
    const value = inspected.length === 1 ? (only?.inspection.format ?? '') : `${inspected.length} inputs`;
    throw new BarometreError('option-invalid', { option: '--write-map', value, expected: '1 × csv, ndjson, json' });
  }
  const { wholeFile } = await import('./write.ts');
  const file = await wholeFile(path);
  await file.write(`${JSON.stringify(only.mapping, null, 2)}\n`);
  await file.commit();
}

async function runInspect(paths: readonly string[], options: Options, around: Surroundings): Promise<void> {
  const [{ readingSettings }, { openInputs }, { inspection }, { labelsFor }, { criteriaLabels }, { colourLevel }] =
    await Promise.all([
      import('./settings.ts'),
      import('./inputs.ts'),
      import('../renderers/inspection/index.ts'),
      import('../languages/labels.ts'),
      import('./labels.ts'),
      import('./colour.ts'),
    ]);
  const { process, language } = around;
  const settings = await readingSettings(options);
  const inputs = await openInputs(paths, settings, {}, around);
  const inspected: Inspected[] = [];
  for (const input of inputs) inspected.push(await inspectBest(input, settings));
  const written = options.writeMap ?? null;
  if (written !== null) await writeMapping(written, inspected);
  const files = inspected.map((one) => one.inspection);
  const next = nextCommands(paths, files, options);
  process.stdout.write(
    inspection({ files, written, next }, labelsFor(language, criteriaLabels(language)), colourLevel(process)),
  );
}
