import type { Offsets } from '../../model/conversation.ts';
import type { Span } from '../../model/language.ts';
import { type Replacement, replacements } from './decode.ts';
import { dropFooters } from './footer.ts';
import { withoutHistory } from './history.ts';
import { linesOf, ranges } from './lines.ts';
import { CleanText, identity, spanInRaw } from './offsets.ts';

export { textOfHtml } from './html.ts';
export { spanInRaw } from './offsets.ts';

/** What was said in a message, and where each stretch of it stands in the message as exported. */
export type CleanBody = { readonly text: string; readonly offsets: Offsets };

/** Whether a text may hold anything to clean; most texts do not and are returned as they are. */
const suspicious =
  /&[#A-Za-z]|\\[nrt]|^\s|\s$|\n[^\S\n]*>|^>|a écrit|a ecrit|wrote|[-_=*]{2}|Message|Expéditeur|##-|(?:^|\n)[^\S\n]*\**(?:De|From)\**\s?:/u;

/** Copies the ranges of a raw text, with the replacements inside them. */
function build(raw: string, ranges: readonly Span[], found: readonly Replacement[]): CleanBody {
  const clean = new CleanText(raw);
  let next = 0;
  for (const [start, end] of ranges) {
    let from = start;
    for (; next < found.length && (found[next] as Replacement).start < end; next += 1) {
      const one = found[next] as Replacement;
      if (one.start < from) continue;
      clean.copy(from, one.start);
      clean.replace(one.start, one.end, one.by);
      from = one.end;
    }
    clean.copy(from, end);
  }
  return clean.finish();
}

/** Leaves out white space before the first range and after the last. */
function trimmed(text: string, ranges: readonly Span[]): Span[] {
  const kept = ranges.filter(([start, end]) => text.slice(start, end).trim() !== '');
  return kept.map(([start, end], index) => {
    const own = text.slice(start, end);
    const from = index === 0 ? start + own.length - own.trimStart().length : start;
    return [from, index === kept.length - 1 ? start + own.trimEnd().length : end];
  });
}

/**
 * The ranges of a text that its author wrote, the quoted history cut, and of a mail what programs and companies add. A
 * text of which nothing would be left is kept whole.
 */
function saidIn(text: string, mail: boolean): readonly Span[] {
  const lines = linesOf(text);
  const kept = withoutHistory(lines);
  const isEmpty = (): boolean => lines.every(({ blank }, index) => blank || !kept[index]);
  if (isEmpty()) kept.fill(true);
  if (mail) dropFooters(lines, kept);
  return isEmpty() ? [[0, text.length]] : ranges(text, lines, kept);
}

/**
 * What was said in a message: HTML entities and written-out line breaks decoded, quoted history cut, blank edges off;
 * of a mail also without footers. Nothing to clean gives the text itself and the identity.
 */
export function cleanBody(raw: string, mail = false): CleanBody {
  if (!mail && !suspicious.test(raw)) return { text: raw, offsets: identity };
  const found = replacements(raw);
  const decoded = build(raw, [[0, raw.length]], found);
  const said = trimmed(decoded.text, saidIn(decoded.text, mail));
  const [only] = said;
  if (said.length === 1 && only?.[0] === 0 && only[1] === decoded.text.length) return decoded;
  return build(
    raw,
    said.map((range) => spanInRaw(decoded.offsets, range)),
    found,
  );
}
