import type { CrossChannel } from '../../model/barometer.ts';
import { windowMilliseconds } from './case.ts';
import { type Contact, inOrder } from './contact.ts';
import type { Link } from './links.ts';
import { Share } from './share.ts';

/** Whether the brand had answered a message when the customer wrote again; null where the reply has no time. */
function hadAnswered({ answer }: Contact, again: number): boolean | null {
  if (answer === null) return false;
  return answer.at === null ? null : answer.at <= again;
}

/** For each change of channel, whether the message before it had been answered. */
function changesOf(contacts: readonly Contact[]): readonly (boolean | null)[] {
  const dated = inOrder(contacts).filter(({ at }) => at !== null);
  return dated.flatMap((contact, index) => {
    const next = dated[index + 1];
    if (next === undefined || next.channel === contact.channel) return [];
    const again = next.at ?? 0;
    return again - (contact.at ?? 0) > windowMilliseconds ? [] : [hadAnswered(contact, again)];
  });
}

/** Of the customers with a dated message, how many changed channel before and after an answer. */
export function changesOfChannel(links: Iterable<Link>): Pick<CrossChannel, 'changedBefore' | 'changedAfter'> {
  const before = new Share();
  const after = new Share();
  for (const { contacts } of links) {
    if (contacts.every(({ at }) => at === null)) continue;
    const changes = changesOf(contacts);
    before.add(changes.includes(false));
    after.add(changes.includes(true));
  }
  return { changedBefore: before.finish(), changedAfter: after.finish() };
}
