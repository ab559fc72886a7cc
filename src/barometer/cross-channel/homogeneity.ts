import type { AnswerAspect, CrossChannel, Rate } from '../../model/barometer.ts';
import { type ParticularKind, particularKinds } from '../../model/exchange.ts';
import type { ChannelAnswer } from './case.ts';
import { Share } from './share.ts';

/** Whether each of two answers says something that the other does not: one that only says more contradicts nothing. */
function contradict(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const within = (inner: ReadonlySet<string>, outer: ReadonlySet<string>) => [...inner].every((one) => outer.has(one));
  return !within(a, b) && !within(b, a);
}

const shares = <Key extends string>(keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, new Share()])) as Record<Key, Share>;
const finished = <Key extends string>(all: Readonly<Record<Key, Share>>) =>
  Object.fromEntries(Object.entries<Share>(all).map(([key, share]) => [key, share.finish()])) as Record<Key, Rate>;

/** Holds the answers to a case on several channels against each other. */
export class HomogeneityTally {
  readonly #same = new Share();
  readonly #differing = shares<AnswerAspect>(['outcome', ...particularKinds]);
  readonly #oneSided = shares<ParticularKind>(particularKinds);

  /** Adds the answers to one case, two at least. */
  add(answers: readonly ChannelAnswer[]): void {
    const outcomes = answers.flatMap(({ outcome }) => (outcome === null ? [] : [outcome]));
    const isSame = new Set(outcomes).size === 1;
    if (outcomes.length > 1) this.#differing.outcome.add(!isSame);
    const contradicted = particularKinds.map((kind) => this.#compare(kind, answers));
    if (outcomes.length === answers.length) this.#same.add(isSame && !contradicted.includes(true));
  }

  finish(): Pick<CrossChannel, 'homogeneous' | 'differing' | 'oneSided'> {
    return {
      homogeneous: this.#same.finish(),
      differing: finished(this.#differing),
      oneSided: finished(this.#oneSided),
    };
  }

  /** Whether two answers contradict each other in one kind of thing. */
  #compare(kind: ParticularKind, answers: readonly ChannelAnswer[]): boolean {
    const stated = answers.map((answer) => answer.stated[kind]).filter(({ size }) => size > 0);
    if (stated.length > 0) this.#oneSided[kind].add(stated.length < answers.length);
    if (stated.length < 2) return false;
    const differs = stated.some((one, index) => stated.slice(index + 1).some((other) => contradict(one, other)));
    this.#differing[kind].add(differs);
    return differs;
  }
}
