import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { run } from './support/run.ts';

/** Commands as a user types them; what they print is in `cli/<name>.txt`, exit code included. */
const transcripts: Readonly<Record<string, string>> = {
  help: '--help',
  'help-fr': '--help --lang fr',
  'help-audit': 'audit --help',
  'help-audit-fr': 'audit --help --lang fr',
  'help-explain': 'explain --help',
  'help-inspect': 'inspect --help',
  'list-grids': 'list grids',
  'list-criteria': 'list criteria',
  'list-criteria-fr': 'list criteria --lang fr',
  'list-rules': 'list rules',
  'list-rules-fr': 'list rules --kind typography --language fr --examples --lang fr',
  'list-rule': 'list rules doubled-space',
  'list-rule-switched': 'list rules spelling/doubled-space --config fixtures/cli/switched.json --lang fr',
  'wrong-rule': 'list rules doubled-spaces',
  'help-list-rules': 'list rules --help',
  'list-formats': 'list formats',
  'list-renderers': 'list renderers',
  'wrong-command': 'adit fixtures/demo',
  'wrong-option': 'audit fixtures/demo --formt csv',
  'wrong-option-fr': 'audit fixtures/demo --formt csv --lang fr',
  'wrong-grid': 'audit fixtures/demo --grid qualiweb',
  'wrong-config-key': 'audit fixtures/demo --config fixtures/cli/wrong-key.json',
  'wrong-config-rule': 'audit fixtures/demo --config fixtures/cli/wrong-rule.json',
  'wrong-config-rule-fr': 'audit fixtures/demo --config fixtures/cli/wrong-rule.json --lang fr',
  'wrong-lexicon': 'audit fixtures/demo --config fixtures/cli/wrong-lexicon.json',
  'wrong-backend': 'audit fixtures/demo --config fixtures/cli/wrong-backend.json --quiet',
  'wrong-backend-fr': 'audit fixtures/demo --config fixtures/cli/wrong-backend.json --quiet --lang fr',
  'wrong-format': 'audit fixtures/demo --format pdf',
  'two-formats': 'audit fixtures/demo --format csv,json',
  'wrong-period': 'audit fixtures/demo --period march',
  'wrong-by': 'audit fixtures/demo --by country',
  'wrong-zone': 'audit fixtures/demo --timezone Paris',
  'wrong-threshold': 'audit fixtures/demo --fail-under 25',
  'no-file': 'audit nowhere.csv',
  'no-file-fr': 'audit nowhere.csv --lang fr',
  'empty-file': 'audit fixtures/cli/empty.csv',
  pdf: 'audit fixtures/cli/report.pdf',
  'folder-without-exports': 'audit docs',
  'unclosed-quote': 'inspect fixtures/cli/unclosed.csv',
  'impossible-date': 'inspect fixtures/cli/dates.csv',
  'impossible-date-audit': 'audit fixtures/cli/dates.csv --format markdown',
  'unknown-table': 'audit fixtures/cli/table.csv',
  'wrong-column': 'audit fixtures/cli/table.csv --map fixtures/cli/wrong-column.json',
  'mapped-table': 'inspect fixtures/cli/table.csv --map fixtures/cli/table-mapping.json',
  'period-without-rows': 'audit fixtures/demo --period 2019',
  'under-threshold': 'audit fixtures/demo --format csv --by sector --fail-under 15 --quiet --period 2026-02-03',
  'inspect-demo': 'inspect fixtures/demo',
  'inspect-demo-fr': 'inspect fixtures/demo --lang fr',
  'explain-demo': 'explain fixtures/demo --exchange CA-007#1',
  'explain-demo-fr': 'explain fixtures/demo --exchange VO-004#1 --lang fr',
  'help-compare': 'compare --help',
  'help-plan': 'plan --help',
  plan: 'plan',
  'plan-fr': 'plan --share 0.3 --margin 0.05 --lang fr',
  'compare-brands': 'compare Lumélia Voltéa --in fixtures/demo --quiet',
  'compare-brands-fr': 'compare Lumélia Voltéa --in fixtures/demo --quiet --lang fr',
  'compare-grids': 'compare fixtures/demo --grids qualiweb-2021,escda --quiet',
  'compare-unknown-brand': 'compare Lumélia Nobody --in fixtures/demo --quiet',
  'compare-one': 'compare fixtures/demo',
  'wrong-baseline': 'audit fixtures/demo --baseline fixtures/cli/table-mapping.json --quiet',
  'wrong-gate': 'audit fixtures/demo --gate median --quiet',
  'wrong-history': 'audit fixtures/demo --history nowhere --quiet',
  'explain-unknown': 'explain fixtures/demo --exchange LU-999#1',
};

describe('transcripts', () => {
  it.each(Object.entries(transcripts))('%s', async (name, line) => {
    const { stdout, stderr, code } = run(line.split(' '));
    const errors = stderr === '' ? '' : `--- standard error\n${stderr}`;
    await expect(`$ barometre ${line}\n${stdout}${errors}--- exit ${code}\n`).toMatchFileSnapshot(`cli/${name}.txt`);
  });
});

describe('streams', () => {
  const demo = readFileSync('fixtures/demo/social.ndjson', 'utf8');

  it('reads standard input', () => {
    const piped = run(['audit', '-', '--format', 'csv', '--quiet'], demo);
    const named = run(['audit', 'fixtures/demo/social.ndjson', '--format', 'csv', '--quiet']);
    expect(piped.code).toBe(0);
    expect(piped.stdout).toBe(named.stdout);
  });

  it('gives the same bytes whatever the order of the files, and each time', () => {
    const files = readdirSync('fixtures/demo').map((name) => `fixtures/demo/${name}`);
    for (const format of ['json', 'ndjson']) {
      const [one, two, three] = [files, files.toReversed(), ['fixtures/demo']].map(
        (paths) => run(['audit', ...paths, '--format', format, '--quiet', '--period', '2026-02']).stdout,
      );
      expect(one).toBe(two);
      expect(one).toBe(three);
    }
  }, 180_000);

  it('keeps its head with a record of 50 MB on one line', () => {
    const long = `x-1,customer,2026-03-02T09:00:00Z,${'a'.repeat(50_000_000)}\n`;
    const rest =
      'x-2,customer,2026-03-02T09:00:00Z,Où est mon colis ?\nx-2,agent,2026-03-02T10:00:00Z,Il arrive demain.\n';
    const { stdout, stderr, code } = run(
      ['audit', '-', '--format', 'ndjson'],
      `conversation_id,role,sent_at,text\n${long}${rest}`,
    );
    expect(code).toBe(0);
    expect(stderr).toContain('1 records rejected');
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  it('prints the schemas of what it writes, and what it writes fits them', async () => {
    const { exchangeSchema } = await import('../src/config/exchange-schema.ts');
    const { resultSchema } = await import('../src/config/result-schema.ts');
    const lines = run(['audit', 'fixtures/demo', '--format', 'ndjson', '--quiet']).stdout.trim().split('\n');
    for (const line of lines) expect(exchangeSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
    const result = run(['audit', 'fixtures/demo', '--format', 'json', '--quiet']).stdout;
    expect(resultSchema.safeParse(JSON.parse(result)).error).toBeUndefined();
    for (const name of ['config', 'mapping', 'grid', 'result', 'exchange']) {
      expect(JSON.parse(run(['schema', name]).stdout)).toHaveProperty('$schema');
    }
  }, 180_000);
});
