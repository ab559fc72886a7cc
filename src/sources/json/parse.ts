/** Integers of 16 digits or more, which a number would round, and quotes, inside which digits are text. */
const longIntegerOrQuote = /"|-?\d{16,}(?![\d.eE])/g;

/** Offset just after the string that a quote opens. */
function afterString(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close !== -1; close = text.indexOf('"', close + 1)) {
    let backslashes = 0;
    while (text[close - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return close + 1;
  }
  return text.length;
}

/** The same JSON with long integers as strings. */
function quoteLongIntegers(text: string): string {
  let quoted = '';
  let copied = 0;
  longIntegerOrQuote.lastIndex = 0;
  for (let match = longIntegerOrQuote.exec(text); match !== null; match = longIntegerOrQuote.exec(text)) {
    if (match[0] === '"') longIntegerOrQuote.lastIndex = afterString(text, match.index);
    else {
      quoted += `${text.slice(copied, match.index)}"${match[0]}"`;
      copied = longIntegerOrQuote.lastIndex;
    }
  }
  return quoted + text.slice(copied);
}

/** JSON.parse that keeps every digit of identifiers such as 1245425308704149506. Throws SyntaxError. */
export function parseJson(text: string): unknown {
  return JSON.parse(/[:,[\s]-?\d{16}/.test(text) ? quoteLongIntegers(text) : text);
}

export type JsonObject = { readonly [key: string]: unknown };

/** Whether a value is an object with keys. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that a text holds; null where it is no JSON or no object. */
export function parseObject(text: string): JsonObject | null {
  try {
    const value = parseJson(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
