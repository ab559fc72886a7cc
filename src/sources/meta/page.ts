import { objectsAt, wordsAt } from '../desk/said.ts';
import type { JsonObject } from '../json/parse.ts';

/** A page's number at the start of a conversation's address: `/1029/inbox/…`. */
const inLink = /(?:^|facebook\.com)\/(\d+)\/inbox\//;

const peopleOf = (conversation: JsonObject): readonly JsonObject[] => [
  ...objectsAt(conversation, 'participants.data'),
  ...objectsAt(conversation, 'messages.data').map(({ from }) => from as JsonObject),
];

const idsOf = (conversation: JsonObject): ReadonlySet<string> =>
  new Set(peopleOf(conversation).map((person) => wordsAt(person, 'id') ?? ''));

/** Who takes part in all of several conversations. */
function inAll(conversations: readonly JsonObject[]): readonly string[] {
  const [first, ...others] = conversations.map(idsOf);
  return [...(first ?? [])].filter((id) => id !== '' && others.every((ids) => ids.has(id)));
}

/** Of one conversation: whoever did not write first, for a page may only answer. */
function whoAnswers(conversation: JsonObject | undefined): string | null {
  if (conversation === undefined) return null;
  const first = wordsAt(objectsAt(conversation, 'messages.data').at(-1), 'from.id');
  return [...idsOf(conversation)].find((id) => id !== '' && first !== null && id !== first) ?? null;
}

/**
 * The page whose conversations these are: the number in their address, or whoever takes part in all of them, or of a
 * single one whoever did not write first. Its name is that of the participant of this number.
 */
export function pageOf(conversations: readonly JsonObject[]): {
  readonly id: string | null;
  readonly name: string | null;
} {
  const [first] = conversations;
  const common = inAll(conversations);
  const linked = inLink.exec(wordsAt(first, 'link') ?? '')?.[1] ?? null;
  const id = linked ?? (common.length === 1 ? (common[0] ?? null) : whoAnswers(first));
  const named = conversations.flatMap(peopleOf).find((person) => id !== null && wordsAt(person, 'id') === id);
  return { id, name: wordsAt(named, 'name') };
}
