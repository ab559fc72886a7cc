import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/model/conversation.ts';
import { mended } from '../../src/sources/meta-download/mojibake.ts';
import { inputOf, read, type Told } from './reading.ts';

const told = ({ records }: Told, ...fields: readonly (keyof SourceRecord)[]): unknown[][] =>
  records.map((record) => fields.map((field) => record[field]));

const skipped = ({ rejections }: Told): unknown[][] =>
  rejections.map(({ code, column, value }) => [code, column, value]);

describe('X archive', () => {
  const script = (name: string, value: unknown): string => `window.YTD.${name}.part0 = ${JSON.stringify(value)}`;
  const sent = (id: string, senderId: string, at: string) => ({
    messageCreate: { id, senderId, recipientId: 'x', text: `t${id}`, createdAt: at },
  });
  const dialogue = (conversationId: string, messages: readonly object[]) => ({
    dmConversation: { conversationId, messages },
  });

  it('strips the assignment; the account in all dialogues is the owner; numbers keep their figures', async () => {
    const text = script('direct_messages', [
      dialogue('11-22', [
        sent('1245425308704149507', '22', '2026-03-02T09:00:00.000Z'),
        sent('2', '11', '2026-03-02T08:00:00.000Z'),
      ]),
      dialogue('22-33', [
        sent('3', '33', '2026-03-02T08:00:00.000Z'),
        { joinConversation: { initiatingUserId: '33' } },
      ]),
    ]);
    for (const size of [1, 30, 65_536]) {
      const found = await read(inputOf(text, size, 'direct-messages.js'));
      expect(found.description.format).toBe('x-archive');
      expect(told(found, 'conversation', 'id', 'role', 'channel', 'brand')).toEqual([
        ['11-22', '1245425308704149507', 'agent', 'messenger', '22'],
        ['11-22', '2', 'customer', 'messenger', '22'],
        ['22-33', '3', 'customer', 'messenger', '22'],
      ]);
      expect(skipped(found)).toEqual([['no-message', 'dmConversation.messages', 'joinConversation']]);
    }
  });

  it('of a single dialogue, newest first, whoever wrote first is the customer; a welcome is automatic', async () => {
    const welcome = {
      welcomeMessageCreate: { id: '9', senderId: '22', text: 'Bienvenue', createdAt: '2026-03-02T08:01:00.000Z' },
    };
    const found = await read(
      inputOf(
        script('direct_messages', [
          dialogue('11-22', [
            sent('1', '22', '2026-03-02T09:00:00.000Z'),
            welcome,
            sent('2', '11', '2026-03-02T08:00:00.000Z'),
          ]),
        ]),
      ),
    );
    expect(told(found, 'role', 'automatic')).toEqual([
      ['agent', false],
      ['bot', true],
      ['customer', false],
    ]);
  });

  it('tweets are the account’s own and name what they answer; retweets are none', async () => {
    const tweet = (id_str: string, full_text: string, more: object = {}) => ({
      tweet: { id_str, full_text, created_at: 'Mon Mar 02 09:12:45 +0000 2026', entities: {}, ...more },
    });
    const found = await read(
      inputOf(
        script('tweets', [
          tweet('5', '@lea Oui.', { in_reply_to_status_id_str: '1245425308704149507' }),
          tweet('6', 'RT @a: b'),
        ]),
      ),
    );
    expect(told(found, 'id', 'inReplyTo', 'role', 'channel', 'conversation')).toEqual([
      ['5', ['1245425308704149507'], 'agent', 'twitter', null],
    ]);
    expect(skipped(found)).toEqual([['no-message', 'full_text', 'RT @a: b']]);
  });
});

describe('Meta Graph', () => {
  const person = (id: string, name: string) => ({ id, name });
  const [page, lea, tom] = [person('900', 'Lumélia'), person('1', 'Léa'), person('2', 'Tom')];
  const message = (id: string, from: object, text: string, more: object = {}) => ({
    id,
    from,
    message: text,
    created_time: '2026-03-02T08:00:00+0000',
    ...more,
  });
  const conversation = (id: string, customer: object, messages: readonly object[], more: object = {}) => ({
    id,
    participants: { data: [customer, page] },
    messages: { data: messages },
    ...more,
  });
  const from = (value: unknown): Promise<Told> => read(inputOf(JSON.stringify(value), 50, 'meta.json'));

  it('the page is whoever takes part in every conversation', async () => {
    const found = await from({
      data: [
        conversation('t1', lea, [message('a', page, 'Oui'), message('b', lea, 'Alors ?')]),
        conversation('t2', tom, [message('c', tom, 'Hello')]),
      ],
    });
    expect(found.description.format).toBe('meta');
    expect(told(found, 'conversation', 'role', 'brand')).toEqual([
      ['t1', 'agent', 'Lumélia'],
      ['t1', 'customer', 'Lumélia'],
      ['t2', 'customer', 'Lumélia'],
    ]);
  });

  it('or whom the address names; of one conversation alone, whoever did not write first', async () => {
    const messages = [message('b', lea, 'Merci'), message('a', page, 'Bonjour Léa')];
    expect(told(await from([conversation('t1', lea, messages, { link: '/900/inbox/t1/' })]), 'role')).toEqual([
      ['customer'],
      ['agent'],
    ]);
    expect(told(await from([conversation('t1', lea, messages.toReversed())]), 'role')).toEqual([
      ['agent'],
      ['customer'],
    ]);
  });

  it('a photo without words is no message', async () => {
    const found = await from([
      conversation('t1', lea, [
        message('a', lea, '', { attachments: { data: [{ id: 'p' }] } }),
        message('b', lea, 'Voilà'),
      ]),
    ]);
    expect(skipped(found)).toEqual([['no-message', 'attachments', 'a']]);
  });

  it('a comment below a post opens a public conversation', async () => {
    const comments = {
      data: [{ ...message('c1', lea, 'En panne ?'), comments: { data: [message('c2', page, 'Oui, jusqu’à midi.')] } }],
    };
    const found = await from({ data: [{ ...message('p1', page, 'Bonne journée !'), comments }] });
    expect(told(found, 'conversation', 'role', 'channel', 'text')).toEqual([
      ['c1', 'customer', 'facebook', 'En panne ?'],
      ['c1', 'agent', 'facebook', 'Oui, jusqu’à midi.'],
    ]);
  });
});

describe('the Facebook or Instagram download', () => {
  const misspelt = (text: string): string => Buffer.from(text).toString('latin1');
  const thread = (messages: readonly object[]): string =>
    JSON.stringify(
      {
        participants: [{ name: misspelt('Léa Morin') }, { name: misspelt('Lumélia') }],
        messages,
        title: misspelt('Léa Morin'),
        is_still_participant: true,
        thread_path: 'inbox/leamorin_12',
      },
      null,
      2,
    );
  const message = (sender: string, content: string | null, more: object = {}) => ({
    sender_name: misspelt(sender),
    timestamp_ms: 1772442000000,
    ...(content === null ? {} : { content: misspelt(content) }),
    ...more,
  });

  it('mends the encoding of words and names; the title is the customer', async () => {
    const found = await read(
      inputOf(
        thread([message('Lumélia', 'Réglé 👍 à 10 h'), message('Léa Morin', 'Toujours coupé…', { type: 'Generic' })]),
      ),
    );
    expect(found.description.format).toBe('meta-download');
    expect(told(found, 'conversation', 'role', 'author', 'text', 'brand', 'sentAt')).toEqual([
      ['inbox/leamorin_12', 'agent', 'Lumélia', 'Réglé 👍 à 10 h', 'Lumélia', '1772442000000'],
      ['inbox/leamorin_12', 'customer', 'Léa Morin', 'Toujours coupé…', 'Lumélia', '1772442000000'],
    ]);
  });

  it('what was unsent, calls, photos and reactions are no messages', async () => {
    const found = await read(
      inputOf(
        thread([
          message('Léa Morin', 'a', { is_unsent: true }),
          message('Léa Morin', 'b', { type: 'Call' }),
          message('Léa Morin', null, { photos: [] }),
          message('Léa Morin', 'A aimé un message'),
          message('Léa Morin', 'c'),
        ]),
      ),
    );
    expect(told(found, 'text')).toEqual([['c']]);
    expect(skipped(found)).toEqual([
      ['no-message', 'is_unsent', 'true'],
      ['no-message', 'type', 'Call'],
      ['no-message', 'content', 'photos'],
      ['no-message', 'content', 'A aimé un message'],
    ]);
  });

  it('words that were mended before stay as they are', () => {
    expect(['é', 'déjà', 'œuf', 'plain', '€'].map(mended)).toEqual(['é', 'déjà', 'œuf', 'plain', '€']);
    expect(mended('dÃ©jÃ\u00a0')).toBe('déjà');
  });
});

describe('WhatsApp', () => {
  const chat = (text: string, path = 'chat.txt'): Promise<Told> => read(inputOf(text, 7, path));

  it.each([
    ['[03/03/2026 10:12:45] Léa: Bonjour', '03/03/2026 10:12:45'],
    ['\u200e[03/03/2026 10:12:45] \u202aLéa\u202c: Bonjour', '03/03/2026 10:12:45'],
    ['[03/03/2026, 10:12:45] Léa: Bonjour', '03/03/2026 10:12:45'],
    ['03/03/2026, 10:12 - Léa: Bonjour', '03/03/2026 10:12'],
    ['03/03/2026 à 10:12 - Léa : Bonjour', '03/03/2026 10:12'],
    ['3/3/26, 10:12\u202fAM - Léa: Bonjour', '3/3/26 10:12 AM'],
    ['[3/3/26, 10:12:45\u202fPM] Léa: Bonjour', '3/3/26 10:12:45 PM'],
    ['03/03/2026, 10:12\u00a0p.m. - Léa: Bonjour', '03/03/2026 10:12 p.m.'],
    ['[2026-03-03 10 h 12 min 45 s] Léa\u00a0: Bonjour', '2026-03-03 10 h 12 min 45 s'],
    ['03.03.26, 10:12 - Léa: Bonjour', '03.03.26 10:12'],
  ])('%s', async (line, sentAt) => {
    const found = await chat(`${line}\r\n`);
    expect(found.description.format).toBe('whatsapp');
    expect(told(found, 'author', 'text', 'sentAt', 'role', 'channel')).toEqual([
      ['Léa', 'Bonjour', sentAt, 'customer', 'whatsapp'],
    ]);
  });

  it('a message goes on over lines, blank ones too; spaces inside it stay', async () => {
    const found = await chat(
      '03/03/2026, 10:12 - Léa: Bonjour,\n\n«\u202foui\u202f»\n12:30 - rien\n03/03/2026, 10:15 - Lumélia: D’accord : demain.\n',
    );
    expect(told(found, 'text', 'role', 'id')).toEqual([
      ['Bonjour,\n\n«\u202foui\u202f»\n12:30 - rien', 'customer', '1'],
      ['D’accord : demain.', 'agent', '2'],
    ]);
  });

  it.each([
    '03/03/2026, 10:11 - Les messages et les appels sont chiffrés de bout en bout. Seules les personnes de cette discussion peuvent les lire.',
    '[03/03/2026 10:11:00] Lumélia: \u200eLes messages et les appels sont chiffrés de bout en bout.',
    '3/3/26, 10:11 AM - Messages and calls are end-to-end encrypted. Tap to learn more.',
  ])('WhatsApp’s own notice is no message, and whoever it names did not write first: %s', async (line) => {
    const found = await chat(`${line}\n03/03/2026, 10:12 - Léa: Bonjour\n03/03/2026, 10:13 - Lumélia: Bonjour Léa\n`);
    expect(found.rejections).toMatchObject([{ code: 'no-message', origin: { record: 1 } }]);
    expect(told(found, 'author', 'role')).toEqual([
      ['Léa', 'customer'],
      ['Lumélia', 'agent'],
    ]);
  });

  it.each([
    '03/03/2026, 10:11 - Léa: <Médias omis>',
    '03/03/2026, 10:11 - Léa: <Media omitted>',
    '[03/03/2026 10:11:00] Léa: \u200eimage absente',
    '[03/03/2026 10:11:00] Léa: \u200e<attached: 00000012-PHOTO-2026-03-03.jpg>',
    '03/03/2026, 10:11 - Léa: IMG-20260303.jpg (fichier joint)',
    '03/03/2026, 10:11 - Léa: Ce message a été supprimé',
    '03/03/2026, 10:11 - Léa: This message was deleted',
    '03/03/2026, 10:11 - Léa: null',
    '[03/03/2026 10:11:00] Léa: \u200eAppel vocal manqué',
  ])('media, calls and deleted messages have no words, but whoever sent them wrote first: %s', async (line) => {
    const found = await chat(`${line}\n03/03/2026, 10:13 - Lumélia: Bonjour Léa\n`);
    expect(found.rejections).toMatchObject([{ code: 'no-message', origin: { record: 1 } }]);
    expect(told(found, 'author', 'role')).toEqual([['Lumélia', 'agent']]);
  });

  it('the name of the file may name the customer, who then need not write first', async () => {
    const found = await chat(
      '03/03/2026, 10:12 - Lumélia: Votre colis arrive.\n03/03/2026, 10:13 - Léa Morin: Merci\n',
      'Discussion WhatsApp avec Léa Morin.txt',
    );
    expect(told(found, 'role')).toEqual([['agent'], ['customer']]);
  });

  it('words that only begin like a notice are words', async () => {
    const found = await chat('03/03/2026, 10:12 - Léa: Appel vocal impossible depuis hier, que faire ?\n');
    expect(told(found, 'text')).toEqual([['Appel vocal impossible depuis hier, que faire ?']]);
  });

  it('an edit is not part of the words', async () => {
    const found = await chat('03/03/2026, 10:12 - Léa: Bonsoir\u200e <Ce message a été modifié>\n');
    expect(told(found, 'text')).toEqual([['Bonsoir']]);
  });

  it('a megabyte on one line is read in no time, more of one message is refused', async () => {
    const found = await chat(`03/03/2026, 10:12 - Léa: a${' '.repeat(1_000_000)}b\n`);
    expect(found.records).toHaveLength(1);
    const long = await read(
      inputOf(`03/03/2026, 10:12 - Léa: a\n${'b\n'.repeat(600_000)}03/03/2026, 10:13 - Léa: c\n`),
    );
    expect(told(long, 'text')).toEqual([['c']]);
    expect(long.rejections).toMatchObject([{ code: 'record-too-long', origin: { record: 1 } }]);
  });

  it('a letter that begins with a date is no chat', async () => {
    await expect(chat('03/03/2026, à Nantes\nMadame,\n')).rejects.toMatchObject({ code: 'format-unknown' });
  });
});
