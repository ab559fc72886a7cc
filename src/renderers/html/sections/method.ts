import type { Barometer } from '../../../model/barometer.ts';
import type { CriterionId } from '../../../model/verdict.ts';
import { hintLines } from '../../report/hints.ts';
import { referencesOf } from '../../report/references.ts';
import { shortName } from '../../text/names.ts';
import type { Wording } from '../../text/wording.ts';
import { html, isolated, type Markup } from '../markup.ts';
import { bullets, factList, type Section, section, table } from '../section.ts';
import { referenceItem } from './overview.ts';

const criteria: readonly CriterionId[] = ['delay', 'relevance', 'empathy', 'spelling', 'branding', 'privacy'];

/** What to look at next. */
export const next: Section = (barometer, wording) =>
  section('next', wording.say('next'), null, bullets(hintLines(barometer, wording)));

/** How the marks are made: definitions, sources, own choices, files. */
export const method: Section = (barometer, wording) => {
  const { say, labels } = wording;
  const { grid, version } = barometer;
  const ours = grid.ours[labels.language];
  const context = referencesOf(null, barometer, wording);
  const definitions = criteria.map((id) => [labels.criteria[id].name, labels.criteria[id].definition] as const);
  const content = html`<h3>${say('page-definitions')}</h3>${factList(definitions, 'definitions')}${listed(say('sources'), grid.sources)}${listed(say('ours'), ours)}${
    context.length > 0
      ? html`<h3>${say('context')}</h3>${bullets(context.map((line) => referenceItem(line, wording)))}`
      : null
  }${files(barometer, wording)}<p class="note">${say('page-made', { version, grid: grid.id, hash: grid.hash.slice(0, 12) })}</p>`;
  return section('method', say('page-method'), null, content);
};

function listed(title: string, texts: readonly string[]): Markup | null {
  return texts.length === 0 ? null : html`<h3>${title}</h3><div class="flowing">${bullets(texts)}</div>`;
}

/** Files listed; more are counted only. */
const listedFiles = 40;

function files({ inputs }: Barometer, wording: Wording): Markup {
  const { say, count } = wording;
  const heads = [{ title: say('inputs') }, { title: say('page-records'), end: true }, { title: say('page-hash') }];
  const rows = inputs
    .slice(0, listedFiles)
    .map(
      ({ path, records, sha256 }) =>
        html`<tr><th scope="row">${isolated(shortName(path))}</th><td class="end">${count(records)}</td><td><code>${sha256.slice(0, 16)}</code></td></tr>`,
    );
  const more = inputs.length - rows.length;
  return html`${table(say('page-files'), heads, rows, { id: 'files' })}${more > 0 ? html`<p class="note">${say('inputs-more', { n: more })}</p>` : null}`;
}

/** The definitions that the criteria's names open. */
export function definitionPopovers({ labels, say }: Wording): readonly Markup[] {
  return criteria.map((id) => {
    const { name, definition } = labels.criteria[id];
    return html`<div popover id="def-${id}" role="dialog" aria-labelledby="def-${id}-title"><h2 id="def-${id}-title">${name}</h2><p>${definition}</p><button type="button" popovertarget="def-${id}" popovertargetaction="hide">${say('page-close')}</button></div>`;
  });
}
