type Attributes = Readonly<Record<string, string>>;

/** What an element is: part of the reply, a quoted message, or the first of what is quoted to the end. */
export type Quotation = 'own' | 'quoted' | 'rest';

/** Classes that mail programs give to a quoted message; Outlook on the web puts `x_` before those of others. */
const quotedClasses = new Set(
  'gmail_quote gmail_quote_container yahoo_quoted moz-cite-prefix moz-forward-container protonmail_quote zmail_extra tutanota_quote OutlookMessageHeader front-blockquote airmail_ext_on'.split(
    ' ',
  ),
);
const quotedIds = new Set(
  'isForwardContent replySplit reply-intro forwardbody1 mail-editor-reference-message-container ms-outlook-mobile-reference-message'.split(
    ' ',
  ),
);
/** Where the quoted message begins as a neighbour of the reply: Outlook, and Zimbra (Free, La Poste). */
const restIds = new Set('divRplyFwdMsg appendonsend zwchr stopSpelling'.split(' '));

/** The line that Outlook draws above the headers of the message it quotes. */
const outlookLine = /border-top\s*:\s*solid\s+#(?:e1e1e1|b5c4df)/i;

/** Whether an element quotes somebody's message. */
export function quotationOf(name: string, { class: classes = '', id = '', style = '' }: Attributes): Quotation {
  const own = id.replace(/^(?:x_)+/, '');
  if (restIds.has(own) || (name === 'div' && outlookLine.test(style))) return 'rest';
  if (name === 'blockquote' || quotedIds.has(own)) return 'quoted';
  return classes.split(/\s+/).some((one) => quotedClasses.has(one.replace(/^(?:x_)+/, ''))) ? 'quoted' : 'own';
}
