import type { ReplyParts } from '../../model/exchange.ts';
import { greetingOf } from './greeting.ts';
import { endingOf } from './signature.ts';

/** Where the conventional parts of a reply stand in its text. */
export function partsOf(text: string, brand: string | null): ReplyParts {
  return { ...greetingOf(text), ...endingOf(text, brand) };
}
