import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/model/conversation.ts';
import { errorOf, inputOf, read, type Told } from './reading.ts';

const from = (value: unknown, size?: number): Promise<Told> =>
  read(inputOf(JSON.stringify(value), size, 'export.json'));

const told = ({ records }: Told, ...fields: readonly (keyof SourceRecord)[]): unknown[][] =>
  records.map((record) => fields.map((field) => record[field]));

const skipped = ({ rejections }: Told): unknown[][] =>
  rejections.map(({ origin, code, column, value }) => [origin.record, code, column, value]);

describe('Zendesk', () => {
  const via = { channel: 'email', source: { rel: null } };
  const comment = (id: number, author_id: number, more: object = {}) => ({
    ...{
      id,
      type: 'Comment',
      author_id,
      body: `m${id}`,
      html_body: `<p>m${id}</p>`,
      plain_body: `m${id}`,
      public: true,
    },
    ...{ via, created_at: '2026-03-02T08:00:00Z', ...more },
  });
  const ticket = (id: number, comments: readonly object[] | undefined, more: object = {}) => ({
    ...{
      id,
      subject: 'Objet',
      via,
      requester_id: 7,
      submitter_id: 7,
      assignee_id: 9,
      brand_id: 360009,
      comments,
      ...more,
    },
  });

  it('takes the requester for the customer and everybody else for the desk; a private comment is a note', async () => {
    const found = await from([ticket(1, [comment(1, 7), comment(2, 9, { public: false }), comment(3, 8)])]);
    expect(found.description).toMatchObject({ format: 'zendesk', mapping: null });
    expect(told(found, 'role', 'visibility', 'author', 'brand', 'text', 'html')).toEqual([
      ['customer', null, '7', '360009', 'm1', '<p>m1</p>'],
      ['agent', 'internal', '9', '360009', 'm2', '<p>m2</p>'],
      ['agent', null, '8', '360009', 'm3', '<p>m3</p>'],
    ]);
  });

  it('what a rule or Zendesk itself writes is automatic', async () => {
    const byRule = { via: { channel: 'rule', source: { rel: 'trigger' } } };
    const found = await from([ticket(1, [comment(1, 7), comment(2, -1), comment(3, 9, byRule)])]);
    expect(told(found, 'role', 'automatic')).toEqual([
      ['customer', false],
      ['bot', false],
      ['bot', true],
    ]);
  });

  it.each([
    [{ channel: 'twitter', source: { rel: 'mention' } }, 'twitter'],
    [{ channel: 'twitter', source: { rel: 'direct_message' } }, 'messenger'],
    [{ channel: 'facebook', source: { rel: 'post' } }, 'facebook'],
    [{ channel: 'facebook', source: { rel: 'message' } }, 'messenger'],
    [{ channel: 'native_messaging' }, 'chat'],
    [{ channel: 'something_new' }, 'other'],
  ])('tells public posts from private messages: %j', async (own, channel) => {
    expect(told(await from([ticket(1, [comment(1, 7)], { via: own })]), 'channel')).toEqual([[channel]]);
  });

  it('a ticket without its comments says nothing of a reply: it is listed, not taken for silence', async () => {
    const found = await from({ count: 2, tickets: [ticket(1, undefined), ticket(2, [comment(1, 7)])] });
    expect(skipped(found)).toEqual([[1, 'no-message', 'comments', 'ticket 1']]);
    expect(told(found, 'conversation')).toEqual([['2']]);
  });

  it('comments by themselves: whoever opens the ticket is its requester', async () => {
    const comments = [comment(1, 7), comment(2, 9)].map((one) => ({ ticket_id: 4, ...one }));
    const found = await from({ comments });
    expect(told(found, 'conversation', 'role')).toEqual([
      ['4', 'customer'],
      ['4', 'agent'],
    ]);
  });

  it('a list, a line each, one ticket alone, or a list behind other keys', async () => {
    const [one, two] = [ticket(1, [comment(1, 7)]), ticket(2, [comment(2, 7)])];
    const texts = [
      JSON.stringify([one, two]),
      `${JSON.stringify(one)}\n${JSON.stringify(two)}\n`,
      JSON.stringify({ users: [{ id: 7, name: 'A' }], tickets: [one, two] }, null, 2),
    ];
    for (const text of texts) {
      for (const size of [1, 7, 65_536]) {
        const found = await read(inputOf(text, size, 'export'));
        expect(told(found, 'conversation', 'text')).toEqual([
          ['1', 'm1'],
          ['2', 'm2'],
        ]);
      }
    }
    for (const text of [JSON.stringify(one), JSON.stringify(one, null, 2)]) {
      expect(told(await read(inputOf(text, 100, 'export')), 'text')).toEqual([['m1']]);
    }
  });

  it('pages of the API, one a line, are all read', async () => {
    const page = (...tickets: readonly object[]): string => JSON.stringify({ tickets, next_page: null });
    const [one, two, three] = [1, 2, 3].map((id) => ticket(id, [comment(id, 7)]));
    const text = [page(one as object, two as object), page(), page(three as object)].join('\n');
    const found = await read(inputOf(text, 40, 'export'));
    expect(found.records.map(({ conversation, origin }) => [conversation, origin.record])).toEqual([
      ['1', 1],
      ['2', 2],
      ['3', 4],
    ]);
    expect(skipped(found)).toEqual([[3, 'no-message', 'tickets', 'tickets, next_page']]);
  });

  it('is known by a first ticket that is longer than the head of a file', async () => {
    const long = ticket(1, [comment(1, 7, { html_body: `<p>${'x'.repeat(90_000)}</p>` }), comment(2, 9)]);
    for (const text of [JSON.stringify([long]), `${JSON.stringify(long)}\n`, JSON.stringify(long, null, 1)]) {
      expect(told(await read(inputOf(text, 65_536, 'export')), 'role')).toEqual([['customer'], ['agent']]);
    }
  });

  it('bad records are rejected with their number, the others read', async () => {
    const good = JSON.stringify(ticket(1, [comment(1, 7)]));
    const found = await read(inputOf(`${good}\n{"id": oups\n[1]\n${good.replace('"id":1', '"id":5')}\n`));
    expect(skipped(found).map(([record, code]) => [record, code])).toEqual([
      [2, 'malformed-record'],
      [3, 'malformed-record'],
    ]);
    expect(found.records.map(({ origin }) => origin.record)).toEqual([1, 4]);
    const cut = skipped(await read(inputOf(`[${good},{"id":2,"comm`)));
    expect(cut).toEqual([[2, 'malformed-record', undefined, '{"id":2,"comm']]);
  });

  it('another file read as Zendesk is refused', async () => {
    expect(await errorOf(read(inputOf('a;b\n1;2\n'), { from: 'zendesk' }))).toMatchObject({ code: 'format-mismatch' });
  });
});

describe('Zendesk QA', () => {
  const comment = (more: object) => ({
    id: 'k',
    authorName: 'Ana',
    authorEmail: 'a@x.example',
    public: true,
    created: '2026-03-02T08:00:00',
    comment: 'Bonjour',
    ...more,
  });

  it('takes the role from authorIsNotClient, and HTML for what it is', async () => {
    const comments = [
      comment({ authorIsNotClient: false }),
      comment({ authorIsNotClient: true, public: false, comment: 'note' }),
      comment({ authorIsNotClient: true, comment: '<p>Oui.</p>' }),
    ];
    const found = await from({
      data: [
        {
          id: 'c4',
          channel: 'email',
          subject: 'S',
          ticketFields: [{ id: '1', label: 'Marque', values: ['Lumélia'] }],
          comments,
        },
      ],
    });
    expect(told(found, 'conversation', 'role', 'visibility', 'text', 'html', 'brand', 'channel')).toEqual([
      ['c4', 'customer', null, 'Bonjour', null, 'Lumélia', 'email'],
      ['c4', 'agent', 'internal', 'note', null, 'Lumélia', 'email'],
      ['c4', 'agent', null, null, '<p>Oui.</p>', 'Lumélia', 'email'],
    ]);
  });

  it('a comment that does not say who wrote it has no role', async () => {
    const found = await from({ data: [{ id: 'c4', comments: [comment({ authorIsNotClient: true }), comment({})] }] });
    expect(told(found, 'role')).toEqual([['agent'], [null]]);
  });
});

describe('Freshdesk', () => {
  const ticket = (more: object) => ({
    ...{
      id: 31,
      subject: 'S',
      description: '<div>Où est mon colis ?</div>',
      description_text: 'Où est mon colis ?',
      source: 1,
    },
    ...{
      requester_id: 5,
      responder_id: 6,
      product_id: 12,
      spam: false,
      created_at: '2026-03-02T08:00:00Z',
      conversations: [],
      ...more,
    },
  });
  const conversation = (more: object) => ({
    id: 1,
    body: '<div>b</div>',
    body_text: 'b',
    incoming: false,
    private: false,
    source: 0,
    user_id: 6,
    created_at: '2026-03-02T09:00:00Z',
    ...more,
  });

  it('the first message is the description of the ticket', async () => {
    const found = await from([
      ticket({
        conversations: [
          conversation({}),
          conversation({ id: 2, incoming: true }),
          conversation({ id: 3, private: true, source: 2 }),
        ],
      }),
    ]);
    expect(told(found, 'id', 'role', 'visibility', 'text', 'brand')).toEqual([
      ['31-description', 'customer', null, 'Où est mon colis ?', '12'],
      ['1', 'agent', null, 'b', '12'],
      ['2', 'customer', null, 'b', '12'],
      ['3', 'agent', 'internal', 'b', '12'],
    ]);
  });

  it('an outgoing mail that opens a ticket is the company’s; surveys are no messages, what is forwarded is a note', async () => {
    const found = await from([
      ticket({ source: 10, conversations: [conversation({ source: 6 }), conversation({ source: 8 })] }),
    ]);
    expect(told(found, 'role', 'visibility')).toEqual([
      ['agent', null],
      ['agent', 'internal'],
    ]);
    expect(skipped(found)).toEqual([[1, 'no-message', 'source', '6']]);
  });

  it('spam, and tickets without conversations, are listed', async () => {
    const found = await from([ticket({ spam: true }), ticket({ conversations: undefined })]);
    expect(skipped(found)).toEqual([
      [1, 'no-message', 'spam', 'ticket 31'],
      [2, 'no-message', 'conversations', 'ticket 31'],
    ]);
  });

  it('the account’s export wraps tickets and calls their conversations notes', async () => {
    const { conversations: _, ...bare } = ticket({});
    const notes = [conversation({ body: 'b', body_html: '<p>b</p>', body_text: undefined })];
    const found = await from([{ helpdesk_ticket: { ...bare, display_id: 77, notes } }]);
    expect(told(found, 'conversation', 'html')).toEqual([
      ['77', '<div>Où est mon colis ?</div>'],
      ['77', '<p>b</p>'],
    ]);
  });

  it.each([
    [2, 'form'],
    [3, 'phone-transcript'],
    [5, 'twitter'],
    [6, 'facebook'],
    [7, 'chat'],
    [13, 'whatsapp'],
    [99, 'other'],
  ])('source %i is %s', async (source, channel) => {
    expect(told(await from([ticket({ source })]), 'channel')).toEqual([[channel]]);
  });
});

describe('Intercom', () => {
  const author = { type: 'user', id: 'u', name: 'Léa' };
  const part = (part_type: string, more: object = {}) => ({
    type: 'conversation_part',
    id: part_type,
    part_type,
    body: '<p>corps</p>',
    created_at: 1772442600,
    author: { type: 'admin', id: 'a', name: 'Sam' },
    redacted: false,
    ...more,
  });
  const conversation = (parts: readonly object[], source: object = {}, more: object = {}) => ({
    ...{ type: 'conversation', id: '1', created_at: 1772442000, updated_at: 1772442600, waiting_since: null },
    source: {
      type: 'email',
      id: 's',
      delivered_as: 'customer_initiated',
      subject: '<p>Objet</p>',
      body: '<p>Bonjour</p>',
      author,
      ...source,
    },
    conversation_parts: { conversation_parts: parts },
    ...more,
  });

  it('the first message is the source; notes are internal, events no messages', async () => {
    const found = await from([
      conversation([
        part('comment'),
        part('note'),
        part('assignment'),
        part('close', { body: null }),
        part('snoozed', { body: null }),
      ]),
    ]);
    expect(told(found, 'id', 'role', 'visibility', 'sentAt', 'subject', 'html')).toEqual([
      ['s', 'customer', null, '1772442000', 'Objet', '<p>Bonjour</p>'],
      ['comment', 'agent', null, '1772442600', 'Objet', '<p>corps</p>'],
      ['note', 'agent', 'internal', '1772442600', 'Objet', '<p>corps</p>'],
      ['assignment', 'agent', 'internal', '1772442600', 'Objet', '<p>corps</p>'],
    ]);
    expect(skipped(found)).toEqual([
      [1, 'no-message', 'part_type', 'close'],
      [1, 'no-message', 'part_type', 'snoozed'],
    ]);
  });

  it('words that come with closing are a message; what was redacted is none', async () => {
    const found = await from([conversation([part('close'), part('comment', { redacted: true })])]);
    expect(told(found, 'id')).toEqual([['s'], ['close']]);
    expect(skipped(found)).toEqual([[1, 'no-message', 'redacted', 'comment']]);
  });

  it('tells the AI agent from people', async () => {
    const parts = [
      part('comment', { author: { type: 'bot', id: 'b' } }),
      part('comment', { author: { type: 'admin', id: 'f', from_ai_agent: true } }),
      part('comment', { author: { type: 'lead', id: 'l' } }),
    ];
    expect(told(await from([conversation(parts)]), 'role')).toEqual([['customer'], ['bot'], ['bot'], ['customer']]);
  });

  it('of conversations on X the words are not in the export', async () => {
    const found = await from([conversation([part('comment')], { type: 'twitter' })]);
    expect(found.records).toEqual([]);
    expect(skipped(found)).toEqual([[1, 'empty-text', 'source.type', 'twitter']]);
  });

  it('a campaign that opens a conversation is automatic', async () => {
    const found = await from([
      conversation([], { delivered_as: 'campaigns_initiated', author: { type: 'admin', id: 'a' } }),
    ]);
    expect(told(found, 'role', 'automatic')).toEqual([['agent', true]]);
  });

  it('the channel of 2.16 comes before the type of the source', async () => {
    const found = await from([conversation([], {}, { channel: { initial: 'whatsapp', current: 'email' } })]);
    expect(told(found, 'channel')).toEqual([['whatsapp']]);
  });
});

describe('Gorgias', () => {
  const message = (more: object) => ({
    id: 1,
    ticket_id: 9,
    public: true,
    channel: 'email',
    via: 'email',
    sender: { id: 3, name: 'Zoé', email: 'z@x.example' },
    from_agent: false,
    body_text: 'corps',
    body_html: '<p>corps</p>',
    stripped_text: null,
    created_datetime: '2026-03-02T08:00:00.123456',
    sent_datetime: null,
    failed_datetime: null,
    ...more,
  });
  const ticket = (messages: readonly object[] | undefined, more: object = {}) => ({
    id: 9,
    channel: 'email',
    via: 'email',
    subject: 'S',
    language: 'fr',
    spam: false,
    created_datetime: '2026-03-02T08:00:00+00:00',
    messages,
    ...more,
  });

  it('from_agent also holds for rules and bots: the sender tells', async () => {
    const found = await from([
      ticket([
        message({}),
        message({ id: 2, from_agent: true }),
        message({ id: 3, from_agent: true, via: 'rule' }),
        message({ id: 4, from_agent: true, sender: { id: 8, name: 'Gorgias Bot' } }),
      ]),
    ]);
    expect(told(found, 'role', 'automatic')).toEqual([
      ['customer', false],
      ['agent', false],
      ['bot', true],
      ['bot', false],
    ]);
    expect(found.description).toMatchObject({ format: 'gorgias', timezone: 'UTC' });
  });

  it('an internal note is one by its channel or because it is not public; a failed message was never sent', async () => {
    const found = await from([
      ticket([
        message({ channel: 'internal-note' }),
        message({ id: 2, public: false }),
        message({ id: 3, failed_datetime: '2026-03-02T08:00:00' }),
      ]),
    ]);
    expect(told(found, 'visibility', 'channel')).toEqual([
      ['internal', 'email'],
      ['internal', 'email'],
    ]);
    expect(skipped(found)).toEqual([[1, 'no-message', 'failed_datetime', '2026-03-02T08:00:00']]);
  });

  it('what was stripped of quotes, and when it was sent, comes first', async () => {
    const found = await from([
      ticket([message({ from_agent: true, stripped_text: 'court', sent_datetime: '2026-03-02T09:00:00+00:00' })]),
    ]);
    expect(told(found, 'text', 'sentAt')).toEqual([['court', '2026-03-02T09:00:00+00:00']]);
  });

  it('spam, and tickets without messages, are listed', async () => {
    const found = await from({ data: [ticket([message({})], { spam: true }), ticket(undefined)] });
    expect(skipped(found)).toEqual([
      [1, 'no-message', 'spam', 'ticket 9'],
      [2, 'no-message', 'messages', 'ticket 9'],
    ]);
  });

  it('messages by themselves', async () => {
    expect(told(await from({ data: [message({ channel: 'instagram-comment' })] }), 'conversation', 'channel')).toEqual([
      ['9', 'instagram'],
    ]);
  });
});

describe('Front', () => {
  const message = (more: object) => ({
    ...{
      id: 'msg_1',
      type: 'email',
      is_inbound: true,
      created_at: 1772442000.123,
      blurb: 'b',
      subject: 'S',
      author: null,
    },
    ...{
      recipients: [{ handle: 'a@x.example', role: 'from' }],
      body: '<p>corps</p>',
      text: 'corps',
      draft_mode: null,
      error_type: null,
      metadata: {},
    },
    ...{ _links: { related: { conversation: 'https://api2.frontapp.com/conversations/cnv_55' } }, ...more },
  });

  it('finds the conversation in the links of a message', async () => {
    const found = await from({
      _results: [
        message({}),
        message({ id: 'msg_2', is_inbound: false, author: { first_name: 'Ana', last_name: 'Roy' } }),
      ],
    });
    expect(told(found, 'conversation', 'role', 'author', 'sentAt')).toEqual([
      ['cnv_55', 'customer', 'a@x.example', '1772442000.123'],
      ['cnv_55', 'agent', 'Ana Roy', '1772442000.123'],
    ]);
  });

  it('drafts and failed messages were never sent; a tweet’s words are withheld', async () => {
    const found = await from([
      message({ draft_mode: 'shared' }),
      message({ error_type: 'invalid_recipient' }),
      message({ type: 'tweet', text: '[REDACTED]', body: '[REDACTED]' }),
    ]);
    expect(found.records).toEqual([]);
    expect(skipped(found)).toEqual([
      [1, 'no-message', 'draft_mode', 'shared'],
      [2, 'no-message', 'error_type', 'invalid_recipient'],
      [3, 'empty-text', 'text', '[REDACTED]'],
    ]);
  });

  it('the table marks automatic replies; addresses tell mail from the rest', async () => {
    const table =
      'Message ID,Conversation ID,Direction,Message date,Autoreply,From,Extract\nm1,c1,Inbound,2026-03-02 09:00:00,No,a@x.example,Bonjour\nm2,c1,Outbound,2026-03-02 09:01:00,Yes,@lumelia,Reçu';
    const found = await read(inputOf(table));
    expect(found.description.format).toBe('front');
    expect(told(found, 'role', 'automatic', 'channel', 'text')).toEqual([
      ['customer', false, 'email', 'Bonjour'],
      ['agent', true, null, 'Reçu'],
    ]);
  });
});

describe('Hootsuite', () => {
  it('the export of conversations holds no words, which is said of each', async () => {
    const table =
      'Conversation ID,Medium,Channel,Channel Display Name,Contact Profile ID,Contact Primary Identifier,Created at\n1,Instagram,lumelia,Lumélia,9,lea,2026-03-02T08:00:00Z\n2,Instagram,lumelia,Lumélia,9,lea,2026-03-02T08:00:00Z\n';
    const found = await read(inputOf(table));
    expect(found.records).toEqual([]);
    expect(skipped(found).map(([record, code]) => [record, code])).toEqual([
      [1, 'skipped-by-mapping'],
      [2, 'skipped-by-mapping'],
    ]);
  });
});
