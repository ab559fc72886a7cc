import { closings } from '../../languages/closings.ts';
import { fold } from '../../languages/fold.ts';
import { footers } from '../../languages/footers.ts';
import type { Line } from './lines.ts';

/** A signature below "-- " is no longer than this, in lines with words; a longer one is a text with a rule in it (ours). */
const longestSignature = 15;
/** Lines of a signature that may name who signs: a person, their task, their team (ours). */
const signers = 3;
/** Longer lines name nobody (ours). */
const longestSigner = 60;
/** How far below its closing the last line of a signature stands, in lines with words (ours). */
const closingReach = 9;

const delimiter = '--';
const ruler = /^[-_=*–—~]{3,200}$/;
/** "[cid:image001.png@01DA]", "[image: Logo]", "<https://…>": what is left of images and buttons. */
const picture =
  /^(?:\[(?:cid:|image\s?:|https?:|logo|une image|a picture)[^\]]{0,200}\]|<https?:[^<>\s]+>|￼)+(?:<[^<>\s]+>)?$/i;
const bare =
  /^(?:(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w.-]+\.\w+|[-|•·/]|(?:\+33|0)[\d .]{8,14}|facebook|twitter|instagram|linkedin|youtube|\s)+$/i;
const closing = new RegExp(`^(?:${closings.formulas.join('|')})`, 'iu');

/** The places of the lines that are still kept and have words in them. */
const spoken = (lines: readonly Line[], kept: readonly boolean[]): number[] =>
  lines.flatMap(({ blank }, index) => (kept[index] && !blank ? [index] : []));

const isContact = (text: string): boolean => picture.test(text) || bare.test(text) || footers.contacts.test(fold(text));
const isSigner = (text: string): boolean =>
  text.length > 0 && text.length <= longestSigner && !isContact(text) && !ruler.test(text);

/** Leaves out lines that a program or a company wrote, whole lines each, and everything from a disclaimer on. */
function dropNotices(lines: readonly Line[], kept: boolean[]): void {
  for (const index of spoken(lines, kept)) {
    const folded = fold(lines[index]?.text ?? '');
    if (footers.banners.test(folded)) kept[index] = false;
    else if (footers.disclaimers.test(folded)) {
      kept.fill(false, index);
      return;
    } else if (footers.devices.test(folded)) kept[index] = false;
  }
}

/** Below "-- " stays who signs, as long as nothing says so above it. */
function dropDelimited(lines: readonly Line[], kept: boolean[]): void {
  const places = spoken(lines, kept);
  const at = places.findLastIndex((index) => lines[index]?.text === delimiter);
  const from = places[at];
  const below = places.slice(at + 1);
  if (from === undefined || below.length > longestSignature) return;
  kept[from] = false;
  const end = below.findIndex((index, place) => place >= signers || !isSigner(lines[index]?.text ?? ''));
  for (const index of end === -1 ? [] : below.slice(end)) kept[index] = false;
}

/** Whether a place is at most a signature's length below a closing formula. */
function underClosing(lines: readonly Line[], places: readonly number[], last: number): boolean {
  const near = places.slice(Math.max(0, last - closingReach), last);
  return near.some((index) => closing.test(lines[index]?.text ?? ''));
}

/** Leaves out the last lines of a signature: addresses, telephone numbers, legal mentions, pictures, rulers. */
function dropContacts(lines: readonly Line[], kept: boolean[]): void {
  const places = spoken(lines, kept);
  for (let last = places.length - 1; last > 0; last -= 1) {
    const index = places[last] as number;
    const { text } = lines[index] as Line;
    const above = lines[places[last - 1] as number]?.text ?? '';
    const always = picture.test(text) || ruler.test(text);
    if (!always && (!isContact(text) || above.endsWith(':') || !underClosing(lines, places, last))) return;
    kept[index] = false;
  }
}

/**
 * Takes what programs and companies add out of the lines of a mail that were kept: banners, "Envoyé de mon iPhone",
 * disclaimers, and of a signature all but who signs.
 */
export function dropFooters(lines: readonly Line[], kept: boolean[]): void {
  dropNotices(lines, kept);
  dropDelimited(lines, kept);
  dropContacts(lines, kept);
}
