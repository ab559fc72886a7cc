import type { Word } from '../../../languages/morphology/words.ts';
import type { LanguageCode } from '../../../model/language.ts';
import type { MistakeKind } from '../../../model/verdict.ts';
import type { Tagged } from './tagged.ts';

/** An example: a sentence, what is quoted in it, and what should stand there. */
export type FoundExample = readonly [sentence: string, quote: string, suggestion: string];

/** What a rule says of itself. Its examples are run by the tests. */
export type RuleFacts<Id extends string = string> = {
  readonly id: Id;
  readonly language: LanguageCode;
  readonly kind: MistakeKind;
  /** Off: only used where the configuration switches it on (precision on real replies below 90 %). */
  readonly status?: 'off';
  readonly explanation: Readonly<Record<LanguageCode, string>>;
  readonly examples: { readonly found: readonly FoundExample[]; readonly innocent: readonly string[] };
};

/** Words of a sentence to replace, half-open, and what should stand there. */
export type Correction = {
  readonly from: number;
  readonly to: number;
  readonly right: string;
  /** The right words stand as they are; otherwise they take the capital of what they replace. */
  readonly asIs?: true;
};

/** Words that call for a rule: listed as they are said (keys of a map count), or told by what they can be. */
export type Anchor = ReadonlySet<string> | ReadonlyMap<string, unknown> | ((word: Word) => boolean);

/** A mistake of French grammar, sought in tagged words. */
export type SyntaxRule<Id extends string = string> = RuleFacts<Id> & {
  /** The words from which its mistake may be found. */
  readonly anchor: Anchor;
  /** The mistake found from the word at a place, which is an anchor; null: none. */
  readonly find: (sentence: Tagged, at: number) => Correction | null;
};

/** Keeps the ids of a family as types, so that the compiler knows every code. */
export const syntax = <const Id extends string>(rules: readonly SyntaxRule<Id>[]): readonly SyntaxRule<Id>[] => rules;
