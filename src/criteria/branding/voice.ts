import { fold } from '../../languages/fold.ts';
import type { Address, BrandVoice, SignOff } from '../../model/brand.ts';
import type { Reply } from '../../model/exchange.ts';
import type { Span } from '../../model/language.ts';
import type { Finding } from '../../model/verdict.ts';
import type { BrandingCode } from './code.ts';

/** How a reply addresses the customer in French, with where it first says tu and vous. */
export type Addressing = {
  readonly address: Address | 'mixed' | null;
  readonly tu: Span | null;
  readonly vous: Span | null;
};

const tuWords = new Set(['tu', 'toi', 'tes', 'te']);
/** With an apostrophe the word is one token: "t'envoie", "t’es". */
const elidedTu = /^t['’]\p{L}/iu;
const vousWords = new Set(['vous', 'votre', 'vos']);
/** Set phrases that say vous to nobody, or to several: closings such as "Bien à vous" are left out as well. */
const neutral = /^(?:rendez-vous|garde-à-vous|chez-vous)$/iu;
const several = /^(?:tous|toutes|deux|trois|quatre|autres|plaît|plait)$/iu;

/** Quoted words are somebody else's. */
const openQuotes = new Set(['«', '“']);
const closeQuotes = new Set(['»', '”']);

/** Who is addressed, as French sentences say it; both at once only where both are said in so many words. */
export function addressingOf({ text, tokens, language, parts }: Reply): Addressing {
  let tu: Span | null = null;
  let vous: Span | null = null;
  let quoted = 0;
  if (language !== 'fr') return { address: null, tu, vous };
  for (const [index, { kind, start, end }] of tokens.entries()) {
    if (parts.signature !== null && start >= parts.signature[0]) break;
    if (parts.closing !== null && start >= parts.closing[0] && start < parts.closing[1]) continue;
    const word = text.slice(start, end);
    if (openQuotes.has(word)) quoted += 1;
    else if (closeQuotes.has(word)) quoted = Math.max(0, quoted - 1);
    if (kind !== 'word' || quoted > 0 || neutral.test(word)) continue;
    const next = tokens[index + 1];
    if (next !== undefined && several.test(text.slice(next.start, next.end))) continue;
    const said = saidBy(word);
    if (said === 'tu') tu ??= [start, end];
    else if (said === 'vous') vous ??= [start, end];
  }
  const address = tu === null ? (vous === null ? null : 'vous') : vous === null ? 'tu' : 'mixed';
  return { address, tu, vous };
}

/** What a word says: alone, or after the hyphen of "pouvez-vous", "as-tu". */
function saidBy(word: string): Address | null {
  if (elidedTu.test(word)) return 'tu';
  const last = word.slice(word.lastIndexOf('-') + 1).toLowerCase();
  if (tuWords.has(last) && word === word.toLowerCase().replace(/^./u, word[0] ?? '')) return 'tu';
  return vousWords.has(last) ? 'vous' : null;
}

const initials = /^[\s–—^/*~-]*(?:\p{Lu}\.?\s?){1,3}$/u;
const marked = /^\s*[\^/*~]/u;
const team =
  /(?<!\p{L})(?:equipes?|teams?|services?|support|sav|relations? clients?|customer (?:care|relations)|conseillers|community|pole|departement|department|assistance|help ?desk)(?!\p{L})/u;
/** "Léa du service client": a person, with where they work. */
const person = /^[\s–—-]*\p{Lu}[\p{Ll}-]+ (?:du|de la|de l['’]|from|at|chez) ?/u;

/** How a reply is signed; null where it is not. */
export function signOffOf({ text, parts: { signature } }: Pick<Reply, 'text' | 'parts'>): SignOff | null {
  if (signature === null) return null;
  const [first = ''] = text.slice(...signature).split('\n');
  if (initials.test(first.trim())) return 'initials';
  const [head = ''] = first.split(/[,|(/]|\s[–—-]\s/);
  if (team.test(fold(head)) && !person.test(head)) return 'team';
  return marked.test(first) && first.trim().length <= 4 ? 'initials' : 'name';
}

const beginsWith = (words: string, start: string): boolean => fold(words).trim().startsWith(fold(start).trim());

type Rule = { readonly kept: boolean; readonly finding: Finding<BrandingCode> };

function addressRule({ address }: BrandVoice, { address: said, tu, vous }: Addressing): Rule | null {
  if (said === 'mixed') return { kept: false, finding: { code: 'mixed-address', ...(tu && { span: tu }) } };
  if (address === null || said === null) return null;
  const span = said === 'tu' ? tu : vous;
  return { kept: said === address, finding: { code: 'off-rule-address', ...(span && { span }) } };
}

function signatureRule({ signature }: BrandVoice, { parts }: Reply, signOff: SignOff | null): Rule | null {
  if (signature.length === 0) return null;
  const span = parts.signature;
  return {
    kept: signOff !== null && signature.includes(signOff),
    finding: { code: 'off-rule-signature', ...(span && { span }) },
  };
}

function greetingRule({ greetings }: BrandVoice, { text, parts: { greeting } }: Reply): Rule | null {
  if (greetings.length === 0) return null;
  const words = greeting === null ? '' : text.slice(...greeting);
  return {
    kept: greetings.some((one) => beginsWith(words.replace(/^[^\p{L}]+/u, ''), one)),
    finding: { code: 'off-rule-greeting', ...(greeting && { span: greeting }) },
  };
}

function closingRule({ closings }: BrandVoice, { text, parts: { closing } }: Reply): Rule | null {
  if (closings.length === 0) return null;
  const words = closing === null ? '' : fold(text.slice(...closing));
  return {
    kept: closings.some((one) => words.includes(fold(one).trim())),
    finding: { code: 'off-rule-closing', ...(closing && { span: closing }) },
  };
}

/** No rule but one that holds for everybody: a reply says tu or vous, not both. */
const anybody: BrandVoice = { address: null, signature: [], greetings: [], closings: [] };

/** Whether a reply speaks as the brand's rule says: null where no rule applies; and what breaks it. */
export function voiceOf(
  reply: Reply,
  addressing: Addressing,
  signOff: SignOff | null,
  voice: BrandVoice = anybody,
): { readonly kept: boolean | null; readonly findings: readonly Finding<BrandingCode>[] } {
  const rules = [
    addressRule(voice, addressing),
    signatureRule(voice, reply, signOff),
    greetingRule(voice, reply),
    closingRule(voice, reply),
  ].filter((rule) => rule !== null);
  const broken = rules.filter(({ kept }) => !kept);
  return { kept: rules.length === 0 ? null : broken.length === 0, findings: broken.map(({ finding }) => finding) };
}
