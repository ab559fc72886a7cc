/** What a spreadsheet would run: a formula's first character, also in full width or after blanks. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/** Whether a spreadsheet that reads this text as something typed in would run it. */
export function looksLikeFormula(text: string): boolean {
  return formula.test(text);
}
