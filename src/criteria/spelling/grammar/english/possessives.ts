import { family, maybe, one } from '../phrase.ts';

/** Things of a customer that follow a possessive. */
const possessions =
  'account order orders parcel package delivery refund bill invoice booking reservation phone email address details number name patience feedback message request card contract device router luggage flight ticket subscription password comment comments review query question issue';

/** Possessives and the contractions that sound like them. Source: Garner’s Modern English Usage, under each word. */
export const englishPossessives = family([
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
    pattern: [one('its'), one('been not a an the still currently unfortunately our your my')],
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
    id: 'youre-for-your',
    language: 'en',
    kind: 'grammar',
    pattern: [one("you're"), maybe('new old recent first last next own online own'), one(possessions)],
    replaced: [0, 1],
    correct: () => 'your',
    explanation: { fr: 'Le possessif s’écrit « your ».', en: 'The possessive is “your”.' },
    examples: {
      found: [
        ["Please send you're order number.", "you're", 'your'],
        ["You're new account is open.", "You're", 'Your'],
      ],
      innocent: ["You're welcome.", "You're in order of arrival.", 'Your account is open.'],
    },
  },
  {
    id: 'your-for-youre',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one('your'),
      one('not unable able still happy unhappy interested eligible entitled sorry looking having experiencing trying'),
      one('to for a an the any with in'),
    ],
    replaced: [0, 1],
    correct: () => "you're",
    when: ({ previous }) => !/^(?:about|for|of|appreciate|from|in|with|on)$/u.test(previous),
    explanation: { fr: '« You’re » est la contraction de « you are ».', en: '“You’re” is short for “you are”.' },
    examples: {
      found: [['Tell us if your able to log in.', 'your', "you're"]],
      innocent: ['Thank you for your trying to help.', "If you're able to log in, tell us.", 'Your experience counts.'],
    },
  },
  {
    id: 'their-for-there',
    language: 'en',
    kind: 'grammar',
    pattern: [one("their they're"), one('is are was were has')],
    replaced: [0, 1],
    correct: () => 'there',
    when: ({ previous }) => !/^(?:of|by|with)$/u.test(previous),
    explanation: {
      fr: '« There is » : il y a.',
      en: '“There is” says that something exists; “their” is a possessive.',
    },
    examples: {
      found: [['Their is a delay on this line.', 'Their', 'There']],
      innocent: ['There is a delay on this line.', 'Their parcel is here.'],
    },
  },
  {
    id: 'there-for-their',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one("there they're"),
      one('own account accounts order orders parcel parcels website details team support'),
    ],
    replaced: [0, 1],
    correct: () => 'their',
    when: ({ previous }) => !/^(?:out|over|up|in|is|are|isn't|aren't|was|were)$/u.test(previous),
    explanation: { fr: 'Le possessif s’écrit « their ».', en: 'The possessive is “their”.' },
    examples: {
      found: [['The couriers use there own vans.', 'there', 'their']],
      innocent: ['The couriers use their own vans.', 'Is there support for this phone?', 'From there, own the topic.'],
    },
  },
  {
    id: 'whos-for-whose',
    language: 'en',
    kind: 'grammar',
    pattern: [one("who's"), one('name account order parcel address number email details card')],
    replaced: [0, 1],
    correct: () => 'whose',
    explanation: { fr: 'Le possessif s’écrit « whose ».', en: 'The possessive is “whose”.' },
    examples: {
      found: [["Customers who's order is late get a voucher.", "who's", 'whose']],
      innocent: ['Customers whose order is late get a voucher.', "Ask who's there."],
    },
  },
]);
