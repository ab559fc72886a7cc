import type { QuotedHistory } from '../quoted.ts';

/** How French mail programs introduce the message that is answered. */
export const quoted: QuotedHistory = {
  attributions: [
    /^(?:>\s*)*(?:Le\s(?=.*\d)|En date du\s).{4,300}(?<!\s(?:vous|nous|lui|leur|ai|m’|m'))\sa\s(?:écrit|ecrit)\s*:\s*$/u,
    /^(?:>\s*)*.{0,120}<[^<>\s]{1,80}@[^<>\s]{1,80}>\sa\sécrit(?:\s(?:le\s)?\d[^:]{4,30}(?:\d:\d\d(?::\d\d)?)?)?\s*:\s*$/u,
  ],
  bare: /^(?!.*(?:vous|nous|lui|leur|m[’']) a).{2,100}\sa\s(?:écrit|ecrit)(?:\sle\s\d.{4,40})?\s*:\s*$/u,
  opening: /^(?:Le|En date du)\s/u,
  separators: [
    /^[-_=*\s]{2,20}\s*(?:Message d['’]origine|Message original|Mail original|Message initial|Message transféré|Mail transféré|Message transmis|Message réexpédié|E-mail d['’]origine|Courriel d['’]origine)\s*[-_=*\s]{0,20}:?$/iu,
    /^Début du message (?:réexpédié|transféré)\s*:?$/iu,
    /^##-.{0,40}(?:répond|réponse|écri).{0,80}-##$/iu,
  ],
  headers: {
    from: /^[\s*>]*(?:De|Expéditeur)\**\s?:\**\s?\S/iu,
    sent: /^[\s*>]*(?:Envoyé(?: le)?|Date(?: d[’']envoi)?|Message du)\**\s?:?\**\s*(?=.*\d)/iu,
    to: /^[\s*>]*(?:À|A|Pour|Destinataires?|Cc|Copie à)\**\s?:/iu,
    subject: /^[\s*>]*(?:Objet|Sujet)\**\s?:/iu,
  },
};
