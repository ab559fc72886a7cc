import type { Chance } from './chance.ts';
import type { Outcome } from './outcome.ts';
import type { Brand, Channel, Habits } from './panel.ts';
import type { Scenario, Sector } from './scenarios/scenario.ts';
import type { Planted } from './truth.ts';
import type { Lines } from './voices/voice.ts';
import { type Facts, withSlips, worded } from './wording.ts';

/** The request that a reply is written to. */
export type Request = {
  readonly scenario: Scenario;
  readonly language: 'fr' | 'en';
  readonly channel: Channel;
  readonly facts: Facts;
  /** A sentence that this one reply adds; empty in nearly all. */
  readonly postscript: string;
};

/** A written reply and what it came to. */
export type Reply = { readonly outcome: Outcome; readonly agent: string; readonly text: string };

/** What the brands of a sector ask of a customer who complains by mail or chat, and what the customer says to it. */
const asked: Readonly<Record<Sector, readonly [question: string, answer: string]>> = {
  énergie: ['Quel index lisez-vous sur votre compteur aujourd’hui ?', 'Le compteur indique 24 518.'],
  télécom: [
    'Quels voyants sont allumés sur votre appareil ?',
    'Un voyant rouge qui clignote, les autres sont éteints.',
  ],
  commerce: ['Pouvez-vous nous envoyer une photo de ce que vous avez reçu ?', 'Voici la photo, prise ce matin.'],
  banque: ['Quel jour et à quelle heure cela s’est-il produit ?', 'Mardi vers 18 h, juste après le travail.'],
  voyage: ['Pouvez-vous nous envoyer une copie de votre billet ?', 'Oui, voici la copie du billet.'],
  assurance: ['Pouvez-vous nous envoyer une copie de la facture ou du constat ?', 'Le constat est joint à ce message.'],
};

/** What the customer answers to the question asked back. */
export const answerOf = (sector: Sector): string => asked[sector][1];

const isPublic = (channel: Channel): boolean => channel !== 'email' && channel !== 'chat';

function outcomeOf(habits: Habits, { scenario, language, channel }: Request, chance: Chance): Outcome {
  const draw = chance.share();
  if (draw < habits.strays) return 'stray';
  if (scenario.kind === 'praise') return 'solved';
  if (draw < habits.strays + habits.redirects) return 'elsewhere';
  if (draw < habits.strays + habits.redirects + habits.solves) return 'solved';
  const asks = scenario.kind === 'complaint' && language === 'fr' && !isPublic(channel) && chance.happens(0.35);
  return asks ? 'asked' : 'promised';
}

function contentOf(
  outcome: Outcome,
  brand: Brand,
  place: 0 | 1 | 2,
  request: Request,
  lines: Lines,
  chance: Chance,
): string {
  switch (outcome) {
    case 'stray':
      return lines.stray;
    case 'elsewhere':
      return isPublic(request.channel) && chance.happens(0.5) ? lines.aside : lines.elsewhere;
    case 'solved':
      return request.scenario.solved[place];
    case 'asked':
      return asked[brand.sector][0];
    case 'promised':
      return lines.promised;
  }
}

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);

function warmthOf(habits: Habits, { scenario }: Request, lines: Lines, chance: Chance): string {
  if (scenario.kind !== 'praise' && !chance.happens(habits.warmth)) return '';
  if (chance.happens(habits.personal) && scenario.care !== null) return scenario.care;
  if (scenario.kind === 'praise') return '';
  return scenario.kind === 'complaint' ? lines.sorry : lines.glad;
}

/** Greeting, body, closing and signature, put together as the channel has it. */
function assembled(
  body: string,
  agent: string,
  habits: Habits,
  request: Request,
  lines: Lines,
  chance: Chance,
): string {
  const { channel, facts } = request;
  const say = (template: string): string => worded(template, { ...facts, agent }, chance);
  const named = chance.happens(0.3 + habits.warmth / 2);
  const greets = channel === 'email' || chance.happens(0.7 + habits.warmth / 4);
  const hello = greets ? say(lines.hello[named ? 0 : 1]) : '';
  const signs = chance.happens(habits.signs);
  const signature = signs && channel !== 'chat' ? say(channel === 'email' ? lines.signature : lines.initials) : '';
  const together = (parts: readonly string[], between: string): string =>
    parts.filter((part) => part !== '').join(between);
  if (channel === 'chat') return together([hello, body], ' ');
  if (channel === 'twitter') return together([hello, body, signature], '\n');
  if (channel !== 'email') return together([hello, body, signature], '\n\n');
  const offer = chance.happens(0.6) ? say(lines.offer) : '';
  return together([hello, together([body, offer], ' '), say(lines.bye), signature], '\n\n');
}

/** One reply of a brand with the habits of the day. */
export function replyOf(
  brand: Brand,
  place: 0 | 1 | 2,
  habits: Habits,
  request: Request,
  chance: Chance,
  wanted?: Outcome,
): Reply {
  const lines = brand.voice[request.language] ?? brand.voice.fr;
  const agent = chance.pick(brand.agents);
  const outcome = wanted ?? outcomeOf(habits, request, chance);
  const warmth = outcome === 'stray' ? '' : warmthOf(habits, request, lines, chance);
  const content = contentOf(outcome, brand, place, request, lines, chance);
  const said = [warmth, content, request.postscript]
    .filter((part) => part !== '')
    .map((part) => ended(worded(part, request.facts, chance)))
    .join(' ');
  const slipped = chance.happens(habits.slips) ? withSlips(said, request.language, chance) : said;
  const text = assembled(slipped, agent, habits, request, lines, chance);
  return { outcome, agent, text: brand.voice.straight ? text.replaceAll('’', "'") : text };
}

/** The shares planted in a reply to such a request. */
export function plantedReply(
  habits: Habits,
  { scenario, channel }: Request,
  wanted?: Outcome,
): Pick<Planted, 'solved' | 'redirected' | 'offTopic' | 'withoutEmpathy' | 'personal' | 'mistaken' | 'signed'> {
  const praise = scenario.kind === 'praise';
  const strays = wanted === undefined ? habits.strays : 0;
  const warmth = praise ? 1 : habits.warmth;
  return {
    solved: praise ? null : wanted === undefined ? habits.solves : 1,
    redirected: praise || wanted !== undefined ? 0 : habits.redirects,
    offTopic: strays,
    withoutEmpathy: strays + (1 - strays) * (1 - warmth),
    personal: scenario.care === null ? 0 : (1 - strays) * warmth * habits.personal,
    mistaken: habits.slips,
    signed: channel === 'chat' ? 0 : habits.signs,
  };
}
