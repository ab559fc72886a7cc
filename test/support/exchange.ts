import { cleanBody, textOfHtml } from '../../src/conversations/body/index.ts';
import { composeReply, spokenIn } from '../../src/conversations/reply.ts';
import { composeRequest } from '../../src/conversations/request/index.ts';
import {
  type Channel,
  type Message,
  publicChannels,
  type Role,
  type Visibility,
} from '../../src/model/conversation.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import type { Locale } from '../../src/model/language.ts';
import type { Context } from '../../src/model/verdict.ts';

/** One exchange as a fixture writes it. */
export type ExchangeCase = {
  readonly request: string;
  readonly reply: string | null;
  readonly channel?: Channel;
  readonly brand?: string | null;
  readonly sector?: string | null;
  readonly visibility?: Visibility;
  /** Who wrote the reply, as the export names them. */
  readonly author?: string | null;
  /** The reply's HTML; its text is then the rendering of it unless `reply` is given as well. */
  readonly html?: string | null;
  /** Who wrote the request, as the export names them. */
  readonly customer?: string | null;
  /** ISO 8601; null: the export has no time. */
  readonly requestedAt?: string | null;
  readonly repliedAt?: string | null;
  readonly locale?: Locale | null;
};

const instant = (iso: string | null | undefined, otherwise: string): number | null =>
  iso === null ? null : Date.parse(iso ?? otherwise);

function messageOf(one: ExchangeCase, role: Role, raw: string): Message {
  const channel = one.channel ?? 'email';
  const visibility = one.visibility ?? (publicChannels.includes(channel) ? 'public' : 'private');
  const agent = role === 'agent';
  return {
    origin: { source: 'case', record: agent ? 2 : 1 },
    id: agent ? 'r' : 'q',
    conversation: 'case',
    inReplyTo: [],
    repliedBy: [],
    role,
    visibility,
    channel,
    at: agent ? instant(one.repliedAt, '2026-03-02T10:00:00Z') : instant(one.requestedAt, '2026-03-02T09:00:00Z'),
    raw,
    ...cleanBody(raw),
    html: agent ? (one.html ?? null) : null,
    subject: null,
    author: (agent ? one.author : one.customer) ?? null,
    brand: one.brand === undefined ? 'Lumélia' : one.brand,
    sector: one.sector ?? null,
    language: null,
    scenario: null,
    automatic: false,
  };
}

/** Builds one exchange from texts: an e-mail to Lumélia, answered an hour later, unless the case says otherwise. */
export function exchangeOf(one: ExchangeCase): Exchange {
  const asked = messageOf(one, 'customer', one.request);
  const text = one.reply ?? (one.html ? textOfHtml(one.html) : null);
  const answer = text === null ? null : messageOf(one, 'agent', text);
  const request = composeRequest([asked], 0);
  const reply = answer && composeReply([answer], answer.at);
  const { brand, sector, channel, visibility, scenario } = asked;
  return {
    id: 'case#1',
    conversation: { id: 'case', brand, sector, channel, visibility, scenario, locale: one.locale ?? null },
    status: reply ? 'answered' : 'unanswered',
    language: spokenIn(reply, request),
    request,
    acknowledgement: null,
    reply,
  };
}

/** A context that knows nothing: an empty survey, a clock that never closes, the locale of the exchange or of France. */
export function contextOf(overrides: Partial<Context> = {}): Context {
  return {
    survey: {
      occurrences: () => 0,
      documentFrequency: () => 0,
      nameFrequency: () => 0,
      address: () => ({ familiar: 0, formal: 0 }),
      replies: 0,
    },
    businessClock: () => (from, to) => Math.max(0, Math.round((to - from) / 1000)),
    locale: ({ conversation, language }) => conversation.locale ?? (language === 'en' ? 'en-GB' : 'fr-FR'),
    knownWord: () => false,
    ...overrides,
  };
}
