import { describe, expect, it } from 'vitest';
import { pair } from '../../../src/conversations/index.ts';
import type { Message } from '../../../src/model/conversation.ts';
import { messageOf } from '../../support/message.ts';
import { threaded } from '../../support/threads.ts';

type Draft = Parameters<typeof messageOf>[0];

/** Minutes after nine on 2 March 2026. */
const at = (minutes: number): number => Date.UTC(2026, 2, 2, 9, minutes);
const asks = (minutes: number, text: string, more: Draft = {}): Message =>
  messageOf({ at: at(minutes), text, ...more });
const answers = (minutes: number, text: string, more: Draft = {}): Message =>
  messageOf({ at: at(minutes), role: 'agent', text, ...more });

async function paired(messages: readonly Message[], asOf: number | null = at(60 * 24 * 30)) {
  const { conversations } = await threaded(messages);
  const [conversation] = conversations;
  if (conversation === undefined || conversations.length > 1) throw new Error('one conversation expected');
  const { exchanges, placed } = pair(conversation, { asOf });
  const story = exchanges.map(({ request, reply }) => [
    request.messages.map(({ text }) => text),
    reply?.messages.map(({ text }) => text) ?? null,
  ]);
  return { exchanges, placed, story };
}

describe('turns', () => {
  it('joins what the customer writes in a row, and what the brand writes in a row', async () => {
    const { exchanges, story } = await paired([
      asks(0, 'Bonjour,'),
      asks(1, 'Mon colis est perdu.'),
      answers(30, 'Je vous le renvoie ce jour.'),
      answers(31, 'Voici le suivi : AB123.'),
      asks(90, 'Il n’est pas arrivé non plus.'),
    ]);
    expect(story).toEqual([
      [
        ['Bonjour,', 'Mon colis est perdu.'],
        ['Je vous le renvoie ce jour.', 'Voici le suivi : AB123.'],
      ],
      [['Il n’est pas arrivé non plus.'], null],
    ]);
    expect(exchanges.map(({ id, status }) => [id, status])).toEqual([
      ['c-1#1', 'answered'],
      ['c-1#2', 'unanswered'],
    ]);
    expect(exchanges[0]?.request.at).toBe(at(0));
  });

  it('times a reply by its first useful message', async () => {
    const { exchanges } = await paired([
      asks(0, 'Où est mon colis ?', { channel: 'chat' }),
      answers(1, 'Bonjour, un instant s’il vous plaît', { channel: 'chat' }),
      answers(7, 'Il sera livré demain avant midi.', { channel: 'chat' }),
    ]);
    expect(exchanges[0]?.reply?.at).toBe(at(7));
    expect(exchanges[0]?.reply?.messages).toHaveLength(2);
    const [onlyHold] = (await paired([asks(0, 'Allô ?'), answers(4, 'Un instant svp')])).exchanges;
    expect(onlyHold?.reply?.at).toBe(at(4));
  });

  it('counts relaunches: later than ten minutes on chat, than an hour by e-mail', async () => {
    const relaunches = async (minutes: number, channel: 'chat' | 'email') =>
      (await paired([asks(0, 'Où est mon colis ?', { channel }), asks(minutes, 'Alors ?', { channel })])).exchanges[0]
        ?.request.relaunches;
    expect(await relaunches(10, 'chat')).toBe(0);
    expect(await relaunches(11, 'chat')).toBe(1);
    expect(await relaunches(60, 'email')).toBe(0);
    expect(await relaunches(61, 'email')).toBe(1);
  });
});

describe('what is no answer', () => {
  it('keeps receipts, bots and notes apart', async () => {
    const { exchanges, placed } = await paired([
      asks(0, 'Ma box est en panne.'),
      answers(1, 'Accusé de réception', { automatic: true }),
      messageOf({ at: at(2), role: 'bot', text: 'Avez-vous essayé de redémarrer ?' }),
      messageOf({ at: at(3), role: 'bot', text: 'Rappel automatique', automatic: true }),
      answers(4, 'client pénible, voir avec le N2', { visibility: 'internal' }),
      messageOf({ at: at(5), role: 'system', text: 'Ticket affecté' }),
      answers(50, 'Un technicien passe demain à 9 h.'),
    ]);
    expect(exchanges[0]?.acknowledgement?.at).toBe(at(1));
    expect(exchanges[0]?.reply?.at).toBe(at(50));
    expect(exchanges[0]?.reply?.text).toBe('Un technicien passe demain à 9 h.');
    expect(placed).toMatchObject({ request: 1, reply: 1, acknowledgement: 1, automatic: 3, internal: 1 });
  });

  it('leaves a case with nothing but machines unanswered', async () => {
    const { exchanges } = await paired([
      asks(0, 'Allô ?'),
      messageOf({ at: at(1), role: 'bot', text: 'Bonjour, je suis Léo.' }),
    ]);
    expect(exchanges.map(({ status, reply }) => [status, reply])).toEqual([['unanswered', null]]);
  });

  it('scores nothing that the brand says to nobody', async () => {
    const { placed, story } = await paired([
      answers(0, 'Votre facture est disponible.'),
      asks(30, 'Elle est fausse.'),
      answers(60, 'Corrigée.'),
    ]);
    expect(story).toEqual([[['Elle est fausse.'], ['Corrigée.']]]);
    expect(placed.unsolicited).toBe(1);
  });
});

describe('the end of a conversation', () => {
  const upTo = (last: Message) => paired([asks(0, 'Où est mon colis ?'), answers(10, 'Il arrive demain.'), last]);

  it.each([
    'Merci beaucoup',
    'ok parfait, bonne journée',
    'Thanks!',
    '👍',
    'D’accord, merci pour votre réponse rapide.\nCordialement,\nAnne Martin',
    '@Lumelia merci 🙏',
  ])('owes nothing to: %s', async (text) => {
    const { exchanges, placed } = await upTo(asks(20, text));
    expect(exchanges).toHaveLength(1);
    expect(placed.closing).toBe(1);
  });

  it.each([
    'Merci de me répondre',
    'Merci, et mon remboursement ?',
    'MERCI DE ME RAPPELER',
    'Merci De Me Rappeler',
    'Merci mais il n’est pas là',
    'Thanks for nothing',
    'ok, j’attends',
    'Merci d’avance pour votre aide',
    'Je vous remercie de me rappeler',
    'Bonjour',
    'Thanks, but it still does not work',
  ])('owes an answer to: %s', async (text) => {
    const { exchanges } = await upTo(asks(20, text));
    expect(exchanges.map(({ status }) => status)).toEqual(['answered', 'unanswered']);
  });

  it('tells thanks from what the customer asks much later', async () => {
    const { story, placed } = await paired([
      asks(0, 'Où est mon colis ?'),
      answers(10, 'Il arrive demain.'),
      asks(20, 'Merci !'),
      asks(60 * 24, 'Toujours rien reçu.'),
      answers(60 * 25, 'Je vous rembourse.'),
    ]);
    expect(story[1]).toEqual([['Toujours rien reçu.'], ['Je vous rembourse.']]);
    expect(placed.closing).toBe(1);
  });

  it('takes thanks for a request where they open the conversation', async () => {
    expect((await paired([asks(0, 'Merci beaucoup !')])).exchanges).toHaveLength(1);
  });
});

describe('unanswered or too recent', () => {
  const hours = (count: number): number => at(60 * count);
  it.each([
    ['email', 47, 'too-recent'],
    ['email', 48, 'unanswered'],
    ['facebook', 23, 'too-recent'],
    ['facebook', 24, 'unanswered'],
    ['review', 47, 'too-recent'],
  ] as const)('%s after %d h: %s', async (channel, count, status) => {
    const { exchanges } = await paired([asks(0, 'Où est mon colis ?', { channel })], hours(count));
    expect(exchanges[0]?.status).toBe(status);
  });

  it('does not see what comes after the cut-off', async () => {
    const { exchanges, placed } = await paired(
      [asks(0, 'Où est mon colis ?'), answers(60 * 72, 'Le voici.')],
      hours(60),
    );
    expect(exchanges[0]?.status).toBe('unanswered');
    expect(placed.outsidePeriod).toBe(1);
  });

  it('takes the undated for unanswered', async () => {
    expect((await paired([asks(0, 'Déçue.', { at: null })], null)).exchanges[0]?.status).toBe('unanswered');
  });
});

describe('public threads', () => {
  const post = (fields: Draft): Message =>
    messageOf({ conversation: null, channel: 'twitter', visibility: 'public', ...fields });
  const brand = (fields: Draft): Message => post({ role: 'agent', author: 'LumeliaAide', brand: 'Lumélia', ...fields });

  it('pairs each customer with the answer to them', async () => {
    const { story, exchanges } = await paired([
      brand({ id: '1', text: 'Notre nouvelle offre !', at: at(0) }),
      post({ id: '2', author: 'anne', inReplyTo: ['1'], text: '@LumeliaAide ma ligne est coupée', at: at(1) }),
      post({ id: '3', author: 'bruno', inReplyTo: ['2'], text: '@anne @LumeliaAide pareil ici', at: at(2) }),
      post({ id: '4', author: 'anne', inReplyTo: ['2'], text: 'depuis lundi', at: at(3) }),
      brand({ id: '5', inReplyTo: ['3'], text: '@bruno un incident est en cours', at: at(60) }),
      brand({ id: '6', inReplyTo: ['2'], text: '@anne votre ligne revient ce soir', at: at(61) }),
      brand({ id: '7', inReplyTo: ['6'], text: 'vers 20 h', at: at(62) }),
    ]);
    expect(story).toEqual([
      [
        ['@LumeliaAide ma ligne est coupée', 'depuis lundi'],
        ['@anne votre ligne revient ce soir', 'vers 20 h'],
      ],
      [['@anne @LumeliaAide pareil ici'], ['@bruno un incident est en cours']],
    ]);
    expect(exchanges.map(({ id }) => id)).toEqual(['1#1', '1#2']);
  });

  it('does not count talk among customers as silence', async () => {
    const { story, placed } = await paired([
      post({ id: '1', author: 'anne', text: '@LumeliaAide ma ligne est coupée', at: at(0) }),
      brand({ id: '2', inReplyTo: ['1'], text: '@anne elle revient ce soir', at: at(5) }),
      post({ id: '3', author: 'bruno', inReplyTo: ['1'], text: '@anne change d’opérateur', at: at(6) }),
      post({ id: '4', author: 'carl', inReplyTo: ['1'], text: '@anne @LumeliaAide 😂', at: at(7) }),
      post({ id: '5', author: 'dora', inReplyTo: ['1'], text: '@anne @LumeliaAide et à Lyon ?', at: at(8) }),
    ]);
    expect(story.map(([request]) => request)).toEqual([
      ['@LumeliaAide ma ligne est coupée'],
      ['@anne @LumeliaAide et à Lyon ?'],
    ]);
    expect(placed.aside).toBe(2);
  });

  it('does not charge the brand with a post that names nobody', async () => {
    const { placed, story } = await paired([
      post({ id: '1', author: 'journal', text: 'Des câbles ont été coupés cette nuit.', at: at(0) }),
      post({ id: '2', author: 'anne', inReplyTo: ['1'], text: '@LumeliaAide c’est vrai ?', at: at(1) }),
      brand({ id: '3', inReplyTo: ['2'], text: '@anne oui, le réseau revient à midi', at: at(9) }),
    ]);
    expect(story).toEqual([[['@LumeliaAide c’est vrai ?'], ['@anne oui, le réseau revient à midi']]]);
    expect(placed.aside).toBe(1);
  });

  it('takes an answer to somebody who is not in the export for unsolicited', async () => {
    const { placed } = await paired([
      post({ id: '2', author: 'anne', inReplyTo: ['1'], text: '@LumeliaAide pareil', at: at(0) }),
      brand({ id: '3', inReplyTo: ['1'], text: '@zoe voici', at: at(5) }),
    ]);
    expect(placed).toMatchObject({ request: 1, reply: 0, unsolicited: 1 });
  });

  it('keeps the answer with the question when the clocks disagree', async () => {
    const { exchanges } = await paired([
      post({ id: '1', author: 'anne', text: '@LumeliaAide allô ?', at: at(5) }),
      brand({ id: '2', inReplyTo: ['1'], text: '@anne bonjour, que se passe-t-il ?', at: at(3) }),
    ]);
    expect(exchanges[0]?.status).toBe('answered');
    expect(exchanges[0]?.reply?.at).toBe(at(3));
  });

  it('takes everybody who writes in a private case for one party', async () => {
    const { story } = await paired([
      asks(0, 'Notre facture est fausse.', { author: 'anne@exemple.fr' }),
      asks(5, 'Je confirme.', { author: 'marc@exemple.fr' }),
      answers(9, 'Elle est corrigée.'),
    ]);
    expect(story).toEqual([[['Notre facture est fausse.', 'Je confirme.'], ['Elle est corrigée.']]]);
  });
});
