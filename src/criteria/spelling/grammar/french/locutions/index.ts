import { withoutAccents } from '../../../../../languages/dictionary/letters.ts';
import { anyPart } from '../../../../../languages/morphology/tags.ts';
import { french, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';
import { touches } from '../classes.ts';
import { type Locution, sounded, soundTree } from './tree.ts';

/** Words that a fixed expression may be spread over when its boundaries are misheard (ours). */
const longest = 10;
const mostWords = 100_000;

/** What a word sounds like, and where it leads from the root of the tree. */
type Heard = { readonly sounds: Uint8Array | null; readonly node: number };
const heard = new Map<string, Heard>();
const unheard: Heard = { sounds: null, node: -1 };
/** A mark of quotation that looks like an apostrophe. */
const quoted = /^'|[^cdjlmnstyçu]'$/u;

function hear(word: Word): Heard {
  const { text, kind } = word;
  if (kind !== 'word' && text !== '1') return unheard;
  let known = heard.get(text);
  if (known === undefined) {
    const sounds = quoted.test(text) ? null : sounded(text);
    known = sounds === null ? unheard : { sounds, node: soundTree().step(0, sounds) };
    if (heard.size >= mostWords) heard.clear();
    heard.set(text, known);
  }
  return known;
}

/** Words whose circumflex no reform takes away: it tells them apart. */
const kept = new Set('dû mûr mûre mûrs mûres sûr sûre sûrs sûres jeûne jeûnes croît crû fût eût'.split(' '));
const reformed = (word: string): string =>
  kept.has(word) ? word : word.replace(/[îû]/gu, (letter) => (letter === 'î' ? 'i' : 'u')).replace('œ', 'oe');

/** Whether two forms are of one word, in the same part of speech. */
const akin = (form: string, right: string): boolean =>
  french(right).readings.some(({ lemma, tag }) => isForm(french(form), lemma, tag & anyPart));

/** Whether a word may stand where an expression has another. */
const fits = (found: string, right: string, free: boolean): boolean =>
  found === right || reformed(found) === reformed(right) || (free && akin(found, right));

/** A run of words of a sentence, as it is written, with one space at most between two. */
function writtenAs(sentence: Tagged, from: number, to: number): string {
  let { text } = at(sentence, from);
  for (let index = from + 1; index < to; index += 1) {
    if (!touches(sentence, index)) text += ' ';
    text += at(sentence, index).text;
  }
  return text;
}

/** The expression with the inflected words of a run; the run itself where nothing is wrong with it. */
function corrected(run: string, { text, words, marks, inflects, soft }: Locution): string {
  const pieces = run.split(/([ '-])/u);
  if (pieces.length !== words.length * 2 - 1) return text;
  let right = '';
  for (const [index, word] of words.entries()) {
    const found = pieces[index * 2] as string;
    right += fits(found, word, inflects) ? found : word;
    right += soft[index] && pieces[index * 2 + 1] === ' ' ? ' ' : (marks[index] ?? '');
  }
  return right;
}

/** Runs kept for each expression; there are few ways to write one (ours). */
const mostRuns = 1000;

function amended(run: string, locution: Locution): string {
  let right = locution.amended.get(run);
  if (right === undefined) {
    right = corrected(run, locution);
    if (locution.amended.size >= mostRuns) locution.amended.clear();
    locution.amended.set(run, right);
  }
  return right;
}

function follows({ after }: Locution, sentence: Tagged, from: number): boolean {
  if (after === null) return true;
  for (let index = from - 1; index >= Math.max(0, from - after.reach); index -= 1) {
    const word = rawAt(sentence, index);
    if (word.kind === 'punctuation') return false;
    if (after.words.has(word.text) || word.readings.some(({ lemma }) => after.words.has(lemma))) return true;
  }
  return false;
}

/** A listed expression that sounds like the words from a place on: how many words, and how it is written. */
type Echo = { readonly length: number; readonly right: string; readonly written: string };

/** How many words of a run an expression has as they are written. */
function shared(run: string, { words }: Locution): number {
  const written = run.split(/[ '-]/u);
  return words.reduce((count, word, index) => count + (word === written[index] ? 1 : 0), 0);
}

function echoAt(sentence: Tagged, from: number, to: number, candidates: readonly Locution[]): Echo | null {
  const run = writtenAs(sentence, from, to);
  let best: Echo | null = null;
  let most = -1;
  for (const locution of candidates) {
    if (!follows(locution, sentence, from)) continue;
    const echo = { length: to - from, right: amended(run, locution), written: run };
    if (echo.right === run) return echo;
    const same = shared(run, locution);
    if (same > most) [best, most] = [echo, same];
  }
  return best;
}

/** The longest listed expression that sounds like the words from a place on, rightly written or not; null: none. */
function locutionAt(sentence: Tagged, from: number): Echo | null {
  const tree = soundTree();
  let { node } = hear(at(sentence, from));
  let found: Echo | null = null;
  for (let to = from + 1; node !== -1; to += 1) {
    const candidates = tree.at(node);
    if (candidates.length > 0) found = echoAt(sentence, from, to, candidates) ?? found;
    const sounds = to < from + longest ? hear(at(sentence, to)).sounds : null;
    node = sounds === null ? -1 : tree.step(node, sounds);
  }
  return found;
}

/** Whether a run shares words with an expression that begins before it, or is rightly written and reaches beyond it. */
function isWithin(sentence: Tagged, from: number, to: number): boolean {
  for (let start = Math.max(0, from - longest); start < to; start += 1) {
    if (start === from) continue;
    const around = locutionAt(sentence, start);
    if (around === null || (around.right !== around.written && start > from)) continue;
    const end = start + around.length;
    if (end > from && (start < from || end > to)) return true;
  }
  return false;
}

/** Pronouns after which “en” is a pronoun too: “nous en sommes”. */
const clitics = new Set("je tu il elle on nous vous ils elles n' m' t' s' lui leur y".split(' '));
const isPronoun = (sentence: Tagged, index: number): boolean =>
  index > 0 && at(sentence, index).text === 'en' && clitics.has(at(sentence, index - 1).text);

const upper = (letter: string): boolean => letter !== letter.toLowerCase();

/** A capital where none of the sentence's start stands: a name, or a text in capitals. */
function isNamed(sentence: Tagged, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) {
    const [first = '', second = ''] = sentence.written(index);
    if ((upper(first) && index > 0) || upper(second)) return true;
  }
  return false;
}

/** Only what is wrong in a run: the words that both share at its ends are left out. */
function narrowed(sentence: Tagged, from: number, { length, right, written }: Echo): Correction {
  let [first, last, rest, old] = [from, from + length, right, written];
  const spaces = (index: number): string => (touches(sentence, index) ? '' : ' ');
  while (last - first > 1) {
    const head = at(sentence, first).text + spaces(first + 1);
    if (!rest.startsWith(head) || !old.startsWith(head)) break;
    [rest, old, first] = [rest.slice(head.length), old.slice(head.length), first + 1];
  }
  while (last - first > 1) {
    const tail = spaces(last - 1) + at(sentence, last - 1).text;
    if (
      !rest.endsWith(tail) ||
      rest.length === tail.length ||
      (spaces(last - 1) === '' && /[\p{L}]$/u.test(rest.slice(0, -tail.length)))
    )
      break;
    [rest, last] = [rest.slice(0, -tail.length), last - 1];
  }
  return { from: first, to: last, right: rest };
}

function find(sentence: Tagged, from: number): Correction | null {
  const echo = locutionAt(sentence, from);
  if (echo === null || echo.right === echo.written || isPronoun(sentence, from)) return null;
  if (echo.length === 1 && /[ '-]/u.test(echo.right) && at(sentence, from).known) return null;
  const correction = narrowed(sentence, from, echo);
  if (isNamed(sentence, correction.from, correction.to) || isWithin(sentence, from, from + echo.length)) return null;
  const start = sentence.written(from).charAt(0);
  const unaccented = upper(start) && withoutAccents(echo.right.charAt(0)) + echo.right.slice(1) === echo.written;
  return unaccented ? null : correction;
}

/** Fixed expressions written with words that sound alike. Sources: TLFi; Grevisse, Le Bon Usage. */
export const frenchLocutions = syntax([
  {
    id: 'fixed-phrase',
    language: 'fr',
    kind: 'spelling',
    anchor: (word) => hear(word).node !== -1,
    find,
    explanation: {
      fr: 'Cette expression figée s’écrit toujours de la même façon ; des mots qui se prononcent pareil ont été mis à sa place.',
      en: 'This set phrase is always written in one way; words that sound the same were put in its place.',
    },
    examples: {
      found: [
        ['Nous traitons les dossiers au fur est à mesure.', 'est', 'et'],
        ['Voici l’état des lieues de votre logement.', 'lieues', 'lieux'],
        ['Le service reprendra d’or et déjà demain.', 'or', 'ores'],
        ['Nous vous remercions par à vence de votre patience.', 'à vence', 'avance'],
        ['Au temps pour mois, la date était juste.', 'mois', 'moi'],
        ['Il n’y a pas de frais de pore pour ce colis.', 'pore', 'port'],
        ['Votre dossier sera prit en compte lundi.', 'prit', 'pris'],
        ['Nous tenons conte de votre avis.', 'conte', 'compte'],
        ['Les conteneurs ont pris un cou de soleil.', 'cou', 'coup'],
        ['Le magasin a un sous sol.', 'sous sol', 'sous-sol'],
        ['Nous l’avons changé à tord et à travers.', 'tord', 'tort'],
        ['Veillez agréer nos salutations.', 'Veillez', 'Veuillez'],
      ],
      innocent: [
        'Nous traitons les dossiers au fur et à mesure.',
        'Voici les états des lieux de vos logements.',
        'A bientôt dans nos magasins !',
        'Les mises à jour sont gratuites.',
        'Nous vous souhaitons beaucoup de bonheur.',
        'La messagerie est fermée et nous en sommes désolés.',
        'Nous avons dix lieux de retrait et des cartes grises.',
        'Il a tout pris sans payer.',
        'Le câble passe sous sol et sous verre.',
        'Merci de nous faire part de votre avis.',
        'Vous veillez à la bonne tenue du magasin.',
        'La remise est valable de temps en temps, que vous veniez ou non.',
        'Les cours de récréation sont grandes.',
        'Vous me faites part de la panne de votre four.',
      ],
    },
  },
]);
