import { noun } from '../../../../../languages/morphology/tags.ts';
import { can } from '../../../../../languages/morphology/words.ts';
import { type Correction, syntax } from '../../rule.ts';
import type { Tagged } from '../../tagged.ts';
import { isDeterminer, isMark, raw } from '../classes.ts';

/** A phrase written wrong: its words, and which of them to replace by what. */
export type Phrase = {
  readonly parts: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly right: string;
  /** Only at the start of a sentence or after a mark. */
  readonly starts: boolean;
};

/**
 * Reads lines `wrong > right`: what is in brackets on the left is replaced by the right; `^` asks for the start of a
 * clause. Words are those of `Tagged`: an elided word stands apart.
 */
export function phrasesFrom(table: string): ReadonlyMap<string, readonly Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const line of table.trim().split('\n')) {
    const [wrong = '', right = ''] = line.split(' > ');
    const marked = wrong.trim().replace(/^\^ /u, '').split(' ');
    const from = marked.findIndex((part) => part.startsWith('['));
    const to = marked.findIndex((part) => part.endsWith(']')) + 1;
    const parts = marked.map((part) => part.replace(/^\[|\]$/gu, ''));
    const first = parts[0] ?? '';
    const phrase = { parts, from, to, right: right.trim(), starts: wrong.trim().startsWith('^') };
    found.set(first, [...(found.get(first) ?? []), phrase]);
  }
  return found;
}

const fits = (sentence: Tagged, index: number, { parts, starts }: Phrase): boolean => {
  for (let part = 1; part < parts.length; part += 1) if (raw(sentence, index + part).text !== parts[part]) return false;
  return !starts || isMark(raw(sentence, index - 1));
};

function phraseAt(phrases: ReadonlyMap<string, readonly Phrase[]>, sentence: Tagged, index: number): Correction | null {
  for (const phrase of phrases.get(raw(sentence, index).text) ?? [])
    if (fits(sentence, index, phrase)) return { from: index + phrase.from, to: index + phrase.to, right: phrase.right };
  return null;
}

/** Fixed phrases. Source: Académie française, Dire, ne pas dire; Grevisse, Le Bon Usage. */
const fixed = phrasesFrom(`
en [terme] de > termes
en [terme] d' > termes
prendre [contacte] > contact
prenez [contacte] > contact
prenons [contacte] > contact
pris [contacte] > contact
prendrons [contacte] > contact
prendra [contacte] > contact
reprendre [contacte] > contact
en [contacte] > contact
brefs [délai] > délais
meilleurs [délai] > délais
courts [délai] > délais
pièce [jointes] > jointe
pièce [joint] > jointe
pièces [jointe] > jointes
pièces [joints] > jointes
tout à [fais] > fait
tout à [faite] > fait
tout [a fais] > à fait
tout [a] coup > à
peu [a] peu > à
[a] la légère > à
^ en [faite] , > fait
^ en [faites] , > fait
de [part] votre > par
de [part] vos > par
de [part] notre > par
de [part] nos > par
de [part] la > par
de [part] le > par
de [part] son > par
de [part] leur > par
^ [autant] pour moi > au temps
^ [autant] pour nous > au temps
[quelques] temps > quelque
jusqu' à [temps] que > ce
[et] bien soit > eh
^ [et] bien , > eh
de mal en [pire] > pis
point de [vu] > vue
points de [vu] > vue
perdu de [vu] > vue
perdre de [vu] > vue
à [travers de] la > travers
à [travers de] l' > travers
[trop beaucoup] de > beaucoup trop
[plus meilleur] > meilleur
[plus meilleure] > meilleure
[plus meilleurs] > meilleurs
[plus pire] > pire
[malgré que] > bien que
[combien] même > quand bien
[puis que] vous > puisque
[puis que] nous > puisque
^ [lors que] > lorsque
^ [lors qu'] > lorsqu'
au [fure] et à mesure > fur
[au jour d' aujourd'hui] > aujourd'hui
[à la bonne heures] > à la bonne heure
[de l' avant vente] > de l'avant-vente
[en cas où] > au cas où
[si dessous] > ci-dessous
[si dessus] > ci-dessus
[si joint] > ci-joint
[si jointe] > ci-jointe
malgré le [faite] > fait
du [faite] que > fait
du [faite] de > fait
[aux vues] de > au vu
[aux vues] des > au vu
mettons [tous] en > tout
mettre [tous] en > tout
mettrons [tous] en > tout
mis [tous] en > tout
fait [parti] de > partie
fait [parti] des > partie
font [parti] de > partie
font [parti] des > partie
faire [parti] de > partie
de votre [pars] > part
de votre [par] > part
de notre [par] > part
de notre [pars] > part
au [niveaux] de > niveau
tant [qu' à] faire > qu'à
[à défaut que] > à défaut de
[et etc] > etc
[etats-unis] > États-Unis
[faîtes] > faites
n' [est ce pas] > est-ce pas
[c' est à dire] > c'est-à-dire
`);

/** Words that say the same twice. Source: Académie française, Dire, ne pas dire. */
export const doubled = phrasesFrom(`
[voire même] > voire
[car en effet] > car
[comme par exemple] > comme
[puis ensuite] > puis
[monter en haut] > monter
[descendre en bas] > descendre
[sortir dehors] > sortir
[avancer en avant] > avancer
[reculer en arrière] > reculer
[prévoir à l' avance] > prévoir
[anticiper à l' avance] > anticiper
[réserver par avance] > réserver
[collaborer ensemble] > collaborer
[réunir ensemble] > réunir
[entraider mutuellement] > entraider
[entraide mutuelle] > entraide
[comparer entre eux] > comparer
[comparer entre elles] > comparer
[panacée universelle] > panacée
[enfin pour conclure] > pour conclure
[actuellement en train] > en train
[répéter à nouveau] > répéter
[ajouter en plus] > ajouter
[hasard imprévu] > hasard
[tunnel souterrain] > tunnel
[tunnels souterrains] > tunnels
[dune de sable] > dune
[dunes de sable] > dunes
[apparence extérieure] > apparence
[petite maisonnette] > maisonnette
[opposer son veto contraire] > opposer son veto
[cirrhose du foie] > cirrhose
[hémorragie de sang] > hémorragie
[hémorragies de sang] > hémorragies
[secousse sismique tellurique] > secousse sismique
`);

/** `entre autre`, but not `entre autre chose`. */
function amongOthers(sentence: Tagged, index: number): Correction | null {
  if (raw(sentence, index - 1).text !== 'entre') return null;
  const next = raw(sentence, index + 1);
  return can(next, noun) && !isDeterminer(next) ? null : { from: index, to: index + 1, right: 'autres' };
}

/** Fixed phrases and pleonasms. Source: Académie française, Dire, ne pas dire; Grevisse, Le Bon Usage. */
export const frenchMissingWordsPhrases = syntax([
  {
    id: 'misspelt-phrase',
    language: 'fr',
    kind: 'grammar',
    anchor: fixed,
    find: (sentence, index) => phraseAt(fixed, sentence, index),
    explanation: { fr: 'Cette locution figée s’écrit autrement.', en: 'This fixed phrase is written differently.' },
    examples: {
      found: [
        ['En terme de délai, comptez deux jours.', 'terme', 'termes'],
        ['Nous allons prendre contacte avec le transporteur.', 'contacte', 'contact'],
        ['Nous revenons dans les plus brefs délai.', 'délai', 'délais'],
        ['La facture est en pièce jointes.', 'jointes', 'jointe'],
        ['Je comprends tout à fais votre avis.', 'fais', 'fait'],
        ['De part votre ancienneté, vous avez un bonus.', 'part', 'par'],
        ['Le site est lent depuis quelques temps.', 'quelques', 'quelque'],
        ['Autant pour moi, la date est juste.', 'Autant', 'Au temps'],
        ['Nous livrons aux Etats-unis.', 'Etats-unis', 'États-Unis'],
      ],
      innocent: [
        'En termes de délai, comptez deux jours.',
        'Je contacte le transporteur.',
        'Un bref délai.',
        'La facture est en pièce jointe.',
        'De part et d’autre.',
        'Il y en a autant pour moi que pour vous.',
        'Nous livrons aux États-Unis.',
      ],
    },
  },
  {
    id: 'pleonasm',
    language: 'fr',
    kind: 'grammar',
    anchor: doubled,
    find: (sentence, index) => phraseAt(doubled, sentence, index),
    explanation: { fr: 'Ces mots disent deux fois la même chose.', en: 'These words say the same thing twice.' },
    examples: {
      found: [
        ['Comptez deux jours, voire même trois.', 'voire même', 'voire'],
        ['Il faut prévoir à l’avance votre envoi.', 'prévoir à l’avance', 'prévoir'],
        ['Nous allons collaborer ensemble.', 'collaborer ensemble', 'collaborer'],
      ],
      innocent: ['Comptez deux jours, voire trois.', 'Merci d’avance.', 'Nous travaillons ensemble.'],
    },
  },
  {
    id: 'entre-autres',
    language: 'fr',
    kind: 'grammar',
    anchor: new Set(['autre']),
    find: amongOthers,
    explanation: { fr: '« Entre autres » se met au pluriel.', en: '“Entre autres” stands in the plural.' },
    examples: {
      found: [
        ['Le lot comprend entre autre un câble.', 'autre', 'autres'],
        ['Nous vendons, entre autre, des câbles.', 'autre', 'autres'],
        ['Il manque entre autre la notice.', 'autre', 'autres'],
      ],
      innocent: ['Le lot comprend entre autres un câble.', 'Un autre câble.', 'Entre autre chose, il manque un câble.'],
    },
  },
]);
