import type { LanguageCode } from '../model/language.ts';

/**
 * The language to speak: `--lang`, else the system's locale (LC_ALL, LC_MESSAGES, LANG), French if it starts with
 * `fr`, else English. Read before the arguments are parsed, because help and errors need it.
 */
export function systemLanguage(args: readonly string[], env: Readonly<NodeJS.ProcessEnv>): LanguageCode {
  const at = args.indexOf('--lang');
  const asked = at === -1 ? args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) : args[at + 1];
  const locale = asked || env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}
