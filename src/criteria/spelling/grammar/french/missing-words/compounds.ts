import {
  adjective,
  adverb,
  determiner,
  infinitive,
  noun,
  participle,
  preposition,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, french, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isDeterminer, isMark, isParticiple, raw, words } from '../classes.ts';

/** Compounds that are written with hyphens wherever their words stand in a row; Larousse, Le Robert. */
const fixed =
  'vis-à-vis week-end week-ends quelques-uns quelques-unes là-bas là-haut là-dessus là-dessous là-dedans ici-bas ci-dessus ci-dessous ci-après ci-contre ci-joint ci-jointe ci-joints ci-jointes ci-inclus au-dessus au-dessous au-delà soi-disant jusque-là avant-hier après-demain arc-en-ciel rez-de-chaussée pêle-mêle sud-ouest sud-est nord-ouest bric-à-brac basket-ball volley-ball hand-ball arrière-grand-mère arrière-grand-père arrière-grands-parents arrière-grand-parent arrière-grand-oncle arrière-grand-tante arrière-petit-fils arrière-petite-fille arrière-petits-enfants quote-part pot-pourri terre-à-terre';

/** Compounds that are nouns: after a determiner or a preposition only. */
const nouns =
  'rendez-vous va-et-vient tête-à-tête face-à-face mi-temps sous-sol sous-sols rond-point ronds-points sang-froid bas-côté bas-côtés terre-plein terre-pleins couvre-feu compte-gouttes bien-être mal-être trop-perçu trop-perçus plus-value plus-values moins-value savoir-faire savoir-vivre laissez-passer faire-part sans-gêne sans-abri haut-parleur haut-parleurs court-circuit libre-service chef-lieu coffre-fort nouveau-né grand-mère grand-père grands-parents grand-parent grand-oncle grand-tante beau-père beau-frère beaux-parents belle-mère petit-fils petits-fils prêt-à-porter pied-à-terre porte-à-porte bouche-à-oreille à-propos à-côté à-côtés avant-train arrière-plan arrière-goût arrière-boutique avant-première avant-propos après-midi après-guerre après-rasage hors-jeu moto-club rentre-dedans on-dit cache-cache tout-venant libre-échange trois-quarts mi-chemin mi-saison quant-à-soi assurances-vie assurance-vie prête-nom après-vente';

type Compound = { readonly parts: readonly string[]; readonly isNoun: boolean };

function byFirst(): ReadonlyMap<string, readonly Compound[]> {
  const found = new Map<string, Compound[]>();
  const add = (compound: string, isNoun: boolean): void => {
    const parts = compound.split('-');
    const first = parts[0] ?? '';
    found.set(first, [...(found.get(first) ?? []), { parts, isNoun }]);
  };
  for (const compound of fixed.split(' ')) add(compound, false);
  for (const compound of nouns.split(' ')) add(compound, true);
  return found;
}

const compounds = byFirst();

const introduces = words(
  "de d' en avec sans à par au aux du des à pour premier dernier prochain nouveau prendre pris service sous",
);

/** Whether what stands before a compound makes a noun of it. */
function isIntroduced(sentence: Tagged, index: number): boolean {
  const previous = raw(sentence, index - 1);
  if (can(previous, determiner) || introduces.has(previous.text)) return true;
  return can(previous, adjective) && isDeterminer(raw(sentence, index - 2));
}

const says = (sentence: Tagged, index: number, { parts }: Compound): boolean => {
  for (let part = 1; part < parts.length; part += 1) if (raw(sentence, index + part).text !== parts[part]) return false;
  return true;
};

const articled = words("l' les cet un des ces son");

const served = words('service services conseiller équipe département');

const verbPrepositions = words('de à pour en sans par');

/** Where words that look like a compound are none: the preposition before, the words after tell. */
function isApart(sentence: Tagged, index: number, { parts }: Compound): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + parts.length);
  if (first === 'nord' || first === 'sud') return last === 'est' && !isMark(next) && next.text !== 'de';
  if (last === 'vente') return !served.has(previous.text);
  if (first === 'après') return last === 'midi' && !isDeterminer(previous);
  if (first === 'quelques') return next.text === 'des';
  if (first === 'à') return !articled.has(previous.text);
  if (last === 'part') return !isDeterminer(previous);
  if (last === 'être') return isParticiple(next) || verbPrepositions.has(previous.text);
  return (
    (last === 'faire' || last === 'vivre' || last === 'passer') &&
    (verbPrepositions.has(previous.text) || isDeterminer(next))
  );
}

function spacedCompound(sentence: Tagged, index: number): Correction | null {
  for (const compound of compounds.get(raw(sentence, index).text) ?? []) {
    if (!says(sentence, index, compound) || (compound.isNoun && !isIntroduced(sentence, index))) continue;
    if (isApart(sentence, index, compound)) continue;
    return { from: index, to: index + compound.parts.length, right: compound.parts.join('-') };
  }
  return null;
}

/** Compounds looked up, kept up to a number (ours), so that nothing is joined twice. */
const pairs = new Map<string, Word>();

const mostPairs = 20_000;

function compoundOf(first: string, second: string): Word {
  const text = `${first}-${second}`;
  let word = pairs.get(text);
  if (word === undefined) {
    word = french(text);
    if (pairs.size >= mostPairs) pairs.clear();
    pairs.set(text, word);
  }
  return word;
}

/** First words of nouns whose hyphen usage leaves free. */
const free = words(
  'date chèque carte code codes mot mots point points bon compte prix fin livre mode plan ordre tarif coin espace service jour fausse faux train location',
);

/** `un ouvre boîte`: a verb or noun, then a noun, and the lexicon has the compound. */
function unknownPair(sentence: Tagged, index: number): Correction | null {
  const previous = raw(sentence, index - 1);
  if (!can(previous, determiner) || previous.kind === 'number') return null;
  const second = raw(sentence, index + 1);
  if (second.kind !== 'word' || !can(second, noun) || can(second, adjective | participle | preposition | adverb))
    return null;
  const right = compoundOf(raw(sentence, index).text, second.text);
  return can(right, noun) ? { from: index, to: index + 2, right: right.text } : null;
}

const prefixes = words('semi demi pseudo anti ex vice non');

/** `semi liberté`, `demi heure`, `votre non paiement`. */
function spacedPrefix(sentence: Tagged, index: number): Correction | null {
  const prefix = raw(sentence, index).text;
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (next.kind !== 'word' || !can(next, noun | adjective) || can(next, determiner | preposition)) return null;
  const hyphened: Correction = { from: index, to: index + 2, right: `${prefix}-${next.text}` };
  if (prefix === 'demi') return can(next, noun) && isDeterminer(previous) ? hyphened : null;
  if (prefix === 'non') {
    const isThing = can(next, noun) && !can(next, adverb | adjective | participle);
    return isThing && isDeterminer(previous) && previous.kind !== 'number' ? hyphened : null;
  }
  if (prefix === 'vice' && !can(compoundOf('vice', next.text), noun)) return null;
  if (isMark(previous) && index > 0) return null;
  const joined = french(prefix + next.text);
  return joined.readings.length > 0 ? { ...hyphened, right: joined.text } : hyphened;
}

const reflexives = words("s' se nous vous");

/** `contre productif`, `s'entre regarder`. */
function spacedContre(sentence: Tagged, index: number): Correction | null {
  const first = raw(sentence, index);
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (next.kind !== 'word' || (next.tags & (adjective | infinitive | verb)) === 0) return null;
  const hyphened: Correction = { from: index, to: index + 2, right: `${first.text}-${next.text}` };
  if (first.text === 'entre')
    return reflexives.has(previous.text) && can(next, infinitive | verb) && !can(next, noun) ? hyphened : null;
  return can(compoundOf('contre', next.text), adjective) && can(previous, adverb | noun) ? hyphened : null;
}

const pairStarts = verb | preposition | noun;

/** Compounds written without their hyphens. Source: Grevisse, Le Bon Usage. */
export const frenchMissingWordsCompounds = syntax([
  {
    id: 'compound-hyphen',
    language: 'fr',
    kind: 'spelling',
    anchor: compounds,
    find: spacedCompound,
    explanation: {
      fr: 'Ce mot composé s’écrit avec des traits d’union.',
      en: 'This compound is written with hyphens.',
    },
    examples: {
      found: [
        ['Votre rendez vous est confirmé.', 'rendez vous', 'rendez-vous'],
        ['Voir le lien ci dessous.', 'ci dessous', 'ci-dessous'],
        ['Le montant est au dessus du plafond.', 'au dessus', 'au-dessus'],
        ['Notre service après vente vous répond.', 'après vente', 'après-vente'],
        ['Nous sommes fermés le week end.', 'week end', 'week-end'],
        ['La boutique est au rond point.', 'rond point', 'rond-point'],
        ['Notre équipe fait face avec sang froid.', 'sang froid', 'sang-froid'],
      ],
      innocent: [
        'Vous rendez vous-même le badge.',
        'Voir le lien ci-dessous.',
        'Le prix change après vente du lot.',
        'Il a pris le dessus.',
        'Le nord est froid.',
        'Il faut bien être reçu.',
        'Il tient à savoir faire un envoi.',
      ],
    },
  },
  {
    id: 'noun-compound-hyphen',
    language: 'fr',
    kind: 'spelling',
    anchor: ({ text, tags, kind }) =>
      kind === 'word' &&
      text.length > 2 &&
      !free.has(text) &&
      (tags & pairStarts) !== 0 &&
      (tags & (determiner | adjective)) === 0,
    find: unknownPair,
    explanation: {
      fr: 'Ce nom composé s’écrit avec un trait d’union.',
      en: 'This compound noun is written with a hyphen.',
    },
    examples: {
      found: [
        ['Il manque un ouvre boîte.', 'ouvre boîte', 'ouvre-boîte'],
        ['Le tire bouchon est cassé.', 'tire bouchon', 'tire-bouchon'],
        ['Le porte clés est livré.', 'porte clés', 'porte-clés'],
      ],
      innocent: ['Il manque un bon de commande.', 'La carte cadeau est valable.', 'Votre colis contre remboursement.'],
    },
  },
  {
    id: 'prefix-hyphen',
    language: 'fr',
    kind: 'spelling',
    anchor: prefixes,
    find: spacedPrefix,
    explanation: { fr: 'Ce préfixe s’attache au nom.', en: 'This prefix is joined to the noun.' },
    examples: {
      found: [
        ['Comptez une demi heure.', 'demi heure', 'demi-heure'],
        ['Votre non paiement bloque le compte.', 'non paiement', 'non-paiement'],
        ['Notre ex partenaire ne répond pas.', 'ex partenaire', 'ex-partenaire'],
      ],
      innocent: ['Le colis non réclamé repart.', 'Une heure et demie.', 'Répondez par oui ou non merci.'],
    },
  },
  {
    id: 'contre-entre-hyphen',
    language: 'fr',
    kind: 'spelling',
    anchor: new Set(['contre', 'entre']),
    find: spacedContre,
    explanation: {
      fr: '« Contre » et « entre » s’attachent ici au mot qui suit.',
      en: '“Contre” and “entre” are joined to the next word here.',
    },
    examples: {
      found: [
        ['Cette règle est vraiment contre productive.', 'contre productive', 'contre-productive'],
        ["Ils vont s'entre tuer.", 'entre tuer', 'entre-tuer'],
        ['Cela semble assez contre productif.', 'contre productif', 'contre-productif'],
      ],
      innocent: ['Il est contre cette offre.', 'Un envoi contre remboursement.', 'Le choix entre payer et attendre.'],
    },
  },
]);
