import { isFirstName } from '../../languages/first-names.ts';
import { greetings } from '../../languages/greetings.ts';
import { openers as nobody } from '../../languages/openers.ts';
import type { Span } from '../../model/language.ts';

/** The greeting of a reply and the name in it. */
export type Greeting = { readonly greeting: Span | null; readonly addressee: Span | null };

const escaped = (words: readonly string[]) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.'’-]/g, (mark) => (mark === '.' ? '\\.' : `[${mark === '-' ? '-' : "'’"}]`)))
    .join('|');

const emoji = '\\p{Extended_Pictographic}\\ufe0f\\u200d\\p{Emoji_Modifier}';
const opener = new RegExp(`^(?:[\\s"«*.,:;!>${emoji}-]|@[\\p{L}\\d_]+)*`, 'u');
const greeting = new RegExp(`(?:${escaped(greetings.words)})(?![\\p{L}\\d'’-])`, 'iuy');
const title = new RegExp(`\\s*(?:${escaped(greetings.titles)})(?![\\p{L}\\d])\\.?`, 'iuy');
const thanks = new RegExp(`(?:${escaped(greetings.thanks)})(?![\\p{L}\\d])`, 'iuy');
const gap = new RegExp(`(?:[ \\t\\u00a0,${emoji}]|@[\\p{L}\\d_]+)*`, 'uy');
const word = "\\p{Lu}(?:\\.|[\\p{L}\\p{M}\\d'’-]*)";
const name = new RegExp(`${word}(?:[ \\t\\u00a0](?:(?:de|du|le|la|van|von|el|al|ben|di|da|dos) )?${word}){0,3}`, 'uy');
/** Who a greeting may address without naming anybody: "Hi there". */
const company =
  /[ \t\u00a0]+(?:there|again|all|everyone|everybody|folks|guys|team|à tous|à toutes|à vous|tout le monde)(?![\p{L}\d])/iuy;
const anyCase = /[\p{L}\p{M}][\p{L}\p{M}'’-]+/uy;
/** What may follow a name in a greeting; anything else makes it the start of a sentence. */
const stop = new RegExp(`[ \\t\\u00a0]*(?:[,.!:;)…\\n\\r${emoji}-]|$)`, 'uy');

/** A bare name at the start is an address only before a comma, "Anne, …", or before who speaks: "Anne I am sorry". */
const comma =
  /[ \t\u00a0]*,|[ \t\u00a0]+(?:I|I['’]m|we|we['’]re|please|thanks|thank|sorry|je|nous|merci)(?![\p{L}\d])/uy;

function at(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? null;
}

/** A name that starts right at `from`, or null. */
function nameAt(text: string, from: number, titled: boolean): Span | null {
  const found = at(name, text, from) ?? at(anyCase, text, from);
  if (found === null) return null;
  const small = !/^\p{Lu}/u.test(found);
  if (small && !titled && (at(stop, text, from + found.length) === null || found.length < 3)) return null;
  const own = found.replace(/[.'’-]+$/u, '');
  const first = own.split(/[ \t\u00a0]/u)[0] ?? '';
  const titledName = titled && !small && own.length > first.length;
  if (nobody.has(first.toLowerCase()) && !titledName) return null;
  if (own.length < 2 && !titled) return null;
  return [from, from + own.length];
}

/** The name after the greeting word, past titles, handles and commas. */
function addresseeAt(text: string, from: number): { readonly end: number; readonly addressee: Span | null } {
  let position = from + (at(gap, text, from)?.length ?? 0);
  const called = at(title, text, position);
  if (called !== null) position += called.length;
  const start = position + (at(gap, text, position)?.length ?? 0);
  const found = nameAt(text, start, called !== null);
  const comma = text.slice(from, start).includes(',');
  if (found === null || (comma && called === null && at(stop, text, found[1]) === null)) {
    return { end: called === null ? from : position, addressee: null };
  }
  return { end: found[1], addressee: found };
}

/** Whether a word that opens a text without a greeting is a name: a known one, any after thanks, most after a handle. */
function isBareName(word: string, before: string, thanked: boolean): boolean {
  if (isFirstName(word)) return true;
  return /^\p{Lu}/u.test(word) && (thanked || (before.includes('@') && !/(?:ly|ment)$/.test(word)));
}

/** Finds the greeting that opens a text, with the name that it addresses. */
export function greetingOf(text: string): Greeting {
  const start = opener.exec(text)?.[0].length ?? 0;
  const opening = at(greeting, text, start);
  if (opening !== null) {
    const { end, addressee } = addresseeAt(text, start + opening.length);
    const closed = end + (at(company, text, end)?.length ?? 0);
    return {
      greeting: [start, closed + (/^\s?[,!.]+/.exec(text.slice(closed, closed + 4))?.[0].length ?? 0)],
      addressee,
    };
  }
  const called = at(title, text, start);
  if (called !== null && called.replace(/\W/g, '').length > 1) {
    const { end, addressee } = addresseeAt(text, start);
    if (at(stop, text, end) !== null) return { greeting: [start, end + (text[end] === ',' ? 1 : 0)], addressee };
  }
  const thanked = at(thanks, text, start);
  const from = thanked === null ? start : start + thanked.length;
  const { addressee } = addresseeAt(text, from);
  if (addressee === null || at(thanked === null ? comma : stop, text, addressee[1]) === null)
    return { greeting: null, addressee: null };
  if (!isBareName(text.slice(...addressee), text.slice(0, start), thanked !== null))
    return { greeting: null, addressee: null };
  return { greeting: thanked === null ? [start, addressee[1]] : null, addressee };
}
