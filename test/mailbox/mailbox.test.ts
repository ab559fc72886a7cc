import { describe, expect, it } from 'vitest';
import { branding } from '../../src/criteria/branding/index.ts';
import type { BrandIdentity } from '../../src/model/brand.ts';
import { inputOf } from '../sources/reading.ts';
import { contextOf } from '../support/exchange.ts';
import { mailboxOfService, type Truth } from './build.ts';
import { mailbox } from './mime.ts';
import { readMailbox, withDomains } from './read.ts';

const { mails, truth, pairs } = mailboxOfService();
const config = withDomains('Lumélia', 'lumelia.example');
const whole = await readMailbox([inputOf(mailbox(mails), 65_536, 'boite.mbox')], config);
const found = new Map(whole.messages.map((message) => [message.id, message]));

/** Every word and every sign, whatever the width of the lines. */
const words = (text: string): string => text.replace(/[\s\u200b\ufeff]+/gu, ' ').trim();

/** Those of whom something else was understood, as `client: what was read`. */
function wrong(
  of: readonly Truth[],
  read: (message: NonNullable<ReturnType<typeof found.get>>) => unknown,
  expected: (one: Truth) => unknown,
): string[] {
  return of.flatMap((one) => {
    const message = found.get(one.id);
    const value = message === undefined ? 'lost' : read(message);
    return value === expected(one) ? [] : [`${one.client} ${one.id}: ${String(value)} ≠ ${String(expected(one))}`];
  });
}

describe('a mailbox of twenty mail programs', () => {
  it('holds two hundred mails and more, none lost', () => {
    expect(truth.length).toBeGreaterThanOrEqual(200);
    expect(new Set(truth.map(({ client }) => client)).size).toBeGreaterThanOrEqual(20);
    expect(whole.rejections).toEqual([]);
    expect(whole.messages).toHaveLength(truth.length);
  });

  it('every role is right', () => {
    expect(
      wrong(
        truth,
        ({ role }) => role,
        ({ role }) => role,
      ),
    ).toEqual([]);
    expect(
      wrong(
        truth,
        ({ visibility }) => visibility === 'internal',
        ({ internal }) => internal,
      ),
    ).toEqual([]);
  });

  it('every automatic reply is set apart, and nothing else', () => {
    expect(
      wrong(
        truth,
        ({ automatic }) => automatic,
        ({ automatic }) => automatic,
      ),
    ).toEqual([]);
  });

  it('every thread is right', () => {
    const threads = new Map<number, string[]>();
    for (const { thread, id } of truth) threads.set(thread, [...(threads.get(thread) ?? []), id]);
    const expected = [...threads.values()].map((ids) => ids.sort().join(' '));
    const actual = whole.conversations.map(({ messages }) =>
      messages
        .map(({ id }) => id as string)
        .sort()
        .join(' '),
    );
    expect(actual.sort()).toEqual(expected.sort());
  });

  it('every pair is right', () => {
    const written = (request: readonly string[], reply: readonly string[], receipt: string | null): string =>
      JSON.stringify({ request, reply, receipt });
    const expected = pairs.map(({ request, reply, receipt }) => written(request, reply, receipt));
    const ids = (messages: readonly { readonly id: string | null }[]): string[] =>
      messages.map(({ id }) => id as string);
    const actual = whole.exchanges.map(({ request, reply, acknowledgement }) =>
      written(ids(request.messages), ids(reply?.messages ?? []), acknowledgement?.id ?? null),
    );
    expect(actual.sort()).toEqual(expected.sort());
  });

  it('what was written is exact in 97 of 100 replies, and in 97 of 100 requests', () => {
    for (const role of ['agent', 'customer'] as const) {
      const people = truth.filter((one) => one.role === role);
      const different = wrong(
        people,
        ({ text }) => words(text),
        ({ text }) => words(text),
      );
      expect(different.length / people.length, different.join('\n')).toBeLessThanOrEqual(0.03);
    }
  });

  it('the HTML and the images reach branding', () => {
    const charters = truth.filter(({ charter }) => charter === true);
    expect(charters.length).toBeGreaterThan(5);
    expect(
      wrong(
        charters,
        ({ html }) => html?.includes('bgcolor="#0a5c4a"'),
        () => true,
      ),
    ).toEqual([]);
    expect(
      wrong(
        charters,
        ({ images = [] }) => images.map(({ contentId, type }) => `${type} ${contentId}`).join(),
        ({ logo }) => (logo === true ? 'image/png logo@lumelia' : ''),
      ),
    ).toEqual([]);
  });

  it('logo and charter are seen as they are in 98 of 100 replies', () => {
    const identity: BrandIdentity = {
      aliases: [],
      domains: ['lumelia.example'],
      logo: { files: [], hosts: [], words: ['Lumélia'], hashes: [] },
      palette: ['#0a5c4a'],
      fonts: ['Lumelia Sans'],
      hashtags: [],
      voice: { address: null, signature: [], greetings: [], closings: [] },
    };
    const context = { ...contextOf(), identity: () => identity };
    const written = new Map(truth.map((one) => [one.id, one]));
    const replies = whole.exchanges.filter(({ reply }) => reply?.messages.length === 1);
    const different = replies.flatMap((exchange) => {
      const verdict = branding.measure(exchange, context);
      const expected = written.get(exchange.reply?.messages[0]?.id ?? '');
      if (!('measure' in verdict) || expected === undefined) return [exchange.id];
      const { logo, charter } = verdict.measure;
      const same = logo === expected.logo && charter === expected.charter;
      return same
        ? []
        : [`${expected.client} ${expected.id}: ${logo} ${charter} ≠ ${expected.logo} ${expected.charter}`];
    });
    expect(replies.length).toBeGreaterThan(80);
    expect(different.length / replies.length, different.join('\n')).toBeLessThanOrEqual(0.02);
  });

  it('mails in files of their own, in any order, give the same', async () => {
    const inputs = mails.map((one, index) =>
      inputOf(one, 65_536, `${String((index * 7) % mails.length).padStart(3, '0')}.eml`),
    );
    const parted = await readMailbox(inputs, config);
    const shown = ({ exchanges }: typeof whole): string[] =>
      exchanges.map(({ id, request, reply }) => `${id} ${request.text} ${reply?.text}`).sort();
    expect(shown(parted)).toEqual(shown(whole));
  });

  it('without domains, the side that is no private mailbox is the brand', async () => {
    const guessed = await readMailbox([inputOf(mailbox(mails), 65_536, 'boite.mbox')]);
    const roles = new Map(guessed.messages.map(({ id, role }) => [id, role]));
    const different = truth.filter(({ id, role, internal }) => !internal && roles.get(id) !== role);
    expect(different.map(({ id }) => id)).toEqual([]);
  });
});
