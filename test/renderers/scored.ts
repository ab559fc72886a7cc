import type { ScoredExchange } from '../../src/model/barometer.ts';
import type { Inspection } from '../../src/model/inspection.ts';
import type { Finding, Verdicts } from '../../src/model/verdict.ts';
import { type ExchangeCase, exchangeOf } from '../support/exchange.ts';

const reply = `Bonjour Madame Martin,

Nous sommes désolés pour cette double facturation. Nous allons vérifié votre dossier dès demain et vous rembourser les 84,20 € prélevés en trop , puis nous vous rappellerons au 06 12 34 56 78 .

Cordialement,
Inès, service client Lumélia`;

const request = `Bonjour, ma facture de février a été prélevée deux fois. Pouvez-vous me rembourser ? C'est la deuxième fois que j'écris.`;

function spanOf(text: string, quote: string): readonly [number, number] {
  const start = text.indexOf(quote);
  return [start, start + quote.length];
}

/** Verdicts on a text that holds the sample reply's words. */
function verdictsOn(text: string): Verdicts {
  const mistakes: readonly Finding[] = [
    { code: 'participle-infinitive', kind: 'grammar', suggestion: 'vérifier', span: spanOf(text, 'vérifié') },
    { code: 'missing-space', kind: 'typography', args: { sign: ',' }, span: spanOf(text, ' ,') },
    { code: 'missing-space', kind: 'typography', args: { sign: '.' }, span: spanOf(text, ' .') },
  ];
  return {
    delay: { measure: { seconds: 6611, businessSeconds: 3011 }, findings: [] },
    relevance: {
      measure: {
        level: 2,
        score: 0.93127,
        outcome: 'redirected',
        handoff: 'phone',
        questionsAnswered: 1,
        parts: [],
        questions: [],
      },
      findings: [],
    },
    empathy: {
      measure: {
        level: 1,
        score: 0.5,
        named: true,
        reformulated: false,
        greeting: true,
        thanks: false,
        closing: true,
        templateShare: 0.12345,
        insult: false,
      },
      findings: [{ code: 'apology', span: spanOf(text, 'Nous sommes désolés pour cette double facturation') }],
    },
    spelling: { measure: { words: 41, mistakes: 3 }, findings: mistakes },
    branding: {
      measure: {
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
      findings: [],
    },
    privacy: { notApplicable: 'not-public' },
  };
}

const nothingToJudge: Verdicts = {
  delay: { notApplicable: 'no-reply' },
  relevance: { notApplicable: 'no-reply' },
  empathy: { notApplicable: 'no-reply' },
  spelling: { notApplicable: 'no-reply' },
  branding: { notApplicable: 'no-reply' },
  privacy: { notApplicable: 'no-reply' },
};

/** An answered exchange with findings in its reply, or with other texts. */
export function scoredSample(change: Partial<ExchangeCase> = {}): ScoredExchange {
  const exchange = exchangeOf({ request, reply, sector: 'énergie', repliedAt: '2026-03-02T10:50:11Z', ...change });
  return {
    exchange,
    verdicts: verdictsOn(exchange.reply?.text ?? ''),
    marks: { delay: 17.1, relevance: 20, empathy: 10, spelling: 6.04, branding: 20, overall: 16.38 },
    cap: null,
  };
}

/** The same request without an answer. */
export function unansweredSample(): ScoredExchange {
  const exchange = exchangeOf({ request, reply: null });
  const marks = { delay: null, relevance: null, empathy: null, spelling: null, branding: null, overall: 0 };
  return { exchange, verdicts: nothingToJudge, marks, cap: null };
}

/** What `inspect` knows of a wide table and of a table of messages with flaws. */
export function inspectionSample(name = 'mails.csv'): Inspection {
  return {
    written: null,
    next: ['barometre audit mails.csv'],
    files: [
      {
        path: name,
        bytes: 412_003,
        format: 'csv',
        encoding: 'windows-1252',
        bom: false,
        newline: '\r\n',
        delimiter: ';',
        mapped: [
          {
            conversation: 'conversation_id',
            role: 'role',
            sentAt: 'sent_at',
            text: 'text',
            channel: '= email',
            brand: name,
          },
        ],
        unknownColumns: ['tags', 'satisfaction', name],
        dates: {
          format: 'day-first',
          ambiguous: true,
          zone: 'Europe/Paris',
          withoutOffset: 1702,
          gaps: 0,
          overlaps: 2,
          first: Date.UTC(2026, 0, 1, 7, 12),
          last: Date.UTC(2026, 2, 31, 21, 4),
        },
        records: 1702,
        messages: 1695,
        byRole: { customer: 851, agent: 800, bot: 44 },
        byChannel: { email: 1695 },
        rejected: { 'bad-instant': 1, 'empty-text': 5, 'unclosed-quote': 1 },
        proposed: null,
        samples: [],
        rejections: [
          { origin: { source: name, record: 12 }, code: 'empty-text', column: 'text', lines: [13, 13] },
          { origin: { source: name, record: 40 }, code: 'bad-instant', column: 'sent_at', value: '31/02/2026 10:00' },
          { origin: { source: name, record: 1702 }, code: 'unclosed-quote', value: name, lines: [1710, 1733] },
        ],
      },
      {
        path: 'avis.csv',
        bytes: 1200,
        format: 'wide',
        encoding: 'utf-8',
        bom: true,
        newline: '\n',
        delimiter: '\t',
        mapped: [
          { role: '= customer', text: 'COMMENTAIRE', sentAt: 'DATE' },
          { role: '= agent', text: 'RÉPONSE AU COMMENTAIRE', author: 'QUI A RÉPONDU' },
        ],
        unknownColumns: [],
        dates: {
          format: null,
          ambiguous: false,
          zone: 'UTC',
          withoutOffset: 0,
          gaps: 0,
          overlaps: 0,
          first: null,
          last: null,
        },
        records: 3,
        messages: 6,
        byRole: { customer: 3, agent: 3 },
        byChannel: { review: 6 },
        rejected: {},
        proposed: null,
        samples: [],
        rejections: [],
      },
    ],
  };
}
