/** How the characters of a file are written. `utf-8` may turn out to be `windows-1252` at the first accent. */
export type Encoding = { readonly label: string; readonly bom: boolean };

const marks: readonly (readonly [label: string, bytes: Buffer])[] = [
  ['utf-8', Buffer.from([0xef, 0xbb, 0xbf])],
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
];

/** Length in bytes of the byte order mark of an encoding. */
export function markLength(encoding: Encoding): number {
  return encoding.bom ? (marks.find(([label]) => label === encoding.label)?.[1].length ?? 0) : 0;
}

/**
 * UTF-16 without mark: of text in Latin letters one byte of each pair is mostly zero. Ours: at least four in ten of
 * one side, and under one in twenty of the other.
 */
function wideLabel(head: Buffer): string | null {
  const zeros = [0, 0];
  const length = Math.min(head.length, 4096) & ~1;
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros.map((count) => count / (length / 2));
  if (odd > 0.4 && even < 0.05) return 'utf-16le';
  return even > 0.4 && odd < 0.05 ? 'utf-16be' : null;
}

/** The encoding that the first bytes show. Eight-bit encodings are told apart later, at the first accent. */
export function encodingOf(head: Buffer): Encoding {
  const mark = marks.find(([, bytes]) => head.subarray(0, bytes.length).equals(bytes));
  if (mark !== undefined) return { label: mark[0], bom: true };
  return { label: wideLabel(head) ?? 'utf-8', bom: false };
}

/** Controls that text does not hold (line breaks and form feeds it does). */
const controlCharacters = /[^\P{Cc}\t\n\v\f\r\u0085]/gu;

/** Whether decoded text holds characters that no export of messages has: NUL and most other controls. */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, 8192);
  const controls = sample.match(controlCharacters)?.length ?? 0;
  return controls > 0 && (sample.includes('\0') || controls > sample.length / 50);
}
