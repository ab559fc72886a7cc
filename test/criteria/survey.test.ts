import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SurveyCounter } from '../../src/criteria/survey.ts';

function surveyOf(texts: readonly string[]) {
  const counter = new SurveyCounter();
  for (const text of texts) counter.add(text, 'Lumélia');
  return counter;
}

const pasted = 'Nous avons bien transmis votre dossier au service concerné.';

describe('the survey of an export', () => {
  it('counts messages, not occurrences inside one', () => {
    const survey = surveyOf([`${pasted} ${pasted}`, `Bonjour,\n\n${pasted}`, 'Autre chose.']).finish();
    expect(survey.occurrences(pasted)).toBe(2);
    expect(survey.replies).toBe(3);
  });

  it('looks through names, numbers, links and case', () => {
    const survey = surveyOf([
      'Le colis 4521 de Zoé part demain : https://exemple.fr/a',
      'Le colis 77 de Basile part demain : www.exemple.fr',
      'le colis 8 de Zoé part demain',
    ]).finish();
    expect(survey.occurrences('Le colis 1 de Maud part demain')).toBe(3);
  });

  it('counts messages in which a word has a capital that no beginning explains', () => {
    const survey = surveyOf([
      'Votre Voltiora est prêt. Le Voltiora part demain.',
      'Nous reprenons le VOLTIORA. Voltiora est une marque.',
      'Notre voltiora est réparé, le Kersaudy aussi.',
    ]).finish();
    expect(survey.nameFrequency('voltiora')).toBe(1);
    expect(survey.nameFrequency('Kersaudy')).toBe(1);
    expect(survey.nameFrequency('volet')).toBe(0);
  });

  it('masks months and names of several words', () => {
    const survey = surveyOf([
      'Votre conseillère Ana Maria Lopes passe le 3 mars.',
      'Votre conseillère Maud passe le 12 avril.',
    ]).finish();
    expect(survey.occurrences('Votre conseillère Inès Petit passe le 30 juin.')).toBe(2);
  });

  it('counts per brand which messages say only tu, and which only vous', () => {
    const counter = new SurveyCounter();
    counter.add('Nous avons reçu votre demande ce matin.', 'Lumélia');
    counter.add('Votre colis part demain, nous vous écrivons.', 'Lumélia');
    counter.add('Tu peux passer quand tu veux avec ton billet.', 'Lumélia');
    counter.add('Tu peux passer, nous vous attendons avec ton billet.', 'Lumélia');
    counter.add('Tu retrouves ton billet dans le compte.', 'Voltiora');
    const { address } = counter.finish();
    expect(address('Lumélia')).toEqual({ familiar: 1, formal: 2 });
    expect(address('Voltiora')).toEqual({ familiar: 1, formal: 0 });
    expect(address(null)).toEqual({ familiar: 0, formal: 0 });
  });

  it('knows nothing of sentences that it has not seen', () => {
    const survey = surveyOf([pasted]).finish();
    expect(survey.occurrences('Votre remboursement part ce soir.')).toBe(0);
    expect(survey.occurrences('…')).toBe(0);
  });

  it('gives the same counts for parts merged and for any order', () => {
    const sentence = fc.constantFrom(pasted, 'Merci pour votre patience.', 'We are looking into it.', 'Un colis part.');
    const message = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((own) => own.join('\n\n'));
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), fc.array(message, { maxLength: 8 }), (left, right) => {
        const merged = surveyOf(left);
        merged.merge(surveyOf(right));
        const whole = surveyOf([...right, ...left]).finish();
        for (const text of [pasted, 'Merci pour votre patience.', 'We are looking into it.', 'Un colis part.']) {
          expect(merged.finish().occurrences(text)).toBe(whole.occurrences(text));
        }
        expect(merged.finish().replies).toBe(whole.replies);
      }),
      { numRuns: 8 },
    );
  });
});
