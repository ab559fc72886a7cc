import { determiner, noun, plural, singular } from '../../../../../languages/morphology/tags.ts';
import { can } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { raw, words } from '../classes.ts';

const tens = words('vingt trente quarante cinquante soixante');
const digits = words(
  'deux trois quatre cinq six sept huit neuf deuxième troisième quatrième cinquième sixième septième huitième neuvième',
);
const teens = words(
  'dix onze douze treize quatorze quinze seize dixième onzième douzième treizième quatorzième quinzième seizième dix-sept dix-huit dix-neuf',
);
const lastTeens = words('sept huit neuf septième huitième neuvième');

/** How many words from the first make one number below a hundred; less than two: nothing to join. */
function lengthOfNumber([first = '', second = '', third = '', fourth = '']: readonly string[]): number {
  if (first === 'quatre' && (second === 'vingt' || second === 'vingts')) {
    if (third === 'dix' && lastTeens.has(fourth)) return 4;
    return digits.has(third) || teens.has(third) || third === 'un' || third === 'une' ? 3 : 2;
  }
  if (first === 'dix') return lastTeens.has(second) ? 2 : 0;
  if (first === 'soixante' && teens.has(second)) return second === 'dix' && lastTeens.has(third) ? 3 : 2;
  return tens.has(first) && digits.has(second) ? 2 : 0;
}

/** `vingt deux`, `quatre vingt dix`: below a hundred, numbers are joined. */
function spacedNumber(sentence: Tagged, index: number): Correction | null {
  const before = raw(sentence, index - 1).text;
  if (before === 'quatre' || before === 'soixante' || before.startsWith('quatre-')) return null;
  const texts = [0, 1, 2, 3].map((offset) => raw(sentence, index + offset).text);
  const length = lengthOfNumber(texts);
  return length < 2 ? null : { from: index, to: index + length, right: texts.slice(0, length).join('-') };
}

const multiples = words('deux trois quatre cinq six sept huit neuf');
const counts = words('deux trois quatre cinq six sept huit neuf dix vingt trente quarante cinquante cent');
const nautical = words('nautique nautiques marin marins');

/** `deux cent euros`, `quatre-vingt euros`, `dix milles`. */
function numberAgreement(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (text.endsWith('milles')) {
    const isCount = text.includes('-') || counts.has(previous.text);
    return isCount && !nautical.has(next.text) ? { from: index, to: index + 1, right: text.slice(0, -1) } : null;
  }
  const isMany = text !== 'cent' || multiples.has(previous.text);
  const isCounted = can(next, noun | plural) && !can(next, determiner) && !can(next, noun | singular);
  return isMany && (isCounted || next.text === 'ans') ? { from: index, to: index + 1, right: `${text}s` } : null;
}

const feminines = words('heure heures journée journées année années douzaine douzaines semaine semaines tonne tonnes');
const before = words('une la cette chaque');

/** `trois heures et demi`, `une demie heure`. */
function half(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const previous = raw(sentence, index - 1).text;
  if (text === 'demi')
    return previous === 'et' && feminines.has(raw(sentence, index - 2).text)
      ? { from: index, to: index + 1, right: 'demie' }
      : null;
  if (previous === 'à') return { from: index, to: index + 1, right: 'demi' };
  const next = raw(sentence, index + 1);
  return before.has(previous) && feminines.has(next.text)
    ? { from: index, to: index + 2, right: `demi-${next.text}` }
    : null;
}

/** Numbers in words. Source: Grevisse, Le Bon Usage. */
export const frenchMissingWordsNumbers = syntax([
  {
    id: 'number-hyphen',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set([...tens, 'quatre', 'dix']),
    find: spacedNumber,
    explanation: {
      fr: 'Les nombres inférieurs à cent s’écrivent avec des traits d’union.',
      en: 'Numbers below a hundred are written with hyphens.',
    },
    examples: {
      found: [
        ['Comptez vingt deux jours.', 'vingt deux', 'vingt-deux'],
        ['Il reste dix sept places.', 'dix sept', 'dix-sept'],
        ['Le lot fait quatre vingt dix pages.', 'quatre vingt dix', 'quatre-vingt-dix'],
      ],
      innocent: ['Comptez vingt et un jours.', 'Le lot de deux cents pages.', 'Dix personnes attendent.'],
    },
  },
  {
    id: 'number-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'cent' || text === 'quatre-vingt' || text.endsWith('milles'),
    find: numberAgreement,
    explanation: {
      fr: '« Cent » et « vingt » multipliés prennent un s devant un nom ; « mille » est invariable.',
      en: 'Multiplied “cent” and “vingt” take an s before a noun; “mille” never changes.',
    },
    examples: {
      found: [
        ['Le tout coûte deux cent euros.', 'cent', 'cents'],
        ['Il a quatre-vingt clients.', 'quatre-vingt', 'quatre-vingts'],
        ['Vous avez dix milles points.', 'milles', 'mille'],
      ],
      innocent: [
        'Le tout coûte cent euros.',
        'Deux cent trois euros.',
        'Quatre-vingt-dix euros.',
        'À dix milles marins.',
      ],
    },
  },
  {
    id: 'half-word',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['demi', 'demie']),
    find: half,
    explanation: {
      fr: '« Demi » s’accorde après le nom et reste invariable devant : « une heure et demie », « une demi-heure ».',
      en: '“Demi” agrees after the noun and never changes before it.',
    },
    examples: {
      found: [
        ['Il est trois heures et demi.', 'demi', 'demie'],
        ['Comptez une demie heure.', 'demie heure', 'demi-heure'],
        ['La boîte est à demie pleine.', 'demie', 'demi'],
      ],
      innocent: ['Il est midi et demi.', 'Comptez une demi-heure.', 'Il est trois heures et demie.'],
    },
  },
]);
