/**
 * What must not reach a reader as it is: control and format characters (escape sequences, direction overrides,
 * zero-width characters), line separators, lone surrogates, blank letters, and a fourth mark on one letter.
 * The first group is a joiner between two pictures, a part of an emoji, which stays.
 */
const hidden =
  /((?<=\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d(?=\p{Extended_Pictographic}))|\r\n|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|\u034f|\u115f|\u1160|\u3164|\uffa0|\p{M}(?<=\p{M}{4})/gu;
const ordinary = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u20ac]*$/;
const lineBreaks = /^[\n\r\u0085\u2028\u2029]$/;

function shown(found: string, lineBreak: string): string {
  if (found === '\r\n') return ` ${lineBreak}`;
  if (lineBreaks.test(found)) return lineBreak;
  if (found === '\t') return ' ';
  const code = found.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'.repeat(found.length);
}

function neutralised(text: string, lineBreak: string): string {
  if (ordinary.test(text)) return text;
  return text.replace(hidden, (found, joiner: string | undefined) => joiner ?? shown(found, lineBreak));
}

/**
 * A text from an export as one harmless line: line breaks and tabs become spaces, control characters their pictures
 * (`␛`), everything else that hides or turns text around `\ufffd`. The length in UTF-16 units stays the same.
 */
export function visibleLine(text: string): string {
  return neutralised(text, ' ');
}

/** Like `visibleLine`, its lines kept, all ended by `\n`. Positions in the text stay what they were. */
export function visibleText(text: string): string {
  return neutralised(text, '\n');
}
