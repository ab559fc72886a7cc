import { describe, expect, it } from 'vitest';
import { plain } from '../../src/renderers/markdown/escape.ts';

describe('a text in markdown', () => {
  it.each([
    ['16.0 of 20', '16.0 of 20'],
    ['16. mars', '16\\. mars'],
    ['2) suite', '2\\) suite'],
    ['- moins', '\\- moins'],
    ['1-2', '1-2'],
    ['a|b', 'a\\|b'],
  ])('%s stays what it says', (text, written) => expect(plain(text)).toBe(written));
});
