import type { Exchange, Reply } from '../../model/exchange.ts';
import type { LanguageCode, Span } from '../../model/language.ts';
import type { Criterion, Finding, Level, Survey } from '../../model/verdict.ts';
import { addressFindings } from './address.ts';
import { confidenceOf } from './confidence.ts';
import { CustomerWords } from './content.ts';
import { type ReadSentence, readMoves, words } from './moves.ts';
import { personalDetail } from './personal.ts';
import { restatementIn } from './restatement.ts';
import { isPasted, templatesOf } from './templates.ts';
import type { EmpathyCode, Move } from './words.ts';

/** Moves that show concern or warmth, and the finding that each gives. */
const shown: Readonly<Partial<Record<Move, EmpathyCode>>> = {
  apology: 'apology',
  understanding: 'understanding',
  warmth: 'warmth',
  wish: 'warmth',
  'thanks-given': 'thanks-given',
  reassurance: 'reassurance',
  offer: 'reassurance',
  ownership: 'ownership',
  condolence: 'understanding',
  compliment: 'warmth',
};

/** Moves that are shown without lowering the level. */
const pointedAt: Readonly<Partial<Record<Move, EmpathyCode>>> = {
  blame: 'blame',
  'as-already-said': 'as-already-said',
  insult: 'insult',
};

/** Findings of moves; a reproach put as a question is none. */
function findingsOf(reads: readonly ReadSentence[], text: string): Finding<EmpathyCode>[] {
  return reads.flatMap(({ matches, sentence }) =>
    matches.flatMap(({ code, span }) => {
      const asked = code === 'blame' && text[sentence.end - 1] === '?';
      const own = asked ? undefined : (shown[code] ?? pointedAt[code]);
      return own === undefined ? [] : [{ code: own, span }];
    }),
  );
}

/** An order at the start of a sentence, in a reply without any polite or warm word. */
function coldImperatives(reads: readonly ReadSentence[]): Finding<EmpathyCode>[] {
  if (reads.some(({ matches }) => matches.some(({ code }) => code === 'please' || shown[code] !== undefined)))
    return [];
  return reads.flatMap(({ matches, sentence }) =>
    matches.flatMap(({ code, span }) =>
      code === 'cold-imperative' && span[0] === sentence.start ? [{ code, span }] : [],
    ),
  );
}

function levelOf(reads: readonly ReadSentence[], personal: Span | null): Level {
  if (personal !== null) return 2;
  return reads.some(({ matches }) => matches.some(({ code }) => shown[code] !== undefined)) ? 1 : 0;
}

function restatedIn(reads: readonly ReadSentence[], { parts }: Reply, customer: CustomerWords): Span | null {
  for (const read of reads) {
    if (parts.signature !== null && read.sentence.start >= parts.signature[0]) break;
    const found = restatementIn(read, customer, parts.addressee);
    if (found !== null) return found;
  }
  return null;
}

function byPosition(findings: readonly Finding<EmpathyCode>[]): readonly Finding<EmpathyCode>[] {
  const start = ({ span }: Finding): number => span?.[0] ?? 0;
  return findings.toSorted((a, b) => start(a) - start(b));
}

function judged(exchange: Exchange, reply: Reply, language: LanguageCode, survey: Survey) {
  const reads = readMoves(reply, language);
  const customer = new CustomerWords(exchange.request, language);
  const personal = personalDetail(reads, customer, exchange.request.profile.type, ({ sentence }) =>
    isPasted(reply.text.slice(sentence.start, sentence.end), survey),
  );
  const restated = restatedIn(reads, reply, customer);
  const findings = [...findingsOf(reads, reply.text), ...coldImperatives(reads)];
  if (personal !== null) findings.push({ code: 'personal-detail', span: personal });
  if (restated !== null) findings.push({ code: 'restated', span: restated });
  return { level: levelOf(reads, personal), restated, findings };
}

/** Attention shown to the customer: its level, and the courtesies around it. STANDARD §4. */
export const empathy: Criterion<'empathy', EmpathyCode> = {
  id: 'empathy',
  unit: 'score',
  labels: { fr: words.fr.labels, en: words.en.labels },
  measure(exchange, { survey }) {
    const { reply } = exchange;
    if (reply === null) return { notApplicable: 'no-reply' };
    const { language } = exchange;
    if (language === null) return { notApplicable: 'unsupported-language' };
    const { level, restated, findings } = judged(exchange, reply, language, survey);
    const templates = templatesOf(reply, survey);
    const address = addressFindings(reply, exchange.conversation.brand, survey);
    const measure = {
      level,
      score: level / 2,
      named: reply.parts.addressee !== null,
      reformulated: restated !== null,
      greeting: reply.parts.greeting !== null,
      thanks: findings.some(({ code }) => code === 'thanks-given'),
      closing: reply.parts.closing !== null,
      templateShare: templates.share,
      insult: findings.some(({ code }) => code === 'insult'),
    };
    const said = reply.tokens.filter(({ kind }) => kind === 'word').length;
    return {
      measure,
      findings: byPosition([...findings, ...address, ...templates.findings]),
      confidence: confidenceOf({ level, findings, words: said, language }),
    };
  },
};
