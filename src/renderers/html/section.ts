import type { Barometer } from '../../model/barometer.ts';
import type { Wording } from '../text/wording.ts';
import { html, type Markup, type Part } from './markup.ts';

/** One part of the report; null where there is nothing to say. */
export type Section = (barometer: Barometer, wording: Wording) => Markup | null;

/** A titled part of the report's front, with one sentence that says what is seen. */
export function section(id: string, title: string, lead: Part, content: Part): Markup {
  return html`<section class="front" id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>${
    lead === null || lead === '' ? null : html`<p class="lead">${lead}</p>`
  }${content}</section>\n`;
}

/** The button that opens a criterion's definition (see `definitions`). */
export function defined(id: string, name: string, { say }: Wording): Markup {
  return html`<button type="button" class="term" popovertarget="def-${id}" aria-label="${say('page-definition', { criterion: name })}">${name}</button>`;
}

/** A column's title. `sort`: how its values are compared once the reader asks for it. */
export type Head = { readonly title: Part; readonly sort?: 'text' | 'number'; readonly end?: boolean };

/** A table with its caption; wide ones scroll by themselves, and the keyboard reaches them. */
export function table(
  caption: string,
  heads: readonly Head[],
  rows: readonly Markup[],
  options: { readonly id: string; readonly filter?: string; readonly className?: string; readonly quiet?: boolean },
): Markup {
  const { id, filter, className = '', quiet = false } = options;
  const titles = heads.map(
    ({ title, sort, end }) =>
      html`<th scope="col"${sort === undefined ? null : html` data-sort="${sort}"`}${end === true ? html` class="end"` : null}>${title}</th>`,
  );
  return html`${filter === undefined ? null : filterBox(id, filter)}<div class="wide" role="group" tabindex="0" aria-labelledby="${id}-caption"><table id="${id}" class="${className}"><caption id="${id}-caption"${
    quiet ? html` class="unseen"` : null
  }><span>${caption}</span></caption><thead><tr>${titles}</tr></thead><tbody>${rows}</tbody></table></div>`;
}

/** Shown by the script: without it there would be nothing behind it. */
function filterBox(id: string, words: string): Markup {
  return html`<p class="filter" hidden><label for="${id}-filter">${words}</label> <input type="search" id="${id}-filter" data-filter="${id}" autocomplete="off"> <span role="status" id="${id}-status"></span></p>`;
}

/** A cell with the value by which its column is sorted. */
export function figure(content: Part, value: number | null, className = 'end'): Markup {
  return html`<td class="${className}" data-value="${value === null ? '' : String(value)}">${content}</td>`;
}

/** Facts as a list of terms and what they are. */
export function factList(facts: readonly (readonly [term: Part, value: Part])[], className = 'facts'): Markup {
  return html`<dl class="${className}">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Texts as a list with points. */
export function bullets(texts: readonly Part[]): Markup {
  return html`<ul>${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}
