import { peopleOf } from './commands/people.ts';
import { mask } from './conversations/redact.ts';
import { judge as verdictsOn } from './criteria/index.ts';
import type { Config } from './model/config.ts';
import type { Exchange } from './model/exchange.ts';
import type { Grid } from './model/grid.ts';
import type { JudgeFacts, JudgeOpinion } from './model/judge.ts';
import type { Context, Verdicts } from './model/verdict.ts';
import { withoutDoubtful } from './scoring/doubt.ts';

/** An exchange with what is said of it, by the criteria and by a judge that was asked. */
export type JudgedExchange = {
  readonly exchange: Exchange;
  readonly verdicts: Verdicts;
  readonly judge?: JudgeOpinion;
};

/** Judges exchanges; what the grid finds too doubtful does not count. */
export type Judging = {
  /** The exchanges of conversations, one conversation after the other. Throws BarometreError where a judge fails. */
  readonly on: (
    conversations: AsyncIterable<readonly Exchange[]>,
    context: Context,
    chosen: (exchange: Exchange) => boolean,
  ) => AsyncGenerator<readonly JudgedExchange[]>;
  /** Nothing where no judge is asked. */
  readonly facts: () => { readonly judge?: JudgeFacts };
};

/** Only replies in a language that we know are shown to a judge: elsewhere its labels have no guide. */
const isReadable = ({ reply, language }: Exchange): boolean => reply !== null && language !== null;

const isDoubtful = ({ relevance, empathy }: Verdicts): boolean => 'doubted' in relevance || 'doubted' in empathy;

function masked(exchange: Exchange): { readonly customer: string; readonly reply: string } {
  const people = peopleOf(exchange);
  return { customer: mask(exchange.request.text, people), reply: mask(exchange.reply?.text ?? '', people) };
}

/** What the criteria say of an exchange, under the floors of a grid. */
type Ours = (exchange: Exchange, context: Context) => JudgedExchange;

function alone(ours: Ours): Judging {
  return {
    on: async function* (conversations, context) {
      for await (const exchanges of conversations) yield exchanges.map((exchange) => ours(exchange, context));
    },
    facts: () => ({}),
  };
}

/** Criteria alone, or beside the judge that the configuration names. Throws BarometreError where it does not answer. */
export async function prepareJudging({ judge: config }: Config, grid: Grid): Promise<Judging> {
  const ours: Ours = (exchange, context) => ({
    exchange,
    verdicts: withoutDoubtful(verdictsOn(exchange, context), grid),
  });
  if (config === undefined) return alone(ours);
  const { openJudge, ruled } = await import('./judge/index.ts');
  const judge = await openJudge(config);
  return {
    on: async function* (conversations, context, chosen) {
      const all: JudgedExchange[][] = [];
      for await (const exchanges of conversations) all.push(exchanges.map((exchange) => ours(exchange, context)));
      const asked = all.flat().filter(({ exchange, verdicts }) => {
        return isReadable(exchange) && chosen(exchange) && (config.mode === 'replace' || isDoubtful(verdicts));
      });
      const opinions = await judge.ask(asked.map(({ exchange }) => ({ exchange, texts: masked(exchange) })));
      for (const exchanges of all) yield exchanges.map((one) => withOpinion(one, opinions.get(one.exchange)));
    },
    facts: () => ({ judge: judge.facts() }),
  };

  function withOpinion(one: JudgedExchange, opinion: JudgeOpinion | undefined): JudgedExchange {
    if (opinion === undefined) return one;
    return { ...one, verdicts: withoutDoubtful(ruled(one.verdicts, opinion), grid), judge: opinion };
  }
}
