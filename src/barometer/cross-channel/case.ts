import { type Channel, channels } from '../../model/conversation.ts';
import type { ParticularKind } from '../../model/exchange.ts';
import type { Outcome } from '../../model/verdict.ts';
import { type Contact, inOrder } from './contact.ts';
import type { Link } from './links.ts';

/** Days after a customer's first message within which another one belongs to the same case: ours. */
export const windowDays = 14;
export const windowMilliseconds = windowDays * 86_400_000;

/** What a brand answered to a case on one channel, over all replies there. */
export type ChannelAnswer = {
  /** Of the first reply whose delay is known. */
  readonly delay: number | null;
  /** Of the last reply. */
  readonly outcome: Outcome | null;
  readonly stated: Readonly<Record<ParticularKind, ReadonlySet<string>>>;
};

/** A case: on how many channels it was asked, and the answers of those that answered. */
export type Case = { readonly tried: number; readonly answers: readonly ChannelAnswer[] };

/** The cases of a link: one, unless a customer comes back after the window. A customer's undated contacts are in none. */
export function casesOf({ kind, contacts }: Link): readonly (readonly Contact[])[] {
  const ordered = inOrder(contacts);
  if (kind !== 'customer') return [ordered];
  const cases: Contact[][] = [];
  let first = Number.NEGATIVE_INFINITY;
  for (const contact of ordered) {
    if (contact.at === null) continue;
    if (contact.at - first <= windowMilliseconds) cases.at(-1)?.push(contact);
    else {
      first = contact.at;
      cases.push([contact]);
    }
  }
  return cases;
}

/** What became of a case on each channel. */
export function caseOf(contacts: readonly Contact[]): Case {
  const asked = channels.filter((channel) => contacts.some((contact) => contact.channel === channel));
  return { tried: asked.length, answers: asked.flatMap((channel) => answerOn(channel, contacts)) };
}

function answerOn(channel: Channel, contacts: readonly Contact[]): readonly ChannelAnswer[] {
  const answers = contacts.flatMap((contact) =>
    contact.channel === channel && contact.answer !== null ? [contact.answer] : [],
  );
  const last = answers.at(-1);
  if (last === undefined) return [];
  const stated = (kind: ParticularKind): ReadonlySet<string> => new Set(answers.flatMap((one) => one.stated[kind]));
  return [
    {
      delay: answers.find(({ delay }) => delay !== null)?.delay ?? null,
      outcome: last.outcome,
      stated: {
        amount: stated('amount'),
        date: stated('date'),
        'time-limit': stated('time-limit'),
        link: stated('link'),
      },
    },
  ];
}
