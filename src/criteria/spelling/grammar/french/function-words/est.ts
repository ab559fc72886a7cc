import {
  adjective,
  determiner,
  name,
  noun,
  plural,
  pronoun,
  singular,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can } from '../../../../../languages/morphology/words.ts';
import { syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import {
  hasVerbBefore,
  isDeterminer,
  isMark,
  isParticiple,
  isPlural,
  isVerb,
  raw,
  replacing,
  words,
} from '../classes.ts';

const elidedSubjects = words("c' n' s' l' m' t'");

const degree = words('pas plus très trop bien déjà toujours également aussi donc encore jamais actuellement');

/** Whether a participle or adjective follows, with at most one adverb between. */
function hasAttribute(sentence: Tagged, index: number): boolean {
  const next = raw(sentence, index + 1);
  const found = degree.has(next.text) ? raw(sentence, index + 2) : next;
  return can(found, adjective) || isParticiple(found);
}

/** Whether no finite verb stands between a place and the next mark. */
function hasNoVerbAfter(sentence: Tagged, index: number): boolean {
  for (let at = index + 1; at < index + 10; at += 1) {
    const word = raw(sentence, at);
    if (isMark(word)) return true;
    if (can(word, verb) && !isParticiple(word) && !can(word, noun | adjective)) return false;
    if (word.text === 'et' || word.text === 'ou') return false;
  }
  return false;
}

/** `Votre colis et arrivé.`: a noun phrase alone, `et`, a participle, and no verb at all. */
function isSubjectAlone(sentence: Tagged, index: number): boolean {
  const before = raw(sentence, index - 1);
  if (index !== 2 || !can(raw(sentence, 0), determiner | singular) || !can(before, noun) || can(before, adjective))
    return false;
  const next = raw(sentence, index + 1);
  const found = degree.has(next.text) ? raw(sentence, index + 2) : next;
  if (!isParticiple(found) && !(can(found, adjective) && !can(found, noun))) return false;
  return !isPlural(before) && !isPlural(found) && hasNoVerbAfter(sentence, index);
}

const askers = words('quel quelle où');

function etForEst(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (elidedSubjects.has(previous.text)) return 'est';
  if (askers.has(previous.text) && (isDeterminer(next) || next.text.startsWith('-'))) return 'est';
  if (next.text === '-ce') return 'est';
  if (previous.text === 'il' || previous.text === 'on')
    return hasAttribute(sentence, index) || degree.has(next.text) || next.text === 'en' ? 'est' : null;
  if (previous.text === 'elle' && isMark(raw(sentence, index - 2)))
    return hasAttribute(sentence, index) && (next.tags & (pronoun | determiner)) === 0 ? 'est' : null;
  const before = raw(sentence, index - 2).text;
  if (previous.text === 'qui' || (before === 'qui' && /^(?:vous|nous|lui|leur|y|en)$/u.test(previous.text)))
    return hasAttribute(sentence, index) || next.text === 'pas' ? 'est' : null;
  return isSubjectAlone(sentence, index) ? 'est' : null;
}

const newSubjects = words("je j' tu ils on");

function estForEt(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (previous.text.endsWith("'") || previous.text === 'qui' || previous.text === 'en' || previous.text === 'y')
    return null;
  if (previous.readings.length === 0 || (previous.tags & name) !== 0) return null;
  if (newSubjects.has(next.text) && !/^(?:ne|n')$/u.test(previous.text)) {
    if (next.text === 'on' && raw(sentence, index + 2).text === 'ne' && raw(sentence, index + 3).text === 'peut')
      return null;
    return isMark(previous) || (next.text === 'on' && can(previous, noun)) ? null : 'et';
  }
  if (next.text === "n'" && index > 0 && !isMark(previous)) return 'et';
  if (isMark(next) || previous.text === 'il' || previous.text === 'elle' || isMark(previous)) return null;
  return isClosed(sentence, index) ? 'et' : null;
}

/** Whether a subject and its verb stand before, so that `est` has no subject of its own. */
function isClosed(sentence: Tagged, index: number): boolean {
  if (!hasVerbBefore(sentence, index)) return false;
  for (let at = index - 1; at > 0; at -= 1) {
    const word = sentence.word(at);
    if (isMark(word)) return false;
    if (isVerb(word))
      return plainSubjects.has(raw(sentence, at - 1).text) || isPlural(raw(sentence, at - 1)) || can(word, plural);
  }
  return false;
}

const plainSubjects = words("je j' tu il ils on nous vous elles");

function jForAi(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1).text;
  if (previous === "j'") return 'ai';
  if (raw(sentence, index).text !== 'est') return null;
  const before = raw(sentence, index - 2).text;
  if (previous === "n'" && before === 'je') return 'ai';
  return /^(?:vous|l'|lui|leur|les|la|le)$/u.test(previous) && before === 'je' ? 'ai' : null;
}

/** Est and et. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsEst = syntax([
  {
    id: 'et-for-est',
    language: 'fr',
    kind: 'grammar',
    ...replacing('et', etForEst),
    explanation: {
      fr: 'Le verbe « être » s’écrit « est » (on pourrait dire « était »).',
      en: 'The verb “être” is written “est”.',
    },
    examples: {
      found: [
        ['Votre colis et arrivé.', 'et', 'est'],
        ['Votre facture et payée.', 'et', 'est'],
        ['Elle et disponible demain.', 'et', 'est'],
        ["Ce n'et pas notre service.", 'et', 'est'],
        ['Il et bien noté dans votre dossier.', 'et', 'est'],
        ['Quel et votre numéro de client ?', 'et', 'est'],
        ['Le colis qui vous et destiné part ce soir.', 'et', 'est'],
      ],
      innocent: [
        'Un accueil simple et rapide.',
        'Votre nom et prénom, merci.',
        'Elle et moi vous répondrons.',
        'Il et elle seront livrés.',
        'Votre colis et votre lettre sont arrivés.',
      ],
    },
  },
  {
    id: 'est-for-et',
    language: 'fr',
    kind: 'grammar',
    ...replacing('est', estForEt),
    explanation: {
      fr: 'La conjonction s’écrit « et » ; « est » est le verbe « être » (on pourrait dire « était »).',
      en: 'The conjunction is written “et”; “est” is the verb “être”.',
    },
    examples: {
      found: [
        ['Nous avons reçu votre dossier est nous le traitons.', 'est', 'et'],
        ['Vous êtes livrés est vous pouvez payer.', 'est', 'et'],
        ["Le site bloque est n'affiche rien.", 'est', 'et'],
      ],
      innocent: [
        'Le colis que vous avez reçu est abîmé.',
        'Ce que nous proposons est simple.',
        'Il est on ne peut plus clair.',
        'Votre dossier, nous l’avons dit, est complet.',
        'Le plus simple est de nous écrire.',
      ],
    },
  },
  {
    id: 'have-after-je',
    language: 'fr',
    kind: 'grammar',
    ...replacing('est et es ait', jForAi),
    explanation: {
      fr: 'Avec « je », le verbe « avoir » s’écrit « ai ».',
      en: 'With “je” the verb “avoir” is written “ai”.',
    },
    examples: {
      found: [
        ["J'est bien reçu votre facture.", 'est', 'ai'],
        ["Je n'est pas la réponse.", 'est', 'ai'],
        ['Je vous est envoyé un lien.', 'est', 'ai'],
      ],
      innocent: ['J’ai bien reçu votre facture.', 'Celui que je vous envoie est neuf.', 'Je n’ai pas la réponse.'],
    },
  },
]);
