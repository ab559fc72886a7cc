/** Lines of the file, from 1, both included. */
export type Lines = readonly [first: number, last: number];

/** Consecutive bytes of a file with the offset and the line at which they begin. */
export type Stretch = { readonly bytes: Buffer; readonly at: number; readonly line: number };

function countBytes(bytes: Buffer, byte: number, from: number, to: number): number {
  let count = 0;
  for (let at = bytes.indexOf(byte, from); at !== -1 && at < to; at = bytes.indexOf(byte, at + 1)) count++;
  return count;
}

/** What follows an offset of the file. */
export function after({ bytes, at, line }: Stretch, offset: number, breakByte: number): Stretch {
  return {
    bytes: bytes.subarray(offset - at),
    at: offset,
    line: line + countBytes(bytes, breakByte, 0, offset - at),
  };
}

/** The lines between two offsets, blank lines before them left out; to be asked in rising order. */
export function placer(stretch: Stretch, breakByte: number): (from: number, to: number) => Lines {
  let known = stretch;
  return (from, to) => {
    let start = from;
    for (let byte = stretch.bytes[start - stretch.at]; byte === 10 || byte === 13; ) {
      start++;
      byte = stretch.bytes[start - stretch.at];
    }
    known = after(known, start, breakByte);
    return [known.line, known.line + countBytes(known.bytes, breakByte, 0, to - 1 - start)];
  };
}
