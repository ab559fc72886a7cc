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

/** Addresses of pages where customers fill in or look up something. */
const formPage = /\/(?:requests?\/new|contact|form|ticket|wishform|retour)/;
const helpPage = /(?:help|support|aide|faq|assist|community|hc\/)/;

/** The first place that a sentence names; "other" only where nothing more precise is named. */
function named({ folded }: Step, language: LanguageCode): Handoff | null {
  const found = books[language].find(folded);
  return (found.find(({ code }) => code !== 'other') ?? found[0])?.code ?? null;
}

function linked({ folded, linked: hasLink }: Step): Handoff | null {
  if (!hasLink) return null;
  if (folded.includes('@') && !folded.includes('http')) return 'email';
  if (formPage.test(folded)) return 'form';
  return helpPage.test(folded) ? 'selfcare' : null;
}

/** Where a step of the reply sends the customer: by its own words, else by the next lines', else by a link's address. */
export function handoffOf(steps: readonly Step[], index: number, language: LanguageCode): Handoff {
  const here = steps[index] as Step;
  const own = named(here, language);
  if (own !== null && own !== 'other') return own;
  const next = steps.slice(index + 1, index + 3);
  for (const step of [here, ...next]) {
    const place = linked(step);
    if (place !== null) return place;
  }
  return own ?? next.map((step) => named(step, language)).find((place) => place !== null) ?? 'other';
}
