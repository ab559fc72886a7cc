import type { Mapping } from '../../model/mapping.ts';
import { fieldsNamed } from '../mapped/aliases.ts';
import type { Proposal } from '../mapped/generic.ts';
import { mappedSource } from '../mapped/source.ts';

/** Headers of Inbox 2.0 as its help pages give them in English and French; which language the file has is not known. */
const headers = {
  conversation: [
    'conversation id',
    'identifiant de conversation',
    'identifiant de la conversation',
    'id de conversation',
  ],
  id: ['message id', 'identifiant du message', 'identifiant de message', 'id de message'],
  channel: ['medium', 'moyen', 'support', 'media'],
  brand: ['channel display name', 'nom d affichage du canal'],
  role: ['direction', 'message direction', 'direction du message', 'sens'],
  sentAt: [
    'sent at',
    'message created at',
    'created at',
    'envoye a',
    'envoye le',
    'cree a',
    'cree le',
    'date de creation',
  ],
  text: [
    'message',
    'message text',
    'message content',
    'text',
    'texte',
    'texte du message',
    'contenu du message',
    'contenu',
  ],
  author: [
    ...['author', 'agent name', 'auteur', 'nom de l agent', 'agent id', 'identifiant de l agent'],
    ...['contact primary identifier', 'identifiant principal du contact'],
  ],
  visibility: ['privacy', 'visibility', 'message privacy', 'confidentialite', 'visibilite'],
};

const directions = {
  ...{ inbound: 'customer', Inbound: 'customer', INBOUND: 'customer', Entrant: 'customer', entrant: 'customer' },
  ...{ outbound: 'agent', Outbound: 'agent', OUTBOUND: 'agent', Sortant: 'agent', sortant: 'agent' },
};

/** Networks as Hootsuite names them. */
const networks = {
  ...{ 'Facebook Page': 'facebook', 'Facebook Messenger': 'messenger', 'Facebook Private Message': 'messenger' },
  ...{ 'Instagram Direct': 'messenger', 'Instagram Direct Message': 'messenger', 'Instagram Business': 'instagram' },
  ...{ 'Twitter DM': 'messenger', 'Twitter Direct Message': 'messenger', 'X Direct Message': 'messenger' },
  ...{ 'WhatsApp Business': 'whatsapp', LinkedIn: 'other', TikTok: 'other', Custom: 'other' },
};

/** Column names that every table of Inbox 2.0 has, and no other known export. */
function isInbox(fields: Partial<Record<keyof typeof headers, string>>): boolean {
  return fields.conversation !== undefined && fields.channel !== undefined && fields.brand !== undefined;
}

function propose(columns: readonly string[]): Proposal | null {
  const { role, channel, text, ...others } = fieldsNamed(columns, headers);
  if (channel === undefined || !isInbox({ ...others, channel })) return null;
  const { conversation = '' } = others;
  const isMessages = role !== undefined && text !== undefined;
  const mapping: Mapping = {
    ...(isMessages
      ? {}
      : { skip: [{ column: conversation, notIn: [], reason: 'conversations without messages: export "Messages"' }] }),
    messages: [
      {
        fields: {
          ...others,
          channel: { column: channel, values: networks },
          role: role === undefined ? { value: 'system' } : { column: role, values: directions },
          text: text ?? conversation,
        },
      },
    ],
  };
  const missing = isMessages && others.sentAt === undefined ? 'sentAt' : null;
  return { confidence: 0.95, mapping, missing };
}

/** Hootsuite Inbox 2.0: its export of messages. Its export of conversations holds no words, which is said for each. */
export const hootsuite = mappedSource('hootsuite', ['table'], propose, (field) =>
  field in headers ? headers[field as keyof typeof headers] : [],
);
