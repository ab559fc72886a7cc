import { Parser } from 'htmlparser2';
import { fold } from '../../languages/fold.ts';
import { aliasesOf } from './name.ts';
import { type Declaration, declarations } from './style.ts';

/** What the HTML of a message shows of the brand. */
export type Appearance = { readonly logo: boolean; readonly charter: boolean };

type Attributes = Readonly<Record<string, string>>;

const ordinaryColours = new Set(
  '#000 #000000 #fff #ffffff black white windowtext inherit initial transparent currentcolor auto none'.split(' '),
);
/** What mail programs write with by themselves. */
const ordinaryFonts = new Set(
  'arial helvetica calibri aptos times roman new verdana tahoma sans-serif serif monospace inherit initial system-ui segoe ui cambria'.split(
    ' ',
  ),
);
const colourProperties = new Set([
  'color',
  'background',
  'background-color',
  'border-color',
  'border-top-color',
  'border-left-color',
]);
const containers = new Set(['table', 'div', 'td', 'section', 'header']);
const layoutProperties = new Set(['width', 'max-width', 'background', 'background-color', 'background-image']);

const isColour = ({ property, words }: Declaration): boolean =>
  colourProperties.has(property) &&
  words.some((word) => /^(?:#|rgba?$|hsla?$|[a-z]{3,20}$)/.test(word) && !ordinaryColours.has(word));
const isFont = ({ property, words }: Declaration): boolean =>
  property === 'font-family' && words.some((word) => !word.split(/\s+/).every((part) => ordinaryFonts.has(part)));

/** Words of an image's alternative text, file name or content id. */
const imageWords = (attributes: Attributes): string =>
  `${attributes.alt ?? ''} ${attributes.title ?? ''} ${/([^/?#]*)(?:[?#].*)?$/.exec(attributes.src ?? '')?.[1] ?? ''}`;

/** An image that calls itself a logo, or the brand. A social network's icon may say "logo facebook". */
function isLogo(attributes: Attributes, aliases: ReadonlySet<string>): boolean {
  const words = fold(imageWords(attributes));
  if (/facebook|twitter|instagram|linkedin|youtube|tiktok|pinterest|whatsapp/.test(words)) return false;
  const parts = words.split(/[^\p{L}\d]+/u);
  return parts.some((part) => /^logos?\d*$/.test(part) || aliases.has(part)) || aliases.has(parts.join(''));
}

/** Collects what the tags of a message show. */
class Look {
  logo = false;
  #container = false;
  #colour = false;
  #font = false;
  readonly #aliases: ReadonlySet<string>;

  constructor(brand: string | null) {
    this.#aliases = brand === null ? new Set() : aliasesOf(brand);
  }

  get charter(): boolean {
    return this.#container && (this.#colour || this.#font);
  }

  open(name: string, attributes: Attributes): void {
    const style = attributes.style;
    const own = style === undefined ? [] : declarations(style, 'declarationList');
    if (name === 'img' && isLogo(attributes, this.#aliases)) this.logo = true;
    if (containers.has(name)) {
      const attribute = attributes.width !== undefined || attributes.bgcolor !== undefined;
      if (attribute || own.some(({ property }) => layoutProperties.has(property))) this.#container = true;
    }
    const named = [attributes.bgcolor, name === 'font' ? attributes.color : undefined];
    if (named.some((colour) => colour !== undefined && !ordinaryColours.has(colour.toLowerCase()))) this.#colour = true;
    this.see(own);
  }

  see(own: readonly Declaration[]): void {
    this.#colour ||= own.some(isColour);
    this.#font ||= own.some(isFont);
  }
}

const quotes = new Set(['blockquote']);

/**
 * What the HTML of a reply shows: a logo, and a charter (a layout container with a colour or a font of its own, in
 * this first version). Quoted messages do not count. Nothing is ever fetched.
 */
export function appearanceOf(html: string, brand: string | null): Appearance {
  const look = new Look(brand);
  let quoted = 0;
  let sheet: string | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (quotes.has(name)) quoted += 1;
      if (quoted > 0) return;
      if (name === 'style') sheet = '';
      else look.open(name, attributes);
    },
    ontext(text) {
      if (sheet !== null) sheet += text;
    },
    onclosetag(name) {
      if (quotes.has(name)) quoted = Math.max(0, quoted - 1);
      if (name !== 'style' || sheet === null) return;
      look.see(declarations(sheet, 'stylesheet'));
      sheet = null;
    },
  });
  parser.end(html);
  return { logo: look.logo, charter: look.charter };
}
