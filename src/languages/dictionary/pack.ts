import type { DictionaryHeader, DictionaryRules } from './automaton.ts';
import type { Forms } from './forms.ts';

/** A state while the automaton is built; `id` is null until the state is known to be final in shape. */
type State = { kind: number; readonly edges: { symbol: number; to: State }[]; id: number | null };

const fresh = (): State => ({ kind: 0, edges: [], id: null });

function keyOf(state: State): string {
  let key = `${state.kind}:`;
  for (const { symbol, to } of state.edges) key += `${symbol},${to.id};`;
  return key;
}

/** Minimal acyclic automaton of sorted words (Daciuk, Mihov, Watson and Watson 2000), built word by word. */
function minimal(words: readonly string[], kindOf: (word: string) => number, symbols: ReadonlyMap<number, number>) {
  const root = fresh();
  const known = new Map<string, State>();
  const open: { parent: State; child: State }[] = [];
  const close = (depth: number): void => {
    while (open.length > depth) {
      const { parent, child } = open.pop() as { parent: State; child: State };
      const key = keyOf(child);
      const twin = known.get(key);
      const last = parent.edges.at(-1);
      if (twin !== undefined && last !== undefined) last.to = twin;
      else {
        child.id = known.size + 1;
        known.set(key, child);
      }
    }
  };
  let previous = '';
  for (const word of words) {
    let common = 0;
    while (common < previous.length && word.charCodeAt(common) === previous.charCodeAt(common)) common += 1;
    close(common);
    let state = open.at(-1)?.child ?? root;
    for (let index = common; index < word.length; index += 1) {
      const child = fresh();
      state.edges.push({ symbol: symbols.get(word.charCodeAt(index)) ?? 0, to: child });
      open.push({ parent: state, child });
      state = child;
    }
    state.kind = kindOf(word);
    previous = word;
  }
  close(0);
  return root;
}

/** Gives each state the place of its first edge; 0 for a state without edges. */
function places(root: State): { order: State[]; place: Map<State, number>; edges: number } {
  const order = [root];
  const place = new Map<State, number>([[root, 1]]);
  let next = 1;
  for (const state of order) {
    place.set(state, state.edges.length === 0 ? 0 : next);
    next += state.edges.length;
    for (const { to } of state.edges) {
      if (place.has(to)) continue;
      place.set(to, 0);
      order.push(to);
    }
  }
  return { order, place, edges: next };
}

/** Length of the header, the header in JSON, the edges, then one byte of kind per edge; edges start on 4 bytes. */
function bytesOf(header: DictionaryHeader, edges: Uint32Array, kinds: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const from = Math.ceil((4 + json.length) / 4) * 4;
  const bytes = new Uint8Array(from + edges.byteLength + kinds.byteLength).fill(32, 0, from);
  new DataView(bytes.buffer).setUint32(0, from - 4, true);
  bytes.set(json, 4);
  bytes.set(new Uint8Array(edges.buffer), from);
  bytes.set(kinds, from + edges.byteLength);
  return bytes;
}

/** Every UTF-16 unit that stands in a word. */
function unitsOf(words: readonly string[]): readonly number[] {
  const units = new Set<number>();
  for (const word of words) for (let index = 0; index < word.length; index += 1) units.add(word.charCodeAt(index));
  return [...units];
}

/** Packs forms into a minimal automaton: an edge is symbol (8 bits), last of its state (1), unused (1), target (22). */
export function pack(forms: Forms, rules: DictionaryRules): Uint8Array {
  const words = [...forms.keys()].sort();
  const codes = unitsOf(words);
  const symbols = new Map(codes.map((code, index) => [code, index]));
  const kinds = [...new Set(forms.values())];
  const root = minimal(words, (word) => kinds.indexOf(forms.get(word) ?? 0) + 1, symbols);
  const { order, place, edges: count } = places(root);
  if (codes.length > 256 || count >= 2 ** 22) throw new RangeError(`dictionary too large: ${codes.length} letters`);
  const edges = new Uint32Array(count);
  const finals = new Uint8Array(count);
  for (const state of order) {
    let at = place.get(state) ?? 0;
    for (const [index, { symbol, to }] of state.edges.entries()) {
      const last = index === state.edges.length - 1 ? 1 << 8 : 0;
      edges[at] = symbol | last | ((place.get(to) ?? 0) << 10);
      finals[at] = to.kind;
      at += 1;
    }
  }
  return bytesOf({ ...rules, edges: count, alphabet: String.fromCharCode(...codes), kinds }, edges, finals);
}
