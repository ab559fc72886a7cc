import type { CrossChannel, ScoredExchange } from '../model/barometer.ts';
import { type Channel, channels } from '../model/conversation.ts';
import { rate } from './statistics/estimates.ts';

/** On which channels a case was asked and answered, as bits in the order of `channels`. */
type Case = { asked: number; answered: number };

/** Follows the cases (scenarios) of each brand over the channels. */
export class CrossChannelTally {
  readonly #cases = new Map<string, Case>();

  add({ exchange }: ScoredExchange): void {
    const { brand, scenario, channel } = exchange.conversation;
    if (scenario === null || exchange.status === 'too-recent') return;
    const bit = bitOf(channel);
    this.#mark(JSON.stringify([brand, scenario]), { asked: bit, answered: exchange.status === 'answered' ? bit : 0 });
  }

  merge(other: CrossChannelTally): void {
    for (const [key, seen] of other.#cases) this.#mark(key, seen);
  }

  /** Null where no case was asked on two channels. */
  finish(): CrossChannel | null {
    const crossed = [...this.#cases.values()].filter(({ asked }) => !isOneBit(asked));
    if (crossed.length === 0) return null;
    const everywhere = crossed.filter(({ asked, answered }) => asked === answered).length;
    const nowhere = crossed.filter(({ answered }) => answered === 0).length;
    return {
      everywhere: rate(everywhere, crossed.length),
      somewhere: rate(crossed.length - everywhere - nowhere, crossed.length),
      nowhere: rate(nowhere, crossed.length),
    };
  }

  #mark(key: string, { asked, answered }: Case): void {
    const known = this.#cases.get(key);
    if (known === undefined) this.#cases.set(key, { asked, answered });
    else {
      known.asked |= asked;
      known.answered |= answered;
    }
  }
}

function bitOf(channel: Channel): number {
  return 1 << channels.indexOf(channel);
}

function isOneBit(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}
