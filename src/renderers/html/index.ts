import { createHash } from 'node:crypto';
import type { Barometer } from '../../model/barometer.ts';
import type { ReportPhrase } from '../../model/labels.ts';
import type { Renderer } from '../renderer.ts';
import { factsOf } from '../report/overview.ts';
import { type Wording, wordingOf } from '../text/wording.ts';
import { delayGround } from './charts/delays.ts';
import { html, Markup } from './markup.ts';
import { script } from './script.ts';
import type { Section } from './section.ts';
import { brandPages } from './sections/brands.ts';
import { delays } from './sections/delays.ts';
import { heat } from './sections/heat.ts';
import { indicators } from './sections/indicators.ts';
import { definitionPopovers, method, next } from './sections/method.ts';
import { overview } from './sections/overview.ts';
import { ranking } from './sections/ranking.ts';
import { trend } from './sections/trend.ts';
import { base } from './style/base.ts';
import { brand } from './style/brand.ts';
import { data } from './style/data.ts';
import { print } from './style/print.ts';

const style = base + data + brand + print;

/** The front of the report, part by part, with the name of each in the contents. */
const parts: readonly { readonly id: string; readonly phrase: ReportPhrase; readonly section: Section }[] = [
  { id: 'overview', phrase: 'page-overview', section: overview },
  { id: 'heat', phrase: 'page-heat', section: heat },
  { id: 'ranking', phrase: 'ranking', section: ranking },
  { id: 'delays', phrase: 'page-delays', section: delays },
  { id: 'indicators', phrase: 'indicators', section: indicators },
  { id: 'trend', phrase: 'page-trend', section: trend },
  { id: 'next', phrase: 'next', section: next },
  { id: 'method', phrase: 'page-method', section: method },
];

const digest = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded and nothing runs but the report's own style and script. */
const policy = [
  "default-src 'none'",
  `style-src ${digest(style)}`,
  `script-src ${digest(script)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** Our own style and script stand as they are: the policy knows them by their digests. */
const ownStyle = new Markup(`<style>${style}</style>`);
const ownScript = new Markup(`<script>${script}</script>`);
/** An icon of its own, so that no browser asks a server for one. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M1 12a7 7 0 0 1 14 0' fill='none' stroke='%230d5c63' stroke-width='2'/%3E%3Cpath d='M8 12l4-6' stroke='%23a63a1e' stroke-width='2'/%3E%3C/svg%3E";

/**
 * The barometer as one file for a browser: it needs no network, no server and no other file. With `Barometer.detail`
 * it has the heat map, the curves, the trends and a page for each brand.
 */
export const htmlReport: Renderer = {
  id: 'html',
  extension: 'html',
  render: (barometer, labels) => page(barometer, wordingOf(labels)).text,
};

function page(barometer: Barometer, wording: Wording): Markup {
  const { say, labels } = wording;
  const fronts = parts.flatMap(({ id, phrase, section }) => {
    const content = section(barometer, wording);
    return content === null ? [] : [{ content, link: html`<li><a href="#${id}">${say(phrase)}</a></li>` }];
  });
  const period = factsOf(barometer, wording)[0]?.value ?? '';
  return html`<!doctype html>
<html lang="${labels.language}" data-found="${say('page-found')}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><title>${say('title')}</title><link rel="icon" href="${icon}">${ownStyle}${ownScript}</head>
<body><a class="skip" href="#content">${say('page-skip')}</a>
<header class="page masthead"><h1>${say('title')}</h1><p>${period}</p></header>
<nav class="contents" aria-label="${say('page-contents')}"><ul>${fronts.map(({ link }) => link)}</ul></nav>
<main class="page" id="content" tabindex="-1">
${fronts.map(({ content }) => content)}${brandPages(barometer, wording)}</main>
<footer class="page">${say('page-made', { version: barometer.version, grid: barometer.grid.id, hash: barometer.grid.hash.slice(0, 12) })}</footer>
${delayGround(barometer.detail?.delays[0]?.points ?? [], wording)}${definitionPopovers(wording)}</body></html>
`;
}
