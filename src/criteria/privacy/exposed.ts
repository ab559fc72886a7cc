import { fold } from '../../languages/fold.ts';
import { type PersonalData, personalData } from '../../languages/personal-data.ts';
import type { Exchange, Reply } from '../../model/exchange.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Finding } from '../../model/verdict.ts';
import { cuesIn } from './cues.ts';
import type { PrivacyCode } from './words.ts';

/** How far before a datum the words that say whose it is may stand, in characters. Ours. */
const reach = 60;

/** Mailboxes of a role, not of a person. */
const role =
  /^(?:sav|contact|info|infos|support|help|service|services|client|clients|relation|reclamation|hello|bonjour|care|customer|no-?reply|privacy|dpo|rgpd|presse|social|accueil|commercial|assistance|serviceclient|feedback|team|security|abuse)/;
/** Providers whose addresses belong to persons; others are mostly firms'. */
const persons =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|aol|orange|wanadoo|free|sfr|neuf|laposte|bbox|proton|protonmail|gmx|skynet|numericable)\./;

type Whose = 'customers' | 'brands' | null;

/** Whose a datum is by the last words before it that tell; an address of the brand often follows "votre". */
function ownerBefore(reply: Reply, start: number, language: LanguageCode): Whose {
  const before = reply.text.slice(Math.max(0, start - reach), start);
  const clause = before.slice(before.search(/[^.!?\n]*$/));
  const cues = cuesIn(clause, language).filter(({ code }) => code === 'customers' || code === 'brands');
  if (cues.some(({ code }) => code === 'brands')) return 'brands';
  return cues.length > 0 ? 'customers' : null;
}

const squeezed = (text: string): string => fold(text).replace(/[^\p{L}\d@]/gu, '');

function isPersonsAddress(address: string, whose: Whose): boolean {
  const [local = '', domain = ''] = fold(address).split('@');
  if (role.test(local)) return false;
  return whose === 'customers' || persons.test(domain);
}

/** Whether the customer's: an account, a card, what the customer wrote, or what the words before it call theirs. */
function isCustomers({ kind, span, certain }: PersonalData, { reply, text, written, language }: Looked): boolean {
  const whose = ownerBefore(reply, span[0], language);
  if (kind === 'customer-number' && certain) return true;
  if (whose === 'brands') return false;
  const own = text.slice(...span);
  if (kind === 'email') return isPersonsAddress(own, whose);
  if (certain) return true;
  return whose === 'customers' || (kind !== 'address' && written.includes(squeezed(own)));
}

type Looked = {
  readonly reply: Reply;
  readonly text: string;
  readonly written: string;
  readonly language: LanguageCode;
};

/** Longer requests are looked through by their beginning. Ours. */
const longestRequest = 20_000;

/** Personal data of the customer that a public reply publishes. What stands in the signature is the brand's. */
export function exposed(reply: Reply, { request }: Exchange, language: LanguageCode): readonly Finding<PrivacyCode>[] {
  const data = personalData(reply);
  if (data.length === 0) return [];
  const written = squeezed(request.text.slice(0, longestRequest));
  const looked = { reply, text: reply.text, written, language };
  const { signature } = reply.parts;
  return data
    .filter(({ span }) => signature === null || span[0] < signature[0])
    .filter((datum) => isCustomers(datum, looked))
    .map(({ kind, span }) => ({ code: kind, span }));
}
