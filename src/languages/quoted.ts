import { quoted as en } from './en/quoted.ts';
import { quoted as fr } from './fr/quoted.ts';

/** How mail programs of one language introduce the message that is answered; each pattern fits one whole line. */
export type QuotedHistory = {
  /** "Le 3 mars 2026, Anne a écrit :" */
  readonly attributions: readonly RegExp[];
  /** "-----Message d'origine-----" */
  readonly separators: readonly RegExp[];
  /** First line of a block of headers: "De : …" */
  readonly from: RegExp;
  /** Further lines of that block: "Envoyé : …" */
  readonly headers: RegExp;
};

/** All languages together: a French client may write through an English mail program. */
export const quotedHistories: readonly QuotedHistory[] = [fr, en];
