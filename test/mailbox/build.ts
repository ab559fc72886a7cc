import { type Case, cases, customers, englishCustomers } from './cases.ts';
import { type Client, clients, type Previous } from './clients.ts';
import { type Charset, encodedWords, filePart, mail, multipart, type Part, textPart } from './mime.ts';
import { delimited, english, french, type Signature } from './signatures.ts';

/** What is true of one mail of the mailbox. */
export type Truth = {
  readonly id: string;
  readonly role: 'customer' | 'agent' | 'system';
  readonly thread: number;
  readonly automatic: boolean;
  readonly internal: boolean;
  /** The text actually written, signed as it was. */
  readonly text: string;
  /** Of a reply in HTML; null: plain text. */
  readonly logo: boolean | null;
  readonly charter: boolean | null;
  readonly client: string;
};
/** A customer turn with its reply and its receipt, by message identifiers. */
export type Pair = {
  readonly request: readonly string[];
  readonly reply: readonly string[];
  readonly receipt: string | null;
};
export type Mailbox = {
  readonly mails: readonly Buffer[];
  readonly truth: readonly Truth[];
  readonly pairs: readonly Pair[];
};

const minute = 60_000;
const service = 'service.clients@lumelia.example';
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

type Sent = {
  readonly id: string;
  readonly from: readonly [name: string, address: string];
  readonly to: readonly [name: string, address: string];
  readonly subject: string;
  readonly at: number;
  readonly shown: string;
  readonly references: readonly string[];
};
type Options = {
  readonly role: Truth['role'];
  readonly client: Client;
  readonly from: Sent['from'];
  readonly to: Sent['to'];
  readonly said: string;
  readonly after: number;
  readonly answers?: Sent | null;
  readonly subject: string;
  readonly signature?: Signature;
  readonly automatic?: boolean;
  readonly internal?: boolean;
  readonly links?: 'both' | 'in-reply-to' | 'none';
  readonly layout?: 'top' | 'inline' | 'bottom';
  readonly headers?: readonly string[];
  readonly charter?: boolean;
  readonly logo?: boolean;
  readonly declared?: Charset | null;
  readonly extra?: readonly Part[];
};

const zone = (at: number): string => {
  const [day, d, m, y, h] = new Date(at + 60 * minute).toUTCString().replace(',', '').split(' ');
  return `${day}, ${d} ${m} ${y} ${h} +0100`;
};
/** What an encoding lacks, written as people with such programs write it. */
const fitting = (text: string, charset: Charset): string => {
  if (charset === 'utf-8' || charset === 'windows-1252') return text;
  const plain = text.replaceAll('’', "'").replaceAll('–', '-');
  return charset === 'iso-8859-1' ? plain.replaceAll('€', 'euros').replaceAll('œ', 'oe') : plain;
};

/** An HTML reply in the brand's charter. */
const charterHtml = (text: string, logo: boolean): string =>
  `<html><body><table width="600" bgcolor="#0a5c4a"><tr><td style="font-family: 'Lumelia Sans', Arial; color: #0a5c4a">${logo ? '<img src="cid:logo@lumelia" alt="Lumélia" width="120"><br>' : ''}${text
    .split('\n')
    .map(
      (line) =>
        `<p style="margin:0">${line === '' ? '&nbsp;' : line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`,
    )
    .join('')}</td></tr></table></body></html>`;

/** Writes the mailbox message by message. */
class Writer {
  readonly mails: Buffer[] = [];
  readonly truth: Truth[] = [];
  readonly pairs: Pair[] = [];
  thread = 0;
  #clock = Date.UTC(2026, 0, 12, 7);

  open(): void {
    this.thread += 1;
    this.#clock += 95 * minute;
  }

  write(options: Options): Sent {
    const { client, from, to, role, links = 'both', signature = { said: '', added: '' } } = options;
    const previous = options.answers ?? null;
    this.#clock += options.after * minute;
    const id = `${this.mails.length + 1}.${client.id}@${from[1].slice(from[1].indexOf('@') + 1)}`;
    const at = this.#clock;
    const said = fitting(options.said + signature.said, client.charset);
    const added = fitting(signature.added + client.footer, client.charset);
    const quoted: Previous | null =
      previous === null
        ? null
        : {
            name: previous.from[0],
            address: previous.from[1],
            to: previous.to[1],
            subject: previous.subject,
            at: previous.at,
            text: fitting(previous.shown, client.charset),
          };
    const references = previous === null || links === 'none' ? [] : [...previous.references, previous.id];
    const written =
      signature.delimited === true
        ? said.replace(fitting(signature.said, client.charset), `\n-- ${fitting(signature.said, client.charset)}`)
        : said;
    const part = bodyOf(options, written, added, quoted);
    const name = /[^\0-\x7f]/.test(from[0])
      ? encodedWords(from[0], client.charset, client.words === 'raw' ? 'Q' : client.words)
      : `"${from[0]}"`;
    const headers = [
      `From: ${name} <${from[1]}>`,
      `To: ${to[1]}`,
      `Subject: ${encodedWords(fitting(options.subject, client.charset), client.charset, client.words === 'B' ? 'B' : 'Q')}`,
      `Date: ${zone(at)}`,
      `Message-ID: <${id}>`,
      ...(previous === null || links === 'none' ? [] : [`In-Reply-To: <${previous.id}>`]),
      ...(references.length === 0 || links !== 'both'
        ? []
        : [`References: ${references.map((one) => `<${one}>`).join('\r\n ')}`]),
      ...client.headers,
      ...(options.headers ?? []),
    ];
    this.mails.push(mail(headers, part));
    const html = client.html !== undefined || options.charter !== undefined;
    this.truth.push({
      id,
      role,
      thread: this.thread,
      automatic: options.automatic ?? false,
      internal: options.internal ?? false,
      text: said,
      client: client.id,
      logo: role === 'agent' && html ? (options.logo ?? false) : null,
      charter: role === 'agent' && html ? (options.charter ?? false) : null,
    });
    return { id, from, to, subject: options.subject, at, shown: said + added, references };
  }

  pair(request: readonly Sent[], reply: readonly Sent[], receipt: Sent | null = null): void {
    this.pairs.push({
      request: request.map(({ id }) => id),
      reply: reply.map(({ id }) => id),
      receipt: receipt?.id ?? null,
    });
  }
}

/** Answers between quoted lines: each line of what is said below one line of the message that is answered. */
function interleaved(said: string, previous: Previous): string {
  const quotes = previous.text.split('\n').filter((line) => line.trim() !== '');
  const [first = '', ...rest] = said.split('\n\n');
  const pieces = [
    `> ${quotes[0] ?? ''}`,
    first,
    ...rest.flatMap((piece, index) => [`> ${quotes[index + 1] ?? '…'}`, piece]),
  ];
  return `Le 12/01/2026 à 10:12, ${previous.name} a écrit :\n${pieces.join('\n\n')}`;
}

function bodyOf(options: Options, said: string, added: string, previous: Previous | null): Part {
  const { client, layout = 'top', declared } = options;
  const { charset, transfer, parameters = '' } = client;
  const form = { charset, transfer, parameters, ...(declared === undefined ? {} : { declared }) };
  const quote = previous === null || client.quote === null ? '' : client.quote(previous);
  const text =
    layout === 'inline' && previous !== null
      ? interleaved(said, previous) + added
      : layout === 'bottom'
        ? `${quote}\n\n${said}${added}\n`
        : `${said}${added}${quote === '' ? '' : `\n\n${quote}`}\n`;
  const plain = textPart(text, form);
  if (options.charter === true) {
    const shown = textPart(charterHtml(said + added, options.logo === true), {
      charset: 'utf-8',
      transfer: 'quoted-printable',
      subtype: 'html',
    });
    const logo = filePart('image/png; name="logo.png"', png, [
      'Content-ID: <logo@lumelia>',
      'Content-Disposition: inline; filename="logo.png"',
    ]);
    const alternative = multipart('alternative', [
      textPart(`${said}${added}\n`, { charset: 'utf-8', transfer: 'quoted-printable' }),
      shown,
    ]);
    return options.logo === true ? multipart('related', [alternative, logo]) : alternative;
  }
  if (client.html !== undefined && layout === 'top') {
    const html = textPart(client.html(said, added, previous), { ...form, parameters: '', subtype: 'html' });
    const only = options.said.length % 3 === 0;
    const shown = only ? html : multipart('alternative', [plain, html]);
    return options.extra === undefined ? shown : multipart('mixed', [shown, ...options.extra]);
  }
  return options.extra === undefined ? plain : multipart('mixed', [plain, ...options.extra]);
}

const by = (id: string): Client => clients.find((client) => client.id === id) as Client;
const agents = ['outlook', 'free', 'gmail', 'thunderbird', 'outlook-web', 'windows-mail'].map(by);
const calendar = filePart(
  'text/calendar; charset=utf-8; method=REQUEST',
  Buffer.from(
    'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nBEGIN:VEVENT\r\nSUMMARY:Passage du technicien\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  ),
);

/** One case in one of the courses that cases take. */
function course(box: Writer, number: number): void {
  const one = cases[number % cases.length] as Case;
  const people = one.language === 'fr' ? customers : englishCustomers;
  const customer = people[(number * 5) % people.length] as Sent['from'];
  const theirs =
    one.language === 'fr'
      ? (clients[number % (clients.length - 2)] as Client)
      : by(number % 2 === 0 ? 'gmail-english' : 'outlook-english');
  const ours = agents[number % agents.length] as Client;
  const signatures = one.language === 'fr' ? french : english;
  const signature = (step: number): Signature => signatures[(number + step) % signatures.length] as Signature;
  const desk: Sent['from'] = ['Lumélia', service];
  const subject = `${one.subject} (${number})`;
  const back = (client: Client): string => `${client.prefix}${subject}`;
  box.open();
  const asks = (said: string, more: Partial<Options> = {}): Sent =>
    box.write({
      role: 'customer',
      client: theirs,
      from: customer,
      to: desk,
      said,
      after: 200,
      subject: more.answers ? back(theirs) : subject,
      ...more,
    });
  const replies = (said: string, answers: Sent, more: Partial<Options> = {}): Sent =>
    box.write({
      role: 'agent',
      client: ours,
      from: desk,
      to: customer,
      said,
      after: 130,
      subject: back(ours),
      answers,
      signature: signature(0),
      ...more,
    });
  const receipt = (answers: Sent): Sent =>
    box.write({
      role: 'agent',
      automatic: true,
      client: by('laposte'),
      from: ['Lumélia', 'ne-pas-repondre@lumelia.example'],
      to: customer,
      after: 1,
      answers: null,
      links: 'none',
      subject: `Accusé de réception : ${subject}`,
      said: 'Bonjour,\n\nNous avons bien reçu votre message et vous répondrons dans les meilleurs délais.',
      headers: ['Auto-Submitted: auto-replied', `In-Reply-To: <${answers.id}>`, `References: <${answers.id}>`],
    });

  const first = asks(one.asked);
  switch (number % 16) {
    case 0: {
      // question, reply, question, reply
      const reply = replies(one.answered, first);
      const again = asks(one.again, { answers: reply });
      box.pair([first], [reply]);
      box.pair([again], [replies(one.answeredAgain, again, { signature: signature(1) })]);
      return;
    }
    case 1: {
      // receipt before the reply
      const automatic = receipt(first);
      box.pair([first], [replies(one.answered, first, { charter: true, logo: true })], automatic);
      return;
    }
    case 2: {
      // the customer asks again, with a fresh mail on the same subject
      const again = asks(one.again, { after: 1_500 });
      box.pair([first, again], [replies(one.answered, again)]);
      return;
    }
    case 3: // silence
      box.pair([first], []);
      return;
    case 4: {
      // answers between the lines
      const reply = replies(one.answered, first, {
        client: by('thunderbird'),
        layout: 'inline',
        signature: { said: '', added: '' },
      });
      box.pair([first], [reply]);
      return;
    }
    case 5: {
      // no links at all: subject and correspondents
      const reply = replies(one.answered, first, { links: 'none' });
      const again = asks(one.again, { answers: reply, links: 'none' });
      box.pair([first], [reply]);
      box.pair([again], [replies(one.answeredAgain, again, { links: 'none', signature: signature(2) })]);
      return;
    }
    case 6: {
      // the customer is away
      const reply = replies(one.answered, first, { charter: true, logo: false });
      box.write({
        role: 'customer',
        automatic: true,
        client: by('outlook'),
        from: customer,
        to: desk,
        after: 1,
        subject: `Réponse automatique : ${back(ours)}`,
        said: 'Je suis absent jusqu’au 2 mars, je vous répondrai à mon retour.',
        headers: [
          'Auto-Submitted: auto-replied',
          'X-Auto-Response-Suppress: All',
          `In-Reply-To: <${reply.id}>`,
          `References: <${reply.id}>`,
        ],
      });
      box.pair([first], [reply]);
      return;
    }
    case 7: {
      // colleagues among themselves
      const asked = box.write({
        role: 'agent',
        internal: true,
        client: by('outlook'),
        from: ['Claire Martin', 'c.martin@lumelia.example'],
        to: ['Atelier', 'atelier@lumelia.example'],
        after: 30,
        answers: first,
        subject: `TR: ${subject}`,
        said: 'Peux-tu regarder ce dossier ? Le client attend.',
      });
      box.write({
        role: 'agent',
        internal: true,
        client: by('outlook'),
        from: ['Paul Riou', 'p.riou@lumelia.example'],
        to: ['Claire Martin', 'c.martin@lumelia.example'],
        after: 30,
        answers: asked,
        subject: `RE: ${subject}`,
        said: 'Réglé de mon côté, tu peux répondre.',
      });
      box.pair([first], [replies(one.answered, first)]);
      return;
    }
    case 8: {
      // the reply bounces
      const reply = replies(one.answered, first);
      const report = multipart('report; report-type=delivery-status', [
        textPart('Le message n’a pas pu être remis : boîte pleine.', { charset: 'utf-8', transfer: '8bit' }),
        filePart('message/delivery-status', Buffer.from('Action: failed\r\nStatus: 5.2.2\r\n')),
        filePart(
          'message/rfc822',
          Buffer.from(
            `From: ${service}\r\nTo: ${customer[1]}\r\nSubject: ${back(ours)
              .normalize('NFD')
              .replace(/[^\0-\x7f]/g, '')}\r\n\r\n${one.language}`,
          ),
        ),
      ]);
      box.mails.push(
        mail(
          [
            `From: Mail Delivery System <MAILER-DAEMON@mx.lumelia.example>`,
            `To: ${service}`,
            'Subject: Undelivered Mail Returned to Sender',
            `Date: ${zone(reply.at + minute)}`,
            `Message-ID: <bounce-${number}@mx.lumelia.example>`,
            `In-Reply-To: <${reply.id}>`,
            'Auto-Submitted: auto-replied',
          ],
          report,
        ),
      );
      box.truth.push({
        id: `bounce-${number}@mx.lumelia.example`,
        role: 'system',
        thread: box.thread,
        automatic: true,
        internal: false,
        text: 'Le message n’a pas pu être remis : boîte pleine.',
        logo: null,
        charter: null,
        client: 'postfix',
      });
      box.pair([first], [reply]);
      return;
    }
    case 9: {
      // thanks at the end
      const reply = replies(one.answered, first);
      asks('Merci beaucoup !', { answers: reply });
      box.pair([first], [reply]);
      return;
    }
    case 10: {
      // the same subject two months later is another case
      const reply = replies(one.answered, first);
      box.pair([first], [reply]);
      box.thread += 1;
      const later = asks(one.again, { after: 60 * 24 * 61 });
      box.pair([later], [replies(one.answeredAgain, later, { signature: signature(3) })]);
      return;
    }
    case 11: {
      // an appointment comes with the reply
      box.pair([first], [replies(one.answered, first, { client: by('outlook'), extra: [calendar] })]);
      return;
    }
    case 12: {
      // below the quoted message, signed under "-- "
      const reply = replies(`${one.answered}\n\nCordialement,`, first, {
        client: by('thunderbird'),
        layout: 'bottom',
        signature: { said: '', added: '' },
      });
      const signed = box.write({
        role: 'agent',
        client: by('free-roundcube'),
        from: desk,
        to: customer,
        after: 3,
        answers: first,
        subject: back(ours),
        said: 'Bonjour,\n\nJ’oubliais : le numéro de votre dossier est le 48112.',
        signature: { said: '', added: '' },
      });
      box.pair([first], [reply, signed]);
      return;
    }
    case 13: {
      // encodings that lie
      const lies: readonly Partial<Options>[] = [
        { client: by('outlook'), declared: 'utf-8' },
        { client: by('sfr'), declared: null },
        { client: by('thunderbird'), declared: 'iso-8859-1' },
        { client: by('laposte'), declared: 'us-ascii' },
        { client: by('outlook-web'), declared: 'us-ascii' },
        { client: by('outlook'), declared: 'iso-8859-1' },
      ];
      box.pair(
        [first],
        [replies(one.answered, first, lies[Math.floor(number / 16) % lies.length] as Partial<Options>)],
      );
      return;
    }
    case 14: {
      // a message attached as a whole
      const attached = filePart(
        'message/rfc822',
        Buffer.from('From: voisin@laposte.net\r\nSubject: Votre colis\r\n\r\nLe colis est chez moi.\r\n'),
      );
      const reply = replies(one.answered, first);
      const again = asks('Bonjour,\n\nVoici en pièce jointe le message de mon voisin.\nQue dois-je faire ?', {
        answers: reply,
        client: by('laposte'),
        extra: [attached],
      });
      box.pair([first], [reply]);
      box.pair([again], [replies(one.answeredAgain, again)]);
      return;
    }
    default: {
      // who signs stands below "-- "
      const reply = replies(`${one.answered}\n\nCordialement,`, first, {
        client: by('laposte'),
        links: 'in-reply-to',
        signature: delimited,
      });
      box.pair([first], [reply]);
    }
  }
}

/** A contact form: the brand's own server writes, the customer answers to. */
function contactForm(box: Writer, number: number): void {
  const one = cases[number % 8] as Case;
  const customer = customers[number % customers.length] as Sent['from'];
  box.open();
  const first = box.write({
    role: 'customer',
    client: by('laposte'),
    from: ['Site Lumélia', 'formulaire@lumelia.example'],
    to: ['Lumélia', service],
    said: one.asked,
    after: 10,
    subject: `Formulaire de contact ${number}`,
    headers: [`Reply-To: <${customer[1]}>`, 'Auto-Submitted: auto-generated'],
  });
  const reply = box.write({
    role: 'agent',
    client: by('outlook-web'),
    from: ['Lumélia', service],
    to: customer,
    said: one.answered,
    after: 90,
    subject: `RE: Formulaire de contact ${number}`,
    answers: first,
    signature: french[number % french.length] as Signature,
  });
  box.pair([first], [reply]);
}

/** The mailbox of a service, with what is true of it: seventy-odd cases, twenty mail programs, always the same. */
export function mailboxOfService(): Mailbox {
  const box = new Writer();
  for (let number = 0; number < 96; number += 1) course(box, number);
  for (let number = 0; number < 6; number += 1) contactForm(box, number);
  return box;
}
