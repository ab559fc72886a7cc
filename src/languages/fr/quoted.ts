import type { QuotedHistory } from '../quoted.ts';

/** How French mail programs introduce the message that is answered. */
export const quoted: QuotedHistory = {
  attributions: [
    /^(?:>\s*)*(?:Le\s(?=.*\d)|En date du\s).{4,200}(?<!\s(?:vous|nous|lui|leur))\sa\s(?:écrit|ecrit)\s*:\s*$/u,
    /^(?:>\s*)*.{0,120}<[^<>\s]{1,80}@[^<>\s]{1,80}>\sa\sécrit\s*:\s*$/u,
  ],
  separators: [
    /^[-_=*\s]{2,20}\s*(?:Message d['’]origine|Message original|Message transféré|Message transmis)\s*[-_=*\s]{0,20}:?$/iu,
    /^Début du message (?:réexpédié|transféré)\s*:?$/iu,
    /^##-.{0,20}(?:répond|réponse|écri).{0,80}-##$/iu,
  ],
  from: /^\s*\**(?:De|Expéditeur)\**\s?:\**\s?\S/u,
  headers: /^\s*\**(?:Envoyé(?: le)?|Date|À|A|Cc|Objet|Destinataire)\**\s?:/u,
};
