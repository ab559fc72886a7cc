/** Bit of a form that is a word as it is written. */
export const known = 1;
/** Bit of a form that is a word too where its capital only starts a sentence: no hidden homonym of one in capitals. */
export const initial = 2;
/** Bit of a form whose letter case must stay (KEEPCASE of the first entry that makes it): `kHz`. */
export const kept = 4;
/** The bits of an ordinary word. */
export const ordinary = known | initial;

/** A dictionary with every form spelt out: each with its bits. */
export type Forms = Map<string, number>;
