import { Parser } from 'htmlparser2';

const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul'.split(
    ' ',
  ),
);
const silent = new Set([
  'script',
  'style',
  'head',
  'title',
  'template',
  'noscript',
  'object',
  'svg',
  'select',
  'textarea',
]);

/** Quotes inside quotes that are marked one by one (ours). */
const deepestQuote = 5;

type Attributes = Readonly<Record<string, string>>;

/** Whether a `blockquote` holds a message that is answered, as mail programs mark it, and not a mere indentation. */
const isCited = ({ type, class: names = '', cite, style = '' }: Attributes): boolean =>
  type === 'cite' || cite !== undefined || /quote|cite/i.test(names) || /border-left/i.test(style);

/** Plain-text lines built from a stream of HTML events. */
class TextRendering {
  readonly #lines: string[] = [];
  #line = '';
  #hidden = 0;
  /** For each open `blockquote`, whether it cites. */
  readonly #quotes: boolean[] = [];
  #depth = 0;

  open(name: string, attributes: Attributes): void {
    if (name === 'blockquote') {
      this.break(false);
      const cites = isCited(attributes);
      this.#quotes.push(cites);
      if (cites) this.#depth += 1;
    }
    if (silent.has(name)) this.#hidden += 1;
    else if (name === 'br') this.break(true);
    else if (blocks.has(name)) this.break(false);
    else if (name === 'td' || name === 'th') this.text(' ');
    if (name === 'p') this.break(true);
  }

  close(name: string): void {
    if (name === 'blockquote') {
      this.break(false);
      if (this.#quotes.pop() === true) this.#depth -= 1;
    }
    if (silent.has(name)) this.#hidden = Math.max(0, this.#hidden - 1);
    else if (blocks.has(name)) this.break(false);
    if (name === 'p') this.break(true);
  }

  text(written: string): void {
    if (this.#hidden > 0) return;
    const shown = written.replace(/[ \t\r\n\f]+/g, ' ');
    this.#line += this.#line === '' || this.#line.endsWith(' ') ? shown.trimStart() : shown;
  }

  /** Ends the line; `always` also when nothing stands in it. */
  break(always: boolean): void {
    const line = this.#line.trimEnd();
    const marks = '>'.repeat(Math.min(this.#depth, deepestQuote));
    if (line !== '' || always) this.#lines.push(`${marks}${marks === '' || line === '' ? '' : ' '}${line}`);
    this.#line = '';
  }

  finish(): string {
    this.break(false);
    return this.#lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim();
  }
}

/**
 * The text of an HTML message as a person sees it: blocks on lines of their own, scripts, styles and tags left out, the
 * message that is answered marked with `>` as in plain text.
 */
export function textOfHtml(html: string): string {
  const rendering = new TextRendering();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => rendering.open(name, attributes),
      onclosetag: (name) => rendering.close(name),
      ontext: (written) => rendering.text(written),
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return rendering.finish();
}
