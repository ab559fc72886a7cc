import { circumstances } from './fr-circumstances.ts';
import { coldness } from './fr-coldness.ts';
import { labels } from './fr-labels.ts';
import type { EmpathyWords } from './words.ts';

/**
 * French words of empathy. Each list is the project's own, drawn from the forms that French service letters use;
 * phrases need their context, because the bare words are common elsewhere ("nous comprenons dans le prix…").
 */
export const french: EmpathyWords = {
  phrases: {
    apology: [
      {
        phrase:
          'suis/sommes/serais/serions/reste/restons … (désolée?s?|navrée?s?|confuse?s?|peinée?s?|attristée?s?|contrite?s?|embêtée?s?)',
        unless: 'ne|n',
      },
      // "un désolé" names a word, "vous êtes désolé" speaks of the customer
      {
        phrase:
          "désolé/désolée/désolés/désolées/navré/navrée/navrés/navrées( (de|du|des|pour|que|si|mais|je|nous|cela|ce|il|on|vous)| (d|qu|c)'| ?[,.!;…]|$)",
        unless: 'pas|etes|soyez|un|plus|paysages?',
      },
      "attristé/attristée/attristés/attristées/peiné/peinée/peinés/déçu/déçue/déçus/chagriné/chagrinés (d'apprendre|de lire|de constater|de voir|par votre|que vous)",
      { phrase: 'toutes/nos/mes … excuses', unless: 'pas|aucunes?|vos' },
      {
        phrase:
          'présente/présentons/présenter/présentant/renouvelle/renouvelons/réitère/réitérons/adresse/adressons/acceptez/accepter/recevez/recevoir … excuses',
        unless: 'ne|n|pas',
      },
      'excusez/pardonnez/excuser/pardonner(-| )(nous|moi)',
      "prie/prions/veuillez/voudrez/vouloir … (m'|nous |me )(en )?(excuser|pardonner)",
      "m'(en )?excuse",
      { phrase: 'nous (nous )?(en )?excusons', unless: 'ne' },
      'demande/demandons pardon',
      {
        phrase:
          "regrette/regrettons/déplore/déplorons … (que|qu'|cette|ce|cet|ces|votre|vos|la|le|les|l'|d'|de|sincèrement|vivement|profondément|infiniment|beaucoup)",
        unless: 'ne',
      },
      'regret que (je|nous)',
      'regrettable',
      'mille excuses',
      { phrase: 'pardon (pour|de|si)', unless: 'demander' },
      'oups/aïe/mince/zut/ouille/argh( ?[!,.…])',
      'mea culpa',
      'aurions/aurais (vraiment |tellement |sincèrement |bien )?(aimé|souhaité|préféré|voulu) (que|pouvoir|vous|faire|un|une)',
      "loin de l'expérience",
      "pas (l'expérience|le service|la qualité|l'image|l'accueil|ce) (de service |d'accueil )?(que|qu'|à laquelle|auquel)",
    ],
    understanding: [
      {
        phrase:
          "comprends/comprenons/conçois/concevons/entends/entendons/mesure/mesurons/réalise/réalisons … (votre|vos|combien|à quel point|l'importance|l'ampleur|l'impact|les conséquences|le choc|le stress|la peine|la douleur|la gêne|la déception|la frustration|l'agacement|l'inquiétude|la situation)",
        unless: 'ne|n',
      },
      { phrase: "comprends/comprenons/conçois/concevons/imagine/imaginons … (que|qu')", unless: 'ne|n|si je|si nous' },
      {
        phrase:
          'comprends/comprenons/conçois/concevons/imagine/imaginons( (tout à fait|bien|parfaitement|aisément|totalement))?( ?[.!,;]|$)',
        unless: 'ne|n|si je|si nous',
      },
      { phrase: 'imagine/imaginons … (votre|vos|combien|à quel point|la|le)', unless: 'ne|n' },
      "conscient/consciente/conscients/conscientes … (de|d'|que|qu'|du|des)",
      'partage/partageons/rejoins/rejoignons … (votre|vos) (déception|sentiment|avis|frustration|mécontentement|constat|étonnement|ressenti|point de vue)',
      {
        phrase:
          "c'(est|était) (vraiment|très|bien|toujours|tout à fait|forcément|jamais) ?(frustrant|rageant|dommage|agaçant|pénible|embêtant|désagréable|contrariant|ennuyeux|agréable|décevant)",
        unless: 'si',
      },
      {
        phrase: 'est/sont … (frustrante?s?|rageante?s?|agaçante?s?|contrariante?s?|décevante?s?|déplaisante?s?)',
        unless: "n'",
      },
      "c'est dommage",
      'dommage que',
      'situation/attente/expérience/épisode/contretemps/déconvenue … (frustrante|désagréable|délicate|difficile|inconfortable|pénible|décevante|contrariante|déplaisante|stressante|éprouvante)',
      {
        phrase:
          'votre/vos (légitime |profonde? |vive |grande |réelle )?(déceptions?|frustrations?|mécontentements?|agacement|colère|inquiétudes?|impatience|désarroi|ressenti|étonnement|insatisfactions?|incompréhension|embarras|craintes?|énervement|exaspération|lassitude|désappointement|surprise|stress|angoisse)',
        unless: 'préciser|indiquer|expliquer|décrire|détailler',
      },
      "sensible/sensibles (à|au|aux) (votre|vos|la|l'|cette|ce)",
      'de tout cœur avec vous',
      'compatis/compatissons',
      'on (vous )?(comprend|imagine|sait|mesure|entend|conçoit) … (que|combien|à quel point|votre|vos|bien|la|le)',
      {
        phrase: 'sais/savons … (combien|à quel point|que c|que cela|que ce|que vous|que la|que le|que les|bien que)',
        unless: 'ne|si vous|vous',
      },
      'je/nous vous (comprends|comprenons|entends|entendons)(?= ?[.,!]| bien| parfaitement| tout| tellement)',
      {
        phrase:
          'cela/ça/ce/situation/attente/nouvelle (doit|devait|a dû|a du|peut) … (pénible|difficile|frustrant|frustrante|stressant|stressante|inquiétante?|désagréable|éprouvante?|embarrassante?|énervante?|agaçante?|décevante?|angoissante?|dur|compliquée?|contrariante?|rageant|perturbante?|déstabilisante?|lourde?)',
        unless: 'si',
      },
      {
        phrase:
          'est/était (vraiment |jamais |franchement |certainement )?(pas|jamais) (très |vraiment |toujours )?(agréable|évident|facile|drôle|simple à vivre|rassurant|plaisant|confortable|une situation (agréable|confortable|facile))',
        unless: 'si ce|si cela|si',
      },
      'quelle (mésaventure|déconvenue|galère|malchance|mauvaise (surprise|expérience)|frustration|déception|épreuve|histoire|situation|attente|angoisse|poisse|tristesse)',
      'quel (dommage|désagrément|cauchemar|stress|choc|contretemps)',
      'pas de chance',
      'compréhensible',
      { phrase: 'légitime/légitimes', unless: 'motif|motifs|propriétaire|intérêt|héritier' },
      'il est (tout à fait |parfaitement |bien )?(normal|légitime|naturel) (que vous|de (vous|ressentir|se sentir|vouloir|souhaiter|attendre))',
      'prenons/prends/prendre/mesurons (toute )?la mesure',
      "attriste/attristent/désole/désolent/navre/navrent/peine/touche/préoccupe (sincèrement|profondément|beaucoup|de lire|d'apprendre)",
      'interpelle/interpellé/interpellés/interpellée',
      'courage (à vous|pour|dans)',
      'solidaires/solidaire',
      'courage',
      { phrase: 'mets/mettons … à votre place', unless: 'ne' },
    ],
    warmth: [
      {
        phrase:
          "ravi/ravie/ravis/ravies/heureux/heureuse/heureuses/enchanté/enchantée/enchantés/content/contente/contents … (de|d'|que|qu'|pour|si|par)",
        unless: 'êtes|soyez|serez|seriez|étiez|pas',
      },
      'fait/font/faire/fera/feront … plaisir',
      "soulagé/soulagée/soulagés … (que|qu'|d'|de)",
      'prenez (tout )?le temps de',
      "réjouis/réjouissons/réjouit/réjouissent … (de|d'|que|qu'|notre|nos|toute|les)?",
      'avec (grand |un grand |un réel |beaucoup de )?plaisir( que)?',
      "un (réel |grand |vrai )?plaisir (de|d'|pour)",
      'au plaisir de',
      'en (suis|sommes|est) (très |vraiment |tous |toutes |sincèrement )?(ravie?s?|heureu(x|ses?)|contente?s?|flattée?s?|enchantée?s?|touchée?s?|fiers?)',
      { phrase: 'félicitations/bravo', unless: "l'offre|prime|jeu|jeux|du|série" },
      'félicitons',
      'génial/chouette/youpi/hourra/excellent/fantastique/merveilleux(?= ?!)',
      'super( ?!| nouvelle| idée| choix| retour|, merci| de vous)',
      'excellente/bonne/belle (nouvelle|idée)(?= ?[!.,])',
      'quel (plaisir|bonheur|enthousiasme|joli|beau|bel)',
      'quelle (joie|chance|bonne (nouvelle|idée)|gentillesse|gentille|belle|jolie)',
      'on (adore|aime|est (ravis?|contents?|heureux|fiers?|touchés?))',
      'vous (êtes|avez été) (très |vraiment |particulièrement |bien |trop |si )(aimable|gentille?|gentils|adorable|sympathique|patiente?|compréhensive|compréhensif|fidèle|courageux|courageuse)',
      'adore/adorons (votre|vos|vous|cette|ce|l|tout|ça|voir|lire)?',
      'chaud au cœur',
      'baume au cœur',
      'illumine/réchauffe/égaie/égaye/enchante … (notre|nos|mon|ma) (journée|cœurs?|matinée|semaine|équipes?)',
      'fait/font (notre|ma) journée',
      'bien joué',
      'chapeau(?= ?!)',
      { phrase: 'je/nous vous en (prie|prions)(?= ?[.,!])', unless: 'si' },
      'de rien(?= ?[.,!])',
      'vous êtes (adorable|adorables|formidable|formidables|génial|géniale|au top|trop gentille?|trop gentils)',
      'à très vite parmi nous',
      "impatients/impatient/impatience (de vous|à l'idée|de vous retrouver)",
      {
        phrase: 'bienvenue( (à|au|aux|dans|chez|parmi|en|sur)| ?[!,.]|$)',
        unless: "de|d'|offre|prime|cadeau|pack|code|mail|message",
      },
      'souhaite/souhaitons … bienvenue',
      'touché/touchée/touchés/touchées/émus … (par|de)',
      'va/vont … droit au cœur',
      "apprécie/apprécions … (que|qu'|votre|vos|d'|de|ces|ce)",
      'compter … (parmi|au nombre de) (nos|les)',
      'hâte de',
      'tenons/tiens à vous(?! (informer|préciser|rappeler|indiquer|signaler|faire|adresser))',
      'vos encouragements',
      'vos (gentils|aimables|beaux|si gentils|jolis) (mots|messages|compliments|retours)',
      'votre (gentil|aimable|beau|super|adorable|chaleureux) (message|commentaire|retour|mot|avis)',
      'on vous aime',
      "fiers/fière/fières/honorés/honoré … (de|d'|par)",
    ],
    wish: [
      'bon/bonne/bons/bonnes/beau/belle/belles/excellent/excellente/excellents/joyeux/joyeuse/joyeuses/douces (voyages?|vol|route|vacances|séjour|fêtes?|noël|anniversaire|année|rentrée|rétablissement|visite|dégustation|spectacle|match|lecture|découverte|chance|jeu|stream|appétit|retraite|installation|emménagement|concert|ramadan|pâques)',
      'meilleurs/sincères vœux',
      'tous (nos|mes) (meilleurs )?vœux',
      'profitez (bien|pleinement)',
      'régalez-vous',
      'prenez (bien )?soin de (vous|votre|vos)',
      'amusez-vous',
      'reposez-vous',
      'bonne/belle/excellente (chance|continuation dans|route|saison|découverte|sortie|soirée en)',
      'beaucoup de (plaisir|bonheur|réussite)',
    ],
    'thanks-given': [
      {
        phrase:
          "merci/remercie/remercions/remerciant/remercier (encore |beaucoup |infiniment |vivement |sincèrement |chaleureusement |mille fois |également |tout d'abord |d'abord |par avance )?(pour|de) (votre|vos|l'|le|la|les|cette|ce|cet|ces|tous?|toutes|nous (avoir|en avoir)|m'avoir|vous|avoir|l'avoir|l'intérêt)(?! ?compréhension)",
        unless: 'avance|voudrez|saurai|saurais|saurions|saurons',
      },
      "merci/remercie/remercions/remerciant/remercier (encore |beaucoup |infiniment |vivement |sincèrement |chaleureusement |également )?d'(avoir|être)",
      'merci/remercie/remercions (beaucoup|infiniment|mille fois|encore|à vous|à toi|du fond|pour tout)',
      'un (grand|immense|énorme) merci',
      'mille mercis?',
      'vous en (remercie|remercions)(?! (d.avance|par avance))',
      'tous (nos|mes) remerciements',
      'nos/mes (plus |très )?(sincères|vifs|chaleureux) remerciements',
      "reconnaissants/reconnaissant/reconnaissante … (de|d'|pour|que)",
      'saluons/salue votre (patience|fidélité|démarche)',
      'merci pour (ta|ton|tes)',
    ],
    'cold-thanks': ["merci/remercie/remercions (d'avance|par avance|de votre compréhension|pour votre compréhension)"],
    reassurance: [
      'rassurez(-| )vous',
      'rassurer',
      'soyez (pleinement |bien )?(assurée?s?|rassurée?s?|certaine?s?)',
      'soyez sans crainte',
      { phrase: 'ne vous (en )?(inquiétez|faites) (pas|surtout pas)', unless: 'si vous' },
      "pas d'inquiétude",
      'aucune inquiétude',
      'satisfaction … (est|reste|demeure|sont) … (priorité|cœur|important|importante|importance|essentielle?|primordiale?|préoccupation|objectif)',
      'satisfaction … (nos|notre) (priorité|préoccupation|priorités|préoccupations)',
      "à cœur (de|d'|votre|vos|la|que)",
      'cœur (votre|la|que vous|de vous|que|de nos (priorités|préoccupations|attentions))',
      'vos/votre (retours?|avis|commentaires?|remarques?|suggestions?|témoignages?|opinion|messages?) … (précieux|précieuse|importante?s?|utiles?|nous (permet|permettent|aide|aident)|compte|comptent|essentiels?)',
      'prenons/prends/pris/prise/prendre … (très |particulièrement )?au sérieux',
      'tout mettre en œuvre',
      'mettons/mettrons/mettre/mets/mettrai tout en œuvre',
      'ferons/fais/faisons/ferai/faire (tout (notre|mon|le) possible|de (notre|mon) mieux|le maximum|le nécessaire pour que)',
      'vous pouvez compter sur',
      'comptez sur (nous|moi)',
      'laisserons/laisserai pas',
      'à vos côtés',
      'pas de (panique|souci|soucis|problème)(?= ?[,.!])',
      'ne paniquez pas',
      'soyez tranquilles?',
      "tout (va|devrait|est) (s'arranger|rentrer dans l'ordre|bien se passer|rentré dans l'ordre|en ordre)",
      'vous laisserons pas',
      'travaillons/travaille/œuvrons/efforçons/attachons … (améliorer|amélioration|satisfaire|réduire|éviter|progresser|offrir)',
      'restons/reste/sommes (pleinement |entièrement |totalement )?mobilisée?s?',
      'tenons/tiens à (vous (assurer|rassurer|présenter|remercier)|ce que vous|votre)',
      'ne se (reproduira|reproduise|renouvelle|reproduisent) (pas|plus)',
      'plus (jamais )?(à )?vous (arriver|produire)',
      'vous pouvez être (assurée?s?|rassurée?s?|certaine?s?|tranquille?s?)',
      'vous (garantis|garantissons|promets|promettons) (que|de|une|un|qu)',
      'notre (priorité|préoccupation|souci) (est|reste|demeure|première|absolue)',
      'comptez sur (notre|mon) (engagement|soutien|mobilisation|implication)',
    ],
    offer: [
      'ravis/ravi/ravie/heureux/heureuse/content/contents de (vous|pouvoir vous) (aider|assister|renseigner|accompagner|répondre)',
      'je/on/nous (suis|est|sommes) là pour (vous|t|toi)',
      'aimerais/aimerions/souhaite/souhaitons/voudrais/voudrions (vraiment |sincèrement |pouvoir )?(vous |t )?(aider|assister|venir en aide)',
      'tenons à vous (aider|accompagner|apporter notre (aide|soutien))',
      'viens/venir à votre aide',
    ],
    ownership: [
      "m'en (occupe|charge)( personnellement| immédiatement| tout de suite| de suite)?",
      'occupe (personnellement|moi-même|immédiatement) de (votre|vos|cette|ce)',
      'personnellement … (suivre|suivi|veiller|occuper|rappeler|contacter|transmis|intervenir|charge|assurer|vérifier)',
      'suivrai/suis/suivre/veille/veillerai/veiller/engage/charge/occupe/rappelle/rappellerai/contacterai/reviendrai/assure/assurerai … personnellement',
      'veille/veillerai/veillerons (à ce que|au bon|personnellement)',
      'rappelle/rappellerai/contacterai/reviendrai/suivrai … moi-même',
      'prends/prenons (les choses en main|le relais|votre dossier en main|la situation en main)',
      'garde un œil',
      'vous (devons|dois) (des|une) (excuses|explications?|réponse)',
      'reconnaissons/reconnais … (notre|nos|une|que|avoir|les|ces|cette) (erreurs?|fautes?|torts?|manquements?|responsabilité|défaillances?|dysfonctionnements?|nous|délais?|retards?)',
      'défaillance/manquement/dysfonctionnement/négligence (de notre part|de nos services|nous est|nous sont|de ma part)',
      'imputable/imputables à (nos|notre)',
      'pas su (vous|répondre|être|tenir|gérer|honorer)',
      "n'auriez (jamais|pas) dû",
      'vous (méritez|méritiez) (mieux|une|un)',
      "êtes en droit (d'attendre|d'espérer|d'exiger|de vous attendre)",
      "c'est (entièrement |bien )?(de )?(notre|ma) (faute|erreur)",
      'erreur (de notre part|de ma part|nous est imputable|de nos services)',
      'notre/ma (faute|erreur|responsabilité|entière responsabilité)',
      "assume/assumons/endossons (pleinement |entièrement |toute )?(cette|notre|la|l')",
      { phrase: "aurions/aurais dû (vous|l'|le|la|être|nous|faire|vérifier|anticiper|prévenir)", unless: 'vous n' },
      { phrase: "n'aurait (jamais|pas) dû", unless: 'commande' },
      {
        phrase: 'vous avez (tout à fait |parfaitement |entièrement |totalement |bien |absolument |mille fois )?raison',
        unless: 'si',
      },
      {
        phrase:
          'situation/attente/délai/comportement/attitude/retard/erreur/cela/ceci … (est|sont) … (inadmissibles?|inacceptables?|anormale?|anormaux|intolérable)',
        unless: 'pas',
      },
      {
        phrase:
          "est/sont pas (acceptable|normale?|digne|satisfaisante?|à la hauteur|conforme à (nos|notre)|le niveau|la qualité|l'image|l'expérience)",
        unless: 'si',
      },
      'pas (été )?à la hauteur',
      'avons (commis|fait) une (erreur|faute)',
      'manqué à (nos|notre)',
    ],
    condolence: [
      'condoléances',
      'prompt/bon/complet rétablissement',
      'toutes (nos|mes) pensées',
      'nos/mes pensées … (accompagnent|vont|vous)',
      "félicitations/félicitons/bravo … (pour|à l'occasion de) (la naissance|l'arrivée|votre (mariage|bébé|examen|diplôme|retraite|emménagement|fiançailles|grossesse|nouvelle? (maison|appartement|emploi|poste)))",
      'tous nos vœux de (bonheur|rétablissement)',
      'joyeux/bon anniversaire (à|au|aux)',
      'en cette période (si |particulièrement |très |bien )?(douloureuse|difficile|éprouvante|délicate|de deuil)',
      'dans (cette|ces|votre) (douloureuse |difficile )?(épreuves?|moments? (difficiles?|douloureux|pénibles?)|deuil|douleur|peine)',
      'partage/partageons/associons/associe … (votre|à votre) (peine|douleur|tristesse|joie|bonheur|chagrin)',
      'sincère/profonde/vive (sympathie|compassion|tristesse)',
      'perte/disparition/décès de (votre|ton|vos) (chère? |belle-|beau-|grande?-)?(mère|père|mari|femme|épouse|époux|fils|fille|enfants?|bébé|frère|soeur|parents?|proches?|conjointe?|compagn(on|e)|amie?s?|oncle|tante|maman|papa|chien|chienne|chat|chatte|animal)',
      'heureux événement',
      'bienvenue (à|au) (votre|ce|petit|bébé|nouveau-né)',
      'remettez-vous',
      'vœux (de|pour) (votre |un |prompt |bon |complet |votre prompt )*(rétablissement|guérison|bonheur|santé|mariage|bébé|famille|avenir)',
      'espère/espérons (que|de tout cœur que) (vous|votre|vos|personne|tout le monde|elle|il) … (bien|mieux|sain et sauf|sains et saufs|rétablie?s?|remise?s?|blessée?s?|indemnes?|rétablit|remet)',
      "personne (ne soit|n'a été|n'ait été|n'est) (blessée?|touchée?)",
    ],
    // Said of something that the customer has, shows or did.
    compliment: [
      'votre/vos/ton/tes(?! (message|retour|avis|commande|expérience|commentaire|satisfaction|confiance|fidélité)) … (est|sont) … (magnifiques?|superbes?|adorables?|sublimes?|splendides?|très réussie?s?|ravissante?s?|trop mignon|trop mignonne|à croquer)',
      'quelle (belle|jolie|magnifique|superbe|adorable|merveilleuse|charmante|sublime|splendide)(?! (expérience|note|commande|journée|soirée|surprise de lire))',
      'quel (beau|bel|joli|magnifique|superbe|adorable|merveilleux|charmant|sublime|splendide)(?! (avis|commentaire|message|retour|compliment|mot|week))',
      'belle/superbe/magnifique/jolie/sublime/splendide/adorable (photo|image|vidéo|réalisation|création|tenue|déco|décoration|recette|collection|table|histoire|aventure|initiative|famille|équipe)',
      'trop (mignon|mignonne|mignons|chou|choupi|beau|belle)',
      'bravo/félicitations (à|pour) (votre|vos|la|le|les|cette|ce|ton|tes)(?! (achat|commande|choix|article|produit|service|équipe|conseill|travail|patience|fidélité|gain|lot|victoire))',
    ],
    // What makes it worse for this customer: "d'autant plus avec un nourrisson".
    aggravation: [
      "d'autant (plus )?(que|qu'|avec|lorsque|quand|en|dans|pour)",
      'surtout (avec|quand|lorsque|lorsqu|en|à|au|dans|pour|si|après|avant|un|une|pendant|que|qu)',
      'en pleine? (nuit|hiver|été|canicule|vague|rentrée|période|saison|semaine|week|épidémie|préparation|fêtes|vacances|chaleur)',
      'à la veille (de|du|des)',
      'juste avant (votre|vos|le|la|les|un|une|noël|de)',
      'à quelques (jours|heures|semaines) (de|du|des|avant)',
      'à (un|une) (moment|période|étape) (aussi|si|tellement)',
      'dans un (tel |moment )',
      'gâché/gâcher/gâchée/gâchées/gâchés/perturbé/perturber/compromis/bouleversé/chamboulé … (votre|vos|ce|cette|la|le|les)',
      'vous (laisser|avoir laissée?s?|laissant|a laissée?s?|ont laissée?s?|prive|priver|a privée?s?|privant) … (sans|seule?s?|dans|attendre|de)',
      'vous (mettre|mette|met|mettant|placer|place|avoir mise?s?|a mise?s?) … (difficulté|difficultés|retard|embarras|situation|danger|porte)',
      'vous (faire|avoir fait|a fait|ont fait|fasse) … (perdre|manquer|rater|attendre|déplacer|peur|patienter|renoncer)',
      'vous … (obligée?s?|contrainte?s?|forcée?s?|dû) (à|de|vous|revenir|retourner|rappeler|relancer|attendre|annuler|patienter|poser|multiplier|insister|refaire|payer)',
    ],
    // Feelings beyond the stock ones ("déception", "mécontentement"): two of them speak of this customer.
    feeling: [
      {
        phrase:
          'inquiétude/inquiétudes/surprise/angoisse/angoisses/stress/tristesse/peur/peurs/peine/émotion/épuisement/attachement/soulagement',
        unless: 'pas d|aucune|sans|sans l|à|la',
      },
      'inquiété/inquiétée/inquiétant/stressant/stressante/angoissant/angoissante/épuisant/épuisante/bouleversant/bouleversante/effrayant/effrayante/éprouvant/éprouvante',
    ],
    benefit: [
      "vous permettre (de|d')",
      'pour que vous (puissiez|retrouviez|profitiez)',
      'afin que vous (puissiez|retrouviez|profitiez)',
      'puissiez (enfin|à nouveau|de nouveau|pleinement|vite|rapidement)',
      'que vous ne (manquiez|ratiez|soyez)',
      'que vous puissiez',
    ],
    report: [
      { phrase: 'vous (signalez|indiquez|évoquez|mentionnez|faites (part|état|référence))', unless: 'si|que' },
      'vous (déplorez|regrettez|soulignez|dénoncez|contestez|réclamez|estimez|trouvez|jugez|soulevez|posez|demandez si|demandez comment|demandez pourquoi|aimeriez savoir|souhaitez savoir|cherchez)',
      'avis/message/appréciation/observation/observations/remarque/remarques/ressenti/interrogation/interrogations/inquiétude/inquiétudes/questionnement/requête/réclamation/courrier/appel/demande (au sujet|concernant|quant|relatif|relative|relatives|portant sur|à propos|sur)',
      "vous (nous |me |m')(signalez|indiquez|informez|faites part|faisiez part|expliquez|demandez|dites|interrogez|sollicitez|écrivez|relatez|décrivez|précisez|rapportez|alertez|déplorez|avez (signalé|indiqué|fait part|contactée?s?|sollicitée?s?|écrit|interrogée?s?|expliqué|demandé))",
    ],
    restatement: [
      {
        phrase:
          "vous (rencontrez|rencontriez|souhaitez|souhaiteriez|n'arrivez|ne parvenez|n'avez (pas|toujours pas|plus) (reçu|pu|été)|avez (reçu|constaté|rencontré|commandé|dû|subi|été|eu|passé)|ayez (reçu|constaté|rencontré|été|eu|subi|dû)|attendez|rencontrer)",
        unless: 'si|quand|lorsque|dès que|que si|auquel|cas où',
      },
      "apprendre/constater/lire/savoir/voir/noter (que|qu'|votre|vos|la|le|les|l'|une?|cette|cet|ce|ces)",
      {
        phrase: "apprends/constate/constatons/vois/voyons/note/notons/lis/lisons/comprends/comprenons … (que|qu')",
        unless: 'ne',
      },
      "désolé/désolée/désolés/désolées/navré/navrée/navrés/navrées/regrettons/regrette/déplorons/heureux/ravis/ravie/ravi (que|qu'|d'apprendre que|d'apprendre qu')",
      'comprends/comprenons/conçois/entends/entendons/imagine … (votre|vos)',
      'si (je|nous) (comprends|comprenons) bien',
      'vous demandez (si|comment|pourquoi|quand|où|quel)',
    ],
    mention: [
      {
        phrase:
          "vérifier/suivre/regarder/étudier/analyser/examiner/contrôler/débloquer/résoudre/régler/corriger/retrouver/comprendre/voir … (votre|vos|cette|ce|ces|la|le|les|l'|avec vous)",
        unless: 'pouvez|invitons à|invite à|veuillez|merci de|devez|faut|hésitez pas à|pourrez',
      },
      'possibilité (de|d)',
      'savoir plus sur (votre|vos|cette|ce|ces|la|le|les)',
      'nécessaire (pour|concernant|au sujet|quant)',
      {
        phrase: 'concernant/concerne/relative/relatif/relatives/relatifs( (à|au|aux))?',
        unless: 'information|informations|complément|question|questions|vous|me|les|nous',
      },
      'suite à',
      'fais/faisons/faisant suite (à|au|aux)',
      'fait/fais/faire/faisons/fasse/fassions/fera le point (sur|concernant)',
      "au sujet (de|du|des|d')",
      "à propos (de|du|des|d')",
      'quant (à|au|aux)',
      'en ce qui concerne',
      'pour ce qui est (de|du|des)',
      "en raison (de|du|des|d')",
      "désagrément/désagréments/gêne/déception/excuses/désolé/désolés/désolée/navrés/navrée/retour/retours/avis (occasionnée?s? |causée?s? |liée?s? |rencontrée?s? )?(pour|de|par|sur|à|au|aux|face à) (le|la|les|l'|ce|cet|cette|ces|votre|vos)",
    ],
    ...coldness,
  },
  circumstances,
  anyCase: (
    'command article produit achat achet prestation travaill constamm confirm inform permett permet motiv assur chaque davantage rentre ordre prevu ' +
    'appreci professionn satisf insatisf deception decu desagrement situation experience attente service gene mecontent retour avis commentaire message demande ' +
    'requete reclamation question remarque ressenti sentiment probleme souci difficulte incident dossier client agacement frustration colere ' +
    'inquietude impatience interet equipe marque entreprise societe enseigne bonne mauvaise mieux meilleur rencontr caus occasion ressent ' +
    'subi vecu vivre eprouv passe apport entier pleinement pourriez pouvoir puiss vouloir souhait aimer qualite priorite confiance fidelite ' +
    'patience comprehension temps fois jour moment chose cas point part sujet propos present derni rapid sincer vraiment total parfait ' +
    'repondre repons hauteur niveau exigence esperance espere besoin aider aide assist notre votre contact appel echange precedent plus ' +
    'faire fait etre avoir avez ayez soyez etes serez cette cela ceci nous vous leur dont tout toute tous toutes encore toujours legitime ' +
    'contrariete insatisfaction deconvenue desappoint regrett desol navr excus information complement precision element detail suite bien ' +
    'encour positif negatif appreciation evaluation note etoile impression opinion partag ecrire ecrit lire publi poster tweet mail email ' +
    'courriel courrier jointe ligne site plateforme page chez merci cordial bonjour disposition necessaire possible aucun autre meme ' +
    'pris prise charge prend proced colleg deroul attendu profit nouveau resol resou recontact aient recent mise mettre repond correspond conven convien agreab plais deplais optimal ideal desir laiss'
  ).split(' '),
  routine: (
    'command colis livr transport compt connex connect produit article factur paie pay prix tarif montant rembours abonn contrat offre option ' +
    'cart application appli servic ligne internet box fibre reseau debit telephon mobile forfait panne depann intervent technic regl resou ' +
    'resolu trait etat suivi numero refer code identifi mot passe acces acced utilis benefic profit recev reception recu obten avanc verif ' +
    'modif annul retract retir echang bouti magasin agenc centre conseill achat achet vent stock dispon delai date heure rendez formulair ' +
    'document justific piece piec envoi envoy expedi adress equip materiel appareil install fonction march solut solution procedur operation ' +
    'professionn gentil amabilit aimable efficac rapide rapidit reactiv serieux choix vente accueil personnel site genial super content heureu ravi agreable plaisir recommand virement banqu assuranc garanti reserv billet voyag sejour conso frais pret pris puis retrouv trouv donne'
  ).split(' '),
  labels,
};
