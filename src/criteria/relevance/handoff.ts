import { PhraseBook } from '../../languages/phrases.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Handoff } from '../../model/verdict.ts';
import { phrases as en } from './en.ts';
import { phrases as fr } from './fr.ts';
import type { Step } from './moves.ts';
import type { Destination } from './phrases.ts';

const books: Readonly<Record<LanguageCode, PhraseBook<Destination>>> = {
  fr: new PhraseBook(fr.destinations),
  en: new PhraseBook(en.destinations),
};

/** A link's address names no place in words. */
const address = /https?:\/\/\S+/g;
/** Addresses of pages where customers fill in or look up something. */
const formPage = /\/(?:requests?\/new|contact|form|formulaire|ticket|wishform|retour|claim|reclamation)/;
const helpPage = /(?:help|support|aide|faq|assist|community|hc\/)/;
/** So many lines below the one that sends the customer away may hold its link (ours). */
const linesBelow = 2;

/** What a step's own words say of the place: the first precise place, or that it is some page or some service. */
function namedIn({ folded }: Step, language: LanguageCode): Destination | null {
  const found = books[language].find(folded.replace(address, ' '));
  const precise = found.find(({ code }) => code !== 'page' && code !== 'other');
  return (precise ?? found[0])?.code ?? null;
}

/** What a link's or an e-mail's address says of the place. */
function linkedIn({ folded, linked }: Step): Handoff | null {
  if (!linked) return null;
  if (/\S@\S/.test(folded) && !folded.includes('http')) return 'email';
  if (formPage.test(folded)) return 'form';
  return helpPage.test(folded) ? 'selfcare' : null;
}

/** Where a step of the reply sends the customer: by its words, or by the address of its link or of one right below. */
export function handoffOf(steps: readonly Step[], index: number, language: LanguageCode): Handoff {
  const here = steps[index] as Step;
  const own = namedIn(here, language);
  const near = [here, ...steps.slice(index + 1, index + 1 + linesBelow)];
  const link = near.map(linkedIn).find((place) => place !== null) ?? null;
  if (own === 'selfcare' && link === 'form') return 'form';
  if (own !== null && own !== 'page' && own !== 'other') return own;
  if (link !== null) return link;
  if (own === 'page') return 'selfcare';
  const below = near
    .slice(1)
    .map((step) => namedIn(step, language))
    .find((place) => place !== null && place !== 'page');
  return own === null && below ? (below as Handoff) : 'other';
}
