import { looksLikeFormula } from '../text/formula.ts';
import { visibleText } from '../text/visible.ts';
import { type Style, styleNumber } from './styles.ts';

/** What a cell holds; null: nothing, which is not 0. Dates are serial numbers (`serialOf`). */
export type Value = string | number | boolean | null;

/** A value in the style of its column, or in its own. */
export type Cell = Value | { readonly value: Value; readonly style: Style };

/** What every XML part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that a spreadsheet's cell can hold (Excel's specifications and limits). */
const longest = 32_767;
const day = 86_400_000;
/** 1 January 1970 as a serial number. */
const epoch = 25_569;
/** 1 March 1900, from which on serial numbers mean the same everywhere. */
const firstSerial = 61;

/** An ISO day or instant as days since 1900, in UTC; as text where that calendar does not reach. */
export function serialOf(iso: string | null): number | string | null {
  if (iso === null) return null;
  const serial = Date.parse(iso) / day + epoch;
  return serial >= firstSerial ? serial : iso;
}

/** Cut to what a cell can hold, never in the middle of a character. */
function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const noCharacters = /[\ufffe\uffff]/g;
const special = /[&<>]|_(?=x[\da-f]{4}_)/gi;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', _: '_x005F_' };

/** A text as the content of an XML element, an escape of the file format's own (`_x000D_`) included. */
export function escaped(text: string): string {
  return text.replace(special, (found) => entities[found] ?? found);
}

function textCell(place: string, text: string, style: Style): string {
  const shown = visibleText(cut(text)).replace(noCharacters, '\ufffd');
  const number = styleNumber(style, looksLikeFormula(shown));
  return `<c r="${place}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${escaped(shown)}</t></is></c>`;
}

/** One cell as XML; nothing for an empty one. A text is always a text, whatever it begins with. */
export function cellXml(place: string, cell: Cell, columnStyle: Style): string {
  const { value, style } = typeof cell === 'object' && cell !== null ? cell : { value: cell, style: columnStyle };
  if (typeof value === 'string') return value === '' ? '' : textCell(place, value, style);
  if (typeof value === 'boolean') return `<c r="${place}" s="${styleNumber(style)}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (value === null || !Number.isFinite(value)) return '';
  return `<c r="${place}" s="${styleNumber(style)}"><v>${value}</v></c>`;
}
