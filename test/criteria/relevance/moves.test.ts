import { describe, expect, it } from 'vitest';
import { stepsOf } from '../../../src/criteria/relevance/moves.ts';
import { movesOf } from '../../../src/criteria/relevance/parts.ts';
import type { Reply } from '../../../src/model/exchange.ts';
import type { LanguageCode } from '../../../src/model/language.ts';
import type { ReplyMove } from '../../../src/model/verdict.ts';
import { exchangeOf } from '../../support/exchange.ts';
import { english } from './english.ts';
import { french } from './french.ts';

/** What weighs most in a sentence: its move that comes first, of the first thought that has one. */
function mainMove(sentence: string, language: LanguageCode): ReplyMove | undefined {
  const reply = exchangeOf({ request: 'Bonjour.', reply: sentence }).reply as Reply;
  return stepsOf(reply, language).flatMap(movesOf)[0];
}

describe.each([
  ['fr', french],
  ['en', english],
] as const)('moves of %s sentences', (language, table) => {
  it.each(table)('%s: %s', (move, sentence) => {
    expect(mainMove(sentence, language)).toBe(move);
  });
});
