import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../../src/model/barometer.ts';
import { renderers } from '../../../src/renderers/index.ts';
import { accumulated } from '../../support/barometer.ts';
import { noFacts } from '../../support/scored.ts';
import { sample } from '../sample.ts';
import { scoredSample, unansweredSample } from '../scored.ts';
import { labelsForTests } from '../words.ts';

const rendered = (barometer: Barometer, language: 'fr' | 'en' = 'fr'): string =>
  String(renderers.find(({ id }) => id === 'html')?.render(barometer, labelsForTests(language), { colour: 0 }));

/** A small barometer with everything that a page of a brand shows. */
const gathered: Barometer = accumulated([[scoredSample()], [unansweredSample()]], {
  detail: { cover: (text) => text },
}).finish(noFacts);

const pages = [
  ['without detail, in French', rendered(sample)],
  ['without detail, in English', rendered(sample, 'en')],
  ['with detail', rendered(gathered)],
] as const;

describe.each(pages)('the HTML report %s', (_, page) => {
  it('allows its own style and script alone, by their digests', () => {
    const digest = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`style-src ${digest(/<style>([\s\S]*?)<\/style>/.exec(page)?.[1])}`);
    expect(policy).toContain(`script-src ${digest(/<script>([\s\S]*?)<\/script>/.exec(page)?.[1])}`);
    expect(policy).not.toContain('unsafe');
    expect(page.match(/<style|<script|\sstyle=|\son\w+=/g)).toEqual(['<style', '<script']);
  });

  it('names nothing outside of itself', () => {
    const links = [...page.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, link]) => link ?? '');
    expect(links.filter((link) => !link.startsWith('#') && !link.startsWith('data:image/svg+xml,'))).toEqual([]);
    expect(page.match(/@import|url\(/)).toBeNull();
  });

  it('leads every link, label and description to something', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [...page.matchAll(/\s(?:href="#|aria-labelledby="|for="|popovertarget="|data-filter=")([^"]+)"/g)];
    expect(named.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leaves no phrase without its arguments, but for what the script fills in', () => {
    const text = page.replace(/<style>[\s\S]*?<\/script>/, '').replace(/data-found="[^"]*"/, '');
    expect(text.match(/\{\w+(?:\||\})|undefined|NaN|\[object/)).toBeNull();
  });
});

describe('the pages of brands', () => {
  const page = rendered(gathered);

  it('quote a reply word for word around its underlined findings', () => {
    const quoted = /<h5>Réponse<\/h5><blockquote dir="auto">([\s\S]*?)<\/blockquote>/.exec(page)?.[1] ?? '';
    const plain = quoted.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]*>/g, '');
    expect(plain).toBe(scoredSample().exchange.reply?.text);
    expect(quoted).toContain('<mark class="k-spelling">vérifié</mark>');
  });

  it('explain every finding under its number', () => {
    expect(page).toContain('participe pour infinitif');
    expect(page).toContain('→ «\u00a0vérifier\u00a0»');
    const numbers = [...page.matchAll(/<sup><a href="#([^"]*)"/g)].map(([, id]) => id);
    expect(numbers).toHaveLength(4);
    for (const id of numbers) expect(page).toContain(`<li id="${id}"`);
  });

  it('show a request that nobody answered', () => {
    expect(page).toContain('Restés sans réponse');
    expect(page).toContain('Pas de réponse.');
  });
});

it('is the same bytes every time', () => {
  expect(rendered(gathered)).toBe(rendered(gathered));
});
