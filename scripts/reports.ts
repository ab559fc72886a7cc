/** Writes the golden reports of the demo anew, and the excerpts of them that the READMEs show. Run: `npm run reports`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeReports } from '../test/support/reports.ts';

/** Sections of the terminal report that a README shows, by their place: overall mark, criteria, ranking. */
const shown: readonly (readonly [section: number, paragraphs: number])[] = [
  [0, 2],
  [1, 1],
  [4, 1],
];
const rule = /\n {2}[^\n]+ ─{3,}\n/g;

function excerpt(report: string): string {
  const starts = [...report.matchAll(rule)].map(({ index }) => index + 1);
  const sections = starts.map((start, index) => report.slice(start, starts[index + 1]));
  return shown
    .map(([section, paragraphs]) =>
      (sections[section] ?? '')
        .split('\n\n')
        .slice(0, paragraphs + 1)
        .join('\n\n'),
    )
    .join('\n\n');
}

writeReports('reports');
for (const [page, language] of [
  ['README.md', 'en'],
  ['README.fr.md', 'fr'],
] as const) {
  const sample = excerpt(readFileSync(`reports/${language}/barometre.txt`, 'utf8'));
  const text = readFileSync(page, 'utf8').replace(/```text\n[\s\S]*?\n```/, () => `\`\`\`text\n${sample}\n\`\`\``);
  writeFileSync(page, text);
}
