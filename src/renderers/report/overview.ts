import type { Barometer } from '../../model/barometer.ts';
import { proofreaderNames, type RuleStatus } from '../../model/verdict.ts';
import { shortName } from '../text/names.ts';
import type { Wording } from '../text/wording.ts';

/** One line of the report's head: what it speaks of, and how that is. */
export type Fact = { readonly label: string; readonly value: string };

const listedInputs = 3;

/** Period, sample, grid, coverage and files: what a reader must know before any mark. */
export function factsOf(barometer: Barometer, wording: Wording): readonly Fact[] {
  const { say } = wording;
  return [
    { label: say('period'), value: periodOf(barometer, wording) },
    { label: say('sample'), value: sampleOf(barometer, wording) },
    { label: say('coverage'), value: coverageOf(barometer, wording) },
    { label: say('grid'), value: `${barometer.grid.title[wording.labels.language]} (${barometer.grid.id})` },
    ...spellingOf(barometer, wording),
    ...judgeOf(barometer, wording),
    { label: say('inputs'), value: inputsOf(barometer, wording) },
  ];
}

/** What the configuration changed about spelling; nothing where it is judged as shipped. */
function spellingOf({ spelling }: Barometer, { say, labels }: Wording): readonly Fact[] {
  if (spelling === undefined) return [];
  const { rules, opinion } = spelling;
  const switched = (status: RuleStatus) => Object.keys(rules).filter((code) => rules[code] === status);
  const [off, on] = [switched('off'), switched('on')];
  const parts = [
    off.length > 0 ? say('rules-off', { n: off.length, rules: off.join(', ') }) : null,
    on.length > 0 ? say('rules-on', { n: on.length, rules: on.join(', ') }) : null,
    opinion === null ? null : say(`opinion-${opinion.mode}`, { tool: proofreaderNames[opinion.tool] }),
  ];
  return [{ label: labels.criteria.spelling.name, value: parts.filter((part) => part !== null).join(' · ') }];
}

/** Which judge was asked, about how much, and how often it disagreed with itself; nothing without one. */
function judgeOf({ judge }: Barometer, { say }: Wording): readonly Fact[] {
  if (judge === undefined) return [];
  const { model, mode, repeats, asked, divided, silent } = judge;
  const value = [
    say(`judge-${mode}`, { model: shortName(model) }),
    say('judge-asked', { n: asked, repeats, divided, silent }),
  ].join(' · ');
  return [{ label: say('judge'), value }];
}

function periodOf({ period, asOf }: Barometer, { say, day }: Wording): string {
  const { from, to } = period;
  const range =
    from !== null && to !== null
      ? say('period-range', { from: day(from), to: day(to) })
      : from !== null
        ? say('period-since', { from: day(from) })
        : to !== null
          ? say('period-until', { to: day(to) })
          : say('period-all');
  return asOf === null ? range : `${range}, ${say('as-of', { day: day(asOf) })}`;
}

function sampleOf({ total }: Barometer, { say }: Wording): string {
  const { exchanges, conversations } = total;
  const { answered, unanswered, 'too-recent': recent } = exchanges;
  return say('sample-exchanges', { n: answered + unanswered + recent, conversations, answered, unanswered, recent });
}

function coverageOf({ coverage }: Barometer, { say }: Wording): string {
  const rejected = Object.values(coverage.rejected).reduce((sum, count) => sum + count, 0);
  return say('coverage-records', { records: coverage.records, messages: coverage.messages, rejected });
}

function inputsOf({ inputs }: Barometer, { say }: Wording): string {
  const named = inputs
    .slice(0, listedInputs)
    .map(({ path, format }) => say('input', { path: shortName(path), format }));
  const more = inputs.length - named.length;
  return more > 0 ? `${named.join(', ')} ${say('inputs-more', { n: more })}` : named.join(', ');
}
