import { adjective, anyPart, determiner, noun, participle, verb } from '../../../../../languages/morphology/tags.ts';
import type { Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';
import { beginsWithVowel } from '../determiners.ts';
import { anyFeminine, anyMasculine, feminineSingular, masculineSingular, slotsOf } from '../noun-phrase.ts';

const nominal = noun | adjective;

/** The determiner to write: `mon` before a vowel, `ma` before a feminine with a consonant. */
const possessives: ReadonlyMap<string, string> = new Map([
  ['ma', 'mon'],
  ['ta', 'ton'],
  ['sa', 'son'],
  ['mon', 'ma'],
  ['ton', 'ta'],
]);

/** Determiners before a masculine that begins with a vowel, and those before a consonant. */
const masculines: ReadonlyMap<string, string> = new Map([
  ['ce', 'cet'],
  ['cet', 'ce'],
  ['nouveau', 'nouvel'],
  ['nouvel', 'nouveau'],
  ['beau', 'bel'],
  ['bel', 'beau'],
  ['vieux', 'vieil'],
  ['vieil', 'vieux'],
]);
const beforeVowel = new Set(['cet', 'nouvel', 'bel', 'vieil']);

/** Contracted articles, and what stands in their place before a vowel. */
const contracted: ReadonlyMap<string, string> = new Map([
  ['au', "à l'"],
  ['du', "de l'"],
]);

/** Whether a word is a noun or adjective and nothing else, with certain slots only. */
const isOnly = (word: Word, slots: number): boolean =>
  (word.tags & anyPart & ~(nominal | participle)) === 0 &&
  slotsOf(word, nominal) !== 0 &&
  (slotsOf(word, nominal) & ~slots) === 0;

/** Whether an h at the start of a word leaves it open whether it is elided. */
const isOpen = ({ text }: Word): boolean => text.startsWith('h') || text.startsWith('y') || text.length < 3;

function possessive(sentence: Tagged, index: number): Correction | null {
  const { text } = at(sentence, index);
  const next = at(sentence, index + 1);
  if ((rawAt(sentence, index + 1).tags & verb) !== 0 && text === 'ton') return null;
  if (isOpen(next) || !isOnly(next, anyFeminine) || (slotsOf(next, nominal) & feminineSingular) === 0) return null;
  const right = possessives.get(text);
  if (right === undefined || beginsWithVowel(next) !== text.endsWith('a')) return null;
  return { from: index, to: index + 1, right };
}

function masculine(sentence: Tagged, index: number): Correction | null {
  const { text } = at(sentence, index);
  const next = at(sentence, index + 1);
  if (isOpen(next) || !isOnly(next, anyMasculine) || (slotsOf(next, nominal) & masculineSingular) === 0) return null;
  const isAdjective = text !== 'ce' && text !== 'cet';
  if (isAdjective && ((next.tags & noun) === 0 || (at(sentence, index - 1).tags & determiner) === 0)) return null;
  const right = masculines.get(text);
  if (right === undefined || beginsWithVowel(next) === beforeVowel.has(text)) return null;
  return { from: index, to: index + 1, right };
}

function article(sentence: Tagged, index: number): Correction | null {
  const next = at(sentence, index + 1);
  if (
    isOpen(next) ||
    (next.tags & noun) === 0 ||
    (next.tags & participle) !== 0 ||
    !isOnly(next, anyMasculine | anyFeminine) ||
    !beginsWithVowel(next)
  ) {
    return null;
  }
  const right = contracted.get(at(sentence, index).text);
  return right === undefined ? null : { from: index, to: index + 2, right: right + next.text };
}

/** Determiners before a vowel. Source: Le Bon Usage. */
export const frenchNounPhraseEuphony = syntax([
  {
    id: 'possessive-before-vowel',
    language: 'fr',
    kind: 'grammar',
    anchor: possessives,
    find: possessive,
    explanation: {
      fr: 'Devant un nom féminin : « mon », « ton », « son » s’il commence par une voyelle, « ma », « ta », « sa » sinon.',
      en: 'Before a feminine noun: “mon”, “ton”, “son” when it begins with a vowel, “ma”, “ta”, “sa” otherwise.',
    },
    examples: {
      found: [
        ['Merci pour ta offre.', 'ta', 'ton'],
        ['Je vous présente ma équipe.', 'ma', 'mon'],
        ['Voici mon réponse à votre avis.', 'mon', 'ma'],
      ],
      innocent: ['Merci pour ton offre.', 'Voici mon adresse.', 'Ma onzième commande.', 'Mon sincère merci.'],
    },
  },
  {
    id: 'masculine-before-vowel',
    language: 'fr',
    kind: 'grammar',
    anchor: masculines,
    find: masculine,
    explanation: {
      fr: 'Devant un nom masculin qui commence par une voyelle : « cet », « nouvel », « bel », « vieil ».',
      en: 'Before a masculine noun that begins with a vowel: “cet”, “nouvel”, “bel”, “vieil”.',
    },
    examples: {
      found: [
        ['Ce article est épuisé.', 'Ce', 'Cet'],
        ['Cet produit est épuisé.', 'Cet', 'Ce'],
        ['Un nouveau envoi est parti.', 'nouveau', 'nouvel'],
      ],
      innocent: [
        'Cet article est épuisé.',
        'Ce héros et ce onzième envoi.',
        'Un nouveau et dernier envoi.',
        'Ce que vous dites est vrai.',
        'Il est de nouveau ouvert.',
      ],
    },
  },
  {
    id: 'contraction-before-vowel',
    language: 'fr',
    kind: 'grammar',
    anchor: contracted,
    find: article,
    explanation: {
      fr: 'Devant une voyelle, on écrit « à l’ » et « de l’ ».',
      en: 'Before a vowel it is written “à l’” and “de l’”.',
    },
    examples: {
      found: [
        ['Adressez-vous au accueil.', 'au accueil', "à l'accueil"],
        ['Le numéro du article manque.', 'du article', "de l'article"],
        ['Le retour du envoi est gratuit.', 'du envoi', "de l'envoi"],
      ],
      innocent: ["Adressez-vous à l'accueil.", 'Le prix du yaourt.', 'Le 11 du onzième mois.', 'Au hasard.'],
    },
  },
]);
