import type { Affix, AffixClass, AffixFile } from './affix.ts';
import { type Forms, initial, kept, known } from './forms.ts';
import { capitalised, capitalsOf, lowered } from './letters.ts';

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

/** Takes in the forms of a root, each once for every way that makes it. */
type Emit = (form: string) => void;

/** Forms by a prefix, alone or with a suffix. */
function prefixed(root: string, flags: readonly string[], file: AffixFile, emit: Emit): void {
  for (const [form, prefix] of affixed(root, flags, 'PFX', file)) {
    emit(form);
    for (const [longer] of affixed(form, prefix.continuation, 'SFX', file)) emit(longer);
  }
  for (const [form, suffix, crosses] of affixed(root, flags, 'SFX', file)) {
    const prefixes = crosses ? [...flags, ...suffix.continuation] : suffix.continuation;
    if (prefixes.length === 0) continue;
    for (const [longer, prefix, both] of affixed(form, prefixes, 'PFX', file)) {
      if (!both) continue;
      emit(longer);
      for (const [longest] of affixed(longer, prefix.continuation, 'SFX', file)) emit(longest);
    }
  }
}

/** Forms by a suffix alone. */
function suffixed(root: string, flags: readonly string[], file: AffixFile, emit: Emit): void {
  for (const [form] of affixed(root, flags, 'SFX', file)) emit(form);
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

/** An entry of the dictionary; `hidden` ones stand for a word in capitals, and are no words where only a sentence starts. */
type Entry = {
  readonly word: string;
  readonly flags: readonly string[];
  readonly kept: boolean;
  readonly hidden: boolean;
};

function hiddenOf(entry: Entry): Entry | null {
  const capitals = capitalsOf(entry.word);
  const inner = capitals === 'inner' || capitals === 'initial-and-inner';
  if (!inner && (capitals !== 'all' || entry.flags.length === 0)) return null;
  return { ...entry, word: capitalised(lowered(entry.word)), hidden: true };
}

/**
 * Entries with their homonyms, as libhunspell's `add_word` and `add_hidden_capitalized_word` list them: a root with
 * inner capitals gets a hidden homonym in small letters, which is dropped beside a word that is spelt so.
 */
function entriesOf(file: AffixFile, dictionary: string): readonly Entry[] {
  const entries = new Map<string, Entry[]>();
  for (const [word, flags] of roots(dictionary, file)) {
    const has = (name: string): boolean => flags.includes(file.named.get(name) ?? '');
    if (has('FORBIDDENWORD') || has('ONLYINCOMPOUND')) continue;
    const entry = { word, flags, kept: has('KEEPCASE'), hidden: false };
    const homonyms = entries.get(word)?.filter(({ hidden }) => !hidden) ?? [];
    entries.set(word, [...homonyms, entry]);
    const shadow = hiddenOf(entry);
    if (shadow !== null && !entries.has(shadow.word)) entries.set(shadow.word, [shadow]);
  }
  return [...entries.values()].flat();
}

/** Marks, while forms are made, that an affix has made the form: the first such way decides on its bits. */
const byAffix = 8;

const bitsOf = ({ kept: keeps, hidden }: Entry): number => known | (hidden ? 0 : initial) | (keeps ? kept : 0);

/**
 * Every form that Hunspell accepts by itself. Where several ways make a form, libhunspell stops at the first: the
 * root itself, then a prefix, then a suffix; a hidden root gives way to an affix where only a sentence starts.
 */
export function expand(file: AffixFile, dictionary: string): Forms {
  const forms: Forms = new Map();
  const entries = entriesOf(file, dictionary);
  const needsAffix = file.named.get('NEEDAFFIX') ?? '';
  for (const entry of entries) {
    if (!entry.flags.includes(needsAffix) && !forms.has(entry.word)) forms.set(entry.word, bitsOf(entry));
  }
  for (const make of [prefixed, suffixed]) {
    for (const entry of entries) {
      const bits = bitsOf(entry);
      make(entry.word, entry.flags, file, (form) => {
        const made = forms.get(form);
        if (made === undefined) forms.set(form, bits | byAffix);
        else if ((made & byAffix) === 0) forms.set(form, made | (bits & initial) | byAffix);
      });
    }
  }
  for (const [form, bits] of forms) forms.set(form, bits & ~byAffix);
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
