import { fold } from '../../languages/fold.ts';
import { turnPhrases } from '../../languages/turns.ts';

/** Longer texts say more than a courtesy: ours. */
const longest = 300;

const handle = /[@#][\p{L}\d_.]+/gu;
const between = /[^\p{L}\d?]+/uy;
/** Up to three words written as names are ("Anne Le Goff", "J. Martin"); shouting is no name, nor is "De Me Répondre". */
const nameAfter =
  /(?:(?!(?:De|Pour|Mais|Me|Je|Que|Qui|For|But|To|Of|I|You|Not)(?!\p{L}))(?:\p{Lu}[\p{Ll}'’-][\p{L}'’-]*|\p{Lu}\.)[^\S\n]*){1,3}(?![\p{L}\d])/uy;
const nothingButSigns = /^[^\p{L}\d?]*$/u;

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/**
 * Whether a text is made of given phrases and courtesies alone, names after a courtesy allowed, with at least one of the
 * phrases. Read once from left to right: whatever does not fit ends it.
 */
function isOnly(text: string, phrase: RegExp): boolean {
  if (text.length > longest) return false;
  const plain = text.replace(handle, ' ');
  const folded = fold(plain);
  let said = false;
  let courteous = false;
  for (let at = 0; at < folded.length; ) {
    const gap = matchAt(between, folded, at);
    if (gap > at) {
      at = gap;
      continue;
    }
    const phraseEnd = matchAt(phrase, folded, at);
    const courtesyEnd = phraseEnd === -1 ? matchAt(turnPhrases.courtesies, folded, at) : -1;
    const nameEnd = phraseEnd === -1 && courtesyEnd === -1 && (courteous || said) ? matchAt(nameAfter, plain, at) : -1;
    const end = Math.max(phraseEnd, courtesyEnd, nameEnd);
    if (end <= at) return false;
    said ||= phraseEnd !== -1;
    courteous = courtesyEnd !== -1;
    at = end;
  }
  return said;
}

/**
 * Whether a customer's message only thanks or agrees, so that nobody owes an answer: "merci beaucoup", "ok parfait", a
 * thumb up. "Merci de me répondre" asks.
 */
export function isContent(text: string): boolean {
  return (text.trim() !== '' && nothingButSigns.test(text.replace(handle, ' '))) || isOnly(text, turnPhrases.contents);
}

/** Whether a brand's message only greets or asks to wait: it is no answer yet. */
export function isHold(text: string): boolean {
  return isOnly(text, turnPhrases.holds) || isOnly(text, turnPhrases.courtesies);
}
