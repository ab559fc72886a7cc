import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pair } from '../../../src/conversations/index.ts';
import { bucketOf, LinkedIdentifiers } from '../../../src/conversations/thread/identifiers.ts';
import { MessageLines } from '../../../src/conversations/thread/lines.ts';
import type { Conversation, Message } from '../../../src/model/conversation.ts';
import { messageOf } from '../../support/message.ts';
import { memorySpill, threaded } from '../../support/threads.ts';

const hour = 3_600_000;
const start = Date.UTC(2026, 2, 2);

/** Dated messages: some under identifiers, some tied by links to earlier ones, with many ties in time. */
const messages = fc
  .array(
    fc.record({
      conversation: fc.constantFrom('a', 'b', 'a\tb\n"c"', null),
      at: fc.integer({ min: 0, max: 12 }).map((hours) => start + hours * hour),
      role: fc.constantFrom('customer', 'agent', 'bot', 'system'),
      author: fc.constantFrom('Anne', 'Bruno', null),
      brand: fc.constantFrom('A', 'B', null, null, null),
      visibility: fc.constantFrom('public', 'private', 'internal'),
      channel: fc.constantFrom('twitter', 'email'),
      automatic: fc.boolean(),
      text: fc.constantFrom(
        'Où est mon colis ?',
        'Merci beaucoup',
        'Un instant',
        'Nous vous remboursons.',
        'emoji 😀 \ud800',
        '\u2028\n',
      ),
      linked: fc.constantFrom({}, {}, { customer: 'k\t1' }, { case: 'd', customer: 'k2' }),
      parent: fc.option(fc.nat(20), { nil: null }),
    }),
    { maxLength: 24 },
  )
  .map((drafts) =>
    drafts.map(({ parent, linked, ...draft }, index) => {
      const inReplyTo = parent === null || parent >= index ? [] : [String(parent)];
      return messageOf({
        ...draft,
        ...linked,
        id: String(index),
        inReplyTo,
        origin: { source: `f${index % 2}`, record: index },
      } as Partial<Message>);
    }),
  );

const shuffled = messages.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);
const byName = (a: Conversation, b: Conversation): number => (a.facts.id < b.facts.id ? -1 : 1);

it('gives the same conversations whatever the order of the rows', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ([straight, mixed]) => {
      const [one, other] = [await threaded(straight), await threaded(mixed)];
      expect(other.conversations.sort(byName)).toEqual(one.conversations.sort(byName));
    }),
  );
});

it('gives the same, in the same order, whatever the memory', async () => {
  await fc.assert(
    fc.asyncProperty(messages, fc.integer({ min: 1, max: 5_000 }), async (list, budget) => {
      expect(await threaded(list, { spill: memorySpill(), budget })).toEqual(await threaded(list));
    }),
  );
});

it('places every message once', async () => {
  await fc.assert(
    fc.asyncProperty(messages, fc.integer({ min: 0, max: 14 }), async (list, hours) => {
      const { conversations, rejections } = await threaded(list);
      let placed = rejections.length;
      for (const conversation of conversations) {
        const paired = pair(conversation, { asOf: start + hours * hour });
        const counts = Object.values(paired.placed);
        expect(counts.every((count) => count >= 0)).toBe(true);
        placed += counts.reduce((sum, count) => sum + count, 0);
        const inExchanges = paired.exchanges.flatMap(({ request, reply }) => [
          ...request.messages,
          ...(reply?.messages ?? []),
        ]);
        expect(new Set(inExchanges).size).toBe(paired.placed.request + paired.placed.reply);
      }
      expect(placed).toBe(list.length);
    }),
  );
});

it('writes a message as a line and reads it back', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.option(fc.string({ unit: 'binary' }), { nil: null }),
      (text, html) => {
        const lines = new MessageLines();
        const message = messageOf({ text, html, dateOnly: true, conversation: text, automatic: true });
        const line = lines.write(message);
        expect(line).not.toContain('\n');
        expect(lines.read(line)).toEqual(message);
      },
    ),
  );
});

it('finds together what links tie together', () => {
  const pairs = fc.array(fc.tuple(fc.nat(3_000), fc.nat(3_000)), { maxLength: 3_000 });
  fc.assert(
    fc.property(pairs, (links) => {
      const identifiers = new LinkedIdentifiers();
      const group = new Map<number, Set<number>>();
      for (const [a, b] of links) {
        identifiers.unite(identifiers.node(`n${a}`), identifiers.node(`n${b}`));
        const together = new Set([...(group.get(a) ?? [a]), ...(group.get(b) ?? [b])]);
        for (const one of together) group.set(one, together);
      }
      const roots = new Map<Set<number>, number>();
      for (const [one, together] of group) {
        const root = identifiers.find(identifiers.node(`n${one}`));
        expect(roots.get(together) ?? root).toBe(root);
        roots.set(together, root);
      }
      expect(new Set(roots.values()).size).toBe(roots.size);
    }),
    { numRuns: 20 },
  );
  expect(bucketOf('ticket', 64)).toBe(bucketOf('ticket', 64));
});
