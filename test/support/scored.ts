import fc from 'fast-check';
import { nowhere } from '../../src/conversations/index.ts';
import { defaultGrid } from '../../src/grids/index.ts';
import type { AuditFacts, ScoredExchange } from '../../src/model/barometer.ts';
import type { Channel, Message } from '../../src/model/conversation.ts';
import type { Particulars, RequestType, Status } from '../../src/model/exchange.ts';
import type { Grid } from '../../src/model/grid.ts';
import type { Measurement, Measures, Verdicts } from '../../src/model/verdict.ts';
import { score } from '../../src/scoring/score.ts';

/** What a test says of an exchange that was judged; the rest is ordinary. */
export type ScoredCase = {
  readonly conversation?: string;
  readonly brand?: string | null;
  readonly sector?: string | null;
  readonly channel?: Channel;
  readonly scenario?: string | null;
  /** Identifiers of the case and of the customer, where the export has them. */
  readonly dossier?: string;
  readonly customer?: string;
  readonly stated?: Partial<Particulars>;
  readonly status?: Status;
  readonly type?: RequestType | null;
  readonly questions?: number;
  readonly repeatContact?: boolean;
  readonly relaunches?: number;
  readonly author?: string | null;
  /** Milliseconds since 1970 UTC. */
  readonly requestedAt?: number | null;
  /** Seconds. */
  readonly acknowledgedAfter?: number | null;
  /** Null: the criterion does not apply. */
  readonly measures?: { readonly [Id in keyof Measures]?: Partial<Measures[Id]> | null };
};

export const monday = Date.parse('2026-03-02T09:00:00Z');

const ordinary: Measures = {
  delay: { seconds: 3600, businessSeconds: 3600 },
  relevance: { level: 2, score: 0.9, outcome: 'solved', handoff: null, questionsAnswered: 1, parts: [], questions: [] },
  empathy: {
    level: 1,
    score: 0.5,
    named: true,
    reformulated: false,
    greeting: true,
    thanks: false,
    closing: true,
    templateShare: 0.25,
    insult: false,
  },
  spelling: { words: 50, mistakes: 1 },
  branding: {
    signed: true,
    brandNamed: true,
    logo: null,
    charter: null,
    socialLinks: null,
    legalMentions: null,
    signOff: 'name',
    address: null,
    voice: null,
    sender: null,
    linked: null,
  },
  privacy: { exposed: [], askedInPublic: [] },
};

function message(role: 'customer' | 'agent', at: number | null, author: string | null): Message {
  const origin = { source: 'case', record: 1 };
  const none = { id: null, conversation: null, html: null, subject: null, brand: null, sector: null, language: null };
  const facts = { inReplyTo: [], repliedBy: [], visibility: 'private', channel: 'email', scenario: null } as const;
  return { origin, ...none, ...facts, role, at, raw: '', text: '', offsets: [], author, automatic: role === 'agent' };
}

/** What each criterion says of a case. */
function verdictsOf({ status = 'answered', measures = {} }: ScoredCase): Verdicts {
  const verdict = <Id extends keyof Measures>(id: Id): Measurement<Measures[Id]> => {
    const given = measures[id];
    if (status !== 'answered') return { notApplicable: 'no-reply' };
    if (given === null) return { notApplicable: 'no-words' };
    return { measure: { ...ordinary[id], ...given }, findings: [] };
  };
  return {
    delay: verdict('delay'),
    relevance: verdict('relevance'),
    empathy: verdict('empathy'),
    spelling: verdict('spelling'),
    branding: verdict('branding'),
    privacy: verdict('privacy'),
  };
}

/** An exchange with its measures and marks, without any text. */
export function scoredOf(one: ScoredCase = {}, grid: Grid = defaultGrid): ScoredExchange {
  const { conversation = 'c', brand = 'Lumélia', sector = 'energie', channel = 'email', scenario = null } = one;
  const { status = 'answered', type = 'question', questions = 1, repeatContact = false, relaunches = 0 } = one;
  const { requestedAt = monday, acknowledgedAfter = null, author = null, dossier, customer, stated } = one;
  const reading = { text: '', language: 'fr', tokens: [], sentences: [] } as const;
  const parts = { greeting: null, addressee: null, closing: null, signature: null };
  const replyMessages = [message('agent', null, author)];
  const seconds = one.measures?.delay?.seconds;
  const repliedAt = requestedAt === null || seconds === undefined ? null : requestedAt + 1000 * seconds;
  const reply = { ...reading, messages: replyMessages, at: repliedAt, raw: '', offsets: [], html: null, parts };
  const acknowledgedAt =
    requestedAt === null || acknowledgedAfter === null ? null : requestedAt + 1000 * acknowledgedAfter;
  const exchange = {
    id: `${conversation}#1`,
    conversation: {
      id: conversation,
      brand,
      sector,
      channel,
      visibility: 'private',
      scenario,
      ...(dossier !== undefined && { case: dossier }),
      locale: null,
    },
    status,
    language: 'fr',
    ...(customer !== undefined && { customer }),
    request: {
      ...reading,
      messages: [message('customer', requestedAt, null)],
      at: requestedAt,
      relaunches,
      profile: {
        type,
        questions,
        asked: Array.from({ length: questions }, () => ({ expects: 'other', span: [0, 0] }) as const),
        topics: [],
        urgency: [],
        vulnerabilities: [],
        circumstances: [],
        repeatContact,
      },
    },
    acknowledgement: acknowledgedAfter === null ? null : message('agent', acknowledgedAt, null),
    reply: status === 'answered' ? reply : null,
  } as const;
  const verdicts = verdictsOf(one);
  const particulars = { amount: [], date: [], 'time-limit': [], link: [], ...stated };
  return { exchange, verdicts, ...score(exchange, verdicts, grid), ...(stated && { stated: particulars }) };
}

export const noFacts: AuditFacts = {
  version: '0.0.0',
  inputs: [],
  period: { from: null, to: null },
  asOf: null,
  coverage: {
    records: 0,
    messages: 0,
    rejected: {},
    placed: nowhere(),
  },
};

const arbitraryCase = fc.record({
  status: fc.constantFrom('answered', 'answered', 'answered', 'unanswered', 'too-recent'),
  type: fc.constantFrom('complaint', 'question', 'praise', 'other', null),
  questions: fc.nat(4),
  relaunches: fc.nat(2),
  author: fc.constantFrom('Inès', 'Karim', null),
  requestedAt: fc.option(fc.nat(80 * 86_400).map((seconds) => monday + 1000 * seconds)),
  acknowledgedAfter: fc.option(fc.nat(60)),
  measures: fc.record({
    delay: fc.option(fc.nat(200_000).map((seconds) => ({ seconds, businessSeconds: Math.floor(seconds / 3) }))),
    relevance: fc.option(fc.record({ level: fc.constantFrom(0, 1, 2), questionsAnswered: fc.nat(4) })),
    empathy: fc.option(fc.record({ score: fc.double({ min: 0, max: 1, noNaN: true }), insult: fc.boolean() })),
    spelling: fc.option(fc.record({ words: fc.nat(120), mistakes: fc.nat(9) })),
    branding: fc.option(fc.record({ signed: fc.boolean(), logo: fc.constantFrom(true, false, null) })),
    privacy: fc.option(fc.record({ exposed: fc.constantFrom([], ['iban']) })),
  }),
}) as fc.Arbitrary<ScoredCase>;

/** Conversations of one to four exchanges over a few brands, sectors, channels and scenarios. */
export const arbitraryConversation: fc.Arbitrary<readonly ScoredExchange[]> = fc
  .record({
    conversation: fc.uuid(),
    brand: fc.constantFrom('Lumélia', 'Ondéo-Fibre', 'Vertaz', null),
    sector: fc.constantFrom('energie', 'telecom', null),
    channel: fc.constantFrom<Channel>('email', 'twitter', 'chat'),
    scenario: fc.constantFrom('s1', 's2', null),
    linked: fc.constantFrom({}, {}, { customer: 'k1' }, { customer: 'k2' }, { dossier: 'd1' }),
    stated: fc.record({
      amount: fc.constantFrom([], ['19.9 €'], ['19.9 €', '5 €'], ['20 €']),
      link: fc.constantFrom([], ['lumelia.fr/aide'], ['lumelia.fr/suivi']),
    }),
    cases: fc.array(arbitraryCase, { minLength: 1, maxLength: 4 }),
  })
  .map(({ cases, linked, ...facts }) => cases.map((one) => scoredOf({ ...one, ...facts, ...linked })));
