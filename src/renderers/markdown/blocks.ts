import { plain } from './escape.ts';

export type Column = { readonly title: string; readonly align: 'left' | 'right' };

/** A heading of a level, blank lines around it. */
export function heading(level: number, title: string): readonly string[] {
  return [`${'#'.repeat(level)} ${plain(title)}`, ''];
}

/** A table of texts; numbers against the right. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => plain(title))),
    line(columns.map(({ align }) => (align === 'right' ? '--:' : ':--'))),
    ...rows.map((row) => line(columns.map((_, index) => plain(row[index] ?? '')))),
    '',
  ];
}

/** A paragraph of its own for each text. */
export function paragraphs(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => [plain(text), '']);
}

/** Texts as a list. */
export function list(texts: readonly string[]): readonly string[] {
  return texts.length > 0 ? [...texts.map((text) => `- ${plain(text)}`), ''] : [];
}
