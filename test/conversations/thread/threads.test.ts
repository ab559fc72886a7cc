import { describe, expect, it } from 'vitest';
import { Threads } from '../../../src/conversations/index.ts';
import type { Message } from '../../../src/model/conversation.ts';
import { messageOf } from '../../support/message.ts';
import { memorySpill, threaded } from '../../support/threads.ts';

const texts = (messages: readonly Message[] | undefined): string[] => (messages ?? []).map(({ text }) => text);
const loose = (fields: Parameters<typeof messageOf>[0]): Message =>
  messageOf({ conversation: null, channel: 'twitter', visibility: 'public', ...fields });

describe('conversations by identifier', () => {
  it('gathers rows out of order, and puts them in order of time', async () => {
    const { conversations } = await threaded([
      messageOf({ conversation: 'a', at: '2026-03-02T11:00:00Z', text: 'réponse', role: 'agent' }),
      messageOf({ conversation: 'b', text: 'autre' }),
      messageOf({ conversation: 'a', at: '2026-03-02T10:00:00Z', text: 'demande' }),
    ]);
    expect(conversations.map(({ facts }) => facts.id)).toEqual(['a', 'b']);
    expect(texts(conversations[0]?.messages)).toEqual(['demande', 'réponse']);
  });

  it('lists repetitions, and keeps the earlier of two versions', async () => {
    const { conversations, rejections } = await threaded([
      messageOf({ id: '1', text: 'corrigé', at: '2026-03-02T10:05:00Z', origin: { source: 's', record: 1 } }),
      messageOf({ id: '1', text: 'original', at: '2026-03-02T10:00:00Z', origin: { source: 's', record: 2 } }),
      messageOf({ id: '1', text: 'original', at: '2026-03-02T10:00:00Z', origin: { source: 's', record: 3 } }),
      messageOf({ id: '1', role: 'agent', text: 'réponse', at: '2026-03-02T10:10:00Z' }),
      messageOf({ text: 'sans identifiant', origin: { source: 's', record: 5 } }),
      messageOf({ text: 'sans identifiant', origin: { source: 't', record: 1 } }),
    ]);
    expect(texts(conversations[0]?.messages).sort()).toEqual(['original', 'réponse', 'sans identifiant']);
    expect(rejections.map(({ code, origin }) => [code, origin.source, origin.record])).toEqual([
      ['duplicate', 's', 1],
      ['duplicate', 's', 3],
      ['duplicate', 't', 1],
    ]);
  });

  it.each([
    ['in memory', {}],
    ['spilled', { spill: memorySpill(), budget: 1 }],
  ])('gives the same again, and tells of rejections once: %s', async (_name, options) => {
    const rejections: unknown[] = [];
    const threads = new Threads({ reject: (rejection) => rejections.push(rejection), ...options });
    for (const conversation of ['b', 'a', null, 'a'])
      threads.add(messageOf({ conversation, text: `de ${conversation}` }));
    const walk = async (): Promise<unknown[]> => {
      const found: unknown[] = [];
      for await (const batch of threads.conversations()) found.push(...batch);
      return found;
    };
    const first = await walk();
    expect(first).toHaveLength(3);
    expect(await walk()).toEqual(first);
    expect(rejections).toHaveLength(1);
  });

  it('orders messages of one instant by number, or else asks before it answers', async () => {
    const [numbered] = (
      await threaded([
        messageOf({ id: '10', text: 'b', role: 'customer' }),
        messageOf({ id: '9', text: 'a', role: 'agent' }),
      ])
    ).conversations;
    expect(texts(numbered?.messages)).toEqual(['a', 'b']);
    const [unnumbered] = (
      await threaded([messageOf({ id: 'x', text: 'a', role: 'agent' }), messageOf({ id: 'y', text: 'b' })])
    ).conversations;
    expect(texts(unnumbered?.messages)).toEqual(['b', 'a']);
  });

  it('keeps undated messages where the file has them', async () => {
    const { conversations } = await threaded([
      messageOf({ text: 'avis', at: '2026-03-05T00:00:00Z' }),
      messageOf({ text: 'réponse', at: null, role: 'agent' }),
      messageOf({ text: 'avis plus ancien', at: '2026-03-01T00:00:00Z' }),
      messageOf({ text: 'sa réponse', at: null, role: 'agent' }),
      messageOf({ text: 'suite', at: null, role: 'agent' }),
    ]);
    expect(texts(conversations[0]?.messages)).toEqual(['avis plus ancien', 'sa réponse', 'suite', 'avis', 'réponse']);
  });

  it('keeps request and reply of one row together when the clocks disagree, or tell the day only', async () => {
    const row = { source: 'avis.csv', record: 7 };
    const [early] = (
      await threaded([
        messageOf({ origin: row, text: 'avis' }),
        messageOf({ origin: row, role: 'agent', text: 'réponse', at: '2026-03-02T08:00:00Z' }),
      ])
    ).conversations;
    expect(texts(early?.messages)).toEqual(['avis', 'réponse']);
    const [day] = (
      await threaded([
        messageOf({ role: 'agent', text: 'réponse', at: '2026-03-02T00:00:00Z', dateOnly: true }),
        messageOf({ text: 'avis' }),
      ])
    ).conversations;
    expect(texts(day?.messages)).toEqual(['avis', 'réponse']);
  });
});

describe('facts of a conversation', () => {
  it("believes the brand's own messages, and no internal note", async () => {
    const { conversations } = await threaded([
      messageOf({ visibility: 'internal', role: 'agent', text: 'note', channel: 'other', at: '2026-03-01T00:00:00Z' }),
      messageOf({ channel: 'other', sector: 'énergie', scenario: 's-3', text: 'q' }),
      messageOf({
        role: 'agent',
        brand: 'Lumélia',
        channel: 'facebook',
        visibility: 'public',
        sector: 'energie',
        language: 'fr_CA',
        text: 'r',
        at: '2026-03-03T00:00:00Z',
      }),
    ]);
    expect(conversations[0]?.facts).toEqual({
      id: 'c-1',
      brand: 'Lumélia',
      sector: 'energie',
      channel: 'facebook',
      visibility: 'private',
      scenario: 's-3',
      locale: 'fr-CA',
    });
  });
});

describe('threads by links', () => {
  it('joins up and down links, branches and missing parents', async () => {
    const { conversations } = await threaded([
      loose({ id: '5', inReplyTo: ['4'], text: 'réponse', role: 'agent', at: '2026-03-02T10:00:00Z' }),
      loose({ id: '9', text: 'seul' }),
      loose({ id: '3', repliedBy: ['4', '6'], text: 'racine', at: '2026-03-02T08:00:00Z' }),
      loose({ id: '4', inReplyTo: ['3'], text: 'branche', at: '2026-03-02T09:00:00Z' }),
      loose({ id: '6', text: 'autre branche', at: '2026-03-02T09:30:00Z' }),
      loose({ id: '20', inReplyTo: ['19'], text: 'sous un absent', at: '2026-03-02T09:30:00Z' }),
      loose({ id: '21', inReplyTo: ['19'], text: 'sous le même', at: '2026-03-02T09:31:00Z' }),
    ]);
    expect(conversations.map(({ facts, messages }) => [facts.id, ...texts(messages)])).toEqual([
      ['3', 'racine', 'branche', 'autre branche', 'réponse'],
      ['9', 'seul'],
      ['20', 'sous un absent', 'sous le même'],
    ]);
  });

  it('puts an answer after what it answers, even if its clock is slow, and survives circles', async () => {
    const [slow] = (
      await threaded([
        loose({ id: '2', inReplyTo: ['1'], role: 'agent', text: 'r', at: '2026-03-02T09:00:00Z' }),
        loose({ id: '1', text: 'q', at: '2026-03-02T09:05:00Z' }),
      ])
    ).conversations;
    expect(texts(slow?.messages)).toEqual(['q', 'r']);
    const [circle] = (
      await threaded([
        loose({ id: '1', inReplyTo: ['2'], text: 'a', at: null }),
        loose({ id: '2', inReplyTo: ['1'], text: 'b', at: null }),
      ])
    ).conversations;
    expect(texts(circle?.messages).sort()).toEqual(['a', 'b']);
  });
});

describe('several brands under one identifier', () => {
  it('parts two exports that number their tickets alike', async () => {
    const a = { source: 'a.csv', record: 1 };
    const b = { source: 'b.csv', record: 1 };
    const { conversations } = await threaded([
      messageOf({ origin: a, text: 'q à Lumélia' }),
      messageOf({
        origin: { ...a, record: 2 },
        role: 'agent',
        brand: 'Lumélia',
        text: 'r de Lumélia',
        at: '2026-03-02T10:00:00Z',
      }),
      messageOf({ origin: b, text: 'q à Ondéo' }),
      messageOf({
        origin: { ...b, record: 2 },
        role: 'agent',
        brand: 'Ondéo',
        text: 'r d’Ondéo',
        at: '2026-03-02T10:00:00Z',
      }),
    ]);
    expect(conversations.map(({ facts, messages }) => [facts.id, ...texts(messages)])).toEqual([
      ['c-1@Lumélia', 'q à Lumélia', 'r de Lumélia'],
      ['c-1@Ondéo', 'q à Ondéo', 'r d’Ondéo'],
    ]);
  });

  it('rejects what could be of either', async () => {
    const { conversations, rejections } = await threaded([
      messageOf({ text: 'à qui ?', origin: { source: 's', record: 1 } }),
      messageOf({ role: 'agent', brand: 'A', text: 'a' }),
      messageOf({ role: 'agent', brand: 'B', text: 'b' }),
    ]);
    expect(conversations.map(({ facts }) => facts.id)).toEqual(['c-1@A', 'c-1@B']);
    expect(rejections).toEqual([{ origin: { source: 's', record: 1 }, code: 'ambiguous-brand', value: 'c-1' }]);
  });

  it('follows links: a question is for the brand that answers it', async () => {
    const { conversations } = await threaded([
      loose({ id: '1', text: 'q', at: '2026-03-02T08:00:00Z' }),
      loose({ id: '2', inReplyTo: ['1'], role: 'agent', brand: 'A', text: 'a', at: '2026-03-02T09:00:00Z' }),
      loose({ id: '3', inReplyTo: ['2'], text: 'et vous, B ?', at: '2026-03-02T10:00:00Z' }),
      loose({ id: '4', inReplyTo: ['3'], role: 'agent', brand: 'B', text: 'b', at: '2026-03-02T11:00:00Z' }),
      loose({ id: '5', inReplyTo: ['4'], text: 'merci', at: '2026-03-02T12:00:00Z' }),
    ]);
    expect(conversations.map(({ facts, messages }) => [facts.id, ...texts(messages)])).toEqual([
      ['1@A', 'q', 'a'],
      ['1@B', 'et vous, B ?', 'b', 'merci'],
    ]);
  });
});
