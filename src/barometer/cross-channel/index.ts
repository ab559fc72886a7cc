import type { CrossChannel, ScoredExchange } from '../../model/barometer.ts';
import type { Exchange } from '../../model/exchange.ts';
import { caseOf, casesOf, windowDays } from './case.ts';
import { CaseTally } from './case-tally.ts';
import { changesOfChannel } from './changes.ts';
import { contactOf } from './contact.ts';
import { type LinkKey, Links } from './links.ts';

/** The identifiers of an exchange, the one that says most of the case first. */
function keysOf({ conversation: { brand, case: dossier, scenario }, customer }: Exchange): readonly LinkKey[] {
  const key = (kind: LinkKey['kind'], value: string | null | undefined) =>
    value === null || value === undefined ? [] : [{ kind, brand, value }];
  return [...key('case', dossier), ...key('scenario', scenario), ...key('customer', customer)];
}

/** Follows each brand's cases and customers over the channels, by the export's own identifiers only. */
export class CrossChannelTally {
  readonly #cases = new Links();
  /** By customer, or else by case; a scenario is no person. */
  readonly #customers = new Links();
  #linked = 0;

  add(scored: ScoredExchange): void {
    if (scored.exchange.status === 'too-recent') return;
    const keys = keysOf(scored.exchange);
    const [first] = keys;
    if (first === undefined) return;
    this.#linked += 1;
    const contact = contactOf(scored);
    this.#cases.add(first, contact);
    const person = keys.findLast(({ kind }) => kind !== 'scenario');
    if (person !== undefined) this.#customers.add(person, contact);
  }

  merge(other: CrossChannelTally): void {
    this.#cases.merge(other.#cases);
    this.#customers.merge(other.#customers);
    this.#linked += other.#linked;
  }

  /** Null where no case was asked on two channels and no customer is known. */
  finish(): CrossChannel | null {
    const crossed = new CaseTally();
    let followed = 0;
    for (const link of this.#cases) {
      for (const contacts of casesOf(link)) {
        followed += contacts.length;
        crossed.add(caseOf(contacts));
      }
    }
    const changes = changesOfChannel(this.#customers);
    if (crossed.isEmpty && changes.changedBefore.of === 0) return null;
    return { windowDays, exchanges: { linked: this.#linked, followed }, ...crossed.finish(), ...changes };
  }
}
