import { dictionaryOf } from '../../languages/dictionary/load.ts';
import type { Exchange, Reply } from '../../model/exchange.ts';
import type { LanguageCode, Locale } from '../../model/language.ts';
import type { Context, Criterion, Finding, ProofreaderId } from '../../model/verdict.ts';
import { type CapitalCode, capitals } from './capitals.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { explanations, type GrammarCode, grammar } from './grammar/index.ts';
import { apart, type Mistake } from './mistake.ts';
import { heard, joined } from './opinion.ts';
import { type Passage, passagesOf, wordOf } from './passages.ts';
import { isOn, rules } from './rules.ts';
import { type TypographyCode, typography } from './typography.ts';
import { type Excused, misspelt, type WordCode } from './words.ts';

export type SpellingCode = WordCode | CapitalCode | TypographyCode | GrammarCode | ProofreaderId;

const labelled = (language: LanguageCode, own: typeof french | typeof english) => ({
  ...own,
  findings: { ...own.findings, ...explanations(language) },
});

/** A word with a capital inside sentences of so many agent messages is a name of the house (ours). */
const nameMessages = 3;

function excusedOf(exchange: Exchange, context: Context): Excused {
  const { request, conversation } = exchange;
  let asked: Set<string> | null = null;
  return {
    known: (word) => context.knownWord(word, conversation.brand),
    usual: (word) => {
      if (context.survey.nameFrequency(word) >= nameMessages) return true;
      asked ??= new Set(request.tokens.map((token) => wordOf(request.text, token)));
      return asked.has(word);
    },
  };
}

function mistakesOf(passages: readonly Passage[], language: LanguageCode, excused: Excused): Mistake<SpellingCode>[] {
  const { knows } = dictionaryOf(language);
  const careful = passages
    .slice(1)
    .some(({ text, tokens: [first] }) => first !== undefined && /^\p{Lu}/u.test(text.slice(first.start)));
  const words: readonly Mistake<SpellingCode>[] = misspelt(passages, language, excused);
  const others = passages.flatMap((passage): readonly Mistake<SpellingCode>[] => [
    ...grammar[language](passage, knows),
    ...capitals(passage, careful, language, knows),
  ]);
  return [...words, ...others];
}

const findingOf = ({ kind, code, start, end, suggestion, args }: Mistake<SpellingCode>): Finding<SpellingCode> => ({
  kind,
  code,
  span: [start, end],
  ...(args === undefined ? {} : { args }),
  ...(suggestion === undefined ? {} : { suggestion }),
});

/** Spacing inside the passages that are judged: other languages have other conventions. */
function spacing(reply: Reply, passages: readonly Passage[], locale: Locale): readonly Mistake<SpellingCode>[] {
  let at = 0;
  return typography(reply, locale).filter(({ start }) => {
    while ((passages[at]?.tokens.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    return (passages[at]?.tokens[0]?.start ?? Number.POSITIVE_INFINITY) <= start;
  });
}

/** Mistakes that a strict proofreader would correct in the reply (STANDARD §4). */
export const spelling: Criterion<'spelling', SpellingCode> = {
  id: 'spelling',
  unit: 'mistakes per 100 words',
  labels: { fr: labelled('fr', french), en: labelled('en', english) },
  rules,
  measure(exchange, context) {
    const { reply } = exchange;
    if (reply === null) return { notApplicable: 'no-reply' };
    const { language } = exchange;
    if (language === null) return { notApplicable: 'unsupported-language' };
    const passages = passagesOf(reply, language);
    let words = 0;
    for (const { tokens } of passages) for (const { kind } of tokens) if (kind === 'word') words += 1;
    if (words === 0) return { notApplicable: 'no-words' };
    const excused = excusedOf(exchange, context);
    const locale = context.locale(exchange);
    const opinion = context.spelling?.opinion(exchange) ?? null;
    const found = [...mistakesOf(passages, language, excused), ...spacing(reply, passages, locale)];
    const ours = opinion?.mode === 'replace' ? [] : apart(found.filter(({ code }) => isOn(code, context.spelling)));
    const mistakes = opinion === null ? ours : joined(ours, heard(opinion, reply.text, passages, locale, excused));
    return { measure: { words, mistakes: mistakes.length }, findings: mistakes.map(findingOf) };
  },
};
