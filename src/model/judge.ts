import type { Handoff, Level, OpinionMode, Outcome } from './verdict.ts';

/** What one answer of a judge says of an exchange, by the same guide as our own verdicts. */
export type Judgement = {
  readonly relevance: Level;
  readonly outcome: Outcome;
  /** Null unless the customer is redirected. */
  readonly handoff: Handoff | null;
  readonly empathy: Level;
  readonly named: boolean;
  readonly reformulated: boolean;
  /** One sentence each, in the judge's own words. */
  readonly reasons: { readonly relevance: string; readonly empathy: string };
};

/** Labels that a judge gives. */
export const judgedLabels = ['relevance', 'outcome', 'handoff', 'empathy', 'named', 'reformulated'] as const;
export type JudgedLabel = (typeof judgedLabels)[number];

/** The value that most answers give, and how many of them do. */
export type Voted<Value> = { readonly value: Value; readonly agreed: number };

/** What the answers of a judge come to. */
export type Ruling = { readonly [Label in JudgedLabel]: Voted<Judgement[Label]> } & {
  /** Of the first answer that says what most say. */
  readonly reasons: Judgement['reasons'];
};

/** A judge's opinion of one exchange. */
export type JudgeOpinion = {
  /** `replace`: instead of our verdicts; `join`: where ours are too doubtful. */
  readonly mode: OpinionMode;
  readonly model: string;
  /** How often the judge was asked. */
  readonly repeats: number;
  /** How many of these gave a usable answer. */
  readonly answers: number;
  /** Null where none did. */
  readonly ruling: Ruling | null;
};

/** What a report states of the judge: two reports that differ here do not compare. */
export type JudgeFacts = {
  readonly model: string;
  readonly mode: OpinionMode;
  readonly repeats: number;
  /** Exchanges that the judge was asked about. */
  readonly asked: number;
  /** Those among them whose answers differ in the level of relevance or of empathy. */
  readonly divided: number;
  /** Those among them without a usable answer: our own verdicts stand. */
  readonly silent: number;
};
