import { noun, pronoun } from '../../../../../languages/morphology/tags.ts';
import { can } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isDeterminer, isMark, isPlural, isVerb, raw, replacing, subjects, words } from '../classes.ts';

const times = words(
  'fin début moment époque instant heure soir matin suite bout milieu cours tour retour départ midi noël',
);

const pointed = words(
  "la le l' les ma mon mes ta ton sa son ses cette ce cet ces votre vos notre nos leur leurs vous nous moi toi lui elle eux elles savoir",
);

/** `quand à votre avoir`. */
function quandForQuant(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  const after = raw(sentence, index + 2);
  if (
    next.text === 'est' &&
    raw(sentence, index + 2).text === '-il' &&
    /^(?:de|du|des|d')$/u.test(raw(sentence, index + 3).text)
  )
    return "qu'en";
  const previous = raw(sentence, index - 1);
  if (!isMark(previous) && !/^(?:et|mais|ou)$/u.test(previous.text)) return null;
  if (next.text === 'au' || next.text === 'aux') return can(after, noun) && !times.has(after.text) ? 'quant' : null;
  if (next.text !== 'à' || !pointed.has(after.text)) return null;
  return times.has(raw(sentence, index + 3).text) ? null : 'quant';
}

const quantFollowers = words('à au aux auquel auxquels auxquelles');

/** Whether a finite verb stands before the next mark. */
function hasVerbAfter(sentence: Tagged, index: number): boolean {
  for (let at = index + 1; ; at += 1) {
    const word = sentence.word(at);
    if (isMark(word)) return false;
    if (isVerb(word)) return true;
  }
}

function quantForQuand(sentence: Tagged, index: number): string | null {
  const next = raw(sentence, index + 1);
  if (quantFollowers.has(next.text) || isMark(next) || next.text === 'a') return null;
  if (next.text === 'est' && raw(sentence, index + 2).text === '-il') return "qu'en";
  return isDeterminer(next) && next.text !== 'le' && next.text !== 'les' && !hasVerbAfter(sentence, index)
    ? 'quant à'
    : 'quand';
}

/** `qu'en il viendra`. */
function quEnForQuand(sentence: Tagged, index: number): Correction | null {
  if (raw(sentence, index - 1).text !== "qu'") return null;
  return subjects.has(raw(sentence, index + 1).text) && raw(sentence, index - 2).text !== 'est'
    ? { from: index - 1, to: index + 1, right: 'quand' }
    : null;
}

const mesFollowers = words("je j' il elle on c' cela ça tu nous vous pas aussi surtout si quand");

/** `mes il faut`, `mai il faudra`, `avec mais excuses`. */
function maisOrMes(sentence: Tagged, index: number, text: string): string | null {
  const next = raw(sentence, index + 1);
  const previous = raw(sentence, index - 1);
  if (text === 'mes') return mesFollowers.has(next.text) && !(next.text === 'pas' && !isMark(previous)) ? 'mais' : null;
  if (text === 'mai')
    return isMark(previous) && (subjects.has(next.text) || /^(?:elle|nous|vous|cela|c'|ça)$/u.test(next.text))
      ? 'mais'
      : null;
  return isPlural(next) && can(next, noun) && /^(?:avec|de|dans|pour|sur|par|à|toutes|tous)$/u.test(previous.text)
    ? 'mes'
    : null;
}

const ownPrepositions = words('chez sur de à pour avec');

/** `chez soit`, `que l'on soi`. */
function soiOrSoit(sentence: Tagged, index: number, text: string): string | null {
  const previous = raw(sentence, index - 1);
  const next = raw(sentence, index + 1);
  if (text === 'soit') {
    if (ownPrepositions.has(previous.text)) return raw(sentence, index + 2).text === 'soit' ? null : 'soi';
    if (previous.text !== 'en' || !isMark(next)) return null;
    const before = raw(sentence, index - 2);
    return can(before, pronoun) || before.text.endsWith("'") || before.text === 'ne' ? null : 'soi';
  }
  return /^(?:il|elle|on|ce|cela|qui)$/u.test(previous.text) ||
    /^(?:moi|disant)$/u.test(next.text) ||
    (index === 0 && isDeterminer(next))
    ? 'soit'
    : null;
}

/** Conjunctions and what sounds like them: quand and quant, mais and mes. Source: Grevisse, Le Bon Usage. */
export const frenchFunctionWordsConjunctions = syntax([
  {
    id: 'quand-for-quant',
    language: 'fr',
    kind: 'grammar',
    ...replacing('quand', quandForQuant),
    explanation: { fr: '« Quant à » veut dire « pour ce qui est de ».', en: '“Quant à” means “as for”.' },
    examples: {
      found: [
        ['Quand à votre avoir, il arrive.', 'Quand', 'Quant'],
        ['Merci, et quand aux frais, ils sont offerts.', 'quand', 'quant'],
        ['Quand est-il de ma commande ?', 'Quand', "Qu'en"],
      ],
      innocent: [
        'Quant à votre avoir, il arrive.',
        'Quand aurez-vous le temps ?',
        'Restez-vous jusqu’à quand à la maison ?',
        'Quand à la fin du mois la facture arrive, payez-la.',
      ],
    },
  },
  {
    id: 'quant-for-quand',
    language: 'fr',
    kind: 'grammar',
    ...replacing('quant', quantForQuand),
    explanation: {
      fr: '« Quand » veut dire « lorsque » ; « quant » est suivi de « à ».',
      en: '“Quand” means “when”; “quant” is followed by “à”.',
    },
    examples: {
      found: [
        ['Écrivez-nous quant le colis arrive.', 'quant', 'quand'],
        ['Quant pouvez-vous passer ?', 'Quant', 'Quand'],
        ['Toutes nos excuses quant cette attente.', 'quant', 'quant à'],
        ['Quant est-il de mon dossier ?', 'Quant', "Qu'en"],
      ],
      innocent: [
        'Quant à vous, tout est réglé.',
        'Quant aux frais, ils sont offerts.',
        'Écrivez-nous quand le colis arrive.',
      ],
    },
  },
  {
    id: 'qu-en-for-quand',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['en']),
    find: quEnForQuand,
    explanation: {
      fr: 'Devant un sujet, on écrit la conjonction « quand ».',
      en: 'Before a subject the conjunction “quand” is written.',
    },
    examples: {
      found: [
        ["Dites-moi qu'en il passera.", "qu'en", 'quand'],
        ["Écrivez-nous qu'en on vous livre.", "qu'en", 'quand'],
        ["Le code expire qu'en je l'envoie.", "qu'en", 'quand'],
      ],
      innocent: ['Qu’en pensez-vous ?', 'Nous ne répondons qu’en semaine.', 'Je vois qu’en ligne tout va bien.'],
    },
  },
  {
    id: 'mes-or-mais',
    language: 'fr',
    kind: 'grammar',
    ...replacing('mes mais mai', maisOrMes),
    explanation: {
      fr: '« Mais » oppose ; « mes » est le possessif ; « mai » est un mois.',
      en: '“Mais” means but; “mes” means my; “mai” is a month.',
    },
    examples: {
      found: [
        ['Le colis est parti, mes il est en retard.', 'mes', 'mais'],
        ['Je reviens vers vous, mai il faut attendre.', 'mai', 'mais'],
        ['Je vous présente toutes mais excuses.', 'mais', 'mes'],
      ],
      innocent: ['Je vous présente mes excuses.', 'Nous fermons en mai.', 'Peu de colis mais beaucoup de lettres.'],
    },
  },
  {
    id: 'soi-or-soit',
    language: 'fr',
    kind: 'grammar',
    ...replacing('soi soit', soiOrSoit),
    explanation: {
      fr: '« Soi » est un pronom (« chez soi ») ; « soit » est le verbe « être » ou une conjonction.',
      en: '“Soi” is a pronoun (“chez soi”); “soit” is the verb “être” or a conjunction.',
    },
    examples: {
      found: [
        ['On est bien chez soit.', 'soit', 'soi'],
        ['Cela va de soit.', 'soit', 'soi'],
        ['Il faut qu’elle soi livrée.', 'soi', 'soit'],
      ],
      innocent: [
        'Quoi qu’il en soit, écrivez-nous.',
        'Soit par mail, soit par lettre.',
        'On est bien chez soi.',
        'À soi seul, il gère tout.',
      ],
    },
  },
]);
