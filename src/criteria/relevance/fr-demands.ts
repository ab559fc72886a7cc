import { facts, telling } from './fr-verbs.ts';
import type { Manner, Move, RelevancePhrases } from './phrases.ts';

const places =
  '(?:formulaires?|lien|site|pages?|rubriques?|applications?|appli|app|faq|foire aux|espaces?|comptes?|guides?|centre|https?|www|ligne|ci-dessous|ci-après|menu|paramètres|magasins?|boutiques?|agences?|guichet|mairie|service|numéro|standard|point|simulateur|plateforme|portail|outil|tutoriel|tuto|blog|forum|communauté|carte interactive|téléservice|démarche|médiateur|partenaire|vendeur|transporteur|assureur|syndic|banque|gestionnaire|fournisseur|accueil|réception|concession|atelier|garage|préfecture)';
/** Words that put the act of contacting on our side, not on the customer's. */
const ours =
  "vous|le|la|les|lui|leur|vais|allons|va|vont|que je|me permettrai de|permettrons de|avons pu|venons de|viens de|essaye de|essayé de|tenté de|pu|dû|afin de nous|que nous|d'en|ne pas pouvoir|de ne pas|peiné à|réussi à|difficultés à|difficulté à|impossible de|impossibilité de|pouvoir|mal à|va vous|merci de nous|de nous avoir|sans|charge de|chargeons de|l'agence va|pouvoir nous|pourrai|pourrons|pourrait|permettra de|permettra d|permettre de|permettre d|permet de|peux|va pouvoir";

/** French phrases of what the customer is asked to do. */
export const demands: Pick<
  RelevancePhrases['moves'],
  | Extract<Move, 'information-asked' | 'redirection' | 'instruction'>
  | Extract<Manner, 'conditional' | 'optional' | 'directive' | 'identifier' | 'courtesy-question' | 'toward'>
> = {
  'information-asked': [
    `pouvez/pourriez/pourrez/pouvons/pourrions/peux/pourrais-? ?(?:vous|tu|nous|on)? (?:\\w+ ){0,3}(?:nous |me |m'|avoir |connaître |obtenir |savoir )(?:\\w+ ){0,2}(?:${telling}|${facts}|quel)`,
    `pouvez/pourriez/peux/pourrais-? ?(?:vous|tu) (?:\\w+ ){0,3}${telling}`,
    `merci (?:\\w+ )?(?:de|d') ?(?:\\w+ ){0,3}(?:nous |me |m'|bien vouloir )(?:\\w+ ){0,3}${telling}`,
    `merci de (?:préciser|indiquer|confirmer|joindre|communiquer|transmettre|fournir|rappeler|compléter|répondre)`,
    `veuillez (?:\\w+ ){0,2}(?:nous |me |m')(?:\\w+ ){0,2}${telling}`,
    `veuillez (?:\\w+ ){0,1}${telling} (?:\\w+ ){0,3}${facts}`,
    `invitons/invite/prie/prions/remercions/remercie/demande/demandons/saurais/saurions/serais/serions (?:\\w+ ){0,5}(?:à|de|d') ?(?:\\w+ ){0,4}(?:nous |me |m'|renouveler )(?:\\w+ ){0,2}(?:${telling}|[a-z]*votre (?:demande|réclamation))`,
    `en (?:nous|me) (?:faisant parvenir|communiquant|transmettant|indiquant|précisant|envoyant|fournissant|donnant|adressant|renvoyant)`,
    'indiquez/précisez/communiquez/transmettez/envoyez/donnez/confirmez/dites/fournissez/montrez/expliquez/renvoyez/adressez/retournez/rappelez/décrivez/dis/envoie/donne/indique/précise/confirme/transmets-? ?(?:nous|moi)',
    `indiquez/précisez/communiquez/transmettez/fournissez/joignez/préparez … ${facts}`,
    'faites/fais-? ?(?:nous|moi) (?:savoir|parvenir|passer|suivre)',
    {
      phrase: `besoin (?:de|d') ?(?:\\w+ ){0,3}${facts}`,
      unless: 'si|avez|aviez|pas|auriez|aurez',
    },
    `faut/faudrait/faudra/manque (?:\\w+ ){0,3}(?:une photo|votre|le numéro|la référence|vos|des photos|${facts})`,
    {
      phrase: `aimerions/aimerais/souhaitons/souhaiterions/souhaiterais (?:\\w+ )?(?:en savoir|avoir|obtenir|connaître|disposer|savoir)`,
      unless: 'vous',
    },
    `attente (?:de|d') ?(?:\\w+ ){0,2}(?:ces|vos|votre) (?:\\w+ )?(?:${facts}|précision)`,
    `dès réception de (?:\\w+ )?${facts}`,
    'quel/quelle/quels/quelles (?:est|sont|était|étaient|article|modèle|message|numéro|appareil|commande|ligne|date|adresse|agence|magasin|train|version)',
    "s'agit-? ?il",
    "avons/ai (?:\\w+ )?(?:fait|faits|fais|transmis|adressé|envoyé) (?:parvenir )?une demande(?! (?:de remboursement|d'annulation|à|au))",
    "pas (?:assez|suffisamment) d'(?:information|élément|indication)s?",
    'laissez/envoyez … votre (?:numéro|adresse|référence|mail|nom|e-mail)',
    `serait-il possible de (?:\\w+ )?(?:nous|me|m'|avoir|connaître)`,
  ],
  redirection: [
    {
      phrase: 'rendez-? ?vous (?:sur|dans|à|en|au|aux|directement|vite|ici|dès)',
      unless: 'sur|de|un|votre|le|prendre|pris|prochain|du|ce|nouveau|premier|second|des',
    },
    {
      phrase:
        'contacter/joindre/rejoindre/retrouver/recontacter/appeler/rappeler/écrire/solliciter/téléphoner/saisir/interroger',
      unless: ours,
    },
    {
      phrase:
        'vous (?:rapprocher|adresser (?:à|au|aux|directement)|rendre|connecter|tourner|diriger|identifier|présenter|déplacer|orienter|inscrire|référer|reporter)',
      unless: 'pouvoir|afin de|pour|devons|vais|allons',
    },
    'composer/composez … (?:numéro|\\d+)',
    {
      phrase:
        'contactez/joignez/rejoignez/retrouvez/écrivez/appelez/recontactez/rapprochez/adressez/connectez/remplissez/consultez/visitez/composez/sollicitez/téléphonez/saisissez/présentez',
      unless: 'si vous|lorsque vous|que vous|quand vous|vous nous',
    },
    'contacte/écris/appelle/rejoins/retrouve/consulte/remplis-? ?(?:nous|moi|le|la|notre|ton)',
    'cliquez/clique/cliquer (?:\\w+ ){0,2}(?:ici|lien|ci-dessous|ci-contre|https?)',
    'suivez/suis/suivre … (?:lien|https?|procédure|démarche)',
    'envoyer/envoyez/envoie/adresser/adressez/laisser/laissez/faire/faites/écrire (?:\\w+ ){0,4}(?:messages?|mails?|e-mails?|emails?|courriels?|mp|dm|courriers?|lettre|photos?|demande|recommandé) (?:\\w+ ){0,5}(?:privé|mp|via|par|à|sur|mail|message|aux?|messenger)',
    'envoyer/envoyez/envoie/laisser/laissez/adressez/adresser (?:\\w+ ){0,2}(?:messages?|mails?|e-mails?|emails?|courriels?|mp|dm)',
    'disponible/disponibles/joignable/joignables/disposition/échanger/échangeons/discuter/discutons/discute/poursuivre/poursuivons/parler/parlons/continuer/continuons/répondre/retrouvons (?:\\w+ ){0,5}(?:en (?:mp|dm|privé|message|inbox|pv)|via|par (?:téléphone|mail|message|e-mail|courriel)|au (?:\\d+|numéro)|sur (?:messenger|whatsapp|instagram|place))',
    {
      phrase: 'en (?:mp|dm|message privé|messages privés|privé|inbox|pv)',
      unless:
        'adressé|envoyé|répondu|a été adressé|a été envoyé|vous avons écrit|échangé|reçu|bien reçu|apportée|répondre',
    },
    {
      phrase: 'par (?:message privé|messages privés|mp|dm|messagerie privée)',
      unless: 'adressé|envoyé|répondu|échangé|reçu|apportée',
    },
    'disposition : ?(?:le|la|notre|votre)',
    'canaux de contact',
    'joignable/joignables/écoute/répondent/répond/répondront/assistance/conseillers/conseiller/standard/plateforme/hotline/ligne (?:[^\\s.;!?]+ ){0,14}?au :? ?\\+?\\d[\\d .]{2,}',
    'doit/doivent (?:\\w+ )?être (?:\\w+ )?(?:adress|fait|effectu|dépos|transm|envoy|formul|demand|saisi|réalis|souscri|retourn|renvoy|présent)[a-zé]* (?:\\w+ )?(?:à|par|via|sur|auprès|depuis|en|au|aux|directement|dans)',
    'numéro (?:suivant|vert|dédié|cristal|gratuit|unique|non surtaxé)',
    'tournez/dirigez/orientez/rendez-? ?vous (?:vers|auprès|directement|à)',
    'consultez/consulter/regardez/lisez … (?:messagerie|messages privés|boîte|mp|dm)',
    'répondre/répondez (?:au|à (?:ce|notre|cet|mon|son|l)) ?(?:mail|e-?mail|courriel|message|courrier)',
    'présenté/présentée/présentés/présentées/disponible/disponibles/détaillé/détaillée/détaillés/détaillées/expliqué/expliquée/consultable/consultables/accessible/accessibles/listés/listées/regroupés (?:\\w+ ){0,2}(?:ici|lien|https?|ci-dessous|ci-après)',
    'réponse/réponses/informations/détails/conditions/modalités/procédure/démarche/réponses/horaires/tarifs (?:\\w+ ){0,5}(?:se trouve|figure|disponible|consultable|détaillé|indiqué|accessible|expliqué)[a-zé]*(?: \\w+){0,2} (?:sur|dans|ici|en ligne|via|depuis|à l)',
    'trouverez/trouveras/retrouverez (?:[^\\s.;:!?]+ ){0,6}?(?:ici|lien|page|site|rubrique|guide|https?|faq|foire|espace|centre|portail|questions fréquentes|ci-dessous|ci-après)',
    "dans l'attente d'un retour de votre part",
    'afin de (?:nous|me) (?:communiquer|transmettre|préciser|fournir|indiquer|faire parvenir)',
    'prendre/prenez/prends (?:\\w+ )?(?:contact|attache|rendez-vous|rdv|rendez) ?-?(?:vous)? ?(?:avec|auprès|directement|en|sur|via|au|à)',
    'seul/seule/seuls/seules (?:\\w+ ){0,4}(?:pourr|peut|peuvent|est en mesure|sont)[a-z]* (?:\\w+ )?(?:vous|le|la|procéder|traiter|répondre)',
    'relève/relèvent (?:de la (?:compétence|responsabilité)|du (?:ressort|périmètre|domaine))',
    'compétent/compétente pour',
    "formulez/effectuez/faites/déposez/déclarez/réalisez/demandez/signalez/soumettez/réservez/achetez (?:\\w+ ){0,5}(?:sur|via|depuis|auprès|en ligne|en agence|en magasin|dans|au guichet|à l'accueil|par (?:téléphone|mail|courrier))",
    'accessible/joignable/joignables (?:\\w+ ){0,3}(?:au|par|sur|depuis|du)',
    'ici (?:: ?)?(?:👉|➡|https?|www)',
    'passez/passer/venez/venir/rapportez/rapporter/ramenez/ramener/déposez/déposer/retournez … (?:magasin|agence|boutique|accueil|guichet|mairie|atelier|point de vente|concession|garage)',
  ],
  instruction: [
    "suffit (?:de|d')",
    'cliquer/cliquez/cliqué/sélectionnez/sélectionner/cochez/appuyez/appuyer/choisissez/saisissez/maintenez',
    'redémarrer/redémarrez/débrancher/débranchez/rebrancher/rebranchez/réinstaller/réinstallez/désinstaller/désinstallez/réinitialiser/réinitialisez/éteindre/éteignez/rallumer/rallumez/vider/videz/relancez/réessayez/réessayer/actualisez/testez/essayez/débloquez/retirez/insérez/nettoyez/purgez/vérifiez',
    'onglet/menu/bouton/navigateur/cache',
  ],
  toward: [
    `remplir/compléter/renseigner/consulter/visiter/utiliser/effectuer/passer/aller/formuler/ouvrir/déposer/télécharger/demander/saisir/retrouver/trouver/faire/réaliser/prendre/imprimer/éditer/régler/modifier/gérer/suivre/souscrire/transmettre/envoyer/adresser/créer/initier/soumettre (?:\\w+ ){0,7}?(?:sur|dans|via|depuis|par|auprès|en|à|au|aux|le|la|notre|votre|ce|cette|l'|un|une|du|de la)\\s?(?:\\w+ ){0,2}${places}`,
    {
      phrase:
        "auprès (?:de|du|des|d') ?(?:\\w+ ){0,3}(?:magasins?|boutiques?|agences?|conseill[a-z]+|banque|vendeur|transporteur|service|assureur|mairie|médiateur|guichet|gestionnaire|accueil|point|revendeur|fabricant|constructeur|opérateur|prestataire|partenaire|détaillant|poste|syndic|préfecture|compagnie|fournisseur)",
      unless:
        'information|remonté|remontée|anomalie|observation|relance|vérification|nécessaire|enquête|avons|renseigner|renseigne|confirmation|intervention|demande|retour',
    },
    'depuis/via (?:\\w+ )?(?:espace|compte client|rubrique|formulaire|page)',
    {
      phrase: 'dans/sur (?:\\w+ )?(?:espace|compte client|rubrique|formulaire)',
      unless: 'visible|disponible|apparaît|apparaîtra',
    },
    'par (?:e-?mail|courriel|courrier|téléphone)',
    'trouverez/trouveras/retrouverez … (?:détails|informations|réponses?|précisions|réponse)',
  ],
  conditional: [
    "si (?:besoin|nécessaire|toutefois|vous(?! le (?:souhaitez|désirez|voulez))|tu|le (?:problème|souci|cas|dysfonctionnement)|la (?:situation|panne)|jamais|ce n|cela|ça|vos|votre|l'|tel|malgré|après|aucun|rien)",
    "en cas (?:de|d'|où)",
    'au besoin',
    'dans le cas (?:où|contraire)',
    'sinon/autrement',
  ],
  optional: [
    'hésitez/hésite pas',
    'pour (?:toute (?:autre|question|information|précision)|tout (?:autre|renseignement|complément)|plus (?:d|de)|en savoir plus|davantage|aller plus)',
    'pouvez/pourrez/avez/peux (?:\\w+ )?(?:aussi|également)',
    'possibilité de',
    'reste/restons … disposition',
    'suivre (?:\\w+ ){0,2}(?:avancement|état|évolution|suivi|acheminement)',
    'permettra/permettront de',
    'entre-temps',
  ],
  directive: [
    'veuillez',
    'merci de',
    'invite/invitons/propose/proposons/prie/prions/conseille/conseillons/recommande/recommandons/suggère/suggérons',
    'devez/faut/suffit/convient/devrez/faudra',
    'il faudra',
    'vous (?:pouvez|pourrez|avez la possibilité)',
    'tu (?:peux|dois|pourras)',
  ],
  identifier: [
    'numéro/référence/références/identifiant/coordonnées/immatriculation/téléphone',
    'adresse (?:mail|e-mail|email|électronique|courriel)',
    'nom et prénom',
  ],
  'courtesy-question': [
    'autre/autres (?:chose|question|renseignement|demande|point)',
    'toujours (?:en ligne|là|présent)',
    'puis-je (?:vous )?(?:aider|renseigner|faire)',
    'puis-je',
    'comment (?:puis|pouvons|allez|vas|peut|ça va)',
    'vous aider',
    "qu'en pensez-vous",
    "n'est-ce pas",
  ],
};
