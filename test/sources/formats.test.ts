import { describe, expect, it } from 'vitest';
import { formatIds, sources } from '../../src/sources/index.ts';
import { by, errorOf, inputOf, read, readFixture } from './reading.ts';

describe('formats', () => {
  it('are listed once each, those of `--from`', () => {
    expect(sources.map(({ id }) => id).sort()).toEqual([...formatIds].sort());
  });
});

describe('the generic format', () => {
  it('knows the contract’s headers', async () => {
    const { records, description, file } = await readFixture('csv/utf-8.csv');
    expect(records[1]).toEqual({
      origin: { source: 'csv/utf-8.csv', record: 2 },
      id: 'm2',
      conversation: 'C-1',
      inReplyTo: [],
      repliedBy: [],
      role: 'agent',
      visibility: null,
      channel: 'email',
      sentAt: '02/03/2026 10:15',
      undated: false,
      text: 'Bonjour, un technicien passe « demain » à 8 h, prix : 40 €.',
      html: null,
      subject: null,
      author: null,
      brand: 'Lumélia',
      sector: null,
      language: null,
      scenario: null,
      customer: null,
      case: null,
      automatic: false,
    });
    expect(description).toMatchObject({ format: 'csv', unknownColumns: [], dates: null });
    expect(file).toMatchObject({ path: 'csv/utf-8.csv', format: 'csv', records: 2 });
    expect(file.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('knows obvious other headers, says which, and names the columns that it leaves aside', async () => {
    const { records, description } = await readFixture('csv/aliases.csv');
    expect(records[0]).toMatchObject({ conversation: 'T-1', role: 'client', author: 'Mme Roux', brand: 'Lumélia' });
    expect(description.mapped).toEqual([
      {
        conversation: 'Ticket',
        role: 'Rôle',
        sentAt: 'Date d’envoi',
        text: 'Message',
        author: 'Auteur',
        brand: 'Marque',
      },
    ]);
    expect(description.unknownColumns).toEqual(['Note interne']);
  });

  it('takes a direction for a role', async () => {
    const { records } = await readFixture('csv/direction.csv');
    expect(records.map(({ role }) => role)).toEqual(['customer', 'agent']);
  });

  it('says which field no column holds', async () => {
    const error = await errorOf(readFixture('csv/without-role.csv'));
    expect(error).toMatchObject({ code: 'field-missing', args: { format: 'csv', field: 'role' } });
    expect(error.args.columns).toBe('conversation_id, sent_at, text');
  });

  it('says what was tried on an unknown table', async () => {
    const error = await errorOf(readFixture('csv/unknown-columns.csv'));
    expect(error.code).toBe('format-unknown');
    expect(error.args).toMatchObject({ tried: sources.map(({ id }) => id).join(', '), columns: 'alpha, beta, gamma' });
  });

  it('can be forced, and then says that the file is something else', async () => {
    expect(await errorOf(readFixture('csv/unknown-columns.csv', { from: 'csv' }))).toMatchObject({
      code: 'format-mismatch',
    });
    expect(await errorOf(readFixture('csv/utf-8.csv', { from: 'ndjson' }))).toMatchObject({ code: 'format-mismatch' });
    expect((await readFixture('csv/utf-8.csv', { from: 'csv' })).records).toHaveLength(2);
  });

  it('rejects a conversation whose identifier a spreadsheet rounded; a rounded message identifier is only left out', async () => {
    const { records, rejections } = await readFixture('csv/scientific-identifiers.csv');
    expect(rejections).toEqual([
      {
        origin: { source: 'csv/scientific-identifiers.csv', record: 1 },
        code: 'identifier-lost',
        column: 'conversation_id',
        value: '1,72517E+18',
      },
    ]);
    expect(records).toMatchObject([{ conversation: 'C-2', id: null }]);
  });
});

describe('JSON', () => {
  it.each(['messages.ndjson', 'list.json', 'wrapped-list.json'])('%s', async (name) => {
    const { records, rejections, description } = await readFixture(`ndjson/${name}`);
    expect(records).toMatchObject([
      { sentAt: '1772442000', text: 'Où en est mon remboursement ?', html: null },
      { sentAt: '1772445600000', html: '<p>Il est parti hier.</p>', subject: 'Remboursement' },
    ]);
    expect(rejections).toEqual([]);
    expect(description).toMatchObject({ format: 'ndjson', delimiter: null });
  });

  it('bad lines are rejected in their place, blank ones are none', async () => {
    const { records, rejections } = await readFixture('ndjson/bad-lines.ndjson');
    expect(records.map(({ origin }) => origin.record)).toEqual([1, 4]);
    expect(rejections).toMatchObject([
      { origin: { record: 2 }, code: 'malformed-record', lines: [2, 2], value: '{"conversation_id": oups' },
      { origin: { record: 3 }, code: 'malformed-record', lines: [4, 4], value: '[1, 2]' },
    ]);
  });

  it('keeps every digit of long identifiers, and texts as they are', async () => {
    const { records } = await readFixture('ndjson/long-identifiers.ndjson');
    expect(records).toMatchObject([
      {
        conversation: '1245425308704149506',
        id: '1245425308704149507',
        text: 'Dossier 1245425308704149508, urgent "1245425308704149509"',
      },
    ]);
  });

  it('a document that stops in the middle says so', async () => {
    const { records, rejections } = await readFixture('ndjson/cut-short.json');
    expect(records).toHaveLength(1);
    expect(rejections).toMatchObject([{ origin: { record: 2 }, code: 'malformed-record' }]);
    expect(rejections[0]?.value).toContain('"conversation_id":"C-1"');
  });

  it('reads dialogues inside records through a mapping', async () => {
    const { records, rejections } = await readFixture(
      'ndjson/nested.json',
      by({
        records: 'data.cases',
        messages: [
          {
            each: 'turns',
            fields: {
              conversation: '$.ref',
              brand: '$.firm',
              role: { column: 'who', values: { desk: 'agent' }, otherwise: 'customer' },
              sentAt: 'when',
              text: 'says',
            },
          },
          {
            when: { column: 'closing.says', notIn: [''] },
            fields: { conversation: 'ref', role: { value: 'agent' }, text: 'closing.says' },
          },
        ],
      }),
    );
    expect(records.map(({ role, text, undated }) => [role, text, undated])).toEqual([
      ['customer', 'Bonjour, ma carte est refusée.', false],
      ['agent', 'Elle est débloquée.', false],
      ['agent', 'Merci de votre confiance.', true],
    ]);
    expect(records.map(({ conversation, origin }) => [conversation, origin.record])).toEqual([
      ['D-7', 1],
      ['D-7', 1],
      ['D-7', 1],
    ]);
    expect(rejections).toMatchObject([{ origin: { record: 2 }, code: 'skipped-by-mapping', column: 'turns' }]);
  });

  it('a path that leads to no list is an error', async () => {
    const mapping = by({ records: 'data.people', messages: [{ fields: { role: { value: 'agent' }, text: 'says' } }] });
    expect(await errorOf(readFixture('ndjson/nested.json', mapping))).toMatchObject({ code: 'json-invalid' });
  });

  it.each([1, 5, 64])('is cut into the same records in chunks of %i bytes', async (size) => {
    const text =
      '[{"conversation_id":"a","role":"agent","sent_at":"x","text":"fin } ] \\" é"},\n{"conversation_id":"b","role":"agent","sent_at":"x","text":"\\\\"}]';
    const { records, rejections } = await read(inputOf(text, size, 'a.json'));
    expect(records.map((record) => record.text)).toEqual(['fin } ] " é', '\\']);
    expect(rejections).toEqual([]);
  });
});

describe('the wide table', () => {
  it('is recognised by English headers; no reply is no message', async () => {
    const { records, description } = await readFixture('wide/english.csv');
    expect(description.format).toBe('wide');
    expect(records.map(({ role, text, sentAt, channel }) => [role, text, sentAt, channel])).toEqual([
      ['customer', 'Parcel lost, nobody answers.', '2026-03-01', 'review'],
      ['agent', 'Hello, it was found.', '2026-03-02', 'review'],
      ['customer', 'All fine', '2026-03-03', 'review'],
    ]);
    expect(records.map(({ conversation }) => conversation)).toEqual(
      ['1', '1', '2'].map((n) => `wide/english.csv:${n}`),
    );
    expect(description.unknownColumns).toEqual(['rating']);
  });

  it('is recognised by French headers; a reply without date column is undated', async () => {
    const { records, description } = await readFixture('wide/french.csv');
    expect(description.format).toBe('wide');
    expect(records).toMatchObject([
      { role: 'customer', subject: 'Déçue', sentAt: '3 mars 2026', author: 'Lise', undated: false },
      { role: 'agent', text: 'Nous en sommes désolés.', author: 'La Boutique', undated: true, sentAt: null },
      { role: 'customer', subject: 'Ravi' },
    ]);
  });
});

describe('twcs', () => {
  it('reads roles, links and brands of the Kaggle table', async () => {
    const { records, description } = await readFixture('twcs/table.csv');
    expect(description).toMatchObject({ format: 'twcs', dates: ['EEE MMM dd HH:mm:ss xx yyyy'] });
    expect(records.map(({ id, role, inReplyTo, repliedBy, brand }) => [id, role, inReplyTo, repliedBy, brand])).toEqual(
      [
        ['11', 'customer', [], ['12', '13'], 'BrightTel'],
        ['12', 'agent', ['11'], ['14'], 'BrightTel'],
        ['14', 'customer', ['12'], [], 'Bright4Tel'],
        ['15', 'customer', [], [], null],
      ],
    );
    expect(records.every(({ channel, conversation }) => channel === 'twitter' && conversation === null)).toBe(true);
  });
});
