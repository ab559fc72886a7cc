import { gerund, infinitive, participle, verb } from '../../../../languages/morphology/tags.ts';
import type { Word } from '../../../../languages/morphology/words.ts';
import type { Tagged } from '../tagged.ts';
import { isAdverb, isClitic, isNoun, listed, persons, rawAt } from './clauses.ts';

/** Verbs that take `de` and an infinitive. Source: Grevisse, Le Bon Usage. */
const verbsWithDe = listed(
  'accepter achever arrêter avertir cesser charger choisir commander commencer conseiller continuer convenir convaincre craindre décider déconseiller dédaigner défendre demander dispenser dire écrire empêcher entreprendre envisager essayer éviter excuser feindre féliciter finir imposer interdire inviter jurer manquer menacer mériter négliger obliger omettre ordonner oublier pardonner permettre persuader plaindre prévoir prier projeter promettre proposer rappeler recommander refuser regretter remercier reprocher rêver risquer souffrir soupçonner souhaiter suffire suggérer supplier tâcher tenter soucier efforcer dépêcher abstenir contenter garder agir importer revenir',
);
/** Verbs that take `à` and an infinitive. */
const verbsWithA = listed(
  'aider amener amuser apprendre arriver aspirer autoriser chercher commencer condamner consentir consister continuer contribuer convier décider demander destiner encourager engager exceller forcer habituer hésiter inciter inviter jouer mettre obliger obstiner parvenir penser persister pousser préparer procéder renoncer réussir rester servir songer tarder tendre tenir travailler veiller viser',
);
const wordsWithDe = listed(
  'afin avant merci loin hors près lieu but possibilité capacité droit peine état façon manière envie besoin temps moyen intention habitude coutume occasion soin peur chance risque obligation choix plaisir faute point train question semblant honneur regret joie nécessité décision idée raison mérite charge objectif permission autorisation désir souhait volonté honte crainte interdiction refus promesse consigne ordre conseil fin lieu histoire possible impossible nécessaire important utile inutile préférable facile difficile obligé obligée obligés capable incapable capables ravi ravie ravis heureux heureuse désolé désolée désolés content contente contents certain sûr sûre libre susceptible indispensable conseillé recommandé interdit permis',
);
const wordsWithA = listed(
  'prêt prête prêts prêtes mal difficulté difficultés façon manière nombreux seul seule seuls premier première premiers dernier dernière derniers bon bonne aptitude tendance autorisé autorisée quitte occupé occupée habitué décidé disposé disposée',
);

/** Whether a word is a form of one of some verbs. */
const isVerbOf = (word: Word, lemmas: ReadonlySet<string>): boolean =>
  word.readings.some(({ tag, lemma }) => (tag & (verb | infinitive | participle | gerund)) !== 0 && lemmas.has(lemma));

const articles = listed("le la les l' leur un une des");
/** Whether a word that may be a noun is a verb, by the pronoun before it: `il demande`, not `votre demande`. */
const isVerbAt = (sentence: Tagged, index: number): boolean => {
  const previous = rawAt(sentence, index - 1);
  return (
    !isNoun(rawAt(sentence, index)) ||
    ((persons.has(previous.text) || isClitic(previous)) && !articles.has(previous.text))
  );
};

const takesDe = (word: Word): boolean => wordsWithDe.has(word.text) || isVerbOf(word, verbsWithDe);
const takesA = (word: Word): boolean => wordsWithA.has(word.text) || isVerbOf(word, verbsWithA);

/** Whether what stands before a preposition calls for an infinitive after it: `merci de`, `n'hésitez pas à`. */
export function isGoverned(sentence: Tagged, index: number): boolean {
  const { text } = rawAt(sentence, index);
  let before = index - 1;
  while (
    before > index - 4 &&
    (isAdverb(rawAt(sentence, before)) || rawAt(sentence, before).text.startsWith('-')) &&
    !takesDe(rawAt(sentence, before)) &&
    !takesA(rawAt(sentence, before))
  )
    before -= 1;
  const word = rawAt(sentence, before);
  const words = text === 'à' ? wordsWithA : wordsWithDe;
  return (
    words.has(word.text) || (isVerbOf(word, text === 'à' ? verbsWithA : verbsWithDe) && isVerbAt(sentence, before))
  );
}
