import { frenchLexicon } from '../../../../../languages/morphology/lexicon.ts';
import {
  conditional,
  determiner,
  future,
  imperfect,
  infinitive,
  present,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  afterAdverbs,
  afterClitics,
  closes,
  firstAfter,
  isBefore,
  lastBefore,
  listed,
  opens,
  rawAt,
} from '../clauses.ts';
import { type Clause, clauseAt, isAll, que, single } from './moods.ts';

/** A conditional or a future after `si`. */
function conditionalAfterSi(sentence: Tagged, index: number): Correction | null {
  const previous = rawAt(sentence, index - 1);
  if (!opens(previous) && previous.text !== ',' && previous.text !== 'et') return null;
  const clause = clauseAt(sentence, index + 1);
  if (clause === null) return null;
  const word = rawAt(sentence, clause.verb);
  const isFuture = index === 0 && isAll(word, future);
  if (!(isFuture || isAll(word, conditional)) || rawAt(sentence, clause.verb + 1).text.startsWith('-')) return null;
  return inTense(word, clause, isFuture ? present : imperfect);
}

/** A verb of a clause in another tense. */
function inTense(word: Word, clause: Clause, tense: number): Correction | null {
  for (const { tag, lemma } of word.readings) {
    const right = (tag & verb) === 0 ? undefined : frenchLexicon().inflect(lemma, verb | clause.person | tense)[0];
    if (right !== undefined) return { from: clause.verb, to: clause.verb + 1, right };
  }
  return null;
}

/** Whether another verb of the sentence is a conditional. */
const hasConditional = (sentence: Tagged, index: number): boolean =>
  lastBefore(sentence, index, (word) => isAll(word, conditional)) >= 0 ||
  firstAfter(sentence, index, (word) => isAll(word, conditional)) >= 0;

/** `dès que j'aurais reçu` for `dès que j'aurai reçu`. */
function conditionalAfterWhen(sentence: Tagged, index: number): Correction | null {
  const { text } = rawAt(sentence, index);
  if (
    que(rawAt(sentence, index))
      ? !soonAs.has(rawAt(sentence, index - 1).text)
      : text !== 'lorsque' && text !== "lorsqu'"
  )
    return null;
  const pronoun = rawAt(sentence, index + 1).text;
  if (pronoun !== 'je' && pronoun !== "j'") return null;
  const at = afterClitics(sentence, index + 2);
  const word = rawAt(sentence, at);
  if (!isAll(word, conditional) || hasConditional(sentence, at)) return null;
  return { from: at, to: at + 1, right: word.text.slice(0, -1) };
}
const soonAs = listed('dès aussitôt une');

const wishes = listed('préféré aimé souhaité voulu apprécié désiré espéré pu');
const wished = listed("ne ne que qu' de d' la le les un une savoir vous avoir recevoir être en");

/** `j'aurai aimé` for `j'aurais aimé`. */
function futureOfWish(sentence: Tagged, index: number): Correction | null {
  if (rawAt(sentence, index).text !== 'aurai') return null;
  const at = afterAdverbs(sentence, index + 1);
  if (!wishes.has(rawAt(sentence, at).text)) return null;
  const next = rawAt(sentence, at + 1);
  if (!wished.has(next.text) && !can(rawAt(sentence, afterClitics(sentence, at + 1)), infinitive)) return null;
  return isBefore(sentence, index, listed("quand lorsque lorsqu' dès une"))
    ? null
    : { from: index, to: index + 1, right: 'aurais' };
}

const returning = listed(
  'manquer revenir venir rappeler recontacter contacter tenir envoyer faire transmettre arriver repartir partir appeler répondre',
);
const soon = listed(
  'dès demain lorsque prochainement rapidement après-demain bientôt lundi mardi mercredi jeudi vendredi samedi dimanche',
);
const hypotheses = listed("si s' où comment quand pourquoi sinon cas souhaitez voulez faudrait autant même");

/** Whether words after a promise say when it will be kept. */
function isSoon(sentence: Tagged, index: number): boolean {
  const end = firstAfter(sentence, index, closes);
  const at = firstAfter(sentence, index, ({ text }) => soon.has(text));
  const within = firstAfter(sentence, index, ({ text }) => text === 'dans');
  const isWithin = within > 0 && can(rawAt(sentence, within + 1), determiner);
  return (at > 0 && (end < 0 || at < end)) || (isWithin && (end < 0 || within < end));
}

/** `je reviendrais vers vous dès demain` for `je reviendrai`. */
function conditionalOfPromise(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!isAll(word, conditional) || !word.readings.some(({ lemma }) => returning.has(lemma))) return null;
  if (isBefore(sentence, at, hypotheses) || firstAfter(sentence, at, ({ text }) => hypotheses.has(text)) >= 0)
    return null;
  const isRefused = isForm(word, 'manquer') && rawAt(sentence, at + 1).text === 'pas';
  return isRefused || isSoon(sentence, at) ? { from: at, to: at + 1, right: word.text.slice(0, -1) } : null;
}

/** Conditionals and futures. Source: Grevisse, Le Bon Usage. */
export const frenchTenses = syntax([
  {
    id: 'conditional-after-si',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['si', "s'"]),
    find: conditionalAfterSi,
    explanation: {
      fr: 'Après « si » qui pose une condition, le verbe se met au présent ou à l’imparfait, pas au conditionnel ni au futur.',
      en: 'After “si” for a condition the verb stands in the present or the imperfect, not in the conditional or the future.',
    },
    examples: {
      found: [
        ['Si vous souhaiteriez un avoir, écrivez-nous.', 'souhaiteriez', 'souhaitiez'],
        ["S'il serait possible de le reprendre, dites-le.", 'serait', 'était'],
        ['Si le colis arriverait abîmé, refusez-le.', 'arriverait', 'arrivait'],
        ['Si vous aurez un doute, écrivez-nous.', 'aurez', 'avez'],
      ],
      innocent: [
        'Si vous aviez la facture, écrivez-nous.',
        'Je ne sais pas si vous auriez la facture.',
        "S'il vous plaît, pourriez-vous écrire ?",
      ],
    },
  },
  {
    id: 'conditional-for-future',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['aurai']),
    find: futureOfWish,
    explanation: {
      fr: 'Un souhait se dit au conditionnel : j’aurais aimé, avec un s.',
      en: 'A wish stands in the conditional: j’aurais aimé, with an s.',
    },
    examples: {
      found: [
        ["J'aurai aimé vous aider.", 'aurai', 'aurais'],
        ["J'aurai souhaité vous proposer mieux.", 'aurai', 'aurais'],
        ["J'aurai bien voulu un échange, mais il est fini.", 'aurai', 'aurais'],
      ],
      innocent: [
        "J'aurais aimé vous aider.",
        "Quand j'aurai voulu le changer, il sera fini.",
        "J'aurai reçu le colis demain.",
      ],
    },
  },
  {
    id: 'future-for-conditional',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => word.text === 'je' || que(word) || single.has(word.text),
    find: (sentence, index) =>
      rawAt(sentence, index).text === 'je'
        ? conditionalOfPromise(sentence, index)
        : conditionalAfterWhen(sentence, index),
    explanation: {
      fr: 'Une promesse se dit au futur : je reviendrai vers vous, sans s.',
      en: 'A promise stands in the future: je reviendrai vers vous, without an s.',
    },
    examples: {
      found: [
        ['Je reviendrais vers vous dès demain.', 'reviendrais', 'reviendrai'],
        ['Je vous rappellerais dans les plus brefs délais.', 'rappellerais', 'rappellerai'],
        ['Je vous enverrais le bon prochainement.', 'enverrais', 'enverrai'],
        ['Je ne manquerais pas de vous écrire.', 'manquerais', 'manquerai'],
        ["Dès que j'aurais la réponse, je vous écris.", 'aurais', 'aurai'],
      ],
      innocent: [
        'Je reviendrai vers vous dès demain.',
        'Si je le pouvais, je reviendrais vers vous dès demain.',
        'Je vous rappellerais avec plaisir.',
        'Je souhaiterais un avis dans la journée.',
        "Je pensais que je vous écrirais dès que j'aurais la réponse.",
      ],
    },
  },
]);
