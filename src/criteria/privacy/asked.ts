import type { Reply } from '../../model/exchange.ts';
import type { LanguageCode, Sentence } from '../../model/language.ts';
import type { Finding, PersonalDataKind } from '../../model/verdict.ts';
import { cuesIn, namedData } from './cues.ts';
import type { PrivacyCode } from './words.ts';

/** Whether a link or an address shows the way out of the public page. */
const leadsElsewhere = (reply: Reply): boolean => reply.tokens.some(({ kind }) => kind === 'url' || kind === 'email');

function askedIn(reply: Reply, sentence: Sentence, language: LanguageCode): Finding<PrivacyCode>[] {
  const text = reply.text.slice(sentence.start, sentence.end);
  const named = namedData(text, language);
  if (named.length === 0) return [];
  const asking = cuesIn(text, language).find(({ code }) => code === 'request');
  if (asking === undefined) return [];
  return named
    .filter(({ span }) => span[1] > asking.span[0])
    .map(({ code, span: [start, end] }) => ({
      code: `asked-${code satisfies PersonalDataKind}`,
      span: [sentence.start + start, sentence.start + end],
    }));
}

/**
 * Where a public reply asks the customer to write personal data under it. A reply that names a private way, or shows
 * one by a link, asks for them there, unless it says "in the comments".
 */
export function askedInPublic(reply: Reply, otherwise: LanguageCode): readonly Finding<PrivacyCode>[] {
  const found = reply.sentences.flatMap((sentence) => askedIn(reply, sentence, sentence.language ?? otherwise));
  if (found.length === 0) return [];
  const cues = reply.sentences.flatMap(({ start, end, language }) =>
    cuesIn(reply.text.slice(start, end), language ?? otherwise).map(({ code }) => code),
  );
  if (cues.includes('public')) return found;
  return cues.includes('private') || leadsElsewhere(reply) ? [] : found;
}
