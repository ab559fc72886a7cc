/**
 * Shows the demo: builds the program if that was not done since its sources changed, prints the barometer of the invented
 * panel and writes its reports to `demo-report/`. Run: `npm run demo`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const built = 'dist/index.js';
const since = existsSync(built) ? statSync(built).mtimeMs : 0;
const sources = globSync(['src/**/*.ts', 'scripts/*.ts', 'package-lock.json']);

function start(args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (sources.some((path) => statSync(path).mtimeMs > since)) start(['--import', 'tsx', 'scripts/build.ts']);
start(['bin/barometre.js', 'audit', 'fixtures/demo', '--out', 'demo-report']);
