import type { CriterionLabels } from '../../model/verdict.ts';
import type { BrandingCode } from './code.ts';

/** French words of the branding criterion. */
export const labels: CriterionLabels<BrandingCode> = {
  name: 'Image de marque',
  definition:
    'Réponse signée, marque nommée, ton constant ; logo, charte graphique et pied de page lorsque le message est en HTML.',
  findings: {
    signature: 'signature',
    'brand-named': 'marque nommée',
    logo: 'logo',
    charter: 'charte graphique',
    'missing-signature': 'pas de signature',
    'missing-brand': 'marque jamais nommée',
    'missing-logo': 'pas de logo dans le message',
    'missing-charter': 'pas de charte graphique dans le message',
    'social-links': 'liens vers les réseaux sociaux',
    'legal-mentions': 'mentions légales',
    'mixed-address': 'tu et vous dans la même réponse',
    'off-rule-address': 'adresse (tu ou vous) contraire à la règle de la marque',
    'off-rule-signature': 'signature contraire à la règle de la marque',
    'off-rule-greeting': 'salutation contraire à la règle de la marque',
    'off-rule-closing': 'formule de fin contraire à la règle de la marque',
    'foreign-sender': 'expéditeur hors des domaines de la marque : {domain}',
  },
};

/** What the foot of a French message says by law or by custom. */
export const legalMentions: readonly string[] = [
  ...['mentions? légales?', 'politique de confidentialité', 'protection des données', 'données personnelles'],
  ...[
    'conditions générales',
    'rcs',
    'r\\.c\\.s',
    'siret',
    'siren',
    'siège social',
    'capital (?:social )?de',
    'tva intracommunautaire',
  ],
  ...['se désabonner', 'se désinscrire', 'désinscription', 'tous droits réservés', 'orias', 'n° ?(?:de )?tva'],
  ...['(?:sa|sas|sarl|sasu|s\\.a|s\\.a\\.s) au capital'],
];
