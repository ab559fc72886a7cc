import type { Barometer, Mean } from '../../model/barometer.ts';
import { markedCriteria } from '../../model/verdict.ts';
import type { Renderer } from '../renderer.ts';
import { dimensionValue } from '../report/cells.ts';
import { visibleLine } from '../text/visible.ts';
import { type Wording, wordingOf } from '../text/wording.ts';

/** One mark as a test: it fails under the mark asked for, and is skipped where nothing can be said. */
type Case = { readonly suite: string; readonly name: string; readonly mark: Mean; readonly small: boolean };

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as the value of an XML attribute. */
const attribute = (text: string): string => visibleLine(text).replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

function casesOf({ total, brands, cells, dimensions }: Barometer, wording: Wording): readonly Case[] {
  const { labels, say } = wording;
  const overall = say('overall');
  const cut = dimensions.map((dimension) => labels.dimensions[dimension]).join(' × ');
  return [
    { suite: overall, name: overall, mark: total.marks.overall, small: total.small },
    ...markedCriteria.map((id) => ({
      suite: say('criteria'),
      name: labels.criteria[id].name,
      mark: total.marks[id],
      small: total.small,
    })),
    ...brands.map(({ brand, overall: mark, small }) => ({
      suite: say('brands'),
      name: dimensionValue('brand', brand, wording),
      mark,
      small,
    })),
    ...cells.map(({ by, marks, small }) => ({
      suite: cut,
      name: dimensions.map((dimension) => dimensionValue(dimension, by[dimension], wording)).join(' · '),
      mark: marks.overall,
      small,
    })),
  ];
}

function outcomeOf({ mark, small }: Case, asked: number | null, wording: Wording): string {
  const skipped = (message: string): string => `<skipped message="${attribute(message)}"/>`;
  if (mark.mean === null) return skipped(wording.say('nothing-scored'));
  if (small) return skipped(wording.say('junit-small', { n: mark.n }));
  if (asked === null || mark.mean >= asked) return '';
  const args = { mark: wording.decimal(mark.mean, 2), asked: wording.decimal(asked, 2) };
  return `<failure message="${attribute(wording.say('junit-under', args))}" type="mark"/>`;
}

function caseLine(one: Case, asked: number | null, wording: Wording): string {
  const range = wording.markRange(one.mark.interval);
  const figures = `${wording.mark(one.mark.mean)}${range === null ? '' : ` (${range})`}`;
  const head = `    <testcase classname="${attribute(one.suite)}" name="${attribute(one.name)}" time="0">`;
  const outcome = outcomeOf(one, asked, wording);
  return `${head}${outcome}<system-out>${attribute(figures)}</system-out></testcase>`;
}

/** The marks as tests for a CI job: each under the mark asked for, or else the grid's pass mark, is a failure. */
export const junit: Renderer = {
  id: 'junit',
  extension: 'xml',
  render: (barometer, labels, { threshold }) => {
    const wording = wordingOf(labels);
    const asked = threshold ?? barometer.grid.passMark;
    const all = casesOf(barometer, wording);
    const suites = [...new Set(all.map(({ suite }) => suite))];
    const lines = suites.flatMap((suite) => {
      const cases = all.filter((one) => one.suite === suite);
      const outcomes = cases.map((one) => outcomeOf(one, asked, wording));
      const count = (kind: string): number => outcomes.filter((outcome) => outcome.startsWith(`<${kind}`)).length;
      const counts = `tests="${cases.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`;
      return [
        `  <testsuite name="${attribute(suite)}" ${counts} time="0">`,
        ...cases.map((one) => caseLine(one, asked, wording)),
        '  </testsuite>',
      ];
    });
    const name = attribute(wording.say('title'));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}">\n${lines.join('\n')}\n</testsuites>\n`;
  },
};
