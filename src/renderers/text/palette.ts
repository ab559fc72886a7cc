import { Chalk } from 'chalk';
import type { ColourLevel } from '../renderer.ts';

export type Paint = (text: string) => string;

/**
 * What colours mean in a terminal. Only colours of the basic sixteen that read on light and on dark; nothing is told
 * by colour alone, and only rules and tracks are dimmed.
 */
export type Palette = {
  readonly heading: Paint;
  readonly strong: Paint;
  readonly bar: Paint;
  readonly published: Paint;
  readonly flag: Paint;
  readonly quiet: Paint;
};

/** The palette at a colour level; at 0 it leaves texts as they are. */
export function paletteOf(level: ColourLevel): Palette {
  const chalk = new Chalk({ level });
  return {
    heading: chalk.bold,
    strong: chalk.bold,
    bar: chalk.cyan,
    published: chalk.magenta,
    flag: chalk.red,
    quiet: chalk.dim,
  };
}
