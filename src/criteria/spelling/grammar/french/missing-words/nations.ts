import { adjective, determiner, noun, plural, preposition, verb } from '../../../../../languages/morphology/tags.ts';
import { can, french } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isMark, isSmall, raw, words } from '../classes.ts';

/** The word written at a place with its first letter small. */
export const smallened = (sentence: Tagged, index: number): string => sentence.written(index).toLowerCase();

/** Shared by the rules on these words. */
export const isInitial = (sentence: Tagged, index: number): boolean => index === 0 || isMark(raw(sentence, index - 1));

const stems =
  'français anglais allemand espagnol italien portugais russe chinois japonais arabe néerlandais polonais suédois norvégien danois finnois grec turc hongrois roumain tchèque slovaque bulgare croate serbe ukrainien coréen vietnamien hébreu latin catalan basque breton';

const countries =
  'français anglais allemand espagnol italien portugais russe chinois japonais néerlandais polonais suédois norvégien danois finlandais grec turc hongrois roumain tchèque slovaque bulgare croate serbe ukrainien coréen vietnamien belge suisse américain canadien québécois européen africain asiatique marocain algérien tunisien sénégalais ivoirien camerounais malien mexicain brésilien argentin chilien péruvien colombien australien irlandais écossais britannique autrichien luxembourgeois irakien iranien israélien libanais syrien égyptien indien pakistanais thaïlandais parisien lyonnais marseillais bordelais toulousain niçois lillois nantais strasbourgeois breton normand corse alsacien provençal';

const languages: ReadonlySet<string> = new Set(stems.split(' '));

/** The forms of an adjective of nationality, as far as endings make them. */
function inflected(masculine: string): readonly string[] {
  const feminine =
    masculine === 'grec'
      ? 'grecque'
      : masculine === 'turc'
        ? 'turque'
        : masculine.endsWith('en')
          ? `${masculine}ne`
          : masculine.endsWith('e')
            ? masculine
            : `${masculine}e`;
  const many = masculine.endsWith('s') ? masculine : `${masculine}s`;
  return [masculine, many, feminine, `${feminine}s`];
}

const nationalities: ReadonlySet<string> = new Set(countries.split(' ').flatMap(inflected));

const languageSigns = words('en parle parlez parlons parler parlent traduit traduite comprend comprends écrit');

const teachers = words('professeur professeure prof cours traducteur traductrice leçon leçons interprète niveau');

/** `en Anglais`, `parler Espagnol`. */
function capitalLanguage(sentence: Tagged, index: number): Correction | null {
  if (isSmall(sentence, index) || isInitial(sentence, index)) return null;
  const text = smallened(sentence, index);
  if (!languages.has(text)) return null;
  const before = raw(sentence, index - 1);
  const isTaught = (before.text === "d'" || before.text === 'de') && teachers.has(raw(sentence, index - 2).text);
  return languageSigns.has(before.text) || isTaught ? { from: index, to: index + 1, right: text, asIs: true } : null;
}

/** `le territoire Français`: an adjective after its noun. */
function capitalAdjective(sentence: Tagged, index: number): Correction | null {
  if (isSmall(sentence, index) || isInitial(sentence, index)) return null;
  const text = smallened(sentence, index);
  if (!nationalities.has(text) || !isSmall(sentence, index - 1)) return null;
  const before = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (!can(before, noun) || can(before, determiner | preposition) || before.text.length < 4) return null;
  if (next.kind === 'word' && !isSmall(sentence, index + 1)) return null;
  const article = raw(sentence, index - 2);
  const isIntroduced = can(article, determiner) || (!can(before, verb) && can(article, preposition | adjective));
  return isIntroduced && can(french(text), adjective) ? { from: index, to: index + 1, right: text, asIs: true } : null;
}

const pluralArticles = words('les des ces nos deux trois quatre cinq dix cent certains certaines plusieurs quelques');

const nounFollowers = words("qui de du des d' en à au aux dans et ou ne n' ont sont se s' y pour avec sur que qu'");

/** `des français sont venus`: the noun for people. */
function smallPeople(sentence: Tagged, index: number): Correction | null {
  const { text } = raw(sentence, index);
  if (!isSmall(sentence, index)) return null;
  const before = raw(sentence, index - 1).text;
  const isMany =
    pluralArticles.has(before) ||
    ((before === "d'" || before === 'de') &&
      /^(?:beaucoup|plein|nombre|volonté|groupe|millions?|milliers)$/u.test(raw(sentence, index - 2).text));
  if (!isMany || !text.endsWith('s')) return null;
  const next = raw(sentence, index + 1);
  const isPeople = isMark(next)
    ? pluralArticles.has(before) && before !== 'les'
    : nounFollowers.has(next.text) || (can(next, verb | plural) && !can(next, noun | adjective));
  return isPeople ? { from: index, to: index + 1, right: text.charAt(0).toUpperCase() + text.slice(1) } : null;
}

/** Capitals of languages and peoples. Source: Imprimerie nationale, Lexique des règles typographiques; Grevisse, Le Bon Usage. */
export const frenchMissingWordsNations = syntax([
  {
    id: 'capital-language',
    language: 'fr',
    kind: 'spelling',
    anchor: languages,
    find: capitalLanguage,
    explanation: {
      fr: 'Les noms de langues prennent une minuscule.',
      en: 'In French, names of languages take a small letter.',
    },
    examples: {
      found: [
        ['La notice est en Anglais.', 'Anglais', 'anglais'],
        ['Nous pouvons parler Espagnol avec vous.', 'Espagnol', 'espagnol'],
        ["Il donne des cours d'Italien.", 'Italien', 'italien'],
      ],
      innocent: ['Les Anglais arrivent.', 'La notice est en anglais.', 'Nous livrons en France.'],
    },
  },
  {
    id: 'capital-adjective',
    language: 'fr',
    kind: 'spelling',
    anchor: nationalities,
    find: capitalAdjective,
    explanation: {
      fr: 'L’adjectif de nationalité prend une minuscule : « le territoire français ».',
      en: 'In French, adjectives of nationality take a small letter.',
    },
    examples: {
      found: [
        ['Le colis a quitté le territoire Français.', 'Français', 'français'],
        ['Votre banque Belge refuse.', 'Belge', 'belge'],
        ['Nos clients Canadiens paient en dollars.', 'Canadiens', 'canadiens'],
      ],
      innocent: [
        'Les Français sont livrés.',
        'Le territoire français est desservi.',
        'La Banque Postale Française répond.',
      ],
    },
  },
  {
    id: 'small-people',
    language: 'fr',
    kind: 'spelling',
    anchor: nationalities,
    find: smallPeople,
    explanation: {
      fr: 'Le nom des habitants prend une majuscule : « des Français ».',
      en: 'The noun for a people takes a capital.',
    },
    examples: {
      found: [
        ['Les français ont reçu leurs colis.', 'français', 'Français'],
        ['Deux belges sont dans la boutique.', 'belges', 'Belges'],
        ["Beaucoup d'anglais en commandent.", 'anglais', 'Anglais'],
      ],
      innocent: ['Les produits français sont là.', 'Nous parlons français.', 'Des belges tissus.'],
    },
  },
]);
