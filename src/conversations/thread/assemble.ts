import type { Conversation, ConversationFacts, Message, Rejection } from '../../model/conversation.ts';
import type { Locale } from '../../model/language.ts';
import { byBrand } from './brands.ts';
import { withoutDuplicates } from './duplicates.ts';
import { inOrder } from './order.ts';
import { byTopic } from './topics.ts';

/** What the messages of one identifier, or of one web of links, turned out to be. */
export type Assembled = { readonly conversations: readonly Conversation[]; readonly rejections: readonly Rejection[] };

const locales: ReadonlyMap<string, Locale> = new Map(
  (['fr-FR', 'fr-CA', 'fr-BE', 'fr-CH', 'en-GB', 'en-US'] as const).map((locale) => [locale.toLowerCase(), locale]),
);

const localeOf = ({ language }: Message): Locale | null =>
  language === null ? null : (locales.get(language.toLowerCase().replace('_', '-')) ?? null);

/** The first value that is there. */
function first<T>(messages: readonly Message[], value: (message: Message) => T | null): T | null {
  for (const message of messages) {
    const found = value(message);
    if (found !== null) return found;
  }
  return null;
}

/** What holds for all messages: the brand's own messages know their brand best; internal notes say nothing of who can read. */
function factsOf(id: string, messages: readonly Message[]): ConversationFacts {
  const agents = messages.filter(({ role }) => role === 'agent');
  const open = messages.filter(({ visibility }) => visibility !== 'internal');
  const dossier = first(messages, (message) => message.case ?? null);
  const known = (channel: Message['channel']) => (channel === 'other' ? null : channel);
  return {
    id,
    brand: first(agents, ({ brand }) => brand) ?? first(messages, ({ brand }) => brand),
    sector: first(agents, ({ sector }) => sector) ?? first(messages, ({ sector }) => sector),
    channel:
      first(open, ({ channel }) => known(channel)) ?? first(messages, ({ channel }) => known(channel)) ?? 'other',
    visibility: open[0]?.visibility ?? 'internal',
    scenario: first(messages, ({ scenario }) => scenario),
    ...(dossier !== null && { case: dossier }),
    locale: first(agents, localeOf) ?? first(messages, localeOf),
  };
}

/** A web of links is named after its first message that has a name. */
function nameOf(messages: readonly Message[]): string {
  return first(messages, ({ conversation }) => conversation) ?? first(messages, ({ id }) => id) ?? '';
}

/** Makes conversations of the messages of one group, given in the order of the files. */
export function assemble(group: readonly Message[]): Assembled {
  const parts = byTopic(group).map(assembleOne);
  return {
    conversations: parts.flatMap(({ conversations }) => conversations),
    rejections: parts.flatMap(({ rejections }) => rejections),
  };
}

function assembleOne(group: readonly Message[]): Assembled {
  const { kept, duplicates } = withoutDuplicates(group);
  const { parts, ambiguous } = byBrand(kept);
  const name = parts.size > 1 ? nameOf(inOrder(kept)) : null;
  const conversations: Conversation[] = [];
  for (const [brand, part] of parts) {
    const messages = inOrder(part);
    const id = name === null ? nameOf(messages) : `${name}@${brand}`;
    conversations.push({ facts: factsOf(id, messages), messages });
  }
  const rejections = [
    ...duplicates.map((message): Rejection => ({ origin: message.origin, code: 'duplicate', ...named(message.id) })),
    ...ambiguous.map(
      (message): Rejection => ({ origin: message.origin, code: 'ambiguous-brand', ...named(message.conversation) }),
    ),
  ];
  return { conversations, rejections };
}

const named = (value: string | null): { value?: string } => (value === null ? {} : { value: value.slice(0, 80) });
