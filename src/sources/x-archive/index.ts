import { hasKeys, hasList, objectsAt, type Teller, wordsAt } from '../desk/said.ts';
import { deskSource } from '../desk/source.ts';
import { isObject, type JsonObject } from '../json/parse.ts';

/** The tweet of a record; older archives have it unwrapped, but unlike the API's tweets without their author. */
const tweetOf = (record: JsonObject): JsonObject => (isObject(record.tweet) ? record.tweet : record);

function tellTweet(record: JsonObject, teller: Teller): void {
  const tweet = tweetOf(record);
  const text = wordsAt(tweet, 'full_text') ?? wordsAt(tweet, 'text');
  if (text?.startsWith('RT @')) {
    teller.skip('full_text', text);
    return;
  }
  const answered = wordsAt(tweet, 'in_reply_to_status_id_str');
  teller.say({
    id: wordsAt(tweet, 'id_str') ?? wordsAt(tweet, 'id'),
    inReplyTo: answered === null ? [] : [answered],
    role: 'agent',
    channel: 'twitter',
    sentAt: wordsAt(tweet, 'created_at'),
    text,
  });
}

const dialogueOf = (record: JsonObject): string => wordsAt(record, 'dmConversation.conversationId') ?? '';

/** The accounts of a dialogue of two: `12-34`. */
const pairOf = (record: JsonObject): readonly string[] => dialogueOf(record).split('-');

/**
 * The account whose archive it is: the one that takes part in every dialogue. Of a single dialogue, the one that did not
 * write first; null: neither can be told.
 */
function ownerOf(dialogues: readonly JsonObject[]): string | null {
  const pairs = dialogues.map(pairOf).filter(({ length }) => length === 2);
  const [first = [], ...others] = pairs;
  const common = first.filter((account) => others.every((pair) => pair.includes(account)));
  if (common.length === 1) return common[0] ?? null;
  const [dialogue] = dialogues;
  const opener = objectsAt(dialogue, 'dmConversation.messages').at(-1);
  const sender = wordsAt(opener, 'messageCreate.senderId');
  return first.find((account) => sender !== null && account !== sender) ?? null;
}

function tellDialogue(record: JsonObject, owner: string | null, teller: Teller): void {
  for (const entry of objectsAt(record, 'dmConversation.messages')) {
    const [kind = ''] = Object.keys(entry);
    const message = entry[kind];
    if (!isObject(message) || !['messageCreate', 'welcomeMessageCreate'].includes(kind)) {
      teller.skip('dmConversation.messages', kind);
      continue;
    }
    const welcome = kind === 'welcomeMessageCreate';
    const sender = wordsAt(message, 'senderId');
    const role = sender === null || owner === null ? null : sender === owner ? 'agent' : 'customer';
    teller.say({
      conversation: dialogueOf(record),
      id: wordsAt(message, 'id'),
      role: welcome ? 'bot' : role,
      channel: 'messenger',
      sentAt: wordsAt(message, 'createdAt'),
      text: wordsAt(message, 'text'),
      author: sender,
      brand: owner,
      automatic: welcome,
    });
  }
}

const isDialogue = (record: JsonObject): boolean => hasList(record, 'dmConversation.messages');

/**
 * The archive that X gives to the owner of an account: `data/direct-messages.js` and `data/tweets.js`. It holds its own
 * tweets only, so the questions that they answer are absent.
 */
export const xArchive = deskSource({
  id: 'x-archive',
  lists: [],
  knows: (record) => {
    const tweet = tweetOf(record);
    return (
      isDialogue(record) ||
      (hasKeys(tweet, ['id_str', 'created_at', 'full_text']) &&
        hasKeys(tweet, ['entities']) &&
        !hasKeys(tweet, ['user']))
    );
  },
  mapped: [
    {
      conversation: 'dmConversation.conversationId',
      id: 'id | tweet.id_str',
      inReplyTo: 'tweet.in_reply_to_status_id_str',
      role: 'senderId',
      sentAt: 'createdAt | tweet.created_at',
      text: 'text | tweet.full_text',
      author: 'senderId',
      brand: 'conversationId',
    },
  ],
  begin: (samples) => {
    const owner = ownerOf(samples.filter(isDialogue));
    return (record, teller) => (isDialogue(record) ? tellDialogue(record, owner, teller) : tellTweet(record, teller));
  },
});
