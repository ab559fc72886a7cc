import { gerundPairs } from '../../../../../languages/fr/paronyms-forms.ts';
import {
  adjective,
  anyPart,
  determiner,
  infinitive,
  name,
  noun,
  participle,
  pronoun,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import type { Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { rawAt, type Tagged } from '../../tagged.ts';

const among = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** The adjective or noun of each present participle, and the other way round. */
const adjectives = gerundPairs;
const participles: ReadonlyMap<string, string> = new Map([...gerundPairs].map(([gerund, other]) => [other, gerund]));

const determiners = among('un ce cet mon ton son notre votre chaque du au quel aucun');
const articles = among("le la l'");
const degrees = among('très trop si plus moins assez peu aussi plutôt vraiment particulièrement');
const states = among('être sembler paraître devenir rester demeurer trouver juger');
const negations = among('pas plus jamais');

/** Whether nothing that a present participle could govern follows. */
function standsAlone(sentence: Tagged, index: number): boolean {
  const next = rawAt(sentence, index + 1);
  return next.kind === 'boundary' || next.kind === 'punctuation' || next.text === 'et' || next.text === 'pour';
}

/** Whether a form of « être » or the like stands before, but for degrees and negations. */
function followsState(sentence: Tagged, index: number): boolean {
  let place = index - 1;
  while (degrees.has(rawAt(sentence, place).text) || negations.has(rawAt(sentence, place).text)) place -= 1;
  const word = rawAt(sentence, place);
  return (word.tags & (verb | infinitive | participle)) !== 0 && word.readings.some(({ lemma }) => states.has(lemma));
}

const isNoun = (word: Word): boolean => (word.tags & noun) !== 0 && (word.tags & anyPart & ~(noun | adjective)) === 0;

/** Whether le, la, les or l' before a place is an article: nothing before it lets a participle have it for its object. */
function followsArticle(sentence: Tagged, index: number): boolean {
  if (!articles.has(rawAt(sentence, index - 1).text)) return false;
  const before = rawAt(sentence, index - 2);
  if (before.text === 'en' || before.text === 'ne') return false;
  return (before.tags & (noun | adjective | name | pronoun)) === 0 && before.text !== ',';
}

/** Whether an adjective or a noun is meant by the present participle at a place. */
function isNominal(sentence: Tagged, index: number): boolean {
  const before = rawAt(sentence, index - 1);
  if (determiners.has(before.text) || followsArticle(sentence, index)) return true;
  if (followsState(sentence, index)) return true;
  return standsAlone(sentence, index) && (degrees.has(before.text) || isNoun(before));
}

function adjectiveMeant(sentence: Tagged, index: number): Correction | null {
  const right = adjectives.get(rawAt(sentence, index).text);
  return right !== undefined && isNominal(sentence, index) ? { from: index, to: index + 1, right } : null;
}

function participleMeant(sentence: Tagged, index: number): Correction | null {
  const right = participles.get(rawAt(sentence, index).text);
  if (right === undefined || rawAt(sentence, index - 1).text !== 'en') return null;
  const next = rawAt(sentence, index + 1);
  if ((next.tags & determiner) === 0 || next.text === 'des' || next.text === 'du') return null;
  return { from: index, to: index + 1, right };
}

/** Present participles in -quant, -guant, -ant and the adjectives in -cant, -gant, -ent that sound like them. */
export const frenchParonymsGerunds = syntax([
  {
    id: 'participle-for-adjective',
    language: 'fr',
    kind: 'grammar',
    anchor: adjectives,
    find: adjectiveMeant,
    explanation: {
      fr: 'L’adjectif et le nom s’écrivent autrement que le participe présent : « fatigant », « fabricant », « précédent ».',
      en: 'Adjective and noun are spelt otherwise than the present participle: “fatigant”, “fabricant”, “précédent”.',
    },
    examples: {
      found: [
        ['Le fabriquant nous a répondu.', 'fabriquant', 'fabricant'],
        ['Attendre un colis est fatiguant.', 'fatiguant', 'fatigant'],
        ['Relisez le message précédant.', 'précédant', 'précédent'],
      ],
      innocent: [
        'Le fabricant nous a répondu.',
        'En fabriquant ce meuble, nous pensons à vous.',
        'Le jour précédant la livraison, vous recevez un SMS.',
      ],
    },
  },
  {
    id: 'adjective-for-participle',
    language: 'fr',
    kind: 'grammar',
    anchor: participles,
    find: participleMeant,
    explanation: {
      fr: 'Après « en », avec un complément, on écrit le participe présent : « en communiquant votre numéro ».',
      en: 'After “en”, with an object, the present participle is written: “en communiquant votre numéro”.',
    },
    examples: {
      found: [
        ['Vous gagnez du temps en communicant votre numéro.', 'communicant', 'communiquant'],
        ['Il a réussi en convaincant son équipe.', 'convaincant', 'convainquant'],
        ['Vous perdez la garantie en négligent cet entretien.', 'négligent', 'négligeant'],
      ],
      innocent: [
        'En communiquant votre numéro, vous gagnez du temps.',
        'Le stock est en excédent.',
        'Un vendeur convaincant ne ment pas.',
      ],
    },
  },
]);
