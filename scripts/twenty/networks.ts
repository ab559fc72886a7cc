/** The conversations as social networks and chats give them to the owner of an account. */
import { parisOf } from './inboxes.ts';
import { brand, type Conversation, instantOf, type Told } from './truth.ts';

const idOf = ({ number }: Conversation, index: number): number => number * 100 + index;
const spoken = ({ messages }: Conversation): readonly Told[] => messages.filter(({ note }) => !note);
const newestFirst = <T>(list: readonly T[]): T[] => list.toReversed();

/** Account of the brand on X, and page on Facebook. */
const account = '99001';

/** `data/direct-messages.js` of an X archive. */
export function xArchive(all: readonly Conversation[]): string {
  const dialogues = all.map((conversation) => {
    const customer = String(conversation.customer.id);
    const messages = spoken(conversation).map((message, index) => {
      const inbound = message.who === 'customer';
      return {
        messageCreate: {
          recipientId: inbound ? account : customer,
          reactions: [],
          urls: [],
          text: message.text,
          mediaUrls: [],
          senderId: inbound ? customer : account,
          id: String(idOf(conversation, index)),
          createdAt: instantOf(message.at).replace('Z', '.000Z'),
          editHistory: [],
        },
      };
    });
    return { dmConversation: { conversationId: `${account}-${customer}`, messages: newestFirst(messages) } };
  });
  return `window.YTD.direct_messages.part0 = ${JSON.stringify(dialogues, null, 2)}\n`;
}

const page = { id: account, name: brand.name, email: `${account}@facebook.com` } as const;

/** `/{page}/conversations?fields=participants,messages{…}` of Meta's Graph API. */
export const meta = (all: readonly Conversation[]): object => ({
  data: all.map((conversation) => {
    const { number, customer } = conversation;
    const person = { id: String(customer.id), name: customer.name, email: `${customer.id}@facebook.com` };
    const messages = spoken(conversation).map((message, index) => ({
      id: `m_${idOf(conversation, index)}`,
      created_time: instantOf(message.at).replace('Z', '+0000'),
      from: message.who === 'customer' ? person : page,
      to: { data: [message.who === 'customer' ? page : person] },
      message: message.text,
    }));
    return {
      id: `t_${number}`,
      link: `/${page.id}/inbox/${number}/`,
      updated_time: messages.at(-1)?.created_time,
      participants: { data: [person, page] },
      messages: { data: newestFirst(messages) },
    };
  }),
  paging: { cursors: { before: 'QVFI', after: 'QVFJ' } },
});

/** Each byte of UTF-8 as a character of its own, which is how the download spells words. */
const misspelt = (words: string): string => Buffer.from(words).toString('latin1');

/** JSON in ASCII alone, two blanks deep. */
const asciiJson = (value: object): string =>
  JSON.stringify(value, null, 2).replace(
    /[\u0080-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One `message_1.json` of the Facebook or Instagram download per conversation, by the folder that it lies in. */
export function metaDownload(all: readonly Conversation[]): readonly (readonly [folder: string, content: string])[] {
  return all.map((conversation) => {
    const { number, customer } = conversation;
    const folder = `client_${number}`;
    const thread = {
      participants: [{ name: misspelt(customer.name) }, { name: misspelt(brand.name) }],
      messages: newestFirst(spoken(conversation)).map((message) => ({
        sender_name: misspelt(message.who === 'customer' ? customer.name : brand.name),
        timestamp_ms: Date.parse(instantOf(message.at)),
        content: misspelt(message.text),
        is_geoblocked_for_viewer: false,
        is_unsent_image_by_messenger_kid_parent: false,
      })),
      title: misspelt(customer.name),
      is_still_participant: true,
      thread_path: `inbox/${folder}`,
      magic_words: [],
    };
    return [folder, asciiJson(thread)];
  });
}

/** How phones write the beginning of a line, and the line about encryption. */
const phones = [
  {
    head: (day: string, hour: string, name: string) => `[${day} ${hour}] ${name}: `,
    notice: (day: string, hour: string) =>
      `[${day} ${hour}] ${brand.name}: \u200eLes messages et les appels sont chiffrés de bout en bout.`,
    date: ([year, month, dayOfMonth]: readonly string[]) => `${dayOfMonth}/${month}/${year}`,
    hour: (hour: string) => hour,
  },
  {
    head: (day: string, hour: string, name: string) => `${day} à ${hour} - ${name} : `,
    notice: (day: string, hour: string) =>
      `${day} à ${hour} - Les messages et les appels sont chiffrés de bout en bout. Seules les personnes de cette discussion peuvent les lire.`,
    date: ([year, month, dayOfMonth]: readonly string[]) => `${dayOfMonth}/${month}/${year}`,
    hour: (hour: string) => hour.slice(0, 5),
  },
  {
    head: (day: string, hour: string, name: string) => `${day}, ${hour} - ${name}: `,
    notice: (day: string, hour: string) => `${day}, ${hour} - Messages and calls are end-to-end encrypted.`,
    date: ([year, month, dayOfMonth]: readonly string[]) => `${dayOfMonth}/${month}/${year}`,
    hour: (hour: string) => {
      const hours = Number(hour.slice(0, 2));
      return `${hours % 12 === 0 ? 12 : hours % 12}:${hour.slice(3, 5)}\u202f${hours < 12 ? 'am' : 'pm'}`;
    },
  },
] as const;

/** One chat per conversation, written in turn as an iPhone, a French and an English Android do; by file name. */
export function whatsapp(all: readonly Conversation[]): readonly (readonly [name: string, content: string])[] {
  return all.map((conversation, index) => {
    const { customer } = conversation;
    const phone = phones[conversation.number < 4113 ? index % 2 : 2] as (typeof phones)[number];
    const placed = spoken(conversation).map((message) => {
      const { day, hour } = parisOf(message.at);
      return { ...message, day: phone.date(day.split('-')), hour: phone.hour(hour) };
    });
    const lines = placed.map(
      ({ day, hour, who, text }) => phone.head(day, hour, who === 'customer' ? customer.name : brand.name) + text,
    );
    const [first] = placed;
    const notice = first === undefined ? '' : phone.notice(first.day, first.hour);
    return [`chat-${conversation.number}.txt`, `${[notice, ...lines].join('\n')}\n`];
  });
}
