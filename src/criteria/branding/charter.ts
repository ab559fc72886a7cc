import type { BrandIdentity } from '../../model/brand.ts';
import { isChosen, isOfPalette, shows } from './colour.ts';
import { type Declaration, declarations } from './style.ts';

type Attributes = Readonly<Record<string, string>>;

/** Fonts that mail programs write with by themselves, word by word. */
const ordinaryFonts = new Set(
  (
    'arial helvetica calibri aptos times roman new verdana tahoma sans-serif serif monospace inherit initial unset system-ui ' +
    'segoe ui cambria math georgia courier consolas trebuchet ms lucida grande sans unicode symbol wingdings garamond comic ' +
    '-apple-system blinkmacsystemfont helveticaneue neue -webkit-standard apple color emoji noto sf pro text webkit-standard ' +
    'ui-sans-serif ui-serif ms-outlook cursive fantasy display light bold'
  ).split(' '),
);
const colourProperties = /^(?:color|background(?:-color)?|border(?:-(?:top|left|bottom|right))?(?:-color)?)$/;
const backgroundProperties = new Set(['background', 'background-color', 'background-image']);
const containers = new Set(['table', 'div', 'td', 'section', 'header', 'center', 'main', 'article']);

/** Narrowest container that lays out a message, in pixels (ours): narrower ones are signatures, icons, buttons. */
const narrowest = 300;
/** Share of the text that stands inside the layout (ours). */
const enclosed = 0.5;

const isFont = ({ property, words }: Declaration): boolean =>
  property === 'font-family' && words.some((word) => !word.split(/[\s,]+/).every((part) => ordinaryFonts.has(part)));

/** Whether a width makes a container: so many pixels. A share of the window does not. */
function isWide(width: string | undefined): boolean {
  const match = /^(\d+(?:\.\d+)?)(px|pt|em|rem)?$/i.exec(width?.trim() ?? '');
  if (match === null) return false;
  const scale = { pt: 4 / 3, em: 16, rem: 16 }[match[2]?.toLowerCase() ?? ''] ?? 1;
  return Number(match[1]) * scale >= narrowest;
}

const hasWidth = ({ property, words }: Declaration): boolean =>
  /^(?:min-|max-)?width$/.test(property) && words.some((word) => isWide(word));

const hasBackground = ({ property, words }: Declaration): boolean =>
  backgroundProperties.has(property) && words.some((word) => word.startsWith('url(') || shows(word));

/** Gathers what makes a charter: a layout that holds the text, and the brand's colours or fonts. */
export class Charter {
  readonly #palette: readonly string[];
  readonly #fonts: readonly string[];
  #colour = false;
  #font = false;
  #inside = 0;
  #all = 0;

  constructor(identity: BrandIdentity | null) {
    this.#palette = identity?.palette ?? [];
    this.#fonts = (identity?.fonts ?? []).map((font) => font.toLowerCase());
  }

  /** A layout around at least half of the text, in a colour or a font that is the brand's. */
  get shown(): boolean {
    return this.#inside > 0 && this.#inside >= this.#all * enclosed && (this.#colour || this.#font);
  }

  /** Takes in a tag; whether it lays out what stands inside it. */
  open(name: string, attributes: Attributes): boolean {
    const { style, bgcolor, background, width, color, face } = attributes;
    const own = style === undefined ? [] : declarations(style, 'declarationList');
    this.see(own);
    this.#seeColour(bgcolor);
    if (name === 'font') {
      this.#seeColour(color);
      if (face !== undefined) this.see([{ property: 'font-family', words: [face.toLowerCase()] }]);
    }
    if (!containers.has(name)) return false;
    if (isWide(width) || own.some(hasWidth)) return true;
    return background !== undefined || (bgcolor !== undefined && shows(bgcolor)) || own.some(hasBackground);
  }

  #seeColour(word: string | undefined): void {
    if (word !== undefined) this.#colour ||= this.#isOwn(word.toLowerCase());
  }

  /** The brand's own colour or, where none are known, one that no mail program writes with by itself. */
  #isOwn(word: string): boolean {
    return this.#palette.length > 0 ? isOfPalette(word, this.#palette) : isChosen(word);
  }

  #isOwnFont(declaration: Declaration): boolean {
    const { property, words } = declaration;
    if (this.#fonts.length === 0) return this.#palette.length === 0 && isFont(declaration);
    if (property !== 'font-family' && property !== 'font') return false;
    const written = `,${words.join(' ').replace(/["']/g, '')},`;
    return this.#fonts.some((font) => new RegExp(`(?<![\\p{L}\\d])${escaped(font)}(?![\\p{L}\\d])`, 'u').test(written));
  }

  see(own: readonly Declaration[]): void {
    this.#colour ||= own.some(
      ({ property, words }) => colourProperties.test(property) && words.some((word) => this.#isOwn(word)),
    );
    this.#font ||= own.some((declaration) => this.#isOwnFont(declaration));
  }

  /** Counts what is written, and how much of it stands inside the layout. */
  text(written: string, laidOut: boolean): void {
    const letters = written.replace(/\s+/g, '').length;
    this.#all += letters;
    if (laidOut) this.#inside += letters;
  }
}

const escaped = (font: string): string => font.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
