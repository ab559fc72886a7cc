import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inputsOf } from '../../src/sources/index.ts';
import { zip } from '../support/zip.ts';
import { errorOf, inputOf, read, readFixture } from './reading.ts';

const stdin = inputOf('').open;
const mail = (body: string, headers = ''): string =>
  `From: zoe@gmail.com\r\nTo: service@lumelia.example\r\nDate: Mon, 2 Mar 2026 10:12:00 +0100\r\nMessage-ID: <a@gmail.com>\r\n${headers}\r\n${body}`;
const readMail = (content: string | Uint8Array, size = 65_536) => read(inputOf(content, size, 'un.eml'));

describe('one mail', () => {
  it('is decoded, header and body', async () => {
    const { records, description } = await readFixture('eml/latin1.eml');
    expect(description.format).toBe('eml');
    expect(records).toMatchObject([
      {
        id: 'releve-1@orange.fr',
        subject: 'Relevé impossible à transmettre',
        author: 'Gwénaël Le Bris',
        sentAt: 'Mon, 2 Mar 2026 10:12:00 +0100 (CET)',
        text: 'Bonjour,\nMon relevé est refusé : « chiffre erroné ».\nGwénaël',
        correspondents: { from: 'gwenael.lebris@orange.fr', to: ['service.clients@lumelia.example'], notice: false },
      },
    ]);
  });

  it('without a date has the one of the last server; without an identifier it gets a lasting one', async () => {
    const [one] = (await readFixture('eml/without-date.eml')).records;
    const [again] = (await readFixture('eml/without-date.eml')).records;
    expect(one).toMatchObject({ sentAt: 'Mon, 2 Mar 2026 10:12:04 +0100', undated: false });
    expect(one?.id).toMatch(/^sha-[0-9a-f]{24}$/);
    expect(again?.id).toBe(one?.id);
  });

  it('cut short gives what was received', async () => {
    expect((await readFixture('eml/truncated.eml')).records).toMatchObject([
      { text: 'Bonjour, mon colis est ouvert.' },
    ]);
    expect((await readFixture('eml/header-only.eml')).records).toMatchObject([{ text: null, html: null }]);
  });

  it.each([
    ['utf-8', Buffer.from('coupé – 5 € « œuf »', 'latin1')],
    ['iso-8859-1', Buffer.from('coupé')],
  ])('declared as %s by mistake is read as what it is', async (charset) => {
    const bytes =
      charset === 'utf-8'
        ? Buffer.from('coup\xe9 \x96 5 \x80 \xab \x9cuf \xbb', 'latin1')
        : Buffer.from('coupé – 5 € « œuf »');
    const head = Buffer.from(
      mail('', `Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n`),
    );
    expect((await readMail(Buffer.concat([head, bytes]))).records).toMatchObject([{ text: 'coupé – 5 € « œuf »' }]);
  });

  it.each([
    ['Auto-Submitted: auto-replied', true],
    ['Auto-Submitted: auto-generated', true],
    ['Auto-Submitted: no', false],
    ['Precedence: auto_reply', true],
    ['Precedence: bulk', false],
    ['X-Autoreply: yes', true],
    ['X-Autorespond: Absence', true],
    ['X-Auto-Response-Suppress: All', false],
  ])('%s: automatic %s', async (header, automatic) => {
    expect((await readMail(mail('Bonjour', `${header}\r\n`))).records).toMatchObject([{ automatic }]);
  });

  it('links nearest first, in whatever brackets', async () => {
    const headers = 'In-Reply-To: <c@x>\r\nReferences: <a@x>\r\n <b@x>\t<c@x>\r\nX-GM-THRID: 17\r\n';
    expect((await readMail(mail('Bonjour', headers))).records).toMatchObject([
      { inReplyTo: ['c@x', 'b@x', 'a@x', 'gmail-thread:17'] },
    ]);
  });

  it('a text that only sends the reader to the HTML gives way to it', async () => {
    const parts =
      '--A\r\nContent-Type: text/plain\r\n\r\nCe message est au format HTML.\r\n--A\r\nContent-Type: text/html\r\n\r\n<p>Bonjour</p>\r\n--A--';
    const { records } = await readMail(mail(parts, 'Content-Type: multipart/alternative; boundary=A\r\n'));
    expect(records).toMatchObject([{ text: null, html: '<p>Bonjour</p>' }]);
  });
});

describe('hostile mails', () => {
  it('a header of a megabyte is read, one of three is refused', async () => {
    const long = (length: number) => mail('Bonjour', `X-Long: ${'a'.repeat(length)}\r\n`);
    expect((await readMail(long(1_000_000))).records).toMatchObject([{ text: 'Bonjour' }]);
    expect((await readMail(long(3_000_000))).rejections).toMatchObject([{ code: 'malformed-record' }]);
  });

  it('ten thousand nested parts are refused, and quickly', async () => {
    let body = '';
    for (let depth = 0; depth < 10_000; depth += 1)
      body += `--b${depth}\r\nContent-Type: multipart/mixed; boundary=b${depth + 1}\r\n\r\n`;
    const started = performance.now();
    const { records, rejections } = await readMail(mail(body, 'Content-Type: multipart/mixed; boundary=b0\r\n'));
    expect([...records, ...rejections]).toMatchObject([{ code: 'malformed-record', origin: { record: 1 } }]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('a mail without end is cut, what follows its texts left out', async () => {
    const huge = Buffer.concat([Buffer.from(mail('Bonjour\r\n')), Buffer.alloc(12_000_000, 'a\n')]);
    const { records, file } = await readMail(huge);
    expect(records[0]?.text?.length).toBeLessThan(400_000);
    expect(file.bytes).toBe(huge.length);
  });

  it('ten thousand references are the two hundred nearest', async () => {
    const references = Array.from({ length: 10_000 }, (_, index) => `<${index}@x>`).join(' ');
    const [one] = (await readMail(mail('Bonjour', `References: ${references}\r\n`))).records;
    expect(one?.inReplyTo).toHaveLength(200);
    expect(one?.inReplyTo[0]).toBe('9999@x');
  });

  it('what is no mail is no mail', async () => {
    expect(await errorOf(readMail('Bonjour,\nceci est une lettre.\n'))).toMatchObject({ code: 'format-unknown' });
    expect(await errorOf(read(inputOf('Bonjour : une lettre'), { from: 'mbox' }))).toMatchObject({
      code: 'format-mismatch',
    });
    expect(await errorOf(read(inputOf('Bonjour : une lettre'), { from: 'eml' }))).toMatchObject({
      code: 'format-mismatch',
    });
  });
});

describe('a mailbox', () => {
  it('of Gmail Takeout: labels, threads, quoted separators, drafts and spam', async () => {
    const { records, rejections, description } = await readFixture('mbox/takeout.mbox');
    expect(description.format).toBe('mbox');
    expect(records.map(({ id, inReplyTo, correspondents }) => [id, inReplyTo, correspondents?.sent])).toEqual([
      ['un@atelier-zoe.example', ['gmail-thread:1826173645362718'], false],
      ['deux@lumelia.example', ['gmail-thread:1826173645362718'], true],
    ]);
    expect(records[0]?.text).toBe(
      "Bonjour,\n\nFrom ce matin mon abonnement est coupé.\n>From hier aussi.\n\nFrom nos clients : rien à la ligne suivante, et pas d'heure.\n\nZoé",
    );
    expect(rejections.map(({ code, value, origin }) => [origin.record, code, value])).toEqual([
      [3, 'never-sent', 'À finir'],
      [4, 'unwanted-mail', 'Vous avez gagné'],
    ]);
  });

  it.each([1, 2, 3, 7, 64, 1000])('reads the same in pieces of %i bytes', async (size) => {
    const content = ['un', 'deux', 'trois']
      .map(
        (id) =>
          `From ${id}@x Mon Mar  2 10:12:00 2026\n${mail(`Bonjour\n\nFrom ${id}\n`).replaceAll('\r\n', '\n').replace('a@gmail.com', `${id}@gmail.com`)}\n\n`,
      )
      .join('');
    for (const bytes of [content, content.replaceAll('\n', '\r\n')]) {
      const { records } = await read(inputOf(bytes, size, 'boite.mbox'));
      expect(records.map(({ id, text }) => [id, text?.trim()])).toEqual(
        ['un', 'deux', 'trois'].map((id) => [`${id}@gmail.com`, `Bonjour\n\nFrom ${id}`]),
      );
    }
  });
});

describe('archives', () => {
  const place = mkdtempSync(join(tmpdir(), 'archives-'));
  const written = (name: string, bytes: Buffer): string => {
    const path = join(place, name);
    writeFileSync(path, bytes);
    return path;
  };
  const letter = Buffer.from(mail('Bonjour'));

  it('give their exports, hidden ones left out, and list the rest', async () => {
    const file = written(
      'exports.zip',
      zip([
        { name: 'mails/un.eml', bytes: letter },
        { name: 'tableau.csv', bytes: Buffer.from('conversation_id,role,sent_at,text\nc,agent,2026-03-02,Bonjour\n') },
        { name: '__MACOSX/._un.eml', bytes: letter },
        { name: 'lettre.txt', bytes: Buffer.from('Bonjour') },
        { name: '../../etc/passwd', bytes: letter },
        { name: 'secret.eml', bytes: letter, encrypted: true },
        { name: 'encore.zip', bytes: zip([{ name: 'a.eml', bytes: letter }]) },
      ]),
    );
    const { inputs, skipped } = await inputsOf([file], stdin);
    expect(inputs.map(({ path }) => path.slice(file.length))).toEqual(['/mails/un.eml', '/tableau.csv']);
    expect(skipped.map(({ path, code }) => [path.slice(file.length), code])).toEqual([
      ['/../../etc/passwd', 'archive-name'],
      ['/encore.zip', 'format-binary'],
      ['/lettre.txt', 'format-unknown'],
      ['/secret.eml', 'archive-encrypted'],
    ]);
    const [one] = inputs;
    if (one === undefined) throw new Error('no input');
    expect((await read(one)).records).toMatchObject([{ text: 'Bonjour', origin: { source: `${file}/mails/un.eml` } }]);
  });

  it('that promise too much are refused', async () => {
    const bomb = zip([{ name: 'zeros.mbox', bytes: Buffer.alloc(1_000), claimed: 4_000_000_000 }]);
    expect(await errorOf(inputsOf([written('bombe.zip', bomb)], stdin))).toMatchObject({
      code: 'archive-bomb',
      args: { unpacked: 4_000_000_000 },
    });
    const folder = await inputsOf([place], stdin);
    expect(folder.skipped.map(({ path, code }) => [path.slice(place.length), code])).toContainEqual([
      '/bombe.zip',
      'archive-bomb',
    ]);
  });

  it('that hide their size are stopped while they are read', async () => {
    const liar = zip([
      { name: 'un.eml', bytes: Buffer.concat([letter, Buffer.alloc(2_000_000, 'a\n')]), claimed: 500 },
    ]);
    expect(
      await errorOf(
        inputsOf([written('menteur.zip', liar)], stdin).then(({ inputs: [one] }) => read(one ?? inputOf(''))),
      ),
    ).toMatchObject({ code: expect.stringMatching(/^(?:archive-invalid|no-input)$/) });
  });

  it('that are none are named', async () => {
    expect(await errorOf(inputsOf([written('faux.zip', Buffer.from('PK?'))], stdin))).toMatchObject({
      code: 'archive-invalid',
    });
  });
});
