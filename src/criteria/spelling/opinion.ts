import { capitalised } from '../../languages/dictionary/letters.ts';
import { dictionaryOf } from '../../languages/dictionary/load.ts';
import { lexicon as englishLexicon } from '../../languages/en/lexicon.ts';
import { lexicon as frenchLexicon } from '../../languages/fr/lexicon.ts';
import { spacedMarksOf } from '../../languages/fr/typography.ts';
import type { Locale } from '../../model/language.ts';
import type { MistakeKind, Opinion, ProofreaderId } from '../../model/verdict.ts';
import { apart, type Mistake } from './mistake.ts';
import type { Passage } from './passages.ts';
import type { Excused } from './words.ts';

type Remark = Mistake<ProofreaderId>;

/** Signs that stand for one another without a mistake (STANDARD §4), as one of them: quotes, apostrophes, hyphens. */
const alike: readonly (readonly [RegExp, string])[] = [
  [/« ?| ?»|[’‘ʼ“”„"]/gu, "'"],
  [/[‐‑–—]/gu, '-'],
];

/** An accent on the capital that begins a form: "A bientôt" is no mistake. */
const bareCapital = (form: string): string =>
  form.replace(/^\p{Lu}/u, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));

/** The form without what is a matter of manner: kinds of spaces, quotes, hyphens and superscripts. */
const plain = (form: string): string =>
  bareCapital(alike.reduce((text, [signs, sign]) => text.replace(signs, sign), form.normalize('NFKC')));

/** The form without the spaces before marks that a locale does not ask for. */
function tight(form: string, locale: Locale): string {
  const marks = spacedMarksOf(locale);
  return form.replace(/ (?=[;:!?])/gu, (space, at: number) => (marks.includes(form.charAt(at + 1)) ? space : ''));
}

/** Whether what stands there and what should stand there differ in manner only, or in a full stop at the end. */
function sameInKind(text: string, { start, end, suggestion = '' }: Remark, locale: Locale): boolean {
  const before = /\s/u.test(text.charAt(start - 1)) ? ' ' : '';
  const said = tight(plain(text.slice(start, end)), locale);
  const asked = tight(plain(suggestion), locale);
  if (said === asked || before + said === asked) return true;
  return asked === `${said.trimEnd()}.` && /^\s*(?:\n|$)/u.test(text.slice(end));
}

/** White space at the edge of a line is no spacing between words. */
function isEdge(text: string, { start, end }: Remark): boolean {
  const atEdge = /^(?:\n|)$/u.test(text.charAt(start - 1)) || /^(?:\n|)$/u.test(text.charAt(end));
  return atEdge && text.slice(start, end).trim() === '';
}

const lexicons = { fr: frenchLexicon, en: englishLexicon } as const;

/** Whether a word that another proofreader does not know is known here, or somebody's own: a name, the customer's word. */
function isExcused(text: string, { start, end }: Remark, locale: Locale, { known, usual }: Excused): boolean {
  const language = locale.startsWith('fr') ? 'fr' : 'en';
  const word = text.slice(start, end);
  const small = word.toLowerCase();
  if (word === capitalised(word) || lexicons[language].has(small) || known(small) || usual(small)) return true;
  return dictionaryOf(language).knows(word);
}

/** Whether a remark is about a whole word, not about a part of an address or a file name. */
const isWord = (text: string, { tokens }: Passage, { start, end }: Remark): boolean =>
  tokens.some((token) => token.kind === 'word' && token.start <= start && end <= token.end) &&
  !/[@#/\\_.]/u.test(text.charAt(start - 1)) &&
  !/^(?:[@/\\_]|\.[\p{L}\d])/u.test(text.slice(end, end + 2));

/** A hyphen left out is typography here, whatever another tool calls it. */
const kindOf = (said: string, kind: MistakeKind, suggestion: string | undefined): MistakeKind =>
  suggestion !== undefined && said.includes(' ') && plain(said).replace(/ /gu, '-') === plain(suggestion)
    ? 'typography'
    : kind;

const meets = ({ tokens }: Passage, { start, end }: Remark): boolean =>
  (tokens[0]?.start ?? end) < end && start < (tokens.at(-1)?.end ?? 0);

/** Whether a remark is a mistake here; greetings and signatures are made of names, which other tools take for words. */
function holds(text: string, remark: Remark, passages: readonly Passage[], locale: Locale, excused: Excused): boolean {
  const { start, end, kind, suggestion } = remark;
  const passage = passages.find((one) => one.part === 'body' && meets(one, remark));
  if (passage === undefined || start >= end || isEdge(text, remark)) return false;
  if (kind === 'spelling') return isWord(text, passage, remark) && !isExcused(text, remark, locale, excused);
  if (suggestion === undefined) return kind === 'grammar';
  return !sameInKind(text, remark, locale);
}

/** Another proofreader's findings that are mistakes here, in the passages that are judged. */
export function heard(
  { findings }: Opinion,
  text: string,
  passages: readonly Passage[],
  locale: Locale,
  excused: Excused,
): readonly Remark[] {
  return findings
    .map(({ code, args, span: [start, end] = [0, 0], kind = 'grammar', suggestion }) => ({
      kind: kindOf(text.slice(start, end), kind, suggestion),
      code,
      start,
      end,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(args === undefined ? {} : { args }),
    }))
    .filter((remark) => holds(text, remark, passages, locale, excused));
}

/** Our mistakes with those of another proofreader where ours have none. */
export function joined<Code extends string>(
  ours: readonly Mistake<Code>[],
  theirs: readonly Remark[],
): readonly Mistake<Code | ProofreaderId>[] {
  const free = theirs.filter(({ start, end }) => !ours.some((own) => own.start < end && start < own.end));
  return apart<Code | ProofreaderId>([...ours, ...free]);
}
