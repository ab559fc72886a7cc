import { adjective, infinitive, verb } from '../../../../../languages/morphology/tags.ts';
import { can, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isDeterminer, isInfinitive, isParticiple, raw, replacing, words } from '../classes.ts';

const alike = (a: Word, b: Word): boolean =>
  (can(a, adjective) && can(b, adjective)) ||
  (isParticiple(a) && isParticiple(b)) ||
  (a.kind === 'number' && b.kind === 'number');

/** `fatiguées, voir épuisées`, `2 voir 3 jours`. */
function voirForVoire(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  const before = previous.text === ',' ? raw(sentence, index - 2) : previous;
  const degreed = /^(?:plus|moins|très|même)$/u.test(next.text);
  if (degreed) return previous.text === ',' && can(raw(sentence, index + 2), adjective) ? 'voire' : null;
  if (isDeterminer(next) && next.kind !== 'number') return null;
  return alike(before, next) && !can(before, verb | infinitive) && before.text !== 'bien' ? 'voire' : null;
}

const beforeVoir = words(
  'pour à de sans va vais allez allons peut peux pouvez pouvons faut veuillez doit devez venez se me te nous vous les le la',
);

function voireForVoir(sentence: Tagged, index: number): string | null {
  return beforeVoir.has(raw(sentence, index - 1).text) && raw(sentence, index + 1).text !== 'même' ? 'voir' : null;
}

/** `au plutôt`, `plutôt que prévu`. */
function plutotForPlusTot(sentence: Tagged, index: number): string | null {
  const previous = raw(sentence, index - 1).text;
  const next = raw(sentence, index + 1).text;
  if (previous === 'au' || (previous === 'le' && /^(?:possible|sera|serait)$/u.test(next))) return 'plus tôt';
  return next === 'que' && /^(?:prévu|prévue|prévus|prévues)$/u.test(raw(sentence, index + 2).text) ? 'plus tôt' : null;
}

/** Two words for one: `plus tôt que de partir`, `aussi tôt reçu`, `si tôt accomplie`. */
function totApart(sentence: Tagged, index: number): Correction | null {
  const previous = raw(sentence, index - 1).text;
  const next = raw(sentence, index + 1);
  const from = index - 1;
  if (previous === 'plus') {
    if (
      /^(?:que|qu')$/u.test(next.text) &&
      (raw(sentence, index + 2).text === 'de' || isInfinitive(raw(sentence, index + 2)))
    )
      return { from, to: index + 1, right: 'plutôt' };
    return isInfinitive(next) && raw(sentence, index - 2).kind === 'boundary'
      ? { from, to: index + 1, right: 'plutôt' }
      : null;
  }
  if (previous !== 'si' && previous !== 'aussi') return null;
  return isParticiple(next) && !can(next, verb) ? { from, to: index + 1, right: `${previous}tôt` } : null;
}

/** Adverbs and what sounds like them: voire and voir, plutôt and plus tôt. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsAdverbs = syntax([
  {
    id: 'voir-for-voire',
    language: 'fr',
    kind: 'grammar',
    ...replacing('voir', voirForVoire),
    explanation: {
      fr: '« Voire » veut dire « et même » ; « voir » est le verbe.',
      en: '“Voire” means “and even”; “voir” is the verb.',
    },
    examples: {
      found: [
        ['Le délai est long, voir excessif.', 'voir', 'voire'],
        ['Comptez 2 voir 3 jours.', 'voir', 'voire'],
        ['Le colis est abîmé, voir cassé.', 'voir', 'voire'],
      ],
      innocent: [
        'Venez voir les modèles.',
        'Pour plus de détails, voir notre site.',
        'Le délai est long, voire excessif.',
      ],
    },
  },
  {
    id: 'voire-for-voir',
    language: 'fr',
    kind: 'grammar',
    ...replacing('voire', voireForVoir),
    explanation: {
      fr: 'Le verbe s’écrit « voir » ; « voire » veut dire « et même ».',
      en: 'The verb is written “voir”; “voire” means “and even”.',
    },
    examples: {
      found: [
        ['Je vais voire avec mon collègue.', 'voire', 'voir'],
        ['Pour voire la facture, cliquez ici.', 'voire', 'voir'],
        ['Nous allons voire cela.', 'voire', 'voir'],
      ],
      innocent: ['Comptez deux jours, voire trois.', 'C’est rare, voire impossible.', 'Je vais voir cela.'],
    },
  },
  {
    id: 'plutot-for-plus-tot',
    language: 'fr',
    kind: 'grammar',
    ...replacing('plutôt', plutotForPlusTot),
    explanation: {
      fr: '« Plus tôt » est le contraire de « plus tard » ; « plutôt » marque la préférence.',
      en: '“Plus tôt” means earlier; “plutôt” means rather.',
    },
    examples: {
      found: [
        ['Nous vous livrons au plutôt.', 'plutôt', 'plus tôt'],
        ['Répondez le plutôt possible.', 'plutôt', 'plus tôt'],
        ['Le colis arrive plutôt que prévu.', 'plutôt', 'plus tôt'],
      ],
      innocent: ['Le délai est plutôt court.', 'Prenez plutôt le bleu.', 'Écrivez plutôt que d’appeler.'],
    },
  },
  {
    id: 'tot-apart',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['tôt']),
    find: totApart,
    explanation: {
      fr: '« Plutôt », « aussitôt » et « sitôt » s’écrivent en un mot quand on ne parle pas de l’heure.',
      en: '“Plutôt”, “aussitôt” and “sitôt” are one word where the hour is not meant.',
    },
    examples: {
      found: [
        ['Écrivez plus tôt que de téléphoner.', 'plus tôt', 'plutôt'],
        ['Aussi tôt reçu, le colis repart.', 'Aussi tôt', 'Aussitôt'],
        ['Si tôt livrée, la commande est réglée.', 'Si tôt', 'Sitôt'],
      ],
      innocent: ['Le colis arrive plus tôt que prévu.', 'Aussi tôt que possible.', 'Il est si tôt ce matin.'],
    },
  },
]);
