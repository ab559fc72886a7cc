const hour = '\\d{1,2}[:h]\\d{2}(?::\\d{2})?(?:\\s?[ap]m)?';
const day = '\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}';
const who = '(?<who>[^:<>\\[\\]()]{1,40}?)';
const text = '(?<text>\\S.*)$';

/** How people and chat programs write a message on a line, most telling first (ours). */
const lines: readonly string[] = [
  `^\\[?(?<date>${day}),?\\s+(?:à\\s+|at\\s+)?(?<time>${hour})\\]?\\s*[-–—|:]?\\s*${who}\\s*:\\s+${text}`,
  `^\\[?(?<time>${hour})\\]?\\s*[-–—|:]?\\s*<${who}>\\s*:?\\s*${text}`,
  `^\\[?(?<time>${hour})\\]?\\s*[-–—|:]?\\s*${who}\\s*[:>]\\s*${text}`,
  `^${who}\\s*[\\[(](?<time>${hour})[\\])]\\s*[:>-]?\\s*${text}`,
  `^${who},?\\s+(?:à\\s+|at\\s+)?(?<time>${hour})\\s*[:>-]\\s*${text}`,
  `^(?<who>[\\p{L}][^:<>\\[\\]()?!.,]{1,30}?)\\s*:\\s+${text}`,
];

/** What a heading may call the conversation below it, in small letters, with a capital, in capitals. */
const parts = 'conversation chat session ticket dossier tchat discussion échange dialogue case'
  .split(' ')
  .flatMap((word) => [word, `${word.charAt(0).toUpperCase()}${word.slice(1)}`, word.toUpperCase()])
  .join('|');

/** Headings between conversations: words that say what begins, or a rule of signs with or without words. */
const headings: readonly string[] = [
  `^(?:[=#*_~-]{2,}\\s*)?(?:${parts})s?\\s*(?:[nN][°o]\\s*|#\\s*|[iI][dD]\\s*)?:?\\s*#?([\\p{L}\\d-]*\\d[\\p{L}\\d-]*)?\\s*[=#*_~-]*$`,
  '^[=#*_~-]{3,}\\s*(.{0,60}?)\\s*[=#*_~-]*$',
];

/** Share of a text's lines that must begin a message (ours): messages may go on over several lines. */
const enough = 0.6;

/** The expressions by which a text is cut into messages and parts; null where it is no written conversation. */
export function logPatterns(sample: string): { readonly line: string; readonly part: string | null } | null {
  const all = sample
    .split('\n')
    .slice(0, 400)
    .map((line) => line.slice(0, 2000).trim());
  const written = all.filter((line) => line !== '');
  const fitting = (pattern: string): number => {
    const regex = new RegExp(pattern, 'u');
    return written.filter((line) => regex.test(line)).length;
  };
  const part = headings.find((heading) => fitting(heading) > 0);
  const headed = part === undefined ? 0 : fitting(part);
  const line = lines.find(
    (pattern) => written.length - headed >= 2 && fitting(pattern) >= enough * (written.length - headed),
  );
  if (line === undefined) return null;
  return { line, part: part ?? null };
}
