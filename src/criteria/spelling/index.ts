import type { Exchange, Reply } from '../../model/exchange.ts';
import type { LanguageCode, Locale } from '../../model/language.ts';
import type { Context, Criterion, Finding, ProofreaderId } from '../../model/verdict.ts';
import { type CapitalCode, capitals, smallOpening } from './capitals.ts';
import { english } from './en.ts';
import { formOf } from './forms.ts';
import { french } from './fr.ts';
import { explanations, type GrammarCode, grammar } from './grammar/index.ts';
import { apart, type Mistake } from './mistake.ts';
import { heard, joined } from './opinion.ts';
import { type Passage, passagesOf } from './passages.ts';
import { remembered } from './remembered.ts';
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

function excusedOf(exchange: Exchange, language: LanguageCode, context: Context): Excused {
  const { request, conversation } = exchange;
  let asked: Set<string> | null = null;
  return {
    known: (word) => context.knownWord(word, conversation.brand),
    usual: (word) => {
      if (context.survey.nameFrequency(word) >= nameMessages) return true;
      asked ??= new Set(request.tokens.map((token) => formOf(request.text, token, language).small));
      return asked.has(word);
    },
  };
}

/** Mistakes that a sentence shows by itself. */
const sentenceMistakes: Readonly<Record<LanguageCode, (passage: Passage) => readonly Mistake<SpellingCode>[]>> = {
  fr: remembered((passage) => [...grammar.fr(passage), ...capitals(passage, 'fr')]),
  en: remembered((passage) => [...grammar.en(passage), ...capitals(passage, 'en')]),
};

/** Whether the sentences of a reply after its first begin with capitals. */
const isCareful = (passages: readonly Passage[]): boolean =>
  passages.some(({ forms }, at) => at > 0 && forms[0]?.capital);

function mistakesOf(passages: readonly Passage[], language: LanguageCode, excused: Excused): Mistake<SpellingCode>[] {
  const found: Mistake<SpellingCode>[] = [];
  for (const passage of passages) found.push(...sentenceMistakes[language](passage));
  const [first] = passages;
  if (first?.opens && isCareful(passages)) found.push(...smallOpening(first));
  found.push(...misspelt(passages, language, excused));
  return found;
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
    while ((passages[at]?.tokens.at(-1)?.end ?? Number.POSITIVE_INFINITY) < start) at += 1;
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
    const excused = excusedOf(exchange, language, context);
    const locale = context.locale(exchange);
    const opinion = context.spelling?.opinion(exchange) ?? null;
    const found = [...mistakesOf(passages, language, excused), ...spacing(reply, passages, locale)];
    const ours = opinion?.mode === 'replace' ? [] : apart(found.filter(({ code }) => isOn(code, context.spelling)));
    const mistakes = opinion === null ? ours : joined(ours, heard(opinion, reply.text, passages, locale, excused));
    return { measure: { words, mistakes: mistakes.length }, findings: mistakes.map(findingOf) };
  },
};
