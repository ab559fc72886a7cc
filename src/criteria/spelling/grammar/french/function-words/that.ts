import {
  adjective,
  conjunction,
  determiner,
  feminine,
  masculine,
  noun,
  participle,
  plural,
  preposition,
  singular,
  third,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isMark, isNoun, isPlural, isVerb, objects, raw, replacing, words } from '../classes.ts';

const modifiers = noun | adjective | participle;

/** `sa prend du temps`, `comme sa`; `dans ça boîte`; `ça et là`. */
function saOrCa(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (text === 'sa') {
    if (isMark(next)) return next.kind === 'boundary' || /^[.,;!?…]+$/u.test(next.text) ? 'ça' : null;
    if (can(next, verb | third | singular) && !can(next, modifiers | feminine)) return 'ça';
    if ((next.tags & modifiers) !== 0) return null;
    return isVerb(next) || objects.has(next.text) || next.text === 'ne' || next.text === "n'" ? 'ça' : null;
  }
  if (next.text === 'et' && raw(sentence, index + 2).text === 'là') return text === 'ça' ? 'çà' : null;
  if (text === 'çà') return (next.tags & verb) !== 0 || objects.has(next.text) || next.text === 'ne' ? 'ça' : null;
  const isThing = isNoun(next) && can(next, noun | feminine) && !can(next, noun | masculine) && !isPlural(next);
  return isThing && can(previous, preposition) ? 'sa' : null;
}

/** `entrain de partir`, `sans en train`. */
function entrain(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const next = raw(sentence, index + 1).text;
  const before = raw(sentence, index - 1).text;
  if (text === 'entrain')
    return (next === 'de' || next === "d'") && !/^(?:l'|d'|un|cet|son|mon|votre|notre)$/u.test(before)
      ? { from: index, to: index + 1, right: 'en train' }
      : null;
  if (next !== 'train') return null;
  const isThing = before === 'sans' || before === "d'" || before === "l'" || before === 'quel' || before === 'cet';
  return isThing ? { from: index, to: index + 2, right: 'entrain' } : null;
}

const numerals = words(
  'deux trois quatre cinq six sept huit neuf dix vingt trente quarante cinquante soixante cent mille',
);

/** `quelques 300 clients`, `quelque fois`. */
function someAbout(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  const next = raw(sentence, index + 1);
  if (text === 'quelques' && (next.kind === 'number' || numerals.has(next.text)))
    return { from: index, to: index + 1, right: 'quelque' };
  const isTimes =
    next.text === 'fois' &&
    (text === 'quelque' || (raw(sentence, index - 1).text === 'est' && raw(sentence, index - 2).text === "c'"));
  return isTimes && raw(sentence, index + 2).text !== 'que'
    ? { from: index, to: index + 2, right: 'quelquefois' }
    : null;
}

const quelForms = ['quel', 'quelle', 'quels', 'quelles'] as const;
const beings = words('est sont était étaient sera seront serait seraient');
const startersOfNoun = words(
  'mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces le la les',
);

/** The form of `quel` for a noun whose gender is sure; null where it is not. */
function quelFor(article: Word, head: Word): string | null {
  const isFeminine = can(head, noun | feminine);
  if (!can(head, noun) || isFeminine === can(head, noun | masculine)) return null;
  const isMany = can(article, determiner | plural) && !can(article, determiner | singular);
  return quelForms[(isMany ? 2 : 0) + (isFeminine ? 1 : 0)] ?? null;
}

/** `Quel est votre adresse ?`: agreement with the noun after `être`. */
function quelAgreement(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  if (!beings.has(raw(sentence, index + 1).text)) return null;
  const article = raw(sentence, index + 2);
  const head = raw(sentence, index + 3);
  if (!startersOfNoun.has(article.text) || can(head, adjective)) return null;
  const after = raw(sentence, index + 4);
  if (after.text === 'et' || after.text === 'ou') return null;
  const right = quelFor(article, head);
  return right === null || right === text ? null : { from: index, to: index + 1, right };
}

const everybody = words('toute tous toutes');

/** `tous le monde`. */
function everyone(sentence: Tagged, index: number): Correction | null {
  const article = raw(sentence, index + 1).text;
  const previous = raw(sentence, index - 1);
  if (isVerb(previous) || previous.text === 'pour') return null;
  const isWorld = (article === 'le' || article === 'ce') && raw(sentence, index + 2).text === 'monde';
  return isWorld ? { from: index, to: index + 1, right: 'tout' } : null;
}

/** `Merci comme même !` */
function quandMeme(sentence: Tagged, index: number): Correction | null {
  return raw(sentence, index + 1).text === 'même' && isMark(raw(sentence, index + 2))
    ? { from: index, to: index + 2, right: 'quand même' }
    : null;
}

/** `et voila`: the word, not the verb `voiler`. */
function voila(sentence: Tagged, index: number): Correction | null {
  const previous = raw(sentence, index - 1);
  const isOpen = isMark(previous) || can(previous, conjunction) || previous.text === 'que';
  return isOpen ? { from: index, to: index + 1, right: 'voilà' } : null;
}

/** `ça`, `quel`, `quelque`, `voilà` and what sounds like them. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsThat = syntax([
  {
    id: 'sa-or-ca',
    language: 'fr',
    kind: 'grammar',
    ...replacing('sa ça çà', saOrCa),
    explanation: {
      fr: '« Ça » veut dire « cela » ; « sa » est un possessif, devant un nom.',
      en: '“Ça” means “cela”; “sa” is a possessive, before a noun.',
    },
    examples: {
      found: [
        ['Je crois que sa prend deux jours.', 'sa', 'ça'],
        ["C'est comme sa.", 'sa', 'ça'],
        ['Sa fait deux jours.', 'Sa', 'Ça'],
        ['Le bon est dans ça boîte.', 'ça', 'sa'],
        ['Des lettres traînent ça et là.', 'ça', 'çà'],
      ],
      innocent: ['Il suit sa commande.', 'Ça prend deux jours.', 'Sa belle boîte est là.', 'Avec ça, tout va.'],
    },
  },
  {
    id: 'entrain-or-en-train',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['entrain', 'en']),
    find: entrain,
    explanation: {
      fr: '« En train de » s’écrit en deux mots ; « l’entrain » est la bonne humeur.',
      en: '“En train de” is two words; “l’entrain” means high spirits.',
    },
    examples: {
      found: [
        ['Nous sommes entrain de vérifier.', 'entrain', 'en train'],
        ["Le livreur est entrain d'arriver.", 'entrain', 'en train'],
        ['Il travaille sans en train.', 'en train', 'entrain'],
      ],
      innocent: ['Nous sommes en train de vérifier.', 'Il a beaucoup d’entrain.', 'Elle voyage en train.'],
    },
  },
  {
    id: 'quelque-or-quelques',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['quelque', 'quelques']),
    find: someAbout,
    explanation: {
      fr: '« Quelque » devant un nombre veut dire « environ » et reste invariable ; « quelquefois » s’écrit en un mot.',
      en: '“Quelque” before a number means “about” and never changes; “quelquefois” is one word.',
    },
    examples: {
      found: [
        ['Nous avons quelques 300 boutiques.', 'quelques', 'quelque'],
        ['Le site est quelque fois lent.', 'quelque fois', 'quelquefois'],
        ["C'est quelques fois long.", 'quelques fois', 'quelquefois'],
      ],
      innocent: ['Nous avons quelque 300 boutiques.', 'Les quelques fois où il vient.', 'Il a appelé quelques fois.'],
    },
  },
  {
    id: 'quel-agreement',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(quelForms),
    find: quelAgreement,
    explanation: {
      fr: '« Quel » s’accorde avec le nom sur lequel porte la question : « quelle est votre adresse ? ».',
      en: '“Quel” agrees with the noun asked about: “quelle est votre adresse ?”.',
    },
    examples: {
      found: [
        ['Quel est votre adresse ?', 'Quel', 'Quelle'],
        ['Dites-nous quelle est le numéro du dossier.', 'quelle', 'quel'],
        ['Quelle sont vos tarifs ?', 'Quelle', 'Quels'],
      ],
      innocent: ['Quelle est votre adresse ?', 'Quels sont vos nom et adresse ?', 'Quel est le plus simple ?'],
    },
  },
  {
    id: 'tout-le-monde',
    language: 'fr',
    kind: 'grammar',
    anchor: everybody,
    find: everyone,
    explanation: { fr: '« Tout le monde » est au singulier.', en: '“Tout le monde” is singular.' },
    examples: {
      found: [
        ['Tous le monde est servi.', 'Tous', 'Tout'],
        ['Merci à toute le monde.', 'toute', 'tout'],
        ['Ici toute le monde répond.', 'toute', 'tout'],
      ],
      innocent: ['Tout le monde est servi.', 'Tous les clients sont servis.', 'Toutes ces mondanités.'],
    },
  },
  {
    id: 'quand-meme',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['comme']),
    find: quandMeme,
    explanation: { fr: 'La locution s’écrit « quand même ».', en: 'The phrase is written “quand même”.' },
    examples: {
      found: [
        ['Merci comme même.', 'comme même', 'quand même'],
        ['Merci comme même, bonne journée.', 'comme même', 'quand même'],
        ['Vous aurez un bon comme même !', 'comme même', 'quand même'],
      ],
      innocent: ['Merci quand même.', 'Comme même le siège le dit.', 'C’est comme le même colis.'],
    },
  },
  {
    id: 'voila-accent',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['voila']),
    find: voila,
    explanation: { fr: '« Voilà » prend un accent.', en: '“Voilà” takes an accent.' },
    examples: {
      found: [
        ['Et voila votre code.', 'voila', 'voilà'],
        ['Voila le lien.', 'Voila', 'Voilà'],
        ['Mais voila, le site est lent.', 'voila', 'voilà'],
      ],
      innocent: ['Voilà votre code.', 'Un nuage voila le ciel.', 'Et voilà.'],
    },
  },
]);
