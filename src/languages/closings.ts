import { closings as en } from './en/closings.ts';
import { closings as fr } from './fr/closings.ts';

/** Closing words of one language, as fragments of regular expressions. */
export type Closings = {
  /** "cordialement", "kind regards": a whole line, or what stands before the signature. */
  readonly formulas: readonly string[];
  /** A team that signs: "l'équipe X", "customer care". */
  readonly teams: readonly string[];
  /** What may follow a name in a signature: "conseillère", "from the team". */
  readonly roles: readonly string[];
};

/** Both languages together: signatures mix them ("Anna, Customer Care"). */
export const closings: Closings = {
  formulas: [...fr.formulas, ...en.formulas],
  teams: [...fr.teams, ...en.teams],
  roles: [...fr.roles, ...en.roles],
};
