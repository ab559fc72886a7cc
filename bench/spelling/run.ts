/**
 * Compares the spelling criterion with other checkers on the same text, prints the page of results and writes it to
 * `RESULTS.md`. Run: `npm run bench:spelling`, or with a size in megabytes for a quick look that writes nothing:
 * `npx tsx bench/spelling/run.ts 2`.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleInto } from './bundle.ts';
import { corpusIn } from './corpora.ts';
import { compare, startOf, warm } from './measure.ts';
import { peersWith } from './peers.ts';
import { pageOf } from './results.ts';

const usual = 20;
const megabytes = Number(process.argv[2] ?? usual);
const folder = mkdtempSync(join(tmpdir(), 'barometre-spelling-'));
try {
  const bundle = join(folder, 'bundle');
  await bundleInto(bundle);
  const corpora = {
    usual: corpusIn(folder, 'usual', megabytes, false),
    distinct: corpusIn(folder, 'distinct', megabytes, true),
  };
  const peers = peersWith(folder);
  const comparisons = peers
    .filter(({ version }) => version !== null)
    .flatMap((peer) => {
      const names = peer.megabytes === null ? (['usual', 'distinct'] as const) : (['usual'] as const);
      return names.map((name) => compare(peer, bundle, name, corpora[name]));
    });
  const page = pageOf({
    corpora,
    comparisons,
    missing: peers.filter(({ version }) => version === null),
    warm: { usual: warm(bundle, corpora.usual.file, 6), distinct: warm(bundle, corpora.distinct.file, 6) },
    start: startOf(bundle, 11),
  });
  console.log(page);
  if (megabytes === usual) writeFileSync(join(import.meta.dirname, 'RESULTS.md'), page);
} finally {
  rmSync(folder, { recursive: true });
}
