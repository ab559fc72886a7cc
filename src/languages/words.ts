import type { ErrorCode } from '../errors.ts';
import type { LanguageCode } from '../model/language.ts';
import { cli as englishCli } from './en/cli.ts';
import { errors as englishErrors } from './en/errors.ts';
import { cli as frenchCli } from './fr/cli.ts';
import { errors as frenchErrors } from './fr/errors.ts';

export type CliWords = Readonly<Record<keyof typeof englishCli, string>>;

/** Words of the command line, by language. */
export const cliWords: Readonly<Record<LanguageCode, CliWords>> = { fr: frenchCli, en: englishCli };

/** Words of known errors, by language. */
export const errorWords: Readonly<Record<LanguageCode, Readonly<Record<ErrorCode, string>>>> = {
  fr: frenchErrors,
  en: englishErrors,
};

/** Puts arguments where `{name}` stands; control characters in them never reach a terminal. */
export function fill(phrase: string, args: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    return value === undefined ? whole : String(value).replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd');
  });
}
