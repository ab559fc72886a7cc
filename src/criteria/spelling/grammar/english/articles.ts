import { family, like, one } from '../phrase.ts';

/** Written with a vowel, spoken with a consonant: an article “a” is right. */
const spokenConsonant = /^(?:eu|ew|u[bfkmnrst][aeiou]|uni|use|usa|usu|uti|one|once|ouija|u-)/u;
/** The same beginnings spoken with a vowel after all. */
const spokenVowel = /^(?:unin|unim|unit(?:em|im)|unint|unid|unimp|uns|unus|unar|una|uno|unu|une|uni[mn][^aeiou])/u;
/** Written with a silent h. */
const silent = /^(?:hour|honest|honou?r|heir)/u;

const isSpokenVowel = (word: string): boolean =>
  silent.test(word) || (/^[aeiou]/u.test(word) && (!spokenConsonant.test(word) || spokenVowel.test(word)));

/** “A” and “an”. Source: Garner’s Modern English Usage. */
export const englishArticles = family([
  {
    id: 'an-before-vowel',
    language: 'en',
    kind: 'grammar',
    pattern: [one('a'), like((word, knows) => /^\p{Ll}{3}/u.test(word) && isSpokenVowel(word) && knows(word))],
    replaced: [0, 1],
    correct: () => 'an',
    explanation: { fr: '« An » devant un son de voyelle.', en: '“An” before a vowel sound.' },
    examples: {
      found: [
        ['There was a error on our side.', 'a', 'an'],
        ['It takes a hour.', 'a', 'an'],
      ],
      innocent: [
        'There was an error on our side.',
        'We have a unique offer.',
        'You need a user name.',
        'It is a one-off fee.',
        'A euro more.',
      ],
    },
  },
  {
    id: 'a-before-consonant',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one('an'),
      like(
        (word, knows) =>
          /^\p{Ll}{4}/u.test(word) &&
          /^[bcdfgjklmnpqrstvwz]/u.test(word) &&
          /[aeiouy]/u.test(word.slice(1, 3)) &&
          knows(word),
      ),
    ],
    replaced: [0, 1],
    correct: () => 'a',
    explanation: { fr: '« A » devant un son de consonne.', en: '“A” before a consonant sound.' },
    examples: {
      found: [['Here is an list of shops.', 'an', 'a']],
      innocent: ['Here is a list of shops.', 'Send an SMS.', 'Wait an hour.'],
    },
  },
]);
