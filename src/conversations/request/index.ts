import { read } from '../../languages/sentences.ts';
import type { Message } from '../../model/conversation.ts';
import type { Request } from '../../model/exchange.ts';
import { joinedText } from '../reply.ts';
import { profileOf } from './profile.ts';

/** One customer turn out of its messages, with what the customer wants. */
export function composeRequest(messages: readonly Message[], relaunches: number): Request {
  const reading = read(joinedText(messages));
  return { ...reading, messages, at: messages[0]?.at ?? null, relaunches, profile: profileOf(reading) };
}
