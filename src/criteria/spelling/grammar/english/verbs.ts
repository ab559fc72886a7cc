import { family, like, maybe, one, type PhraseRule } from '../phrase.ts';

/** Regular verbs of service language, in their base form. */
const regular =
  'accept add answer apologise apologize apply arrange assist book call cancel change charge check claim collect confirm contact correct deliver dispatch download email enter escalate follow forward handle help investigate issue log look miss notify offer open order pass process provide raise reach receive refer refund register remove renew replace reply report request reset resolve respond restart return review schedule ship sign solve start stop switch track transfer try update upgrade verify visit wait work';
/** Irregular verbs: base form, past, participle. */
const irregular =
  'begin began begun, break broke broken, bring brought brought, buy bought bought, choose chose chosen, do did done, drive drove driven, fall fell fallen, find found found, forget forgot forgotten, get got got, give gave given, go went gone, hear heard heard, keep kept kept, know knew known, leave left left, lose lost lost, make made made, pay paid paid, see saw seen, sell sold sold, send sent sent, speak spoke spoken, take took taken, tell told told, think thought thought, write wrote written';

function pastOf(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  if (/^(?:log|stop|ship)$/u.test(base)) return `${base}${base.slice(-1)}ed`;
  return base === 'cancel' ? 'cancelled' : `${base}ed`;
}

function gerundOf(base: string): string {
  if (base === 'see') return 'seeing';
  if (base === 'get' || base === 'let') return `${base}ting`;
  return `${base.replace(/e$/u, '')}ing`;
}

const principal = irregular.split(', ').map((forms) => forms.split(' ') as [string, string, string]);
const regularVerbs = regular.split(' ').filter((base) => base !== 'reset');
/** Base forms by a past form that is not the base itself. */
const bases = new Map<string, string>([
  ...regularVerbs.map((base): [string, string] => [pastOf(base), base]),
  ...principal.flatMap(([base, past, participle]): [string, string][] => [
    [past, base],
    [participle, base],
  ]),
]);
/** Participles by a past form that is another word. */
const participles = new Map(
  principal.filter(([, past, participle]) => past !== participle).map(([, past, participle]) => [past, participle]),
);

const pasts = like((word) => bases.has(word));
/** Before the subject of a clause; '' at the start of a sentence. */
const clauseStarts = new Set(['', ...', and but that if because since as when so'.split(' ')]);
const explanationOfBase = (after: string): PhraseRule['explanation'] => ({
  fr: `Après « ${after} », le verbe est à l’infinitif sans terminaison.`,
  en: `After “${after}” the verb stands in its base form.`,
});

/** Verb forms in service English. Source: Garner’s Modern English Usage. */
export const englishVerbs = family([
  {
    id: 'base-after-did',
    language: 'en',
    kind: 'grammar',
    pattern: [one("didn't doesn't don't"), pasts],
    replaced: [1, 2],
    correct: ([, verb = '']) => bases.get(verb) ?? null,
    explanation: explanationOfBase('did'),
    examples: {
      found: [
        ["We didn't received your form.", 'received', 'receive'],
        ["The driver didn't found the house.", 'found', 'find'],
      ],
      innocent: ["We didn't receive your form.", 'We received your form.', 'It is what we did, found or lost.'],
    },
  },
  {
    id: 'base-after-modal',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one("will can could would should must cannot can't won't couldn't wouldn't shouldn't we'll i'll you'll they'll"),
      maybe('not also now then be'),
      pasts,
    ],
    replaced: [2, 3],
    correct: ([, between = '', verb = '']) => (between === 'be' ? null : (bases.get(verb) ?? null)),
    explanation: explanationOfBase('will'),
    examples: {
      found: [
        ['We will sent a new one today.', 'sent', 'send'],
        ['You can checked it in your account.', 'checked', 'check'],
      ],
      innocent: [
        'We will send a new one today.',
        'It will be sent today.',
        'The new one will, sent today, arrive soon.',
      ],
    },
  },
  {
    id: 'base-after-to',
    language: 'en',
    kind: 'grammar',
    pattern: [one('able unable want need happy wish like have hope try ask asked sorry'), one('to'), pasts],
    replaced: [2, 3],
    correct: ([, , verb = '']) => bases.get(verb) ?? null,
    explanation: explanationOfBase('to'),
    examples: {
      found: [['We are not able to found your order.', 'found', 'find']],
      innocent: ['We are not able to find your order.', 'This applies to lost cards.'],
    },
  },
  {
    id: 'participle-after-have',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one("have has had haven't hasn't hadn't i've we've you've they've"),
      maybe('already just not also'),
      like((word) => participles.has(word)),
    ],
    replaced: [2, 3],
    correct: ([, , verb = '']) => participles.get(verb) ?? null,
    explanation: { fr: 'Après « have », le participe passé.', en: 'After “have” stands the past participle.' },
    examples: {
      found: [
        ['We have spoke to the carrier.', 'spoke', 'spoken'],
        ['It has already went out.', 'went', 'gone'],
      ],
      innocent: ['We have spoken to the carrier.', 'We spoke to the carrier.'],
    },
  },
  {
    id: 'plural-have',
    language: 'en',
    kind: 'grammar',
    pattern: [one('we they you'), maybe('also already just'), one("has was hasn't wasn't")],
    replaced: [2, 3],
    correct: ([, , verb = '']) => verb.replace('has', 'have').replace('was', 'were'),
    when: ({ previous }) => clauseStarts.has(previous),
    explanation: {
      fr: '« We », « you » et « they » prennent « have » et « were ».',
      en: '“We”, “you” and “they” take “have” and “were”.',
    },
    examples: {
      found: [
        ['We was not told about it.', 'was', 'were'],
        ['They has sent it.', 'has', 'have'],
      ],
      innocent: ['We were not told about it.', 'The news about you was good.', 'What helped you was a restart.'],
    },
  },
  {
    id: 'singular-has',
    language: 'en',
    kind: 'grammar',
    pattern: [one('he she it'), one("have don't haven't")],
    replaced: [1, 2],
    correct: ([, verb = '']) => verb.replace('have', 'has').replace("don't", "doesn't"),
    when: ({ previous }) => clauseStarts.has(previous),
    explanation: {
      fr: '« He », « she » et « it » prennent « has » et « doesn’t ».',
      en: '“He”, “she” and “it” take “has” and “doesn’t”.',
    },
    examples: {
      found: [["If it don't work, call us.", "don't", "doesn't"]],
      innocent: ["If it doesn't work, call us.", 'Let it have a rest.', 'Does it have a lid?'],
    },
  },
  {
    id: 'where-for-were',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one('we they you'),
      one('where'),
      one('not unable able told sorry given sent waiting expecting charged informed advised happy'),
    ],
    replaced: [1, 2],
    correct: () => 'were',
    when: ({ previous }) => clauseStarts.has(previous),
    explanation: { fr: 'Le verbe s’écrit « were ».', en: 'The verb is “were”; “where” asks for a place.' },
    examples: {
      found: [['We are sorry that you where not told.', 'where', 'were']],
      innocent: ['We are sorry that you were not told.', 'We know where it is.', 'Tell you where not to park?'],
    },
  },
  {
    id: 'were-for-we-are',
    language: 'en',
    kind: 'grammar',
    pattern: [one('were where'), one('sorry')],
    replaced: [0, 1],
    correct: () => "we're",
    when: ({ previous }) => previous === '',
    explanation: { fr: '« We’re » est la contraction de « we are ».', en: '“We’re” is short for “we are”.' },
    examples: {
      found: [['Were sorry to hear this.', 'Were', "We're"]],
      innocent: ["We're sorry to hear this.", 'They were sorry to hear this.'],
    },
  },
  {
    id: 'gerund-after-for',
    language: 'en',
    kind: 'grammar',
    pattern: [
      one('thanks you sorry'),
      one('for'),
      one('contact reach get bring let take inform write choose share'),
      one('us out in this me the your back touch to'),
    ],
    replaced: [2, 3],
    correct: ([, , verb = '']) => gerundOf(verb),
    explanation: { fr: 'Après « for », la forme en -ing.', en: 'After “for” stands the -ing form.' },
    examples: {
      found: [
        ['Thank you for contact us.', 'contact', 'contacting'],
        ['Thanks for share this.', 'share', 'sharing'],
      ],
      innocent: ['Thank you for contacting us.', 'Thank you for your contact.', 'We will look for contact details.'],
    },
  },
  {
    id: 'forward-to-hearing',
    language: 'en',
    kind: 'grammar',
    pattern: [one('look looking looked'), one('forward'), one('to'), one('hear see meet welcome help receive')],
    replaced: [3, 4],
    correct: ([, , , verb = '']) => gerundOf(verb),
    when: ({ next }) => next !== 'pack',
    explanation: {
      fr: '« Look forward to » est suivi d’une forme en -ing.',
      en: '“Look forward to” is followed by an -ing form.',
    },
    examples: {
      found: [['We look forward to hear from you.', 'hear', 'hearing']],
      innocent: ['We look forward to hearing from you.', 'Move it forward to see the label.'],
    },
  },
]);
