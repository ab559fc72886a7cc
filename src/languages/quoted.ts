import { quoted as en } from './en/quoted.ts';
import { quoted as fr } from './fr/quoted.ts';

/** How mail programs of one language introduce the message that is answered; each pattern fits one whole line. */
export type QuotedHistory = {
  /** "Le 3 mars 2026, Anne a écrit :" */
  readonly attributions: readonly RegExp[];
  /** "Anne a écrit :", which introduces something only above a quoted line. */
  readonly bare: RegExp;
  /** First words of an attribution that may go on in the lines below. */
  readonly opening: RegExp;
  /** "-----Message d'origine-----" */
  readonly separators: readonly RegExp[];
  /** Lines of the block of headers above a quoted message: "De : …", "Envoyé : …", "À : …", "Objet : …". */
  readonly headers: { readonly from: RegExp; readonly sent: RegExp; readonly to: RegExp; readonly subject: RegExp };
};

/** All languages together: a French client may write through an English mail program. */
export const quotedHistories: readonly QuotedHistory[] = [fr, en];
