import { adverb, determiner, infinitive, noun, participle, verb } from '../../../languages/morphology/tags.ts';
import { can, isForm } from '../../../languages/morphology/words.ts';
import { clitics, isDeterminer, isInfinitive, isMark, isSmall, isVerb, objects, raw, words } from './french-classes.ts';
import { type Correction, syntax } from './rule.ts';
import type { Tagged } from './tagged.ts';

/** A phrase written wrong: its words, and which of them to replace by what. */
type Phrase = {
  readonly parts: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly right: string;
  /** Only at the start of a sentence or after a mark. */
  readonly starts: boolean;
};

/**
 * Reads lines `wrong > right`: what is in brackets on the left is replaced by the right; `^` asks for the start of a
 * clause. Words are those of `Tagged`: an elided word stands apart.
 */
function phrasesFrom(table: string): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const line of table.trim().split('\n')) {
    const [wrong = '', right = ''] = line.split(' > ');
    const marked = wrong.trim().replace(/^\^ /u, '').split(' ');
    const from = marked.findIndex((part) => part.startsWith('['));
    const to = marked.findIndex((part) => part.endsWith(']')) + 1;
    const parts = marked.map((part) => part.replace(/^\[|\]$/gu, ''));
    const first = parts[0] ?? '';
    const phrase = { parts, from, to, right: right.trim(), starts: wrong.trim().startsWith('^') };
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}

const fits = (sentence: Tagged, index: number, { parts, starts }: Phrase): boolean => {
  for (let part = 1; part < parts.length; part += 1) if (raw(sentence, index + part).text !== parts[part]) return false;
  return !starts || isMark(raw(sentence, index - 1));
};

function phraseAt(phrases: ReadonlyMap<string, readonly Phrase[]>, sentence: Tagged, index: number): Correction | null {
  for (const phrase of phrases.get(raw(sentence, index).text) ?? [])
    if (fits(sentence, index, phrase)) return { from: index + phrase.from, to: index + phrase.to, right: phrase.right };
  return null;
}

/** Fixed phrases. Source: Académie française, Dire, ne pas dire; Grevisse, Le Bon Usage. */
const fixed = phrasesFrom(`
en [terme] de > termes
en [terme] d' > termes
prendre [contacte] > contact
prenez [contacte] > contact
prenons [contacte] > contact
pris [contacte] > contact
prendrons [contacte] > contact
prendra [contacte] > contact
reprendre [contacte] > contact
en [contacte] > contact
brefs [délai] > délais
meilleurs [délai] > délais
courts [délai] > délais
pièce [jointes] > jointe
pièce [joint] > jointe
pièces [jointe] > jointes
pièces [joints] > jointes
tout à [fais] > fait
tout à [faite] > fait
tout [a fais] > à fait
tout [a] coup > à
peu [a] peu > à
[a] la légère > à
^ en [faite] , > fait
^ en [faites] , > fait
de [part] votre > par
de [part] vos > par
de [part] notre > par
de [part] nos > par
de [part] la > par
de [part] le > par
de [part] son > par
de [part] leur > par
^ [autant] pour moi > au temps
^ [autant] pour nous > au temps
[quelques] temps > quelque
jusqu' à [temps] que > ce
[et] bien soit > eh
^ [et] bien , > eh
de mal en [pire] > pis
point de [vu] > vue
points de [vu] > vue
perdu de [vu] > vue
perdre de [vu] > vue
à [travers de] la > travers
à [travers de] l' > travers
[trop beaucoup] de > beaucoup trop
[plus meilleur] > meilleur
[plus meilleure] > meilleure
[plus meilleurs] > meilleurs
[plus pire] > pire
[malgré que] > bien que
[combien] même > quand bien
[puis que] vous > puisque
[puis que] nous > puisque
^ [lors que] > lorsque
^ [lors qu'] > lorsqu'
au [fure] et à mesure > fur
[au jour d' aujourd'hui] > aujourd'hui
[à la bonne heures] > à la bonne heure
[de l' avant vente] > de l'avant-vente
[en cas où] > au cas où
au [niveaux] de > niveau
tant [qu' à] faire > qu'à
[à défaut que] > à défaut de
[et etc] > etc
[etats-unis] > États-Unis
[faîtes] > faites
n' [est ce pas] > est-ce pas
[c' est à dire] > c'est-à-dire
`);

/** Words that say the same twice. Source: Académie française, Dire, ne pas dire. */
const doubled = phrasesFrom(`
[voire même] > voire
[car en effet] > car
[comme par exemple] > comme
[puis ensuite] > puis
[monter en haut] > monter
[descendre en bas] > descendre
[sortir dehors] > sortir
[avancer en avant] > avancer
[reculer en arrière] > reculer
[prévoir à l' avance] > prévoir
[anticiper à l' avance] > anticiper
[réserver par avance] > réserver
[collaborer ensemble] > collaborer
[réunir ensemble] > réunir
[entraider mutuellement] > entraider
[entraide mutuelle] > entraide
[comparer entre eux] > comparer
[comparer entre elles] > comparer
[panacée universelle] > panacée
[enfin pour conclure] > pour conclure
[actuellement en train] > en train
[répéter à nouveau] > répéter
[ajouter en plus] > ajouter
[hasard imprévu] > hasard
[tunnel souterrain] > tunnel
[tunnels souterrains] > tunnels
[dune de sable] > dune
[dunes de sable] > dunes
[apparence extérieure] > apparence
[petite maisonnette] > maisonnette
[opposer son veto contraire] > opposer son veto
[cirrhose du foie] > cirrhose
[hémorragie de sang] > hémorragie
[hémorragies de sang] > hémorragies
[secousse sismique tellurique] > secousse sismique
`);

/** `entre autre`, but not `entre autre chose`. */
function amongOthers(sentence: Tagged, index: number): Correction | null {
  if (raw(sentence, index - 1).text !== 'entre') return null;
  const next = raw(sentence, index + 1);
  return can(next, noun) && !isDeterminer(next) ? null : { from: index, to: index + 1, right: 'autres' };
}

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

const negated = words("je j' tu il elle on nous vous ils elles ça cela c'");
const middle = words('donc malheureusement toujours alors encore vraiment même');

/** Where the verb stands that `pas` denies: adverbs between them are skipped. */
function verbBefore(sentence: Tagged, index: number): number {
  let at = index - 1;
  while (at > index - 3 && middle.has(raw(sentence, at).text)) at -= 1;
  return at;
}

const isVowel = (text: string): boolean => /^[aeéêiouyh]/u.test(text);

/** `c'est pas possible`, `on a pas reçu`, `il nous est donc pas possible`. */
function missingNe(sentence: Tagged, index: number): Correction | null {
  if (/^(?:mal|à)$/u.test(raw(sentence, index + 1).text) || raw(sentence, index + 1).text === 'pas') return null;
  const at = verbBefore(sentence, index);
  const head = raw(sentence, at);
  if (!can(head, verb) || head.text.startsWith('-')) return null;
  let start = at;
  while (
    start > at - 3 &&
    clitics.has(raw(sentence, start - 1).text) &&
    raw(sentence, start - 1).text !== 'nous' &&
    raw(sentence, start - 1).text !== 'vous'
  )
    start -= 1;
  for (let back = at - 1; back >= at - 5; back -= 1) if (/^(?:ne|n')$/u.test(raw(sentence, back).text)) return null;
  const objectsIn = raw(sentence, start - 1).text;
  if ((objectsIn === 'vous' || objectsIn === 'nous') && negated.has(raw(sentence, start - 2).text)) start -= 1;
  const subject = raw(sentence, start - 1).text;
  if (!negated.has(subject) || !agrees(subject, head.text)) return null;
  const texts = sentence.raw.slice(start, at + 1).map(({ text }) => text);
  const said = joined(texts);
  const negation = isVowel(said) ? `n'${said}` : `ne ${said}`;
  if (subject === "j'" || subject === "c'")
    return { from: start - 1, to: at + 1, right: `${subject === "j'" ? 'je' : 'ce'} ${negation}` };
  return { from: start, to: at + 1, right: negation };
}

/** Whether a verb may be the pronoun's: `nous pas` and `vous` as objects are left out. */
const agrees = (subject: string, head: string): boolean =>
  (subject !== 'vous' || head.endsWith('z') || head.endsWith('tes')) &&
  (subject !== 'nous' || head.endsWith('ons') || head === 'sommes');

const joined = (texts: readonly string[]): string =>
  texts.reduce((said, text) => (said === '' || said.endsWith("'") ? said + text : `${said} ${text}`), '');

const denials = words('rien guère aucun aucune jamais');

/** `on a rien`, `on a aucune`: after `on`, the n' cannot be heard. */
function missingNAfterOn(sentence: Tagged, index: number): Correction | null {
  const head = raw(sentence, index + 1);
  if (!isVowel(head.text) || !can(head, verb) || head.text === 'en' || raw(sentence, index - 1).text === "n'")
    return null;
  const denial = raw(sentence, index + 2);
  if (!denials.has(denial.text) || (denial.text === 'jamais' && can(raw(sentence, index - 1), adverb))) return null;
  return { from: index + 1, to: index + 2, right: `n'${head.text}` };
}

/** Phrases, prepositions and negation. Source: Académie française, Dire, ne pas dire; Grevisse, Le Bon Usage. */
export const frenchMissingWordsPhrases = syntax([
  {
    id: 'fixed-phrase',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => fixed.has(text),
    find: (sentence, index) => phraseAt(fixed, sentence, index),
    explanation: { fr: 'Cette locution figée s’écrit autrement.', en: 'This fixed phrase is written differently.' },
    examples: {
      found: [
        ['En terme de délai, comptez deux jours.', 'terme', 'termes'],
        ['Nous allons prendre contacte avec le transporteur.', 'contacte', 'contact'],
        ['Nous revenons dans les plus brefs délai.', 'délai', 'délais'],
        ['La facture est en pièce jointes.', 'jointes', 'jointe'],
        ['Je comprends tout à fais votre avis.', 'fais', 'fait'],
        ['De part votre ancienneté, vous avez un bonus.', 'part', 'par'],
        ['Le site est lent depuis quelques temps.', 'quelques', 'quelque'],
        ['Autant pour moi, la date est juste.', 'Autant', 'Au temps'],
        ['Nous livrons aux Etats-unis.', 'Etats-unis', 'États-Unis'],
      ],
      innocent: [
        'En termes de délai, comptez deux jours.',
        'Je contacte le transporteur.',
        'Un bref délai.',
        'La facture est en pièce jointe.',
        'De part et d’autre.',
        'Il y en a autant pour moi que pour vous.',
        'Nous livrons aux États-Unis.',
      ],
    },
  },
  {
    id: 'pleonasm',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => doubled.has(text),
    find: (sentence, index) => phraseAt(doubled, sentence, index),
    explanation: { fr: 'Ces mots disent deux fois la même chose.', en: 'These words say the same thing twice.' },
    examples: {
      found: [
        ['Comptez deux jours, voire même trois.', 'voire même', 'voire'],
        ['Il faut prévoir à l’avance votre envoi.', 'prévoir à l’avance', 'prévoir'],
        ['Nous allons collaborer ensemble.', 'collaborer ensemble', 'collaborer'],
      ],
      innocent: ['Comptez deux jours, voire trois.', 'Merci d’avance.', 'Nous travaillons ensemble.'],
    },
  },
  {
    id: 'entre-autres',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'autre',
    find: amongOthers,
    explanation: { fr: '« Entre autres » se met au pluriel.', en: '“Entre autres” stands in the plural.' },
    examples: {
      found: [
        ['Le lot comprend entre autre un câble.', 'autre', 'autres'],
        ['Nous vendons, entre autre, des câbles.', 'autre', 'autres'],
        ['Il manque entre autre la notice.', 'autre', 'autres'],
      ],
      innocent: ['Le lot comprend entre autres un câble.', 'Un autre câble.', 'Entre autre chose, il manque un câble.'],
    },
  },
  {
    id: 'missing-preposition',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => governors.has(text),
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
    anchor: ({ text }) => text === 'afin' || text === 'pas',
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
    anchor: ({ text }) => informing.has(text),
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
    anchor: ({ text }) => fused[text] !== undefined,
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
    id: 'missing-ne',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'pas',
    find: missingNe,
    explanation: {
      fr: 'À l’écrit, la négation se fait avec « ne … pas ».',
      en: 'In writing, negation takes “ne … pas”.',
    },
    examples: {
      found: [
        ['Il est pas possible de changer la date.', 'est', "n'est"],
        ['Il nous est donc pas possible de changer la date.', 'nous est', 'ne nous est'],
        ["C'est pas le bon lien.", "C'est", "Ce n'est"],
        ["J'ai pas reçu le code.", "J'ai", "Je n'ai"],
        ['On a pas reçu le code.', 'a', "n'a"],
      ],
      innocent: [
        "Il n'est pas possible de changer la date.",
        'Vous avez pas mal de choix.',
        'Pourquoi ne pas essayer ?',
        "C'est pas à pas que l'on avance.",
        "Si c'est le cas, pas de souci.",
        'Nous ne vous avons pas vu.',
      ],
    },
  },
  {
    id: 'missing-n-after-on',
    language: 'fr',
    kind: 'grammar',
    anchor: ({ text }) => text === 'on',
    find: missingNAfterOn,
    explanation: {
      fr: 'Après « on », le « n’ » de la négation ne s’entend pas mais s’écrit.',
      en: 'After “on” the “n’” of the negation is not heard, but written.',
    },
    examples: {
      found: [
        ['On a rien reçu ici.', 'a', "n'a"],
        ['On avait aucune date.', 'avait', "n'avait"],
        ['On arrive jamais à vous joindre.', 'arrive', "n'arrive"],
      ],
      innocent: ['On n’a rien reçu ici.', 'Si jamais on a une date, on vous écrit.', 'On en a une.'],
    },
  },
]);
