import type { CriterionLabels } from '../../model/verdict.ts';
import type { BrandingCode } from './code.ts';

/** French words of the branding criterion. */
export const labels: CriterionLabels<BrandingCode> = {
  name: 'Image de marque',
  definition: 'Réponse signée, marque nommée ; logo et charte graphique lorsque le message est en HTML.',
  findings: {
    signature: 'signature',
    'brand-named': 'marque nommée',
    logo: 'logo',
    charter: 'charte graphique',
    'missing-signature': 'pas de signature',
    'missing-brand': 'marque jamais nommée',
    'missing-logo': 'pas de logo dans le message',
    'missing-charter': 'pas de charte graphique dans le message',
  },
};
