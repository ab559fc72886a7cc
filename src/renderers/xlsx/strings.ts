import { looksLikeFormula } from '../text/formula.ts';
import { visibleText } from '../text/visible.ts';
import { declaration, escaped, main } from './xml.ts';

/** A text as a cell holds it: the rest of the cell's XML, and whether it could be taken for a formula. */
type Held = { readonly xml: string; readonly guarded: boolean };

/** Characters that a spreadsheet's cell can hold (Excel's specifications and limits). */
const longest = 32_767;
/** Texts that are kept in memory to be written once, and their length: words that repeat, whatever the export. Ours. */
const mostShared = 20_000;
const longestShared = 500;

const noCharacters = /[\ufffe\uffff]/g;

/** Cut to what a cell can hold, never in the middle of a character. */
function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Characters at whose edges XML would lose blanks. */
const edged = /^\s|\s$|\n/;

function element(text: string): string {
  return `<t${edged.test(text) ? ' xml:space="preserve"' : ''}>${escaped(text)}</t>`;
}

/** The texts of a workbook: those that repeat are written once, the others where they stand. */
export class SharedStrings {
  readonly #held = new Map<string, Held>();
  readonly #elements: string[] = [];

  /** A text as the rest of its cell, made harmless: nothing hidden, no longer than a cell, always a text. */
  cell(text: string, inline: boolean): Held {
    const known = this.#held.get(text);
    if (known !== undefined) return known;
    const shown = visibleText(cut(text)).replace(noCharacters, '\ufffd');
    const guarded = looksLikeFormula(shown);
    if (inline || text.length > longestShared || this.#elements.length >= mostShared) {
      return { xml: ` t="inlineStr"><is>${element(shown)}</is></c>`, guarded };
    }
    const held = { xml: ` t="s"><v>${this.#elements.length}</v></c>`, guarded };
    this.#elements.push(element(shown));
    this.#held.set(text, held);
    return held;
  }

  /** `xl/sharedStrings.xml`, once every cell is written. */
  *xml(): Generator<string> {
    yield `${declaration}<sst xmlns="${main}">`;
    for (const text of this.#elements) yield `<si>${text}</si>`;
    yield '</sst>';
  }
}
