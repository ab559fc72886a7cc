import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Barometer } from '../../src/model/barometer.ts';
import { bar, scale, whisker } from '../../src/renderers/terminal/chart.ts';
import { terminal } from '../../src/renderers/terminal/index.ts';
import { widthOf } from '../../src/renderers/text/columns.ts';
import { paletteOf } from '../../src/renderers/text/palette.ts';
import { cell, mean } from './estimates.ts';
import { sample } from './sample.ts';
import { labelsForTests } from './words.ts';

const seen = (text: string) => text.replaceAll('\u00a0', ' ');
const french = (barometer: Barometer = sample) =>
  seen(String(terminal.render(barometer, labelsForTests('fr'), { colour: 0 })));
const plain = paletteOf(0);

describe('terminal', () => {
  it.each(['fr', 'en'] as const)('keeps to 80 columns in %s', (language) => {
    const lines = String(terminal.render(sample, labelsForTests(language), { colour: 0 })).split('\n');
    expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  it('says the same with colours as without', () => {
    const coloured = String(terminal.render(sample, labelsForTests('fr'), { colour: 3 }));
    const bare = stripVTControlCharacters(coloured);
    expect(coloured).not.toBe(bare);
    expect(seen(bare)).toBe(french());
  });

  it('shows the mark with its interval, its base and what silence counts', () => {
    expect(french()).toContain('12,6 sur 20, intervalle à 95 % : 12,3 à 12,9');
    expect(french()).toContain('sur 1 540 échanges');
    expect(french()).toContain('Un échange sans réponse compte pour 0.');
  });

  it('lays a cell out with its flags', () => {
    expect(french()).toMatch(/e-mail +14,8 {2}± 0,9 +212 +89 % +1 h 50 +17 % +66 % +50 %/);
    expect(french()).toMatch(/avis +6,1 {2}± 2,8 +21\* +43 % +∞/);
    expect(french()).toMatch(/avis +0,0 {2}± 3,1 +18\* +0 % +∞ +– +– +–/);
    expect(french()).toMatch(/non précisé\n {4}chat +– {2}– +0\*/);
    expect(french()).toContain('* moins de 30 échanges');
  });

  it('joins the brands that tie and names those that are not ranked', () => {
    expect(french()).toMatch(/1–2 {2}│ +Lumélia +17,1/);
    expect(french()).toMatch(/1–3 {2}││ +Norvéa/);
    expect(french()).toContain('Non classée (moins de 30 échanges) : Tilvo');
    expect(french()).toContain('Lumélia 17,1 / 16,2');
  });

  it('keeps published figures apart from ours, and puts ours on the same channel below', () => {
    expect(french()).toMatch(
      /Hors sujet +17 % +15–19 % +208\/1 223\n +publié {2}17 % .*Qualiweb 2015\n +ici +e-mail 16 % \(96\/599\)/,
    );
  });

  it('adds up what was read and set aside', () => {
    expect(seen(french().replace(/\n {4}/g, ' '))).toContain(
      '28 enregistrements écartés : 19 × doublon d’un message déjà lu, 6 × texte vide, 3 × date impossible à lire.',
    );
  });

  it('says once what business hours do not change', () => {
    const { indicators } = sample.total;
    const same = { ...indicators, 'business-delay-median': indicators['delay-median'] };
    expect(french()).toContain('Délai médian, heures ouvrées');
    expect(french({ ...sample, total: { ...sample.total, indicators: same } })).not.toContain('Délai médian, heures');
  });

  it('speaks of nothing where there is nothing', () => {
    const empty = cell({ by: {}, answered: 0, unanswered: 0, mark: null, seconds: null });
    const total = { ...empty, marks: { ...empty.marks, overall: mean(null, 0) } };
    const report = french({
      ...sample,
      total,
      cells: [],
      brands: [],
      sectors: [],
      ranking: [],
      unranked: [],
      crossChannel: null,
    });
    expect(report).toContain('Aucun échange n’a pu être noté.');
    expect(report).not.toMatch(/NaN|null|undefined|Les indicateurs|Le palmarès/);
  });
});

describe('charts', () => {
  it('draws bars to half a column', () => {
    expect(bar(20, 10, plain)).toBe('━━━━━━━━━━');
    expect(bar(9, 10, plain)).toBe('━━━━╸·····');
    expect(bar(null, 4, plain)).toBe('····');
  });

  it('draws points with their interval inside the scale', () => {
    expect(whisker(10, [8, 14], 21, plain)).toBe('········├─●───┤······');
    expect(whisker(20, null, 5, plain)).toBe('····●');
    expect(whisker(19, [17, 24], 21, plain)).toBe('·················├─●┤');
    expect(widthOf(scale(23))).toBe(23);
  });
});
