import { defaultConfig } from '../../src/config/load.ts';
import { type Placed, pair, Threads } from '../../src/conversations/index.ts';
import type { Config } from '../../src/model/config.ts';
import type { Conversation, Message, Rejection } from '../../src/model/conversation.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import { readMessages } from '../../src/reading.ts';
import type { Input } from '../../src/sources/index.ts';

/** Everything that becomes of mails: messages, conversations, exchanges. */
export type ReadMailbox = {
  readonly messages: readonly Message[];
  readonly rejections: readonly Rejection[];
  readonly conversations: readonly Conversation[];
  readonly exchanges: readonly Exchange[];
  readonly placed: readonly Placed[];
};

/** A configuration that knows the domains of one brand. */
export const withDomains = (brand: string, ...domains: readonly string[]): Config => ({
  ...defaultConfig,
  brands: {
    [brand]: {
      aliases: [],
      domains,
      logo: { files: [], hosts: [], words: [], hashes: [] },
      logoImages: [],
      palette: [],
      fonts: [],
      hashtags: [],
      voice: { address: null, signature: [], greetings: [], closings: [] },
      lexicon: [],
      channels: {},
    },
  },
});

/** Reads inputs as an audit does, up to the exchanges. */
export async function readMailbox(inputs: readonly Input[], config: Config = defaultConfig): Promise<ReadMailbox> {
  const messages: Message[] = [];
  const rejections: Rejection[] = [];
  const reject = (rejection: Rejection): void => void rejections.push(rejection);
  const threads = new Threads({ reject });
  const accept = (message: Message): void => {
    messages.push(message);
    threads.add(message);
  };
  await readMessages(inputs, { config, from: null, mapping: null, timezone: 'Europe/Paris' }, { accept, reject });
  const conversations: Conversation[] = [];
  for await (const batch of threads.conversations()) conversations.push(...batch);
  const paired = conversations.map((conversation) => pair(conversation, { asOf: null }));
  return {
    messages,
    rejections,
    conversations,
    exchanges: paired.flatMap(({ exchanges }) => exchanges),
    placed: paired.map(({ placed }) => placed),
  };
}
