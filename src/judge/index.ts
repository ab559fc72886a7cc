import { BarometreError } from '../errors.ts';
import type { JudgeConfig } from '../model/config.ts';
import type { Exchange } from '../model/exchange.ts';
import type { JudgeFacts, JudgeOpinion } from '../model/judge.ts';
import { together } from '../second-opinion/proofreader.ts';
import type { Answer } from './answer.ts';
import { type MaskedExchange, type Question, questionOf } from './prompt.ts';
import { appendAnswers, readAnswers } from './record.ts';
import { askServer, failure } from './server.ts';
import { rulingOf } from './vote.ts';

export { ruled } from './ruling.ts';

/** Requests at a time: as many as a small server has slots for (ours). */
const concurrency = 4;
/** Questions whose answers are recorded together (ours): a run that is broken off loses no more. */
const group = 32;

/** An exchange with its texts as they may leave the program. */
export type Case = { readonly exchange: Exchange; readonly texts: MaskedExchange };

/** A language model as another judge: asks it, or a file of its answers, and remembers what it said. */
export class Judge {
  readonly #config: JudgeConfig;
  readonly #answers: Map<string, Answer>;
  readonly #counts = { asked: 0, divided: 0, silent: 0 };

  constructor(config: JudgeConfig, answers: Map<string, Answer>) {
    this.#config = config;
    this.#answers = answers;
  }

  /** The opinions of some exchanges. Throws BarometreError where the server fails or a recorded answer is missing. */
  async ask(cases: readonly Case[]): Promise<ReadonlyMap<Exchange, JudgeOpinion>> {
    const questions = cases.map(({ exchange, texts }) => ({ exchange, asked: this.#questionsOf(texts) }));
    const open = new Map<string, Question>();
    for (const { exchange, asked } of questions) {
      for (const question of asked) if (!this.#answers.has(question.key)) open.set(question.key, question);
      if (open.size > 0) this.#refuseReplay(exchange);
    }
    const waiting = [...open.values()];
    for (let from = 0; from < waiting.length; from += group) await this.#askAll(waiting.slice(from, from + group));
    return new Map(questions.map(({ exchange, asked }) => [exchange, this.#opinionOf(asked)]));
  }

  /** What a report states of this judge. */
  facts(): JudgeFacts {
    const { model, mode, repeats } = this.#config;
    return { model, mode, repeats, ...this.#counts };
  }

  #questionsOf(texts: MaskedExchange): readonly Question[] {
    const { repeats } = this.#config;
    return Array.from({ length: repeats }, (_, index) => questionOf(texts, index + 1, this.#config));
  }

  #refuseReplay({ id }: Exchange): void {
    const { replay } = this.#config;
    if (replay !== null) throw new BarometreError('judge-not-recorded', { file: replay, exchange: id });
  }

  async #askAll(questions: readonly Question[]): Promise<void> {
    const answers = await together(questions, concurrency, ({ body }) => askServer(body, this.#config));
    const found = questions.flatMap(({ key }, index) => {
      const answer = answers[index];
      return answer === undefined ? [] : [[key, answer] as const];
    });
    if (this.#config.record !== null) appendAnswers(this.#config.record, found);
    for (const [key, answer] of found) this.#answers.set(key, answer);
  }

  #opinionOf(asked: readonly Question[]): JudgeOpinion {
    const { model, mode, repeats } = this.#config;
    const judgements = asked.flatMap(({ key }) => {
      const answer = this.#answers.get(key);
      return answer !== undefined && 'judgement' in answer ? [answer.judgement] : [];
    });
    const ruling = rulingOf(judgements);
    this.#counts.asked += 1;
    if (ruling === null) this.#counts.silent += 1;
    else if (Math.min(ruling.relevance.agreed, ruling.empathy.agreed) < judgements.length) this.#counts.divided += 1;
    return { mode, model, repeats, answers: judgements.length, ruling };
  }
}

/** An invented exchange: a server that is missing or does not understand is to be known before the work. */
const trial: MaskedExchange = { customer: 'Quand ouvrez-vous ?', reply: 'Bonjour, nous ouvrons à 9 h.' };
const trials = 3;

async function tryOut(config: JudgeConfig): Promise<void> {
  let reason = '';
  for (let repeat = 1; repeat <= trials; repeat += 1) {
    const answer = await askServer(questionOf(trial, repeat, config).body, config);
    if ('judgement' in answer) return;
    reason = answer.failure;
  }
  throw failure('judge-answer', config, reason);
}

/**
 * Opens the judge that the configuration names and tries it out once. Throws BarometreError where it does not answer, or
 * where its file of answers cannot be read.
 */
export async function openJudge(config: JudgeConfig): Promise<Judge> {
  if (config.replay !== null) return new Judge(config, readAnswers(config.replay, false));
  const known = config.record === null ? new Map<string, Answer>() : readAnswers(config.record, true);
  await tryOut(config);
  return new Judge(config, known);
}
