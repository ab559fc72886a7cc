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
const formPage =
  /\/(?:requests?\/new|contact|form|formulaire|ticket|wishform|retour|claim|reclamation|report(?!ing)|complain|feedback|survey|apply|enquir|inquir|refund|signaler|signalement|sinistre|rendez-vous|rdv)/;
const helpPage =
  /(?:help|support|aide|faq|assist|community|hc\/|guide|article|status|tips|how-to|tuto|espace-client|suivi|track)/;
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

/** Words that send the customer to people, not to a page. */
const contact =
  /(?<![a-z])(?:contact|recontact|reach|touch|join|rejoin|retrouvez-(?:nous|moi)|ecri|speak|talk|appel|rapproch)/;

const asksToContact = ({ moves, folded, span }: Step): boolean => {
  const own = moves.get('redirection');
  return own !== undefined && contact.test(folded.slice(own[0] - span[0], own[1] - span[0]));
};

/** The precise place that the lines below name. */
function belowNamed(near: readonly Step[], language: LanguageCode): Handoff | null {
  const places = near.slice(1).map((step) => namedIn(step, language));
  return (
    (places.find((place) => place !== null && place !== 'page' && place !== 'other') as Handoff | undefined) ?? null
  );
}

/** Where a step of the reply sends the customer: by its words, or by the address of its link or of one right below. */
export function handoffOf(steps: readonly Step[], index: number, language: LanguageCode): Handoff {
  const here = steps[index] as Step;
  const own = namedIn(here, language);
  const near = [here, ...steps.slice(index + 1, index + 1 + linesBelow)];
  const link = near.map(linkedIn).find((place) => place !== null) ?? null;
  if (own === 'selfcare' && link === 'form') return 'form';
  if (own !== null && own !== 'page' && own !== 'other') return own;
  if (asksToContact(here)) return link === 'form' || link === 'email' ? link : (belowNamed(near, language) ?? 'other');
  if (link !== null) return link;
  if (own === 'page') return 'selfcare';
  return (own === null ? belowNamed(near, language) : null) ?? 'other';
}
