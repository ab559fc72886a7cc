import type { Barometer } from '../model/barometer.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Labels } from '../model/labels.ts';

/** Chalk's levels: 0 none, 1 sixteen colours, 2 two hundred and fifty-six, 3 all. */
export type ColourLevel = 0 | 1 | 2 | 3;

/** What a renderer may know besides the barometer; the caller looks at the terminal, a renderer never does. */
export type RenderOptions = {
  readonly colour: ColourLevel;
  /** The mark of 20 that was asked for; null or absent: none. */
  readonly threshold?: number | null;
};

/** One form of the whole barometer. Pure: the same barometer, labels and options give the same bytes. */
export type Renderer = {
  readonly id: string;
  /** Of a file that holds it, without the dot. */
  readonly extension: string;
  readonly render: (barometer: Barometer, labels: Labels, options: RenderOptions) => string | Uint8Array;
};

/** One form of a comparison, as a text. */
export type ComparisonRenderer = (comparison: Comparison, labels: Labels, options: RenderOptions) => string;
