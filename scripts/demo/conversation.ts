import { askedAt, exportedAt, hour, minute, progressAt, repliedAt } from './calendar.ts';
import { type Chance, chanceOf } from './chance.ts';
import { around, factsOf, subjects } from './customers.ts';
import { htmlOf } from './look.ts';
import type { Outcome } from './outcome.ts';
import type { Brand, Channel } from './panel.ts';
import { answerOf, plantedReply, type Reply, type Request, replyOf } from './reply.ts';
import { scenarios } from './scenarios/index.ts';
import { habitsAt, type Planted } from './truth.ts';
import { hurried, worded } from './wording.ts';

/** One message of the panel, before any file format. */
export type Row = {
  readonly conversation: string;
  readonly message: string;
  readonly brand: Brand;
  readonly channel: Channel;
  readonly role: 'customer' | 'agent' | 'bot';
  readonly author: string;
  readonly at: number;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Stars of a review, from 1 to 5. */
  readonly stars: number;
};

/** A conversation and what was planted in its exchanges. */
export type Conversation = { readonly rows: readonly Row[]; readonly planted: readonly Planted[] };

/** Hours after which an unanswered request is no longer too recent. */
const recent: Readonly<Record<Channel, number>> = { email: 48, review: 48, facebook: 24, twitter: 24, chat: 24 };
/** How often customers take each channel. */
const usual: readonly Channel[] = [
  'email',
  'email',
  'email',
  'facebook',
  'twitter',
  'twitter',
  'review',
  'chat',
  'chat',
];
const englishReceipt =
  'This is an automated message: we have received your request. Please do not reply to this message.';

/** Personal data published; the number is of a range that is kept for fiction. */
const leak = 'Nous vous rappelons demain sur votre portable, le 06 39 98 41 27.';

function requestOf(brand: Brand, ordinal: number, chance: Chance): Request {
  const language = brand.voice.en !== undefined && chance.happens(0.18) ? 'en' : 'fr';
  const drawn = chance.pick(usual.filter((one) => one !== 'chat' || brand.chatMinutes !== null));
  const channel = language === 'en' && drawn === 'review' ? 'email' : drawn;
  const kinds =
    channel === 'review'
      ? ['complaint', 'praise']
      : channel === 'facebook'
        ? ['complaint', 'question', 'praise']
        : ['complaint', 'question'];
  const fitting = scenarios[brand.sector][language].filter(({ kind }) => kinds.includes(kind));
  return {
    language,
    channel,
    postscript: ordinal === brand.leaksIn ? leak : '',
    scenario: chance.pick(fitting),
    facts: factsOf(language, brand.sector, chance),
  };
}

function askedIn({ scenario, language, channel, facts }: Request, chance: Chance): string {
  const words = around[language];
  const before = channel === 'review' ? '' : chance.pick(words.before);
  const said = worded(`${scenario.ask} ${chance.pick(words.after[scenario.kind])}`, facts, chance).replaceAll('’', "'");
  const signature = channel === 'email' && chance.happens(0.6) ? `\n\n${facts.first} ${facts.name}` : '';
  const text = `${begun(before, said, channel)}${signature}`;
  return chance.happens(0.2) ? hurried(text, chance) : text;
}

/** The greeting on a line of its own in mails; elsewhere the sentence goes on in small letters. */
function begun(before: string, said: string, channel: Channel): string {
  if (before === '') return said;
  if (channel === 'email') return `${before}\n\n${said}`;
  const small = said.replace(/^\p{Lu}(?=[\p{Ll}'])/u, (first) => first.toLowerCase());
  return `${before} ${small}`;
}

/** Collects the messages of one conversation; what would come after the export is not in it. */
class Thread {
  readonly rows: Row[] = [];
  readonly planted: Planted[] = [];
  readonly #facts: Pick<Row, 'conversation' | 'brand' | 'channel' | 'stars'>;
  readonly #customer: string;
  readonly #subject: string;
  #exchanges = 0;

  constructor(facts: Pick<Row, 'conversation' | 'brand' | 'channel' | 'stars'>, customer: string, subject: string) {
    this.#facts = facts;
    this.#customer = customer;
    this.#subject = facts.channel === 'email' ? subject : '';
  }

  #say(role: Row['role'], author: string, at: number, text: string, html: string): void {
    if (at > exportedAt) return;
    const message = `${this.#facts.conversation}-${this.rows.length + 1}`;
    const subject = this.#subject === '' || role === 'customer' ? this.#subject : `Re: ${this.#subject}`;
    this.rows.push({ ...this.#facts, message, role, author, at, subject, text, html });
  }

  customer(at: number, text: string): void {
    this.#say('customer', this.#customer, at, text, '');
  }

  /** Notes what was planted in the next exchange, unless it is too recent for a missing reply to tell anything. */
  plant(planted: Omit<Planted, 'brand' | 'exchange'>): void {
    this.#exchanges += 1;
    const young = exportedAt - planted.askedAt < recent[planted.channel] * hour;
    if (planted.repliedAt === null && young) return;
    const exchange = `${this.#facts.conversation}#${this.#exchanges}`;
    this.planted.push({ brand: this.#facts.brand.name, exchange, ...planted });
  }

  receipt(at: number, text: string): void {
    this.#say('bot', this.#facts.brand.name, at, text, '');
  }

  agent(at: number, { agent, text }: Pick<Reply, 'agent' | 'text'>, quoted: string | null): void {
    const { brand, channel } = this.#facts;
    const quote =
      quoted === null
        ? ''
        : `\n\n----- Message d’origine -----\nDe : ${this.#customer}\n\n> ${quoted.replaceAll('\n', '\n> ')}`;
    this.#say('agent', agent, at, `${text}${quote}`, channel === 'email' ? htmlOf(brand, text) : '');
  }
}

/** Who is asked, and what. */
type Desk = { readonly brand: Brand; readonly place: 0 | 1 | 2; readonly request: Request; readonly chance: Chance };

/** The wait for a reply, and the reply; null where nobody replies, or not before the export. */
function answer(thread: Thread, desk: Desk, asked: number, text: string, wanted?: Outcome) {
  const { brand, place, request, chance } = desk;
  const { channel } = request;
  const habits = habitsAt(brand.habits, brand.later, progressAt(asked));
  const answers = brand.answersOn?.[channel] ?? habits.answers;
  const median = channel === 'chat' ? (brand.chatMinutes ?? 1) * minute : brand.hours * hour;
  const replies = chance.happens(answers);
  const at = repliedAt(asked, median, chance);
  const seen = replies && at <= exportedAt;
  relaunch(thread, desk, asked, replies ? at : null);
  const reply = seen ? replyOf(brand, place, habits, request, chance, wanted) : null;
  const repliedOn = { askedAt: asked, repliedAt: seen ? at : null, outcome: reply?.outcome ?? null };
  thread.plant({ channel, answers, ...repliedOn, ...plantedReply(habits, request, wanted) });
  if (reply === null) return null;
  thread.agent(at, reply, channel === 'email' && brand.quotes ? text : null);
  return { at, outcome: reply.outcome };
}

/** Customers of mail and social media write again when they have waited for days. */
function relaunch(thread: Thread, { request, chance }: Desk, asked: number, at: number | null): void {
  const patience = asked + chance.whole(40, 110) * hour;
  if (request.channel === 'review' || request.channel === 'chat' || (at !== null && at < patience)) return;
  if (chance.happens(0.45)) thread.customer(patience, chance.pick(around[request.language].relaunch));
}

/** What the customer writes after a reply, and what comes of it. */
function goOn(thread: Thread, desk: Desk, { at, outcome }: { readonly at: number; readonly outcome: Outcome }): void {
  const { brand, request, chance } = desk;
  if (request.channel === 'review' || request.scenario.kind === 'praise') return;
  const words = around[request.language];
  const later = at + chance.whole(3, request.channel === 'chat' ? 8 : 500) * minute;
  if (outcome === 'asked') {
    thread.customer(later, answerOf(brand.sector));
    answer(thread, desk, later, answerOf(brand.sector), 'solved');
  } else if (outcome === 'promised' && chance.happens(0.3)) {
    const waited = at + chance.whole(60, 150) * hour;
    const text = chance.pick(words.still);
    thread.customer(waited, text);
    if (waited <= exportedAt) answer(thread, desk, waited, text, 'solved');
  } else if (outcome === 'solved' && chance.happens(0.3)) thread.customer(later, chance.pick(words.thanks));
}

const starsOf = (kind: string, chance: Chance): number => (kind === 'praise' ? chance.whole(4, 5) : chance.whole(1, 2));

/** The conversation of a brand with this number; always the same. */
export function conversationOf(brand: Brand, place: 0 | 1 | 2, ordinal: number): Conversation {
  const id = `${brand.name.slice(0, 2).toUpperCase()}-${String(ordinal).padStart(3, '0')}`;
  const chance = chanceOf(`barometre ${id}`);
  const request = requestOf(brand, ordinal, chance);
  const { scenario, language, channel, facts } = request;
  const asked = Math.min(askedAt(channel, chance), exportedAt);
  const stars = starsOf(scenario.kind, chance);
  const subject = chance.pick(subjects[language][scenario.kind]);
  const thread = new Thread({ conversation: id, brand, channel, stars }, `${facts.first} ${facts.name}`, subject);
  const text = askedIn(request, chance);
  thread.customer(asked, text);
  if (channel === 'email' && chance.happens(brand.receipts)) {
    thread.receipt(asked + chance.whole(2, 40) * 1000, language === 'fr' ? brand.voice.receipt : englishReceipt);
  }
  const desk: Desk = { brand, place, request, chance };
  const replied = answer(thread, desk, asked, text);
  if (replied !== null) goOn(thread, desk, replied);
  return { rows: thread.rows, planted: thread.planted };
}
