import { infinitive, noun, participle, verb } from '../../../../../languages/morphology/tags.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, type Tagged } from '../../tagged.ts';
import { agreeing } from '../agreement.ts';
import { words } from '../classes.ts';
import { masculineSingular, slotsOf } from '../noun-phrase.ts';

const between = words('pas plus jamais bien aussi encore déjà toujours moins point guère très trop si peu assez');

/** Participles that stay as they are behind `comme` and `que`: something is left out before them. */
const elliptic = words(
  'prévoir convenir annoncer attendre indiquer demander souhaiter espérer supposer promettre entendre',
);
const comparing = words('plus moins aussi autant mieux pire tôt tard meilleur');

function elided(sentence: Tagged, index: number): Correction | null {
  const word = at(sentence, index + 1);
  const own = slotsOf(word, participle);
  if (own === 0 || (own & masculineSingular) !== 0 || (word.tags & verb) !== 0) return null;
  if (!word.readings.some(({ lemma }) => elliptic.has(lemma))) return null;
  if (at(sentence, index + 2).text === 'par') return null;
  if (at(sentence, index).text !== 'comme' && !isCompared(sentence, index)) return null;
  const right = agreeing(word, masculineSingular);
  return right === null ? null : { from: index + 1, to: index + 2, right };
}

function isCompared(sentence: Tagged, que: number): boolean {
  for (let index = que - 1; index >= 0 && que - index < 5; index -= 1) {
    if (comparing.has(at(sentence, index).text)) return true;
  }
  return false;
}

/** Adjectives that serve as adverbs behind certain verbs. */
const adverbial: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['chère', words('coûter valoir payer vendre acheter')],
  ['chères', words('coûter valoir payer vendre acheter')],
  ['chers', words('coûter valoir payer vendre acheter')],
  ['bonne', words('sentir')],
  ['bonnes', words('sentir')],
  ['bons', words('sentir')],
  ['mauvaise', words('sentir')],
  ['mauvaises', words('sentir')],
  ['clairs', words('voir')],
  ['claires', words('voir')],
  ['fortes', words('parler crier')],
  ['forts', words('parler crier')],
  ['dures', words('travailler')],
  ['durs', words('travailler')],
  ['lourds', words('peser')],
  ['lourdes', words('peser')],
  ['ensembles', words('venir aller partir travailler vivre être arriver voyager voir livrer expédier')],
  ['biens', words('aller')],
]);
const invariables: ReadonlyMap<string, string> = new Map(
  'chère:cher chères:cher chers:cher bonne:bon bonnes:bon bons:bon mauvaise:mauvais mauvaises:mauvais clairs:clair claires:clair fortes:fort forts:fort dures:dur durs:dur lourds:lourd lourdes:lourd ensembles:ensemble biens:bien'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

function adverbially(sentence: Tagged, index: number): Correction | null {
  const { text } = at(sentence, index);
  let before = index - 1;
  while (index - before < 4 && between.has(at(sentence, before).text)) before -= 1;
  const lemmas = adverbial.get(text);
  const right = invariables.get(text);
  const next = at(sentence, index + 1);
  const isHead = (next.tags & noun) !== 0 && next.kind === 'word';
  if (right === undefined || isHead) return null;
  const isTied = at(sentence, before).readings.some(
    ({ tag, lemma }) => (tag & (verb | infinitive | participle)) !== 0 && lemmas?.has(lemma) === true,
  );
  return isTied ? { from: index, to: index + 1, right } : null;
}

/** Adjectives and participles that stay as they are, and `quel` before its verb. Source: Le Bon Usage. */
export const frenchAttributesAdverbial = syntax([
  {
    id: 'as-planned',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['comme', 'que']),
    find: elided,
    explanation: {
      fr: 'Dans « comme prévu » et « plus tôt que prévu », le participe est invariable.',
      en: 'In “comme prévu” and “plus tôt que prévu” the participle does not change.',
    },
    examples: {
      found: [
        ['La livraison a eu lieu comme prévue.', 'prévue', 'prévu'],
        ['Les articles sont arrivés comme convenus.', 'convenus', 'convenu'],
        ['La commande est partie plus tôt que prévue.', 'prévue', 'prévu'],
      ],
      innocent: [
        'La livraison a eu lieu comme prévu.',
        'La procédure est la même que prévue par la loi.',
        'La date que prévue hier.',
      ],
    },
  },
  {
    id: 'adjective-as-adverb',
    language: 'fr',
    kind: 'grammar',
    anchor: invariables,
    find: adverbially,
    explanation: {
      fr: 'Employé comme adverbe, l’adjectif est invariable : « ces articles coûtent cher ».',
      en: 'An adjective that serves as an adverb does not change: “ces articles coûtent cher”.',
    },
    examples: {
      found: [
        ['Ces articles coûtent trop chers.', 'chers', 'cher'],
        ['La fleur ne sent pas bonne.', 'bonne', 'bon'],
        ['Les deux colis partiront ensembles.', 'ensembles', 'ensemble'],
      ],
      innocent: [
        'Ces articles sont trop chers.',
        'Elle achète de chères marques.',
        'Nous vendons des ensembles.',
        'Il sent bon.',
        'Payer chers clients.',
      ],
    },
  },
]);
