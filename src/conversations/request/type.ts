import type { RequestType } from '../../model/exchange.ts';
import { count, type Patterns } from './patterns.ts';

/** A word of trouble weighs half of a clear complaint (ours). */
const troubleWeight = 0.5;
/** A word of praise beside a clear complaint weighs half (ours): dissatisfied customers recall better days. */
const praiseWeight = 0.5;
/** Thanks weigh half of a word of praise (ours): they also end complaints and questions. */
const thanksWeight = 0.5;
/** Trouble that a plain question is about weighs half (ours): "how do I return a damaged item?" */
const wonderedWeight = 0.5;
/** A longer turn with one word of thanks and nothing else to praise says something else (ours), in characters. */
const shortThanks = 60;
/** Shorter turns that begin by handing something over say nothing else (ours), in characters. */
const shortTurn = 90;

const signs = {
  anger: /[\u{1F620}\u{1F621}\u{1F624}\u{1F92C}\u{1F92F}\u{1F595}\u{1F44E}\u{1F4A9}\u{1F644}\u{1F612}\u{1F643}]/gu,
  unease:
    /\?{2,}|[\u{1F62D}\u{1F614}\u{1F61E}\u{1F622}\u{1F641}\u{1F625}\u{1F629}\u{1F62B}\u{1F615}\u{1F613}\u{1F972}\u{1F937}\u{1F914}\u{1F926}]|:\(|:-\(|:\/(?!\/)/gu,
  emphasis: /!{3,}/g,
  pleasure:
    /[\u{1F60A}\u{1F60D}\u{1F970}\u{1F618}\u{1F44D}\u{1F44F}\u{1F64C}\u{1F389}\u{1F495}\u{1F496}\u{1F499}\u{1F49C}\u{1F60E}\u{1F929}\u{1F600}\u{1F603}\u{1F604}\u{1F601}]|❤|♥/gu,
};

/** What speaks in a text for a complaint, for praise. */
export type Evidence = {
  /** Clear complaints. */
  readonly complaint: number;
  /** Clear complaints, and words of trouble at their weight. */
  readonly against: number;
  readonly praise: number;
};

/** Counts what speaks for a complaint and for praise in a folded text; denied words count for the other side. */
function evidenceIn(text: string, list: Patterns): Evidence {
  const telling = text.replace(list.neutral, ' ');
  const calm = telling.replace(list.troubleDenied, ' § ');
  const plain = calm.replace(list.praiseDenied, ' ¤ ');
  const complaint = count(plain, list.complaint) + count(plain, /¤/g) + count(text, signs.anger);
  const thanks = thanksWeight * (count(plain, list.thanks) + count(text, signs.pleasure));
  const praise = count(plain, list.praise) + count(plain, /§/g) + thanks;
  const emphasis = praise > 0 ? 0 : count(text, signs.emphasis);
  const trouble = count(plain, list.trouble) + count(text, signs.unease) + emphasis;
  return { complaint, against: complaint + troubleWeight * trouble, praise };
}

/** What is told weighs whole, what is only wondered about half (ours). */
export function evidenceOf([told, wondered]: readonly [string, string], list: Patterns): Evidence {
  const own = evidenceIn(told, list);
  const other = evidenceIn(wondered, list);
  return {
    complaint: own.complaint + wonderedWeight * other.complaint,
    against: own.against + wonderedWeight * other.against,
    praise: own.praise + wonderedWeight * other.praise,
  };
}

/** How a text asks: with a question mark, in words only, or not at all. */
export type Asking = 'marked' | 'indirect' | 'none';

/** Complaint against praise and question. */
export function typeOf(
  text: string,
  { complaint, against, praise }: Evidence,
  asking: Asking,
  list: Patterns,
): RequestType {
  if (against >= 1 && against >= praise * (complaint > 0 ? praiseWeight : 1)) return 'complaint';
  const onlyThanks = praise <= thanksWeight && text.length > shortThanks;
  if (praise > 0 && !onlyThanks && (asking === 'none' || (asking === 'indirect' && praise >= 2))) return 'praise';
  if (asking !== 'none') return 'question';
  if (text.length < shortTurn && list.handingOver.test(text)) return 'other';
  return against > 0 ? 'complaint' : 'other';
}
