import type { SharedStrings } from './strings.ts';
import { type Style, styleNumber } from './styles.ts';

/** What a cell holds; null: nothing, which is not 0. Dates are serial numbers (`serialOf`). */
export type Value = string | number | boolean | null;

/** A value in the look of its column, or in its own. */
export type Cell = Value | { readonly value: Value; readonly style: Style };

/** How the cells of a column look. */
export type Look = {
  readonly style: Style;
  /** Texts that hardly repeat are written where they stand. */
  readonly inline?: true;
};

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

function numbered(style: Style, guarded = false): string {
  const number = styleNumber(style, guarded);
  return number === 0 ? '' : ` s="${number}"`;
}

/** One cell as XML; nothing for an empty one. A text is always a text, whatever it begins with. */
export function cellXml(place: string, cell: Cell, look: Look, strings: SharedStrings): string {
  const { value, style } = typeof cell === 'object' && cell !== null ? cell : { value: cell, style: look.style };
  if (value === null || value === '') return '';
  if (typeof value === 'string') {
    const { xml, guarded } = strings.cell(value, look.inline === true);
    return `<c r="${place}"${numbered(style, guarded)}${xml}`;
  }
  if (typeof value === 'boolean') return `<c r="${place}"${numbered(style)} t="b"><v>${value ? 1 : 0}</v></c>`;
  return Number.isFinite(value) ? `<c r="${place}"${numbered(style)}><v>${value}</v></c>` : '';
}
