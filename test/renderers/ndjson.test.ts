import { describe, expect, it } from 'vitest';
import { exchangeSchema } from '../../src/config/exchange-schema.ts';
import { spanInRaw } from '../../src/conversations/body/offsets.ts';
import { exchangeLine, recordOf } from '../../src/renderers/ndjson/index.ts';
import { scoredSample, unansweredSample } from './scored.ts';

const options = { spanInRaw, text: null };

/** The keys of the contract, in its order. */
const contract =
  'schema exchange conversation brand sector channel visibility language scenario status requestedAt repliedAt request delay relevance empathy spelling branding privacy marks capped origin'.split(
    ' ',
  );

describe('exchange records', () => {
  it.each([scoredSample(), unansweredSample()])('have the keys of the contract in its order', (scored) => {
    expect(Object.keys(JSON.parse(exchangeLine(recordOf(scored, options))))).toEqual(contract);
  });

  it('round marks to one decimal and shares to four', () => {
    const { marks, relevance, empathy } = recordOf(scoredSample(), options);
    expect(marks).toEqual({ delay: 17.1, relevance: 20, empathy: 10, spelling: 6, branding: 20, overall: 16.4 });
    expect(relevance?.score).toBe(0.9313);
    expect(empathy?.templateShare).toBe(0.1235);
  });

  it('place mistakes in the reply as exported', () => {
    const scored = scoredSample({ reply: 'Bonjour,\\nNous allons vérifié votre dossier &amp; vos factures , puis .' });
    const record = recordOf(scored, options);
    const raw = scored.exchange.reply?.raw ?? '';
    const [first] = record.spelling?.errors ?? [];
    expect(raw.slice(first?.start, first?.end)).toBe('vérifié');
  });

  it('keep a verdict that is too doubtful to count, with its confidence', () => {
    const { verdicts, marks, ...others } = scoredSample();
    const { relevance } = verdicts;
    if (!('measure' in relevance)) throw new Error('expected a measure');
    const doubted = { ...relevance, confidence: 0.41236 };
    const given = { ...verdicts, relevance: { notApplicable: 'too-doubtful', doubted } as const };
    const record = recordOf({ ...others, verdicts: given, marks: { ...marks, relevance: null } }, options);
    expect(record.relevance).toMatchObject({ level: relevance.measure.level, confidence: 0.4124 });
    expect(record.empathy?.confidence).toBe(1);
    expect(record.marks.relevance).toBeNull();
    expect(exchangeSchema.safeParse(record).error).toBeUndefined();
  });

  it('hold the opinion of a judge, its reasons only with the texts', () => {
    const voted = <Value>(value: Value) => ({ value, agreed: 1 });
    const labels = { relevance: voted(2 as const), outcome: voted('solved' as const), handoff: voted(null) };
    const ruling = { ...labels, empathy: voted(1 as const), named: voted(true), reformulated: voted(false) };
    const reasons = { relevance: 'Réglé.', empathy: 'De formule.' };
    const opinion = { mode: 'join', model: 'petit', repeats: 3, answers: 2 } as const;
    const scored = { ...scoredSample(), judge: { ...opinion, ruling: { ...ruling, reasons } } };
    const [plain, open] = [recordOf(scored, options), recordOf(scored, { ...options, text: (text) => text })];
    expect(plain.judge).toEqual({ ...opinion, ruling });
    expect(open.judge).toEqual({ ...opinion, ruling, reasons });
    for (const record of [plain, open]) expect(exchangeSchema.safeParse(record).error).toBeUndefined();
  });

  it('say null for what was never answered', () => {
    const record = recordOf(unansweredSample(), options);
    expect(record).toMatchObject({ delay: null, relevance: null, spelling: null, privacy: null, repliedAt: null });
    expect(record.marks).toMatchObject({ delay: null, overall: 0 });
  });

  it('keep the delay of an acknowledgement where there is no reply', () => {
    const { exchange, ...others } = unansweredSample();
    const [message] = exchange.request.messages;
    const acknowledgement = message === undefined ? null : { ...message, at: (message.at ?? 0) + 4000 };
    const record = recordOf({ exchange: { ...exchange, acknowledgement }, ...others }, options);
    expect(record.delay).toEqual({ seconds: null, businessSeconds: null, acknowledgementSeconds: 4 });
  });

  it('name every record once, and other files apart', () => {
    const scored = scoredSample();
    expect(recordOf(scored, options).origin).toEqual({ source: 'case', records: [1, 2] });
    const { reply } = scored.exchange;
    const moved = reply === null ? null : { ...reply, messages: reply.messages.map(elsewhere) };
    const record = recordOf({ ...scored, exchange: { ...scored.exchange, reply: moved } }, options);
    expect(record.origin).toEqual({
      source: 'case',
      records: [1],
      elsewhere: [{ source: 'replies.csv', records: [7] }],
    });
  });

  it('carry texts only when asked to, as they are handed over', () => {
    expect(recordOf(scoredSample(), options)).not.toHaveProperty('replyText');
    const record = recordOf(scoredSample(), {
      spanInRaw,
      text: (text) => text.replaceAll('06 12 34 56 78', '[phone]'),
    });
    expect(record.replyText).toContain('au [phone] .');
    expect(record.requestText).toContain('ma facture de février');
  });
});

function elsewhere<M extends { readonly origin: { readonly source: string; readonly record: number } }>(message: M): M {
  return { ...message, origin: { source: 'replies.csv', record: 7 } };
}
