import { english } from './english.ts';
import { french } from './french.ts';
import type { Conversation, Person, Told } from './truth.ts';

/** `who day hour:minute`, then the words: `c 03 10:12`; a note begins with `n`, an automatic message with `b`. */
export type Lines = readonly (readonly [head: string, text: string])[];

/** Channel, customer, subject and messages of one conversation. */
export type Draft = readonly [channel: Conversation['channel'], customer: string, subject: string, messages: Lines];

const agents: readonly Person[] = [
  { id: 700001, name: 'Inès Caradec', email: 'ines@lumelia.example' },
  { id: 700002, name: 'Marc Vallon', email: 'marc@lumelia.example' },
];

function told([head, text]: Lines[number]): Told {
  const who = head.startsWith('c') ? 'customer' : head.startsWith('b') ? 'bot' : 'agent';
  return { who, at: head.slice(2), text, note: head.startsWith('n') };
}

function conversation([channel, name, subject, messages]: Draft, index: number): Conversation {
  const email = `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\W+/g, '.')}@mail.example`;
  return {
    number: 4101 + index,
    channel,
    subject,
    customer: { id: 800101 + index, name, email },
    agent: agents[index % 2] as Person,
    messages: messages.map(told),
  };
}

/** Twenty conversations of an invented brand: the same in every format. */
export const conversations: readonly Conversation[] = [...french, ...english].map(conversation);
