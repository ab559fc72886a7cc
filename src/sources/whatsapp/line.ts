/** Marks that tell the direction of writing, which WhatsApp puts around names, dates and media. */
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** The same, where some may stand. */
const some = String.raw`[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]*`;

const date = String.raw`\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}`;
const half = String.raw`(?:\s?[AaPp]\.?\s?[Mm]\.?)?`;
const hour = String.raw`\d{1,2}\s?[:.h]\s?\d{2}(?:(?:[:.]|\smin\s)\d{2}(?:\ss)?)?${half}`;
const instant = String.raw`(${date})(?:,\s?|\s(?:à|at)\s|\s)(${hour})`;

/** `[03/03/2026 10:12:45] Name: …`, as iPhones write it. */
const bracketed = new RegExp(String.raw`^${some}\[${some}${instant}\]\s${some}(.*)$`, 'su');
/** `03/03/2026, 10:12 - Name: …`, as Android writes it. */
const dashed = new RegExp(String.raw`^${some}${instant}\s[-–]\s${some}(.*)$`, 'su');

/** Where a sender's name ends; French spacing puts a blank before the colon. */
const sender = /^(.{1,80}?)\s?:(?:\s|$)/su;

/** The first line of a message, or an event: `sender` null. */
export type Line = { readonly sentAt: string; readonly sender: string | null; readonly text: string };

/** A line that begins a message or tells an event; null where it goes on with the message above. */
export function lineOf(written: string): Line | null {
  const match = bracketed.exec(written) ?? dashed.exec(written);
  if (match === null) return null;
  const [, day = '', time = '', rest = ''] = match;
  const named = sender.exec(rest);
  const sentAt = `${day} ${time}`.replace(/\s+/gu, ' ');
  if (named === null) return { sentAt, sender: null, text: rest };
  return { sentAt, sender: withoutMarks(named[1] ?? '').trim(), text: rest.slice(named[0].length) };
}

/** A text without marks of direction. */
export const withoutMarks = (text: string): string => text.replace(marks, '');
