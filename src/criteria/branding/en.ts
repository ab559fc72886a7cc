import type { CriterionLabels } from '../../model/verdict.ts';
import type { BrandingCode } from './code.ts';

/** English words of the branding criterion. */
export const labels: CriterionLabels<BrandingCode> = {
  name: 'Branding',
  definition:
    'A signed reply that names the brand in a constant voice; logo, graphic charter and footer where the message is HTML.',
  findings: {
    signature: 'signature',
    'brand-named': 'brand named',
    logo: 'logo',
    charter: 'graphic charter',
    'missing-signature': 'no signature',
    'missing-brand': 'brand never named',
    'missing-logo': 'no logo in the message',
    'missing-charter': 'no graphic charter in the message',
    'social-links': 'links to social networks',
    'legal-mentions': 'legal mentions',
    'mixed-address': 'tu and vous in one reply',
    'off-rule-address': 'tu or vous against the brand’s rule',
    'off-rule-signature': 'signature against the brand’s rule',
    'off-rule-greeting': 'greeting against the brand’s rule',
    'off-rule-closing': 'closing against the brand’s rule',
    'foreign-sender': 'sender outside the brand’s domains: {domain}',
  },
};

/** What the foot of an English message says by law or by custom. */
export const legalMentions: readonly string[] = [
  ...['privacy policy', 'privacy notice', 'terms and conditions', 'terms of (?:use|service)', 'legal notice'],
  ...['registered (?:in|office|address|company)', 'company (?:number|no|registration)', 'vat (?:number|no|reg)'],
  ...['unsubscribe', 'all rights reserved', 'authorised and regulated', 'member fdic'],
];
