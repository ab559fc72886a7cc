import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../src/config/mapping.ts';
import type { FieldSpec, Mapping } from '../../src/model/mapping.ts';
import { by, errorOf, inputOf, read, readFixture } from './reading.ts';

const fixed: Pick<Mapping['messages'][number]['fields'], 'conversation' | 'role' | 'text'> = {
  conversation: { value: 'c' },
  role: { value: 'customer' },
  text: 'texte',
};

/** The authors that a spec gives for a table of columns `a`, `b` and `texte`. */
async function authors(spec: FieldSpec, rows: string, mapping: Partial<Mapping> = {}): Promise<(string | null)[]> {
  const messages = [{ fields: { ...fixed, author: spec } }];
  const { records } = await read(inputOf(`a;b;texte\n${rows}`), by({ ...mapping, messages }));
  return records.map(({ author }) => author);
}

describe('where a field comes from', () => {
  it.each<[string, FieldSpec, string, (string | null)[]]>([
    ['a column', 'a', ' Zoé ;2;t\n;2;t\n', ['Zoé', null]],
    ['a constant', { value: 'Free' }, '1;2;t\n', ['Free']],
    [
      'words for words',
      { column: 'a', values: { '0': 'non', '': 'vide' } },
      '0;2;t\n1;2;t\n;2;t\n',
      ['non', '1', 'vide'],
    ],
    [
      'other words',
      { column: 'a', values: { '0': 'non' }, otherwise: 'oui' },
      '0;2;t\n1;2;t\n;2;t\n',
      ['non', 'oui', null],
    ],
    ['names of objects', { column: 'a', values: {} }, 'constructor;2;t\n', ['constructor']],
    [
      'the same word',
      { column: 'a', sameAs: 'b', same: 'oui', otherwise: 'non' },
      '1;1;t\n1;2;t\n;;t\n',
      ['oui', 'non', 'non'],
    ],
    ['a match', { column: 'a', match: '^(\\d+) avis$' }, '12 avis;2;t\nsans;2;t\n', ['12', null]],
    [
      'the first filled',
      { first: ['a', { column: 'b' }, { value: 'personne' }] },
      '1;2;t\n;2;t\n;;t\n',
      ['1', '2', 'personne'],
    ],
  ])('%s', async (_, spec, rows, expected) => {
    expect(await authors(spec, rows)).toEqual(expected);
  });

  it('words may stand for an empty cell', async () => {
    expect(await authors('a', 'null;2;t\nN/A;2;t\nnullité;2;t\n', { nulls: ['null', 'N/A'] })).toEqual([
      null,
      null,
      'nullité',
    ]);
  });

  it('the text keeps its white space', async () => {
    const { records } = await read(inputOf('a;texte\n1;"  deux \n"\n'), by({ messages: [{ fields: fixed }] }));
    expect(records[0]?.text).toBe('  deux \n');
  });

  it('a table without header calls its columns by number', async () => {
    const messages = [{ fields: { ...fixed, text: '2', author: '1' } }];
    const { records } = await read(inputOf('Zoé;Bonjour\nLéo;Bonsoir\n'), by({ header: false, messages }));
    expect(records.map(({ author, text }) => [author, text])).toEqual([
      ['Zoé', 'Bonjour'],
      ['Léo', 'Bonsoir'],
    ]);
  });
});

describe('what a record is', () => {
  const rows = 'n;type;texte\n1;note;x\n2;mail;y\n';

  it('skipped records are listed with their reason', async () => {
    const skip = [{ column: 'type', in: ['note'], reason: 'note interne' }];
    const { records, rejections } = await read(inputOf(rows), by({ skip, messages: [{ fields: fixed }] }));
    expect(records).toHaveLength(1);
    expect(rejections).toEqual([
      { origin: { source: 'essai.csv', record: 1 }, code: 'skipped-by-mapping', column: 'type', value: 'note interne' },
    ]);
  });

  it('a record that no template takes is listed with what was found', async () => {
    const messages = [{ when: { column: 'type', in: ['mail'] }, fields: fixed }];
    const { records, rejections } = await read(inputOf(rows), by({ messages }));
    expect(records).toHaveLength(1);
    expect(rejections).toMatchObject([{ code: 'skipped-by-mapping', column: 'type', value: 'note' }]);
  });

  it('is a conversation of its own, unless messages are linked', async () => {
    const { role, text } = fixed;
    const alone = await read(inputOf(rows), by({ messages: [{ fields: { role, text } }] }));
    expect(alone.records.map(({ conversation }) => conversation)).toEqual(['essai.csv:1', 'essai.csv:2']);
    const linked = await read(
      inputOf(rows),
      by({ messages: [{ fields: { role, text, id: 'n', inReplyTo: 'type' } }] }),
    );
    expect(linked.records.map(({ conversation }) => conversation)).toEqual([null, null]);
  });

  it('a link that a spreadsheet rounded cannot be followed', async () => {
    const messages = [{ fields: { role: fixed.role, text: 'texte', id: 'n', inReplyTo: 'parent' } }];
    const { rejections } = await read(inputOf('n;parent;texte\n1;1.72517E+18;x\n'), by({ messages }));
    expect(rejections).toMatchObject([{ code: 'identifier-lost', column: 'parent', value: '1.72517E+18' }]);
  });

  it('a home-made wide table', async () => {
    const messages: Mapping['messages'] = [
      { fields: { conversation: 'N°', role: { value: 'customer' }, sentAt: 'Reçue le', text: 'Demande' } },
      {
        when: { column: 'Traitée', in: ['oui'] },
        fields: { conversation: 'N°', role: { value: 'agent' }, text: 'Retour' },
      },
    ];
    const { records, description } = await readFixture('wide/home-made.csv', by({ dates: ['dd/MM/yyyy'], messages }));
    expect(records.map(({ conversation, role, text }) => [conversation, role, text])).toEqual([
      ['1', 'customer', 'Carte perdue'],
      ['1', 'agent', 'Une nouvelle part ce soir.'],
      ['2', 'customer', 'Solde ?'],
    ]);
    expect(description).toMatchObject({ format: 'csv', dates: ['dd/MM/yyyy'], unknownColumns: [] });
  });
});

describe('a column that is not there', () => {
  const table = inputOf('Auteur;Texte\nZoé;Bonjour\n');

  it.each<[string, Partial<Mapping['messages'][number]>]>([
    ['of a field', { fields: { role: { value: 'agent' }, text: 'texte' } }],
    ['of a condition', { when: { column: 'texte', in: ['x'] }, fields: { role: { value: 'agent' }, text: 'Texte' } }],
    ['of a comparison', { fields: { role: { column: 'Auteur', sameAs: 'texte' }, text: 'Texte' } }],
    ['of every alternative', { fields: { role: { first: ['texte', 'rôle'] }, text: 'Texte' } }],
  ])('%s is named, with the nearest', async (_, template) => {
    const messages = [template as Mapping['messages'][number]];
    expect(await errorOf(read(table, by({ messages })))).toEqual({
      code: 'column-missing',
      args: {
        file: 'essai.csv',
        map: 'correspondance.json',
        column: 'texte',
        columns: 'Auteur, Texte',
        closest: 'Texte',
      },
    });
  });

  it('is no fault where another alternative is there, nor for keys that JSON records may lack', async () => {
    const messages: Mapping['messages'] = [{ fields: { role: { first: ['rôle', 'Auteur'] }, text: 'Texte' } }];
    expect((await read(table, by({ messages }))).records).toMatchObject([{ role: 'Zoé' }]);
    const json = inputOf('{"Texte":"Bonjour"}\n', 9, 'a.ndjson');
    expect((await read(json, by({ messages }))).records).toMatchObject([{ role: null, text: 'Bonjour' }]);
    const wrong = by({ messages: [{ fields: { role: 'r', text: 'body' } }] });
    expect(await errorOf(read(json, wrong))).toMatchObject({ code: 'column-missing', args: { column: 'body' } });
  });
});

describe('the mapping files that come with the program', () => {
  const folder = join(import.meta.dirname, '..', '..', 'fixtures', 'mappings');

  it.each(readdirSync(folder))('%s is valid', (name) => {
    const mapping = parseMapping(JSON.parse(readFileSync(join(folder, name), 'utf8')), name);
    expect(mapping.messages.length).toBeGreaterThan(0);
  });

  it('twcs.json reads what the format itself reads', async () => {
    const mapping = parseMapping(JSON.parse(readFileSync(join(folder, 'twcs.json'), 'utf8')), 'twcs.json');
    const mapped = await readFixture('twcs/table.csv', by(mapping));
    expect(mapped.records).toEqual((await readFixture('twcs/table.csv')).records);
  });
});
