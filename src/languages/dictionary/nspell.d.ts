declare module 'nspell' {
  /** Verdicts of one Hunspell dictionary: the texts of its `.aff` and `.dic` files. */
  export default function nspell(aff: string, dic: string): { correct(word: string): boolean };
}
