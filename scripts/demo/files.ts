import { frenchDate } from './calendar.ts';
import type { Row } from './conversation.ts';

const quoted =
  (separator: string) =>
  (value: string): string =>
    value.includes('"') || value.includes('\n') || value.includes(separator)
      ? `"${value.replaceAll('"', '""')}"`
      : value;

function table(lines: readonly (readonly string[])[], separator: string, end: string): string {
  const quote = quoted(separator);
  return lines.map((cells) => cells.map(quote).join(separator) + end).join('');
}

/** A French spreadsheet's table of mails, with HTML. */
function mails(rows: readonly Row[]): string {
  const header = 'conversation_id message_id brand sector channel role author sent_at subject text html'.split(' ');
  const lines = rows.map(({ conversation, message, brand, channel, role, author, at, subject, text, html }) => [
    ...[conversation, message, brand.name, brand.sector, channel, role, author, frenchDate(at, true)],
    ...[subject, text, html],
  ]);
  return `\ufeff${table([header, ...lines], ';', '\r\n')}`;
}

/** One JSON object a line: posts and their replies. */
function social(rows: readonly Row[]): string {
  return rows
    .map(({ conversation, message, brand, channel, role, author, at, text }) => {
      const sent_at = new Date(at).toISOString();
      const line = { conversation_id: conversation, message_id: message, brand: brand.name, sector: brand.sector };
      return `${JSON.stringify({ ...line, channel, role, author, sent_at, text })}\n`;
    })
    .join('');
}

/** A review site's table: the review and the brand's reply in one row. */
function reviews(rows: readonly Row[]): string {
  const header = 'id avis,marque,secteur,note,date avis,pseudo,avis,date réponse,répondu par,réponse'.split(',');
  const replies = new Map(rows.flatMap((row) => (row.role === 'agent' ? [[row.conversation, row] as const] : [])));
  const lines = rows.flatMap(({ conversation, role, brand, stars, at, author, text }) => {
    if (role !== 'customer') return [];
    const reply = replies.get(conversation);
    const answer = reply === undefined ? ['', '', ''] : [frenchDate(reply.at, false), reply.author, reply.text];
    return [[conversation, brand.name, brand.sector, String(stars), frenchDate(at, false), author, text, ...answer]];
  });
  return table([header, ...lines], ',', '\n');
}

/** A chat tool's table, with tabs and its own French headers. */
function chats(rows: readonly Row[]): string {
  const header = 'Conversation,Marque,Secteur,Canal,Sens,Auteur,Horodatage,Message'.split(',');
  const lines = rows.map(({ conversation, brand, channel, role, author, at, text }) => [
    ...[conversation, brand.name, brand.sector, channel, role === 'customer' ? 'entrant' : 'sortant', author],
    ...[frenchDate(at, true), text],
  ]);
  return table([header, ...lines], '\t', '\n');
}

/** The exports of the panel by file name, each in the form in which analysts get it. */
export function filesOf(rows: readonly Row[]): Readonly<Record<string, string>> {
  const on = (...channels: readonly Row['channel'][]): readonly Row[] =>
    rows.filter(({ channel }) => channels.includes(channel));
  return {
    'mails.csv': mails(on('email')),
    'social.ndjson': social(on('facebook', 'twitter')),
    'avis.csv': reviews(on('review')),
    'chat.csv': chats(on('chat')),
  };
}
