import type { Affix, AffixClass, AffixFile } from './affix.ts';
import { type Forms, keepCase, onlyUpperCase, plain } from './forms.ts';
import { capitalised, capitalsOf } from './letters.ts';

function withPrefix(word: string, { strip, add, fits }: Affix): string | null {
  if (fits !== null && !fits.test(word)) return null;
  return word.startsWith(strip) ? add + word.slice(strip.length) : null;
}

function withSuffix(word: string, { strip, add, fits }: Affix): string | null {
  if (fits !== null && !fits.test(word)) return null;
  return word.endsWith(strip) ? word.slice(0, word.length - strip.length) + add : null;
}

/** Forms of a word by the classes of one side among `flags`; a crossing prefix needs a class that crosses. */
function* affixed(
  word: string,
  flags: readonly string[],
  side: AffixClass['side'],
  file: AffixFile,
): Generator<readonly [form: string, affix: Affix, crosses: boolean]> {
  for (const flag of flags) {
    const group = file.classes.get(flag);
    if (group?.side !== side) continue;
    for (const affix of group.affixes) {
      const form = side === 'PFX' ? withPrefix(word, affix) : withSuffix(word, affix);
      if (form !== null) yield [form, affix, group.crosses];
    }
  }
}

/** Writes every form of one root into `forms`, with `bit`: root, prefixed, suffixed, and both. */
function inflect(root: string, flags: readonly string[], file: AffixFile, forms: Forms, bit: number): void {
  const emit = (form: string): void => void forms.set(form, (forms.get(form) ?? 0) | bit);
  if (!flags.includes(file.named.get('NEEDAFFIX') ?? '')) emit(root);
  for (const [form, prefix] of affixed(root, flags, 'PFX', file)) {
    emit(form);
    for (const [longer] of affixed(form, prefix.continuation, 'SFX', file)) emit(longer);
  }
  for (const [form, suffix, crosses] of affixed(root, flags, 'SFX', file)) {
    emit(form);
    const prefixes = crosses ? [...flags, ...suffix.continuation] : suffix.continuation;
    if (prefixes.length === 0) continue;
    for (const [longer, prefix, both] of affixed(form, prefixes, 'PFX', file)) {
      if (!both) continue;
      emit(longer);
      for (const [longest] of affixed(longer, prefix.continuation, 'SFX', file)) emit(longest);
    }
  }
}

/** Root words and flags of a `.dic` file, whose first line is a count. */
function* roots(text: string, file: AffixFile): Generator<readonly [word: string, flags: readonly string[]]> {
  for (const line of text.split(/\r?\n/u).slice(1)) {
    const entry = line.split(/[\t ]/u)[0] ?? '';
    if (entry === '') continue;
    const slash = entry.indexOf('/', 1);
    yield slash === -1 ? [entry, []] : [entry.slice(0, slash), file.split(entry.slice(slash + 1))];
  }
}

/**
 * Every form that Hunspell accepts by itself. A root with inner capitals gets a hidden homonym in small letters,
 * as libhunspell makes (`add_hidden_capitalized_word`), so that it is known when a whole line stands in capitals.
 */
export function expand(file: AffixFile, dictionary: string): Forms {
  const forms: Forms = new Map();
  for (const [word, flags] of roots(dictionary, file)) {
    const has = (name: string): boolean => flags.includes(file.named.get(name) ?? '');
    if (has('FORBIDDENWORD') || has('ONLYINCOMPOUND')) continue;
    const kept = has('KEEPCASE');
    inflect(word, flags, file, forms, kept ? keepCase : plain);
    const capitals = capitalsOf(word);
    const hidden = capitals === 'inner' || capitals === 'initial-and-inner' || (capitals === 'all' && flags.length > 0);
    if (hidden && !kept) inflect(capitalised(word.toLowerCase()), flags, file, forms, onlyUpperCase);
  }
  return forms;
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** COMPOUNDRULE patterns as sources of regular expressions over whole words (English ordinals: `21st`). */
export function compoundPatterns(file: AffixFile, dictionary: string): readonly string[] {
  const parts = new Map<string, string[]>();
  for (const [word, flags] of roots(dictionary, file)) {
    for (const flag of flags) {
      if (!file.compounds.some((rule) => rule.includes(flag))) continue;
      parts.set(flag, [...(parts.get(flag) ?? []), escaped(word)]);
    }
  }
  return file.compounds.map((rule) =>
    [...rule].map((flag) => (/[*?]/u.test(flag) ? flag : `(?:${(parts.get(flag) ?? []).join('|')})`)).join(''),
  );
}
