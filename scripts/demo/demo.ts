import { type Conversation, conversationOf, type Row } from './conversation.ts';
import { panel } from './panel.ts';
import type { Planted } from './truth.ts';

/** The whole panel: its messages in order of time, and what was planted in its exchanges. */
export type Demo = { readonly rows: readonly Row[]; readonly planted: readonly Planted[] };

const places = [0, 1, 2] as const;

/** Builds the panel; always the same. */
export function demo(): Demo {
  const conversations: readonly Conversation[] = panel.flatMap((brand, index) =>
    Array.from({ length: brand.conversations }, (_, ordinal) =>
      conversationOf(brand, places[index % places.length] ?? 0, ordinal + 1),
    ),
  );
  const rows = conversations.flatMap((one) => one.rows);
  return {
    rows: rows.toSorted((a, b) => a.at - b.at || (a.message < b.message ? -1 : 1)),
    planted: conversations.flatMap(({ planted }) => planted),
  };
}
