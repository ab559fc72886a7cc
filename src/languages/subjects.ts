import { fold } from './fold.ts';

/** What mail programs put before the subject of an answer or a forwarded mail, in any number. */
const prefixes =
  /^(?:\s*(?:re|ré|rép|rép\.|aw|sv|antw|res|tr|fw|fwd|wg|rv)(?:\s?[[(]\d{1,3}[\])])?\s?:|\s*\[(?:ext|externe|external|spam\??)\])+\s*/iu;
const forwards = /^\s*(?:tr|fw|fwd|wg|rv)\s?:/iu;

/** Out of office and the like, whoever wrote; followed by a colon, by the subject answered, or by nothing. */
const absences =
  /^(?:reponse automatique|automatic reply|auto(?:matic)?[- ]?(?:reply|response)|auto|absence du bureau|absente? du bureau|(?:message|notification|reponse|avis) d'absence|out of (?:the )?office(?: (?:auto-?reply|reply|message|notification))?|vacation (?:reply|responder)|automatische antwort)\s*(?::|$|re\b|\(|-)/;
/** Receipts of a mail server, in French and English. */
const notices =
  /^(?:undeliver(?:able|ed)|delivery status notification|mail delivery (?:failed|failure|subsystem)|returned mail|failure notice|non[- ]?(?:remis|distribue|delivre)|echec (?:de|d')(?: la | l')?(?:remise|distribution|envoi)|message non (?:remis|distribue|delivre)|(?:notification d')?etat de (?:la )?remise|(?:not )?read\s?:|(?:non )?lu\s?:)/;
/** Receipts of a service. */
const receipts =
  /^(?:accuse (?:de |d')reception|confirmation de (?:la )?reception|nous avons bien recu|(?:votre|ta) (?:demande|message|reclamation|mail|e-mail)[^.]{0,30} (?:bien )?(?:ete )?(?:recue?|enregistree?|prise? en compte)|acknowledge?ment of|(?:receipt|confirmation) of your|we(?:'ve| have)? received your|your (?:request|message|enquiry|inquiry|e-?mail|complaint|ticket)[^.]{0,30} (?:received|created|registered))/;

/** What a mail's subject tells of it. */
export type SubjectKind = 'absence' | 'notice' | 'receipt' | null;

/** Whether a subject, as programs and services word it, says that no person wrote the mail. */
export function kindOfSubject(subject: string): SubjectKind {
  const folded = fold(subject.slice(0, 200).trim());
  if (absences.test(folded)) return 'absence';
  if (notices.test(folded)) return 'notice';
  return receipts.test(folded) ? 'receipt' : null;
}

/** A subject without the marks of answers, its words one blank apart, in lower case. */
export function plainSubject(subject: string): string {
  return subject.slice(0, 500).replace(prefixes, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/** Whether a subject says that the mail answers another one. */
export const isAnswerSubject = (subject: string): boolean =>
  prefixes.test(subject.slice(0, 500)) && !forwards.test(subject);
