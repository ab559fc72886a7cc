import type { Phrase } from '../../languages/phrases.ts';
import type { CriterionLabels, PersonalDataKind } from '../../model/verdict.ts';

/** What the privacy criterion points at: data published, data asked for. */
export type PrivacyCode = PersonalDataKind | `asked-${PersonalDataKind}`;

/** What decides whose data it is, and where an answer should go. */
export const cues = ['request', 'private', 'public', 'customers', 'brands'] as const;
export type Cue = (typeof cues)[number];

/** What the criterion knows of one language. */
export type PrivacyWords = {
  /**
   * `request`: the brand asks to be told something. `private`: the answer goes where nobody else reads it. `public`:
   * it goes under the post. `customers`: what follows is the customer's. `brands`: what follows is the brand's own.
   */
  readonly cues: Readonly<Record<Cue, readonly Phrase[]>>;
  /** How a reply names what it asks for. */
  readonly asked: Readonly<Record<PersonalDataKind, readonly Phrase[]>>;
  readonly labels: CriterionLabels<PrivacyCode>;
};
