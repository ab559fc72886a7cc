import { acknowledgements as en } from './en/acknowledgements.ts';
import { phrases } from './fold.ts';
import { acknowledgements as fr } from './fr/acknowledgements.ts';

/** Wording of automatic receipts of one language, by what a clause says. */
export type Acknowledgements = {
  /** That nobody wrote this: "ceci est un message automatique". */
  readonly notices: readonly string[];
  /** That the request has arrived. */
  readonly receipts: readonly string[];
  /** That somebody will answer. */
  readonly promises: readonly string[];
  /** Under which number the request is filed. */
  readonly references: readonly string[];
  /** That nobody is there. */
  readonly absences: readonly string[];
  /** When somebody will be. */
  readonly returns: readonly string[];
  /** What receipts say besides: greetings, opening hours, where to find help. */
  readonly courtesies: readonly string[];
};

/** What a clause of a receipt can say. */
export type ReceiptMove = keyof Acknowledgements;

/** One pattern per move, both languages together, for a text that went through `fold`. */
export const receiptMoves: Readonly<Record<ReceiptMove, RegExp>> = {
  notices: phrases([...fr.notices, ...en.notices]),
  receipts: phrases([...fr.receipts, ...en.receipts]),
  promises: phrases([...fr.promises, ...en.promises]),
  references: phrases([...fr.references, ...en.references]),
  absences: phrases([...fr.absences, ...en.absences]),
  returns: phrases([...fr.returns, ...en.returns]),
  courtesies: phrases([...fr.courtesies, ...en.courtesies]),
};

/** Stems without which no notice, receipt or absence is worded: a quick look at the text as it is, before the patterns. */
export const receiptHint =
  /automat|auto-?(?:gen|re)|r[ée]pondre|reply|respond|surveill|relev[ée]e|consult[ée]e|monitored|unattended|absent|cong[ée]|bureau|indisponible|retour|ferm[ée]|office|away|leave|vacation|holiday|closed|unavailable|re[çc]u|enregistr|r[ée]ception|en compte|transmis|envoy[ée]|cr[ée]{2}|ouvert|parvenu|receiv|receipt|created|opened|logged|registered|submitted|recorded|assigned|for (?:contact|reach|writ|getting|your)/i;
