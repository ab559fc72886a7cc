/**
 * Nouns of the office, of trade, law, society and the mind that sound or look alike, in the form of
 * `paronyms-nature.ts` (ours).
 */
export const affairsParonyms = `
# accounts
conte > compte: ~ bancaire/client/courant/joint/épargne/utilisateur/rendu/personnel/débiteur/créditeur/fidélité/=google/facebook/paypal/=rond | ~ =de dépôt/résultat/messagerie/=fidélité | tout =~ =fait | loin =du =~ | rendre ~ de/à/que/compte | se rendre =~ | rendre =~ =de/que | rendu =~ =de/que | ~ =à =rebours | cour/expert/commissaire/chambre =de/aux =~ | laisser =pour =~ | laisser/régler =pour/LES/POSS =~ | tenir =~ =de | tenir =plus/bien/pas/toujours =~ =de | ~ =tenu | prendre/prise =en =~ | à =ce =~ | à =bon =~ | pour =le =~ =de | à/pour POSS propre =~ | sur =mon/ton/son/votre/leur =~ | bon =~ | en =fin =de =~ | au =bout =du =~ | travailler à/pour son/POSS propre =~ | mettre/installer à/sur son/POSS/le =~ | ouvrir/créer/fermer/débiter/créditer/solder/clôturer/bloquer/pirater/consulter LE/POSS ~ | numéro/titulaire/relevé/solde/identifiant =de/du =~ | mot =de =passe/solde/titulaire =de POSS =~ ! ~ =de fée/fées/perrault/noël/enfance
comte > compte: ~ bancaire/client/courant/joint/épargne/utilisateur/rendu/personnel/débiteur/créditeur | ~ =de dépôt/résultat | loin =du =~ | se rendre =~ | rendre =~ =de/que | ~ =à =rebours | laisser =pour =~ | tenir ~ =de | ~ =tenu | prendre/prise =en =~ | à =ce/bon =~ | pour =le =~ =de | à/pour POSS propre =~ | sur =votre/mon/ton =~ | en =fin =de =~ | au =bout =du =~ | ouvrir/créer/débiter/créditer/solder/clôturer/consulter LE/POSS ~ | numéro/titulaire/relevé/solde/identifiant =de/du =~ ! =le =~ =de =monte-cristo
compter > conter: en laisser =~ | laisser =~ =par | ~ =fleurette | ~ histoire/légende/aventure/fable/récit/mésaventure/exploit/anecdote/fredaine
=comté > conter: en laisser =~ | laisser =~ =que/par
conter > compter: ~ =sur POSS/vous/nous/lui/moi/elle | ~ jour/point/argent/heure/mouton/pièce/billet/voix/article/colis | ~ =parmi | pouvoir/devoir =~ =sur
compte > conte: ~ =de fée/fées/perrault/noël/grimm/andersen/enfance/voltaire/canterbury | ~ philosophique/fantastique/merveilleux/pour =enfants/enfant/populaire/oriental/africain/moral/cruel/traditionnel/folklorique/initiatique | livre/recueil/auteur/personnage/héros/veillée =de =~ | ~ =et légende/légendes/fable/fables | LES ~ =des =frères =grimm | lire/raconter/écouter/inventer un/POSS/LE/des =~ =à/pour | raconter =un =~ | LES =~ =de =grimm/perrault/andersen/maupassant/noël | & grimm/perrault/andersen/lutin/sorcière/princesse/dragon
comte > conte: ~ =de fée/fées/perrault/noël/grimm/andersen | ~ philosophique/fantastique/merveilleux/=pour =enfants | lire/raconter un =~ ! le =~ de =noël
compte > comte: LE ~ =de monte-cristo/toulouse/paris/champagne/flandre/dracula/provence | monsieur =le =~ | marquis/duc/vicomte/baron/comtesse =et/,/ou ~ =de
=contes > comptes: cour/expert/commissaire/chambre/règlement =des/de/aux/aux =~ | rendre/régler/tenir/apurer/faire =des/les/ses/leurs/mes/tes =~ | LES ~ bancaire/clients/courants/annuels/publics | en =fin/bout =de/des =~
=comtes > comptes: cour/expert/commissaire/règlement/chambre =des/de/aux =~ | rendre/régler/tenir =des/les/ses/leurs =~ | LES ~ bancaires/clients/courants/annuels/publics
fond > fonds: ~ =de commerce/pension/garantie/solidarité/investissement/placement/roulement/soutien/secours/prévoyance/caisse/dotation/teint =et | ~ monétaire/commun/documentaire/spéculatif/souverain/vautour/européen/propre/social/structurel | appel/levée/mouvement/collecte/détournement/transfert/manque/bailleur/provenance/déblocage/retrait/convoyeur/virement/gestion/rentrée/recherche/mise =de =~ | rentrer =dans POSS =~ | à =~ =perdu | lever/récolter/collecter/débloquer/verser/transférer/détourner/recueillir/placer/réunir/retirer/virer/mobiliser/approvisionner des/les/POSS/LES ~ ! ~ =de teint/teints/tiroir/bouteille/sauce/court/cale/placard/tarte/poche/jante/panier | touchés/à =~ | les =~ =marins
=fond > fonds: ~ =de commerce/pension/garantie/solidarité/investissement/placement/roulement/secours/prévoyance/caisse/dotation | ~ =d'investissement/d'aide/d'indemnisation/d'amorçage
fonds > fond: au =~ =de/, | à =~ =la/les/dans | dans =le =~ =, | article/ski/course/coureur/bruit/lame/problème/question/travail/mouvement/mauvaise =de =~ | au =~ de POSS/la/l'/le/un/ce | ~ =de teint/écran/tiroir/bouteille/sauce/cale/placard/couleur/tarte/culotte/poche/jardin/couloir/gorge/cœur/verre/pensée | à =~ =de =cale | du =~ du/de =cœur | de =~ =en =comble | toucher =le =~ | avoir =un =bon =~ | musique/image/bruit =de/en =~ ! ~ =de commerce
=fonts > fonds: ~ =de commerce/pension | appel/levée/collecte =de =~
=font > fond: au/le/un =~ =de | à =~ =, | ski/course/bruit/problème/article/lame =de =~ ! qui/ils/elles =~
=fond > font: ils/elles/qui/se/ne/le/en/nous/vous =~ partie/plaisir/l'objet/référence/confiance/état/appel/preuve/pas/foi/savoir | ils/elles/qui =~ =des/du/de/de la/un/une/le/la/les/leur/leurs ! glace/neige/beurre/chocolat/fromage qui =~ | qui =~
=fonds > fonts: ~ =baptismaux
=fond > fonts: ~ =baptismaux
teint > tain: glace/miroir/vitre sans/à =~ | miroir/glace =sans =~
=tain > teint: fond/fonds/éclat/couleur =de/du =~ | POSS/le/un =~ pâle/frais/clair/mat/hâlé/=de =rose/lumineux/terne/blafard/rosé/bronzé
=thym > teint: fond/éclat =de/du =~
=tint > teint: fond/éclat =de/du =~
=teint > thym: branche/brin/tisane/infusion/miel =de =~
cour > cours: en =~ ! en =~ de/d' récréation/appel/martial/cassation/justice | =en =~ | au =~ de séance/réunion/année/mois/semaine/jour/appel/échange/saison/période/conversation/dernier/dernière/dernières/derniers/prochain | en =~ =de traitement/livraison/acheminement/préparation/réalisation/route/construction/validité/résolution/rédaction/finalisation/expédition/examen/route | avoir/donner/suivre/prendre/sécher/rater/enseigner/dispenser un/des/POSS/LE ~ de | libre =~ | ~ =de cuisine/français/maths/anglais/mathématiques/piano/musique/dessin/danse/soutien/rattrapage/yoga/gym/gymnastique/natation/tennis/conduite/guitare/histoire/langue/bourse/action/pétrole/or/change | ~ =d'eau/d'anglais/d'histoire/d'action | ~ particulier/magistral/préparatoire/moyen/élémentaire/collectif/boursier/gratuit | chargé/professeur/prof =de =~ | dans/suivre =le =~ =de
=cour > cours: en =~ | au =~ =de/du/des | libre =~ | ~ d'eau | ~ =de =change ! en/au =~ =de/d' récréation/appel/martial/cassation/justice/roi/versailles | en =~ martiale/suprême | traduit/traduire =en =~
=cours > cour: dans/traverser/balayer =la =~ | la/une/cette/LE =~ =de récréation/école/lycée/collège/ferme/château/immeuble/miracles/roi/appel/cassation/prison/grands/louis/versailles/reine | la/une/cette/notre/votre =~ =de/d' appel/assises/école/honneur/cassation/récréation/récré/justice | ~ martial/suprême/intérieure/pavée/constitutionnel/européenne | côté =~ | faire/faisait/fait =la =~ =à | haute/basse =~ ! LES =~ =de =recréation | en =~ d'appel | deux/LES =~
=court > cours: en =~ | au =~ =de/du/des | libre =~ | ~ d'eau | avoir/donner/suivre =un/des =~ =de | ~ =de cuisine/français/maths/anglais/piano/musique/dessin/danse/soutien/rattrapage/yoga/natation/tennis/conduite/guitare/change/bourse | ~ particulier/magistral/préparatoire | donner/laisser libre/=libre =~ ! prendre/pris =de =~
=courre > cour: faire =la =~
=cours > courre: chasse/chasser =à =~ | équipage/chien/chasse =à/de =~
=court > courre: chasse/chasser =à =~
=cour > courre: chasse/chasser =à =~
=cours > court: à =~ =terme | à =~ =et moyen/long | prendre de/=de =~ | être/rester/demeurer à =~ de idée/argent/argument | couper =~ =à/aux | tourner =~ | ~ =de =tennis | ~ central/métrage/circuit/bouillon/circuité | cheveux/jupe/manche/robe/vêtement très/trop/=~ =~ | le =plus =~ chemin
=courts > court: prendre/pris LES/POSS de/=de =~ | prendre =de =~
=cour > court: à =~ =terme/de/d' | prendre de =~ | prendre POSS/LES ennemi/concurrent/adversaire/monde/équipe =de =~ | couper =~ =à/aux | tourner =~ | ~ =de =tennis | ~ central/métrage/circuit/bouillon ! faire =la =~
=coure > court: à =~ =terme
=courts > cours: en =~ =de | au =~ =de | donner/suivre/prendre des =~ =de | ~ =d'eau
pose > pause: ~ =café/déjeuner/déj/repas/cigarette/pipi/clope/thé/goûter/pub/publicitaire/midi/lecture/dîner | faire ~ =café/déjeuner | faire =une =~ =, | prendre/accorder/marquer/mériter/offrir =une =~ =de/, | ~ mérité/syndicale/dominicale/estivale | appuyer/mettre/mode en/sur =~ | sans =~ =, | temps/salle/heure =de =~ | en =~ =, ! ~ =de =carrelage | ~ photo | temps =de =~
pause > pose: ~ =de carrelage/parquet/papier/plaques/compteur/câble/prothèse/stérilet/vernis/cuisine/moquette/pierre/ardoise/tuile/fenêtre/première/panneau/porte/rideau/tapisserie/serrure/bande/implant/couronne/rail/vitrage/faux/ongle/scellés/peinture/canalisation/volets/store/revêtement/affiche/bombe/antenne/parabole/congés | ~ photo/lascive/gratuite/collée/incluse | prendre/tenir/garder LE ~ devant/pour | frais/temps/délai/devis =de =~ | LE =~ =de la première/premier pierre | fourniture/livraison =et =~
=pauser > poser: ~ question/problème/un/une/la/le
=pauses > poses: prendre/tenir =des/les =~ lascives/sensuelles | séance =de =~
=poses-café > pauses-café: LES/de/NUM =~
=pose-café > pause-café: LE/une/POSS/la =~
censé > sensé: être/sembler/paraître/rester très/bien/plus/peu/parfaitement =~ | homme/personne/gens/remarque/conseil/propos/discours/réponse/question/proposition/idée/argument/esprit/décision ~ ! ~ être/avoir/INF | homme/personne/gens/remarque/conseil/propos/discours/réponse/question/proposition/idée/argument/esprit/décision être/sont =~
sensé > censé: être/étais/était/suis/est/es ~ =INF | être ~ =y/m'/t'/l'/la/les/en/me/te/le/lui/se/s' | être ~ être/avoir/faire/pouvoir/savoir/vous/nous/me/y/arriver/recevoir/venir/partir/connaître/ignorer/livrer/fonctionner/répondre/servir/ne | nul =n'est =~
session > cession: ~ =de bail/droit/droits/part/parts/actions/action/créance/créances/contrat/entreprise/fonds/véhicule/activité/licence/titres/biens | acte/certificat/prix/déclaration/formulaire/contrat/plus-value =de =~ =de/du | certificat/acte/déclaration =de =~ ! ouvrir/fermer/démarrer =une =~
cession > session: ouvrir/fermer/fermeture/ouverture/démarrer/expirer/reconnecter/terminer/quitter LE/POSS/une/de/de votre ~ | ~ =de formation/rattrapage/examen/septembre/juin/travail/jeu/chat/navigation/questions/recrutement/parlement/questions-réponses | ~ extraordinaire/parlementaire/utilisateur/windows/linux/plénière/expirée | ~ avoir expiré
=cessions > sessions: NUM/LES =~ =de formation/rattrapage/travail/recrutement
martyr > martyre: souffrir/vivre/subir/endurer LE/POSS ~ | subir =le =~ | souffrir =le =~ | LE ~ =de =saint/sainte | palme =du =~
martyre > martyr: jouer =les/au/aux =~ | =un =~ =de | se poser/faire =en/passer/=~ =~ | saint =et =~ | mourir =en =~ | être/devenir =un =~ | enfant/peuple/saint/ville =~ ! le/son =~
satire > satyre: LE ~ =de =bois/bosquet | faune/nymphe/bacchus =et/, =~ | un vieux =~ | faune/faunes/nymphe/nymphes =et/ou =~ | ~ poursuivre/violer/agresser ! ~ =de =mœurs
satyre > satire: ~ =de société/mœurs/monde/bourgeoisie/politique/pouvoir/gouvernement/actualité/vie/religion/église/médias/juvénal/horace/boileau | ~ social/politique/féroce/littéraire/mordant/contre/ménippée | faire/écrire/écriture LE ~ de | une =~ contre/=de
tribu > tribut: payer/verser/prélever/lever/exiger/imposer/apporter LE/POSS/un/lourd ~ | payer un lourd =~ | lourd =~ | ~ =à payer
tribut > tribu: ~ indien/africain/gauloise/nomade/germanique/indigène/primitif/amazonienne/celte/sioux/apache/touareg/guerrière/hostile/maori/bédouine/kurde | LE =~ =de =indiens/sioux/apaches/cannibales/zoulous/papouasie/Amazonie | chef/membre/sorcier/ancêtre/guerrier =de/de la/d'une =~
filtre > philtre: ~ =de =amour/amoureux | ~ aphrodisiaque/magique/enchanté | ~ =d'amour | boire/préparer/concocter/avaler LE =~ | boire =un =~ | & tristan/iseult/iseut/yseult/sorcière/envoûter/magicien/magicienne/aphrodisiaque/enchanteur
philtre > filtre: ~ =à café/air/huile/gasoil/eau/essence/charbon/particules/pollen/manches/thé/piscine | ~ antispam/anti-spam/parental/photo/solaire/uv/polarisant/habitacle/sable | papier/cigarette/café =~ | changer/nettoyer/remplacer LE ~
balade > ballade: chanter/composer/jouer/écouter/écrire/réciter/interpréter LE ~ | LE ~ =de =Villon/villon/pendus/chopin/gens =heureux/gens | ~ irlandaise/romantique/médiévale/folk/slow | & chanson/chanteur/guitare/poème/strophe/villon/troubadour/chopin/couplet ! partir/aller/faire =en/une =~
ballade > balade: partir/aller/emmener/faire en/une =~ | partir/aller =en =~ | faire une petite/belle/longue/=~ =~ | faire une ~ =en/dans/à/au/le/sur | ~ =en forêt/vélo/mer/montagne/voiture/bateau/moto/ville/famille/cheval | ~ =à vélo/pied/cheval/moto/poney/dos | ~ =dans =les/la/le | ~ touristique/dominicale/digestive/gourmande/guidée/équestre/pédestre
ballader > balader: ~ se/LE/dans/sur/avec | se =~ | envoyer/aller/partir =~
gène > gêne: ~ occasionné/respiratoire/financière/visuel/visuelle/sonore/importante/respiratoires/fonctionnelle/technique | excuser/désolé/excuses/pardon/navré =de/pour/de/du LE ~ | sans =~ =, | sans =aucune =~ | éprouver/ressentir/occasionner/causer/provoquer LE/de/une/POSS ~ | où =il =y =a =de =la =~ | pour LE =~ =occasionnée | la =~ occasionner/pouvoir | être =dans/sans =la =~
gêne > gène: LES ~ =de =drosophile/souris/plante/maïs | ~ dominant/récessif/muté/mutant/humain/héréditaire/égoïste/marin | mutation/expression/transfert/codage/thérapie/clonage/séquence/carte =de =~ | & chromosome/adn/ADN/génome/génétique/hérédité/allèle/génétiquement/protéine
=sans-gène > sans-gêne: & il/elle/un/une/homme/femme/être/personne/gens/le/la/ce/cette/quel/très/plus/client/type
=sans-gènes > sans-gêne: & ils/elles/des/gens/personnes/sont/voisins
=gène > gêne: me/vous/te/nous/se/ne/qui/ça/cela/n'/m'/t' =~
=gènent > gênent: me/vous/te/le/la/les/nous/se/ne/qui/ils/elles =~
=géne > gêne: & me/vous/te/occasionnée/pour/cela/la/excuser
plainte > plinthe: ~ =de =mur/carrelage/parquet/bois/chauffage/médium | poser/peindre/clouer/coller/fixer/dépoussiérer/nettoyer LES/LE =~ | ~ électrique/chauffante/carrelée/en =bois | & parquet/carrelage/moquette/cimaise
plinthe > plainte: porter/déposer/enregistrer/retirer/classer/recevoir ~ | porter/déposer/retirer/recueillir/enregistrer LE/une/POSS/sa ~ | dépôt =de =~ | ~ =pour/contre | ~ =de =client | porter/porté =~
raisonner > résonner: ~ =dans pièce/salle/couloir/rue/tête/montagne/silence/église/nuit/vallée/cave/hall | cloche/coup/musique/rire/cri/bruit/écho/klaxon/tambour/trompette/chant/détonation/tonnerre/note/glas/alarme/téléphone/marteau/pièce ~ | faire =~ LE cloche/tambour/salle/mur/vallée/écho/instrument
résonner > raisonner: ~ =comme/mal/juste/logiquement/faux | ~ =comme =un =enfant/pied/tambour/philosophe/pantoufle/manche/adulte | apprendre/capable/façon/manière =à/de =~ | se/l'/le/la/les essayer/tenter =de/=~ =~ | tenter/essayer =de =le/la/les/se =~ | capacité/faculté/art =de/à =~ | ~ =par l'absurde
=résonnement > raisonnement: & un/le/ce/mon/son/votre/ton/des/les
=raisonnance > résonance: & en/la/de/magnétique/une/caisse
repaire > repère: point/date/cran/marque =de =~ | tracer/perdre/chercher/retrouver/prendre/donner/placer/poser/fixer/servir LE/POSS/des/de =~ | ~ orthonormé/temporel/visuel/cartésien/spatial/chronologique/historique/fixe/géographique | prendre/avoir/perdre =ses/mes/leurs/vos =~ | sans/manque/perte =de/=~ =~ | perte/manque =de =~ | tracer =un =~ ! ~ =de brigand/bandit/voleur/pirate/malfrat | trouver/découvrir/cerner =leur/son =~
=repaires > repères: point/points/perte/manque =de/des =~ | POSS =~ | sans =~ | donner/prendre/perdre des/=~ =~
repère > repaire: ~ =de brigand/bandit/voleur/pirate/malfrat/truand/loup/criminel/malfaiteur/lion/fauve/dragon/vipère/gangster/contrebandier/terroriste/ivrogne/ours/rat/mafieux/drogué/assassin/corsaire/monstre/hibou/serpents
=tord > tort: à =~ =, | avoir =~ | à =~ =et/ou/accusé/accusée/accusés/accusées/, | avoir bien/grand/entièrement/toujours/tout/tous/vraiment/totalement/= =~ | donner =~ | donner/faire/causer du/=~ =~ | faire/causer =du =~ | être =en/dans =en =~ | être/mettre en/dans =leur/son/mon/= =~ | être =en =~ | faire/porter =~ =à | redresseur =de =~ | réparer/reconnaître/avouer POSS/ses =~ | à =~ accuser/penser/croire/considérer/affirmer/juger | en =~ | ont/a/ai/as/avez/avons/avait/avaient/aurait =~ =de | seront/sera/sont/est/fut/furent à =~ | parler/dire/marcher/agir/courir =à =~ | le =~ =de =croire | à =~
=tords > torts: POSS/les/des/divorce/partagés/mes/ses/leurs/tous/réparer =~ | LES =~ =de/partagés | redresseur =de =~ ! je/tu/te/me/se =~
=torr > tort: à/faire/avoir/en/donner =~
=tors > tort: à/avoir/en/donner/faire =~
=tort > tord: il/elle/on/se/qui/me/te/le/la =~ le/la/les/du/cou/de/LE ! il/elle/on/qui =~ | qui =à =~ =ou
vis > vice: ~ =de forme/procédure/fabrication/construction/caché/consentement | ~ caché/rédhibitoire/impuni/incorrigible | pousser =le =~ | vertu/oisiveté/mère =et/de/de tous =les =~ ! ~ =de =fixation
vice > vis: serrer/desserrer =les/la/une/des =~ | ~ =à bois/tête/métaux/métal/oreilles | ~ cruciforme/platinée/sans =fin/autoforeuse | boulon/écrou/clou/tournevis/cheville =et =~ | serrer/desserrer/visser/dévisser/enlever/retirer/ôter LES/LE =~ | tour =de =~ | serrer =la =~
=vie > vis: serrer/desserrer =la/les =~ ! serrer =la =~ =de | mener/mode =de =~
=vis > vie: espérance/niveau/mode/qualité/train/cadre/hygiène/coût/assurance/style/projet/parcours/joie/durée/signe/compagne/compagnon/art/lieu/mère/rythme/choix/philosophie/fin/milieu/principe/règle/conjoint/savoir/étape/moment/tranche/expérience/avie/esprit =de/du/en =~ | être/rester =en =~ | toute POSS/une/la/=~ =~ | =~ quotidien/privé/active/antérieure/conjugale/politique/sociale/professionnelle/intérieure/éternelle/chère | POSS =~ privée/professionnelle/entière/durant/quotidienne | de =~ =et =de =~ | gagner/perdre/passer/risquer/sauver =la/sa/ma/leur/ta =~
=vit > vie: espérance/niveau/mode/qualité/train/cadre/hygiène/coût/style/projet/joie/durée/signe =de =~ | ~ privée/quotidienne/professionnelle/éternelle/sociale | gagner/perdre/passer/risquer/sauver =la/sa/ma/leur/ta =~
=vie > vit: il/elle/on/qui/y =~ à/dans/en/avec/seul/seule/mal/bien/chez/POSS/ses/sa/son/de/depuis/encore/toujours | homme/femme/enfant/famille/couple/client/père/mère =~ =ses/dans/en/à/au/chez/avec =derniers/=
=vies > vis: je/tu =~ à/dans/en/avec/seul/seule/mal/bien/chez
# right and law
auspice > hospice: LE ~ =de vieillard/vieillards/beaune/indigent/vieux/personnes/retraite/campagne/fous | placer/finir/mourir/mettre/interner/enfermer/vivre à/dans l'/un/=~ =~ | finir/mourir =à =l'/dans =l' =~ | LE ~ =pour =les/personnes vieux/personnes/âgées/pauvres/indigents | à =l' =~
hospice > auspice: sous LE/de/POSS/meilleurs/bons/heureux ~ | sous =les/de/leurs/ses/tes/mes/vos bons/mauvais/meilleur/meilleurs/terrible/terribles/heureux/favorables/sombres/funestes/=~ =~ | bon/mauvais/meilleur/heureux/favorable/funeste =~
=auspices > hospices: ~ =civils/de =beaune
autel > hôtel: ~ =de ville/luxe/charme/police/impôts/ventes/région/département/passe/campagne/tourisme/voyageurs | LE ~ particulier/restaurant/familial/international/luxueux/étoilé/complet/club/spa | chambre/réservation/nuit/réceptionniste/directeur/chaîne/nuitée/portier/groom/maître/séjour/réserver =de/à/d'/l'/un ~ | ~ NUM =étoiles | chambre/nuit/nuitée/réservation =d' =~ | réserver/dormir/loger/coucher/descendre un/dans/à =l'/un =~ | descendre =à =l' =~
hôtel > autel: LE ~ =de =sacrifice/sacrifices/vierge/chapelle/église/temple/patrie/cathédrale/dieu | conduire/mener/mariée/épouser/aller =à =l' =~ | sacrifier/sacrifice/sacrifié sur/à =l' =~ | prêtre/cierge/nappe/calice/offrande =à/de/sur/devant l' =~ | maître/maitre =~ | enfant/sacrifier/immoler sur/à/de =l' =~ ! nuit/séjour à ~
bal > balle: ~ =de tennis/golf/ping-pong/fusil/match/neuf/service/caoutchouc/revolver/tennis/coton/foin/base-ball/jonglage/pistolet/mousse/break/set/paille | ~ perdu/réelle/jaune/traçante/lifté/coupée | renvoyer/rattraper/lancer/frapper/attraper/saisir LE ~ | renvoyer/saisir/lancer/prendre =la =~ | jouer/jeu =à =la =~ | trou/gilet/tuer/blesser/impact =de/par/à =~ | gilet =pare =~ | enfant =de =la =~ | raide =comme =une =~ | peau =de =~ ! ouvrir =le =~
balle > bal: ~ masqué/costumé/populaire/musette/folk | danser/inviter/aller/cavalier/robe/reine/carnet/salle =à/au/du/de =~ | carnet/salle/robe/tenue/reine =de/du =~ | ~ =de promo/débutantes/pompiers/14/village/vampires | ouvrir/mener =le =~ | aller/inviter =au =~
=ball > bal: salle/robe/carnet =de =~ | ~ masqué/costumé | ouvrir =le =~
clause > close: porte/affaire/dossier/enquête/réclamation/séance/liste/parenthèse/inscription/incident/maison/demande être/=~ =~ | être désormais/=~ =~ | bouche/porte/maison/nuit =~ | l'affaire/demande/dossier/réclamation/enquête/séance/session/réunion/inscription être =~ | à =la =nuit/maison/porte =~ | =maison =~ =,
close > clause: LE ~ =de contrat/confidentialité/non-concurrence/style/conscience/mobilité/exclusivité/résiliation/sauvegarde/rupture/assurance/préciput/bail/rendez-vous | ~ abusif/suspensive/résolutoire/contractuelle/compromissoire/pénale/léonine/bénéficiaire/restrictive/particulière | signer/insérer/respecter/ajouter/prévoir/invoquer/appliquer LE ~ | & contrat/contractuel/abusive
col > colle: ~ =à bois/papier/tapisserie/papier-peint/carrelage | tube/pot/bâton/pistolet/trace/goutte/point =de/à =~ | mettre/appliquer/étaler =de =la =~ | poser/faire =une =~ | pot =de =~ | ~ blanche/forte/liquide/néoprène/vinylique | heure =de =~ ! ~ =de =chemise
colle > col: ~ =de utérus/fémur/chemise/cygne/vessie/montagne/chameau | ~ roulé/blanc/bleu/mao/claudine/cassé/montant/châle/romain/alpin/rond | cancer/fracture =du/de =~ | faux =~ | franchir/passer/gravir/escalader =le =~ | ~ =de =l'utérus | cancer =du =~
cole > colle: & tube/pot
dessein > dessin: ~ animé/industriel/technique/humoristique/satirique/vectoriel/préparatoire/géométrique/au =crayon | ~ =au =crayon/fusain/pastel/stylo/feutre | ~ =de enfant/presse/mode/lapin/maison/fleur/=monument | professeur/planche/table/cours/papier/cahier/atelier/école/album/crayon/feuille/concours/logiciel =de/à =~ | bande/planche/cours/papier/table/papier/cahier/carnet =de/à =~ | faire =un =~ | colorier/encadrer/esquisser/crayonner/reproduire/gribouiller LE/POSS ~
dessin > dessein: noir/sombre/grand/vaste/obscur =~ =de | nourrir/former LE =~ =de =INF | À =~ =, | noir =~ | avoir =le =~ =de =INF | avoir/nourrir de/=noirs =noirs/sombres =~ | ~ =intelligent | dans =le =~ =de =INF | de noirs/sombres =~ ! ~ animé
=dessins > desseins: POSS =sombres/noirs =~ | noirs/sombres/obscurs/vastes =~ | nourrir/contrarier/accomplir/réaliser de/ses/leurs/LES =~ de =conquête
détoner > détonner: ~ =dans/avec décor/paysage/ensemble/pièce/salon/milieu/style/tenue/pantalon/groupe/contexte/couleur/reste | couleur/cravate/tenue/chemise/meuble/style/style/voix/maison/robe/veste/chapeau/bâtiment/remarque/humour ~ ! mélange/bombe/explosif =~
détonner > détoner: bombe/explosif/mélange/charge/pétard/grenade/obus/mine/dynamite/gaz/dispositif/fusil/revolver/canon ~ | faire =~ bombe/explosif/charge
=détonnant > détonant: mélange/cocktail/duo/effet/trio/couple/tandem =~ ! mélange/effet =~ dans/avec
=détonnante > détonante: combinaison/alliance/formule/association =~
=détonnants > détonants: mélanges/cocktails/effets =~
empreint > emprunt: LE/POSS =~ =à/bancaire/immobilier/de/russe | taux/remboursement/capacité/échéance/contrat/assurance =de/d' =~ | rembourser/contracter/souscrire/faire/demander/obtenir/accorder/solliciter/lancer un/LE/POSS/des ~ | nom/langue/mot =d' =~ | ~ =à/auprès =la/de banque/=la | les/des/ses/nos/vos/mes/un/l' =~ ! être ~ =de
=emprunt > empreint: être/visage/discours/lettre/regard/voix/message/courrier/air/style/œuvre/propos/atmosphère =~ =de/d' ! faire =~
=emprunte > empreinte: être/lettre/voix/atmosphère/message/ambiance/réponse/parole/attitude/musique/conversation/histoire =~ =de/d' gravité/tristesse/mélancolie/nostalgie/douceur/poésie/bienveillance/humour/mystère/sagesse/émotion/violence/humanité/sérénité/respect/courtoisie/solennité | ~ digital/carbone/écologique/génétique/vocale/dentaire/environnementale | POSS/une/les/des/LE =~ digitale/carbone/écologique/génétique/indélébile/=de pas/doigt/pied | POSS/une/l' =~ =carbone
=empruntes > empreintes: ~ digitales/génétiques/vocales | LES =~ =de pas/doigt/doigts/pied/pieds/animal | relever/prendre/laisser/effacer LES/POSS =~ | être/paroles/lettres/histoires =~ =de/d'
empreinte > emprunte: je/il/elle/on/vous/nous/lui/qui/tu =~ LE/un/une/de =l'argent/route
exaucer > exhausser: ~ mur/toit/maison/bâtiment/plancher/étage/construction/niveau/sol/goût
exhausser > exaucer: ~ vœu/prière/souhait/désir/demande/voeu/rêve/requête/attente | dieu/ciel/seigneur/génie ~ | ~ LE/POSS/NUM/trois =vœux | vœu/prière/souhait/demande être/=~ =~
exaucement > exhaussement: ~ =de mur/sol/toit/digue
guère > guerre: faire/déclarer/gagner/perdre/livrer/haïr/fuir/préparer/craindre/détester LE ~ | ~ civil/mondial/froide/éclair/sainte/atomique/nucléaire/totale/juste/commerciale/médiatique/économique/psychologique/punique | ~ =de sécession/religion/tranchées/position/usure/cent/gaulles/étoiles/boutons/algérie/Algérie/vietnam/succession/gangs/prix/nerfs/mouvement | homme/crime/chef/prisonnier/état/zone/navire/bateau/matériel/trésor/film/vétéran/nerf/entrée/cri/correspondant/conseil/effort/déclaration/sortir/victime/veuve/pupille/période/temps/monument/mémoire/invalide/blessé/dommage/butin/machine/porte-parole/avant/après =de/en =~ | après/avant =la/cette =~ | LE =~ =de =NUM | être/entrer/partir =en =~ | seconde/première/deuxième/drôle/grande =~ mondiale | à =la =~ =comme | la/cette/une/les/aux/LE =~
=guerres > guère: plus =~ =que
=guerres > guère: ne/n'/plus/n'y aimer/avoir/être/souvenir/pouvoir/savoir/rester/falloir/connaître/voir plus/=~ =~
=gaire > guère: & ne/n'/plus
=naguerre > naguère: & le/la/était/il/elle/nous/les/un
lacer > lasser: se/me/te/nous/vous/se ~ =de | ~ =de | être/commencer/finir/jamais =~ =de | ~ patience/public/lecteur/spectateur/auditoire
lasser > lacer: ~ chaussure/soulier/corset/basket/botte/bottine/godasse/lacet/tennis/basket
délasser > délacer: ~ chaussure/soulier/corset/botte/bottine/basket/godillot/brodequin | chaussure/soulier/botte/basket/bottine/corset ~
délacer > délasser: se/pour =se/me =~ dans/après/=un | bain/massage/lecture/promenade ~
lieu > lieue: mille/cent/NUM/quelques =~ =d' =ici | botte =de/à =sept =~ | à =mille/cent/quelques/vingt =~ =de/d' | À =~ =à =la =ronde | être =à =mille/cent/des =~ | vingt =mille =~ | ~ =sous =les/la =mers/mer ! ~ =de/d' vie/retrait/culte/rencontre/livraison/travail/vente/stockage/mémoire/naissance/intérêt
=lieux > lieues: mille/cent/NUM/quelques =~ =d' =ici | botte =de/à =sept =~ | à =mille/cent/quelques/vingt =~ =de/d' | À =~ =à =la =ronde | être =à =mille/cent/des =~ | vingt =mille =~ | ~ =sous =les/la =mers/mer ! ~ =de/d' vie/retrait/culte/rencontre/livraison/travail/vente/stockage/mémoire/naissance/intérêt
=lieus > lieux: état =des =~ | LES =~ =de/d' prière/culte/rencontre/crime/vie/accident/travail/tournage/vacances/retrait/mémoire/passage | ~ =de prière/culte/rencontre/vie/travail/mémoire/retrait/passage/stockage/tournage | ~ mythique/public/saint/commun/magique/insolites | vider/quitter/visiter/connaître/inspecter/repérer/investir LES =~ | sur =les =~ | LES hauts/autres =~ | =être =des =~ ! ~ jaune/noir | pêcher ~
=lieues > lieux: état/vider =des =~ | LES/deux/plusieurs =~ =de/d' prière/culte/rencontre/crime/vie/accident/travail/passage/retrait/vente | sur =les =~ | quitter/visiter =les =~ | haut/hauts =~ =de | ~ public/saint/commun/mythique/insolite
=lieue > lieu: avoir/donner/tenir =~ | avoir/donner/tenir =~ =à/de/d'/le/dans/en/ | au =~ =de | en =premier/second/dernier =~ | un/ce/le =~ =de rencontre/vie/travail/culte/livraison/naissance/retrait | sur/un/le/du/ce/au =~ | il =y =a =~
=lieux > lieu: donner/avoir/tenir =~ =à/de/d' | au =~ =de/d' | en =premier/second/dernier =~ | avoir =~ =le/à/dans/en/lundi/mardi/demain/hier/aujourd'hui/ | s'il =y =a =~ ! LES/haut/hauts =~
=lieu > lieux: état/vider =des =~ | les/ces/des/vos/nos/deux/plusieurs/ses =~ | ~ =communs | quitter =les =~
=lieus > lieues: NUM/mille/cent/quelques =~ =de/d' | bottes =de =sept =~ | vingt =mille =~ | à =mille/cent/quelques/NUM =~
=lieux > lieus: pêche/pêcher/filet/pavé aux/de/des/les =~ | pêche =aux =~ | ~ jaunes/noirs
=lieu > lieue: à =une =~ =de | une/la/chaque =~
luter > lutter: ~ =contre/pour/avec/ensemble/corps | continuer/devoir/falloir/pouvoir/aider =à/de/=~ =~
lute > lutte: LE ~ =contre/pour/de | ~ ouvrière/sociale/syndicale/acharnée/finale/intestine/biologique/gréco-romaine | de =haute =~
mâle > mal: avoir =~ =à/au/aux/aux | avoir =du/très/bien/si/trop/= =~ =à | ~ =de tête/dos/ventre/mer/gorge/dents/cœur/pays/transports/siècle/vivre | pas =~ =de | faire/dire =du =~ | aller/finir/tourner/sentir =~ | ~ nécessaire/incurable/absolu | se faire/donner du =~
malle > mal: avoir =~ =à/au/aux/de | ~ =de tête/dos/ventre/gorge/dents | pas =~ =de | faire/donner du =~
mal > malle: ~ arrière/=cabine | la/une/POSS =~ =de =voyage | valise/valises =et =~ | ouvrir/fermer/remplir =la/une =~ | se faire =la =~ | dans =la =~
mal > mâle: LE ~ dominant/alpha/reproducteur/adulte | enfant/héritier/voix/chat/chien/oiseau/lapin/gorille/canard =~ | =le =~ =et =la =femelle | & femelle/femelles
=malle > mâle: LE =~ dominant/alpha/reproducteur | & femelle
mâlle > mâle: & femelle/dominant
mètre > maître: ~ chanteur/nageur/œuvre/école/conférences/ouvrage/hôtel/maison/cérémonie/armes/jedi/chien/yoga/chocolatier/nageur/penser | ~ =de ouvrage/œuvre/maison/cérémonie/conférences/stage/chien/monde/situation/hôtel/jeu/forges/chapelle/conférence/thèse | ~ =d'œuvre/d'ouvrage/d'hôtel/d'école/d'armes | devenir/rester =~ =de =lui/POSS | LE/POSS ~ spirituel/incontesté/absolu | chien =et/à/de son/sans/POSS =~ | coup/main/tableau/toile =de/d'un =~ | élève/disciple/esclave/chien =et =POSS/le/son =~ | passer/passé =~ =dans/en ! NUM =~ | ~ carré/cube
maître > mètre: NUM/cent/mille/quelques/plusieurs/centaine/millier =de/= =~ | NUM/cent/mille/quelques/plusieurs =~ | ~ carré/cube/linéaire | ~ =de haut/long/large/hauteur/profondeur/distance/longueur/largeur/tissu/câble/altitude/dénivelé | un =~ =soixante/quatre-vingt/cinquante
=maitre > mètre: NUM/cent/mille/quelques/centaine =de/= =~ | ~ carré/cube
mettre > mètre: NUM/cent/mille/quelques/centaine/plusieurs =~ | un/le/chaque =~ carré/cube/ruban
mètre > mettre: à/de/pour/se/faire/pouvoir/devoir/falloir/vouloir/nous/vous/y/les/la =~ =en/à/un/une/la/le/les/de/du/sur/fin/au/POSS/jour/place | ~ =fin =à | ~ =en place/œuvre/relation/ligne/vente/garde/avant/contact/cause/valeur/relation
=maître > mettre: pour/se/vous =~ =en/à/un/une/fin/au/jour ! ~ d'/de
=metre > mettre: & en/place/œuvre
mors > mort: ~ =de =rire/fatigue/peur/froid/faim/soif/ennui/honte/inquiétude/trouille/fatigue | peine/danger/arrêt/condamné/lit/acte/homme/tête/masque/point/silence/panneau/ange/couloir/condamner/mise/pulsion =de/à =~ | mettre =à =~ | droit/de =vie =et/ou =de =~ | être =~ | à =~ =, | ~ naturelle/clinique/subite/violente/accidentelle/imminente/prématurée/vivant
mort > mors: prendre =le =~ =aux =dents | LE ~ =aux =dents | rênes/bride/selle/filet =et =~ | cheval/mâcher/ronger =le/son =~
=mords > mors: prendre =le =~ | ~ =aux =dents
=mort > mord: il/elle/on/qui/se/me/te =~ LE/dans/à/les/pas/la/l'hameçon/le/ses
mou > moue: faire =la =~ | une/cette/sa/POSS ~ dubitatif/dédaigneux/boudeuse/dégoûtée/dubitative/enfantine/renfrognée | une =~ =de =dégoût/dédain/mépris
=moud > moût: & raisin/fermentation/bière/vin
mou > moût: ~ =de raisin/pomme/bière/malt | fermentation/jus =du =~
moue > moût: ~ =de raisin/pomme | fermentation =du =~
moue > mou: cheveu/pâte/fromage/ventre/coup/cou =être/= =~ | ventre =~ | coup =de =~
pair > paire: LE/NUM/une/POSS/LES ~ =de chaussure/chaussette/gant/lunettes/ciseaux/ski/claque/bottes/basket/baskets/boucles/jumelles/rideaux/jambes/bras/yeux/seins/gifles/baffes/as/menottes/tenailles/collants/bœufs/amis/couilles/sandales/chaussons/patins/écouteurs/lacets/draps/enceintes/pneus/jantes/mains | autre/une/même/dernière/première/deuxième/seconde =~ | faire =la =~ | en =~ =de ! au =~
paire > pair: aller/aller de/=de =~ =avec | aller =de =~ | venir/marcher =de =~ | vont/va/allant/allait/aller/iront/ira =de =~ | hors =~ | jeune/jeunes/fille/filles/travailler/étudiante/séjour/garçon =au =~ | au =~ | ~ =de =france | nombre/chiffre/numéro/jour/côté/page/semaine ~ | hors =~ =, | jugement/évaluation/relecture/reconnaissance/approbation =par/de/entre =ses/les/des =~ ! LES =~ =de chaussure
=paires > pair: aller/vont/va/iront =de =~
=père > pair: hors =~ | aller =de =~ | jeune/fille =au =~
=perd > pair: aller =de =~
père > paire: une/NUM =~ =de lunettes/chaussures/chaussettes/gants/ciseaux/skis/bottes
paire > père: POSS ~ être/avoir/et/m'a/travailler malade | fête =des =~ | ~ =de famille/noël | ~ noël/fouettard/adoptif/biologique/spirituel | POSS/le =~ =et =POSS/la =mère | mère =et =POSS/le =~ | grand/beau =~
=perd > père: mon/ton/son/notre/votre =~ | ~ noël | fête =des =~
=père > perd: il/elle/on/qui/se/ne =~ LE/du/de/son/pas/sa/ses/leur
=pers > perd: il/elle/on/qui/se/ne =~ LE/du/de/son/pas/sa/ses
=pert > perd: il/elle/on/qui/se/ne =~
pallier > palier: LE ~ =de étage/escalier/porte/immeuble/décompression/fidélité/tarification/points/facturation/cinquième | par =~ =, | voisin/rencontrer/discuter/porte/sortir de/sur =le/LE/de =~ | voisin =de =~ | franchir/atteindre/dépasser/passer LE/nouveau =~ | au =premier/deuxième/dernier/même =~ | un/du/ce/au/NUM/par =~ | ~ =par =~
palier > pallier: ~ problème/absence/manque/inconvénient/défaut/difficulté/carence/défaillance/lacune/insuffisance/pénurie/déficit/faiblesse/retard/situation/défection | pour/de/à/afin/pouvoir/permettre/devoir/vouloir =de/= =~ =à/au/aux/LE/ce/cette/ces/l' | afin =de/d'y/y =~ | y =~
=paliers > palliez: vous =~
parti > partie: faire =~ =de/d'/des/du/intégrante/intégrant | faire/faisant toujours/aussi/désormais/donc/bien/pas/plus/également/déjà/très =~ =de/du/des/d' | en =~ =, | en grande/majeure/=~ =~ | la/une/cette/sa =~ =de/du/des | ~ =de cartes/échecs/chasse/pêche/plaisir/poker/tennis/pétanque/belote/dames/golf/jeu/foot/temps/territoire/jambes/bridge/campagne | ~ civil/intégrant/adverse/prenante/commune/visible/supérieure/inférieure/basse/haute/théorique/pratique/remise | prendre =À =~ | prise =À =~ | majeure/grande/petite/première/deuxième/seconde/dernière/bonne =~ | avoir =affaire =à =forte =~ | ce =n'est =que =~ =remise | prendre à =~ | prise =À =~ | prendre LES/quelqu'un/le/la à =~ ! à =~ =pris | de =~ =pris | c'est =~
=parti > partie: prendre =à =~ | prendre LES =à =~ | faire =~ =de/d'/du/des | en =~
=partis > partie: faire =~ =de/d' | en =~ | prendre à/=à =~
=partit > partie: faire =~ =de/d' | en =~
=partis > parti: tirer =~ =de | tirer LE/meilleur/bon/aucun/= =~ =de | prendre =~ =pour/contre
partie > parti: prendre =~ =pour/de/contre/à/dans/aux | prendre toujours/jamais/aussi/ouvertement/résolument/= =~ =pour/contre/à/aux/dans/en | tirer =~ =de | tirer LE/meilleur/bon/aucun/grand =~ | ~ =pris | prendre =son =~ =de | LE =~ communiste/socialiste/politique/républicain/démocrate/conservateur/écologiste/unique/travailliste/libéral/radical/centriste/chrétien | chef/membre/militant/leader/carte/congrès/adhérent/président/élu/cadre =du/de/d'un =~ politique/communiste/socialiste/= ! en ~ | prendre ~ à =~ | en prendre =~
=parties > parti: tirer =~ =de | ~ =pris | prendre =~ =pour/contre
=par > part: de =~ =et =d'autre | prendre =~ =à/au/aux | nulle/quelque =~ | faire =~ =de =POSS | à =~ =entière | ~ =de =marché/gâteau/responsabilité | de =la/POSS/ma =~ | de =notre/votre/ma/sa/leur/la =~ | pour =ma/sa/notre/leur/votre =~ | mettre =à =~ | avoir/prendre =sa/ma/leur =~ =de | la plus grande/=plupart =~
=pars > par: ~ =exemple/ailleurs/contre/conséquent/téléphone/mail/courrier
=part > par: ~ =exemple/ailleurs/contre/conséquent/téléphone/mail/courrier/rapport/retour/hasard/chance/la =suite
pieu > pieux: vœu/homme/femme/mensonge/souvenir/âme/désir/image/musulman/juif/catholique/croyant très/=~ =~
pieux > pieu: se mettre =au =~ | planter/enfoncer/tailler un/le =~ | aller/coucher =au =~ | ~ =de =bois/vampire
prémisse > prémices: ~ =de printemps/amour/hiver/crise/été/révolution/civilisation/guerre/maladie/succès/changement/automne/reprise/amitié/moisson/carrière/art/victoire/humanité | premier =~ =de | dès/aux/tout premier/premières =~ | aux =~
prémice > prémisse: ~ =de raisonnement/syllogisme/théorie/argument | & syllogisme/logique/raisonnement/conclusion/déduire
prémices > prémisses: ~ =de raisonnement/syllogisme/théorie/argument/démonstration | & syllogisme/conclusion/déduire/axiome
=prémisses > prémices: les =~ =de/du/d' printemps/amour/hiver/crise/été/révolution/civilisation/guerre/maladie/changement/reprise
proue > prou: peu =ou =~
prou > proue: figure =de =~ | LE =~ =de bateau/navire/voilier
roux > roue: LE ~ =de voiture/vélo/secours/charrette/fortune/moulin/bicyclette/moto/chariot/valise/infortune/tracteur/inertie | ~ libre/dentée/motrice/arrière/avant/directrice/crantée | deux/quatre/trois/grande/NUM =~ | pousser/mettre à/des =la =~ | faire =la =~ | chapeau/véhicule/vélo =de/à/à NUM/deux =~ | changer/gonfler/crever/bloquer LES/LE =~
roue > roux: cheveu/chat/poil/homme/barbe/enfant/garçon/écureuil/pelage être/= =~ | petit/grand =~ | préparer/faire/cuire un =~ blond/brun | ~ =blanc/blond ! chapeau =~
=rue > rut: en =~ ,/. | cerf/animal/bête/chien =en =~
rut > rue: LE ~ =de =paris/lyon
=rus > rues: LES =~ =de ville/paris/village/quartier/capitale/londres/new | ~ commerçantes/piétonnes/désertes/étroites/animées
=ru > rue: la/une/cette/ma/LE =~ =de/piétonne/commerçante | au =coin =de =la =~ | dans =la =~ ! le/un =~
sceptique > septique: fosse/choc/toilette/arthrite/endocardite/embolie ~
septique > sceptique: être/rester/demeurer/sembler/paraître/laisser très/plus/assez/un/peu/trop/toujours/encore/parfois/= =~ | air/regard/client/philosophe/ton/esprit ~ | LES =~ | rendre/laisser me/LE/POSS =~ =quant ! fosse être ~
statut > statue: ~ =de liberté/bouddha/marbre/bronze/sel/cire/pierre/vierge/cire/plâtre/jeanne/louis/napoléon/zeus/sainte/commandeur/pâques | ~ équestre/grec/antique/géante/monumentale/égyptienne/de =marbre | ériger/sculpter/déboulonner/élever/tailler/inaugurer/dévoiler/couler LE ~ | socle/piédestal/buste =de/d'une =~
statue > statut: ~ =de commande/réfugié/cadre/salarié/fonctionnaire/étudiant/colis/dossier/demande/livraison/expédition/auto-entrepreneur/indépendant/membre/client/artiste/exception/agent/paiement/suivi/élève/travailleur | ~ social/juridique/matrimonial/marital/particulier/vip/légal/=quo/familial/fiscal/privilégié/premium/spécial/facebook | changer/obtenir/accorder/bénéficier/mettre/consulter/vérifier/modifier/connaître LE/de/du/à POSS/un =~ | changer =de =~ | suivre/vérifier/consulter/connaître le/POSS =~ =de commande/colis/demande
=status > statut: le/un/ce/du/au/son/votre/mon/quel =~ | ~ =de commande/réfugié/colis/dossier/demande/livraison/expédition | ~ =quo ! ~ =quo
=status > statu: ~ =quo
=statut > statu: ~ =quo
=statue > statu: ~ =quo
tôt > taux: ~ =de TVA/tva/réussite/chômage/intérêt/change/crédit/remplissage/change/mortalité/natalité/satisfaction/croissance/cholestérol/alcool/sucre/participation/conversion/réponse/remboursement/prise/fécondité/pauvreté/emprunt/occupation | ~ =d'intérêt/d'emprunt/d'alcool | ~ horaire/annuel/fixe/variable/effectif/réduit/préférentiel/zéro/directeur/usuraire | LE =~ =de
=taud > taux: ~ =de/d' | ~ horaire/fixe/variable
=taux > tôt: trop/plus/bien/si/au =plus/aussi/très/assez/moins =~ | ~ =ou =tard | se lever/partir/arriver/venir/coucher ~ =le matin/= | ~ ou =tard | au =plus =~
=tau > taux: ~ =de/d'
=tot > tôt: trop/plus/bien/si/au =plus/aussi/très/= =~ | ~ =ou =tard
tôle > taule: aller/finir/foutre =en =~ | gardien/compagnon =de =~
taule > tôle: ~ ondulé/galvanisé/froissée/d'acier/aluminium/froissé/acier/de =zinc | ~ =de zinc/acier/voiture/fer/aluminium | ~ =d'acier | toit/feuille/plaque/cabane/pièce/barrière/hangar/découpe =de/en =~ | LE ~ galvanisée/ondulée
=teinter > tinter: cloche/verre/clochette/grelot/sonnette/oreille/monnaie/pièce/clé/carillon/angélus/glas/glaçon ~ | faire =~ LES/POSS/la cloche/verre/monnaie/pièces/clochette
tinter > teinter: ~ cheveu/vitre/bois/verre/tissu/meuble/laine/parquet/sourcil ! faire =~
=tintée > teintée: vitre/lunette/verre/phrase =~
=tintés > teintés: verres/cheveux/vitres =~ | & vitre/lunettes
=tintées > teintées: vitres/lunettes =~
therme > terme: à =long/court/moyen =~ | mettre =un =~ =à | LE ~ =de contrat/abonnement/engagement/bail/conversation | au =~ =de | en =~ =de | aux/selon =les =~ =de =contrat/la/l'accord
terme > thermes: ~ romain/gallo-romains/antiques/=caracalla | cure/curiste/bain/baigner/soins =aux/de =les/= =~ | ~ =de =caracalla/cluny/dax/vichy ! au/en ~
=termes > thermes: ~ romains/gallo-romains/antiques | ~ =de =caracalla/cluny | cure/curiste/baigner =aux =~
=terne > terme: à =long/court/moyen =~ | mettre =un =~ =à
toi > toit: POSS/le/un/ce/LE ~ =de maison/voiture/immeuble/tuiles/chaume/église/ardoise | ~ ouvrant/plat/terrasse/pentu | =un/le/ce/ton/mon/son/notre/votre/leur/du/au/LES =~ | sous/sur/tomber/monter =le/un/son/mon/notre/du/le même =~ | sans =~ =ni | sous =le même =~ ! que ~ | ~ =et =moi
=tois > toits: LES =~ | sur/crier =tous/les/des =~
toit > toi: avec/pour/chez =~ =, | =chez/avec/pour =~ | et/ou moi =et/ou =~ | c'est/est =~ =qui ! avec/pour/sur un/le/=~ LE =~
trait > très: ~ bon/bien/petit/grand/beau/rapidement/heureux/vite/mauvais/important/cordialement/content/satisfait/déçu/mécontent/peu/prochainement/belle/bonne/souvent | être/avoir/c'est =~ =adj
très > trait: tracer/tirer/faire un/LE/des =~ | =un =~ =de génie/caractère/humour/esprit/lumière/crayon/côté/union/plume/scie | un/le/ce/les/des/POSS =~ =de/d' | ~ =d'union/d'esprit/d'humour | tracer/tirer =un =~ | d'un/d'un =~ =, | boire/vider =d'un =~ | avoir =~ =à | LES/ses/POSS =~ =de visage ! LES/un/le/ce/POSS =~ bon/bien/petit/grand/beau
=traits > très: ~ bon/bien/petit/grand/beau/rapidement/heureux/vite/mauvais/important/content/satisfait
=trop > trot: au =~ | course =de =~ ! =~ =de
=trot > trop: ~ =de/tard/tôt/cher/peu/grand/petit/long/vite/bien/souvent/loin | de/en/beaucoup =~ | être =~
`.trimEnd();
