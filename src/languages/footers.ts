import { footers as en } from './en/footers.ts';
import { fold } from './fold.ts';
import { footers as fr } from './fr/footers.ts';

/** What mail programs, companies and signatures of one language add below what was said; each fragment begins a folded line. */
export type Footers = {
  /** "Envoyé de mon iPhone": a whole line. */
  readonly devices: readonly string[];
  /** "Ce message et ses pièces jointes sont confidentiels…": it and what follows were not said. */
  readonly disclaimers: readonly string[];
  /** "[Externe] Ce message provient de l’extérieur": a banner of its own above what was said. */
  readonly banners: readonly string[];
  /** "Tél. : …", "12 rue des Lilas", "SAS au capital de…": lines of a signature that name nobody. */
  readonly contacts: readonly string[];
};

const beginning = (lists: readonly (readonly string[])[], end = ''): RegExp =>
  new RegExp(`^[\\s*_>|]*(?:${lists.flat().map(fold).join('|')})${end}`, 'u');

/** Both languages together, for folded lines. */
export const footers = {
  devices: beginning([fr.devices, en.devices], '[^.!?<]{0,60}[.!]?(?: ?<?https?:[^ ]{1,200})?$'),
  disclaimers: beginning([fr.disclaimers, en.disclaimers]),
  banners: beginning([fr.banners, en.banners]),
  contacts: beginning([fr.contacts, en.contacts]),
} as const;
