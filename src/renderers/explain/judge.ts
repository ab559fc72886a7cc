import type { ScoredExchange } from '../../model/barometer.ts';
import type { Ruling, Voted } from '../../model/judge.ts';
import { heading, paragraph } from '../text/layout.ts';
import { shortName } from '../text/names.ts';
import type { Palette } from '../text/palette.ts';
import type { Wording } from '../text/wording.ts';
import type { Cover } from './cover.ts';

/** What a judge said of the exchange, how many of its answers agree, and why; nothing where none was asked. */
export function judgeLines(
  { judge }: ScoredExchange,
  cover: Cover,
  wording: Wording,
  palette: Palette,
): readonly string[] {
  if (judge === undefined) return [];
  const { model, repeats, answers, ruling } = judge;
  const head = heading(wording.say('explain-judge', { model: shortName(model), answers, repeats }), palette);
  if (ruling === null) return [...head, ...paragraph(wording.say('explain-judge-silent'))];
  return [...head, ...ruledLines(ruling, answers, wording, cover).flatMap((line) => paragraph(line))];
}

function ruledLines(ruling: Ruling, answers: number, wording: Wording, cover: Cover): readonly string[] {
  const { say, labels } = wording;
  const vote = <Value>({ value, agreed }: Voted<Value>, words: (value: Value) => string): string =>
    say('explain-judge-vote', { value: words(value), agreed, answers });
  const sign = (voted: Voted<boolean>, there: 'named' | 'reformulated'): string =>
    vote(voted, (value) => (value ? say(there) : say('without', { parts: say(there) })));
  const parts = {
    relevance: [
      vote(ruling.relevance, (level) => labels.relevanceLevels[level]),
      vote(ruling.outcome, (outcome) => labels.outcomes[outcome]),
    ],
    empathy: [
      vote(ruling.empathy, (level) => labels.empathyLevels[level]),
      sign(ruling.named, 'named'),
      sign(ruling.reformulated, 'reformulated'),
    ],
  };
  const { value: place } = ruling.handoff;
  if (place !== null) parts.relevance.push(vote(ruling.handoff, () => labels.handoffs[place]));
  const line = (id: 'relevance' | 'empathy'): string =>
    [labels.criteria[id].name, ...parts[id], cover(ruling.reasons[id])].filter((part) => part !== '').join(' · ');
  return [line('relevance'), line('empathy')];
}
