import {
  adverb,
  anyPart,
  determiner,
  first,
  infinitive,
  noun,
  participle,
  plural,
  preposition,
  second,
  verb,
} from '../../../../../languages/morphology/tags.ts';
import { can, isForm, type Word } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import { at, rawAt, type Tagged } from '../../tagged.ts';
import { afterLocution } from '../adverb-phrases.ts';
import { formFor, nearest } from '../agreement.ts';
import { words } from '../classes.ts';
import { anyPlural, anySingular, anySlot, masculineSingular, phraseFrom, type Slots, slotsOf } from '../noun-phrase.ts';
import { antecedentSlots, beforeClitics, clitics } from '../subject.ts';

/** Words that may stand between avoir and its participle. */
const between = words(
  'pas plus jamais bien aussi encore déjà toujours même moins point guère rien tout tous toutes très trop si peu assez peut-être souvent mal mieux plutôt ainsi donc alors ici hier quelque longtemps beaucoup un -je -tu -il -elle -on -nous -vous -ils -elles -iel -iels -t-il -t-elle -t-on -t-iel',
);

/** The place of the participle of the form of avoir at a place; -1 where there is none. */
function participleAt(sentence: Tagged, auxiliary: number): number {
  for (let index = auxiliary + 1; index - auxiliary < 6; index += 1) {
    const word = at(sentence, index);
    const behind = afterLocution(sentence, index);
    if (behind > index) {
      index = behind - 1;
      continue;
    }
    if ((word.tags & participle) !== 0 && !between.has(word.text)) return index;
    if ((word.tags & anyPart) !== adverb && !between.has(word.text)) return -1;
  }
  return -1;
}

/** Participles that stand for nouns behind avoir, or never agree. */
const free = words('prise vue partie mise suite traite été fallu pu dû voulu coûté valu pesé duré vécu dormi');
/** Verbs whose participle often has an infinitive or a clause as object, which stays unsaid. */
const clausal = words(
  'dire penser croire espérer souhaiter permettre savoir falloir pouvoir devoir vouloir coûter valoir peser durer vivre dormir laisser entendre prévoir convenir demander promettre estimer juger',
);

const hasLemma = ({ readings }: Word, lemmas: ReadonlySet<string>): boolean =>
  readings.some(({ tag, lemma }) => (tag & participle) !== 0 && lemmas.has(lemma));

/** Pronouns before a form of avoir: the object among them, and the place before all. */
type Objects = {
  /** What le, la, les or l' allows; 0 where none of them is there. */
  readonly direct: Slots;
  /** me, te, nous or vous as an object of either kind. */
  readonly personal: string;
  readonly hasEn: boolean;
  readonly before: number;
};

const persons = words("me m' te t' nous vous");

function objectsBefore(sentence: Tagged, auxiliary: number): Objects {
  const before = beforeClitics(sentence, auxiliary);
  const finite = at(sentence, auxiliary);
  const isInverted = at(sentence, auxiliary + 1).text.startsWith('-');
  let direct: Slots = 0;
  let personal = '';
  let hasEn = false;
  for (let index = before + 1; index < auxiliary; index += 1) {
    const { text } = at(sentence, index);
    const isSubject =
      index === before + 1 &&
      !isInverted &&
      ((text === 'nous' && can(finite, verb | first | plural)) ||
        (text === 'vous' && can(finite, verb | second | plural)));
    if (isSubject) continue;
    if (text === 'les') direct = anyPlural;
    else if (text === "l'" || text === 'la' || text === 'le') direct = anySingular;
    else if (text === 'en') hasEn = true;
    else if (persons.has(text)) personal = text;
  }
  return { direct, personal, hasEn, before };
}

const asking = words('quel quelle quels quelles combien lequel laquelle lesquels lesquelles');

/** The place of a relative or interrogative word that may stand for the object of a verb; -1 where there is none. */
function objectWordBefore(sentence: Tagged, from: number): number {
  for (let index = from; index >= 0 && from - index < 8; index -= 1) {
    const { text, kind } = at(sentence, index);
    if (text === 'que' || text === "qu'" || asking.has(text)) return index;
    if (kind === 'punctuation') return -1;
  }
  return -1;
}

/** Nouns behind which `que` opens a clause of its own: `le fait que`, `une fois que`. */
const completive = words(
  'fait idée impression preuve sorte façon manière certitude peur crainte confirmation garantie chance condition hypothèse principe assurance nouvelle vérification mention fois jour temps moment instant ans an mois semaine semaines jours heure heures lors mesure point espoir sentiment avis conviction information dommage besoin raison tandis mal bien afin sûr regret plaisir constat',
);
const comparing = words(
  'plus moins autant aussi tant si tellement tel telle tels telles même mêmes autre autres mieux pire',
);

/** Whether something behind a participle may be its object: then no word before it is. */
function isFollowed(sentence: Tagged, index: number): boolean {
  const next = rawAt(sentence, index + 1);
  if (next === undefined) return false;
  if ((next.tags & (determiner | infinitive)) !== 0 || next.kind === 'number') return true;
  return objects.has(next.text);
}

const objects = words("que qu' de d' à cela ceci ça rien tout tous");

/** Whether the participle at a place is followed by an infinitive, with which it need not agree. */
function hasInfinitive(sentence: Tagged, index: number): boolean {
  const next = clitics.has(at(sentence, index + 1).text) ? index + 2 : index + 1;
  return (rawAt(sentence, next).tags & infinitive) !== 0 && (at(sentence, next).tags & noun) === 0;
}

/** What the object before `que` or with `quel` allows; 0: not sure. */
function fronted(sentence: Tagged, place: number, index: number, latest: number): Slots {
  const { text } = at(sentence, place);
  if (asking.has(text)) {
    if ((at(sentence, place - 1).tags & preposition) !== 0 || isFollowed(sentence, index)) return 0;
    const isCounted = text === 'combien';
    if (isCounted && at(sentence, place + 1).text !== 'de' && at(sentence, place + 1).text !== "d'") return 0;
    const phrase = phraseFrom(sentence, isCounted ? place + 2 : place);
    return phrase === null || phrase.to > latest ? 0 : phrase.slots;
  }
  const last = at(sentence, place - 1);
  if (completive.has(last.text) || last.kind !== 'word' || (last.tags & anyPart) === adverb) return 0;
  const next = rawAt(sentence, index + 1);
  if ((next.tags & determiner) !== 0 || objects.has(next.text)) return 0;
  for (let before = place - 1; before >= 0 && place - before < 6; before -= 1) {
    if (comparing.has(at(sentence, before).text)) return 0;
  }
  return antecedentSlots(sentence, place);
}

/** Verbs of which a person is the direct object. */
const personalVerbs = words(
  'informer prévenir contacter recontacter renseigner aider remercier rembourser livrer débiter appeler rappeler inviter avertir avoir voir entendre écouter rencontrer servir recevoir satisfaire décevoir surprendre aviser alerter solliciter joindre rejoindre orienter diriger guider conseiller assurer choisir interpeller convaincre tromper induire accueillir rassurer toucher blesser quitter suivre accompagner piquer charger obliger priver féliciter saluer pousser amener forcer inciter encourager autoriser empêcher gêner déranger intéresser intriguer inquiéter étonner choquer ravir',
);

const detached = words(
  "un une le la les l' mon ma mes votre vos notre nos ce cet cette ces plusieurs quelques son sa ses leur leurs des",
);

/** Whether there is a verb between two places: the word before it is then none of the later verb's. */
function hasVerb(sentence: Tagged, from: number, to: number): boolean {
  for (let index = from; index <= to; index += 1) {
    if ((at(sentence, index).tags & (verb | infinitive)) !== 0 && (at(sentence, index).tags & noun) === 0) return true;
  }
  return false;
}

/** What an object between auxiliary and participle allows: `n'a rien reçu`; 0 where there is none. */
function heldSlots(sentence: Tagged, auxiliary: number, index: number): Slots {
  for (let place = auxiliary + 1; place < index; place += 1) {
    const { text } = at(sentence, place);
    if (text === 'rien') return masculineSingular;
    if (text === 'tout' || text === 'tous' || text === 'toutes') return anySlot;
  }
  return 0;
}

/** What the participle at a place must agree with; `anySlot`: nothing can be said. */
function wantedAt(sentence: Tagged, auxiliary: number, index: number): Slots {
  const { direct, personal, hasEn, before } = objectsBefore(sentence, auxiliary);
  const word = at(sentence, index);
  if (direct !== 0) return direct;
  const outer = at(sentence, before);
  if (outer.text.length === 1) return anySlot;
  const held = heldSlots(sentence, auxiliary, index);
  if (held !== 0) return held;
  if (at(sentence, auxiliary).text === 'a' && (outer.tags & (verb | infinitive | adverb)) !== 0) return anySlot;
  if (hasEn) return anySlot;
  const place = objectWordBefore(sentence, before);
  if (place >= 0) {
    if (hasLemma(word, clausal) || hasVerb(sentence, place + 1, before)) return anySlot;
    if (personal !== '' && hasLemma(word, personalVerbs)) return anySlot;
    const isInverted = at(sentence, auxiliary + 1).text.startsWith('-');
    return fronted(sentence, place, index, isInverted ? auxiliary : before) || anySlot;
  }
  if (personal === '') return masculineSingular;
  const isPersonal = hasLemma(word, personalVerbs);
  if (!isPersonal && detached.has(rawAt(sentence, index + 1).text) && !isTime(sentence, index + 2))
    return masculineSingular;
  if (personal.startsWith('m') || personal.startsWith('t')) return anySingular;
  return personal === 'nous' && isPersonal ? anyPlural : anySlot;
}

const times = words('jour matin soir semaine mois année lundi mardi mercredi jeudi vendredi samedi dimanche fois');
const isTime = (sentence: Tagged, index: number): boolean =>
  times.has(at(sentence, index).text) || at(sentence, index).kind === 'number';

/** A participle behind a form of avoir that does not agree as it should. */
function disagreeing(sentence: Tagged, auxiliary: number): Correction | null {
  const index = participleAt(sentence, auxiliary);
  if (index < 0) return null;
  const word = at(sentence, index);
  const own = slotsOf(word, participle);
  if (free.has(word.text) || own === anySlot || hasInfinitive(sentence, index)) return null;
  const wanted = wantedAt(sentence, auxiliary, index);
  if ((wanted & own) !== 0) return null;
  const right = formFor(word, participle, nearest(wanted, own));
  return right === null ? null : { from: index, to: index + 1, right };
}

/** `fait` in another form, before an infinitive. */
function causing(sentence: Tagged, index: number): Correction | null {
  if (!hasInfinitive(sentence, index)) return null;
  let before = index - 1;
  while (index - before < 4 && between.has(at(sentence, before).text)) before -= 1;
  const auxiliary = at(sentence, before);
  const isAuxiliary = isForm(auxiliary, 'avoir') || isForm(auxiliary, 'être');
  return isAuxiliary ? { from: index, to: index + 1, right: 'fait' } : null;
}

const made = words('faite faits faites');

/** Participles behind avoir. Source: Le Bon Usage. */
export const frenchParticiplesAvoir = syntax([
  {
    id: 'participle-agreement-avoir',
    language: 'fr',
    kind: 'grammar',
    anchor: (word) => isForm(word, 'avoir'),
    find: disagreeing,
    explanation: {
      fr: 'Avec « avoir », le participe s’accorde avec l’objet direct placé avant lui, et reste invariable sans lui.',
      en: 'With “avoir” the participle agrees with a direct object before it, and stays as it is without one.',
    },
    examples: {
      found: [
        ['La commande que vous avez passé est en route.', 'passé', 'passée'],
        ['Nous avons réceptionnée votre colis.', 'réceptionnée', 'réceptionné'],
        ['Vos articles, nous les avons expédié hier.', 'expédié', 'expédiés'],
        ['Vous m’avez envoyés une photo.', 'envoyés', 'envoyé'],
        ['Vous nous avez contacté hier.', 'contacté', 'contactés'],
        ['Quelles erreurs avez-vous constaté ?', 'constaté', 'constatées'],
        ['Les clients n’ont pas reçus leur facture.', 'reçus', 'reçu'],
        ['Celle que j’ai commandé est bleue.', 'commandé', 'commandée'],
        ['Nos équipes ont d’ores et déjà réparée la ligne.', 'réparée', 'réparé'],
        ['Quels articles avez-vous reçu ?', 'reçu', 'reçus'],
      ],
      innocent: [
        'La commande que vous avez passée est en route.',
        'Je l’ai reçue ce matin.',
        'Je l’ai reçu ce matin.',
        'Les frais qu’il a fallu payer.',
        'Le fait que vous avez payé les frais nous est connu.',
        'Nous vous avons contactée hier.',
        'Vous m’avez prévenue la semaine dernière.',
        'Les articles que vous avez fait livrer.',
        'Plus de clients que nous avons prévu.',
        'Des retours, nous en avons reçu.',
        'Elle vous a envoyé la facture que nous avons demandé de payer.',
        'C’est avec plaisir que nous avons lu votre avis.',
      ],
    },
  },
  {
    id: 'fait-before-infinitive',
    language: 'fr',
    kind: 'grammar',
    anchor: made,
    find: causing,
    explanation: {
      fr: 'Devant un infinitif, le participe « fait » est invariable.',
      en: 'Before an infinitive the participle “fait” does not change.',
    },
    examples: {
      found: [
        ['La pièce que nous avons faite réparer.', 'faite', 'fait'],
        ['Ils se sont faits livrer au bureau.', 'faits', 'fait'],
        ['Nous les avons toutes faites vérifier.', 'faites', 'fait'],
      ],
      innocent: [
        'La pièce que nous avons fait réparer.',
        'La demande que vous avez faite hier.',
        'Vous faites livrer au bureau.',
      ],
    },
  },
]);
