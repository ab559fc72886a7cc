/** What every XML part begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespace of sheets, styles and texts. */
export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const special = /[&<>]|_(?=x[\da-f]{4}_)/gi;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', _: '_x005F_' };

/** A text as the content of an XML element, an escape of the file format's own (`_x000D_`) included. */
export function escaped(text: string): string {
  return text.replace(special, (found) => entities[found] ?? found);
}
