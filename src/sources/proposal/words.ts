import type { Role } from '../../model/conversation.ts';

const list = (words: string): string[] => words.split(' ');

/** Beginnings of the words by which exports call those who write. */
const roleStems: readonly (readonly [Role, readonly string[]])[] = [
  ['bot', list('bot chatbot robot voicebot automat auto ia ai assistant')],
  ['system', list('system systeme event evenement notification log info status')],
  [
    'customer',
    list(
      'client customer user utilisat visit guest contact consumer consommat buyer achet patient usager abonn adherent internaute ' +
        'reviewer member membre passager passenger voyageur traveler traveller demandeur requester inbound incoming entrant ' +
        'recu received in question caller appelant enduser them eux shopper end sociétaire assure locataire tenant lead prospect',
    ),
  ],
  [
    'agent',
    list(
      'agent conseil advis operat support staff admin sav service company entreprise brand marque business owner propriet ' +
        'seller vendeur vendeuse merchant marchand moderat equipe team outbound outgoing sortant sent envoye out reponse reply ' +
        'answer response manager hotel host hote editeur developer boutique shop store magasin us nous me moi employee employe ' +
        'collaborat teammate tele csr rep community page pro expert gestionnaire charge',
    ),
  ],
];

/** Single letters that stand for a role in chat logs: client, visitor, user; agent, operator, support. */
const letters: Readonly<Record<string, Role>> = {
  c: 'customer',
  v: 'customer',
  u: 'customer',
  a: 'agent',
  o: 'agent',
  s: 'agent',
  b: 'bot',
};

/** The role that a word stands for; null where it says nothing. */
export function roleNamed(word: string): Role | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  if (plain.length === 1) return letters[plain] ?? null;
  if (plain.length > 40) return null;
  const words = plain
    .split(/[^a-z]+/)
    .filter((one) => one !== '' && !/^(?:le|la|les|l|the|d|du|de|notre|our)$/.test(one));
  if (words.length === 0 || words.length > 3) return null;
  if (/^(?:service client|relation client|customer (?:service|care|support))/.test(words.join(' '))) return 'agent';
  const [first = ''] = words;
  return (
    roleStems.find(([, stems]) =>
      stems.some((stem) => (stem.length < 4 ? first === stem : first.startsWith(stem))),
    )?.[0] ?? null
  );
}

/** Words in headers of what the company wrote. */
export const replyHeader =
  /\b(?:reply|replies|replied|response|responses|responded|respond|answer|answers|answered|answerer|reponse|reponses|repondu|repond|retour|owner|developer|merchant|seller|business|company|management|official|brand|agent|conseiller|sav|support|staff|marque|entreprise|reaction|resolution|traitement|solution|nous)\b/;

/** Words in headers of what the customer wrote. */
export const requestHeader =
  /\b(?:review|reviews|comment|commentaire|commentaires|avis|question|questions|request|demande|demandes|customer|client|cliente|message|verbatim|feedback|complaint|reclamation|plainte|text|texte|body|content|contenu|description|opinion|consumer|user|visitor|visiteur|objet)\b/;

/** Headers of flags whose yes means that the company wrote, or that the customer did. */
export const agentFlag =
  /\b(?:is|from|est|by|de|par)? ?(?:agent|staff|company|business|brand|owner|admin|outbound|outgoing|sortant|reply|response|reponse|conseiller|marque|entreprise|me|moi|support|seller|vendeur|official|sav|employee|moderator|internal user)\b/;
export const customerFlag =
  /\b(?:is|from|est|by|de|par)? ?(?:customer|client|inbound|incoming|entrant|user|visitor|visiteur|consumer|question|external|guest)\b/;

/** Headers of columns that say who wrote, in one way or another. */
export const roleHeader =
  /\b(?:role|roles|type|sender|senders|from|de|par|author|auteur|direction|sens|speaker|who|qui|side|emetteur|expediteur|origin|origine|participant|user|actor|by|source|party|kind|nom|name|pseudo|locuteur|interlocuteur)\b/;

/** Lists in records that hold a dialogue. */
export const threadHeader =
  /\b(?:messages?|comments?|commentaires?|posts?|thread|turns?|tours?|history|historique|events?|utterances?|dialogue?s?|dialog|exchanges?|echanges?|conversations?|transcript|lines?|entries|parts|items|interactions?|notes|chats?|log)\b/;

/** Headers of conversations' identifiers. */
export const conversationHeader =
  /\b(?:part|conversation|conv|thread|ticket|case|dossier|session|discussion|chat|dialog|dialogue|fil|echange|interaction|demande|request|call|appel|room|topic|sujet)\b/;

/** Headers of the customer's identity. */
export const customerHeader =
  /\b(?:customer|client|cliente|visitor|visiteur|contact|user|utilisateur|buyer|acheteur|consumer|phone|telephone|requester|guest)\b/;

const channelStems: readonly (readonly [RegExp, string])[] = [
  [/mail|courriel/, 'email'],
  [/messenger/, 'messenger'],
  [/facebook|^fb/, 'facebook'],
  [/insta/, 'instagram'],
  [/twitter|^x$|tweet/, 'twitter'],
  [/whats ?app/, 'whatsapp'],
  [/chat/, 'chat'],
  [/^sms|texto/, 'sms'],
  [/forum|communaut|community/, 'forum'],
  [/review|avis|trustpilot|google|tripadvisor|store|yelp|glassdoor|booking/, 'review'],
  [/form/, 'form'],
  [/phone|tel|voice|voix|appel|call/, 'phone-transcript'],
];

/** Our channel for an export's word. */
export function channelNamed(word: string): string | null {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  return channelStems.find(([stem]) => stem.test(plain))?.[1] ?? null;
}
