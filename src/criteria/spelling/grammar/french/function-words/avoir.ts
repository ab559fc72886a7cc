import {
  determiner,
  feminine,
  infinitive,
  masculine,
  name,
  noun,
  plural,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  clitics,
  hasVerbBefore,
  isMark,
  isNoun,
  isParticiple,
  isPlainParticiple,
  isPlural,
  isVerb,
  participleAfter,
  raw,
  replacing,
  words,
} from '../classes.ts';
import { hasParticiple, light } from './a.ts';

/** `l'a`, `l'as` or `l'ai`, by the subject. */
const having: Readonly<Record<string, string>> = { je: 'ai', tu: 'as', ils: 'ont', elles: 'ont' };

const singularSubjects = words('je tu il elle on qui ça cela');

/** `la vendue` for `l'a vendue`: after a subject, before what can only be a participle. */
function laForHas(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const subject = previous.text === 'ne' ? raw(sentence, index - 2) : previous;
  const participle = participleAfter(sentence, index);
  if (participle === null || (participle.tags & verb) !== 0) return null;
  if (singularSubjects.has(subject.text)) {
    if (subject.text === 'qui' && (participle.tags & noun) !== 0) return null;
    return `l'${having[subject.text] ?? 'a'}`;
  }
  const masculineOnly = isPlainParticiple(participle) && /[^e]s?$/u.test(participle.text) && !isPlural(participle);
  return masculineOnly && isNoun(previous) && !hasVerbBefore(sentence, index) ? "l'a" : null;
}

const pronounsBeforeVerb = words('leur lui nous vous');

/** `on ne l'a vous rend pas`: a verb follows, so that `a` is none. */
function hasForLa(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1);
  if (raw(sentence, index - 1).text !== "l'") return null;
  const isWrong =
    (isVerb(next) && next.text !== 'a') ||
    (pronounsBeforeVerb.has(next.text) && can(raw(sentence, index + 2), verb)) ||
    (isNoun(next) && can(next, noun | feminine) && !can(next, noun | masculine) && !light.has(next.text));
  return isWrong ? { from: index - 1, to: index + 1, right: 'la' } : null;
}

const places = words(
  "voilà ici d'ici jusque jusqu' est sont était étaient sera seront serai serons suis sommes êtes soit être es étais serez restez reste rester",
);

const afterThere = words(
  "où lorsque lorsqu' quand pour avec dans depuis mais car puisque parce entre dès vers demain lundi mardi mercredi jeudi vendredi samedi dimanche",
);

function laForThere(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (previous.text === 'le' || previous.text === "l'") return null;
  if (next.text === "n'" && isMark(previous)) return 'là';
  if (next.text === 'où' && !can(previous, verb)) return 'là';
  if (!places.has(previous.text)) return null;
  if (/^[.,!?;…]+$/u.test(next.text) || next.kind === 'boundary' || afterThere.has(next.text)) return 'là';
  if (next.text === 'que' || next.text === "qu'")
    return /^(?:c'|est)$/u.test(previous.text) || raw(sentence, index - 2).text === "c'" ? 'là' : null;
  return next.text === "l'" || next.text === 'le' ? 'là' : null;
}

/** `je là vois`, `dans là boîte`. */
function thereForLa(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (isMark(previous) || isMark(next)) return null;
  if (/^(?:je|tu|on|ils?)$/u.test(previous.text) && can(next, verb)) return 'la';
  if (!/^(?:dans|sur|sous|par|pour|avec|sans|de|à|vers|chez|depuis)$/u.test(previous.text)) return null;
  return isNoun(next) && /e$|ion$|té$/u.test(next.text) && can(next, noun) && !isPlural(next) ? 'la' : null;
}

/** A possessive after a subject is an auxiliary: `il ma répondu`, `on ta dit`, `ils mon écrit`. */
function possessiveForHave(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1);
  const subject = previous.text === 'ne' ? raw(sentence, index - 2).text : previous.text;
  const next = raw(sentence, index + 1);
  const many = text.endsWith('on');
  const right = `${text.charAt(0)}'${many ? 'ont' : subject === 'tu' ? 'as' : 'a'}`;
  if (many) return /^(?:ils|elles)$/u.test(subject) && !isNoun(next) ? right : null;
  if (/^(?:il|on|tu)$/u.test(subject)) return right;
  if (text === 'ta' && /^(?:qu'|que|pas|plus)$/u.test(next.text) && isMark(previous)) return "t'as";
  const participle = participleAfter(sentence, index);
  if (participle === null || (participle.tags & verb) !== 0 || can(participle, noun | feminine)) {
    if (/^(?:qui|elle|ça|cela)$/u.test(subject) && /^(?:dit|fait|été|permis)$/u.test(participle?.text ?? ''))
      return right;
    return null;
  }
  if (/^(?:qui|elle|ça|cela)$/u.test(subject)) return right;
  return isNoun(previous) &&
    !participle.text.endsWith('e') &&
    !participle.text.endsWith('es') &&
    !hasVerbBefore(sentence, index)
    ? right
    : null;
}

const cliticOrVerb = (word: Word): boolean => clitics.has(word.text) || can(word, verb) || word.text.startsWith('-');

const pluralPronouns = words('ils elles ceux-ci ceux-là celles-ci celles-là certains certaines plusieurs');

/** `les colis on été livrés`: no verb and no pronoun after `on`, and a plural before. */
function onForOnt(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (previous.text === "l'" || isMark(next) || cliticOrVerb(next)) {
    if (!/^(?:fait|mis|dit|pris|reçu|vu)$/u.test(next.text) || previous.text === "l'") return null;
  }
  if (pluralPronouns.has(previous.text)) return previous.text === 'ils' || isParticiple(next) ? 'ont' : null;
  if (isMark(previous) || previous.text === 'et') return null;
  const before = raw(sentence, index - 2);
  if (isParticiple(next) || hasParticiple(sentence, index)) {
    if (can(previous, noun | plural) || clitics.has(previous.text) || previous.text === 'qui') return 'ont';
    return (previous.tags & name) !== 0 && can(before, determiner | plural) ? 'ont' : null;
  }
  return isPlural(previous) && (can(next, infinitive) || next.text === 'une' || next.text === 'un') ? 'ont' : null;
}

const onVerbs = words('peut va doit est vous faut sait fera sera pourra devrait pourrait');

const beforeOn = words("l' si que et mais car donc quand lorsque où comme dont puisque");

/** `ont peut`, `si l'ont veut`. */
function ontForOn(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (!isMark(previous) && !beforeOn.has(previous.text)) return null;
  if (onVerbs.has(next.text)) return 'on';
  const start = index === 0 || raw(sentence, index - 1).text === ',';
  if (start && /^(?:n'|ne|se|s'|y|en|me|m'|te|t')$/u.test(next.text)) return 'on';
  return isVerb(next) && can(next, third | singular) && next.text !== 'a' ? 'on' : null;
}

/** Other forms of `avoir` and what sounds like them: la and l’a, on and ont. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsAvoir = syntax([
  {
    id: 'la-for-has',
    language: 'fr',
    kind: 'grammar',
    ...replacing('la', laForHas),
    explanation: {
      fr: 'Devant un participe, on écrit le pronom et l’auxiliaire : « l’a », « l’as », « l’ai ».',
      en: 'Before a participle the pronoun and the auxiliary are written: “l’a”, “l’as”, “l’ai”.',
    },
    examples: {
      found: [
        ['Votre conseiller dit qu’elle la vendue hier.', 'la', "l'a"],
        ['Je la bien reçue ce matin.', 'la', "l'ai"],
        ['Le transporteur la retrouvé au dépôt.', 'la', "l'a"],
      ],
      innocent: [
        'Il la fait réparer.',
        'Je la vois sur votre compte.',
        'Elle dit la vérité.',
        'Nous la voulue ainsi.',
        'On la dit fragile.',
      ],
    },
  },
  {
    id: 'has-for-la',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['a', 'as']),
    find: hasForLa,
    explanation: {
      fr: 'Devant un nom ou un verbe, on écrit « la » ; « l’a » contient le verbe « avoir ».',
      en: 'Before a noun or a verb “la” is written; “l’a” has the verb “avoir” in it.',
    },
    examples: {
      found: [
        ["Je ne l'a vois pas sur la facture.", "l'a", 'la'],
        ["Nous attendons l'a livraison.", "l'a", 'la'],
        ["Elle ne l'a vous donne pas.", "l'a", 'la'],
      ],
      innocent: ['Elle l’a prise hier.', 'Il l’a vite vue.', 'On l’a à portée de main.'],
    },
  },
  {
    id: 'la-for-there',
    language: 'fr',
    kind: 'grammar',
    ...replacing('la', laForThere),
    explanation: {
      fr: 'L’adverbe de lieu s’écrit « là », avec accent.',
      en: 'The adverb of place is written “là”, with an accent.',
    },
    examples: {
      found: [
        ['Nous sommes la pour vous aider.', 'la', 'là'],
        ["C'est la que le bât blesse.", 'la', 'là'],
        ["La n'est pas la question.", 'La', 'Là'],
        ['Votre colis est la.', 'la', 'là'],
      ],
      innocent: [
        'Nous sommes la référence du marché.',
        'C’est la seule que nous ayons.',
        'Nous sommes là pour vous aider.',
        'Il donne le la.',
      ],
    },
  },
  {
    id: 'there-for-la',
    language: 'fr',
    kind: 'grammar',
    ...replacing('là', thereForLa),
    explanation: {
      fr: 'L’article et le pronom s’écrivent « la », sans accent.',
      en: 'The article and the pronoun are written “la”, without accent.',
    },
    examples: {
      found: [
        ['Le bon est dans là boîte.', 'là', 'la'],
        ['Je là vois sur votre compte.', 'là', 'la'],
        ['Merci pour là réponse.', 'là', 'la'],
      ],
      innocent: ['De là, vous verrez le quai.', 'Je suis là demain.', 'Par là passe le livreur.'],
    },
  },
  {
    id: 'possessive-for-have',
    language: 'fr',
    kind: 'grammar',
    ...replacing('ma ta mon ton', possessiveForHave),
    explanation: {
      fr: 'Après un sujet, on écrit le pronom et l’auxiliaire : « m’a », « t’as », « m’ont ».',
      en: 'After a subject the pronoun and the auxiliary are written: “m’a”, “t’as”, “m’ont”.',
    },
    examples: {
      found: [
        ['Il ma répondu hier.', 'ma', "m'a"],
        ['Mon collègue ma confirmé la date.', 'ma', "m'a"],
        ['La personne qui ma renseigné était aimable.', 'ma', "m'a"],
        ['Tu ta trompé de lien.', 'ta', "t'as"],
        ['Ils mon promis un avoir.', 'mon', "m'ont"],
      ],
      innocent: [
        'Il perd ma trace.',
        'Elle et ma collègue vous répondront.',
        'Le client que ma collègue a reçu est content.',
        'Ils verront mon responsable.',
      ],
    },
  },
  {
    id: 'on-for-ont',
    language: 'fr',
    kind: 'grammar',
    ...replacing('on', onForOnt),
    explanation: {
      fr: 'Le verbe « avoir » au pluriel s’écrit « ont » (on pourrait dire « avaient »).',
      en: 'The plural of “avoir” is written “ont”.',
    },
    examples: {
      found: [
        ['Les colis on été livrés.', 'on', 'ont'],
        ['Ils on une journée de retard.', 'on', 'ont'],
        ['Nos clients on une remise.', 'on', 'ont'],
        ['Nos livreurs on bien reçu la consigne.', 'on', 'ont'],
      ],
      innocent: [
        'Les colis ont été livrés.',
        'L’an passé, on a eu le même cas.',
        'Avec ces codes on peut suivre le colis.',
        'Plus de clients on veut, plus on investit.',
      ],
    },
  },
  {
    id: 'ont-for-on',
    language: 'fr',
    kind: 'grammar',
    ...replacing('ont', ontForOn),
    explanation: {
      fr: 'Le pronom sujet s’écrit « on » (on pourrait dire « il »).',
      en: 'The subject pronoun is written “on”.',
    },
    examples: {
      found: [
        ['Avec ce code, ont peut suivre le colis.', 'ont', 'on'],
        ["Ont n'a pas reçu le code.", 'Ont', 'On'],
        ['Quand ont veut, tout est simple.', 'ont', 'on'],
      ],
      innocent: ['Ils ont tous reçu le code.', 'Ont-ils reçu le code ?', 'Ils ont fait le point.'],
    },
  },
]);
