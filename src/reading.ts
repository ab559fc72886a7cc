import { brandDomains } from './config/brands.ts';
import { type InstantDescription, Normaliser } from './conversations/index.ts';
import type { InputFile } from './model/barometer.ts';
import type { Config } from './model/config.ts';
import type { Message, Rejection } from './model/conversation.ts';
import type { Mapping } from './model/mapping.ts';
import { type FormatId, type Input, readInput, type SourceDescription } from './sources/index.ts';

/** How exports are read. */
export type ReadingSettings = {
  readonly config: Config;
  /** Null: recognised. */
  readonly from: FormatId | null;
  readonly mapping: { readonly mapping: Mapping; readonly file: string } | null;
  /** IANA zone of timestamps that have none, and of months in reports. */
  readonly timezone: string;
  /** Reads files that no format fits by the mapping that their contents suggest. */
  readonly propose?: 'unknown' | 'always';
};

/** What a reader of exports is told. */
export type ReadingListeners = {
  readonly accept: (message: Message) => void;
  readonly reject: (rejection: Rejection) => void;
  readonly described?:
    | ((file: InputFile, description: SourceDescription, dates: InstantDescription) => void)
    | undefined;
  /** Bytes read so far, out of how many (0: unknown). */
  readonly progressed?: ((bytes: number, total: number) => void) | undefined;
};

/** Reads messages out of every input, one after the other, in order. Throws BarometreError for a file as a whole. */
export async function readMessages(
  inputs: readonly Input[],
  settings: ReadingSettings,
  listeners: ReadingListeners,
): Promise<readonly InputFile[]> {
  const total = inputs.reduce((sum, { bytes }) => (bytes === null ? Number.NaN : sum + bytes), 0) || 0;
  const files: InputFile[] = [];
  let before = 0;
  for (const input of inputs) {
    const progressed = (bytes: number): void => listeners.progressed?.(before + bytes, total);
    const file = await readFile(input, settings, { ...listeners, progressed });
    before += file.bytes;
    files.push(file);
  }
  return files;
}

async function readFile(
  input: Input,
  { from, mapping, timezone, propose, config }: ReadingSettings,
  { accept, reject, described, progressed }: ReadingListeners,
): Promise<InputFile> {
  let description: SourceDescription | null = null;
  let normaliser: Normaliser | null = null;
  let file: InputFile | null = null;
  const start = ({ timezone: own, dates, mapped }: SourceDescription): Normaliser =>
    new Normaliser({
      zone: own ?? timezone,
      patterns: dates ?? undefined,
      columns: Object.assign({}, ...mapped.toReversed()),
      domains: brandDomains(config),
      accept,
      reject,
    });
  for await (const events of readInput(input, {
    ...(from && { from }),
    ...(mapping && { mapping }),
    ...(propose && { propose }),
  })) {
    for (const event of events) {
      if (event.kind === 'record') normaliser?.push(event.record);
      else if (event.kind === 'rejection') reject(event.rejection);
      else if (event.kind === 'progress') progressed?.(event.bytes, 0);
      else if (event.kind === 'end') file = event.file;
      else {
        description = event.description;
        normaliser ??= start(description);
      }
    }
  }
  const dates = normaliser?.end();
  if (file === null || description === null || dates === undefined) throw new Error(`${input.path}: no description`);
  described?.(file, description, dates);
  return file;
}
