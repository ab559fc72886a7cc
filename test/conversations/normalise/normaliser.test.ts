import { describe, expect, it } from 'vitest';
import { Normaliser, type NormaliserOptions } from '../../../src/conversations/index.ts';
import type { Message, Rejection, SourceRecord } from '../../../src/model/conversation.ts';
import { recordOf } from '../../support/message.ts';

type Result = { messages: Message[]; rejections: Rejection[] };

function normalise(records: readonly Partial<SourceRecord>[], options: Partial<NormaliserOptions> = {}): Result {
  const messages: Message[] = [];
  const rejections: Rejection[] = [];
  const normaliser = new Normaliser({
    zone: 'Europe/Paris',
    accept: (message) => messages.push(message),
    reject: (rejection) => rejections.push(rejection),
    ...options,
  });
  for (const record of records) normaliser.push(recordOf(record));
  normaliser.end();
  return { messages, rejections };
}

const one = (record: Partial<SourceRecord>, options: Partial<NormaliserOptions> = {}): Message | undefined =>
  normalise([record], options).messages[0];
const refused = (record: Partial<SourceRecord>, options: Partial<NormaliserOptions> = {}): Rejection | undefined =>
  normalise([record], options).rejections[0];

describe('roles', () => {
  it.each([
    ['Client', 'customer'],
    ['end-user', 'customer'],
    ['END_USER', 'customer'],
    ['Demandeur', 'customer'],
    ['inbound', 'customer'],
    ['Conseillère', 'agent'],
    ['Télé-conseiller', 'agent'],
    ['marque', 'agent'],
    ['outbound', 'agent'],
    ['admin', 'agent'],
    ['chatbot', 'bot'],
    ['Système', 'system'],
  ])('%s is %s', (word, role) => expect(one({ role: word })?.role).toBe(role));

  it('reads yes and no by the name of the column only', () => {
    expect(one({ role: 'True' }, { columns: { role: 'inbound' } })?.role).toBe('customer');
    expect(one({ role: 'non' }, { columns: { role: 'entrant' } })?.role).toBe('agent');
    expect(one({ role: '1' }, { columns: { role: 'from_agent' } })?.role).toBe('agent');
    expect(refused({ role: 'True' }, { columns: { role: 'flag' } })).toMatchObject({
      code: 'unknown-role',
      column: 'flag',
      value: 'True',
    });
  });

  it('never guesses', () => {
    expect(refused({ role: 'zorglub' })).toMatchObject({ code: 'unknown-role', value: 'zorglub' });
    expect(refused({ role: '  ' })).toMatchObject({ code: 'missing-role' });
    expect(refused({ role: 'x'.repeat(200) })?.value).toHaveLength(80);
  });
});

describe('channels and visibilities', () => {
  it.each([
    ['E-mail', 'email', 'private'],
    ['courriel', 'email', 'private'],
    ['FB', 'facebook', 'public'],
    ['X', 'twitter', 'public'],
    ['Facebook Messenger', 'messenger', 'private'],
    ['tchat', 'chat', 'private'],
    ['Avis Google', 'review', 'public'],
    ['Formulaire de contact', 'form', 'private'],
    ['téléphone', 'phone-transcript', 'private'],
    ['', 'other', 'private'],
  ])('%s is %s, %s', (word, channel, visibility) =>
    expect(one({ channel: word })).toMatchObject({ channel, visibility }),
  );

  it('takes the export at its word', () => {
    expect(one({ channel: 'twitter', visibility: 'privé' })?.visibility).toBe('private');
    expect(one({ visibility: 'Note interne' })?.visibility).toBe('internal');
    expect(one({ visibility: 'false' }, { columns: { visibility: 'public' } })?.visibility).toBe('internal');
    expect(one({ visibility: 'true' }, { columns: { visibility: 'is_public' } })?.visibility).toBe('private');
    expect(refused({ visibility: 'true' })).toMatchObject({ code: 'unknown-visibility', value: 'true' });
    expect(refused({ channel: 'pigeon' })).toMatchObject({ code: 'unknown-channel', value: 'pigeon' });
  });
});

describe('instants', () => {
  it('says which column holds what is no date', () => {
    const rejection = refused({ sentAt: '31/02/2026' }, { columns: { sentAt: 'Date' } });
    expect(rejection).toMatchObject({ code: 'bad-instant', column: 'Date', value: '31/02/2026' });
  });

  it('wants a time unless the export has none', () => {
    expect(refused({ sentAt: null })).toMatchObject({ code: 'missing-instant' });
    expect(one({ sentAt: null, undated: true })?.at).toBeNull();
  });

  it('learns the order of day and month from records that come later in the sample', () => {
    const { messages } = normalise([{ sentAt: '03/04/2026 10:00' }, { sentAt: '03/15/2026 10:00' }]);
    expect(messages.map(({ at }) => new Date(at ?? 0).toISOString())).toEqual([
      '2026-03-04T09:00:00.000Z',
      '2026-03-15T09:00:00.000Z',
    ]);
  });

  it('marks a day without an hour', () => {
    expect(one({ sentAt: '15 mars 2023' })?.dateOnly).toBe(true);
    expect(one({})).not.toHaveProperty('dateOnly');
  });
});

describe('identifiers', () => {
  it('refuses what a spreadsheet has rounded, and ties nobody by it', () => {
    expect(refused({ conversation: '1,72517E+18' })).toMatchObject({ code: 'identifier-lost', value: '1,72517E+18' });
    expect(refused({ conversation: null, id: '1.72517E+18' })).toMatchObject({ code: 'identifier-lost' });
    expect(one({ id: '1.7E+18', inReplyTo: ['1.8E+18', '5'] })).toMatchObject({ id: null, inReplyTo: ['5'] });
  });

  it('reads words for nothing, and decimals of whole numbers', () => {
    expect(one({ conversation: null, id: '12.0', inReplyTo: ['null', '', 'NaN', '0', '11.0'] })).toMatchObject({
      id: '12',
      inReplyTo: ['11'],
    });
    expect(refused({ conversation: 'null', id: null })).toMatchObject({ code: 'missing-conversation' });
    expect(refused({ conversation: '', id: 'm-1' }, { columns: { conversation: 'ticket' } })).toMatchObject({
      code: 'missing-conversation',
      column: 'ticket',
    });
    expect(one({ conversation: null, id: 'm-1' })).toMatchObject({ id: 'm-1', conversation: null });
  });
});

describe('texts', () => {
  it('takes the rendering of HTML where there is no text', () => {
    expect(one({ text: null, html: '<p>Où est mon <b>colis</b> ?</p>' })?.text).toBe('Où est mon colis ?');
    expect(refused({ text: ' \n ' })).toMatchObject({ code: 'empty-text' });
    expect(refused({ text: null, html: '<p> </p>' })).toMatchObject({ code: 'empty-text' });
  });

  it('gives every record back once, as a message or as a rejection', () => {
    const records = Array.from({ length: 2_500 }, (_, index) => ({
      sentAt: index % 3 === 0 ? 'jamais' : '2026-03-02T09:00:00Z',
    }));
    const { messages, rejections } = normalise(records);
    expect(messages.length + rejections.length).toBe(2_500);
    const order = messages.map(({ origin }) => origin.record);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});
