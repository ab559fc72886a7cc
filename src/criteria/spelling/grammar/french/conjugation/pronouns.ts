import {
  adjective,
  anyPart,
  anyTense,
  conditional,
  determiner,
  future,
  imperfect,
  infinitive,
  name,
  noun,
  participle,
  plural,
  preposition,
  pronoun,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, french, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, type SyntaxRule, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { afterClitics, agrees, closes, conjugated, isBefore, listed, opens, persons, rawAt } from '../clauses.ts';

/** Words after which `nous` and `vous` are subjects. */
const subordinators = listed("si lorsque lorsqu' quand puisque puisqu' car");
/** Words that open a clause whose subject may follow its verb: `le colis que vous a remis le livreur`. */
export const relatives = listed("que qu' dont où comme");
const coordinators = listed('et ou ni mais');
/** Pronouns that stand after a subject `nous` or `vous` only. */
const afterSubject = listed("ne n' me m' te t'");
const quantities = listed('trop beaucoup peu assez plus tant autant');
const strong = listed('elle elles');
const either = listed('nous vous');
const certain = listed("je j' tu il on");

/** Whether a pronoun that is no subject everywhere is the subject here. */
function isSubject(sentence: Tagged, index: number, person: number): boolean {
  const previous = rawAt(sentence, index - 1);
  const { text } = rawAt(sentence, index);
  if (can(previous, verb | person)) return false;
  if (previous.text === "t'" || previous.text === 't') return false;
  if (text === 'tu') return !isForm(previous, 'être', verb) && !isForm(previous, 'avoir', verb);
  if (strong.has(text)) return !can(previous, preposition) && previous.text !== 'comme';
  return true;
}

/** How sure it is that `nous` or `vous` is the subject: of any verb, of some verbs only, or not at all. */
function standing(sentence: Tagged, index: number): 'sure' | 'likely' | 'relative' | null {
  const previous = rawAt(sentence, index - 1);
  if (can(previous, preposition)) return null;
  if (either.has(previous.text)) return null;
  const next = rawAt(sentence, index + 1).text;
  if (afterSubject.has(next) || (either.has(next) && !coordinators.has(previous.text))) return 'sure';
  if (subordinators.has(previous.text)) return 'sure';
  if (relatives.has(previous.text)) return 'relative';
  return opens(previous) ? 'likely' : null;
}

/** Whether a verb after `nous` or `vous` may have another subject, left out or placed after it. */
function mayBeObject(word: Word, sure: 'sure' | 'likely' | 'relative', after: Word): boolean {
  if (sure === 'sure') return false;
  if (sure === 'relative') return can(word, verb | third) || (word.tags & verb) === 0;
  if ((word.tags & verb) === 0)
    return !word.text.endsWith('é') || !(can(after, determiner) || quantities.has(after.text));
  if (isForm(word, 'avoir', third) || isForm(word, 'être', third))
    return !can(word, verb | ((imperfect | conditional) & anyTense));
  return word.text.endsWith('e') && !can(word, verb | ((imperfect | future | conditional) & anyTense));
}

/** Homophones of la, m'a, t'a and l'a before a participle: `elle la vendue`. */
const homophones = listed('la ma ta sa');

/** Whether a participle or an infinitive after a pronoun has another explanation than a missing ending. */
function mayBeOther(sentence: Tagged, index: number, at: number): boolean {
  const { text } = rawAt(sentence, at);
  const previous = rawAt(sentence, index - 1);
  if (text === 'soussigné' || text === 'soussignée' || homophones.has(rawAt(sentence, at - 1).text)) return true;
  if (rawAt(sentence, index).text === 'on' && !closes(previous) && can(previous, noun | pronoun | name)) return true;
  return can(rawAt(sentence, index - 2), verb | (persons.get(rawAt(sentence, index).text) ?? 0));
}

const comparing = listed("ne n' plus moins autre autres autant plutôt mieux");
/** Whether an infinitive stands after `que vous`, outside a comparison: `il faut que vous envoyer`. */
const isClauseOfVous = (sentence: Tagged, index: number, word: Word): boolean =>
  (word.tags & (verb | infinitive)) === infinitive &&
  que.has(rawAt(sentence, index - 1).text) &&
  !isBefore(sentence, index, comparing);

/** Whether a verb that does not fit its pronoun may stand there all the same. */
function isInnocent(sentence: Tagged, index: number, at: number): boolean {
  const word = rawAt(sentence, at);
  const previous = rawAt(sentence, index - 1);
  const { text } = rawAt(sentence, index);
  const after = rawAt(sentence, at + 1);
  if (either.has(text)) {
    const sure = standing(sentence, index);
    if (sure === null) return true;
    if (isClauseOfVous(sentence, index, word)) return false;
    if ((word.tags & verb) === 0 && can(word, infinitive) && !subordinators.has(previous.text)) {
      return word.text !== 'aller' || !can(rawAt(sentence, afterClitics(sentence, at + 1)), infinitive);
    }
    return mayBeObject(word, sure, after);
  }
  if (strong.has(text)) {
    if (coordinators.has(previous.text) && can(word, verb | third | plural)) return true;
    if ((word.tags & verb) === 0 && (can(word, adjective) || !(opens(previous) || relatives.has(previous.text))))
      return true;
  }
  return (word.tags & verb) === 0 && mayBeOther(sentence, index, at);
}

/** Forms that are no verbs, for verbs that sound like them (ours). */
const slips: ReadonlyMap<string, string> = new Map([
  ['ais', 'ai'],
  ['somme', 'sommes'],
]);

/** `je parts` for `je pars`, `j'envoi` for `j'envoie`: what is no verb, as the verb of a person; null: there is none. */
function slipOf(word: Word, person: number): string | null {
  const known = slips.get(word.text);
  if (known !== undefined) return agrees(french(known), person) ? known : null;
  if ((word.tags & anyPart) !== noun || word.text.length < 4) return null;
  const stem = word.text.endsWith('ts') ? word.text.slice(0, -2) : word.text;
  const endings = stem === word.text ? ['e', 'es', 'le', 'les'] : ['s'];
  return endings.map((ending) => stem + ending).find((form) => agrees(french(form), person)) ?? null;
}

/** The verb of a subject pronoun, where its ending is that of another person. */
function disagreement(sentence: Tagged, index: number, person: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  const slip = certain.has(rawAt(sentence, index).text) || word.text === 'somme' ? slipOf(word, person) : null;
  if (slip !== null && isSubject(sentence, index, person)) return { from: at, to: at + 1, right: slip };
  if ((word.tags & (verb | infinitive | participle)) === 0 || agrees(word, person)) return null;
  if (rawAt(sentence, at + 1).text.startsWith('-')) return null;
  if (!isSubject(sentence, index, person) || isInnocent(sentence, index, at)) return null;
  const right = conjugated(word, person);
  return right === null ? null : { from: at, to: at + 1, right };
}

/** Anchor and search of the rule for some pronouns. */
function withSubject(list: string): Pick<SyntaxRule, 'anchor' | 'find'> {
  const pronouns = listed(list);
  return {
    anchor: pronouns,
    find: (sentence, index) => disagreement(sentence, index, persons.get(rawAt(sentence, index).text) ?? 0),
  };
}

export const que = listed("que qu'");

/** Verbs and the pronouns that are their subjects. Source: Grevisse, Le Bon Usage. */
export const frenchConjugation = syntax([
  {
    id: 'verb-with-je',
    language: 'fr',
    kind: 'grammar',
    ...withSubject("je j'"),
    explanation: {
      fr: 'Le verbe s’accorde avec « je » : -e, -s, -x ou -ai à la fin, jamais -t ni -ez.',
      en: 'The verb agrees with “je”: it ends in -e, -s, -x or -ai, never in -t or -ez.',
    },
    examples: {
      found: [
        ['Je vous souhaites une bonne soirée.', 'souhaites', 'souhaite'],
        ['Je vous invitez à patienter.', 'invitez', 'invite'],
        ["J'attend votre retour.", 'attend', 'attends'],
        ['Je pourrait vous rappeler demain.', 'pourrait', 'pourrais'],
        ['Je vous remercié de votre appel.', 'remercié', 'remercie'],
      ],
      innocent: [
        'Je vous souhaite une bonne soirée.',
        'Je vous adresse des photos.',
        'Dois-je vous rappeler ?',
        "Puis-je l'envoyer ?",
        'Ai-je reçu votre photo ?',
      ],
    },
  },
  {
    id: 'verb-with-tu',
    language: 'fr',
    kind: 'grammar',
    ...withSubject('tu'),
    explanation: {
      fr: 'Avec « tu », le verbe se termine par -s (ou par -x : tu peux, tu veux).',
      en: 'With “tu” the verb ends in -s (or in -x: tu peux, tu veux).',
    },
    examples: {
      found: [
        ['Tu a reçu ton colis hier.', 'a', 'as'],
        ['Tu nous envoie une photo ?', 'envoie', 'envoies'],
        ['Dès que tu peut, écris-nous.', 'peut', 'peux'],
      ],
      innocent: ['Tu as reçu ton colis.', 'Le client s’est tu après cela.', 'Peux-tu nous écrire ?'],
    },
  },
  {
    id: 'verb-with-il',
    language: 'fr',
    kind: 'grammar',
    ...withSubject('il elle on'),
    explanation: {
      fr: 'Avec « il », « elle » et « on », le verbe est à la troisième personne du singulier.',
      en: 'With “il”, “elle” and “on” the verb is in the third person singular.',
    },
    examples: {
      found: [
        ['Il dois être retiré en magasin.', 'dois', 'doit'],
        ['Elle vous seras livrée demain.', 'seras', 'sera'],
        ['On vous rappelles dans la journée.', 'rappelles', 'rappelle'],
        ['Il vous sont remboursé demain.', 'sont', 'est'],
      ],
      innocent: [
        'Il doit être retiré en magasin.',
        'Le vendeur et elle sont absents.',
        'Grâce à elle nous avons la réponse.',
        'Peut-il être livré ?',
      ],
    },
  },
  {
    id: 'verb-with-nous',
    language: 'fr',
    kind: 'grammar',
    ...withSubject('nous'),
    explanation: {
      fr: 'Avec le sujet « nous », le verbe se termine par -ons (nous sommes excepté).',
      en: 'With the subject “nous” the verb ends in -ons (except nous sommes).',
    },
    examples: {
      found: [
        ['Nous vous remercie de votre appel.', 'remercie', 'remercions'],
        ['Nous reviendront vers vous demain.', 'reviendront', 'reviendrons'],
        ['Nous ne pourront pas le reprendre.', 'pourront', 'pourrons'],
        ['Si nous devez le changer, écrivez-moi.', 'devez', 'devons'],
      ],
      innocent: [
        'Nous reviendrons vers vous demain.',
        'Ils nous diront la date.',
        'Le service nous écoute, vous aussi.',
        'Le colis que nous a rendu le livreur est vide.',
        'Vous signez et nous renvoyez le contrat.',
        'Chez nous vous trouverez tout.',
      ],
    },
  },
  {
    id: 'verb-with-vous',
    language: 'fr',
    kind: 'grammar',
    ...withSubject('vous'),
    explanation: {
      fr: 'Avec le sujet « vous », le verbe se termine par -ez (vous êtes, faites et dites exceptés).',
      en: 'With the subject “vous” the verb ends in -ez (except vous êtes, faites and dites).',
    },
    examples: {
      found: [
        ['Si vous pouvait nous écrire en privé.', 'pouvait', 'pouviez'],
        ['Vous ne recevrait pas de facture.', 'recevrait', 'recevriez'],
        ['Vous nous demandons un geste.', 'demandons', 'demandez'],
        ["Lorsque vous l'avais reçu, il était cassé.", 'avais', 'aviez'],
      ],
      innocent: [
        'Si vous pouviez nous écrire en privé.',
        'Le livreur vous avait prévenu.',
        'La date que vous avait donnée le magasin.',
        'Je prends note et vous remercie.',
        'Aucun de vous ne peut le faire.',
      ],
    },
  },
  {
    id: 'verb-with-ils',
    language: 'fr',
    kind: 'grammar',
    ...withSubject('ils elles'),
    explanation: {
      fr: 'Avec « ils » et « elles », le verbe se termine par -nt.',
      en: 'With “ils” and “elles” the verb ends in -nt.',
    },
    examples: {
      found: [
        ['Ils vous rappellerons demain.', 'rappellerons', 'rappelleront'],
        ['Elles arrive la semaine prochaine.', 'arrive', 'arrivent'],
        ["Ils l'ont confirmé et ils le fait.", 'fait', 'font'],
      ],
      innocent: ['Ils vous rappelleront demain.', 'Viennent-elles demain ?', 'Pour elles nous ferons un geste.'],
    },
  },
]);
