import { type ReceiptMove, receiptHint, receiptMoves } from '../../languages/acknowledgements.ts';
import { fold } from '../../languages/fold.ts';
import { kindOfSubject } from '../../languages/subjects.ts';
import type { Role, SourceRecord } from '../../model/conversation.ts';
import type { Written } from './correspondents.ts';

/** Receipts are short; a longer text answers something: ours. */
const longest = 3_000;
/** Words that no move of a receipt explains: beyond these, somebody answers. Ours. */
const tolerated = 8;

const clauseEnd = /[.!?](?:\s|$)|[:;]\s|\n+/u;
const link = /https?:\S+|www\.\S+|\S+@\S+/gu;
const moves = Object.entries(receiptMoves) as [ReceiptMove, RegExp][];

/**
 * Whether a brand's message is an automatic receipt or notice of absence, by its words alone: each clause must say what
 * receipts say, and together they must say that no person wrote them, or where the request is filed. A reply that
 * acknowledges the message and then answers is none.
 */
export function isReceipt(text: string): boolean {
  if (text.length > longest || !receiptHint.test(text)) return false;
  const folded = fold(text);
  const { notices, receipts, absences } = receiptMoves;
  if (!receipts.test(folded) && !notices.test(folded) && !absences.test(folded)) return false;
  const said = new Set<ReceiptMove>();
  let unexplained = 0;
  for (const clause of folded.replace(link, ' ').split(clauseEnd)) {
    const found = moves.filter(([, pattern]) => pattern.test(clause));
    for (const [move] of found) said.add(move);
    const words = clause.match(/[\p{L}\d'-]+/gu)?.length ?? 0;
    if (found.length === 0 && words > 0) unexplained += words;
  }
  if (unexplained > tolerated) return false;
  if (said.has('notices')) return said.has('receipts') || said.has('promises') || said.has('absences');
  if (said.has('absences') && said.has('returns')) return true;
  return said.has('receipts') && said.has('promises') && said.has('references');
}

/**
 * Whether nobody wrote a message: by the export's mark, by the subject of a mail, or of the brand's messages by their
 * words. What a contact form sends is automatic in name only: a customer filled it in.
 */
export function isAutomatic(
  { automatic, subject }: SourceRecord,
  role: Role,
  writer: Written | null,
  text: string,
): boolean {
  const byBrand = role === 'agent' || role === 'bot';
  if (byBrand && isReceipt(text)) return true;
  if (writer === null) return automatic;
  if (writer.form !== null) return false;
  const kind = subject === null ? null : kindOfSubject(subject);
  return automatic || kind === 'absence' || kind === 'notice' || (kind === 'receipt' && byBrand);
}
