import { adverb, verb } from '../../../../../languages/morphology/tags.ts';
import { can, isForm } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { clitics, raw, words } from '../classes.ts';

const negated = words("je j' tu il elle on nous vous ils elles ça cela c'");

const middle = words('donc malheureusement toujours alors encore vraiment même');

/** Where the verb stands that `pas` denies: adverbs between them are skipped. */
function verbBefore(sentence: Tagged, index: number): number {
  let at = index - 1;
  while (at > index - 3 && middle.has(raw(sentence, at).text)) at -= 1;
  return at;
}

const isVowel = (text: string): boolean => /^[aeéêiouyh]/u.test(text);

/** `c'est pas possible`, `on a pas reçu`, `il vous est pas permis`. */
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
  const texts = sentence.texts(start, at + 1);
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

const closers = words(
  "pas plus jamais rien guère aucun aucune personne point nul nulle que qu' ni cesse goutte mot nullement aucunement",
);

/** `on n'a bien reçu`: the n' that is heard after `on` denies nothing. */
function superfluousN(sentence: Tagged, index: number): Correction | null {
  const head = raw(sentence, index + 1);
  const before = raw(sentence, index - 2).text;
  if (raw(sentence, index - 1).text !== 'on' || before === "qu'" || before === 'que' || before === 'si') return null;
  if (!isForm(head, 'avoir', verb) && !isForm(head, 'être', verb)) return null;
  for (let at = 0; at < sentence.length; at += 1) if (closers.has(raw(sentence, at).text)) return null;
  return { from: index, to: index + 2, right: head.text };
}

/** Negation without its « ne ». Source: Grevisse, Le Bon Usage. */
export const frenchMissingWordsNegation = syntax([
  {
    id: 'missing-ne',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['pas']),
    find: missingNe,
    explanation: {
      fr: 'À l’écrit, la négation se fait avec « ne … pas ».',
      en: 'In writing, negation takes “ne … pas”.',
    },
    examples: {
      found: [
        ['Il est pas possible de changer la date.', 'est', "n'est"],
        ['Il nous est alors pas permis de changer la date.', 'nous est', 'ne nous est'],
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
    anchor: new Set(['on']),
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
  {
    id: 'superfluous-n-after-on',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(["n'"]),
    find: superfluousN,
    explanation: {
      fr: 'Sans « pas », « rien » ou un autre mot de négation, on n’écrit pas « n’ » après « on ».',
      en: 'Without “pas”, “rien” or another word of negation there is no “n’” after “on”.',
    },
    examples: {
      found: [
        ["On n'a bien reçu votre message.", "n'a", 'a'],
        ["On n'est ouvert le lundi.", "n'est", 'est'],
        ["On n'avait noté votre adresse.", "n'avait", 'avait'],
      ],
      innocent: ['On n’a rien reçu.', 'On n’a ni code ni date.', 'On n’est jamais fermé.', 'On n’a de stock qu’ici.'],
    },
  },
]);
