import type { RejectionCode } from '../../model/conversation.ts';

/** Pourquoi un enregistrement n'est dans aucun échange. */
export const rejections: Readonly<Record<RejectionCode, string>> = {
  'malformed-record': 'enregistrement mal formé',
  'unclosed-quote': 'guillemet jamais refermé',
  'record-too-long': 'enregistrement démesurément long',
  undecodable: 'octets illisibles dans cet encodage',
  'skipped-by-mapping': 'écarté par le fichier de correspondance',
  'no-message': 'pas un message (événement, brouillon, appel, média sans texte…)',
  'missing-conversation': 'conversation non indiquée',
  'identifier-lost': 'identifiant perdu (notation scientifique d’un tableur)',
  'missing-role': 'rôle non indiqué',
  'unknown-sender': 'expéditeur dont on ne sait s’il est de la marque (voir domains)',
  'never-sent': 'brouillon, jamais envoyé',
  'unwanted-mail': 'indésirable ou à la corbeille',
  'unknown-role': 'rôle inconnu',
  'unknown-channel': 'canal inconnu',
  'unknown-visibility': 'visibilité inconnue',
  'missing-instant': 'date absente',
  'bad-instant': 'date impossible à lire',
  'empty-text': 'texte vide',
  duplicate: 'doublon d’un message déjà lu',
  'ambiguous-brand': 'marque ambiguë',
};
