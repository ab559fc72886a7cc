import type { RejectionCode } from '../../model/conversation.ts';

/** Why a record is in no exchange. */
export const rejections: Readonly<Record<RejectionCode, string>> = {
  'malformed-record': 'malformed record',
  'unclosed-quote': 'quote never closed',
  'record-too-long': 'record of excessive length',
  undecodable: 'bytes that this encoding cannot read',
  'skipped-by-mapping': 'skipped by the mapping file',
  'no-message': 'not a message (event, draft, call, media without words…)',
  'missing-conversation': 'conversation not given',
  'identifier-lost': 'identifier lost (a spreadsheet’s scientific notation)',
  'missing-role': 'role not given',
  'unknown-sender': 'sender who may or may not be the brand’s (see domains)',
  'never-sent': 'draft, never sent',
  'unwanted-mail': 'spam or in the bin',
  'unknown-role': 'unknown role',
  'unknown-channel': 'unknown channel',
  'unknown-visibility': 'unknown visibility',
  'missing-instant': 'no date',
  'bad-instant': 'unreadable date',
  'empty-text': 'empty text',
  duplicate: 'duplicate of a message already read',
  'ambiguous-brand': 'ambiguous brand',
};
