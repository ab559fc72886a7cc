import { messageAliases } from '../mapped/generic.ts';

/** Headers of the customer's words in tables that hold request and reply in one row (review sites, sheets; ours). */
export const requestHeaders = {
  ...messageAliases,
  conversation: [...messageAliases.conversation, 'review id', 'id avis', 'avis id', 'comment id', 'id', 'uuid'],
  id: [],
  role: [],
  text: [
    ...['review text', 'review content', 'review body', 'review', 'texte de l avis', 'texte avis', 'avis'],
    ...['customer message', 'message client', 'customer text', 'commentaire client', 'question', 'request', 'demande'],
    ...messageAliases.text,
    'comment text',
  ],
  sentAt: [
    ...[
      'published date',
      'review date',
      'date avis',
      'date de l avis',
      'review submit date and time',
      'date publication',
    ],
    ...['date de publication', 'publie le', 'request date', 'date demande', 'date de la demande', 'question date'],
    ...messageAliases.sentAt,
    ...['asked at', 'date experience', 'date de l experience', 'experience date'],
  ],
  subject: [...messageAliases.subject, 'review title', 'titre de l avis', 'titre avis', 'titre commentaire'],
  author: [
    ...['customer', 'customer name', 'client', 'nom client', 'nom du client', 'consumer name', 'reviewer'],
    ...['reviewer name', 'qui a commente', 'pseudo', ...messageAliases.author],
  ],
  brand: [...messageAliases.brand, 'company name', 'business name'],
  inReplyTo: [],
};

/** Headers of the company's reply in such tables (ours). */
export const replyHeaders = {
  text: [
    ...['company reply text', 'company reply', 'reply text', 'reply content', 'reply', 'response text', 'response'],
    ...['owner response text', 'owner response', 'business response', 'brand response', 'developer reply text'],
    ...['agent reply', 'agent response', 'seller reply', 'merchant reply', 'answer', 'reponse au commentaire'],
    ...[
      'texte reponse',
      'texte de la reponse',
      'reponse entreprise',
      'reponse de l entreprise',
      'reponse de la marque',
    ],
    ...['reponse marque', 'reponse du proprietaire', 'reponse du service client', 'reponse service client'],
    ...['reponse agent', 'reponse conseiller', 'reponse'],
  ],
  sentAt: [
    ...['company reply date', 'reply date', 'response date', 'replied at', 'reply created at', 'reply published date'],
    ...['owner response date', 'developer reply date and time', 'response timestamp', 'answered at', 'date reponse'],
    ...['date de reponse', 'date de la reponse', 'repondu le'],
  ],
  author: [
    'qui a repondu',
    'replied by',
    'repondu par',
    'responder',
    'reply author',
    'answered by',
    'agent',
    'conseiller',
  ],
};
