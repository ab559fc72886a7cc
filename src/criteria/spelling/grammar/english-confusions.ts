import { family, maybe, one } from './phrase.ts';

/** Words that are mixed up in service English. Source: Garner’s Modern English Usage, under each word. */
export const englishConfusions = family([
  {
    id: 'your-welcome',
    language: 'en',
    kind: 'grammar',
    pattern: [one('your'), maybe('very most'), one('welcome')],
    replaced: [0, 1],
    correct: () => "you're",
    when: ({ next }) =>
      !/^(?:pack|gift|offer|email|e-mail|bonus|package|letter|page|message|kit|discount)$/u.test(next),
    explanation: { fr: '« You’re » est la contraction de « you are ».', en: '“You’re” is short for “you are”.' },
    examples: {
      found: [['Your welcome, Anna!', 'Your', "You're"]],
      innocent: ["You're welcome, Anna!", 'Your welcome pack is on its way.'],
    },
  },
  {
    id: 'its-contraction',
    language: 'en',
    kind: 'grammar',
    pattern: [one('its'), one('been not a an the')],
    replaced: [0, 1],
    correct: () => "it's",
    explanation: { fr: '« It’s » est la contraction de « it is ».', en: '“It’s” is short for “it is” or “it has”.' },
    examples: {
      found: [['Its not possible today.', 'Its', "It's"]],
      innocent: ["It's not possible today.", 'The box lost its lid.'],
    },
  },
  {
    id: 'its-possessive',
    language: 'en',
    kind: 'grammar',
    pattern: [one("it's"), one('own')],
    replaced: [0, 1],
    correct: () => 'its',
    explanation: {
      fr: 'Le possessif s’écrit « its », sans apostrophe.',
      en: 'The possessive is “its”, without apostrophe.',
    },
    examples: { found: [["The line has it's own meter.", "it's", 'its']], innocent: ['The line has its own meter.'] },
  },
  {
    id: 'could-of',
    language: 'en',
    kind: 'grammar',
    pattern: [one('could would should must might'), one('of')],
    replaced: [1, 2],
    correct: () => 'have',
    when: ({ next }) => next !== 'course',
    explanation: {
      fr: 'Après un auxiliaire modal, on écrit « have ».',
      en: 'After a modal verb it is written “have”.',
    },
    examples: {
      found: [['We should of called you.', 'of', 'have']],
      innocent: ['We should have called you.', 'We could, of course, call you.', 'You could of course call.'],
    },
  },
  {
    id: 'then-for-than',
    language: 'en',
    kind: 'grammar',
    pattern: [one('more less better rather later sooner longer higher lower worse'), one('then')],
    replaced: [1, 2],
    correct: () => 'than',
    when: ({ next }) =>
      /^(?:a|an|the|your|our|my|you|we|i|expected|usual|\d.*|two|three|once|one|that|this)$/u.test(next),
    explanation: { fr: 'Une comparaison se fait avec « than ».', en: 'A comparison takes “than”.' },
    examples: {
      found: [['It took longer then expected.', 'then', 'than']],
      innocent: ['It took longer than expected.', 'Tell us more, then we will see.'],
    },
  },
  {
    id: 'we-apologies',
    language: 'en',
    kind: 'grammar',
    pattern: [one('we i'), maybe('sincerely do truly'), one('apologies')],
    replaced: [2, 3],
    correct: () => 'apologise',
    explanation: {
      fr: 'Le verbe s’écrit « apologise » ou « apologize ».',
      en: 'The verb is “apologise” or “apologize”.',
    },
    examples: {
      found: [['We apologies for the delay.', 'apologies', 'apologise']],
      innocent: ['We apologise for the delay.', 'Our apologies for the delay.'],
    },
  },
  {
    id: 'please-advice',
    language: 'en',
    kind: 'grammar',
    pattern: [one('please'), one('advice')],
    replaced: [1, 2],
    correct: () => 'advise',
    explanation: { fr: 'Le verbe s’écrit « advise ».', en: 'The verb is “advise”.' },
    examples: {
      found: [['Please advice when you are at home.', 'advice', 'advise']],
      innocent: ['Please advise when you are at home.', 'Please follow this advice.'],
    },
  },
  {
    id: 'forward-to-hearing',
    language: 'en',
    kind: 'grammar',
    pattern: [one('forward'), one('to'), one('hear see meet')],
    replaced: [2, 3],
    correct: ([, , verb = '']) => `${verb}ing`,
    explanation: {
      fr: '« Look forward to » est suivi d’une forme en -ing.',
      en: '“Look forward to” is followed by an -ing form.',
    },
    examples: {
      found: [['We look forward to hear from you.', 'hear', 'hearing']],
      innocent: ['We look forward to hearing from you.'],
    },
  },
  {
    id: 'past-after-did',
    language: 'en',
    kind: 'grammar',
    pattern: [one("didn't doesn't don't"), one('received worked ordered arrived called changed helped replied')],
    replaced: [1, 2],
    correct: ([, verb = '']) =>
      /(?:ceived|anged|rived)$/u.test(verb) ? verb.slice(0, -1) : verb.replace(/ied$/u, 'y').replace(/ed$/u, ''),
    explanation: {
      fr: 'Après « did », le verbe est à l’infinitif.',
      en: 'After “did” the verb stands in its base form.',
    },
    examples: {
      found: [["We didn't received your form.", 'received', 'receive']],
      innocent: ["We didn't receive your form.", 'We received your form.'],
    },
  },
]);
