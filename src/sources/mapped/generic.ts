import type { MappedField, Mapping } from '../../model/mapping.ts';
import { type Aliases, fieldsNamed } from './aliases.ts';

/**
 * Headers of exports with one message a row. The first name of each is the contract's; the others are the obvious
 * French and English ones (ours).
 */
export const messageAliases = {
  conversation: [
    ...['conversation id', 'conversation', 'id conversation', 'thread id', 'thread', 'id fil', 'fil', 'ticket id'],
    ...['id ticket', 'numero ticket', 'numero de ticket', 'ticket number', 'ticket', 'case id', 'case number', 'case'],
    ...['id dossier', 'numero dossier', 'numero de dossier', 'dossier', 'discussion id', 'session id', 'chat id'],
  ],
  id: ['message id', 'id message', 'msg id', 'comment id', 'id'],
  role: [
    ...['role', 'author role', 'role auteur', 'role de l auteur', 'sender role', 'sender type', 'author type'],
    ...['type auteur', 'type d auteur', 'type expediteur', 'type d expediteur', 'participant type', 'user type'],
    ...['direction', 'sens', 'speaker'],
  ],
  sentAt: [
    ...['sent at', 'timestamp', 'sent on', 'sent date', 'date envoi', 'date d envoi', 'envoye le', 'horodatage'],
    ...['horodate', 'datetime', 'date time', 'date heure', 'date et heure', 'message date', 'date message'],
    ...['date du message', 'created at', 'created on', 'created', 'creation date', 'date creation', 'date de creation'],
    ...[
      'cree le',
      'posted at',
      'published at',
      'received at',
      'date reception',
      'date de reception',
      'recu le',
      'date',
    ],
  ],
  text: [
    ...['text', 'texte', 'message', 'message text', 'texte message', 'texte du message', 'full text', 'body'],
    ...[
      'message body',
      'body text',
      'plain body',
      'corps',
      'corps du message',
      'contenu',
      'contenu du message',
      'content',
    ],
    ...['commentaire', 'comment', 'utterance'],
  ],
  html: ['html', 'html body', 'body html', 'message html', 'corps html'],
  subject: ['subject', 'sujet', 'objet', 'titre', 'title'],
  author: [
    ...['author', 'auteur', 'author name', 'nom auteur', 'nom de l auteur', 'author id', 'sender', 'sender name'],
    ...['expediteur', 'emetteur', 'agent name', 'agent', 'user', 'username', 'utilisateur', 'from', 'nom', 'name'],
  ],
  brand: ['brand', 'marque', 'brand name', 'nom de la marque', 'company', 'entreprise', 'enseigne', 'societe'],
  sector: ['sector', 'secteur', 'secteur d activite', 'industry'],
  channel: ['channel', 'canal', 'plateforme', 'platform', 'reseau social', 'reseau'],
  visibility: ['visibility', 'visibilite', 'confidentialite'],
  inReplyTo: [
    'in reply to',
    'in reply to id',
    'reply to',
    'parent id',
    'parent message id',
    'en reponse a',
    'reponse a',
  ],
  language: ['language', 'langue', 'lang'],
  scenario: ['scenario', 'scenario id'],
  customer: [
    ...['customer id', 'customer number', 'customer ref', 'client id', 'id client', 'identifiant client'],
    ...['numero client', 'numero de client', 'ref client', 'requester id', 'id demandeur'],
  ],
  case: [
    ...['case id', 'case number', 'case', 'id dossier', 'numero dossier', 'numero de dossier', 'dossier'],
    ...['reference dossier', 'case reference'],
  ],
  automatic: ['automatic', 'automatique', 'is automatic', 'autoreply', 'auto reply', 'reponse automatique'],
} satisfies Aliases;

/** The headers known for a field, for error messages. */
export function headersOf(field: MappedField): readonly string[] {
  return (messageAliases as Aliases)[field] ?? [];
}

/** Words of a column `direction`, seen from the company: what comes in is a customer's. */
const directions: Readonly<Record<string, string>> = {
  in: 'customer',
  inbound: 'customer',
  incoming: 'customer',
  entrant: 'customer',
  out: 'agent',
  outbound: 'agent',
  outgoing: 'agent',
  sortant: 'agent',
};

/** A mapping that headers led to, how sure that is (0 to 1), and the field still wanted, if one is. */
export type Proposal = { readonly confidence: number; readonly mapping: Mapping; readonly missing: MappedField | null };

/** What the headers say of an export with one message a row; null where too little is known of it. */
export function proposeMessages(columns: readonly string[]): Proposal | null {
  const { role, text, ...fields } = fieldsNamed(columns, messageAliases);
  const linked = fields.conversation !== undefined || (fields.id !== undefined && fields.inReplyTo !== undefined);
  const required: readonly (readonly [MappedField, boolean])[] = [
    ['conversation', linked],
    ['role', role !== undefined],
    ['sentAt', fields.sentAt !== undefined],
    ['text', text !== undefined],
  ];
  const missing = required.filter(([, present]) => !present).map(([field]) => field);
  if (missing.length > 1) return null;
  const mapping: Mapping = {
    messages: [{ fields: { role: { column: role ?? 'role', values: directions }, text: text ?? 'text', ...fields } }],
  };
  return { confidence: missing.length === 0 ? 0.9 : 0.4, mapping, missing: missing[0] ?? null };
}
