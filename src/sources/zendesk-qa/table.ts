import type { MappedField, Mapping } from '../../model/mapping.ts';
import { fieldsNamed } from '../mapped/aliases.ts';
import type { Proposal } from '../mapped/generic.ts';
import { mappedSource } from '../mapped/source.ts';

/** The form's names in a table, with or without the list that they stand in. */
const headers = {
  conversation: ['ticket id', 'external ticket id', 'conversation id', 'id'],
  id: ['comments id', 'comment id', 'external comment id'],
  role: ['comments author is not client', 'author is not client'],
  visibility: ['comments public', 'public'],
  sentAt: ['comments created', 'comment created', 'created'],
  text: ['comments comment', 'comment'],
  html: ['comments html', 'comment html', 'html'],
  author: ['comments author name', 'author name', 'comments author email', 'author email'],
  subject: ['subject'],
  channel: ['channel'],
  brand: ['brand'],
};

const needed: readonly MappedField[] = ['conversation', 'role', 'sentAt', 'text'];

const answers = ['true', 'TRUE', 'True', '1', 'oui'];
const questions = ['false', 'FALSE', 'False', '0', 'non'];
const to = (words: readonly string[], ours: string): Record<string, string> =>
  Object.fromEntries(words.map((word) => [word, ours]));

function propose(columns: readonly string[]): Proposal | null {
  const fields = fieldsNamed(columns, headers);
  const { role, text, visibility, ...others } = fields;
  if (role === undefined || text === undefined || needed.some((field) => fields[field] === undefined)) return null;
  const mapping: Mapping = {
    messages: [
      {
        fields: {
          ...others,
          text,
          role: { column: role, values: { ...to(answers, 'agent'), ...to(questions, 'customer') } },
          ...(visibility === undefined
            ? {}
            : { visibility: { column: visibility, values: { ...to(answers, ''), ...to(questions, 'internal') } } }),
        },
      },
    ],
  };
  return { confidence: 0.95, mapping, missing: null };
}

/** The form as a table, one comment per row. */
export const qaTable = mappedSource('zendesk-qa', ['table'], propose);
