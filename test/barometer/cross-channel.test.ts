import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit.ts';
import { type LinkKey, Links } from '../../src/barometer/cross-channel/links.ts';
import { defaultConfig } from '../../src/config/load.ts';
import { defaultGrid } from '../../src/grids/index.ts';
import type { CrossChannel } from '../../src/model/barometer.ts';
import { inputOf } from '../sources/reading.ts';
import { barometerOf } from '../support/barometer.ts';
import { monday, type ScoredCase, scoredOf } from '../support/scored.ts';

const day = 86_400_000;

/** What is said of exchanges, each a conversation of its own. */
function crossed(...cases: readonly ScoredCase[]): CrossChannel {
  const { crossChannel } = barometerOf(cases.map((one, at) => [scoredOf({ conversation: `c-${at}`, ...one })]));
  if (crossChannel === null) throw new Error('nothing was crossed');
  return crossChannel;
}

const mail = { channel: 'email' } as const;
const chat = { channel: 'chat' } as const;
const post = { channel: 'facebook' } as const;
const silent = { status: 'unanswered' } as const;
const answered = (seconds: number) => ({ measures: { delay: { seconds, businessSeconds: seconds } } });

describe('exchanges are of one case', () => {
  it('by their case, before their scenario, before their customer', () => {
    const { everywhere } = crossed(
      { ...mail, dossier: 'd1', scenario: 's1', customer: 'k1' },
      { ...chat, dossier: 'd1', scenario: 's2', customer: 'k2' },
      { ...mail, scenario: 's3', customer: 'k3' },
      { ...chat, scenario: 's3', customer: 'k4' },
      { ...mail, customer: 'k5' },
      { ...chat, customer: 'k5' },
      { ...post, dossier: 'd2', scenario: 's3', customer: 'k5' },
    );
    expect(everywhere).toMatchObject({ count: 3, of: 3 });
  });

  it('within one brand only, and never by the same words of another kind', () => {
    const apart = [
      [
        { ...mail, scenario: 's1' },
        { ...chat, scenario: 's1', brand: 'Vertaz' },
      ],
      [
        { ...mail, scenario: 'x' },
        { ...chat, dossier: 'x' },
      ],
    ];
    for (const cases of apart) {
      const { crossChannel } = barometerOf(cases.map((one) => [scoredOf(one)]));
      expect(crossChannel?.everywhere.of ?? 0).toBe(0);
    }
  });

  it('by their customer for so many days only, counted from the first message', () => {
    const at = (days: number) => ({ customer: 'k1', requestedAt: monday + days * day });
    const { everywhere, windowDays } = crossed({ ...mail, ...at(0) }, { ...chat, ...at(14) }, { ...post, ...at(15) });
    expect(windowDays).toBe(14);
    expect(everywhere.of).toBe(1);
    expect(crossed({ ...mail, ...at(0) }, { ...chat, ...at(14.01) }).everywhere.of).toBe(0);
  });

  it('by their scenario without any date, by their customer not', () => {
    const undated = { requestedAt: null };
    const { everywhere, exchanges } = crossed(
      ...[mail, chat].map((channel) => ({ ...channel, ...undated, scenario: 's1' })),
      ...[mail, chat].map((channel) => ({ ...channel, ...undated, customer: 'k1' })),
    );
    expect(everywhere.of).toBe(1);
    expect(exchanges).toEqual({ linked: 4, followed: 2 });
  });

  it('but those that are too recent', () => {
    const { crossChannel } = barometerOf([
      [scoredOf({ ...mail, scenario: 's1' })],
      [scoredOf({ ...chat, scenario: 's1', status: 'too-recent' })],
    ]);
    expect(crossChannel).toBeNull();
  });
});

describe('answers over the channels', () => {
  it('are counted by the number of channels tried', () => {
    const { byTried, everywhere, somewhere, nowhere } = crossed(
      ...[mail, chat, post].map((channel) => ({ ...channel, scenario: 's1' })),
      ...[mail, { ...chat, ...silent }, post].map((channel) => ({ ...channel, scenario: 's2' })),
      ...[mail, chat].map((channel) => ({ ...channel, ...silent, scenario: 's3' })),
    );
    expect([everywhere.count, somewhere.count, nowhere.count, everywhere.of]).toEqual([1, 1, 1, 3]);
    expect(byTried.map(({ tried, answered }) => [tried, answered.map(({ count }) => count), answered[0]?.of])).toEqual([
      [2, [1, 0, 0], 1],
      [3, [0, 0, 1, 1], 2],
    ]);
  });

  it('count as one answer where a channel needed several tries', () => {
    const { everywhere } = crossed(
      { ...mail, ...silent, scenario: 's1' },
      { ...mail, scenario: 's1', requestedAt: monday + day },
      { ...chat, scenario: 's1' },
    );
    expect(everywhere).toMatchObject({ count: 1, of: 1 });
  });

  it('lie as far apart as the quickest and the slowest channel', () => {
    const of = (scenario: string, ...delays: readonly number[]) =>
      delays.map((seconds, at) => ({ scenario, ...[mail, chat, post][at], ...answered(seconds) }));
    const { delayGap } = crossed(...of('s1', 60, 3660, 600), ...of('s2', 60, 60), ...of('s3', 0, 7200));
    expect(delayGap).toMatchObject({ seconds: 3600, answered: 3, censored: 0 });
  });
});

describe('answers are homogeneous', () => {
  const said = (first: ScoredCase, second: ScoredCase) =>
    crossed({ ...mail, scenario: 's1', ...first }, { ...chat, scenario: 's1', ...second });
  const stating = (stated: ScoredCase['stated']) => ({ stated: stated ?? {} });

  it('where they have the same outcome and say the same', () => {
    const same = stating({ amount: ['19.9 €'], date: ['03-12'], 'time-limit': ['48 h'], link: ['lumelia.fr/aide'] });
    const { homogeneous, differing } = said(same, same);
    expect(homogeneous).toMatchObject({ count: 1, of: 1 });
    expect(Object.values(differing).map(({ count, of }) => [count, of])).toEqual(Array(5).fill([0, 1]));
  });

  it('not where the outcome differs', () => {
    const { homogeneous, differing } = said({}, { measures: { relevance: { outcome: 'redirected' } } });
    expect([homogeneous.count, homogeneous.of, differing.outcome.count]).toEqual([0, 1, 1]);
  });

  it.each(['amount', 'date', 'time-limit', 'link'] as const)('not where each has another %s', (kind) => {
    const { homogeneous, differing, oneSided } = said(stating({ [kind]: ['a', 'b'] }), stating({ [kind]: ['a', 'c'] }));
    expect([homogeneous.count, homogeneous.of]).toEqual([0, 1]);
    expect(differing[kind]).toMatchObject({ count: 1, of: 1 });
    expect(oneSided[kind]).toMatchObject({ count: 0, of: 1 });
  });

  it('where one only says more, which is counted apart where the other says nothing', () => {
    const more = said(stating({ amount: ['5 €', '6 €'] }), stating({ amount: ['5 €'] }));
    expect([more.homogeneous.count, more.differing.amount.of, more.oneSided.amount.count]).toEqual([1, 1, 0]);
    const silence = said(stating({ amount: ['5 €'] }), {});
    expect([silence.homogeneous.count, silence.differing.amount.of, silence.oneSided.amount.count]).toEqual([1, 0, 1]);
  });

  it('by the last outcome of a channel and by all that was said there', () => {
    const later = { requestedAt: monday + day };
    const { homogeneous, differing } = crossed(
      {
        ...mail,
        dossier: 'd',
        measures: { relevance: { outcome: 'info_requested' } },
        ...stating({ amount: ['5 €'] }),
      },
      { ...mail, dossier: 'd', ...later, ...stating({ link: ['lumelia.fr/suivi'] }) },
      { ...chat, dossier: 'd', ...stating({ amount: ['5 €'], link: ['lumelia.fr/suivi'] }) },
    );
    expect([homogeneous.count, differing.amount.of, differing.link.count]).toEqual([1, 1, 0]);
  });

  it('for nobody to say where an outcome could not be judged', () => {
    const { homogeneous, differing } = said({}, { measures: { relevance: null } });
    expect([homogeneous.of, homogeneous.share, differing.outcome.of]).toEqual([0, null, 0]);
  });
});

describe('customers change channel', () => {
  const of = (customer: string, hours: number) => ({ customer, requestedAt: monday + hours * 3_600_000 });

  it('before the answer, or after it', () => {
    const { changedBefore, changedAfter } = crossed(
      { ...mail, ...of('waits', 0), ...answered(7200) },
      { ...chat, ...of('waits', 3), ...answered(60) },
      { ...mail, ...of('hurries', 0), ...answered(7200) },
      { ...chat, ...of('hurries', 1), ...answered(60) },
      { ...mail, ...of('ignored', 0), ...silent },
      { ...chat, ...of('ignored', 30), ...answered(60) },
      { ...mail, ...of('stays', 0), ...answered(60) },
      { ...mail, ...of('stays', 5), ...answered(60) },
    );
    expect([changedBefore.count, changedBefore.of]).toEqual([2, 4]);
    expect([changedAfter.count, changedAfter.of]).toEqual([1, 4]);
  });

  it('neither before nor after where the reply has no time, nor when they come back much later', () => {
    const { changedBefore, changedAfter } = crossed(
      { ...mail, ...of('undated reply', 0) },
      { ...chat, ...of('undated reply', 1) },
      { ...mail, ...of('back', 0), ...answered(60) },
      { ...chat, ...of('back', 15 * 24), ...answered(60) },
    );
    expect([changedBefore.count, changedAfter.count, changedAfter.of]).toEqual([0, 0, 2]);
  });

  it('as a customer, not as a scenario', () => {
    const { changedBefore } = crossed({ ...mail, scenario: 's1' }, { ...chat, scenario: 's1' });
    expect(changedBefore).toMatchObject({ of: 0, share: null, interval: null });
  });
});

describe('links', () => {
  const key = (value: string): LinkKey => ({ kind: 'customer', brand: null, value });
  const contact = (id: string) => ({ id, channel: 'email', at: 0, answer: null }) as const;
  const seen = (links: Links) => [...links].map(({ contacts }) => contacts.map(({ id }) => id).sort());
  const contacts = fc.array(fc.tuple(fc.nat(12), fc.uuid()), { maxLength: 60 });
  const filled = (list: readonly (readonly [number, string])[]) => {
    const links = new Links(10);
    for (const [value, id] of list) links.add(key(String(value)), contact(id));
    return links;
  };

  it('hold no more than they can, and the same whatever the order and the parts', () => {
    const cut = contacts.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.nat(all.length)),
    );
    fc.assert(
      fc.property(cut, ([all, other, at]) => {
        const whole = seen(filled(all));
        expect(whole.flat().length).toBeLessThanOrEqual(10);
        expect(seen(filled(other))).toEqual(whole);
        const part = filled(other.slice(0, at));
        part.merge(filled(other.slice(at)));
        expect(seen(part)).toEqual(whole);
      }),
    );
  });

  it('follow a share of the customers when there are too many, all contacts of each', () => {
    const links = new Links(1000);
    for (let at = 0; at < 20_000; at += 1) links.add(key(`k${at % 5000}`), contact(`c${at}`));
    const lengths = seen(links).map(({ length }) => length);
    expect(lengths).toEqual(Array(250).fill(4));
  });

  it('leave out an identifier that hundreds of messages share', () => {
    const links = new Links();
    for (let at = 0; at < 501; at += 1) links.add(key('0'), contact(`c${at}`));
    for (let at = 0; at < 500; at += 1) links.add(key('k'), contact(`d${at}`));
    expect(seen(links).map(({ length }) => length)).toEqual([500]);
  });
});

describe('an export', () => {
  const settings = {
    config: defaultConfig,
    from: null,
    mapping: null,
    timezone: 'Europe/Paris',
    grid: defaultGrid,
    dimensions: [],
    locale: null,
    period: { from: null, to: null },
    asOf: Date.parse('2026-04-01T00:00:00Z'),
  };
  const crossedIn = async (...rows: readonly string[]) =>
    (await audit([inputOf(rows.join('\n'), 65_536, 'cas.csv')], settings)).crossChannel;
  const ask = (conversation: string, key: string, channel: string, at: string) =>
    `${conversation};${key};Lumélia;${channel};customer;2026-03-02T${at}Z;Bonjour, quand serai-je remboursé de mon colis perdu ?`;
  const tell = (conversation: string, key: string, channel: string, at: string, words: string) =>
    `${conversation};${key};Lumélia;${channel};agent;2026-03-02T${at}Z;${words}`;
  const header = (key: string) => `conversation_id;${key};brand;channel;role;sent_at;text`;

  it('links by the identifiers of its columns, and the answers are read', async () => {
    const found = await crossedIn(
      header('customer_id'),
      ask('1', 'K7', 'email', '09:00:00'),
      tell(
        '1',
        '',
        'email',
        '17:00:00',
        'Bonjour, votre remboursement de 49,90 € a été effectué ce matin. Inès, lumelia.fr',
      ),
      ask('2', 'K7', 'chat', '12:00:00'),
      tell('2', '', 'chat', '12:10:00', 'Bonjour, votre remboursement de 45 € a été effectué ce matin. Karim'),
    );
    expect(found?.everywhere).toMatchObject({ count: 1, of: 1 });
    expect(found?.differing.amount).toMatchObject({ count: 1, of: 1 });
    expect(found?.differing.link.of).toBe(0);
    expect(found?.delayGap.seconds).toBe(8 * 3600 - 600);
    expect(found?.changedBefore).toMatchObject({ count: 1, of: 1 });
  });

  it('links by case where a conversation has an identifier of its own', async () => {
    const rows = (key: string) => [
      header(key),
      ask('1', 'D1', 'email', '09:00:00'),
      ask('2', 'D1', 'chat', '10:00:00'),
    ];
    expect((await crossedIn(...rows('case_id')))?.nowhere).toMatchObject({ count: 1, of: 1 });
    expect(await crossedIn(...rows('note'))).toBeNull();
  });

  it('links nobody by an identifier that a spreadsheet rounded', async () => {
    const rounded = '1,72517E+18';
    const rows = [ask('1', rounded, 'email', '09:00:00'), ask('2', rounded, 'chat', '10:00:00')];
    expect(await crossedIn(header('customer_id'), ...rows)).toBeNull();
  });
});
