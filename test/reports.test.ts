import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report, reportNames } from './support/reports.ts';
import { root } from './support/run.ts';

describe('golden reports of the demo', () => {
  it.each(reportNames)('%s is what the program makes (if meant to change: npm run reports)', (name) => {
    expect(report(name)).toBe(readFileSync(join(root, 'reports', name), 'utf8'));
  });

  it.each(['en', 'fr'])('the %s terminal report fits 80 columns', (language) => {
    const lines = readFileSync(join(root, 'reports', language, 'barometre.txt'), 'utf8').split('\n');
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
  });

  it.each([
    ['en', 'README.md'],
    ['fr', 'README.fr.md'],
  ])('shows the same lines in %s as %s', (language, page) => {
    const sample = /```text\n([\s\S]*?)\n```/.exec(readFileSync(join(root, page), 'utf8'))?.[1] ?? '';
    const shown = sample.split('\n').filter((line) => line !== '');
    const whole = readFileSync(join(root, 'reports', language, 'barometre.txt'), 'utf8').split('\n');
    expect(shown.length).toBeGreaterThan(10);
    expect(shown.filter((line) => !whole.includes(line))).toEqual([]);
  });
});
