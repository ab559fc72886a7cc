import type { Exchange } from '../model/exchange.ts';
import type { Cap, Grid, Marks } from '../model/grid.ts';
import { type MarkedCriterion, markedCriteria, type Verdicts } from '../model/verdict.ts';
import { curveFor, markOf, toTenth } from './curve.ts';
import { quantityOf } from './quantities.ts';
import { weightedMean } from './weighted-mean.ts';

/** Marks of an exchange, 0 to 20 with one decimal, and why the overall mark is capped. */
export type Score = { readonly marks: Marks; readonly cap: Cap | null };

const noMarks: Marks = { delay: null, relevance: null, empathy: null, spelling: null, branding: null, overall: null };

/**
 * Applies a grid to what was measured. The overall mark is the weighted mean of the marks as issued, in tenths, so
 * that anybody can recompute it. Unanswered: 0 on the whole, or nothing, as the grid says; too recent: nothing.
 */
export function score(exchange: Exchange, verdicts: Verdicts, grid: Grid): Score {
  if (exchange.status === 'too-recent') return { marks: noMarks, cap: null };
  if (exchange.status === 'unanswered') {
    return { marks: { ...noMarks, overall: grid.unanswered === 'zero' ? 0 : null }, cap: null };
  }
  const mark = (id: MarkedCriterion) => markFor(id, exchange, verdicts, grid);
  const marks = {
    delay: mark('delay'),
    relevance: mark('relevance'),
    empathy: mark('empathy'),
    spelling: mark('spelling'),
    branding: mark('branding'),
  };
  const cap = capOf(verdicts, grid);
  return { marks: { ...marks, overall: overallOf(marks, cap, grid) }, cap };
}

function markFor(id: MarkedCriterion, exchange: Exchange, verdicts: Verdicts, grid: Grid): number | null {
  const quantity = quantityOf(id, verdicts, grid);
  return quantity === null ? null : markOf(curveFor(grid.curves[id], exchange.conversation.channel), quantity);
}

/** Weighs tenths, not points, so that a half is exactly a half when it is rounded. */
function overallOf(marks: Omit<Marks, 'overall'>, cap: Cap | null, grid: Grid): number | null {
  const mean = weightedMean(
    markedCriteria.map((id) => {
      const mark = marks[id];
      return { value: mark === null ? null : Math.round(10 * mark), weight: grid.weights[id] };
    }),
  );
  if (mean === null) return null;
  const overall = Math.round(mean) / 10;
  return cap === null ? overall : Math.min(overall, toTenth(cap.at));
}

/** The lower of the caps that hold; it is reported even where the mark lies below it anyway. */
function capOf(verdicts: Verdicts, grid: Grid): Cap | null {
  const { privacy, empathy } = verdicts;
  const exposed = 'measure' in privacy && privacy.measure.exposed.length > 0;
  const read = 'measure' in empathy ? empathy : empathy.doubted;
  const insult = read?.measure.insult === true;
  const caps: Cap[] = [];
  if (exposed && grid.caps.exposed !== null) caps.push({ reason: 'personal-data-published', at: grid.caps.exposed });
  if (insult && grid.caps.insult !== null) caps.push({ reason: 'insult', at: grid.caps.insult });
  return caps.sort((a, b) => a.at - b.at)[0] ?? null;
}
