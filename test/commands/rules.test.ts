import { describe, expect, it } from 'vitest';
import { chosen, type RuleEntry, ruleEntries } from '../../src/commands/rule-entries.ts';
import { rulePage, ruleTable } from '../../src/commands/rule-pages.ts';
import { cliWords } from '../../src/languages/words.ts';
import { type LanguageCode, languageCodes } from '../../src/model/language.ts';
import { proofreaders } from '../../src/model/verdict.ts';
import { widthOf } from '../../src/renderers/text/columns.ts';
import { paletteOf } from '../../src/renderers/text/palette.ts';

const pagesIn = (language: LanguageCode) => ({
  language,
  words: cliWords[language],
  palette: paletteOf(0),
  texts: 1200,
});
const shipped = async (language: LanguageCode = 'en') => (await ruleEntries(new Map(), language)).entries;

async function ruleOf(code: string, own: Partial<RuleEntry> = {}): Promise<RuleEntry> {
  const found = (await shipped()).find((entry) => entry.code === code);
  if (found === undefined) throw new Error(`no rule ${code}`);
  return { ...found, ...own };
}

describe('the list of rules', () => {
  it('names every finding of every criterion but those of other proofreaders', async () => {
    const codes = (await shipped()).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['acknowledged', 'apology', 'unknown-word', 'doubled-space']));
    expect(codes.filter((code) => proofreaders.some((id) => id === code))).toEqual([]);
  });

  it.each(languageCodes)('stays within 80 columns in %s', async (language) => {
    const lines = ruleTable(await shipped(language), true, pagesIn(language));
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
    for (const entry of await shipped(language)) {
      expect(Math.max(...rulePage(entry, pagesIn(language)).map(widthOf))).toBeLessThanOrEqual(80);
    }
  });

  it('is filtered by kind, language and status', async () => {
    const entries = (await ruleEntries(new Map([['doubled-space', 'off']]), 'en')).entries;
    const typography = chosen(entries, { kind: 'typography' });
    expect(typography.every(({ facts }) => facts?.kind === 'typography')).toBe(true);
    expect(typography.map(({ code }) => code)).toContain('doubled-space');
    expect(chosen(entries, { language: 'en' }).map(({ code }) => code)).not.toContain(
      'missing-space-before-punctuation',
    );
    expect(chosen(entries, { status: 'off', kind: 'typography' }).map(({ code }) => code)).toEqual(['doubled-space']);
    expect(chosen(entries, {})).toBe(entries);
    expect(ruleTable([], false, pagesIn('en')).join('\n').trim()).toBe('No rule fits.');
  });

  it('says what was measured, what was not, and what the configuration switched', async () => {
    const measured = { right: 31, wrong: 1 };
    const entries = [
      await ruleOf('unknown-word', { measured }),
      await ruleOf('missing-accent', { measured: null, status: 'off', switched: true }),
    ];
    const [, title, , heads, first, , second, ...rest] = ruleTable(entries, false, pagesIn('en'));
    expect(title).toMatch(/^ {2}Spelling · spelling \(2\) ─+$/);
    expect(heads?.split(/ +/)).toEqual(['', 'rule', 'lang.', 'status', 'precision']);
    expect(first?.split(/ {2,}/)).toEqual(['', 'unknown-word', 'fr en', 'on', '31/32']);
    expect(second?.split(/ {2,}/)).toEqual(['', 'missing-accent', 'fr en', 'off*', 'not measured']);
    expect(rest.join('\n')).toContain('on 1200 labelled texts');
    expect(rest.join('\n')).toContain('* switched by the configuration');
  });

  it('shows examples where asked to', async () => {
    const entries = [await ruleOf('doubled-space')];
    expect(ruleTable(entries, false, pagesIn('fr')).join('\n')).not.toContain('✗');
    const text = ruleTable(entries, true, pagesIn('fr')).join('\n');
    expect(text).toContain('✗ Votre colis  part demain. (colis  part → colis part)');
    expect(text).toContain('✓ Votre colis part demain.');
  });
});

describe('the page of a rule', () => {
  it('says everything about it', async () => {
    const page = rulePage(await ruleOf('doubled-space', { measured: { right: 3, wrong: 0 } }), pagesIn('en')).join(
      '\n',
    );
    for (const part of [
      'spelling/doubled-space',
      'Doubled space.',
      'typography',
      'French, English',
      '3/3 (right findings of all findings on 1200 labelled texts)',
      '{"spelling": {"rules": {"doubled-space": "off"}}}',
      '✗ Votre colis  part demain.',
    ]) {
      expect(page).toContain(part);
    }
  });

  it('says how to switch on what is off', async () => {
    const page = rulePage(await ruleOf('doubled-space', { status: 'off', switched: true }), pagesIn('fr')).join('\n');
    expect(page).toContain('off (selon la configuration)');
    expect(page).toMatch(/activer +\{"spelling": \{"rules": \{"doubled-space": "on"\}\}\}/);
  });

  it('is short for a finding that is no mistake', async () => {
    expect(rulePage(await ruleOf('apology'), pagesIn('en')).map((line) => line.trim())).toEqual([
      '',
      'empathy/apology',
      '',
      'apology or regret',
    ]);
  });
});
