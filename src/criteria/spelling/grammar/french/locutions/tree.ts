import { compiled } from '../../../../../languages/dictionary/compiled.ts';
import { fixed, loose, slips } from '../../../../../languages/fr/locutions.ts';
import { soundsOf } from '../../../../../languages/fr/phonetics.ts';

/** A fixed expression: its words, and the marks between them (one fewer): a space, a hyphen or an apostrophe. */
export type Locution = {
  readonly text: string;
  readonly words: readonly string[];
  readonly marks: readonly string[];
  /** Whether its words may stand in another number or gender. */
  readonly inflects: boolean;
  /** Places of marks that may be a space as well as a hyphen. */
  readonly soft: readonly boolean[];
  /** What must stand just before; null: nothing is asked for. */
  readonly after: Company | null;
  /** Runs of words that sounded like it, with what should stand in their place. */
  readonly amended: Map<string, string>;
};

/** Words or lemmas of which one must stand before an expression, and how many words before it at most. */
export type Company = { readonly words: ReadonlySet<string>; readonly reach: number };

const plainDeterminers =
  'un une ce cet cette mon ton son notre votre du au aux des ces mes tes ses nos vos quel quelle quels quelles chaque aucun aucune quelques plusieurs leur leurs';
const determiners = new Set(plainDeterminers.split(' '));
const articles = new Set([...determiners, ...`le la les l' d' de 1 2`.split(' ')]);
/** How far before an expression its verb may stand, as adverbs come between; a determiner stands before an adjective (ours). */
const reaches = { verb: 4, determiner: 2 } as const;

function companyOf(left: string, isDirect: boolean): Company | null {
  if (left === '') return null;
  if (left === 'dét') return { words: determiners, reach: reaches.determiner };
  if (left === 'art') return { words: articles, reach: reaches.determiner };
  return { words: new Set(left.split('/')), reach: isDirect ? 1 : reaches.verb };
}

/** The part of a line that is heard, the one that stands before it, and whether that stands directly before it. */
function sidesOf(line: string): readonly [left: string, right: string, isDirect: boolean] {
  const mark = line.indexOf(' >');
  if (mark === -1) return ['', line, false];
  const isDirect = line[mark + 2] === '>';
  return [line.slice(0, mark), line.slice(mark + (isDirect ? 4 : 3)), isDirect];
}

function locutionOf(line: string, inflects: boolean): Locution {
  const [left, right, isDirect] = sidesOf(line);
  const pieces = right.split(/([ '~-])/u);
  const words = pieces.filter((_, index) => index % 2 === 0);
  const marks = pieces.filter((_, index) => index % 2 === 1);
  return {
    text: right.replaceAll('~', '-'),
    words,
    marks: marks.map((mark) => mark.replace('~', '-')),
    inflects,
    soft: marks.map((mark) => mark === '~'),
    after: companyOf(left, isDirect),
    amended: new Map(),
  };
}

const letters = 'aeiouy2AEObdfgklmnNpRsStvzZ';
const width = letters.length;
const codes = new Uint8Array(128);
for (let code = 0; code < width; code += 1) codes[letters.charCodeAt(code)] = code;

/** Sounds of a text as numbers; null where a piece of it is no French. */
export function sounded(text: string): Uint8Array | null {
  let key = '';
  for (const piece of text.split(/[ '-]/u)) {
    if (piece === '' || piece === 'h') continue;
    const sounds = soundsOf(piece);
    if (sounds === '') return null;
    key += sounds;
  }
  return key === '' ? null : Uint8Array.from(key, (letter) => codes[letter.charCodeAt(0)] as number);
}

/** A line of the lists: what is heard of it, how it is written, and where the words begin that are not in the tree yet. */
type Line = { readonly heard: string; readonly text: string; readonly inflects: boolean; grown: number };

/** Fixed expressions by their sounds: a tree whose branches are sounds. Node 0 is the root, -1 is nowhere. */
export type SoundTree = {
  readonly step: (node: number, sounds: Uint8Array) => number;
  readonly at: (node: number) => readonly Locution[];
};

const none: readonly Locution[] = [];
const isMark = (code: number): boolean => code === 32 || code === 39 || code === 45 || code === 126;

/** What is at a node: lines that wait to grow there, lines that end there. */
const waits = 1;
const ended = 2;

/** Branches of a tree as one table, which gets wider with it, and what is at its nodes. */
class Branches {
  #next = new Uint32Array(width * 8192);
  #marks = new Uint8Array(8192);
  #nodes = 1;

  to(node: number, sound: number): number {
    return this.#next[node * width + sound] as number;
  }

  has(node: number, mark: number): boolean {
    return ((this.#marks[node] as number) & mark) !== 0;
  }

  mark(node: number, mark: number): void {
    this.#marks[node] = (this.#marks[node] as number) | mark;
  }

  unmark(node: number, mark: number): void {
    this.#marks[node] = (this.#marks[node] as number) & ~mark;
  }

  /** The node behind a branch, which grows where there is none. */
  grown(node: number, sound: number): number {
    const there = this.to(node, sound);
    if (there !== 0) return there;
    if (this.#nodes + 1 > this.#marks.length) this.#widen();
    this.#next[node * width + sound] = this.#nodes;
    this.#nodes += 1;
    return this.#nodes - 1;
  }

  #widen(): void {
    const next = new Uint32Array(this.#next.length * 2);
    const marks = new Uint8Array(this.#marks.length * 2);
    next.set(this.#next);
    marks.set(this.#marks);
    this.#next = next;
    this.#marks = marks;
  }
}

const add = <Value>(lists: Map<number, Value[]>, node: number, value: Value): void => {
  const list = lists.get(node);
  if (list === undefined) lists.set(node, [value]);
  else list.push(value);
};

function byFirstWord(lines: readonly Line[]): ReadonlyMap<string, Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const end = line.heard.search(/[ '~-]/u);
    const first = end === -1 ? line.heard : line.heard.slice(0, end);
    const group = groups.get(first);
    if (group === undefined) groups.set(first, [line]);
    else group.push(line);
  }
  return groups;
}

/** A tree that grows by a word of its lines where it is climbed: most of them no text ever comes near. */
class GrowingTree implements SoundTree {
  readonly #branches = new Branches();
  readonly #waiting = new Map<number, Line[]>();
  readonly #ends = new Map<number, Line[]>();
  readonly #read = new Map<number, readonly Locution[]>();
  readonly #sounds: Map<string, string>;

  /** `sounds`: words that were sounded before. */
  constructor(lines: readonly Line[], sounds: Map<string, string>) {
    this.#sounds = sounds;
    for (const [first, alike] of byFirstWord(lines)) {
      const node = this.#behind(0, this.#soundOf(first));
      this.#branches.mark(node, waits);
      for (const line of alike) line.grown = first.length + 1;
      const others = this.#waiting.get(node);
      this.#waiting.set(node, others === undefined ? alike : [...others, ...alike]);
    }
  }

  step(start: number, sounds: Uint8Array): number {
    let node = start;
    for (let index = 0; index < sounds.length; index += 1) {
      if (this.#branches.has(node, waits)) this.#growAll(node);
      node = this.#branches.to(node, sounds[index] as number);
      if (node === 0) return -1;
    }
    return node;
  }

  at(node: number): readonly Locution[] {
    if (this.#branches.has(node, waits)) this.#growAll(node);
    if (!this.#branches.has(node, ended)) return none;
    let locutions = this.#read.get(node);
    if (locutions === undefined) {
      locutions = (this.#ends.get(node) ?? []).map(({ text, inflects }) => locutionOf(text, inflects));
      this.#read.set(node, locutions);
    }
    return locutions;
  }

  #growAll(node: number): void {
    const lines = this.#waiting.get(node) ?? [];
    this.#waiting.delete(node);
    this.#branches.unmark(node, waits);
    for (const line of lines) this.#grow(node, line);
  }

  /** Puts the next word of a line that is heard into the tree. */
  #grow(from: number, line: Line): void {
    const { heard } = line;
    let node = from;
    while (node === from && line.grown < heard.length) {
      let end = line.grown;
      while (end < heard.length && !isMark(heard.charCodeAt(end))) end += 1;
      node = this.#behind(node, this.#soundOf(heard.slice(line.grown, end)));
      line.grown = end + 1;
    }
    const waitsOn = line.grown < heard.length;
    this.#branches.mark(node, waitsOn ? waits : ended);
    add(waitsOn ? this.#waiting : this.#ends, node, line);
  }

  #behind(from: number, sounds: string): number {
    let node = from;
    for (let index = 0; index < sounds.length; index += 1)
      node = this.#branches.grown(node, codes[sounds.charCodeAt(index)] as number);
    return node;
  }

  #soundOf(word: string): string {
    let sounds = this.#sounds.get(word);
    if (sounds === undefined) {
      sounds = soundOf(word);
      this.#sounds.set(word, sounds);
    }
    return sounds;
  }
}

const lineOf = (text: string, inflects: boolean): Line => ({
  heard: text.includes('>') ? sidesOf(text)[1] : text,
  text,
  inflects,
  grown: 0,
});

function slipOf(text: string): Line {
  const [heard = '', right = ''] = text.split(' = ');
  return { heard, text: right, inflects: false, grown: 0 };
}

/** Every listed expression. */
const listed = (): readonly Line[] => [
  ...fixed().map((text) => lineOf(text, false)),
  ...loose().map((text) => lineOf(text, true)),
  ...slips().map(slipOf),
];

const soundOf = (word: string): string => (word === 'h' ? '' : soundsOf(word));

/** First words of all listed expressions and what they sound like, a line each: found out at build, read at start. */
export const firstSounds = (): string =>
  [...byFirstWord(listed()).keys()].map((word) => `${word}\t${soundOf(word)}`).join('\n');

function knownSounds(): Map<string, string> {
  const lines = new TextDecoder().decode(compiled('fr.sounds')).split('\n');
  return new Map(lines.map((line) => line.split('\t') as [string, string]));
}

let grown: SoundTree | null = null;

/** The tree of all listed expressions, planted at the first use. */
export function soundTree(): SoundTree {
  grown ??= new GrowingTree(listed(), knownSounds());
  return grown;
}
