/** What the branding criterion points at; the `missing-` ones have no place in the text. */
export type BrandingCode =
  | 'signature'
  | 'brand-named'
  | 'logo'
  | 'charter'
  | 'social-links'
  | 'legal-mentions'
  | 'missing-signature'
  | 'missing-brand'
  | 'missing-logo'
  | 'missing-charter'
  | 'mixed-address'
  | 'off-rule-address'
  | 'off-rule-signature'
  | 'off-rule-greeting'
  | 'off-rule-closing'
  | 'foreign-sender';
