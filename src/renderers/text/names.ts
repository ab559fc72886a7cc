import { truncate } from './columns.ts';
import { visibleLine } from './visible.ts';

const longestName = 48;
/** More than `longestName` letters ever take. */
const enough = 1200;

/** A name from the export (brand, sector, agent, path), harmless and of a length that fits a sentence. */
export function shortName(name: string): string {
  return truncate(visibleLine(name.slice(0, enough)), longestName);
}
