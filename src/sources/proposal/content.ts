/** Months in letters, French and English, as far as they tell one from another. */
const month = '(?:jan|f[eé]v|feb|mar|avr|apr|mai|may|juin|jun|juil|jul|ao[uû]t|aug|sep|oct|nov|d[eé]c)[a-zéû]{0,6}\\.?';
const clock = '\\d{1,2}(?:[:h]\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?|\\s?[ap]m|h)';
const dates = [
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?$/u,
  /^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}(?!\d).{0,30}$/u,
  new RegExp(
    `^(?:\\p{L}{2,10}\\.?,?\\s+)?\\d{1,2}(?:er|st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+(?:\\d{4}|\\d{2}).{0,40}$`,
    'iu',
  ),
  new RegExp(`^(?:\\p{L}{2,10}\\.?,?\\s+)?${month}\\s+\\d{1,2}(?:er|st|nd|rd|th)?,?\\s.{0,30}\\d{4}.{0,20}$`, 'iu'),
];
const hour = new RegExp(`^\\[?${clock}(?:\\s?[ap]\\.?m\\.?)?\\]?$`, 'iu');

/** Whether a value is a day, with or without an hour. */
export const isDate = (value: string): boolean => value.length <= 60 && dates.some((pattern) => pattern.test(value));

/** Whether a value gives the day without the hour. */
export const isDayOnly = (value: string): boolean => isDate(value) && !/\d[:h]\d{2}|\d\s?[ap]m\b/i.test(value);

/** Whether a value is an hour without a day: `10:12`, `10h12`, `2:05 PM`. */
export const isHour = (value: string): boolean => value.length <= 20 && hour.test(value);

/** Whether a number may be seconds or milliseconds since 1970: between 2001 and 2033. */
export const isEpoch = (value: string): boolean => /^1\d{9}(?:\d{3})?(?:\.\d+)?$/.test(value);

/** Shortest running text, in characters (ours). */
const shortestText = 12;

/** Whether a value is running text: words with spaces between them. */
export function isText(value: string): boolean {
  const words = value.match(/\p{L}{2,}/gu)?.length ?? 0;
  return words >= 3 && value.length >= shortestText && /\s/.test(value);
}

/** Whether a value holds tags. */
export const looksHtml = (value: string): boolean => /<\/?(?:p|div|br|span|table|body|html|a)\b[^>]*>/i.test(value);

const courtesy =
  /(?:^|\n)\s*(?:bonjour|bonsoir|madame|monsieur|ch[eè]re?|hello|hi|dear|good (?:morning|afternoon))\b|cordialement|bien à vous|service client|l['’]équipe|(?:kind|best) regards|sincerely|customer (?:service|care)|merci (?:pour|de) votre|thank you for (?:your|taking)|nous (?:vous|sommes|avons)|we (?:are|apologi[sz]e|appreciate|would)|n['’]hésitez pas/i;

/** Share of texts that speak as a service does: greeting, thanks, closing. From 0 to 1. */
export function serviceTone(values: readonly string[]): number {
  return values.length === 0 ? 0 : values.filter((value) => courtesy.test(value.slice(0, 4000))).length / values.length;
}
