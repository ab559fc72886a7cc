import type { CriterionLabels } from '../../model/verdict.ts';
import type { BrandingCode } from './code.ts';

/** English words of the branding criterion. */
export const labels: CriterionLabels<BrandingCode> = {
  name: 'Branding',
  definition: 'A signed reply that names the brand; logo and graphic charter where the message is HTML.',
  findings: {
    signature: 'signature',
    'brand-named': 'brand named',
    logo: 'logo',
    charter: 'graphic charter',
    'missing-signature': 'no signature',
    'missing-brand': 'brand never named',
    'missing-logo': 'no logo in the message',
    'missing-charter': 'no graphic charter in the message',
  },
};
