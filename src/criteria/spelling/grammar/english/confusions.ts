import { family, like, maybe, one } from '../phrase.ts';

const baseVerbs =
  'help assist see hear know send check contact return change cancel order pay receive get take look make give speak call talk do use find track log sign wait provide confirm resolve offer';
/** Two words that are often written as one. */
const joined = new Map(
  Object.entries({
    alot: 'a lot',
    aswell: 'as well',
    atleast: 'at least',
    eventhough: 'even though',
    incase: 'in case',
    infact: 'in fact',
    inspite: 'in spite',
    noone: 'no one',
    thankyou: 'thank you',
    upto: 'up to',
  }),
);
/** Contractions without their apostrophe that are no words of their own. */
const contracted = new Map(
  "don't can't didn't doesn't isn't aren't wasn't weren't wouldn't couldn't shouldn't haven't hasn't hadn't I'm I've you're you've we've they're they've that's what's there's here's"
    .split(' ')
    .map((right) => [right.toLowerCase().replace("'", ''), right]),
);

/** Words that are mixed up in service English. Source: Garner’s Modern English Usage, under each word. */
export const englishConfusions = family([
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
    id: 'to-for-too',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one("is are was were it's that's been not"),
      one('to'),
      one('late long many much soon big small expensive slow'),
      like((word) => word !== 'a'),
    ],
    replaced: [1, 2],
    correct: () => 'too',
    explanation: { fr: '« Too » veut dire « trop ».', en: '“Too” means “more than enough”.' },
    examples: {
      found: [['The wait was to long for you.', 'to', 'too']],
      innocent: [
        'The wait was too long for you.',
        'It is open to many customers, not all.',
        'The plan is to slow a machine down.',
      ],
    },
  },
  {
    id: 'too-for-to',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one('able unable happy want need wish like have going sorry delighted here used'),
      one('too'),
      one(baseVerbs),
    ],
    replaced: [1, 2],
    correct: () => 'to',
    explanation: {
      fr: 'L’infinitif prend « to ».',
      en: 'The infinitive takes “to”; “too” means “also” or “more than enough”.',
    },
    examples: {
      found: [['We are happy too help.', 'too', 'to']],
      innocent: ['We are happy to help.', 'We are happy too.', 'I like this one too, send it please.'],
    },
  },
  {
    id: 'loose-for-lose',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one("to will not don't may might could would can won't"),
      one('loose'),
      one('your my our the any access money it this that their'),
    ],
    replaced: [1, 2],
    correct: () => 'lose',
    explanation: {
      fr: 'Le verbe « perdre » s’écrit « lose ».',
      en: 'The verb is “lose”; “loose” is the opposite of tight.',
    },
    examples: {
      found: [['You will not loose your points.', 'loose', 'lose']],
      innocent: ['You will not lose your points.', 'The screw may come loose.', 'Check for a loose cable.'],
    },
  },
  {
    id: 'effect-for-affect',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one("will not may might could would can won't doesn't didn't"),
      one('effect'),
      one('your my our the any this that their you customers'),
    ],
    replaced: [1, 2],
    correct: () => 'affect',
    when: ({ next }) => next !== 'change' && next !== 'changes',
    explanation: { fr: 'Le verbe « toucher » s’écrit « affect ».', en: 'The verb is “affect”; “effect” is the noun.' },
    examples: {
      found: [['This will not effect your contract.', 'effect', 'affect']],
      innocent: [
        'This will not affect your contract.',
        'It has no effect on your contract.',
        'We will effect the change today.',
      ],
    },
  },
  {
    id: 'affect-for-effect',
    language: 'en',
    kind: 'grammar',
    pattern: [one('take takes took in into an no with immediate side'), one('affect')],
    replaced: [1, 2],
    correct: () => 'effect',
    explanation: { fr: 'Le nom s’écrit « effect ».', en: 'The noun is “effect”.' },
    examples: {
      found: [['The change will take affect on Monday.', 'affect', 'effect']],
      innocent: ['The change will take effect on Monday.', 'Delays affect some orders.'],
    },
  },
  {
    id: 'advice-for-advise',
    language: 'en',
    kind: 'grammar',
    pattern: [one("to will would can could must cannot can't should"), one('advice'), one('you us me against that')],
    replaced: [1, 2],
    correct: () => 'advise',
    explanation: { fr: 'Le verbe s’écrit « advise ».', en: 'The verb is “advise”.' },
    examples: {
      found: [['We would advice you to restart it.', 'advice', 'advise']],
      innocent: [
        'We would advise you to restart it.',
        'Thank you for the advice you gave.',
        'According to advice on the page, it works.',
      ],
    },
  },
  {
    id: 'advise-for-advice',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one('some any for your our my the further this more'),
      one('advise'),
      one('on about and or is was from given'),
    ],
    replaced: [1, 2],
    correct: () => 'advice',
    explanation: { fr: 'Le nom s’écrit « advice ».', en: 'The noun is “advice”.' },
    examples: {
      found: [['Thank you for your advise on this.', 'advise', 'advice']],
      innocent: ['Thank you for your advice on this.', 'We advise you to wait.', 'Our agents advise on plans.'],
    },
  },
  {
    id: 'whether-weather',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one('weather'),
      one('or you we it they this your the'),
      maybe('not'),
      one('not is are can could has have was were will would want need received or'),
    ],
    replaced: [0, 1],
    correct: () => 'whether',
    when: ({ previous }) =>
      /^(?:know|check|confirm|say|see|tell|decide|ask|us|me|unsure|sure|regarding|wondering)$/u.test(previous),
    explanation: {
      fr: '« Whether » introduit une alternative, « weather » est le temps qu’il fait.',
      en: '“Whether” opens a choice; “weather” is rain or sunshine.',
    },
    examples: {
      found: [['Let us know weather you have received it.', 'weather', 'whether']],
      innocent: ['Let us know whether you have received it.', 'Bad weather has delayed the ferry.'],
    },
  },
  {
    id: 'passed-for-past',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one('the'),
      one('passed'),
      one('few week weeks month months year years day days couple hour hours two three'),
    ],
    replaced: [1, 2],
    correct: () => 'past',
    explanation: { fr: 'Le temps écoulé s’écrit « past ».', en: 'Of time it is written “past”; “passed” is the verb.' },
    examples: {
      found: [['We were busy over the passed few days.', 'passed', 'past']],
      innocent: ['We were busy over the past few days.', 'You passed the check.'],
    },
  },
  {
    id: 'inconvenient-for-inconvenience',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one('the any this'),
      one('inconvenient'),
      maybe('this that'),
      maybe('has may'),
      one('caused cause and , .'),
    ],
    replaced: [1, 2],
    correct: () => 'inconvenience',
    explanation: { fr: 'Le nom s’écrit « inconvenience ».', en: 'The noun is “inconvenience”.' },
    examples: {
      found: [['We are sorry for the inconvenient caused.', 'inconvenient', 'inconvenience']],
      innocent: ['We are sorry for the inconvenience caused.', 'We know the time is inconvenient, sorry.'],
    },
  },
  {
    id: 'uncountable-plural',
    language: 'en',
    kind: 'grammar',
    pattern: [one('informations advices equipments furnitures luggages')],
    correct: ([word = '']) => word.slice(0, -1),
    explanation: { fr: 'Ce nom n’a pas de pluriel en anglais.', en: 'This noun has no plural.' },
    examples: {
      found: [['Send us all the informations.', 'informations', 'information']],
      innocent: ['Send us all the information.', 'We read your messages.'],
    },
  },
  {
    id: 'split-word',
    language: 'en',
    kind: 'spelling',
    pattern: [one([...joined.keys()].join(' '))],
    correct: ([word = '']) => joined.get(word) ?? null,
    explanation: { fr: 'S’écrit en deux mots.', en: 'Written as two words.' },
    examples: {
      found: [
        ['Thankyou for your patience.', 'Thankyou', 'Thank you'],
        ['We get this alot.', 'alot', 'a lot'],
      ],
      innocent: ['Thank you for your patience.', 'It is already here.'],
    },
  },
  {
    id: 'missing-apostrophe-en',
    language: 'en',
    kind: 'typography',
    pattern: [one([...contracted.keys()].join(' '))],
    correct: ([word = '']) => contracted.get(word) ?? null,
    explanation: { fr: 'La contraction prend une apostrophe.', en: 'A contraction takes an apostrophe.' },
    examples: {
      found: [
        ['We dont have it in store.', 'dont', "don't"],
        ['Im checking this now.', 'Im', "I'm"],
      ],
      innocent: ["We don't have it in store.", 'We were here, as is our wont.'],
    },
  },
]);
