import { supportsColor } from 'chalk';
import type { ColourLevel } from '../renderers/renderer.ts';

/** How many colours standard output shows: `NO_COLOR`, `FORCE_COLOR` and non-terminals are honoured. */
export function colourLevel(process: NodeJS.Process): ColourLevel {
  if (process.env.NO_COLOR !== undefined && process.env.NO_COLOR !== '') return 0;
  return supportsColor === false ? 0 : supportsColor.level;
}
