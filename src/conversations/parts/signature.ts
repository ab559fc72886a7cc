import { closings } from '../../languages/closings.ts';
import { stopwords as english } from '../../languages/en/stopwords.ts';
import { isFirstName } from '../../languages/first-names.ts';
import { stopwords as french } from '../../languages/fr/stopwords.ts';
import { greetings } from '../../languages/greetings.ts';
import type { Span } from '../../model/language.ts';

/** How a reply ends. */
export type Ending = { readonly closing: Span | null; readonly signature: Span | null };

type Line = { readonly start: number; readonly end: number; readonly text: string };

/** A closing and a signature stand among this many last lines with words in them (ours). */
const reach = 10;
/** The name or team that signs is shorter than this (ours). */
const longestSigner = 80;
/** How much of a line's end is searched for a closing (ours). */
const tail = 400;

const dash = '(?:[-–—~^*/]\\s?)?';
const word = "\\p{Lu}[\\p{L}\\p{M}'’´-]*\\.?";
const emoji = '[\\p{Extended_Pictographic}\\ufe0f\\u200d\\s]*';
const role = `\\s*[-–—,|/·:(]\\s*[^.!?\\n]{1,60}|\\s+(?:${closings.roles.join('|')})[^.!?\\n]{0,60}`;
const person = new RegExp(
  `^${dash}(${word}(?:\\s(?:de\\s|du\\s|le\\s|la\\s|van\\s)?${word}){0,3})(?:${role})?\\)?[.,]?${emoji}$`,
  'u',
);
const team = new RegExp(`^${dash}(?:${closings.teams.join('|')})[.,]?${emoji}$`, 'iu');
/** A team or a name that ends a line as a sentence of its own: "… très bientôt ! L'équipe Lumélia". */
const lastTeam = new RegExp(`[.!?,…]\\s+((?:${closings.teams.join('|')})[.,]?)${emoji}$`, 'iu');
const lastName = new RegExp(`[.!?…]\\s+(${dash}\\p{Lu}\\p{Ll}{2,14})${emoji}$`, 'u');
/** "-KC", "^JD", "/ab", "*Sam" at the very end of a post. */
const initials =
  /(?:^|[\s.!?…)\d\p{Extended_Pictographic}])(\^\s?\p{L}{1,14}|\*\s?\p{L}{2,20}|(?:--|[-–—*/~])\s?(?:\p{Lu}{1,3}|\p{Lu}\p{Ll}{1,13}|\p{Lu}\p{L}{1,20}\s\p{Lu}{1,3}))[.,]?$/u;
/** "… any change-Anna": a given name stuck to the last word. */
const gluedName = /\p{Ll}-(\p{Lu}\p{Ll}{2,13})$/u;
/** What may follow the initials of a post: links, and its place among several, "2/2". */
const postscript = /(?:\s+(?:https?:\/\/\S+|\(?\d\s?\/\s?\d\)?))+$/u;
/** Where the next post of one answer begins. */
const nextPost = /\n\n(?=@)/u;
const formula = new RegExp(
  `(?:^|[.!?…,;:]\\s+|\\p{Extended_Pictographic}\\s*)((?:${closings.formulas.join('|')})\\s?[,.!]*)(?![\\p{L}'’])`,
  'giu',
);
const decoration =
  /^(?:(?:https?:\/\/|www\.)\S+(?=\s|$)|#[\p{L}\d_]+(?![\p{L}\d_])|\p{Extended_Pictographic}|\ufe0f|\u200d|[-_=*~]|\s)*$/u;

const nobody = new Set([...greetings.nobody, ...greetings.thanks, ...greetings.words, ...english, ...french]);
const letters = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();

const isBrand = (line: string, brand: string | null): boolean => brand !== null && letters(line) === letters(brand);

/** The last lines with words in them. */
function lastLines(text: string): Line[] {
  const lines: Line[] = [];
  let end = text.length;
  while (end > 0 && lines.length < reach) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const own = text.slice(start, end);
    const from = start + own.length - own.trimStart().length;
    if (own.trim() !== '' && !decoration.test(own.slice(0, tail)))
      lines.unshift({ start: from, end: from + own.trim().length, text: own.trim() });
    end = start - 1;
  }
  return lines;
}

/** Whether a line is a person's or a team's name; the brand's name alone is not. */
function signs(line: string, brand: string | null): boolean {
  if (line.length > longestSigner || line === '') return false;
  if (isBrand(line, brand)) return false;
  if (team.test(line)) return true;
  const name = person.exec(line)?.[1];
  return name !== undefined && !nobody.has(name.split(/[\s.,]/u)[0]?.toLowerCase() ?? '');
}

/** The last closing formula of a line and where the rest of the line starts. */
function formulaIn({ start, text }: Line): { readonly span: Span; readonly rest: number } | null {
  const cut = Math.max(0, text.length - tail);
  const found = Array.from(text.slice(cut).matchAll(formula)).at(-1);
  const own = found?.[1];
  if (found === undefined || own === undefined) return null;
  const from = start + cut + found.index + found[0].length - own.length;
  return { span: [from, from + own.trimEnd().length], rest: from + own.length };
}

/** The last closing formula, and what signs right after or below it. */
function afterClosing(text: string, lines: readonly Line[], brand: string | null): Ending {
  let closing: Span | null = null;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as Line;
    const found = formulaIn(line);
    if (found === null) continue;
    closing ??= found.span;
    const rest = text.slice(found.rest, line.end);
    const inline = rest.trim() !== '';
    const first = inline ? rest.trim() : lines[index + 1]?.text;
    const start = inline ? line.end - rest.trimStart().length : lines[index + 1]?.start;
    if (first !== undefined && start !== undefined && signs(first, brand)) {
      return { closing: found.span, signature: [start, lines.at(-1)?.end ?? line.end] };
    }
  }
  return { closing, signature: null };
}

/** A name, a team or initials that end a text without a closing right before them. */
function bare(lines: readonly Line[], closing: Span | null, brand: string | null): Span | null {
  const last = lines.at(-1);
  if (last === undefined || closing?.[1] === last.end) return null;
  const cut = Math.max(0, last.text.length - tail);
  const words = last.text.slice(cut).replace(postscript, '');
  const start = last.start + cut;
  const end = start + words.length;
  if (lines.length > 1 && cut === 0 && signs(words, brand)) return [start, end];
  const own = (initials.exec(words) ?? lastTeam.exec(words))?.[1];
  if (own !== undefined && !isBrand(own, brand)) return [start + words.lastIndexOf(own), end];
  const glued = gluedName.exec(words)?.[1];
  if (glued !== undefined && isFirstName(glued)) return [end - glued.length, end];
  const name = lastName.exec(words)?.[1];
  return name !== undefined && signs(name, brand) ? [start + words.lastIndexOf(name), end] : null;
}

/** Initials that end a post of which others follow. */
function earlier(text: string): Span | null {
  let from = 0;
  for (const post of text.split(nextPost).slice(0, -1)) {
    const words = post.slice(-tail).replace(postscript, '').trimEnd();
    const own = initials.exec(words)?.[1];
    const end = from + Math.max(0, post.length - tail) + words.length;
    if (own !== undefined) return [end - own.length, end];
    from += post.length + 2;
  }
  return null;
}

/** Finds how a text closes: its politeness formula, and who signs. The brand's bare name is no signature. */
export function endingOf(text: string, brand: string | null): Ending {
  const lines = lastLines(text);
  const closed = afterClosing(text, lines, brand);
  if (closed.signature !== null) return closed;
  return { closing: closed.closing, signature: bare(lines, closed.closing, brand) ?? earlier(text) };
}
