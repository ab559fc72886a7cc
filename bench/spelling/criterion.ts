import { spelling } from '../../src/criteria/spelling/index.ts';
import { read } from '../../src/languages/sentences.ts';
import type { Exchange } from '../../src/model/exchange.ts';
import type { Context } from '../../src/model/verdict.ts';

const context: Context = {
  survey: {
    occurrences: () => 0,
    documentFrequency: () => 0,
    nameFrequency: () => 0,
    address: () => ({ familiar: 0, formal: 0 }),
    replies: 0,
  },
  businessClock: () => () => 0,
  locale: () => 'fr-FR',
  knownWord: () => false,
};

const conversation: Exchange['conversation'] = {
  id: '1',
  brand: null,
  sector: null,
  channel: 'email',
  visibility: 'private',
  scenario: null,
  locale: null,
};
const request = { ...read(''), messages: [], at: null, relaunches: 0 };
const nowhere = { greeting: null, addressee: null, closing: null, signature: null };

/** A reply as an exchange of its own. Greetings and signatures are not set apart: their words are judged as well. */
function exchangeOf(text: string): Exchange {
  const { language, tokens, sentences } = read(text);
  return {
    id: '1',
    conversation,
    status: 'answered',
    language,
    request: {
      ...request,
      profile: {
        type: null,
        questions: 0,
        asked: [],
        topics: [],
        urgency: [],
        vulnerabilities: [],
        circumstances: [],
        repeatContact: false,
      },
    },
    acknowledgement: null,
    reply: {
      text,
      language,
      tokens,
      sentences,
      messages: [],
      at: null,
      raw: text,
      offsets: [],
      html: null,
      parts: nowhere,
    },
  };
}

/** What the criterion finds in a reply: reading, words, capitals, typography, grammar. A line each: code and quote. */
export function findingsOf(text: string): string {
  const measured = spelling.measure(exchangeOf(text), context);
  if ('notApplicable' in measured) return '';
  let lines = '';
  for (const { code, span = [0, 0] } of measured.findings) lines += `${code} ${text.slice(...span)}\n`;
  return lines;
}

/** Reading alone, for comparison: tokens, sentences and their languages. How many tokens there are. */
export const tokensOf = (text: string): number => read(text).tokens.length;
