import type { FieldSpec } from '../../model/mapping.ts';
import type { Column, Group } from './column.ts';
import { serviceTone } from './content.ts';
import { agentFlag, customerFlag, roleHeader, roleNamed } from './words.ts';

/** A way to tell the roles, and how sure it is, from 0 to 1. */
export type RoleGuess = { readonly spec: FieldSpec; readonly column: Column; readonly sure: number };

/** What tells who wrote beside the column itself. */
export type Evidence = {
  readonly text: Column;
  readonly conversation: Column | null;
  /** Columns of the record whose own text opens the dialogue: those who write in the list may all be the company. */
  readonly opening: readonly Column[];
};

/** Most values of a column of roles (ours). */
const mostRoles = 12;

/** The texts that stand beside each value. */
function textsBy(column: Column, text: Column): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const [row, value] of column.values.entries()) {
    const words = text.values[row] ?? null;
    if (words === null) continue;
    const key = value?.trim() ?? '';
    texts.set(key, [...(texts.get(key) ?? []), words]);
  }
  return texts;
}

/** How often each value opens a conversation. */
function openings(column: Column, conversation: Column | null): ReadonlyMap<string, number> {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  for (const [row, value] of column.values.entries()) {
    const key = conversation === null ? '' : (conversation.values[row] ?? '');
    if (value === null || seen.has(key)) continue;
    seen.add(key);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Values that are words for roles; the others are people on the side that has no word of its own. */
function byWords(column: Column): RoleGuess | null {
  const known = [...column.distinct].map((value) => [value, roleNamed(value)] as const);
  const named = known.filter(([, role]) => role !== null);
  const roles = new Set(named.map(([, role]) => role));
  const hinted = roleHeader.test(column.words) ? 0.1 : 0;
  const values = Object.fromEntries(named.map(([value, role]) => [value, String(role)]));
  if (roles.has('customer') && roles.has('agent') && named.length === known.length && known.length <= mostRoles) {
    return { spec: { column: column.path, values }, column, sure: 0.85 + hinted };
  }
  const people = known.length - named.length;
  if (people === 0 || roles.has('customer') === roles.has('agent')) return null;
  const inWords = column.filled.filter((value) => roleNamed(value) !== null).length / column.filled.length;
  if (inWords < 0.15 || inWords > 0.85) return null;
  const otherwise = roles.has('customer') ? 'agent' : 'customer';
  return { spec: { column: column.path, values, otherwise }, column, sure: 0.7 + hinted };
}

const isYes = (value: string): boolean => /^(?:true|yes|oui|vrai|1|y|o)$/i.test(value);

/** A flag whose header says what its yes means. */
function byFlag(column: Column, { opening }: Evidence): RoleGuess | null {
  if (column.kind !== 'flag') return null;
  const agent = agentFlag.test(column.words);
  if (agent === customerFlag.test(column.words)) return null;
  const values = Object.fromEntries(
    [...column.distinct].map((value) => [value, isYes(value) === agent ? 'agent' : 'customer']),
  );
  const otherwise = agent ? 'customer' : 'agent';
  const spec = { column: column.path, values: { ...values, '': otherwise } };
  return column.distinct.size === 2 || column.filled.length < column.values.length || opening.length > 0
    ? { spec, column, sure: 0.8 }
    : null;
}

/** Two values that mean nothing to us: the customer opens conversations, the service greets and thanks. */
function byTwoValues(column: Column, { text, conversation }: Evidence): RoleGuess | null {
  if (column.distinct.size !== 2 || column.filled.length < 4 || !['word', 'flag', 'number'].includes(column.kind))
    return null;
  const [one = '', other = ''] = [...column.distinct].toSorted();
  const texts = textsBy(column, text);
  const opened = openings(column, conversation);
  const tone = (value: string) => serviceTone(texts.get(value) ?? []);
  const opens = (value: string) =>
    (opened.get(value) ?? 0) /
    Math.max(
      1,
      [...opened.values()].reduce((a, b) => a + b, 0),
    );
  const evidence = tone(one) - tone(other) + opens(other) - opens(one);
  if (Math.abs(evidence) < 0.25) return null;
  const [agent, customer] = evidence > 0 ? [one, other] : [other, one];
  const sure = (roleHeader.test(column.words) ? 0.55 : 0.4) + Math.min(0.15, Math.abs(evidence) / 10);
  return { spec: { column: column.path, values: { [agent]: 'agent', [customer]: 'customer' } }, column, sure };
}

/** Names: who writes in many conversations, or greets and thanks as a service does, writes for the company. */
function byNames(column: Column, { text, conversation }: Evidence): RoleGuess | null {
  if (column.kind !== 'word' || column.distinct.size < 2 || !roleHeader.test(column.words)) return null;
  if (column.distinct.size > 0.9 * column.filled.length && column.distinct.size > 2) return null;
  const where = new Map<string, Set<string>>();
  for (const [row, value] of column.values.entries()) {
    if (value === null) continue;
    const places = where.get(value) ?? new Set<string>();
    where.set(value, places.add(conversation?.values[row] ?? ''));
  }
  const conversations = new Set(conversation?.filled ?? []).size;
  const texts = textsBy(column, text);
  const agents = [...where].filter(([name, places]) => {
    const spread = conversations > 2 && places.size > Math.max(1, 0.1 * conversations);
    return spread || (conversations <= 2 && serviceTone(texts.get(name) ?? []) >= 0.5);
  });
  if (agents.length === 0 || agents.length === where.size || agents.length > 30) return null;
  const values = Object.fromEntries(agents.map(([name]) => [name, 'agent']).toSorted());
  return { spec: { column: column.path, values, otherwise: 'customer' }, column, sure: 0.5 };
}

/** A column that now and then holds the same as that of the customer. */
function bySameness(column: Column, group: Group): RoleGuess | null {
  if (!roleHeader.test(column.words) || !['word', 'number', 'epoch'].includes(column.kind)) return null;
  for (const other of group.columns) {
    if (
      other === column ||
      !/\b(?:customer|client|requester|consumer|visitor|contact|demandeur|buyer)\b/.test(other.words)
    )
      continue;
    const same = column.values.filter((value, row) => value !== null && value === other.values[row]).length;
    const share = same / Math.max(1, column.filled.length);
    if (share < 0.15 || share > 0.85) continue;
    const spec = { column: column.path, sameAs: other.path, same: 'customer', otherwise: 'agent' };
    return { spec, column, sure: 0.75 };
  }
  return null;
}

/** Names in a list under a text that somebody signed: whoever else writes there answers them. */
function byOpening(column: Column, { opening }: Evidence): RoleGuess | null {
  const key = column.path.slice(column.path.lastIndexOf('.') + 1);
  const signed = opening.find(({ path, kind }) => kind === 'word' && path.slice(path.lastIndexOf('.') + 1) === key);
  if (signed === undefined || !roleHeader.test(column.words) || !['word', 'number'].includes(column.kind)) return null;
  const spec = { column: column.path, sameAs: `$.${signed.path}`, same: 'customer', otherwise: 'agent' };
  return { spec, column, sure: 0.45 };
}

/** A column that only the company's messages fill: the agent's name. */
function byPresence(column: Column, { text }: Evidence): RoleGuess | null {
  if (!/\b(?:agent|conseiller|operator|operateur|employee|staff|responder|assignee|gestionnaire)\b/.test(column.words))
    return null;
  const share = column.filled.length / Math.max(1, text.filled.length);
  if (share < 0.15 || share > 0.85 || column.kind === 'text') return null;
  return { spec: { column: column.path, values: { '': 'customer' }, otherwise: 'agent' }, column, sure: 0.6 };
}

/** How the roles of a list of messages are told, by the surest column; null where nothing tells them. */
export function rolesOf(group: Group, evidence: Evidence): RoleGuess | null {
  const columns = group.columns.filter((column) => column !== evidence.text && column !== evidence.conversation);
  const guesses = columns.flatMap((column) => [
    byWords(column),
    byFlag(column, evidence),
    bySameness(column, group),
    byPresence(column, evidence),
    byOpening(column, evidence),
    byTwoValues(column, evidence),
    byNames(column, evidence),
  ]);
  const found = guesses.filter((guess) => guess !== null);
  return found.toSorted((a, b) => b.sure - a.sure)[0] ?? null;
}
