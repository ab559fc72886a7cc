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
});
