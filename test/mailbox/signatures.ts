/** How agents sign: what stays in the reply as said, and what their mail program or company adds below. */
export type Signature = { readonly said: string; readonly added: string; readonly delimited?: true };

const disclaimer =
  "Ce message et ses pièces jointes sont confidentiels et établis à l'intention exclusive de leurs destinataires.\nSi vous l'avez reçu par erreur, merci de le détruire et d'en avertir l'expéditeur.\n\nThis message and any attachments are confidential and intended solely for the addressees.";

export const french: readonly Signature[] = [
  {
    said: '\n\nCordialement,\n\nClaire Martin\nConseillère clientèle',
    added: '\n12 rue des Tanneurs\n69003 Lyon\nTél. : 04 00 00 00 00\nwww.lumelia.example',
  },
  {
    said: '\n\nBien cordialement,\nKarim Benali\nService clients Lumélia',
    added: `\n\n________________________________\n${disclaimer}`,
  },
  {
    said: '\n\nBelle journée,\nInès',
    added: '\n\n[cid:image001.png@01DB8B2A.5E1C2F40]\nSuivez-nous sur Facebook et Instagram',
  },
  {
    said: '\n\nCordialement,\nL’équipe Lumélia',
    added: "\n\nPensez à l'environnement : n'imprimez ce message que si nécessaire.",
  },
  { said: '', added: '' },
  {
    said: '\n\nSincères salutations,\n\nBastien Leroy\nResponsable du service après-vente',
    added: '\nLumélia SAS au capital de 1 200 000 euros - RCS Lyon 812 000 000\n[image: Lumélia]',
  },
];
/** Below "-- ", as Thunderbird and webmails put it. */
export const delimited: Signature = {
  said: '\nMaëlle Prévost\nService clients Lumélia',
  delimited: true,
  added: '\n8 quai Saint-Vincent - 69001 Lyon\nTél : +33 4 00 00 00 00\nhttps://www.lumelia.example',
};
export const english: readonly Signature[] = [
  { said: '\n\nKind regards,\n\nSophie Clark\nCustomer Care', added: '\nTel: +44 20 0000 0000\nwww.lumelia.example' },
  {
    said: '\n\nBest wishes,\nThe Lumélia team',
    added: '\n\nThis email is confidential and intended for the addressee only.',
  },
];
