import type { Cell, Value } from '../cell.ts';
import type { Line } from '../page.ts';
import type { Style } from '../styles.ts';

/** An empty line. */
export const blank: Line = { cells: [], style: 'text', merged: false };

/** A heading with room above it. */
export function heading(title: string): readonly Line[] {
  return [blank, { cells: [title], style: 'section', merged: true }];
}

/** A sentence over the whole width. */
export function note(text: string): Line {
  return { cells: [text], style: 'wrapped', merged: true };
}

/** Sentences under their heading; nothing where there are none. */
export function notes(title: string, texts: readonly string[]): readonly Line[] {
  return texts.length > 0 ? [...heading(title), ...texts.map(note)] : [];
}

/** A name with its value: a text over the width that is left, a number in its own format. */
export function named(label: string, value: Value, style: Style = 'wrapped'): Line {
  const cells: readonly Cell[] = [
    { value: label, style: 'label' },
    { value, style },
  ];
  return { cells, style, merged: typeof value === 'string' };
}

/** A small table: its titles, then its rows. */
export function tableLines(titles: readonly string[], rows: readonly (readonly Cell[])[]): readonly Line[] {
  return [
    { cells: titles, style: 'header', merged: false },
    ...rows.map((cells): Line => ({ cells, style: 'text', merged: false })),
  ];
}
