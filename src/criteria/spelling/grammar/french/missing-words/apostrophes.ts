import type { Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isMark, raw, touches } from '../classes.ts';
import { isElidable } from './elision.ts';

const letters: Readonly<Record<string, RegExp>> = {
  l: /^/u,
  d: /^/u,
  n: /^(?:ai|as|a|avons|avez|ont|est|es|êtes|était|étaient|hésitez|oubliez|y|en|avait|aurez|auront|aura)$/u,
  j: /^(?:ai|avais|aurai|aurais|étais|espère|attends|arrive|y|en|ose)$/u,
  c: /^(?:est|était|étaient)$/u,
  s: /^(?:il|ils|est|était|agit|en|y)$/u,
  m: /^(?:a|ont|avez|avait|en|y|est)$/u,
  t: /^(?:as|a|ai|en)$/u,
  qu: /^(?:il|elle|ils|elles|on|un|une|en|à)$/u,
  aujourd: /^hui$/u,
  lorsqu: /^(?:il|elle|ils|elles|on|un|une)$/u,
  puisqu: /^(?:il|elle|ils|elles|on|un|une)$/u,
  jusqu: /^(?:à|au|aux|en|ici)$/u,
};

/** `l équipe`, `n ai`, `aujourd hui`: a letter alone, then what it is elided before. */
function spacedApostrophe(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const next = raw(sentence, index + 1);
  if (next.kind !== 'word' || touches(sentence, index + 1) || letters[text]?.test(next.text) !== true) return null;
  const previous = raw(sentence, index - 1);
  if (previous.kind === 'number') return null;
  if (text === 'l' || text === 'd') {
    if (isMark(previous) && index > 0 && previous.text !== ',') return null;
    if (!isElidable(next) && !/^(?:on|une?|après|avoir|être)$/u.test(next.text)) return null;
  }
  return { from: index, to: index + 2, right: `${text}'${next.text}` };
}

const whole: ReadonlyMap<string, string> = new Map(
  Object.entries({
    jai: "j'ai",
    javais: "j'avais",
    jaurais: "j'aurais",
    jaurai: "j'aurai",
    jétais: "j'étais",
    jespère: "j'espère",
    cest: "c'est",
    cétait: "c'était",
    daccord: "d'accord",
    quil: "qu'il",
    quils: "qu'ils",
    quelquun: "quelqu'un",
    quon: "qu'on",
    sil: "s'il",
    sils: "s'ils",
    nai: "n'ai",
    nest: "n'est",
    navez: "n'avez",
    navons: "n'avons",
    nhésitez: "n'hésitez",
    nhesitez: "n'hésitez",
    aujourdhui: "aujourd'hui",
    jusquà: "jusqu'à",
    lorsquil: "lorsqu'il",
    puisquil: "puisqu'il",
    presqu: 'presque',
  }),
);

/** `jai`, `cest`: the letter that is elided sticks to the word. */
const glued = ({ text, known, kind }: Word): string | null => {
  if (known || kind !== 'word') return null;
  return whole.get(text) ?? null;
};

/** `presqu'exacte`, `presque île`. */
function presque(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const next = raw(sentence, index + 1);
  if (text === 'presque')
    return next.text === 'île' || next.text === 'îles'
      ? { from: index, to: index + 2, right: `presqu'${next.text}` }
      : null;
  if (text.startsWith("presqu'"))
    return /îles?$/u.test(text) ? null : { from: index, to: index + 1, right: `presque ${text.slice(7)}` };
  return null;
}

/** Apostrophes left out. Source: Grevisse, Le Bon Usage. */
export const frenchMissingWordsApostrophes = syntax([
  {
    id: 'missing-apostrophe',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(Object.keys(letters)),
    find: spacedApostrophe,
    explanation: {
      fr: 'Il manque l’apostrophe : « l’équipe », « n’ai », « aujourd’hui ».',
      en: 'The apostrophe is missing: “l’équipe”, “n’ai”, “aujourd’hui”.',
    },
    examples: {
      found: [
        ['Toute l équipe vous remercie.', 'l équipe', "l'équipe"],
        ['Je n ai pas la date.', 'n ai', "n'ai"],
        ['Le colis part aujourd hui.', 'aujourd hui', "aujourd'hui"],
      ],
      innocent: ['Un bidon de 5 l est livré.', 'Le modèle l est épuisé.', "Le colis part aujourd'hui."],
    },
  },
  {
    id: 'glued-apostrophe',
    language: 'fr',
    kind: 'spelling',
    anchor: (word) => glued(word) !== null,
    find: (sentence, index) => {
      const right = glued(raw(sentence, index));
      return right === null ? null : { from: index, to: index + 1, right };
    },
    explanation: {
      fr: 'Il manque l’apostrophe : « j’ai », « c’est », « s’il ».',
      en: 'The apostrophe is missing: “j’ai”, “c’est”, “s’il”.',
    },
    examples: {
      found: [
        ['Je vois que jai oublié la pièce.', 'jai', "j'ai"],
        ['Ce nest pas grave.', 'nest', "n'est"],
        ['Je nai pas la date.', 'nai', "n'ai"],
      ],
      innocent: ['Nous sommes d’accord.', 'La lune est pleine.', 'Le colis est dans la dune.'],
    },
  },
  {
    id: 'presque-elision',
    language: 'fr',
    kind: 'spelling',
    anchor: ({ text }) => text.startsWith('presqu'),
    find: presque,
    explanation: {
      fr: '« Presque » ne s’élide que dans « presqu’île ».',
      en: '“Presque” is only elided in “presqu’île”.',
    },
    examples: {
      found: [
        ["La somme est presqu'exacte.", "presqu'exacte", 'presque exacte'],
        ["Le stock est presqu'épuisé.", "presqu'épuisé", 'presque épuisé'],
        ['Nous livrons la presque île.', 'presque île', "presqu'île"],
      ],
      innocent: ['Nous livrons la presqu’île.', 'La somme est presque exacte.', 'Il est presque ici.'],
    },
  },
]);
