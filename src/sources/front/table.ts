import type { Mapping } from '../../model/mapping.ts';
import type { Proposal } from '../mapped/generic.ts';
import { mappedSource } from '../mapped/source.ts';

/** Columns without which a table is no message export of Front. */
const needed = ['Message ID', 'Conversation ID', 'Direction', 'Message date', 'Extract'] as const;

const directions = { Inbound: 'customer', inbound: 'customer', Outbound: 'agent', outbound: 'agent' };

/** Columns that older exports lack, each with the field that it fills. */
const further = { author: 'Author', subject: 'Subject', automatic: 'Autoreply' } as const;

function propose(columns: readonly string[]): Proposal | null {
  if (!needed.every((column) => columns.includes(column))) return null;
  const mapping: Mapping = {
    messages: [
      {
        fields: {
          id: 'Message ID',
          conversation: 'Conversation ID',
          role: { column: 'Direction', values: directions },
          sentAt: 'Message date',
          text: 'Extract',
          ...(columns.includes('From')
            ? { channel: { column: 'From', match: '[^\\s@]@[^\\s@]', otherwise: 'email' } }
            : {}),
          ...Object.fromEntries(Object.entries(further).filter(([, column]) => columns.includes(column))),
        },
      },
    ],
  };
  return { confidence: 0.95, mapping, missing: null };
}

/** Front's table of messages. `Extract` is the beginning of a text, on one line; notes of the team are not in it. */
export const frontTable = mappedSource('front', ['table'], propose);
