import type { LanguageCode } from '../../model/language.ts';

/** Words of nearly every request or reply: that both texts hold one says little. */
export const genericWords: Readonly<Record<LanguageCode, readonly string[]>> = {
  fr: (
    'bonjour bonsoir cordialement madame monsieur merci service services client cliente clients demande demandes réponse message messages ' +
    'commande commandes équipe équipes information informations informer dossier situation besoin disposition désolé désolée navré excuses ' +
    'désagrément satisfaction insatisfaction remercier remercie souhaiter souhaite souhaitez pouvoir vouloir devoir savoir voir aller venir faire dire ' +
    'prendre mettre donner trouver passer rester permettre concerner suite sujet part cas fois jour jours journée semaine mois temps moment ' +
    'nouveau nouvelle bon bonne meilleur grand petit possible site aide aider contact contacter recevoir reçu attendre attente apprendre afin ' +
    'expérience avis commentaire confiance qualité entreprise marque société chose personne gens année ans aujourd hui hier demain heure ' +
    'problème soucis souci difficulté'
  ).split(' '),
  en: (
    'hello hi thanks thank please sorry service customer customers team support help helping message reply response request order orders ' +
    'information details contact know need want like look looking make get got give take tell say said see try trying use using way thing things ' +
    'time day days week weeks today tomorrow yesterday month year good great new issue issues problem problems experience feedback happy hope ' +
    'account able going people work working back still even really just one two phone'
  ).split(' '),
};
