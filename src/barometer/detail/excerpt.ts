import type { ScoredExchange } from '../../model/barometer.ts';
import type { DetailSettings, Excerpt, Passage } from '../../model/detail.ts';
import type { Exchange } from '../../model/exchange.ts';
import type { CriterionId, Finding } from '../../model/verdict.ts';

/** Longest texts that a report quotes, in UTF-16 units (ours). */
const longest = { request: 900, reply: 1600 } as const;
/** Findings that a report lists for one exchange (ours). */
const mostFindings = 40;

/** An exchange cut down to what a report quotes of it. */
export function excerptOf(scored: ScoredExchange, settings: DetailSettings): Excerpt {
  const { exchange, verdicts, marks, cap } = scored;
  const { request, reply, conversation, status } = exchange;
  const cover = (text: string) => settings.cover(text, exchange);
  const quoted = reply === null ? null : passage(cover(reply.text), longest.reply);
  return {
    id: exchange.id,
    channel: conversation.channel,
    status,
    type: request.profile.type,
    at: request.at,
    seconds: secondsOf(exchange),
    request: passage(cover(request.text), longest.request),
    reply: quoted,
    findings: findingsOf(verdicts, quoted?.text.length ?? 0, cover),
    marks,
    cap,
  };
}

function secondsOf({ request, reply }: Exchange): number | null {
  return request.at === null || reply === null || reply.at === null ? null : (reply.at - request.at) / 1000;
}

/** The beginning of a text, no letter cut in half. */
function passage(text: string, most: number): Passage {
  if (text.length <= most) return { text, omitted: 0 };
  const inside = /[\ud800-\udbff]$/.test(text.slice(0, most)) ? most - 1 : most;
  return { text: text.slice(0, inside), omitted: text.length - inside };
}

/** Findings within the quoted text, by position, then those about the whole reply. */
function findingsOf(
  verdicts: ScoredExchange['verdicts'],
  length: number,
  cover: (text: string) => string,
): Excerpt['findings'] {
  const ids = Object.keys(verdicts) as CriterionId[];
  const placeOf = ({ span }: Finding) => span?.[0] ?? Infinity;
  return ids
    .flatMap((criterion) => {
      const verdict = verdicts[criterion];
      return 'findings' in verdict ? verdict.findings.map((finding) => ({ criterion, finding })) : [];
    })
    .filter(({ finding: { span } }) => span === undefined || span[1] <= length)
    .sort((a, b) => (placeOf(a.finding) < placeOf(b.finding) ? -1 : placeOf(a.finding) > placeOf(b.finding) ? 1 : 0))
    .slice(0, mostFindings)
    .map(({ criterion, finding }) => ({ criterion, finding: covered(finding, cover) }));
}

/** Arguments and suggestions quote the text: what is covered there is covered here. */
function covered(finding: Finding, cover: (text: string) => string): Finding {
  const { args, suggestion } = finding;
  const hidden = Object.entries(args ?? {}).map(([name, value]) => [
    name,
    typeof value === 'string' ? cover(value) : value,
  ]);
  return {
    ...finding,
    ...(args && { args: Object.fromEntries(hidden) }),
    ...(suggestion !== undefined && { suggestion: cover(suggestion) }),
  };
}
