import type { Mapping } from '../../model/mapping.ts';
import { fieldsNamed } from '../mapped/aliases.ts';
import type { Proposal } from '../mapped/generic.ts';
import { replyHeaders, requestHeaders } from './headers.ts';

/** What the headers say of a table with request and reply in one row; null where no reply column is known. */
export function proposeWide(columns: readonly string[]): Proposal | null {
  const reply = fieldsNamed(columns, replyHeaders);
  if (reply.text === undefined) return null;
  const { text, ...request } = fieldsNamed(columns, requestHeaders, Object.values(reply));
  if (text === undefined) return null;
  const { conversation, brand, sector, language, scenario, channel = { value: 'review' }, visibility } = request;
  const shared = Object.fromEntries(
    Object.entries({ conversation, brand, sector, language, scenario, channel, visibility }).filter(
      ([, spec]) => spec !== undefined,
    ),
  );
  const mapping: Mapping = {
    messages: [
      { fields: { role: { value: 'customer' }, text, ...request, ...shared } },
      {
        when: { column: reply.text, notIn: [''] },
        fields: { role: { value: 'agent' }, ...shared, ...reply, text: reply.text },
      },
    ],
  };
  return { confidence: 0.8, mapping, missing: null };
}
