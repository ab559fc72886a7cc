import type { Cell, SectorRow } from '../../../model/barometer.ts';
import { type Channel, channels } from '../../../model/conversation.ts';
import type { Detail } from '../../../model/detail.ts';
import { dimensionValue } from '../../report/cells.ts';
import type { Wording } from '../../text/wording.ts';
import { html, isolated, type Markup } from '../markup.ts';
import { figure, type Section, section, table } from '../section.ts';

/** Shades from the lowest mark to the highest. */
const shades = 8;

/** Sectors by channels: the mark in figures, its size in a shade as well. */
export const heat: Section = ({ detail, sectors, total, grid }, wording) => {
  if (detail === undefined) return null;
  const { say } = wording;
  const present = channels.filter((channel) => detail.channels.some(({ by }) => by.channel === channel));
  const heads = [
    { title: say('sector'), sort: 'text' as const },
    ...present.map((channel) => ({
      title: wording.labels.channels[channel],
      sort: 'number' as const,
      end: true,
    })),
    { title: html`${say('all')} <small>${say('page-heat-sector')}</small>`, sort: 'number' as const, end: true },
  ];
  const rows = sectors.map((sector) => sectorLine(sector, present, detail, wording));
  const pooled = html`<tr class="total"><th scope="row">${say('all')} <small>${say('page-heat-pooled')}</small></th>${present.map(
    (channel) =>
      heatCell(
        detail.channels.find(({ by }) => by.channel === channel),
        wording,
      ),
  )}${heatCell(total, wording)}</tr>`;
  const content = html`${table(say('page-heat-caption'), heads, sectors.length > 1 ? [...rows, pooled] : rows, { id: 'heat-table', className: 'heat' })}${legend(wording)}<p class="note">${say('small-note', { minimum: grid.minimumSample })}</p>`;
  return section('heat', say('page-heat'), rangeOf(detail, wording), content);
};

function sectorLine(row: SectorRow, present: readonly Channel[], { sectorChannels }: Detail, wording: Wording): Markup {
  const cells = present.map((channel) =>
    heatCell(
      sectorChannels.find(({ by }) => by.sector === row.sector && by.channel === channel),
      wording,
    ),
  );
  const mean = marked(row.mean, wording.count(row.overall.n), row.small, wording);
  return html`<tr><th scope="row">${isolated(dimensionValue('sector', row.sector, wording))}</th>${cells}${mean}</tr>`;
}

function heatCell(cell: Cell | undefined, wording: Wording): Markup {
  if (cell === undefined) return figure('', null, 'shade');
  const { mean, n } = cell.marks.overall;
  return marked(mean, wording.count(n), cell.small, wording);
}

function marked(mean: number | null, count: string, small: boolean, wording: Wording): Markup {
  const shade = mean === null ? '' : ` s${Math.min(shades - 1, Math.floor((mean / 20) * shades))}`;
  return figure(html`<b>${wording.mark(mean)}</b> <small>${count}${small ? '*' : ''}</small>`, mean, `shade${shade}`);
}

function legend({ say, decimal }: Wording): Markup {
  const step = 20 / shades;
  return html`<p class="legend">${say('page-heat-legend')} ${Array.from(
    { length: shades },
    (_, shade) => html`<span class="shade s${shade}">${decimal(shade * step, 1)}</span>`,
  )}</p>`;
}

/** The highest and the lowest cell that have the minimum sample. */
function rangeOf({ sectorChannels }: Detail, wording: Wording): string | null {
  const sure = sectorChannels.filter(({ small, marks }) => !small && marks.overall.mean !== null);
  const sorted = [...sure].sort((a, b) => (a.marks.overall.mean ?? 0) - (b.marks.overall.mean ?? 0));
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (low === undefined || high === undefined || low === high) return null;
  const name = ({ by }: Cell) =>
    `${dimensionValue('sector', by.sector, wording)}, ${dimensionValue('channel', by.channel, wording)}`;
  return wording.say('page-heat-range', {
    low: wording.mark(low.marks.overall.mean),
    lowest: name(low),
    high: wording.mark(high.marks.overall.mean),
    highest: name(high),
  });
}
