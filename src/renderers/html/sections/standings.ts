import type { BrandDetail, Standing } from '../../../model/detail.ts';
import { type MarkedCriterion, markedCriteria } from '../../../model/verdict.ts';
import { estimateWords } from '../../report/estimate.ts';
import type { Wording } from '../../text/wording.ts';
import { html, type Markup } from '../markup.ts';

/** Where a brand stands apart from the whole sample, for better and for worse. */
export function standingLists({ strengths, weaknesses }: BrandDetail, wording: Wording): Markup {
  const { say } = wording;
  return html`<div class="columns">${column(say('page-strengths'), strengths, 'better', wording)}${column(say('page-weaknesses'), weaknesses, 'worse', wording)}</div><p class="note">${say('page-standing-note')}</p>`;
}

function column(title: string, standings: readonly Standing[], side: 'better' | 'worse', wording: Wording): Markup {
  const list =
    standings.length === 0
      ? html`<p>${wording.say('page-nothing-apart')}</p>`
      : html`<ul>${standings.map((one) => standingItem(one, wording))}</ul>`;
  return html`<div class="standings ${side}"><h3>${title}</h3>${list}</div>`;
}

function standingItem({ id, brand, whole }: Standing, wording: Wording): Markup {
  const { labels, say } = wording;
  const marked = markedCriteria.find((one): one is MarkedCriterion => one === id);
  const words = (estimate: Standing['brand']) =>
    estimateWords(marked === undefined ? (id as Exclude<typeof id, MarkedCriterion>) : 'overall', estimate, wording)
      .value;
  const name =
    marked === undefined ? labels.indicators[id as Exclude<typeof id, MarkedCriterion>] : labels.criteria[marked].name;
  const unit = marked === undefined ? '' : ` ${say('of-20')}`;
  return html`<li><b>${name}</b> <span class="value">${words(brand)}${unit}</span> <span class="against">${say('page-standing', { whole: words(whole) })}</span></li>`;
}
