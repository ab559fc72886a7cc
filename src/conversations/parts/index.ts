import type { ReplyParts } from '../../model/exchange.ts';
import { greetingOf } from './greeting.ts';
import { endingOf } from './signature.ts';
import { vocativeIn } from './vocative.ts';

/** Where the conventional parts of a reply stand in its text. */
export function partsOf(text: string, brand: string | null): ReplyParts {
  const { greeting, addressee } = greetingOf(text);
  const { closing, signature } = endingOf(text, brand);
  return { greeting, addressee: addressee ?? vocativeIn(text, signature), closing, signature };
}
