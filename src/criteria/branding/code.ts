/** What the branding criterion points at; the `missing-` ones have no place in the text. */
export type BrandingCode =
  | 'signature'
  | 'brand-named'
  | 'logo'
  | 'charter'
  | 'missing-signature'
  | 'missing-brand'
  | 'missing-logo'
  | 'missing-charter';
