import { describe, expect, it } from 'vitest';
import { parseMapping } from '../../src/config/mapping.ts';
import { BarometreError } from '../../src/errors.ts';

const fields = { role: { value: 'agent' }, text: 'texte' };

function reasonOf(json: unknown): string {
  try {
    parseMapping(json, 'm.json');
  } catch (error) {
    if (error instanceof BarometreError && error.code === 'mapping-invalid') return String(error.args.reason);
    throw error;
  }
  throw new Error('expected mapping-invalid');
}

describe('a mapping file', () => {
  it('comes back as it is, without its $schema', () => {
    const mapping = { format: 'csv', delimiter: ';', nulls: ['null'], messages: [{ fields }] };
    expect(parseMapping({ $schema: './mapping.json', ...mapping }, 'm.json')).toEqual(mapping);
  });

  it.each<[string, unknown, string]>([
    ['no object', [], '$: '],
    ['no messages', {}, 'messages: '],
    ['an empty list of messages', { messages: [] }, 'messages: '],
    ['an unknown key', { mesages: [], messages: [{ fields }] }, '$: unknown key mesages'],
    [
      'an unknown field',
      { messages: [{ fields: { ...fields, sender: 'a' } }] },
      'messages.0.fields: unknown key sender',
    ],
    ['no text', { messages: [{ fields: { role: 'a' } }] }, 'messages.0.fields.text: expected a column'],
    [
      'a number for a column',
      { messages: [{ fields: { ...fields, text: 3 } }] },
      'messages.0.fields.text: expected a column',
    ],
    [
      'an unknown key of a column',
      { messages: [{ fields: { ...fields, role: { column: 'a', vales: {} } } }] },
      'messages.0.fields.role: unknown key vales',
    ],
    [
      'words for words that are none',
      { messages: [{ fields: { ...fields, role: { column: 'a', values: { x: 1 } } } }] },
      'messages.0.fields.role.values.x: ',
    ],
    [
      'no regular expression',
      { messages: [{ fields: { ...fields, role: { column: 'a', match: '(' } } }] },
      'messages.0.fields.role.match: expected a regular expression',
    ],
    [
      'a condition with both lists',
      { messages: [{ when: { column: 'a', in: ['x'], notIn: ['y'] }, fields }] },
      'messages.0.when: expected exactly one of "in" and "notIn"',
    ],
    ['a skip without reason', { skip: [{ column: 'a', in: ['x'] }], messages: [{ fields }] }, 'skip.0.reason: '],
    ['a zone that is none', { timezone: 'Paris', messages: [{ fields }] }, 'timezone: expected a time zone'],
    ['a long delimiter', { delimiter: '||', messages: [{ fields }] }, 'delimiter: '],
  ])('%s is refused, with its place', (_, json, reason) => {
    expect(reasonOf(json).slice(0, reason.length)).toBe(reason);
  });
});
