import type { FieldSpec, Mapping } from '../../model/mapping.ts';
import type { Column, Group } from './column.ts';
import { serviceTone } from './content.ts';
import { authorOf, brandOf, channelOf, type Day, identifierOf, momentOf, plainFields } from './fields.ts';
import { best, bodyOf, channelHint, fromInside, isBody, isTextual, present, textScore, volume } from './text.ts';
import { replyHeader } from './words.ts';

/** What is known beside the columns. */
export type Known = { readonly path: string; readonly day: Day };

/** A request and its reply in one record. */
export type Pair = { readonly request: Column; readonly reply: Column };

const objectOf = (path: string): string => path.slice(0, path.lastIndexOf('.') + 1);

/** Whether a column is about the reply: in the same object, or by its header. */
function isReplySide(column: Column, reply: Column): boolean {
  const object = objectOf(reply.path);
  const apart = replyHeader.test(object.toLowerCase().replace(/[^a-z]+/g, ' ')) || object !== '';
  return (apart && object !== '' && column.path.startsWith(object)) || replyHeader.test(column.words);
}

/** Headers that end in the customer's side say whose text it is: "réponse client". */
const customerSide = /\b(?:customer|client|review|reviewer|user|question|request|demande)$/;

/** Of two texts without telling headers: the one that speaks as a service does. */
function unnamedReply(texts: readonly Column[]): Column | null {
  const [one, other, third] = texts.filter(isBody);
  if (one === undefined || other === undefined || third !== undefined) return null;
  const difference = serviceTone(one.filled) - serviceTone(other.filled);
  return Math.abs(difference) < 0.3 ? null : difference > 0 ? one : other;
}

/** Whether a reply's header says that it is one. */
export const isNamedReply = ({ words }: Column): boolean => replyHeader.test(words) && !customerSide.test(words);

/** The texts of records that hold a request and its reply; null where they hold one text only. */
export function pairOf(columns: readonly Column[]): Pair | null {
  const texts = columns.filter(isTextual);
  const named = texts.filter(isNamedReply);
  const replies = named.length < texts.length ? named : [];
  const reply = best(replies, volume) ?? unnamedReply(texts);
  if (reply === null) return null;
  const request = best(
    texts.filter((column) => column !== reply && !replies.includes(column)),
    textScore,
  );
  return request && { request, reply };
}

/** Request and reply in one record; the replies may stand in a list of their own. */
export function wideMapping(
  record: Group,
  { request, reply }: Pair,
  list: Group | null,
  { path, day }: Known,
): Mapping {
  const replySide = list?.columns ?? record.columns.filter((column) => column !== reply && isReplySide(column, reply));
  const own = record.columns.filter((column) => !replySide.includes(column) && column !== request && column !== reply);
  const { subject, ...plain } = plainFields(own, new Set([request.path, reply.path]));
  const shared: Record<string, FieldSpec | null> = {
    conversation: identifierOf(own)?.path ?? null,
    brand: brandOf(own)?.path ?? null,
    channel: channelOf(own, channelHint(path, record.columns)) ?? { value: 'review' },
    ...plain,
  };
  const seen =
    list === null
      ? shared
      : Object.fromEntries(Object.entries(shared).map(([field, spec]) => [field, fromInside(spec)]));
  return {
    messages: [
      {
        fields: present({
          ...shared,
          role: { value: 'customer' },
          sentAt: momentOf(own, request, day),
          author: authorOf(own)?.path,
          subject,
          ...bodyOf(request, own),
        }),
      },
      {
        ...(list?.each ? { each: list.each } : {}),
        when: { column: reply.path, notIn: [''] },
        fields: present({
          ...seen,
          role: { value: 'agent' },
          sentAt: momentOf(replySide, reply, day),
          author: authorOf(replySide)?.path,
          ...bodyOf(reply, replySide),
        }),
      },
    ],
  };
}
