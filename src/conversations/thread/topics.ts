import { isAnswerSubject } from '../../languages/subjects.ts';
import type { Message } from '../../model/conversation.ts';
import { compare } from './links.ts';

/** Silence after which the same subject from the same customer is another case, in milliseconds: ours, thirty days. */
const longestSilence = 30 * 24 * 3_600_000;

/** Mails that links hold together, in the order of time. */
type Cluster = readonly Message[];

const timeOf = ({ at }: Message): number => at ?? Number.NEGATIVE_INFINITY;
const startOf = (cluster: Cluster): number => timeOf(cluster[0] as Message);
const nameOf = (cluster: Cluster): string => (cluster[0] as Message).id ?? '';
const endOf = (cluster: Cluster): number => timeOf(cluster.at(-1) as Message);

/** Parts messages by their links alone. */
function clusters(messages: readonly Message[]): Cluster[] {
  const leaders = new Map<string, string>();
  const leaderOf = (name: string): string => {
    let at = name;
    for (let up = leaders.get(at); up !== undefined && up !== at; up = leaders.get(at)) at = up;
    leaders.set(name, at);
    return at;
  };
  const keyOf = ({ id }: Message, index: number): string => (id === null ? `\0${index}` : id);
  messages.forEach((message, index) => {
    const own = keyOf(message, index);
    for (const link of [...message.inReplyTo, ...message.repliedBy]) leaders.set(leaderOf(link), leaderOf(own));
  });
  const found = new Map<string, Message[]>();
  messages.forEach((message, index) => {
    const leader = leaderOf(keyOf(message, index));
    const cluster = found.get(leader);
    if (cluster === undefined) found.set(leader, [message]);
    else cluster.push(message);
  });
  return [...found.values()].map((cluster) => cluster.toSorted((a, b) => timeOf(a) - timeOf(b)));
}

const isAnswered = (cluster: Cluster): boolean => cluster.some(({ role, automatic }) => role === 'agent' && !automatic);

/**
 * Whether mails that no link ties to earlier ones on their topic belong to them: they answer, by their subject or
 * because the brand wrote them, or the customer asks again what nobody has answered.
 */
function continues(earlier: Cluster, later: Cluster): boolean {
  const { role, subject } = later[0] as Message;
  if (startOf(later) - endOf(earlier) > longestSilence) return false;
  return role !== 'customer' || (subject !== null && isAnswerSubject(subject)) || !isAnswered(earlier);
}

/**
 * Parts a web of mails that subject and correspondents hold together: what links tie stays together, and beyond that
 * each thread of mails continues the one before it on the same topic, or opens a case of its own. Messages without a
 * topic stay one web.
 */
export function byTopic(messages: readonly Message[]): readonly (readonly Message[])[] {
  if (messages.length < 2 || messages.every(({ topic }) => topic === undefined)) return [messages];
  const inTime = clusters(messages).sort((a, b) => startOf(a) - startOf(b) || compare(nameOf(a), nameOf(b)));
  if (inTime.length === 1) return [messages];
  const latest = new Map<string, number>();
  const cases: Message[][] = [];
  for (const cluster of inTime) {
    const topics = cluster.flatMap(({ topic }) => (topic === undefined ? [] : [topic]));
    const before = topics.map((topic) => latest.get(topic)).find((index) => index !== undefined);
    const joins = before !== undefined && continues(cases[before] as Message[], cluster);
    const index = joins ? before : cases.push([]) - 1;
    (cases[index] as Message[]).push(...cluster);
    for (const topic of topics) latest.set(topic, index);
  }
  const place = new Map(messages.map((message, index) => [message, index]));
  return cases.map((one) => one.sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0)));
}
