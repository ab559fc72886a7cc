import type { AnswerKind } from '../../model/exchange.ts';

/** Phrases by which a question is known, and what answer it expects, as fragments for `phrases` (see `languages/fold`). */
export type QuestionPhrases = {
  /** What a question begins with; without a question mark it is one only there. */
  readonly openings: readonly string[];
  /** What a question for yes or no begins with: "do you", "est-ce que". */
  readonly inversions: readonly string[];
  /** A question or a wish put into words anywhere in a sentence: "I was wondering", "je voudrais savoir". */
  readonly indirect: readonly string[];
  /** Somebody is asked to do something: "could you", "merci de". */
  readonly favours: readonly string[];
  /** The same, at the beginning of a sentence only: "send me", "rappelez-moi". */
  readonly imperatives: readonly string[];
  /** What is asked for after a favour is no more than words: "tell me", "m'indiquer". */
  readonly telling: readonly string[];
  /** Words that tell the kind of the answer, kind by kind; what stands first in the question decides, then the order of the kinds. */
  readonly kinds: readonly (readonly [kind: AnswerKind, words: readonly string[]])[];
  /** Words that a second question inside one sentence begins with, after "and". */
  readonly interrogatives: readonly string[];
};
