import { adverbs } from './locutions-adverbs.ts';
import { lastAdverbs } from './locutions-adverbs-last.ts';
import { moreAdverbs } from './locutions-adverbs-more.ts';
import { compounds } from './locutions-compounds.ts';
import { desk } from './locutions-desk.ts';
import { pairs } from './locutions-pairs.ts';
import { endPairs } from './locutions-pairs-end.ts';
import { lastPairs } from './locutions-pairs-last.ts';
import { morePairs } from './locutions-pairs-more.ts';
import { tailPairs } from './locutions-pairs-tail.ts';
import { proverbs } from './locutions-proverbs.ts';
import { verbIdioms } from './locutions-verbs.ts';
import { moreVerbIdioms } from './locutions-verbs-more.ts';

/**
 * Set expressions of French, whose spelling does not vary. Notation: words with the marks between them; `~` is a hyphen
 * that may be a space, `left > right` asks for a word, or a form of a
 * verb, of the left up to four words before the right, `>>` directly before it (`/` between several; `dét` is any
 * determiner but the article of a definite thing, `art` any determiner: two words before).
 */
const list = (text: string): readonly string[] => text.trim().replaceAll(',\n', ', ').split(', ');

/** Expressions of which no word takes another form. */
export const fixed = (): readonly string[] =>
  [adverbs, moreAdverbs, lastAdverbs, verbIdioms, moreVerbIdioms, proverbs].flatMap(list);
/** Names of things in several words, all of which take other forms. */
export const loose = (): readonly string[] =>
  [desk, pairs, morePairs, lastPairs, endPairs, tailPairs, compounds].flatMap(list);
/** Expressions that are misheard or mixed up: `what is written = what is meant`. */
export const slips = (): readonly string[] => list(slipped);

const slipped = `
vice et versa = vice versa, les tenants et les aboutissements = les tenants et les aboutissants,
rabattre les oreilles = rebattre les oreilles, rabat les oreilles = rebat les oreilles, rabattu les oreilles = rebattu les oreilles,
rabattez les oreilles = rebattez les oreilles, rabattent les oreilles = rebattent les oreilles,
retrousse chemin = rebrousse chemin, retrousser chemin = rebrousser chemin, retroussent chemin = rebroussent chemin,
détrousser chemin = rebrousser chemin, infractus du myocarde = infarctus du myocarde, soi-disante = soi-disant,
comme de part hasard = comme par hasard, comme part hasard = comme par hasard, chasser la proie pour l'ombre = lâcher la proie pour l'ombre,
veillez agréer = veuillez agréer, veillez trouver ci-joint = veuillez trouver ci-joint, veillez nous excuser = veuillez nous excuser,
veillez accepter = veuillez accepter, veillez recevoir = veuillez recevoir, veillez patienter = veuillez patienter,
veillez croire = veuillez croire, veillez me faire parvenir = veuillez me faire parvenir, veillez nous contacter = veuillez nous contacter,
veillez me contacter = veuillez me contacter, veillez prendre contact = veuillez prendre contact, veillez noter = veuillez noter,
veillez vous rapprocher = veuillez vous rapprocher, veillez vous connecter = veuillez vous connecter, au jour d'hui = aujourd'hui
`;
