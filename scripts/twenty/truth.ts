/** What the twenty conversations are made of, whatever the format that they are written in. */

/** One message: its author, its minute in March 2026 as `day hour:minute` in UTC, its words. */
export type Told = {
  readonly who: 'customer' | 'agent' | 'bot';
  readonly at: string;
  readonly text: string;
  /** Only the team reads it. */
  readonly note: boolean;
};

export type Person = { readonly id: number; readonly name: string; readonly email: string };

export type Conversation = {
  readonly number: number;
  readonly channel: 'email' | 'chat' | 'whatsapp';
  readonly subject: string;
  readonly customer: Person;
  readonly agent: Person;
  readonly messages: readonly Told[];
};

export const brand = { name: 'Lumélia', id: 360009, sector: 'energie', domain: 'lumelia.example' } as const;

/** `03 10:12` as an instant. */
export const instantOf = (at: string): string => `2026-03-${at.replace(' ', 'T')}:00Z`;
export const secondsOf = (at: string): number => Date.parse(instantOf(at)) / 1000;

/** The words of an agent's mail as the brand's HTML. */
export function htmlOf(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const paragraphs = escaped.split('\n\n').map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`);
  const logo = `<img src="https://${brand.domain}/logo.png" alt="${brand.name}">`;
  return `<div style="max-width:600px;font-family:Montserrat;color:#0a4d68">${paragraphs.join('')}${logo}</div>`;
}

/** The words as a chat's HTML, without anything of the brand. */
export const plainHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .split('\n\n')
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');

/** HTML of a message on its channel: mails of agents bear the brand's. */
export const bodyOf = ({ channel }: Conversation, { who, note, text }: Told): string =>
  channel === 'email' && who === 'agent' && !note ? htmlOf(text) : plainHtml(text);
