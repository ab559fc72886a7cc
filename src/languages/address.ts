import type { Reading, Span } from '../model/language.ts';
import type { AddressForm } from '../model/verdict.ts';
import { fold } from './fold.ts';
import { quotations } from './quotations.ts';

/** A word by which a text addresses its reader, and where it stands. */
export type Addressed = { readonly form: AddressForm; readonly span: Span };

const plain: ReadonlyMap<string, AddressForm> = new Map([
  ...['tu', 'te', 'toi', 'ton', 'ta', 'tes', "qu'tu"].map((word) => [word, 'familiar'] as const),
  ...['vous', 'votre', 'vos', 'votres'].map((word) => [word, 'formal'] as const),
]);
/** "Rendez-vous" is a meeting. */
const meeting = 'rendez-vous';
/** Before "ton", it is a tone. */
const tone = new Set(['le', 'un', 'ce', 'du', 'au', 'meme', 'bon', 'quel', 'votre', 'notre']);
/** After "vous", several people are meant, whom a friend would address so as well. */
const several = new Set(['deux', 'trois', 'quatre', 'tous', 'toutes', 'autres']);
/** "S'il vous plaît" and "s'il te plaît" are fixed. */
const please = "s'il";

/** The form that a word has by itself: "vous", "t'écris", "pouvez-vous". */
function ownForm(word: string): AddressForm | null {
  const form = plain.get(word);
  if (form !== undefined) return form;
  if (word.endsWith('-vous')) return word === meeting ? null : 'formal';
  return word.startsWith("t'") || word.endsWith('-toi') || word.endsWith('-tu') ? 'familiar' : null;
}

/** How one word, folded, addresses the reader between its neighbours; null: it does not. */
function formOf(word: string, before: string, after: string): AddressForm | null {
  const form = before === please ? null : ownForm(word);
  if (word === 'vous' && several.has(after)) return null;
  return word === 'ton' && tone.has(before) ? null : form;
}

/** A capital inside a sentence makes a title of it ("la formule Toi et Moi"); "Vous" may have one out of respect. */
const isTitle = (word: string, form: AddressForm, index: number): boolean =>
  form === 'familiar' && index > 0 && /^\p{Lu}/u.test(word);

/**
 * The words by which the French sentences of a text say tu or vous to their reader, in their order; what stands between
 * quotation marks is somebody else's.
 */
export function formsOfAddress({ text, tokens, sentences, language }: Reading): readonly Addressed[] {
  if (language === 'en') return [];
  const found: Addressed[] = [];
  const folded = fold(text);
  const quoted = quotations(text);
  for (const sentence of sentences) {
    if ((sentence.language ?? language) !== 'fr') continue;
    const words = tokens.slice(...sentence.tokens).filter(({ kind }) => kind === 'word');
    const own = words.map(({ start, end }) => folded.slice(start, end));
    words.forEach(({ start, end }, index) => {
      const form = formOf(own[index] ?? '', own[index - 1] ?? '', own[index + 1] ?? '');
      if (form === null || isTitle(text.slice(start, end), form, index)) return;
      if (!quoted.some(([from, to]) => start >= from && end <= to)) found.push({ form, span: [start, end] });
    });
  }
  return found;
}
