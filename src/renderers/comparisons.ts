import { jsonComparison } from './json/index.ts';
import { markdownComparison } from './markdown/comparison.ts';
import type { ComparisonRenderer } from './renderer.ts';
import { terminalComparison } from './terminal/comparison.ts';

/** Forms of a comparison, by what `--format` calls them. */
export const comparisonFormats = ['terminal', 'markdown', 'json'] as const;

/** The renderer of each. */
export const comparisonRenderers: Readonly<Record<(typeof comparisonFormats)[number], ComparisonRenderer>> = {
  terminal: terminalComparison,
  markdown: markdownComparison,
  json: jsonComparison,
};
