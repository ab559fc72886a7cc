const entryOf = (line: string): string => line.replace(/(?<!\S)#.*$/u, '').trim();

/** Words and phrases of a lexicon file: one a line; a `#` that begins a word begins a comment. */
export function lexiconEntries(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/u)
    .map(entryOf)
    .filter((entry) => entry !== '');
}

const setting = /^\s*SET\s+(\S+).*$/mu;

/** The encoding that an affix file declares; without `SET` Hunspell takes ISO 8859-1 (its manual, hunspell(5)). */
export function declaredEncoding(aff: Uint8Array): string {
  const declared = setting.exec(new TextDecoder('latin1').decode(aff))?.[1] ?? 'ISO8859-1';
  return declared.replace(/^ISO8859-/iu, 'ISO-8859-').replace(/^microsoft-cp/iu, 'windows-');
}

/** An affix file's text, declared to be UTF-8. */
export const declaredUtf8 = (aff: string): string => `SET UTF-8\n${aff.replace(setting, '')}`;

/** Whether a dictionary's text holds a word: its first line is only their number. */
export const holdsWords = (dic: string): boolean => /\n\s*\S/u.test(dic.trim());
