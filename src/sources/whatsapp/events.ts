import { withoutMarks } from './line.ts';

/** What stands in place of media, calls and deleted messages, French and English, on iPhones and Android. */
const placeholder = new RegExp(
  [
    '^<(?:Médias? omis|Media omitted|Fichier omis|attached: [^>]{1,200}|pièce jointe : [^>]{1,200})>$',
    '^(?:image|vidéo|video|audio|GIF|sticker|autocollant|document|fiche contact|Contact card|message vidéo)s? (?:absente?|omitted|omise?)$',
    '^[^\\n]{1,200} \\((?:fichier joint|file attached)\\)$',
    '^[^\\n]{1,200} • .{0,40}(?:document|page)s?.{0,20}(?:absent|omitted)$',
    '^(?:Ce message a été supprimé|Vous avez supprimé ce message|This message was deleted|You deleted this message)\\.?$',
    '^(?:Appel (?:vocal|vidéo)(?: (?:manqué|en absence))?|(?:Missed )?(?:voice|video) call)[,.]?(?:\\s(?:\\d|sans réponse|aucune réponse|no answer|appuyez|cliquez|tap).{0,60})?$',
    '^(?:null|Localisation|Location|Position) ?: https?://\\S+$',
    '^null$',
    '^(?:POLL|SONDAGE) ?:',
  ].join('|'),
  'iu',
);

/** What WhatsApp itself says in a chat, French and English: encryption, groups, numbers, accounts. */
const notice = new RegExp(
  [
    'chiffrés de bout en bout|end-to-end encrypted|utilise un service sécurisé de Meta|uses a secure service from Meta',
    'a changé de numéro|changed (?:their|to a new) (?:phone )?number|code de sécurité|security code',
    'compte professionnel|business account|messages éphémères|disappearing messages',
    "(?:a créé|a ajouté|a quitté|a retiré|avez ajouté|avez créé|a changé l[’']|created group|added you|left$)",
    'Vous avez bloqué|You blocked|Vous avez débloqué|You unblocked',
  ].join('|'),
  'iu',
);

/** Whether a text is no words of a person but stands for a photo, a call or a deleted message. */
export const isPlaceholder = (text: string): boolean =>
  text.length <= 300 && placeholder.test(withoutMarks(text).trim());

/** Whether a line is one of WhatsApp's own; those of iPhones bear the name of the chat, then a mark of direction. */
export function isNotice(text: string, named: boolean): boolean {
  if (!named) return true;
  return text.startsWith('\u200e') && notice.test(text.slice(0, 400));
}

/** The marks of an edited message. */
const edited = ['<Ce message a été modifié>', '<This message was edited>'];

/** The words of a message, without marks of direction and the mark of an edit. */
export function wordsOf(text: string): string {
  const words = withoutMarks(text).trimEnd();
  const mark = edited.find((end) => words.endsWith(end));
  return mark === undefined ? words : words.slice(0, -mark.length).trimEnd();
}
