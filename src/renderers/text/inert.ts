/** What JSON may hold raw and a terminal, an HTML page or JavaScript would act upon. */
const active = /[<\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(found: string): string {
  let units = '';
  for (let at = 0; at < found.length; at++) units += `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`;
  return units;
}

/**
 * A value as JSON on one line that can be printed or embedded anywhere: control and format characters and `<` are
 * written as escapes, lone surrogates too. Nothing is lost: parsing it gives the value back.
 */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(active, escaped);
}
