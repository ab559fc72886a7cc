/** Bits of a form: an ordinary word. */
export const plain = 1;
/** Bit of a form whose letter case must stay (KEEPCASE): `kHz`. */
export const keepCase = 2;
/** Bit of a form that stands only for a word in capitals (Hunspell's hidden homonyms): `Onu` for `ONU`. */
export const onlyUpperCase = 4;

/** A dictionary with every form spelt out: each with its bits. */
export type Forms = Map<string, number>;
