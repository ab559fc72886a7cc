import { channels } from '../../model/conversation.ts';
import type { BrandDetail, ChannelDelays, Detail, DetailSettings } from '../../model/detail.ts';
import type { CellTally } from '../cell-tally.ts';
import { Cut } from '../cut.ts';
import type { MonthOf } from '../dimension.ts';
import type { Observed } from '../observed.ts';
import { Gallery } from './gallery.ts';
import { standingsOf } from './standings.ts';
import { firstToLast, trendOf } from './trend.ts';

/** What a report of many pages shows, in the making: mergeable and independent of order like the barometer itself. */
export class DetailAccumulator {
  /** By month too: a conversation's exchanges can be spread over several. */
  readonly #months = new Cut(['sector', 'brand', 'month']);
  readonly #gallery: Gallery;

  constructor(settings: DetailSettings) {
    this.#gallery = new Gallery(settings);
  }

  /** Adds all exchanges of one conversation. */
  add(conversation: readonly Observed[], monthOf: MonthOf): void {
    this.#months.add(conversation, monthOf);
    for (const { scored } of conversation) this.#gallery.add(scored);
  }

  merge(other: DetailAccumulator): void {
    this.#months.merge(other.#months);
    this.#gallery.merge(other.#gallery);
  }

  /** `finest`: the barometer's cells by sector, brand and channel; `total`: all of them together. */
  finish(finest: Cut, total: CellTally, minimum: number): Detail {
    const brands = finest.rollUp(['sector', 'brand']);
    return {
      sectorChannels: finest.rollUp(['sector', 'channel']).finish(minimum),
      channels: finest.rollUp(['channel']).finish(minimum),
      trend: trendOf(this.#months.rollUp(['month']).finish(minimum)),
      delays: delaysOf(finest, total, minimum),
      brands: this.#brands(brands, total, minimum),
    };
  }

  #brands(brands: Cut, total: CellTally, minimum: number): readonly BrandDetail[] {
    const whole = total.finish({}, minimum);
    const byBrand = this.#byBrand(minimum);
    return brands.cells().map(({ values: [sector = null, brand = null], tally }): BrandDetail => {
      const cell = tally.finish({ sector, brand }, minimum);
      const months = byBrand.get(keyOf(sector, brand)) ?? [];
      return {
        brand,
        sector,
        cell,
        delays: tally.delayPoints(),
        months,
        change: firstToLast(months.map(({ overall }) => overall)),
        ...standingsOf(cell, whole),
        ...this.#gallery.of(sector, brand),
      };
    });
  }

  #byBrand(minimum: number): ReadonlyMap<string, BrandDetail['months']> {
    const brands = new Map<string, BrandDetail['months'][number][]>();
    for (const { values, tally } of this.#months.cells()) {
      const [sector = null, brand = null, month = null] = values;
      if (month === null) continue;
      const key = keyOf(sector, brand);
      const one = { month, overall: tally.mark('overall'), small: tally.isSmall(minimum) };
      brands.set(key, [...(brands.get(key) ?? []), one]);
    }
    return brands;
  }
}

function keyOf(sector: string | null, brand: string | null): string {
  return JSON.stringify([sector, brand]);
}

function delaysOf(finest: Cut, total: CellTally, minimum: number): readonly ChannelDelays[] {
  const all = { channel: null, points: total.delayPoints(), cell: total.finish({}, minimum) };
  const byChannel = finest
    .rollUp(['channel'])
    .cells()
    .map(({ values: [value], tally }) => ({
      channel: channels.find((id) => id === value) ?? 'other',
      points: tally.delayPoints(),
      cell: tally.finish({ channel: value ?? null }, minimum),
    }));
  return [all, ...byChannel].filter(({ points }) => points.length > 0);
}
