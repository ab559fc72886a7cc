import { read } from '../../languages/sentences.ts';
import type { Message } from '../../model/conversation.ts';
import type { Request } from '../../model/exchange.ts';
import { joinedText } from '../reply.ts';
import { profileOf } from './profile.ts';
import { TopicBook } from './topics.ts';

export { TopicBook } from './topics.ts';

const shippedTopics = new TopicBook();

/** One customer turn out of its messages, with what the customer wants, in the words of the sector. */
export function composeRequest(
  messages: readonly Message[],
  relaunches: number,
  topics: TopicBook = shippedTopics,
  sector: string | null = null,
): Request {
  const reading = read(joinedText(messages));
  return { ...reading, messages, at: messages[0]?.at ?? null, relaunches, profile: profileOf(reading, topics, sector) };
}
