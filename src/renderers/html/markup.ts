import { visibleText } from '../text/visible.ts';

/** Markup that is safe to send: only `html` makes it. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a template: texts are escaped, markup stands as it is, nothing shows as nothing. */
export type Part = string | number | Markup | readonly Part[] | null;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

function textOf(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return escaped(String(part));
}

/**
 * The one place where texts become markup: whatever stands in the template's gaps is made harmless, for contents and
 * for attributes in double quotes alike.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(textOf)));
}

/** A name from the export, kept from turning the words around it. */
export function isolated(name: string): Markup {
  return html`<bdi>${name}</bdi>`;
}
