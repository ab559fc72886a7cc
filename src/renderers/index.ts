import { csv } from './csv/index.ts';
import { htmlReport } from './html/index.ts';
import { json } from './json/index.ts';
import { junit } from './junit/index.ts';
import { markdown } from './markdown/index.ts';
import type { Renderer } from './renderer.ts';
import { terminal } from './terminal/index.ts';

/** Every form of the whole barometer, in the order of the help. The exchanges' own form is `ndjson/index.ts`. */
export const renderers: readonly Renderer[] = [terminal, markdown, htmlReport, csv, json, junit];
