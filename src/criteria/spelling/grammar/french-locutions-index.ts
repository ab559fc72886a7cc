import { fixed, loose, slips } from '../../../languages/fr/locutions.ts';
import { soundsOf } from '../../../languages/fr/phonetics.ts';

/** A fixed expression: its words, and the marks between them (one fewer): a space, a hyphen or an apostrophe. */
export type Locution = {
  readonly text: string;
  readonly words: readonly string[];
  readonly marks: readonly string[];
  /** Words that may stand in another number or gender. */
  readonly free: readonly boolean[];
  /** Places of marks that may be a space as well as a hyphen. */
  readonly soft: readonly boolean[];
  /** What must stand just before; null: nothing is asked for. */
  readonly after: Company | null;
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
    text: right.replaceAll('*', '').replaceAll('~', '-'),
    words: words.map((word) => word.replace('*', '')),
    marks: marks.map((mark) => mark.replace('~', '-')),
    free: words.map((word) => inflects || word.endsWith('*')),
    soft: marks.map((mark) => mark === '~'),
    after: companyOf(left, isDirect),
  };
}

const letters = 'aeiouy2AEObdfgklmnNpRsStvzZ';
const width = letters.length;
const codes = new Uint8Array(128);
for (let code = 0; code < width; code += 1) codes[letters.charCodeAt(code)] = code;

/** Sounds of the pieces of a text, in one string; null where a piece of it is no French. */
function keyOf(text: string, known: Map<string, string> | null): string | null {
  let key = '';
  for (const piece of text.split(/[ '~-]/u)) {
    if (piece === '' || piece === 'h') continue;
    const sounds = known?.get(piece) ?? soundsOf(piece);
    if (sounds === '') return null;
    known?.set(piece, sounds);
    key += sounds;
  }
  return key === '' ? null : key;
}

/** Sounds of a text as numbers; null where a piece of it is no French. */
export function sounded(text: string): Uint8Array | null {
  const key = keyOf(text, null);
  return key === null ? null : Uint8Array.from(key, (letter) => codes[letter.charCodeAt(0)] as number);
}

/** Fixed expressions by their sounds: a tree whose branches are sounds. Node 0 is the root, -1 is nowhere. */
export type SoundTree = {
  readonly step: (node: number, sounds: Uint8Array) => number;
  readonly at: (node: number) => readonly Locution[];
};

/** A line of the lists, which is read as an expression where its sounds are first met. */
type Line = { readonly text: string; readonly inflects: boolean };
const none: readonly Locution[] = [];

/** Builds a tree that grows as lines are planted under their sounds. */
function growing(): SoundTree & { readonly plant: (key: string, line: Line) => void } {
  let next = new Uint32Array(width * 16384);
  let nodes = 1;
  const lines = new Map<number, Line[]>();
  const read = new Map<number, readonly Locution[]>();
  const branch = (node: number, sound: number): number => {
    if ((nodes + 1) * width > next.length) {
      const wider = new Uint32Array(next.length * 2);
      wider.set(next);
      next = wider;
    }
    const place = node * width + sound;
    if (next[place] === 0) next[place] = nodes++;
    return next[place] as number;
  };
  return {
    plant(key, line) {
      let node = 0;
      for (let index = 0; index < key.length; index += 1) node = branch(node, codes[key.charCodeAt(index)] as number);
      const there = lines.get(node);
      if (there === undefined) lines.set(node, [line]);
      else there.push(line);
    },
    step(node, sounds) {
      let reached = node;
      for (let index = 0; index < sounds.length; index += 1) {
        reached = next[reached * width + (sounds[index] as number)] as number;
        if (reached === 0) return -1;
      }
      return reached;
    },
    at(node) {
      const there = lines.get(node);
      if (there === undefined) return none;
      let locutions = read.get(node);
      if (locutions === undefined) {
        locutions = there.map(({ text, inflects }) => locutionOf(text, inflects));
        read.set(node, locutions);
      }
      return locutions;
    },
  };
}

let grown: SoundTree | null = null;

/** The tree of all listed expressions, grown at the first use. */
export function soundTree(): SoundTree {
  if (grown !== null) return grown;
  const tree = growing();
  const known = new Map<string, string>();
  const plant = (heard: string, text: string, inflects: boolean): void => {
    const key = keyOf(heard.replaceAll('*', ''), known);
    if (key !== null) tree.plant(key, { text, inflects });
  };
  for (const line of fixed()) plant(sidesOf(line)[1], line, false);
  for (const line of loose()) plant(sidesOf(line)[1], line, true);
  for (const line of slips()) {
    const [wrong = '', right = ''] = line.split(' = ');
    plant(wrong, right, false);
  }
  grown = tree;
  return tree;
}
