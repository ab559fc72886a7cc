import { type Exchange, type TopicId, topicIds } from '../../model/exchange.ts';
import type { Span } from '../../model/language.ts';
import { bullets } from '../text/layout.ts';
import type { Wording } from '../text/wording.ts';
import type { Cover } from './cover.ts';

/** A longer quotation is cut (ours), in characters. */
const longest = 120;
/** At most so many cues of one kind are listed (ours). */
const mostCues = 6;

const isShipped = (topic: string): topic is TopicId => topicIds.some((id) => id === topic);

/**
 * What was understood of a request: its topics, its questions one by one where no reply is read against them, and what
 * the customer tells.
 */
export function understoodLines({ request, reply }: Exchange, cover: Cover, wording: Wording): readonly string[] {
  const { say, labels } = wording;
  const { topics, asked, urgency, vulnerabilities, circumstances } = request.profile;
  const text = cover(request.text);
  const quote = ([start, end]: Span): string => {
    const words = text.slice(start, end).trim();
    return words.length > longest ? `${words.slice(0, longest)}…` : words;
  };
  const named = topics.map((topic) => (isShipped(topic) ? labels.topics[topic] : topic));
  const lines = [
    ...(named.length > 0 ? [say('explain-topics', { topics: named.join(', ') })] : []),
    ...(reply === null ? asked : []).map(({ expects, span }, index) =>
      say('explain-asked', { n: index + 1, answer: labels.answers[expects], quote: quote(span) }),
    ),
    ...urgency.slice(0, mostCues).map((span) => say('explain-urgent', { quote: quote(span) })),
    ...vulnerabilities
      .slice(0, mostCues)
      .map(({ kind, span }) => say('explain-vulnerable', { kind: labels.vulnerabilities[kind], quote: quote(span) })),
    ...circumstances
      .slice(0, mostCues)
      .map(({ kind, span }) => say('explain-circumstance', { kind: labels.circumstances[kind], quote: quote(span) })),
  ];
  return lines.length > 0 ? ['', ...bullets(lines)] : [];
}
