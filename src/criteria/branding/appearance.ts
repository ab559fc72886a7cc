import { Parser } from 'htmlparser2';
import type { BrandIdentity } from '../../model/brand.ts';
import { Charter } from './charter.ts';
import { hostOf } from './domain.ts';
import { Footer } from './footer.ts';
import { isLogo, type Picture } from './logo.ts';
import { aliasesOf } from './name.ts';
import { quotationOf } from './quoted.ts';
import { declarations } from './style.ts';

/** What the HTML of a message shows of the brand. */
export type Appearance = {
  readonly logo: boolean;
  readonly charter: boolean;
  readonly socialLinks: boolean;
  readonly legalMentions: boolean;
  /** Hosts of its links. */
  readonly hosts: readonly string[];
};

/** An image that came with the message. */
export type AttachedImage = {
  readonly name: string | null;
  readonly contentId: string | null;
  readonly bytes: Uint8Array;
};

/** What is known beside the HTML. */
export type Surroundings = {
  /** Names of the brand, without case, accents and spaces. */
  readonly aliases: ReadonlySet<string>;
  readonly identity: BrandIdentity | null;
  readonly images: readonly AttachedImage[];
  /** Perceptual hash of an image; null for one that shows nothing or cannot be decoded. */
  readonly fingerprint: (bytes: Uint8Array) => string | null;
};

type Attributes = Readonly<Record<string, string>>;

const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);
/** Images whose pixels are looked at, of one message (ours). */
const mostHashed = 20;
/** Longest data: address that is decoded, in characters (ours). */
const longestData = 3_000_000;

/** The bytes of a data: address in base 64; null for others. */
function embedded(source: string): Uint8Array | null {
  const comma = source.indexOf(',');
  if (source.length > longestData || !/^data:image\/[a-z+.-]+;base64$/i.test(source.slice(0, comma))) return null;
  return Buffer.from(source.slice(comma + 1), 'base64');
}

const bare = (contentId: string): string => contentId.trim().replace(/^<|>$/g, '').toLowerCase();

/** Elements inside each other that are followed (ours): deeper is no message, and costs the parser its square. */
const deepest = 2000;

/** Thrown to leave the parser. */
class TooDeep extends Error {}

/** Reads a message from its first tag to its last. */
class Look {
  readonly #known: Surroundings;
  readonly #charter: Charter;
  readonly #footer = new Footer();
  readonly #hosts = new Set<string>();
  /** Elements that are open: whether each begins a quotation, hides its text, or lays it out. */
  readonly #open: { readonly quoted: boolean; readonly silent: boolean; readonly layout: boolean }[] = [];
  #logo = false;
  #rest = false;
  #quoted = 0;
  #silent = 0;
  #layout = 0;
  #hashed = 0;
  #sheet: string | null = null;

  constructor(known: Surroundings) {
    this.#known = known;
    this.#charter = new Charter(known.identity);
  }

  open(name: string, attributes: Attributes): void {
    if (this.#open.length >= deepest) throw new TooDeep();
    const quotation = quotationOf(name, attributes);
    if (quotation === 'rest') this.#rest = true;
    const own = !this.#rest && this.#quoted === 0 && quotation === 'own';
    if (own && name === 'style') this.#sheet = '';
    const layout = own && this.#charter.open(name, attributes);
    const element = { quoted: quotation === 'quoted', silent: silent.has(name), layout };
    this.#open.push(element);
    this.#quoted += Number(element.quoted);
    this.#silent += Number(element.silent);
    this.#layout += Number(layout);
    if (own) this.#look(name, attributes);
  }

  #look(name: string, attributes: Attributes): void {
    const source = name === 'img' ? attributes.src : attributes.background;
    if (name === 'img' || source !== undefined) this.#logo ||= this.#isLogo(source ?? '', attributes);
    if (name === 'svg' && attributes['aria-label'] !== undefined) {
      this.#logo ||= this.#isLogo('', { alt: attributes['aria-label'] });
    }
    if (name !== 'a' || attributes.href === undefined) return;
    const host = hostOf(attributes.href);
    if (host === null) return;
    this.#hosts.add(host);
    this.#footer.link(host);
  }

  #isLogo(source: string, { alt, title, width, height }: Attributes): boolean {
    const { aliases, identity, images } = this.#known;
    const id = /^cid:/i.test(source) ? bare(source.slice(4)) : null;
    const attached =
      id === null ? undefined : images.find(({ contentId }) => contentId !== null && bare(contentId) === id);
    const picture: Picture = {
      alt: alt ?? title ?? '',
      source,
      attached: attached?.name ?? '',
      width,
      height,
      hash: () => this.#hash(attached?.bytes ?? embedded(source)),
    };
    return isLogo(picture, aliases, identity?.logo ?? null);
  }

  #hash(bytes: Uint8Array | null): string | null {
    if (bytes === null || this.#hashed >= mostHashed) return null;
    this.#hashed += 1;
    return this.#known.fingerprint(bytes);
  }

  text(written: string): void {
    if (this.#sheet !== null) this.#sheet += written;
    if (this.#silent > 0 || this.#rest || this.#quoted > 0) return;
    this.#charter.text(written, this.#layout > 0);
    this.#footer.text(written);
  }

  close(name: string): void {
    const element = this.#open.pop();
    this.#quoted -= Number(element?.quoted ?? false);
    this.#silent -= Number(element?.silent ?? false);
    this.#layout -= Number(element?.layout ?? false);
    if (name !== 'style' || this.#sheet === null) return;
    this.#charter.see(declarations(this.#sheet, 'stylesheet'));
    this.#sheet = null;
  }

  finish(): Appearance {
    const { socialLinks, legalMentions } = this.#footer;
    return { logo: this.#logo, charter: this.#charter.shown, socialLinks, legalMentions, hosts: [...this.#hosts] };
  }
}

/**
 * What the HTML of a reply shows: a logo, a charter, a footer, and where its links lead. Quoted messages do not count.
 * A message nested too deep is read as far as that. Nothing is ever fetched: of an image, its words count, and its pixels where they came with the message.
 */
export function appearanceOf(html: string, known: Surroundings): Appearance {
  const look = new Look(known);
  const parser = new Parser({
    onopentag: (name, attributes) => look.open(name, attributes),
    ontext: (text) => look.text(text),
    onclosetag: (name) => look.close(name),
  });
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
  return look.finish();
}

/** Names of a brand with those of its description. */
export function namesOf(brand: string | null, identity: BrandIdentity | null): ReadonlySet<string> {
  const names = [...(brand === null ? [] : [brand]), ...(identity?.aliases ?? [])];
  return new Set(names.flatMap((name) => [...aliasesOf(name.replace(/^@/, ''))]));
}
