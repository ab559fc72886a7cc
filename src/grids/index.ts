import type { Grid } from '../model/grid.ts';
import { barometre2026 } from './barometre-2026.ts';
import { escda } from './escda.ts';
import { qualiweb2008 } from './qualiweb-2008.ts';
import { qualiweb2021 } from './qualiweb-2021.ts';

/** The grids that ship with the program, the default first. */
export const grids: readonly Grid[] = [barometre2026, qualiweb2021, qualiweb2008, escda];

/** Used where none is asked for. */
export const defaultGrid: Grid = barometre2026;
