import type { BrandIdentity } from '../../model/brand.ts';
import type { Reply } from '../../model/exchange.ts';
import type { Span } from '../../model/language.ts';
import type { BrandingMeasure, Context, Criterion, Finding } from '../../model/verdict.ts';
import { type Appearance, appearanceOf, namesOf } from './appearance.ts';
import type { BrandingCode } from './code.ts';
import { addressIn, hostOf, isUnder } from './domain.ts';
import { labels as english } from './en.ts';
import { labels as french } from './fr.ts';
import { brandIn } from './name.ts';
import { addressingOf, signOffOf, voiceOf } from './voice.ts';

type Found = Finding<BrandingCode>;

/** What a message without HTML shows: it cannot be seen, which is not "absent". */
const unseen = { logo: null, charter: null, socialLinks: null, legalMentions: null };

function appearanceFindings({ logo, charter, socialLinks, legalMentions }: Appearance): Found[] {
  const footer: Found[] = [
    ...(socialLinks ? [{ code: 'social-links' as const }] : []),
    ...(legalMentions ? [{ code: 'legal-mentions' as const }] : []),
  ];
  return [{ code: logo ? 'logo' : 'missing-logo' }, { code: charter ? 'charter' : 'missing-charter' }, ...footer];
}

/** Whether links, addresses and hashtags lead to the brand: null where there are none, or its domains are unknown. */
function isLinked(reply: Reply, look: Appearance | null, identity: BrandIdentity | null): boolean | null {
  if (identity === null || identity.domains.length + identity.hashtags.length === 0) return null;
  const tags = new Set(identity.hashtags.map((tag) => tag.toLowerCase()));
  const marks = reply.tokens
    .filter(({ kind }) => kind === 'url' || kind === 'email' || kind === 'hashtag')
    .map(({ start, end }) => reply.text.slice(start, end));
  const hosts = [...marks.filter((mark) => !mark.startsWith('#')).map(hostOf), ...(look?.hosts ?? [])];
  const hashtags = marks.filter((mark) => mark.startsWith('#')).map((mark) => mark.slice(1).toLowerCase());
  if (hosts.length + hashtags.length === 0) return null;
  return (
    hosts.some((host) => host !== null && isUnder(host, identity.domains)) || hashtags.some((tag) => tags.has(tag))
  );
}

/** Whether the sender's address is the brand's; null where the export gives none, or the domains are unknown. */
function senderOf(reply: Reply, identity: BrandIdentity | null): { own: boolean | null; findings: readonly Found[] } {
  const [first] = reply.messages;
  const address = first?.sender ?? addressIn(first?.author ?? null);
  const host = address === null ? null : hostOf(address);
  if (address === null || host === null || !identity?.domains.length) return { own: null, findings: [] };
  const own = isUnder(host, identity.domains) || identity.domains.includes(address);
  return { own, findings: own ? [] : [{ code: 'foreign-sender', args: { domain: host } }] };
}

const byPlace = (a: Found, b: Found): number => (a.span?.[0] ?? Infinity) - (b.span?.[0] ?? Infinity);

function signFindings(signature: Span | null, named: Span | null): readonly Found[] {
  return [
    named === null ? { code: 'missing-brand' } : { code: 'brand-named', span: named },
    signature === null ? { code: 'missing-signature' } : { code: 'signature', span: signature },
  ];
}

function appearanceIn(reply: Reply, names: ReadonlySet<string>, identity: BrandIdentity | null, context: Context) {
  if (reply.html === null) return null;
  const images = reply.messages.flatMap((message) => message.images ?? []);
  const { fingerprint = () => null } = context;
  return appearanceOf(reply.html, { aliases: names, identity, images, fingerprint });
}

/** The brand's mark on a reply: signature, name, voice, and with HTML its logo, charter and footer. STANDARD §2, §4. */
export const branding: Criterion<'branding', BrandingCode> = {
  id: 'branding',
  unit: 'share',
  labels: { fr: french, en: english },
  measure({ reply, conversation: { brand } }, context) {
    if (reply === null) return { notApplicable: 'no-reply' };
    const identity = brand === null ? null : (context.identity?.(brand) ?? null);
    const names = namesOf(brand, identity);
    const { signature } = reply.parts;
    const named = names.size === 0 ? null : brandIn(reply, names, signature);
    const look = appearanceIn(reply, names, identity, context);
    const addressing = addressingOf(reply);
    const signOff = signOffOf(reply);
    const voice = voiceOf(reply, addressing, signOff, identity?.voice);
    const sender = senderOf(reply, identity);
    const seen = look ?? unseen;
    const measure: BrandingMeasure = {
      signed: signature !== null,
      brandNamed: named !== null,
      logo: seen.logo,
      charter: seen.charter,
      socialLinks: seen.socialLinks,
      legalMentions: seen.legalMentions,
      signOff,
      address: addressing.address,
      voice: voice.kept,
      sender: sender.own,
      linked: isLinked(reply, look, identity),
    };
    const findings = [...signFindings(signature, named), ...voice.findings].toSorted(byPlace);
    return { measure, findings: [...findings, ...(look === null ? [] : appearanceFindings(look)), ...sender.findings] };
  },
};
