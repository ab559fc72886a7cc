import { CommanderError } from 'commander';
import { systemLanguage } from './commands/language.ts';
import { buildProgram } from './commands/program.ts';
import { BarometreError } from './errors.ts';
import { cliWords, errorWords, fill } from './languages/words.ts';
import type { LanguageCode } from './model/language.ts';

/** Exit codes, the only ones: done; done but under what was asked; wrong usage or input. */
export const exitCodes = { done: 0, under: 1, wrong: 2 } as const;

/** Runs the program with the arguments, streams and environment of `process`; gives the exit code. */
export async function main(process: NodeJS.Process): Promise<number> {
  const args = process.argv.slice(2);
  const language = systemLanguage(args, process.env);
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(exitCodes.done);
  });
  let code: number = exitCodes.done;
  const program = buildProgram({ process, language, exit: (value) => (code = value) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return fail(error, language, process.stderr);
  }
}

function fail(error: unknown, language: LanguageCode, stderr: NodeJS.WritableStream): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.done;
    if (error.code !== 'commander.help') stderr.write(`barometre: ${usageMessage(error, language)}\n`);
    return exitCodes.wrong;
  }
  if (error instanceof BarometreError) {
    stderr.write(`barometre: ${fill(errorWords[language][error.code], error.args)}\n`);
    return error.code === 'nothing-scored' ? exitCodes.under : exitCodes.wrong;
  }
  stderr.write(`barometre: ${cliWords[language].bug}\n${error instanceof Error ? error.stack : String(error)}\n`);
  return exitCodes.wrong;
}

/** Commander's own words are English; the value, its suggestion and the choices are taken out of them. */
function usageMessage(error: CommanderError, language: LanguageCode): string {
  const words = cliWords[language];
  const key = `usage.${error.code.replace('commander.', '')}`;
  const value = (/'([^']*)' is invalid/.exec(error.message) ?? /'([^']+)'/.exec(error.message))?.[1] ?? '';
  const meant = /\(Did you mean (?:one of )?(.+)\?\)/.exec(error.message)?.[1];
  const choices = /choices are (.+)\.$/.exec(error.message)?.[1] ?? '';
  const phrase =
    key in words ? fill(words[key as keyof typeof words], { value, choices }) : error.message.replace(/^error: /, '');
  return meant === undefined ? phrase : `${phrase} ${fill(words['usage.meant'], { value: meant })}`;
}
