import { describe, expect, it } from 'vitest';
import { code, plain } from '../../src/renderers/markdown/escape.ts';
import { markdown } from '../../src/renderers/markdown/index.ts';
import { sample } from './sample.ts';
import { labelsForTests } from './words.ts';

describe('markdown escapes', () => {
  it.each([
    ['a|b*c_d', 'a\\|b\\*c\\_d'],
    ['<b>[x](y)</b>', '\\<b\\>\\[x\\](y)\\</b\\>'],
    ['# titre', '\\# titre'],
    ['- point', '\\- point'],
    ['1. un', '1\\. un'],
    ['voir http://a.b', '`voir http://a.b`'],
    ['@equipe #12', '`@equipe #12`'],
    ['a`b @c', '`` a`b @c ``'],
    ['Cabanon', 'Cabanon'],
  ])('%s', (text, escaped) => {
    expect(plain(text)).toBe(escaped);
  });

  it('keeps table borders out of code', () => {
    expect(code('a|b')).toBe('`a\\|b`');
    expect(code('')).toBe('`\ufffd`');
  });
});

describe('markdown', () => {
  it.each(['fr', 'en'] as const)('has whole tables and every section in %s', (language) => {
    const lines = String(markdown.render(sample, labelsForTests(language), { colour: 0 })).split('\n');
    expect(lines.filter((line) => line.startsWith('# '))).toHaveLength(1);
    expect(lines.filter((line) => line.startsWith('## ')).length).toBeGreaterThanOrEqual(8);
    const rulers = lines.flatMap((line, index) => (/^\| [:-]/.test(line) ? [index] : []));
    for (const at of rulers) {
      const width = lines[at]?.split('|').length;
      const end = lines.indexOf('', at);
      for (const row of lines.slice(at - 1, end)) expect(row.split(/(?<!\\)\|/)).toHaveLength(width ?? 0);
    }
    expect(lines.join('\n')).not.toMatch(/NaN|undefined|\bnull\b/);
  });

  it('spaces its colons as each language does', () => {
    expect(String(markdown.render(sample, labelsForTests('fr'), { colour: 0 }))).toContain('**Période**\u00a0: du 1er');
    expect(String(markdown.render(sample, labelsForTests('en'), { colour: 0 }))).toContain(
      '**Period**: 1\u00a0January',
    );
  });
});
