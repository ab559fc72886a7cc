import { compiled } from '../dictionary/compiled.ts';
import { added, closed } from '../fr/morphology.ts';
import { type Decoder, decoder, type Reading } from './coding.ts';
import { fits, past, pastSubjunctive } from './tags.ts';

/** Inflected forms of a language. */
export type Lexicon = {
  /** Every reading of a form in small letters; none where it is unknown. */
  readonly readingsOf: (form: string) => readonly Reading[];
  /** Forms of a lemma that fit a tag: `inflect('contacter', participle | feminine | singular)` is `['contactée']`. */
  readonly inflect: (lemma: string, tag: number) => readonly string[];
};

/** Words that keep their circumflex, which tells them from others. */
const keptApart = new Set('du mur murs sur surs jeune jeunes cru crus'.split(' '));

/** Spellings with the circumflex on an i or u that the reform of 1990 takes away: `boite` may be `boîte`. */
function unreformed(form: string): readonly string[] {
  if (keptApart.has(form)) return [];
  const spellings: string[] = [];
  for (let at = 0; at < form.length; at += 1) {
    const letter = form[at] === 'i' ? 'î' : form[at] === 'u' ? 'û' : '';
    if (letter !== '') spellings.push(form.slice(0, at) + letter + form.slice(at + 1));
  }
  return spellings;
}

/** Whether the reform reaches a reading: endings of the past (`fût`, `fîmes`) keep their circumflex. */
const isReformed = (tag: number): boolean => (tag & (past | pastSubjunctive)) === 0;

/** Opens what `scripts/compile-lexicon.ts` wrote: number of tags, bytes of the first list, tags, the two lists. */
function opened(bytes: Uint8Array): { readings: Decoder; forms: Decoder } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0, true);
  const tags = Array.from({ length: count }, (_, index) => view.getUint32(8 + 4 * index, true));
  const from = 8 + 4 * count;
  const to = from + view.getUint32(4, true);
  return { readings: decoder(bytes.subarray(from, to), tags), forms: decoder(bytes.subarray(to), tags) };
}

/** Lemmas whose forms are kept at a time (ours): few words are ever inflected. */
const mostLemmas = 5000;

function lexiconFrom(bytes: Uint8Array): Lexicon {
  const { readings, forms } = opened(bytes);
  const inflected = new Map<string, ReturnType<Decoder>>();
  const formsOf: Decoder = (lemma) => {
    let found = inflected.get(lemma);
    if (found === undefined) {
      found = forms(lemma);
      if (inflected.size >= mostLemmas) inflected.clear();
      inflected.set(lemma, found);
    }
    return found;
  };
  return {
    readingsOf: (form) =>
      closed.get(form) ?? [
        ...(added.get(form) ?? []),
        ...[form, ...unreformed(form)].flatMap((spelling) =>
          readings(spelling)
            .filter(([tag]) => spelling === form || isReformed(tag))
            .map(([tag, lemma]): Reading => ({ tag, lemma })),
        ),
      ],
    inflect: (lemma, tag) => {
      const found: string[] = [];
      for (const [own, form] of formsOf(lemma)) if (fits(own, tag)) found.push(form);
      return found;
    },
  };
}

let loaded: Lexicon | null = null;

/** Inflected forms of French, read at the first use (milliseconds). Throws where the program was not built. */
export function frenchLexicon(): Lexicon {
  loaded ??= lexiconFrom(compiled('fr.lexicon'));
  return loaded;
}
