/** Rules of a dictionary that hold beyond its list of forms (`affix.ts`); `compounds` are regular expressions. */
export type DictionaryRules = {
  readonly breaks: readonly string[];
  readonly inputs: readonly (readonly [from: string, to: string])[];
  readonly compounds: readonly string[];
};

/** What a packed dictionary says of itself. */
export type DictionaryHeader = DictionaryRules & {
  readonly edges: number;
  /** UTF-16 units by symbol. */
  readonly alphabet: string;
  /** Bits of a form by its kind; kind 0 ends no word. */
  readonly kinds: readonly number[];
};

/** A packed dictionary over the bytes that it came in; nothing is copied where the edges are aligned. */
export type Automaton = {
  readonly header: DictionaryHeader;
  readonly edges: Uint32Array;
  readonly kinds: Uint8Array;
  /** Bits of exactly this form (`forms.ts`), 0 where it is none. */
  readonly bitsOf: (form: string) => number;
};

/** Place of the first edge of the first state. */
export const rootPlace = 1;

function edgesOf(bytes: Uint8Array, from: number, count: number): Uint32Array {
  const offset = bytes.byteOffset + from;
  if (offset % 4 === 0) return new Uint32Array(bytes.buffer, offset, count);
  return new Uint32Array(bytes.slice(from, from + 4 * count).buffer);
}

/** Opens what `pack` wrote. */
export function automaton(bytes: Uint8Array): Automaton {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const from = 4 + view.getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, from))) as DictionaryHeader;
  const edges = edgesOf(bytes, from, header.edges);
  const kinds = bytes.subarray(from + 4 * header.edges, from + 5 * header.edges);
  const symbols = new Int16Array(65_536).fill(-1);
  for (let index = 0; index < header.alphabet.length; index += 1) symbols[header.alphabet.charCodeAt(index)] = index;
  const bits = [0, ...header.kinds];

  const edgeAt = (place: number, symbol: number): number => {
    for (let at = place; ; at += 1) {
      const edge = edges[at] as number;
      if ((edge & 255) === symbol) return at;
      if ((edge & 256) !== 0) return -1;
    }
  };
  const bitsOf = (form: string): number => {
    let place = rootPlace;
    let at = -1;
    for (let index = 0; index < form.length; index += 1) {
      const symbol = symbols[form.charCodeAt(index)] as number;
      if (symbol < 0 || place === 0) return 0;
      at = edgeAt(place, symbol);
      if (at < 0) return 0;
      place = (edges[at] as number) >>> 10;
    }
    return at < 0 ? 0 : (bits[kinds[at] as number] as number);
  };
  return { header, edges, kinds, bitsOf };
}
