import type { ChannelDelays } from '../../../model/detail.ts';
import { estimateWords } from '../../report/estimate.ts';
import type { Wording } from '../../text/wording.ts';
import { answeredBy, delayChart } from '../charts/delays.ts';
import { html, type Markup } from '../markup.ts';
import { figure, type Section, section, table } from '../section.ts';

const hour = 3600;
const limits = [hour, 2 * hour, 4 * hour, 24 * hour] as const;

/** Curves of the requests answered by time elapsed, one panel a channel, all channels dotted in each. */
export const delays: Section = ({ detail }, wording) => {
  const all = detail?.delays[0];
  if (detail === undefined || all === undefined) return null;
  const { say } = wording;
  const panels = detail.delays.length > 2 ? detail.delays : [all];
  const content = html`<div class="panels">${panels.map((one) => panel(one, wording))}</div><p class="note">${say('page-delay-note')}</p><details><summary>${say('page-figures')}</summary>${curveTable(detail.delays, wording)}</details>`;
  return section('delays', say('page-delays'), leadOf(all, wording), content);
};

function leadOf({ points, cell }: ChannelDelays, { say, percent, duration }: Wording): string | null {
  const median = cell.indicators['delay-median'];
  if (median.kind !== 'quantile') return null;
  const day = percent(answeredBy(points, 24 * hour));
  if (median.seconds === null) return say('page-delay-silent', { day });
  return say('page-delay-half', { median: duration(median.seconds), day });
}

function nameOf({ channel }: ChannelDelays, { labels, say }: Wording): string {
  return channel === null ? say('page-all-channels') : labels.channels[channel];
}

function medianOf({ cell }: ChannelDelays, wording: Wording): string {
  return estimateWords('delay-median', cell.indicators['delay-median'], wording).value;
}

function panel(one: ChannelDelays, wording: Wording): Markup {
  const { say, percent } = wording;
  const [name, median] = [nameOf(one, wording), medianOf(one, wording)];
  const by = (seconds: number) => percent(answeredBy(one.points, seconds));
  const alt = say('page-delay-alt', {
    name,
    hour: by(hour),
    hours: by(4 * hour),
    day: by(24 * hour),
    median,
  });
  return html`<figure><figcaption><b>${name}</b> ${say('page-delay-panel', { median, day: by(24 * hour) })}</figcaption>${delayChart(one.points, alt, one.channel === null ? 'nothing' : 'all')}</figure>`;
}

function curveTable(rows: readonly ChannelDelays[], wording: Wording): Markup {
  const { say, duration, percent } = wording;
  const heads = [
    { title: wording.labels.dimensions.channel },
    { title: wording.labels.indicators['delay-median'], end: true },
    ...limits.map((limit) => ({ title: duration(limit), end: true })),
  ];
  const lines = rows.map(
    (one) =>
      html`<tr><th scope="row">${nameOf(one, wording)}</th><td class="end">${medianOf(one, wording)}</td>${limits.map(
        (limit) => figure(percent(answeredBy(one.points, limit)), null),
      )}</tr>`,
  );
  return table(say('page-delays'), heads, lines, { id: 'delay-table', quiet: true });
}
