import type { Word } from '../../../../languages/morphology/words.ts';
import { anyFeminine, anyMasculine, anyPlural, anySingular, type Slots } from './noun-phrase.ts';

/** Singular determiners: masculine, feminine, masculine and feminine before a vowel. Source: Le Bon Usage. */
const singulars = `le la l' l'
un une un une
ce cette cet cette
mon ma mon mon
ton ta ton ton
son sa son son
quel quelle quel quelle
aucun aucune aucun aucune
nul nulle nul nulle
tout toute tout toute
certain certaine certain certaine
du de~la de~l' de~l'
au à~la à~l' à~l'
tel telle tel telle
maint mainte maint mainte
ledit ladite ledit ladite
dudit de~ladite dudit de~ladite
audit à~ladite audit à~ladite`;

/** Plural determiners: masculine, feminine. */
const plurals = `quels quelles
tous toutes
certains certaines
divers diverses
différents différentes
maints maintes
tels telles
lesdits lesdites
desdits desdites
auxdits auxdites`;

const rowsOf = (table: string): ReadonlyMap<string, readonly string[]> => {
  const rows = new Map<string, readonly string[]>();
  for (const line of table.split('\n')) {
    const row = line.split(' ').map((form) => form.replace('~', ' '));
    for (const form of row) if (!rows.has(form)) rows.set(form, row);
  }
  return rows;
};

const singularRows = rowsOf(singulars);
const pluralRows = rowsOf(plurals);

/** Words with an h before which nothing is elided; the frequent ones. */
const aspirated = new Set(
  'haie haine hall halle halte hamac hamburger hameau hamster hanche handicap handicapé hangar hanneton hantise harcèlement hareng haricot harnais harpe hasard hâte hausse haut haute hauts hautes hauteur havre hérisson hernie héron héros hêtre heurt hibou hiérarchie hip-hop hockey hollande homard honte hors-série hotline hotte hublot huit huitième hurlement hutte onze onzième oui yaourt yoga yacht week-end ouistiti'.split(
    ' ',
  ),
);

/** Whether a word before this one is elided. */
export function beginsWithVowel({ text }: Pick<Word, 'text'>): boolean {
  return /^[aeiouyhàâéèêëîïôöûùœæ]/u.test(text) && !aspirated.has(text) && !/^y[aeou]/u.test(text);
}

/** The determiner of the same kind for a noun of some slots, before a word; null where the table has none. */
export function determinerFor(determiner: Word, next: Word, slots: Slots): string | null {
  const isFeminine = (slots & anyMasculine) === 0;
  if ((slots & anySingular) === 0) return pluralRows.get(determiner.text)?.[isFeminine ? 1 : 0] ?? null;
  const row = (slots & anyPlural) === 0 ? singularRows.get(determiner.text) : undefined;
  if ((slots & anyFeminine) !== 0 && !isFeminine) return null;
  return row?.[(beginsWithVowel(next) ? 2 : 0) + (isFeminine ? 1 : 0)] ?? null;
}
