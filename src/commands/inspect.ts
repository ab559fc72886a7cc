import type { Command } from 'commander';
import type { InstantDescription } from '../conversations/index.ts';
import type { InputFile } from '../model/barometer.ts';
import type { Message, Rejection } from '../model/conversation.ts';
import type { FileInspection } from '../model/inspection.ts';
import type { SourceDescription } from '../sources/index.ts';
import type { DefineCommand, Surroundings } from './command.ts';
import { withExamples } from './command.ts';
import { addReadingOptions, type ReadingOptions } from './options.ts';

/** Rejected records shown per file; `--rejects` of `audit` writes them all. */
const shownRejections = 20;

/** `barometre inspect`: what is understood of each file; scores nothing. */
export const defineInspect: DefineCommand = (program, around) => {
  const { words } = around;
  const command = program.command('inspect').description(words.inspect).argument('<paths...>', words['audit.paths']);
  addReadingOptions(command, around).action((paths: readonly string[], _options: unknown, self: Command) =>
    runInspect(paths, self.optsWithGlobals<ReadingOptions>(), around),
  );
  withExamples(command, around, ['inspect mails.csv', 'inspect reviews.csv --map mapping.json']);
};

/** Counts of one file in the making. */
class FileCount {
  messages = 0;
  readonly byRole: Record<string, number> = {};
  readonly byChannel: Record<string, number> = {};
  readonly rejected: Record<string, number> = {};
  readonly rejections: Rejection[] = [];

  accept({ role, channel }: Message): void {
    this.messages += 1;
    this.byRole[role] = (this.byRole[role] ?? 0) + 1;
    this.byChannel[channel] = (this.byChannel[channel] ?? 0) + 1;
  }

  reject(rejection: Rejection): void {
    this.rejected[rejection.code] = (this.rejected[rejection.code] ?? 0) + 1;
    if (this.rejections.length < shownRejections) this.rejections.push(rejection);
  }

  finish({ path, bytes, records }: InputFile, source: SourceDescription, dates: InstantDescription): FileInspection {
    const { format, encoding, bom, newline, delimiter, mapped, unknownColumns } = source;
    const { messages, byRole, byChannel, rejected, rejections } = this;
    const { dateFormat, ambiguous, zone, withoutOffset, gaps, overlaps, first, last } = dates;
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
    };
  }
}

async function runInspect(paths: readonly string[], options: ReadingOptions, around: Surroundings): Promise<void> {
  const [
    { readMessages },
    { readingSettings },
    { openInputs },
    { inspection },
    { labelsFor },
    { criteriaLabels },
    { colourLevel },
  ] = await Promise.all([
    import('../reading.ts'),
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
  const files: FileInspection[] = [];
  let count = new FileCount();
  await readMessages(inputs, settings, {
    accept: (message) => count.accept(message),
    reject: (rejection) => count.reject(rejection),
    described: (file, source, dates) => {
      files.push(count.finish(file, source, dates));
      count = new FileCount();
    },
  });
  process.stdout.write(inspection({ files }, labelsFor(language, criteriaLabels(language)), colourLevel(process)));
}
