import { describe, expect, it } from 'vitest';
import { FormulaCounter } from '../../src/criteria/formulas.ts';
import { fingerprint, wordsOf } from '../../src/criteria/prints.ts';
import { SurveyCounter } from '../../src/criteria/survey.ts';

/** Numbers from 0 to below `limit`, the same for the same seed (the generator of Numerical Recipes). */
function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

const syllables = 'ba ce di fo gu la me ni po ru sa te vi bran clo dré fli gron pli tra'.split(' ');
const formula =
  'Nous avons bien transmis votre réclamation au service concerné, qui reviendra vers vous sous peu.'.split(' ');

function writer(seed: number) {
  const draw = seeded(seed);
  const word = () => Array.from({ length: 2 + draw(3) }, () => syllables[draw(syllables.length)]).join('');
  const sentence = () => `Le ${Array.from({ length: 6 + draw(9) }, word).join(' ')}.`;
  /** The formula with one word replaced, left out or added, and a name and a number of its own. */
  const edited = () => {
    const words = [...formula];
    const place = 1 + draw(words.length - 1);
    const kind = draw(3);
    if (kind === 0) words[place] = word();
    else words.splice(place, kind === 1 ? 1 : 0, ...(kind === 1 ? [] : [word()]));
    return `${words.join(' ')} Dossier ${draw(10_000)}.`;
  };
  return { draw, sentence, edited };
}

/** An export in which a formula is pasted 400 times with edits among sentences that stand once. */
function pastedExport(seed: number, messages: number): readonly string[] {
  const { sentence, edited } = writer(seed);
  return Array.from({ length: messages }, (_, index) => {
    const own = [sentence(), sentence(), sentence()];
    if (index % (messages / 400) === 0) own[1] = edited();
    return `Bonjour,\n\n${own.join(' ')}`;
  });
}

const counted = (texts: readonly string[]): SurveyCounter => {
  const counter = new SurveyCounter();
  for (const text of texts) counter.add(text, null);
  return counter;
};

describe('a formula pasted 400 times with small edits among thousands of sentences', () => {
  const messages = pastedExport(11, 2000);
  const survey = counted(messages).finish();

  it('is seen as such, in its plain form and with edits of its own', () => {
    const { edited } = writer(5);
    const plain = survey.occurrences(formula.join(' '));
    expect(plain).toBeGreaterThan(360);
    expect(plain).toBeLessThan(440);
    for (let round = 0; round < 50; round += 1) {
      const variant = edited().replace(/ Dossier \d+\.$/, '');
      expect(survey.occurrences(variant), variant).toBeGreaterThan(300);
    }
  });

  it('lends its count to no other sentence', () => {
    const { sentence } = writer(6);
    const highest = Math.max(...Array.from({ length: 500 }, () => survey.occurrences(sentence())));
    expect(highest).toBeLessThanOrEqual(1);
    expect(survey.occurrences('Nous avons bien reçu votre colis au dépôt de Vannes.')).toBe(0);
    expect(survey.occurrences('Le service concerné est fermé le lundi.')).toBe(0);
  });

  it('counts the same in any order and in parts', () => {
    const backwards = counted(messages.toReversed()).finish();
    const merged = counted(messages.slice(0, 1234));
    merged.merge(counted(messages.slice(1234)));
    const whole = merged.finish();
    for (const text of [formula.join(' '), ...messages.slice(0, 40).map((own) => own.split('. ')[1] ?? '')]) {
      expect(backwards.occurrences(text), text).toBe(survey.occurrences(text));
      expect(whole.occurrences(text), text).toBe(survey.occurrences(text));
    }
  });
});

describe('more distinct sentences than are kept', () => {
  const { sentence } = writer(3);
  const many = Array.from({ length: 5000 }, sentence);
  const pasted = many
    .slice(0, 3000)
    .map((_, index) => `Nous avons bien transmis ${many[index]?.split(' ')[2]} au service concerné ce matin.`);
  const print = (text: string): number => fingerprint(wordsOf(text)) ?? 0;
  const countedFormulas = (texts: readonly string[]): FormulaCounter => {
    const counter = new FormulaCounter(1024);
    for (const text of texts) counter.add(print(text), text);
    return counter;
  };
  const all = [...many, ...pasted];
  const asked = wordsOf('Nous avons bien transmis ceci au service concerné ce matin.');

  it('makes an estimate, which no order and no division changes', () => {
    const whole = countedFormulas(all).finish()(asked);
    expect(whole).toBeGreaterThan(2500);
    expect(whole).toBeLessThan(3500);
    expect(countedFormulas(all.toReversed()).finish()(asked)).toBe(whole);
    const parts = countedFormulas(all.slice(0, 3000));
    parts.merge(countedFormulas(all.slice(3000)));
    expect(parts.finish()(asked)).toBe(whole);
  });
});
