import { describe, expect, it } from 'vitest';
import { barometre2026 } from '../../src/grids/barometre-2026.ts';
import type { JudgeOpinion } from '../../src/model/judge.ts';
import type { Span } from '../../src/model/language.ts';
import { explain } from '../../src/renderers/explain/index.ts';
import { linesOf, markRows } from '../../src/renderers/explain/passage.ts';
import { inspection } from '../../src/renderers/inspection/index.ts';
import { widthOf } from '../../src/renderers/text/columns.ts';
import { inspectionSample, scoredSample, unansweredSample } from './scored.ts';
import { labelsForTests } from './words.ts';

const seen = (text: string) => text.replaceAll('\u00a0', ' ');
const words = labelsForTests('fr');
const phones = (text: string): readonly Span[] =>
  [...text.matchAll(/0[67](?: \d\d){4}/g)].map(({ index, 0: phone }) => [index, index + phone.length]);
const shown = seen(explain(scoredSample(), barometre2026, words, { colour: 0, personalData: phones }));

describe('explain', () => {
  it('marks findings under the words that they are about', () => {
    const lines = shown.split('\n');
    const text = lines.findIndex((line) => line.includes('Nous allons vérifié'));
    const column = lines[text]?.indexOf('vérifié') ?? -1;
    expect(lines[text + 1]?.slice(column, column + 7)).toBe('2──────');
    expect(shown).toContain('2  Orthographe, grammaire · participe pour infinitif → « vérifier »');
    expect(shown).toContain('espace manquante avant « , »');
  });

  it('covers personal data without moving anything', () => {
    expect(shown).toContain('au •• •• •• •• •• .');
    expect(shown).not.toContain('06 12');
    const open = explain(scoredSample(), barometre2026, words, { colour: 0, personalData: null });
    expect(open).toContain('06 12 34 56 78');
  });

  it('tells the measure, curve, weight and share of every mark', () => {
    expect(shown).toMatch(
      /Délai +17,1 +25 % +4,3 +1 h 50, dont 50 min ouvrées\n +log-normale : 90 % de la note à 4 h,\n +50 % à 24 h/,
    );
    expect(shown).toContain('invisible');
    expect(shown).toMatch(/Confidentialité +sans objet : échange privé/);
    expect(shown).toMatch(/Ensemble +16,4/);
  });

  it('shares the weight of what does not apply among the others', () => {
    const { marks, verdicts, ...others } = scoredSample();
    const scored = {
      ...others,
      verdicts: { ...verdicts, relevance: { notApplicable: 'unsupported-language' } as const },
      marks: { ...marks, relevance: null },
    };
    const text = seen(explain(scored, barometre2026, words, { colour: 0, personalData: null }));
    expect(text).toMatch(/Délai +17,1 +42 % +7,1/);
    expect(text).toMatch(/Pertinence +– +– +– {2}sans objet : langue non prise en\s+charge/);
  });

  it('says how sure a verdict is, and what one would have been that is too doubtful', () => {
    const { marks, verdicts, ...others } = scoredSample();
    const { relevance, empathy } = verdicts;
    if (!('measure' in relevance) || !('measure' in empathy)) throw new Error('expected measures');
    const doubted = { ...relevance, confidence: 0.42 };
    const scored = {
      ...others,
      verdicts: {
        ...verdicts,
        relevance: { notApplicable: 'too-doubtful', doubted } as const,
        empathy: { ...empathy, confidence: 0.93 },
      },
      marks: { ...marks, relevance: null },
    };
    const text = seen(explain(scored, barometre2026, words, { colour: 0, personalData: null })).replace(/\s+/g, ' ');
    expect(text).toContain('non mesurable : trop douteux, sous le plancher de 0,50 ; lu comme :');
    expect(text).toContain('confiance 0,42');
    expect(text).toContain('confiance 0,93');
  });

  it('shows what a judge said, how many of its answers agree, and why, with personal data covered', () => {
    const voted = <Value>(value: Value, agreed: number) => ({ value, agreed });
    const ruling = {
      relevance: voted(1 as const, 2),
      outcome: voted('redirected' as const, 2),
      handoff: voted('phone' as const, 1),
      empathy: voted(0 as const, 3),
      named: voted(true, 3),
      reformulated: voted(false, 2),
      reasons: { relevance: 'Renvoi au 06 12 34 56 78.', empathy: '' },
    };
    const judge = { mode: 'replace', model: 'petit', repeats: 3, answers: 3, ruling } as const;
    const shownWith = (opinion: JudgeOpinion) =>
      seen(
        explain({ ...scoredSample(), judge: opinion }, barometre2026, words, { colour: 0, personalData: phones }),
      ).replace(/\s+/g, ' ');
    const text = shownWith(judge);
    expect(text).toContain('Juge petit (3 réponses sur 3)');
    expect(text).toContain('Pertinence · réponse partielle (2 sur 3)');
    expect(text).toContain('téléphone (1 sur 3) · Renvoi au •• •• •• •• ••.');
    expect(text).toContain('Empathie · aucune (3 sur 3)');
    expect(shownWith({ ...judge, answers: 0, ruling: null })).toContain('Aucune réponse utilisable');
  });

  it('lists the moves of the reply, and every question with what answers it', () => {
    const { verdicts, exchange, ...others } = scoredSample();
    const [reply, request] = [exchange.reply?.text ?? '', exchange.request.text];
    const spot = (text: string, words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
    const relevance = {
      measure: {
        level: 1,
        score: 0.9,
        outcome: 'solved',
        handoff: null,
        questionsAnswered: 1,
        parts: [{ span: spot(reply, 'Nous allons vérifié'), moves: ['handling'] }],
        questions: [
          { question: spot(request, request.slice(0, 7)), answer: spot(reply, 'Nous allons') },
          { question: null, answer: null },
        ],
      },
      findings: [],
    } as const;
    const { profile } = exchange.request;
    const asking = {
      ...exchange,
      request: {
        ...exchange.request,
        profile: { ...profile, asked: [{ expects: 'date', span: spot(request, request.slice(0, 7)) } as const] },
      },
    };
    const scored = { ...others, exchange: asking, verdicts: { ...verdicts, relevance } };
    const text = seen(explain(scored, barometre2026, words, { colour: 0, personalData: null }));
    expect(text).toContain('prise en charge : « Nous allons vérifié »');
    expect(text).toContain(
      `1  « ${request.slice(0, 7).trim()} » (attend : une date ou un délai)\n      → « Nous allons »`,
    );
    expect(text).toContain('2  demande sans point d’interrogation\n      → sans réponse');
  });

  it('says why an overall mark is what it is', () => {
    const unanswered = explain(unansweredSample(), barometre2026, words, { colour: 0, personalData: null });
    expect(seen(unanswered)).toContain('Sans réponse : 0 sur l’ensemble.');
    const capped = { ...scoredSample(), cap: { reason: 'insult', at: 4 } as const };
    expect(seen(explain(capped, barometre2026, words, { colour: 0, personalData: null }))).toContain(
      'Plafonnée à 4 : la',
    );
  });
});

describe('passages', () => {
  it('break at spaces, and inside a word only where it is too long', () => {
    const text = 'un deux\ntroisquatre';
    expect(linesOf(text, 5).map(({ start, end }) => text.slice(start, end))).toEqual([
      'un',
      'deux',
      'trois',
      'quatr',
      'e',
    ]);
  });

  it('put marks that overlap in rows of their own', () => {
    const marks = [
      { number: 1, start: 0, end: 8 },
      { number: 2, start: 3, end: 6 },
      { number: 3, start: 10, end: 10 },
    ];
    expect(markRows('abcdefghij', { start: 0, end: 10 }, marks)).toEqual(['1─────── 3'.replace(' ', '  '), '   2──']);
  });

  it('carry a mark over to the next line without its number', () => {
    const text = 'abc def';
    expect(markRows(text, { start: 4, end: 7 }, [{ number: 1, start: 1, end: 6 }])).toEqual(['──']);
  });

  it('counts columns, not characters', () => {
    expect(markRows('日本x', { start: 0, end: 3 }, [{ number: 1, start: 2, end: 3 }])).toEqual(['    1']);
  });
});

describe('inspection', () => {
  const text = seen(inspection(inspectionSample(), words, 0));

  it('tells how a file was read and what was set aside, with its place', () => {
    expect(text).toMatch(/Encodage +windows-1252, fins de ligne CRLF/);
    expect(text).toContain('jour et mois impossibles à distinguer');
    expect(text).toMatch(/n° 40 +date impossible à lire : sent_at = « 31\/02\/2026\s+10:00 »/);
    expect(text).toContain('… et 4 autres');
    expect(text).toContain('Aucun enregistrement écarté.');
  });

  it('shows both messages of a wide row, within 80 columns', () => {
    expect(text).toMatch(/text +COMMENTAIRE +RÉPONSE AU COMMENTAIRE/);
    expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
  });
});
