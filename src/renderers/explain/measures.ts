import type { ReportPhrase } from '../../model/labels.ts';
import type { Measures } from '../../model/verdict.ts';
import type { Wording } from '../text/wording.ts';

/** Words for the measure of every criterion. */
type Describe = { readonly [Id in keyof Measures]: (measure: Measures[Id], wording: Wording) => string };

/** A measure of any criterion in words. */
export const describeMeasure: Describe = {
  delay: ({ seconds, businessSeconds }, { say, duration }) =>
    Math.round(seconds) === Math.round(businessSeconds)
      ? duration(seconds)
      : say('measure-delay-business', { delay: duration(seconds), business: duration(businessSeconds) }),
  relevance: ({ level, outcome, handoff, questionsAnswered, score }, { say, decimal, labels }) => {
    const where = handoff === null ? '' : ` (${labels.handoffs[handoff]})`;
    return say('measure-relevance', {
      level: labels.relevanceLevels[level],
      outcome: labels.outcomes[outcome] + where,
      answered: questionsAnswered,
      score: decimal(score, 2),
    });
  },
  empathy: ({ level, score, templateShare, ...signs }, wording) => {
    const { say, decimal, percent, labels } = wording;
    const head = say('measure-empathy', { level: labels.empathyLevels[level], score: decimal(score, 2) });
    const seen = presence(
      {
        named: signs.named,
        reformulated: signs.reformulated,
        greeting: signs.greeting,
        thanks: signs.thanks,
        closing: signs.closing,
      },
      wording,
    );
    return [head, ...seen, say('template', { share: percent(templateShare) })].join(' · ');
  },
  spelling: ({ words, mistakes }, { say, decimal }) => {
    const rate = words === 0 ? '' : ` (${say('per-100-words', { n: decimal((100 * mistakes) / words, 1) })})`;
    return say('measure-spelling', { mistakes, words }) + rate;
  },
  branding: ({ signed, brandNamed, logo, charter }, wording) =>
    presence({ signed, 'brand-named': brandNamed, logo, charter }, wording).join(' · '),
  privacy: ({ exposed, askedInPublic }, { say, labels }) => {
    const named = (kinds: typeof exposed) => kinds.map((kind) => labels.personalData[kind]).join(', ');
    const parts = [
      ...(exposed.length > 0 ? [say('exposed', { parts: named(exposed) })] : []),
      ...(askedInPublic.length > 0 ? [say('asked-in-public', { parts: named(askedInPublic) })] : []),
    ];
    return parts.length > 0 ? parts.join(' · ') : say('measure-privacy-none');
  },
};

/** Signs that are there, signs that are not, and signs that cannot be seen (null). */
function presence(signs: Readonly<Partial<Record<ReportPhrase, boolean | null>>>, { say }: Wording): readonly string[] {
  const all = Object.entries(signs) as [ReportPhrase, boolean | null][];
  const named = (state: boolean | null) =>
    all
      .filter(([, value]) => value === state)
      .map(([phrase]) => say(phrase))
      .join(', ');
  const [there, missing, unseen] = [named(true), named(false), named(null)];
  return [
    ...(there === '' ? [] : [there]),
    ...(missing === '' ? [] : [say('without', { parts: missing })]),
    ...(unseen === '' ? [] : [say('unseen', { parts: unseen })]),
  ];
}
