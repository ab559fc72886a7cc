import { determiner, infinitive, noun, participle, verb } from '../../../../../languages/morphology/tags.ts';
import { can, isForm } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isInfinitive, isMark, isSmall, isVerb, objects, raw, replacing, words } from '../classes.ts';

const contracted: Readonly<Record<string, string>> = { le: 'au', les: 'aux' };

const governors = words('grâce suite conformément contrairement');

const plainDeterminers = words("votre vos notre nos la le les l' cette ce mon ma mes un une");

/** `Suite votre appel`, `grâce votre aide`: the preposition is left out. */
function missingTo(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1);
  if (!plainDeterminers.has(next.text) || !isMark(raw(sentence, index - 1))) return null;
  const after = raw(sentence, index + 2);
  if (isVerb(after) || !can(after, noun)) return null;
  const { text } = raw(sentence, index);
  return { from: index, to: index + 2, right: `${text} ${contracted[next.text] ?? `à ${next.text}`}` };
}

/** The infinitive after a place, pronouns skipped. */
function hasInfinitive(sentence: Tagged, index: number): boolean {
  let at = index;
  while (at < index + 3 && objects.has(raw(sentence, at).text)) at += 1;
  return isInfinitive(raw(sentence, at));
}

/** `afin vous aider`, `n'hésitez pas nous écrire`: the preposition before an infinitive is left out. */
function beforeInfinitive(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const next = raw(sentence, index + 1);
  if (text === 'afin') {
    if (!hasInfinitive(sentence, index + 1)) return null;
    return { from: index, to: index + 1, right: 'afin de' };
  }
  if (!isForm(raw(sentence, index - 1), 'hésiter') || isMark(next)) return null;
  return hasInfinitive(sentence, index + 1) ? { from: index, to: index + 1, right: 'pas à' } : null;
}

const informing = words('informe informons');

/** `je vous informe votre colis est parti`: the conjunction is left out. */
function missingThat(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1);
  if (raw(sentence, index - 1).text !== 'vous' || !plainDeterminers.has(next.text)) return null;
  for (let at = index + 2; at < index + 9; at += 1) {
    const word = raw(sentence, at);
    if (isMark(word)) return null;
    if (isVerb(word)) return { from: index, to: index + 1, right: `${raw(sentence, index).text} que` };
  }
  return null;
}

const fused: Readonly<Record<string, string>> = { des: 'de', du: 'de', aux: 'à', au: 'à' };

const exclusive = words('ces mes tes ses nos vos cette mon ma votre notre cet');

/** `plusieurs des ces colis`, `du votre colis`: the article is one too many. */
function doubledDeterminer(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1);
  const right = fused[raw(sentence, index).text];
  if (right === undefined || !exclusive.has(next.text) || !isSmall(sentence, index + 1)) return null;
  return can(raw(sentence, index + 2), noun) ? { from: index, to: index + 1, right } : null;
}

/** `pallier à un retard`: the verb takes its object at once. */
function pallier(sentence: Tagged, index: number): Correction | null {
  const next = raw(sentence, index + 1);
  if (next.text === 'à' && can(raw(sentence, index + 2), determiner))
    return { from: index, to: index + 2, right: raw(sentence, index).text };
  const article = next.text === 'au' ? 'le' : next.text === 'aux' ? 'les' : null;
  return article === null ? null : { from: index + 1, to: index + 2, right: article };
}

/** `je me rappelle de votre appel`. */
function rappeler(sentence: Tagged, index: number): Correction | null {
  const before = raw(sentence, index - 1).text;
  const subject = raw(sentence, index - 2).text;
  const isOwn =
    /^(?:me|m'|te|se)$/u.test(before) ||
    (before === 'nous' && subject === 'nous') ||
    (before === 'vous' && subject === 'vous');
  if (!isOwn || raw(sentence, index + 1).text !== 'de') return null;
  const article = raw(sentence, index + 2);
  return can(article, determiner) && !can(raw(sentence, index + 3), infinitive)
    ? { from: index, to: index + 2, right: raw(sentence, index).text }
    : null;
}

const objectsOfYou = words('nous me le la les y en');

/** `vous faite`, `vous le dite`: the forms that do not end in -ez. */
function youDo(sentence: Tagged, index: number): string | null {
  let at = index - 1;
  while (at > index - 3 && objectsOfYou.has(raw(sentence, at).text)) at -= 1;
  const isVerbHere = raw(sentence, at).text === 'vous' && raw(sentence, index + 1).text !== 'par';
  return isVerbHere ? `${raw(sentence, index).text}s` : null;
}

/** Prepositions, conjunctions and determiners left out or superfluous. Source: Académie française, Dire, ne pas dire; Grevisse, Le Bon Usage. */
export const frenchMissingWordsConstructions = syntax([
  {
    id: 'missing-preposition',
    language: 'fr',
    kind: 'grammar',
    anchor: governors,
    find: missingTo,
    explanation: { fr: 'Il manque la préposition « à ».', en: 'The preposition “à” is missing.' },
    examples: {
      found: [
        ['Suite votre appel, le bon est parti.', 'Suite votre', 'Suite à votre'],
        ['Grâce le code, vous payez moins.', 'Grâce le', 'Grâce au'],
        ['Conformément nos conditions, le retour est gratuit.', 'Conformément nos', 'Conformément à nos'],
      ],
      innocent: ['Suite à votre appel, le bon est parti.', 'La suite le prouve.', 'Grâce à vous, tout va bien.'],
    },
  },
  {
    id: 'missing-preposition-before-infinitive',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['afin', 'pas']),
    find: beforeInfinitive,
    explanation: {
      fr: 'Il manque la préposition devant l’infinitif : « afin de », « n’hésitez pas à ».',
      en: 'The preposition before the infinitive is missing: “afin de”, “n’hésitez pas à”.',
    },
    examples: {
      found: [
        ["N'hésitez pas nous écrire.", 'pas', 'pas à'],
        ['Rappelez-nous afin vous aider.', 'afin', 'afin de'],
        ['Écrivez-nous afin obtenir le code.', 'afin', 'afin de'],
      ],
      innocent: ["N'hésitez pas à nous écrire.", 'Afin de vous aider, appelez.', "N'hésitez pas, écrivez-nous."],
    },
  },
  {
    id: 'missing-que',
    language: 'fr',
    kind: 'grammar',
    anchor: informing,
    find: missingThat,
    explanation: { fr: 'Il manque la conjonction « que ».', en: 'The conjunction “que” is missing.' },
    examples: {
      found: [
        ['Je vous informe votre colis est parti.', 'informe', 'informe que'],
        ['Nous vous informons la boutique sera fermée.', 'informons', 'informons que'],
        ['Je vous informe le dossier est clos.', 'informe', 'informe que'],
      ],
      innocent: [
        'Je vous informe que votre colis est parti.',
        'Je vous informe de la suite.',
        'Qui vous informe le mieux ?',
      ],
    },
  },
  {
    id: 'doubled-determiner',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(Object.keys(fused)),
    find: doubledDeterminer,
    explanation: {
      fr: 'Un seul déterminant suffit : « de ces », « de votre ».',
      en: 'One determiner is enough: “de ces”, “de votre”.',
    },
    examples: {
      found: [
        ['Plusieurs des ces colis sont perdus.', 'des', 'de'],
        ['Le prix du votre billet a changé.', 'du', 'de'],
        ['Nous répondons aux vos questions.', 'aux', 'à'],
      ],
      innocent: ['Plusieurs de ces colis sont perdus.', 'Nous tenons du vôtre.', 'Le prix du billet a changé.'],
    },
  },
  {
    id: 'pallier-object',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => isForm(word, 'pallier', verb | infinitive | participle),
    find: pallier,
    explanation: {
      fr: '« Pallier » se construit sans préposition : « pallier un retard ».',
      en: '“Pallier” takes its object without a preposition.',
    },
    examples: {
      found: [
        ['Pour pallier à ce retard, un bon vous est offert.', 'pallier à', 'pallier'],
        ['Nous pallions au manque de stock.', 'au', 'le'],
        ['Cela pallie aux retards.', 'aux', 'les'],
      ],
      innocent: ['Pour pallier ce retard, un bon vous est offert.', 'Le palier est haut.', 'Nous pallions le manque.'],
    },
  },
  {
    id: 'rappeler-object',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => isForm(word, 'rappeler', verb | infinitive),
    find: rappeler,
    explanation: {
      fr: 'On se rappelle quelque chose, on se souvient de quelque chose.',
      en: '“Se rappeler” takes its object without “de”.',
    },
    examples: {
      found: [
        ['Je me rappelle de votre appel.', 'rappelle de', 'rappelle'],
        ['Il se rappelle de la date.', 'rappelle de', 'rappelle'],
        ['Vous vous rappelez de ce code ?', 'rappelez de', 'rappelez'],
      ],
      innocent: ['Je me rappelle votre appel.', 'Nous vous rappelons de ne pas payer.', 'Il me rappelle de le noter.'],
    },
  },
  {
    id: 'vous-faites',
    language: 'fr',
    kind: 'grammar',
    ...replacing('faite dite', youDo),
    explanation: {
      fr: 'Après « vous », on écrit « faites » et « dites ».',
      en: 'After “vous” it is written “faites” and “dites”.',
    },
    examples: {
      found: [
        ['Si vous faite le test, prévenez-nous.', 'faite', 'faites'],
        ['Ce que vous dite est juste.', 'dite', 'dites'],
        ['Si vous nous dite la date, nous passons.', 'dite', 'dites'],
      ],
      innocent: [
        'Si vous faites le test, prévenez-nous.',
        'La remise que nous avons faite.',
        'La demande de vous faite par lettre.',
      ],
    },
  },
]);
