import type { Reply } from '../../model/exchange.ts';
import type { LanguageCode, Span, Token } from '../../model/language.ts';
import type { Finding } from '../../model/verdict.ts';
import type { RelevanceCode } from './codes.ts';
import type { Fit } from './fit.ts';
import type { Terms } from './terms.ts';
import { entryOf, partsOf } from './words.ts';

/** Words that are shown, at most, and the weight that one needs to be worth it (ours). */
const most = 3;
const telling = 2;

/** The rarest words of the reply that the request holds too, each term once. */
function wordsShared({ text }: Reply, tokens: readonly Token[], asked: Terms, language: LanguageCode): Span[] {
  const found = new Map<string, { readonly weight: number; readonly span: Span }>();
  for (const { kind, start, end } of tokens) {
    if (kind !== 'word') continue;
    for (const part of partsOf(text.slice(start, end))) {
      const id = entryOf(part, language).content?.id;
      if (id === undefined || found.has(id)) continue;
      const weight = asked.weights.get(id) ?? 0;
      if (weight > telling) found.set(id, { weight, span: [start, end] });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0])
    .slice(0, most)
    .map(({ span }) => span);
}

/** What the reply takes up of the request: words, numbers, and the kinds of answer that were expected. */
export function sharedFindings(
  reply: Reply,
  tokens: readonly Token[],
  asked: Terms,
  { answers }: Fit,
  language: LanguageCode,
): Finding<RelevanceCode>[] {
  const numbers = tokens.filter(
    ({ kind, start, end }) => kind === 'number' && end - start > 1 && asked.numbers.has(reply.text.slice(start, end)),
  );
  return [
    ...wordsShared(reply, tokens, asked, language).map((span) => ({ code: 'word-shared' as const, span })),
    ...numbers
      .slice(0, most)
      .map(({ start, end }) => ({ code: 'number-shared' as const, span: [start, end] as const })),
    ...answers.map(([kind, span]) => ({ code: `${kind}-given` as const, span })),
  ];
}
