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
  second,
  singular,
  third,
  verb,
} from '../../../languages/morphology/tags.ts';
import { can, french, isForm, type Word } from '../../../languages/morphology/words.ts';
import {
  afterClitics,
  agrees,
  closes,
  conjugated,
  isBefore,
  isClitic,
  isVerbOnly,
  lastBefore,
  listed,
  opens,
  persons,
  rawAt,
} from './french-clauses.ts';
import { type Correction, type SyntaxRule, syntax } from './rule.ts';
import type { Tagged } from './tagged.ts';

/** Words after which `nous` and `vous` are subjects. */
const subordinators = listed("si lorsque lorsqu' quand puisque puisqu' car");
/** Words that open a clause whose subject may follow its verb: `le colis que vous a remis le livreur`. */
const relatives = listed("que qu' dont où comme");
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
    anchor: ({ text }) => pronouns.has(text),
    find: (sentence, index) => disagreement(sentence, index, persons.get(rawAt(sentence, index).text) ?? 0),
  };
}

const neutral = listed('ça cela ceci');
const beforeNeutral = listed('et mais si car tout lorsque quand puisque');

const only = listed("ne n'");
/** Whether `que` before a place opens a clause, and is not that of `ne … que`. */
const isComplement = (sentence: Tagged, index: number): boolean =>
  que.has(rawAt(sentence, index - 1).text) && !isBefore(sentence, index, only);
const que = listed("que qu'");

/** The verb after `cela`, where it is not in the third person singular. */
function afterNeutral(sentence: Tagged, index: number): Correction | null {
  const previous = rawAt(sentence, index - 1);
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!can(word, verb) || can(word, verb | (persons.get('il') ?? 0)) || rawAt(sentence, at + 1).text.startsWith('-'))
    return null;
  if (previous.text !== ',' && !opens(previous) && !beforeNeutral.has(previous.text) && !isComplement(sentence, index))
    return null;
  if (can(word, participle | adjective) && word.text !== 'dis') return null;
  const right = conjugated(word, persons.get('il') ?? 0);
  return right === null ? null : { from: at, to: at + 1, right };
}

/** The verb after `ce` or `c'`, which is être, or pouvoir and devoir before it. */
function afterCe(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!can(word, verb) || can(word, verb | third)) return null;
  const next = rawAt(sentence, at + 1);
  const isModal = (isForm(word, 'devoir', verb) || isForm(word, 'pouvoir', verb)) && next.text === 'être';
  if (!isModal && !isForm(word, 'être', verb)) return null;
  if (next.text.startsWith('-') || word.text === 'suis' || word.text === 'sommes' || word.text === 'êtes') return null;
  const right = conjugated(word, persons.get('il') ?? 0);
  return right === null ? null : { from: at, to: at + 1, right };
}

/** The verb after `mon collègue et moi`, where it is in the third person. */
function afterAndMe(sentence: Tagged, index: number): Correction | null {
  const before = rawAt(sentence, index - 2);
  if (rawAt(sentence, index - 1).text !== 'et' || !can(before, noun | name | pronoun) || can(before, verb)) return null;
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!can(word, verb | third | plural) || (word.tags & (noun | adjective | participle)) !== 0) return null;
  const right = conjugated(
    word,
    rawAt(sentence, index).text === 'moi' ? (persons.get('nous') ?? 0) : (persons.get('vous') ?? 0),
  );
  return right === null || agrees(word, persons.get('nous') ?? 0) ? null : { from: at, to: at + 1, right };
}

const pluralDeterminers = listed('nos vos les mes ces tes ses leurs plusieurs des');

const singularDeterminers = listed("le la l' un une ce cet cette mon ma ton ta son sa notre votre leur");

/** Number of the noun phrase right at a place, where nothing is joined to it; 0: none. */
function numberAt(sentence: Tagged, index: number): number {
  const { text } = rawAt(sentence, index);
  if (!can(rawAt(sentence, index + 1), noun)) return 0;
  if (pluralDeterminers.has(text)) return text === 'des' ? 0 : plural;
  const next = rawAt(sentence, index + 2);
  return singularDeterminers.has(text) && opens(next) ? singular : 0;
}

const beforeVerb = listed("que qu' dont où desquels desquelles lesquels lesquelles quand lorsque comme");

/** `comme l'indique nos conditions`, `les remises que donnent le site`: the subject stands after the verb. */
function beforeSubject(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!isVerbOnly(word) || !agrees(word, third)) return null;
  const isCompound = isForm(word, 'avoir', verb) && can(rawAt(sentence, at + 1), participle);
  if (!isCompound && (isForm(word, 'avoir', verb) || isForm(word, 'être', verb))) return null;
  if (at > index + 1 && rawAt(sentence, at - 1).text !== "l'") return null;
  const number = numberAt(sentence, isCompound ? at + 2 : at + 1);
  if (number === 0 || agrees(word, third | number)) return null;
  const right = conjugated(word, third | number);
  return right === null ? null : { from: at, to: at + 1, right };
}

const receivers = listed("me m' te t' nous vous lui leur");
const remaining = listed("des de d' du que qu' deux trois quatre dix plusieurs quelques");

/** `ils me restent des` for `il me reste des`. */
function impersonal(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!isForm(word, 'rester', verb) || !can(word, third | plural) || !remaining.has(rawAt(sentence, at + 1).text))
    return null;
  const between = sentence.raw.slice(index + 1, at).map(({ text }) => text);
  if (!between.some((text) => receivers.has(text))) return null;
  const right = conjugated(word, third | singular);
  const joined = between.map((text) => (text.endsWith("'") ? text : `${text} `)).join('');
  return right === null ? null : { from: index, to: at + 1, right: `il ${joined}${right}` };
}

/** Place of the subject pronoun of the verb before a place; -1: none. */
function subjectBefore(sentence: Tagged, index: number): number {
  let at = index - 1;
  while (at >= 0 && isClitic(rawAt(sentence, at)) && !persons.has(rawAt(sentence, at - 1).text)) {
    if (
      persons.has(rawAt(sentence, at).text) &&
      can(rawAt(sentence, index), verb | (persons.get(rawAt(sentence, at).text) ?? 0))
    )
      return at;
    at -= 1;
  }
  if (at >= 0 && isClitic(rawAt(sentence, at))) at -= 1;
  return persons.has(rawAt(sentence, at).text) ? at : -1;
}

const clauseWords = listed("que qu' qui dont où si s' quand lorsque , : ;");
/** Words between a verb and `et` at most (ours). */
const longestClause = 12;

const isStated = (word: Word): boolean => isVerbOnly(word) || word.text === 'sommes';

/** The last finite verb before `et` in its clause; -1: none. */
function verbBefore(sentence: Tagged, index: number): number {
  const at = lastBefore(sentence, index, (word) => clauseWords.has(word.text) || isStated(word));
  return at >= index - longestClause && at >= 0 && isStated(rawAt(sentence, at)) ? at : -1;
}

/** The second of two verbs joined by `et`, where only the first agrees with the pronoun. */
function coordinated(sentence: Tagged, index: number): Correction | null {
  const at = afterClitics(sentence, index + 1);
  const word = rawAt(sentence, at);
  if (!isVerbOnly(word) || rawAt(sentence, at + 1).text.startsWith('-')) return null;
  const former = (rawAt(sentence, index - 1).tags & verb) === 0 ? verbBefore(sentence, index) : index - 1;
  const isFar = former < index - 1;
  if (former < 0 || (isFar && (rawAt(sentence, index).text !== 'et' || agrees(word, second)))) return null;
  const subject = subjectBefore(sentence, former);
  const person = persons.get(rawAt(sentence, subject).text);
  if (person === undefined || agrees(word, person) || !agrees(rawAt(sentence, former), person)) return null;
  if (relatives.has(rawAt(sentence, subject - 1).text)) return null;
  if (
    isFar &&
    persons.has(rawAt(sentence, at - 1).text) &&
    agrees(word, persons.get(rawAt(sentence, at - 1).text) ?? 0)
  )
    return null;
  const right = conjugated(word, person);
  return right === null ? null : { from: at, to: at + 1, right };
}

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
        'Ai je reçu votre photo ?',
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
  {
    id: 'verb-with-cela',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => neutral.has(text),
    find: afterNeutral,
    explanation: {
      fr: '« Cela », « ça » et « ceci » veulent un verbe à la troisième personne du singulier.',
      en: '“Cela”, “ça” and “ceci” take a verb in the third person singular.',
    },
    examples: {
      found: [
        ['Ça fonctionnent très bien.', 'fonctionnent', 'fonctionne'],
        ['Mais cela ne vous aideras pas.', 'aideras', 'aidera'],
        ['Cela dis, nous restons à votre écoute.', 'dis', 'dit'],
      ],
      innocent: [
        'Ça fonctionne très bien.',
        'À cela s’ajoutent des frais.',
        'Ceux qui font cela sont rares.',
        'Pour ça il faut un code.',
      ],
    },
  },
  {
    id: 'verb-with-ce',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'ce' || text === "c'",
    find: afterCe,
    explanation: {
      fr: 'Avec « ce » et « c’ », le verbe est à la troisième personne.',
      en: 'With “ce” and “c’” the verb is in the third person.',
    },
    examples: {
      found: [
        ["C'étais une erreur de notre part.", 'étais', 'était'],
        ['Ce serais avec plaisir.', 'serais', 'serait'],
        ['Ce devrais être possible.', 'devrais', 'devrait'],
      ],
      innocent: ["C'était une erreur.", 'Ce seraient nos conseillers.', 'Est-ce être exigeant ?'],
    },
  },
  {
    id: 'coordinated-verb',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'et' || text === 'ou',
    find: coordinated,
    explanation: {
      fr: 'Deux verbes reliés par « et » s’accordent avec le même sujet.',
      en: 'Two verbs joined by “et” agree with the same subject.',
    },
    examples: {
      found: [
        ['Nous vérifions et reviendront vers vous.', 'reviendront', 'reviendrons'],
        ['Il répond et peux vous aider.', 'peux', 'peut'],
        ['Vous signez et renvoyait le bon.', 'renvoyait', 'renvoyiez'],
      ],
      innocent: [
        'Nous vérifions et reviendrons vers vous.',
        'Ce que vous voyez et est affiché reste.',
        'Elle arrive et prend le colis.',
      ],
    },
  },
  {
    id: 'verb-with-and-me',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'moi' || text === 'toi',
    find: afterAndMe,
    explanation: {
      fr: '« Lui et moi » vaut « nous », « lui et toi » vaut « vous » : le verbe s’accorde avec la première ou la deuxième personne.',
      en: '“Lui et moi” stands for “nous”, “lui et toi” for “vous”: the verb agrees with the first or second person.',
    },
    examples: {
      found: [
        ['Mon collègue et moi vous rappelleront demain.', 'rappelleront', 'rappellerons'],
        ['Ma responsable et moi ont vérifié.', 'ont', 'avons'],
        ['Ton voisin et toi recevront un bon.', 'recevront', 'recevrez'],
      ],
      innocent: [
        'Mon collègue et moi vous rappellerons demain.',
        'Entre lui et moi, ils ont choisi.',
        'Il y a lui et moi qui suis là.',
      ],
    },
  },
  {
    id: 'verb-before-subject',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => beforeVerb.has(text),
    find: beforeSubject,
    explanation: {
      fr: 'Le verbe s’accorde aussi avec un sujet placé après lui : comme l’indiquent nos conditions.',
      en: 'The verb agrees with its subject also when the subject stands after it: comme l’indiquent nos conditions.',
    },
    examples: {
      found: [
        ["Comme l'indique nos conditions, le retour est payant.", 'indique', 'indiquent'],
        ["Comme vous l'a précisé nos conseillers, il est fini.", 'a', 'ont'],
        ["Comme l'exige les règles, il est clos.", 'exige', 'exigent'],
        ['Voici les remises que proposent le magasin.', 'proposent', 'propose'],
        ['Nous fermons quand finissent la vente.', 'finissent', 'finit'],
      ],
      innocent: [
        "Comme l'indiquent nos conditions, le retour est payant.",
        "Comme l'indique le site, nos prix changent.",
        "Comme il l'a vu, les prix changent.",
        'Les remises que proposent le site et le magasin sont finies.',
        'Dites-nous quand prend fin le contrat.',
      ],
    },
  },
  {
    id: 'impersonal-rester',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'ils',
    find: impersonal,
    explanation: {
      fr: '« Il me reste » est impersonnel : le verbe reste au singulier.',
      en: '“Il me reste” is impersonal: the verb stays in the singular.',
    },
    examples: {
      found: [
        ['Ils nous restent deux articles.', 'Ils nous restent', 'Il nous reste'],
        ['Ils vous resteront des points.', 'Ils vous resteront', 'Il vous restera'],
        ['Ils ne me restent que cette taille.', 'Ils ne me restent', 'Il ne me reste'],
      ],
      innocent: ['Il nous reste deux articles.', 'Ils restent des clients fidèles.', 'Ils nous restent fidèles.'],
    },
  },
]);
