import type { Criterion, Finding, PersonalDataKind } from '../../model/verdict.ts';
import { personalDataKinds } from '../../model/verdict.ts';
import { askedInPublic } from './asked.ts';
import { words } from './cues.ts';
import { exposed } from './exposed.ts';
import type { PrivacyCode } from './words.ts';

const kindsOf = (findings: readonly Finding[], prefix: '' | 'asked-'): readonly PersonalDataKind[] =>
  personalDataKinds.filter((kind) => findings.some(({ code }) => code === `${prefix}${kind}`));

/** Personal data of the customer that the brand published, or asked for, where everybody reads. STANDARD §2, §3. */
export const privacy: Criterion<'privacy', PrivacyCode> = {
  id: 'privacy',
  unit: 'count',
  labels: { fr: words.fr.labels, en: words.en.labels },
  measure(exchange) {
    const { reply } = exchange;
    if (reply === null) return { notApplicable: 'no-reply' };
    if (!reply.messages.some(({ visibility }) => visibility === 'public')) return { notApplicable: 'not-public' };
    const language = reply.language ?? exchange.language;
    if (language === null) return { notApplicable: 'unsupported-language' };
    const published = exposed(reply, exchange, language);
    const asked = askedInPublic(reply, language);
    return {
      measure: { exposed: kindsOf(published, ''), askedInPublic: kindsOf(asked, 'asked-') },
      findings: [...published, ...asked].toSorted((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0)),
    };
  },
};
