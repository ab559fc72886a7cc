import type { Acknowledgements } from '../acknowledgements.ts';

const request =
  '(?:demande|message|e-?mail|mail|courriel|réclamation|courrier|requête|sollicitation|question|ticket|dossier|commentaire|formulaire)';

/** Wording of automatic receipts in French; fragments of regular expressions for a folded text. */
export const acknowledgements: Acknowledgements = {
  notices: [
    '(?:message|e-?mail|mail|courriel|réponse|envoi|notification)(?: est| a été)? (?:automatique|automatisée?|(?:générée?|envoyée?|émise?) automatiquement)',
    'réponse automatique',
    'accusé de réception automatique',
    'ne (?:pas|surtout pas) (?:y )?répondre(?: directement)?',
    "(?:adresse|boîte|messagerie)[^.]{0,20} (?:non surveillée|n'est pas (?:surveillée|consultée|relevée))",
  ],
  receipts: [
    `(?:avons|a|ont) (?:bien|bel et bien) (?:reçu|enregistré|réceptionné|pris en compte) (?:votre|vos|ta) (?:[^\\s]+ )?${request}s?`,
    `accus(?:ons|e) (?:bonne )?réception`,
    `accusé de réception de (?:votre|ta) (?:[^\\s]+ )?${request}`,
    `(?:votre|ta) (?:[^\\s]+ )?${request}[^.]{0,40} (?:a|à) (?:bien )?été (?:bien )?(?:reçue?|enregistrée?|réceptionnée?|prise? en compte|transmise?|envoyée?|créée?|ouverte?)`,
    `(?:votre|ta) (?:[^\\s]+ )?${request}[^.]{0,20} nous (?:est|a été) (?:bien )?(?:parvenue?|transmise?)`,
    `bien reçu votre (?:[^\\s]+ )?${request}`,
  ],
  promises: [
    'dans les (?:meilleurs|plus brefs) délais',
    'dès que possible',
    'au plus (?:vite|tôt)',
    '(?:reviendr|répondr|recontacter|contacter|traiter|apporter|prendr)(?:a|ons|ont)',
    'sera (?:traitée?|étudiée?|examinée?|prise? en charge)',
    'mettons tout en œuvre',
    'en cours de traitement',
    'vous serez (?:contactée?|recontactée?|informée?)',
  ],
  references: [
    "(?:numéro|n°|no|référence|réf)[^\\w]{0,3}(?:de |du |d')?(?:votre |suivi de )?(?:ticket|dossier|demande|suivi|incident|réclamation|requête)",
    '(?:ticket|dossier|demande|réclamation|requête)[^.\\w]{0,4}(?:numéro|n°|no|#|réf[a-z]*)[^.\\w]{0,4}[^\\s]*\\d',
    '(?:sous (?:le|la) )?(?:référence|réf|numéro|n°)[^.\\w]{0,4}[^\\s]*\\d{3}[^\\s]*',
    '(?:ticket|dossier) \\d{3,}',
  ],
  absences: [
    'je suis (?:actuellement )?(?:absente?|en congés?|hors du bureau|indisponible)',
    '(?:suis|serai) (?:absente?|de retour|en congés?)',
    'absente? du bureau',
    '(?:bureaux|services?|équipes?|conseillers)[^.]{0,20} (?:actuellement )?fermée?s?',
  ],
  returns: ['de retour', 'mon retour', 'en mon absence', 'réouvr\\w+', 'rouvr\\w+', 'à compter du', "jusqu'au"],
  courtesies: [
    'bonjour',
    'bonsoir',
    'madame',
    'monsieur',
    'cordialement',
    'bien à vous',
    'à bientôt',
    'salutations',
    'merci (?:de|pour) (?:votre|nous|l|avoir)[^.]*',
    'vous remerci\\w+[^.]*',
    'service (?:clients?|clientèle|consommateurs?)',
    "l'équipe[^.]*",
    'horaires?',
    'du lundi au [^.]*',
    'consulte[rz][^.]*',
    'retrouve[rz][^.]*',
    'faq',
    'foire aux questions',
    'centre d.?aide[^.]*',
    '(?:rappeler|conserver|indiquer|mentionner|préciser) (?:ce|cette|le|la|votre)[^.]*',
    'suivre (?:l.?avancement|l.?état|votre)[^.]*',
    'objet',
  ],
};
