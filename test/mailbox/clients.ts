import type { Charset, Transfer } from './mime.ts';

/** The message that is answered, as the client quotes it. */
export type Previous = {
  readonly name: string;
  readonly address: string;
  readonly to: string;
  readonly subject: string;
  readonly at: number;
  readonly text: string;
};

/** How one mail program writes: its raw shape, without anything of what is said. */
export type Client = {
  readonly id: string;
  readonly charset: Charset;
  readonly transfer: Transfer;
  readonly parameters?: string;
  readonly prefix: string;
  readonly words: 'Q' | 'B' | 'raw';
  readonly headers: readonly string[];
  /** What the program adds below what was said. */
  readonly footer: string;
  /** The quoted message in plain text; null: this program sends HTML only. */
  readonly quote: ((previous: Previous) => string) | null;
  readonly html?: (said: string, footer: string, previous: Previous | null) => string;
};

const days = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

function clock(at: number): {
  d: number;
  day: string;
  m: number;
  month: string;
  y: number;
  h: string;
  en: string;
  enm: string;
} {
  const date = new Date(at + 3_600_000);
  return {
    d: date.getUTCDate(),
    day: days[date.getUTCDay()] as string,
    m: date.getUTCMonth() + 1,
    month: months[date.getUTCMonth()] as string,
    y: date.getUTCFullYear(),
    h: `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`,
    en: englishDays[date.getUTCDay()] as string,
    enm: englishMonths[date.getUTCMonth()] as string,
  };
}

export const marked = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const br = (text: string): string => escaped(text).replaceAll('\n', '<br>');
const paragraphs = (text: string, kind = ' class="MsoNormal"'): string =>
  text
    .split('\n')
    .map((line) => `<p${kind}>${line === '' ? '&nbsp;' : escaped(line)}</p>`)
    .join('\n');

/** "De : … Envoyé : … À : … Objet : …" */
function block({ name, address, to, subject, at }: Previous): readonly [label: string, value: string][] {
  const { day, d, month, y, h } = clock(at);
  return [
    ['De', `${name} <${address}>`],
    ['Envoyé', `${day} ${d} ${month} ${y} ${h}`],
    ['À', to],
    ['Objet', subject],
  ];
}
const blockText = (previous: Previous): string =>
  block(previous)
    .map(([label, value]) => `${label} : ${value}`)
    .join('\n');
const blockHtml = (previous: Previous): string =>
  `<p class="MsoNormal">${block(previous)
    .map(([label, value]) => `<b>${label}&nbsp;:</b> ${escaped(value)}`)
    .join('<br>\n')}</p>`;

const gmailLine = ({ name, address, at }: Previous): string => {
  const { day, d, month, y, h } = clock(at);
  return `Le ${day.slice(0, 3)}. ${d} ${month} ${y} à ${h}, ${name} <${address}> a écrit :`;
};
const wrapped = (line: string): string => (line.length > 78 ? line.replace(/ (?=a écrit|<)/, '\n') : line);

export const clients: readonly Client[] = [
  {
    id: 'gmail',
    charset: 'utf-8',
    transfer: 'quoted-printable',
    prefix: 'Re: ',
    words: 'Q',
    headers: ['X-Google-Smtp-Source: AGHT+IF'],
    footer: '',
    quote: (previous) => `${wrapped(gmailLine(previous))}\n\n${marked(previous.text)}`,
    html: (said, footer, previous) =>
      `<div dir="ltr">${said
        .split('\n')
        .map((line) => `<div>${line === '' ? '<br>' : escaped(line)}</div>`)
        .join(
          '',
        )}${br(footer)}</div>${previous === null ? '' : `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${escaped(gmailLine(previous))}<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid rgb(204,204,204);padding-left:1ex"><div>${br(previous.text)}</div></blockquote></div>`}`,
  },
  {
    id: 'iphone',
    charset: 'utf-8',
    transfer: 'quoted-printable',
    prefix: 'Re: ',
    words: 'Q',
    headers: ['X-Mailer: iPhone Mail (22D82)'],
    footer: '\n\nEnvoyé de mon iPhone',
    quote: (previous) => {
      const { d, month, y, h } = clock(previous.at);
      return `> Le ${d} ${month} ${y} à ${h}, ${previous.name} <${previous.address}> a écrit :\n> \n> \ufeff${previous.text.split('\n').join('\n> ')}`;
    },
  },
  {
    id: 'apple-mail',
    charset: 'utf-8',
    transfer: 'quoted-printable',
    prefix: 'Re: ',
    words: 'B',
    headers: ['X-Mailer: Apple Mail (2.3826.400.131)'],
    footer: '',
    quote: (previous) => {
      const { d, month, y, h } = clock(previous.at);
      return `Le ${d} ${month} ${y} à ${h}, ${previous.name} <${previous.address}> a écrit :\n\n${marked(previous.text)}`;
    },
    html: (said, footer, previous) =>
      `<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body style="overflow-wrap: break-word;">${br(said + footer)}<br id="lineBreakAtBeginningOfMessage">${previous === null ? '' : `<div><br><blockquote type="cite"><div>${br(gmailLine(previous))}</div><br><div>${br(previous.text)}</div></blockquote></div>`}</body></html>`,
  },
  {
    id: 'thunderbird',
    charset: 'utf-8',
    transfer: '8bit',
    parameters: '; format=flowed',
    prefix: 'Re: ',
    words: 'Q',
    headers: ['User-Agent: Mozilla Thunderbird'],
    footer: '',
    quote: (previous) => {
      const { d, m, y, h } = clock(previous.at);
      return `Le ${two(d)}/${two(m)}/${y} à ${h}, ${previous.name} a écrit :\n${marked(previous.text)}`;
    },
  },
  {
    id: 'thunderbird-old',
    charset: 'iso-8859-15',
    transfer: '8bit',
    prefix: 'Re: ',
    words: 'Q',
    headers: ['User-Agent: Thunderbird 2.0.0.24 (Windows/20100228)'],
    footer: '',
    quote: (previous) => `${previous.name} a écrit :\n${marked(previous.text)}`,
  },
  {
    id: 'outlook',
    charset: 'windows-1252',
    transfer: 'quoted-printable',
    prefix: 'RE: ',
    words: 'Q',
    headers: ['X-Mailer: Microsoft Outlook 16.0', 'Thread-Index: AQHbiyp1'],
    footer: '',
    quote: (previous) => `${blockText(previous)}\n\n${previous.text}`,
    html: (said, footer, previous) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;font-family:"Calibri",sans-serif;} --></style></head><body lang="FR" link="#0563C1"><div class="WordSection1">\n${paragraphs(said + footer)}\n${previous === null ? '' : `<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm">${blockHtml(previous)}</div>${paragraphs(previous.text)}`}</div></body></html>`,
  },
  {
    id: 'outlook-web',
    charset: 'iso-8859-1',
    transfer: 'quoted-printable',
    prefix: 'RE: ',
    words: 'Q',
    headers: ['X-MS-Has-Attach:', 'X-Auto-Response-Suppress: DR, OOF, AutoReply'],
    footer: '',
    quote: (previous) => `________________________________\n${blockText(previous)}\n\n${previous.text}`,
  },
  {
    id: 'outlook-mobile',
    charset: 'utf-8',
    transfer: 'base64',
    prefix: 'Re: ',
    words: 'B',
    headers: ['X-Mailer: Outlook-iOS'],
    footer: '\n\nObtenez Outlook pour iOS<https://aka.ms/o0ukef>',
    quote: (previous) => `________________________________\n${blockText(previous)}\n\n${previous.text}`,
  },
  {
    id: 'windows-mail',
    charset: 'utf-8',
    transfer: 'quoted-printable',
    prefix: 'RE: ',
    words: 'Q',
    headers: [],
    footer: '\n\nProvenance : Courrier pour Windows',
    quote: (previous) => `${blockText(previous).replace('Envoyé :', 'Envoyé le :')}\n\n${previous.text}`,
  },
  {
    id: 'orange-old',
    charset: 'utf-8',
    transfer: '8bit',
    prefix: 're: ',
    words: 'B',
    headers: ['X-Mailer: Orange Mail'],
    footer: '',
    quote: ({ name, address, to, subject, at, text }) => {
      const { d, m, y, h } = clock(at);
      return `\n> Message du ${two(d)}/${two(m)}/${String(y).slice(2)} ${h}\n> De : "${name}" <${address}>\n> A : ${to}\n> Copie à : \n> Objet : ${subject}\n> \n${marked(text)}`;
    },
  },
  {
    id: 'orange',
    charset: 'utf-8',
    transfer: 'quoted-printable',
    prefix: 'RE: ',
    words: 'B',
    headers: ['X-Mailer: Open-Xchange Mailer v8.20'],
    footer: "\n\nEnvoyé depuis l'application Mail Orange",
    quote: ({ name, address, to, subject, at, text }) => {
      const { d, month, y, h } = clock(at);
      return `envoyé : ${d} ${month} ${y} à ${h}\nde : ${name} <${address}>\nà : ${to}\nobjet : ${subject}\n\n${text}`;
    },
  },
  {
    id: 'free',
    charset: 'utf-8',
    transfer: 'quoted-printable',
    prefix: 'Re: ',
    words: 'Q',
    headers: ['X-Mailer: Zimbra 7.2.0-GA2598 (ZimbraWebClient)'],
    footer: '',
    quote: ({ name, address, to, subject, at, text }) => {
      const { day, d, month, y, h } = clock(at);
      return `----- Mail original -----\nDe: "${name}" <${address}>\nÀ: ${to}\nEnvoyé: ${day} ${d} ${month} ${y} ${h}:33\nObjet: ${subject}\n\n${text}`;
    },
  },
  {
    id: 'free-roundcube',
    charset: 'utf-8',
    transfer: '8bit',
    parameters: '; format=flowed',
    prefix: 'Re: ',
    words: 'Q',
    headers: ['User-Agent: Roundcube Webmail'],
    footer: '',
    quote: (previous) => {
      const { d, m, y, h } = clock(previous.at);
      return `Le ${two(d)}.${two(m)}.${y} ${h}, ${previous.name} a écrit :\n${marked(previous.text)}`;
    },
  },
  {
    id: 'laposte',
    charset: 'utf-8',
    transfer: '8bit',
    prefix: 'Re: ',
    words: 'B',
    headers: ['X-Mailer: Zimbra 8.8.15_GA_4372'],
    footer: '',
    quote: ({ name, address, to, subject, at, text }) => {
      const { day, d, month, y, h } = clock(at);
      return `De: "${name}" <${address}>\nÀ: ${to}\nEnvoyé: ${day.replace(/^./, (letter) => letter.toUpperCase())} ${d} ${month} ${y} ${h}:08\nObjet: ${subject}\n\n${text}`;
    },
  },
  {
    id: 'sfr',
    charset: 'iso-8859-1',
    transfer: '8bit',
    prefix: 're: ',
    words: 'Q',
    headers: ['X-Mailer: WebMail SFR'],
    footer: '',
    quote: ({ name, address, to, subject, at, text }) => {
      const { d, m, y, h } = clock(at);
      return `========================================\n\nMessage du : ${two(d)}/${two(m)}/${y} ${h}\nDe : "${name}" <${address}>\nA : ${to}\nCopie à : \nSujet : ${subject}\n\n${text}`;
    },
  },
  {
    id: 'yahoo',
    charset: 'utf-8',
    transfer: 'base64',
    prefix: 'Re: ',
    words: 'B',
    headers: ['X-Mailer: WebService/1.1.23369 YMailNorrin'],
    footer: '',
    quote: (previous) => {
      const { day, d, month, y, h } = clock(previous.at);
      return `Le ${day} ${d} ${month} ${y} à ${h}:07 UTC+1, ${previous.name} <${previous.address}> a écrit :\n\n${previous.text}`;
    },
  },
  {
    id: 'samsung',
    charset: 'utf-8',
    transfer: 'base64',
    prefix: 'RE: ',
    words: 'B',
    headers: [],
    footer: '\n\nEnvoyé depuis mon appareil Galaxy',
    quote: ({ name, address, to, subject, at, text }) => {
      const { d, m, y, h } = clock(at);
      return `-------- Message d'origine --------\nDe : ${name} <${address}>\nDate : ${two(d)}/${two(m)}/${y} ${h} (GMT+01:00)\nÀ : ${to}\nObjet : ${subject}\n\n${text}`;
    },
  },
  {
    id: 'proton',
    charset: 'utf-8',
    transfer: 'quoted-printable',
    prefix: 'Re: ',
    words: 'Q',
    headers: [],
    footer: '\n\nEnvoyé avec la messagerie sécurisée Proton Mail.',
    quote: (previous) => {
      const { day, d, month, y, h } = clock(previous.at);
      return `Le ${day} ${d} ${month} ${y} à ${h}, ${previous.name} <${previous.address}> a écrit :\n\n${marked(previous.text)}`;
    },
  },
  {
    id: 'gmail-english',
    charset: 'utf-8',
    transfer: 'quoted-printable',
    prefix: 'Re: ',
    words: 'Q',
    headers: [],
    footer: '\n\nSent from my Pixel',
    quote: (previous) => {
      const { en, enm, d, y, h } = clock(previous.at);
      return `On ${en}, ${enm} ${d}, ${y} at ${h} ${previous.name} <\n${previous.address}> wrote:\n\n${marked(previous.text)}`;
    },
  },
  {
    id: 'outlook-english',
    charset: 'windows-1252',
    transfer: '8bit',
    prefix: 'RE: ',
    words: 'Q',
    headers: ['X-Mailer: Microsoft Outlook 16.0'],
    footer: '\n\nGet Outlook for Android<https://aka.ms/AAb9ysg>',
    quote: ({ name, address, to, subject, at, text }) => {
      const { en, enm, d, y, h } = clock(at);
      return `________________________________\nFrom: ${name} <${address}>\nSent: ${en}, ${enm} ${d}, ${y} ${h}\nTo: ${to}\nSubject: ${subject}\n\n${text}`;
    },
  },
];
