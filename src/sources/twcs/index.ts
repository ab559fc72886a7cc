import type { Mapping } from '../../model/mapping.ts';
import type { Proposal } from '../mapped/generic.ts';
import { mappedSource } from '../mapped/source.ts';

/** Columns of the Kaggle table "Customer Support on Twitter". */
const columns = [
  ...['tweet_id', 'author_id', 'inbound', 'created_at', 'text'],
  ...['response_tweet_id', 'in_response_to_tweet_id'],
] as const;

/**
 * Customers are numbers, brands are names: a tweet's brand is its author, or for a customer's tweet the first name
 * among the mentions at its start.
 */
const mapping: Mapping = {
  dates: ['EEE MMM dd HH:mm:ss xx yyyy'],
  messages: [
    {
      fields: {
        id: 'tweet_id',
        inReplyTo: { column: 'in_response_to_tweet_id', separator: ',' },
        repliedBy: { column: 'response_tweet_id', separator: ',' },
        role: { column: 'inbound', values: { True: 'customer', False: 'agent', true: 'customer', false: 'agent' } },
        channel: { value: 'twitter' },
        sentAt: 'created_at',
        text: 'text',
        author: 'author_id',
        brand: {
          first: [
            { column: 'author_id', match: '^(?=.*\\D).+$' },
            { column: 'text', match: '^\\s*(?:@\\d+\\s+)*@(?=\\d*[A-Za-z_])(\\w+)' },
          ],
        },
      },
    },
  ],
};

function propose(present: readonly string[]): Proposal | null {
  return columns.every((column) => present.includes(column)) ? { confidence: 1, mapping, missing: null } : null;
}

/** The Kaggle table "Customer Support on Twitter": tweets of 2017, linked by their identifiers. */
export const twcs = mappedSource('twcs', ['table'], propose);
