import { exceptions, nouns, sonorous, verbs } from './phonetics-words.ts';

/**
 * How French words sound, as keys to compare: one letter per sound. Vowels a e i o u y 2 (eu, and e as in “le”), nasal
 * vowels A E O, consonants b d f g k l m n N (gn) p R s S (ch) t v z Z (j). Open and closed vowels are one, as are
 * “un” and “in”, and glides are the vowels that they are written with: speakers who merge them mistake their spellings.
 * Rules: Catach, L’Orthographe française; the choice of mergers is ours.
 */
/** Whether a word is so from a place on (`after`), or up to a place (`before`). */
type Neighbours = (word: string, at: number) => boolean;
type Sounding = {
  readonly letters: string;
  readonly sound: string;
  readonly after: Neighbours | null;
  readonly before: Neighbours | null;
};

const rule = (
  letters: string,
  sound: string,
  after: Neighbours | null = null,
  before: Neighbours | null = null,
): Sounding => ({ letters, sound, after, before });

const vowels = new Set('aeiouyàâäæéèêëîïôöœùûü');
/** Whether a place holds one of some letters; ' ' among them stands for the word's end. */
const then =
  (letters: string): Neighbours =>
  (word, at) =>
    letters.includes(at < word.length ? (word[at] as string) : ' ');
/** The same for the letter before a place; ' ' stands for the word's start. */
const since =
  (letters: string): Neighbours =>
  (word, at) =>
    letters.includes(at > 0 ? (word[at - 1] as string) : ' ');
const vocal: Neighbours = (word, at) => vowels.has(word[at] as string);
const ends: Neighbours = (word, at) => at === word.length;
const starts: Neighbours = (_, at) => at === 0;
const vocalOrEnd: Neighbours = (word, at) => at === word.length || vowels.has(word[at] as string);
const afterVowel: Neighbours = (word, at) => vowels.has(word[at - 1] as string);
const nasal: Neighbours = (word, at) => !vowels.has(word[at] as string) && !'nmh'.includes(word[at] ?? ' ');
const labial = then('bp');
const labialOrEnd = then('bp ');
const soft = then('eéèêiîy');
/** Whether the letters before a place end with one of some texts; '^' at a text's start stands for the word's. */
const ended = (...texts: readonly string[]): Neighbours => {
  const bounded = texts.map((text) => text.replace('^', ' '));
  return (word, at) => {
    const left = ` ${word}`;
    return bounded.some((text) => left.endsWith(text, at + 1));
  };
};
const not =
  (neighbours: Neighbours): Neighbours =>
  (word, at) =>
    !neighbours(word, at);

/** How many letters make the one consonant, or the consonant and liquid, before which an “e” is mute; 0: none. */
function openWidth(word: string, at: number): number {
  const [first = ' ', second = ' ', third = ' '] = [word[at], word[at + 1], word[at + 2]];
  if ('bcdfgpstvz'.includes(first) && 'lrh'.includes(second) && vocal(word, at + 2)) return 2;
  if ('bcdfgpt'.includes(first) && second === 'h' && 'lr'.includes(third) && vocal(word, at + 3)) return 3;
  if (first === 'g' && second === 'n' && vocal(word, at + 2)) return 2;
  return 'bcdfgjklmnpqrstvz'.includes(first) && vocal(word, at + 1) ? 1 : 0;
}
const open: Neighbours = (word, at) => openWidth(word, at) > 0;
/** Whether no vowel stands before a place. */
function initial(word: string, at: number): boolean {
  for (let index = 0; index < at; index += 1) if (vowels.has(word[index] as string)) return false;
  return true;
}

/** “-ien” as in “bien”, “tient”, “viendra”, “chrétienté”. */
const heardAsIn: Neighbours = (word, at) =>
  ends(word, at) || 'dv'.includes(word[at] as string) || /^t(?:$|ô)/u.test(word.slice(at));
const precedesIn = ended(...'vi ^bi ^ti mainti obti reti déti souti conti entreti apparti absti'.split(' '));
const causative: Neighbours = (word, at) => /^s(?:ons|an|ai|ion|iez)/u.test(word.slice(at));

/** Ways to write sounds, by their first letter; the first that fits is read. */
const soundings: Readonly<Record<string, readonly Sounding[]>> = {
  a: [
    rule('aill', 'ai', vocalOrEnd),
    rule('ail', 'ai', vocalOrEnd),
    rule('ain', 'E', nasal),
    rule('aîn', 'E', nasal),
    rule('aim', 'E', labialOrEnd),
    rule('ai', '2', causative, since('f')),
    rule('ai', 'e'),
    rule('aî', 'e'),
    rule('ay', 'ei', vocal),
    rule('ay', 'e'),
    rule('aoû', 'u'),
    rule('au', 'o'),
    rule('an', 'A', nasal),
    rule('am', 'A', labial),
    rule('a', 'a'),
  ],
  e: [
    rule('eau', 'o'),
    rule('ein', 'E', nasal),
    rule('eill', 'ei', vocalOrEnd),
    rule('eil', 'ei', vocalOrEnd),
    rule('ei', 'e'),
    rule('euill', '2i', vocalOrEnd),
    rule('euil', '2i', vocalOrEnd),
    rule('eu', '2'),
    rule('eû', '2'),
    rule('ey', 'ei', vocal),
    rule('ey', 'e'),
    rule('emm', 'am', (word, at) => word.endsWith('enp') && at === word.length - 3),
    rule('emm', 'Am', then('eéêèa'), starts),
    rule('enn', 'An', then('uo'), starts),
    rule('en', 'A', ends, starts),
    rule('en', 'E', heardAsIn, precedesIn),
    rule('en', 'E', ends, since('iéy')),
    rule('em', 'A', labial),
    rule('en', 'A', nasal),
    ...['ez', 'ed', 'er', 'et'].map((letters) => rule(letters, 'e', ends)),
    rule('e', '2', ends, initial),
    rule('e', '', ends),
    rule('e', '2', open, initial),
    rule('e', '', open),
    rule('e', 'e'),
  ],
  i: [
    rule('ill', 'ii', vocal, (word, at) => at > 0 && !vowels.has(word[at - 1] as string)),
    rule('in', 'E', nasal),
    rule('im', 'E', labial),
    rule('i', 'i'),
  ],
  o: [
    rule('oin', 'uE', nasal),
    ...['oi', 'oî', 'oê'].map((letters) => rule(letters, 'ua')),
    rule('oy', 'uai', vocal),
    rule('oy', 'ua'),
    rule('ouill', 'ui', vocalOrEnd),
    rule('ouil', 'ui', vocalOrEnd),
    ...['ou', 'où', 'oû', 'oo'].map((letters) => rule(letters, 'u')),
    rule('oeu', '2'),
    rule('om', 'O', labialOrEnd),
    rule('on', 'O', nasal),
    rule('o', 'o'),
  ],
  u: [
    rule('ueill', '2i', null, since('cg')),
    rule('ueil', '2i', null, since('cg')),
    rule('um', 'om', ends),
    rule('un', 'E', nasal),
    rule('um', 'E', labial),
    rule('uy', 'yi', vocal),
    rule('u', 'y'),
  ],
  y: [rule('yn', 'E', nasal), rule('ym', 'E', labial), rule('y', 'i')],
  œ: [rule('œu', '2'), rule('œ', '2')],
  b: [rule('b', '', ends, since('m')), rule('bb', 'b'), rule('b', 'b')],
  c: [
    rule('cc', 'ks', soft),
    rule('ch', 'k', then('rln')),
    rule('ch', 'S'),
    rule('c', 's', then('eéèêiîyœ')),
    rule('cqu', 'k'),
    ...['cc', 'ck', 'c'].map((letters) => rule(letters, 'k')),
  ],
  d: [rule('d', '', ends), rule('dd', 'd'), rule('d', 'd')],
  f: [rule('ff', 'f'), rule('f', 'f')],
  g: [
    rule('gn', 'N'),
    rule('gu', 'g', soft),
    rule('ge', 'Z', then('aâoôu')),
    rule('g', 'Z', soft),
    rule('g', '', ends, since('nr')),
    rule('gg', 'g'),
    rule('g', 'g'),
  ],
  h: [rule('h', '')],
  l: [rule('ll', 'l'), rule('l', 'l')],
  m: [rule('mm', 'm'), rule('m', 'm')],
  n: [rule('nn', 'n'), rule('n', 'n')],
  p: [
    rule('ph', 'f'),
    rule('p', '', ends),
    rule('p', '', then('t'), ended('om', '^ba', 'scul')),
    rule('p', '', (word, at) => /^t(?:$|i[eè])/u.test(word.slice(at)), ended('^se')),
    rule('pp', 'p'),
    rule('p', 'p'),
  ],
  q: [rule('qu', 'k'), rule('q', 'k')],
  r: [rule('rrh', 'R'), rule('rh', 'R'), rule('rr', 'R'), rule('r', 'R')],
  s: [
    rule('sch', 'S'),
    rule('sc', 's', soft),
    rule('sh', 'S'),
    rule('ss', 's'),
    rule('s', 'z', vocal, afterVowel),
    rule('s', 'z', vocal, ended('tran')),
    rule('s', '', ends),
    rule('s', 's'),
  ],
  t: [
    rule('ti', 'si', (word, at) => /^(?:on|el|eu[xs]|al|aux)/u.test(word.slice(at)), not(since('sx'))),
    rule('ti', 'si', (word, at) => word.startsWith('en', at), ended('pa', 'quo')),
    rule('ti', 'si', (word, at) => word.endsWith('e') && at === word.length - 1, ended('a', 'iner', 'inep', 'minu')),
    rule('t', '', ends, not(since('c'))),
    rule('tth', 't'),
    rule('th', 't'),
    rule('tt', 't'),
    rule('t', 't'),
  ],
  x: [
    rule('xh', 'gz', vocal, ended('^e')),
    rule('x', 'gz', vocal, ended('^e')),
    rule('xc', 'ks', then('eéèiî')),
    rule('x', 'z', (word, at) => /^i[eè]me/u.test(word.slice(at)), ended('eu', 'si', 'di')),
    rule('x', '', ends),
    rule('x', 'ks'),
  ],
  z: [rule('z', '', ends), rule('z', 'z')],
};
const plain: Readonly<Record<string, string>> = {
  à: 'a',
  â: 'a',
  ä: 'a',
  æ: 'e',
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  î: 'i',
  ï: 'i',
  ô: 'o',
  ö: 'o',
  ù: 'y',
  û: 'y',
  ü: 'y',
  ç: 's',
  j: 'Z',
  k: 'k',
  v: 'v',
  w: 'u',
}; // prettier-ignore

/** A final “-ent” that is heard: in nouns, adjectives and adverbs; always before an “s”. */
const endsNasal = (word: string, plural: boolean): boolean =>
  plural || nouns.has(word) || (word.endsWith('ment') && !verbs.has(word));

const paired = new Map<number, readonly Sounding[]>();

/** The ways to write sounds that begin with the letter at a place and go on with the next, or end. */
function spellingsAt(word: string, at: number): readonly Sounding[] {
  const pair = word.charCodeAt(at) * 65_536 + (at + 1 < word.length ? word.charCodeAt(at + 1) : 0);
  let spellings = paired.get(pair);
  if (spellings === undefined) {
    const [letter = '', next = ''] = [word[at], word[at + 1]];
    spellings = (soundings[letter] ?? []).filter(({ letters }) => letters.length === 1 || letters[1] === next);
    paired.set(pair, spellings);
  }
  return spellings;
}

const fits = ({ letters, after, before }: Sounding, word: string, at: number): boolean =>
  (letters.length < 3 || word.startsWith(letters, at)) &&
  (after === null || after(word, at + letters.length)) &&
  (before === null || before(word, at));

/** The sounds of letters from left to right; '' where a letter is none of French. */
function read(word: string): string {
  let key = '';
  let at = 0;
  while (at < word.length) {
    const letter = word[at] as string;
    const simple = plain[letter];
    if (simple !== undefined) {
      key += simple;
      at += 1;
      continue;
    }
    const spellings = spellingsAt(word, at);
    if (spellings.length === 0) return '';
    let nth = 0;
    while (!fits(spellings[nth] as Sounding, word, at)) nth += 1;
    const { sound, letters } = spellings[nth] as Sounding;
    key += sound;
    at += letters.length;
  }
  return key;
}

/**
 * The sounds of one word in small letters, without apostrophes and hyphens; final mute letters, liaisons and “e” are
 * left out. '' for what is no French word.
 */
export function soundsOf(word: string): string {
  const known = exceptions.get(word);
  if (known !== undefined) return known;
  const last = word.at(-1);
  const plural = word.length > 2 && (last === 's' || last === 'x');
  const stem = plural ? word.slice(0, -1) : word;
  if (sonorous.has(word) || sonorous.has(stem)) return `${read(word.slice(0, word.lastIndexOf('e')))}eR`;
  if (stem.endsWith('ent') && (nouns.has(stem) || !/[vt]ient$/u.test(stem))) {
    if (endsNasal(stem, plural && word.endsWith('s'))) return read(`${stem.slice(0, -1)}p`);
    return read(`${stem.slice(0, -3)}e`);
  }
  return read(stem);
}
