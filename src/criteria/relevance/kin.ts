import { fold } from '../../languages/fold.ts';
import type { LanguageCode } from '../../model/language.ts';
import { kin as en } from './en-kin.ts';
import { kin as fr } from './fr-kin.ts';

/** Shorter entries are whole words, with or without a plural ending. */
const shortest = 4;

type Table = {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly string[]>;
};

function note(table: Map<string, string[]>, word: string, idea: string): void {
  const ideas = table.get(word);
  if (ideas === undefined) table.set(word, [idea]);
  else if (!ideas.includes(idea)) ideas.push(idea);
}

function tableOf(lines: readonly string[], language: LanguageCode): Table {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  lines.forEach((line, index) => {
    const idea = `~${language}${index}`;
    for (const entry of fold(line).split(' ')) {
      const word = entry.replace('=', '');
      if (entry !== word) note(whole, word, idea);
      else if (word.length >= shortest) note(beginnings, word, idea);
      else for (const form of [word, `${word}s`]) note(whole, form, idea);
    }
  });
  return { whole, beginnings };
}

const tables: Readonly<Record<LanguageCode, Table>> = { fr: tableOf(fr, 'fr'), en: tableOf(en, 'en') };

/** The ideas that a folded word stands for: of the beginnings that fit it, the longest decides. */
export function ideasOf(word: string, language: LanguageCode): readonly string[] {
  const { whole, beginnings } = tables[language];
  const exact = whole.get(word) ?? [];
  for (let length = word.length; length >= shortest; length -= 1) {
    const found = beginnings.get(word.slice(0, length));
    if (found !== undefined) return [...new Set([...exact, ...found])];
  }
  return exact;
}
