/** What JSON may hold raw and a terminal, an HTML page or JavaScript would act upon. */
const active = /[<\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;
/** Blocks in which all of them stand: most lines have nothing there, and this is quicker to see. */
const suspect =
  /[<\u007f-\u009f\u00ad\u0600-\u08ff\u1800-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/;

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
  const json = JSON.stringify(value);
  return suspect.test(json) ? json.replace(active, escaped) : json;
}
