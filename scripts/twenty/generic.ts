import { bodyOf, brand, type Conversation, instantOf } from './truth.ts';

/** What a format carries of the twenty conversations. */
export type Carried = {
  readonly brand: boolean;
  readonly notes: boolean;
  readonly html: boolean;
  /** The channel under which the format has a conversation. */
  readonly channel: (channel: Conversation['channel']) => string;
  /** What the format keeps of a text. */
  readonly text: (text: string) => string;
};

/** All of it. */
export const whole: Carried = {
  brand: true,
  notes: true,
  html: true,
  channel: (channel) => channel,
  text: (text) => text,
};

/** The truth as messages in the generic format, as far as some other format carries it. */
export function generic(all: readonly Conversation[], carried: Carried): readonly object[] {
  return all.flatMap((conversation) => {
    const { number, channel, subject, customer, agent, messages } = conversation;
    return messages.flatMap((message, index) => {
      if (message.note && !carried.notes) return [];
      return {
        conversation_id: String(number),
        message_id: String(number * 100 + index),
        role: message.who,
        sent_at: instantOf(message.at),
        channel: carried.channel(channel),
        brand: carried.brand ? brand.name : null,
        visibility: message.note ? 'internal' : null,
        subject,
        author: message.who === 'customer' ? customer.name : agent.name,
        text: carried.text(message.text),
        html: carried.html ? bodyOf(conversation, message) : null,
      };
    });
  });
}
