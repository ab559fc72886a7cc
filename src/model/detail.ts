import type { Cell, Estimate, IndicatorId, Mean } from './barometer.ts';
import type { Difference, FigureUnit } from './comparison.ts';
import type { Channel } from './conversation.ts';
import type { Exchange, RequestType, Status } from './exchange.ts';
import type { Cap, Marks } from './grid.ts';
import type { CriterionId, Finding, MarkedCriterion } from './verdict.ts';

/** What a report of many pages shows beside the barometer: cells of its own, curves, trends, and a few exchanges. */
export type Detail = {
  /** By sector and channel, sorted, null last; and by channel alone. */
  readonly sectorChannels: readonly Cell[];
  readonly channels: readonly Cell[];
  readonly trend: Trend;
  /** All channels together first (`channel` null), then each that has dated replies. */
  readonly delays: readonly ChannelDelays[];
  /** In the order of `Barometer.brands`. */
  readonly brands: readonly BrandDetail[];
};

/** Share of the requests answered within so many seconds, rising: Kaplan and Meier's estimate, thinned for drawing. */
export type DelayPoints = readonly (readonly [seconds: number, share: number])[];

export type ChannelDelays = { readonly channel: Channel | null; readonly points: DelayPoints; readonly cell: Cell };

/** Marks by calendar month, `2026-03`, and what changed from the first month to the last. Undated exchanges have none. */
export type Trend = {
  readonly months: readonly { readonly month: string; readonly cell: Cell }[];
  /** Null with fewer than two months. */
  readonly change: Readonly<Record<MarkedCriterion | 'overall', Difference>> | null;
};

/** One brand on its own page. */
export type BrandDetail = {
  readonly brand: string | null;
  readonly sector: string | null;
  readonly cell: Cell;
  readonly delays: DelayPoints;
  readonly months: readonly { readonly month: string; readonly overall: Mean; readonly small: boolean }[];
  /** Of the overall mark, from the first month to the last; null with fewer than two. */
  readonly change: Difference | null;
  /** Most certain first. */
  readonly strengths: readonly Standing[];
  readonly weaknesses: readonly Standing[];
  /** Answered exchanges with the best and the lowest overall marks, and requests left without an answer. */
  readonly best: readonly Excerpt[];
  readonly worst: readonly Excerpt[];
  readonly silent: readonly Excerpt[];
};

/** A figure of a brand whose 95 % interval leaves out the value of the whole sample. */
export type Standing = {
  readonly id: MarkedCriterion | IndicatorId;
  readonly unit: FigureUnit;
  readonly brand: Estimate;
  readonly whole: Estimate;
};

/** A text of an exchange, cut where it is long; `omitted` counts the UTF-16 units left out. */
export type Passage = { readonly text: string; readonly omitted: number };

/** An exchange as a report quotes it, personal data covered if so asked. */
export type Excerpt = {
  readonly id: string;
  readonly channel: Channel;
  readonly status: Status;
  readonly type: RequestType | null;
  /** When the request was sent, in milliseconds since 1970 UTC. */
  readonly at: number | null;
  /** Calendar seconds to the reply. */
  readonly seconds: number | null;
  readonly request: Passage;
  readonly reply: Passage | null;
  /** By position, then those about the whole reply; spans are within `reply.text`. */
  readonly findings: readonly { readonly criterion: CriterionId; readonly finding: Finding }[];
  readonly marks: Marks;
  readonly cap: Cap | null;
};

/** How the texts of a report are to be covered; positions stay what they were. */
export type DetailSettings = { readonly cover: (text: string, exchange: Exchange) => string };
