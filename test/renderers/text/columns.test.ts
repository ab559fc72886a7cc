import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inColumn, truncate, widthOf, wrap } from '../../../src/renderers/text/columns.ts';
import { visibleLine, visibleText } from '../../../src/renderers/text/visible.ts';

describe('columns', () => {
  it.each([
    ['Énergie', 7],
    ['E\u0301nergie', 7],
    ['日本語', 6],
    ['👩‍👩‍👧‍👦', 2],
    ['🇫🇷', 2],
  ])('%s takes its columns', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('shortens with an ellipsis, never inside a letter', () => {
    expect(truncate('Compagnie', 9)).toBe('Compagnie');
    expect(truncate('Compagnie', 8)).toBe('Compagn…');
    expect(truncate('日本語', 4)).toBe('日…');
    expect(truncate('a👩‍👩‍👧‍👦b', 3)).toBe('a…');
    expect(truncate(`e${'\u0301'.repeat(500)}x`, 9).length).toBeLessThan(9);
  });

  it('pads to the width asked for', () => {
    expect(inColumn('日本', 6)).toBe('日本  ');
    expect(inColumn('12', 4, 'right')).toBe('  12');
  });

  it('wraps at ordinary spaces and keeps non-breaking ones together', () => {
    expect(wrap('a bc\u00a0: d', 4)).toEqual(['a', 'bc\u00a0:', 'd']);
    expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
  });

  it('never goes beyond the width, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        const line = visibleLine(text);
        expect(widthOf(truncate(line, width))).toBeLessThanOrEqual(width);
        expect(widthOf(inColumn(line, width))).toBe(width);
        for (const part of wrap(line, width)) expect(widthOf(part)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('visible texts', () => {
  it.each([
    ['\u001b[31mRouge', '␛[31mRouge'],
    ['a\tb\r\nc', 'a b  c'],
    ['Lum\u202eail', 'Lum\ufffdail'],
    ['a\u200bb\u00adc', 'a\ufffdb\ufffdc'],
    ['x\ud83d y\ude00', 'x\ufffd y\ufffd'],
    ['e\u0301té', 'e\u0301té'],
    ['👩‍👩‍👧‍👦 🇫🇷 ❤️', '👩‍👩‍👧‍👦 🇫🇷 ❤️'],
    ['\u009b31m\u007f', '\ufffd31m\ufffd'],
  ])('%j is shown as %j', (text, shown) => {
    expect(visibleLine(text)).toBe(shown);
  });

  it('keeps every position, and lines where asked to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        expect(visibleText(text)).toHaveLength(text.length);
        expect(visibleLine(text)).toHaveLength(text.length);
        expect(visibleLine(text)).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(visibleText(text).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
    expect(visibleText('a\r\nb\u2028c')).toBe('a \nb\nc');
  });
});
