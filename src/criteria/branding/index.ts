import type { Reply } from '../../model/exchange.ts';
import type { Criterion, Finding } from '../../model/verdict.ts';
import { type Appearance, appearanceOf } from './appearance.ts';
import type { BrandingCode } from './code.ts';
import { labels as english } from './en.ts';
import { labels as french } from './fr.ts';
import { brandIn } from './name.ts';

function appearanceFindings({ logo, charter }: Appearance): Finding<BrandingCode>[] {
  return [{ code: logo ? 'logo' : 'missing-logo' }, { code: charter ? 'charter' : 'missing-charter' }];
}

function textFindings({ parts }: Reply, named: readonly [number, number] | null): Finding<BrandingCode>[] {
  const found: Finding<BrandingCode>[] = [
    named === null ? { code: 'missing-brand' } : { code: 'brand-named', span: named },
    parts.signature === null ? { code: 'missing-signature' } : { code: 'signature', span: parts.signature },
  ];
  return found.toSorted((a, b) => (a.span?.[0] ?? Infinity) - (b.span?.[0] ?? Infinity));
}

/** The brand's mark on a reply: signature, name, and with HTML its logo and charter. STANDARD §2, §4. */
export const branding: Criterion<'branding', BrandingCode> = {
  id: 'branding',
  unit: 'share',
  labels: { fr: french, en: english },
  measure({ reply, conversation: { brand } }) {
    if (reply === null) return { notApplicable: 'no-reply' };
    const named = brand === null ? null : brandIn(reply, brand, reply.parts.signature);
    const look = reply.html === null ? null : appearanceOf(reply.html, brand);
    return {
      measure: {
        signed: reply.parts.signature !== null,
        brandNamed: named !== null,
        logo: look?.logo ?? null,
        charter: look?.charter ?? null,
      },
      findings: [...textFindings(reply, named), ...(look === null ? [] : appearanceFindings(look))],
    };
  },
};
