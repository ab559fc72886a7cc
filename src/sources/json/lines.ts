import { type Piece, PieceGatherer } from './piece.ts';

/** Cuts a text into its lines; those without anything but white space are left out, unless `blanks` asks for them. */
export async function* linesOf(
  bytes: AsyncIterable<Buffer>,
  limit: number,
  blanks = false,
): AsyncGenerator<readonly Piece[]> {
  const gatherer = new PieceGatherer(limit);
  let line = 1;
  const isBlank = ({ text }: Piece): boolean => !blanks && text !== null && text.trim() === '';
  for await (const chunk of bytes) {
    const pieces: Piece[] = [];
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      gatherer.add(chunk.subarray(from, at));
      const piece = gatherer.take(line++);
      if (!isBlank(piece)) pieces.push(piece);
      from = at + 1;
    }
    if (from < chunk.length) gatherer.add(chunk.subarray(from));
    yield pieces;
  }
  const last = gatherer.take(line);
  if (!isBlank(last)) yield [last];
}
