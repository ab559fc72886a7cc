/** Learned words that are taken for one another, in the form of `paronyms-nature.ts` (ours). */
export const learnedParonyms = `
# nouns
conjecture > conjoncture: ~ économique/actuel/international/politique/favorable/défavorable/mondiale/difficile/morose/sanitaire/financière | dans LE ~ =actuelle | en raison/vu/compte =de/tenu LE ~ | retournement/effet/étude =de ~
conjoncture > conjecture: se perdre =en =~ | perdre =en =~ | faire/émettre/vérifier/formuler/démontrer LE/des ~ =sur/de | ~ =de =poincaré/goldbach/fermat/syracuse/riemann | en être/réduit réduit/=~ =aux =~ | réduit =aux =~ | simple/pur =~
imminent > éminent: ~ collègue/professeur/spécialiste/savant/juriste/confrère/médecin/membre/chercheur/chirurgien/personnalité/scientifique/avocat/linguiste/historien/rôle/service | professeur/spécialiste/savant/juriste/médecin/membre/chercheur/chirurgien/personnalité/scientifique/avocat/linguiste/historien/paléontologue/physicien/philosophe/biologiste/économiste/place/rôle/homme/écrivain/artiste/mathématicien/archéologue/sociologue très/plus/moins/=~ =~ | ~ rôle
éminent > imminent: danger/départ/arrivée/péril/guerre/attaque/menace/catastrophe/mort/sortie/retour/naissance/livraison/crise/chute/reprise/rupture/fin/lancement/décision/tempête/orage/explosion/accouchement être/=~ =~ | ~ départ/arrivée/retour/sortie/naissance/danger/mort
irruption > éruption: volcan/volcanique/solaire/solaire/fumerolle/cutané/bouton/lave/vésuve/etna entrer/être/=~ =en =~ | volcan/vésuve/etna/stromboli en/=~ =~ | entrer/entré/être =en =~ | ~ volcanique/cutané/solaire/boutons/=dentaire/cutanées/minoenne | ~ =de volcan/vésuve/etna/boutons/acné/lave/dents/volcans/katla | en =~ | & volcan/lave/magma/volcanique/cratère
éruption > irruption: faire =~ =dans/chez/au/à/en/sur | ~ =de =police/gendarmes/policiers/technologies/numérique/voleur/foule/manifestants/supporters | faire/faisant une/soudain/brutalement/= =~ =dans/chez
collusion > collision: entrer/entrée =en =~ | ~ frontale/latérale/=entre =deux =véhicules | ~ =entre voiture/train/véhicule/camion/bus/bateau/avion/automobiles/atomes/particules/satellite/moto | dommage/assurance/garantie/accident =~
collision > collusion: ~ =entre =patron/mafia/pouvoir/juge/politiques/médias/dirigeants | de/en/soupçon/accuser =de =~ =avec
infraction > effraction: vol/entrer/pénétrer/cambriolage/trace/intrusion =avec/par/sans/de/d' =~ | vol/cambriolage =avec/par/sans =~ | entrer/pénétrer/introduire =par =~ | trace/signe =de/d' =~
effraction > infraction: ~ =au =code/règlement/loi/pénale | commettre =une/LE/plusieurs =~ =à/au/pénale | ~ pénale/=à =la législation/loi/règle/réglementation | constater/commettre/verbaliser LE/des/une/POSS =~
inculquer > inculper: ~ =de/d' meurtre/vol/viol/assassinat/corruption/escroquerie/fraude/complicité | être ~ =de/d'/par/pour | juge/magistrat/suspect ~
inculper > inculquer: ~ valeur/principe/notion/sens/règle/respect/savoir/éducation/goût/idée/rudiment/manière/discipline/bases/amour/habitude
précepteur > percepteur: payer/régler/avis/impôt/trésor/chèque/dette/somme =au/de/du/à =~ | impôt/taxe/trésor et/du/au/= =~ | & impôt/fisc/taxe/perception/trésorerie ! POSS =~ =d'anglais
percepteur > précepteur: enfant/élève/éduquer/élever/latin/leçon/instruire/prince/dauphin de/par/à/LE/=~ ~ | ~ =de enfant/latin/roi/prince/dauphin/duc/néron/grec/alexandre | éduqué/élevé par =un/LE ~ | & instruire/dauphin/élève/latin
perpétuer > perpétrer: ~ crime/attentat/meurtre/assassinat/massacre/vol/forfait/délit/cambriolage/attaque/génocide/agression/viol/attentats/exaction/violence | crime/attentat/meurtre/assassinat/massacre/vol/forfait/délit/cambriolage/attaque/génocide/agression/exaction être/avoir/=~ =~
perpétrer > perpétuer: ~ tradition/souvenir/mémoire/coutume/espèce/nom/lignée/savoir-faire/héritage/race/mythe/culture/usage | tradition/coutume/souvenir/mémoire/usage se/être/=~ =~ | se =~
prescrire > proscrire: ~ tabac/alcool/sucre/violence/usage =de =alcool/tabac/violence | usage/emploi formellement/absolument/strictement/= ~ =par | être/est formellement/strictement/absolument =~ | à =~ =absolument/formellement
proscrire > prescrire: médecin/docteur/ordonnance/dentiste/généraliste/psychiatre/pédiatre/vétérinaire/praticien me/m'/lui/vous/avoir/=~ =~ | médecin/docteur/dentiste/généraliste/psychiatre/ordonnance avoir/me/lui/nous/vous ~ | ~ médicament/antibiotique/traitement/antidépresseur/pilule/repos/lunette/remède/arrêt/dose/pommade/sirop/paracétamol | médicament/antibiotique/traitement/dose/posologie être/=~ =~ | dose =~
subordination > subornation: ~ =de témoin/témoins/juge/juré/jurés/expert
subornation > subordination: conjonction/proposition/lien/rapport/relation =de =~ | lien =de =~
venimeux > vénéneux: champignon/plante/baie/fleur/fruit/arbuste/graine/amanite/racine/feuille/sève/arbre/herbe/ciguë/lichen être/très/non/pas/plus/=~ =~ | champignon/plante/baie/fleur/fruit/graine/amanite/herbe/feuille ne/être/n'être/sembler ~
vénéneux > venimeux: serpent/vipère/araignée/scorpion/insecte/méduse/poisson/animal/reptile/cobra/couleuvre/langue/guêpe/morsure/piqûre/regard/crapaud/lézard/espèce/créature/mamba/crotale/dard/raie être/très/non/pas/plus/=~ =~ | serpent/vipère/araignée/scorpion/méduse/reptile/cobra/couleuvre/animal ne/être/n'être/sembler ~ | bête/propos/langue/allusion =~ ! plante ~
agoniser > agonir: ~ =de/d' injure/injures/insultes/sottises/reproches/invectives/insulte | LE ~ =de/d' injures/insultes
agonir > agoniser: blessé/mourant/malade/roi/patient/vieillard/chien/entreprise =~
acceptation > acception: ~ =de =mot/terme/mots/termes/verbe | dans POSS/toute/LE/première ~ =de =terme/mot | mot/terme =dans =toutes =ses =~ | sans =~ =de =personne | ~ courante/figurée/première/large/ancienne/moderne
acception > acceptation: ~ =de offre/conditions/succession/devis/contrat/commande/dossier/candidature/prêt/règlement/don/héritage/cookies/risque/cgv/CGV | après/sous =~ =de | ~ =des =conditions | sous =réserve =de/d' =~ | délai =de/d' =~
affectation > affection: prendre/vouer/porter/témoigner/éprouver/avoir =de/une/en/LE/=~ =~ =pour | prendre =en =~ | ~ respiratoire/cutanée/chronique/cardiaque/grave/maladive/pulmonaire/virale | ~ =de =longue =durée | se prendre =d' =~ | manque/besoin/démonstration/marque =de/d' =~
affection > affectation: ~ =de =fonds/résultat/ressources/poste/véhicule | décret/décision/changement/demande/lieu/période =de/d' =~ | ~ =de fonctionnaire/crédits/dépenses
attention > intention: connaître/deviner/cacher/avouer/ignorer POSS ~ =de/, | connaitre/deviner =son/ses/mes/leurs/vos =~ | avoir =l' =~ =de/d' | avoir pas/jamais/bien/toujours =l' =~ =de | procès/déclaration/lettre =de/d' =~ | POSS =~ =est/était =de/d' =INF | sans/à =l'/mauvaise/=~ =~ =de =nuire | bonne/mauvaise/meilleures =~ =, | dans =l' =~ =de/d' | avec/dans =l' =~ =de | sans =mauvaise =~
intention > attention: faire/faites/prêter/attirer/retenir/porter/détourner/appeler/accorder/concentrer/capter =toute/bien/POSS/l'/une/aucune/=~ =~ =à/à/sur/au/aux/, | attirer/retenir/appeler POSS/l'/votre/notre =~ | faute/manque/défaut =de/d' =~ | faire/prêter =~ | déficit/trouble =de/de l' =~ | lire/écouter/regarder/suivre avec/avec =beaucoup =~ ! faire =à =l' =~
évoquer > invoquer: ~ dieu/ciel/esprit/saint/clémence/prétexte/article/argument/fatigue/légitime/excuse/jurisprudence/démon/muses/raison/nullité
invoquer > évoquer: ~ souvenir/souvenirs/enfance/avenir
justice > justesse: ~ =de =ton/raisonnement/argument/analyse/propos/vue/remarque/voix/observation | gagner/éviter/réussir/échapper/rattraper/remporter/arriver/vaincre =de/d'extrême =~ | avec =~ =et =précision | =extrême =~ | d' =extrême =~ ! décision/palais/cour/ministre/homme/action/repris/ministère/frais/assignation/huissier/auxiliaire/déni/maison/rendre/affaire/titre/épris/soif/tribunal/chambre =de =~
justesse > justice: palais/cour/ministre/homme/action/repris/ministère/frais/huissier/auxiliaire/déni/tribunal/garde/procédure =de =~ | rendre/demander/réclamer/obtenir/traduire/poursuivre/ester =la/en/=~ =~ | traîner/poursuivre/aller =en =~ | poursuivre/recours/saisir =la/en =~
luxure > luxation: ~ =de épaule/genou/hanche/coude/rotule/cheville/doigt/mâchoire/clavicule
luxation > luxure: vivre/péché/tomber/débauche =dans/de/et =la/=~ =~
luxurieux > luxuriant: végétation/jardin/forêt/nature/plante/chevelure/verdure/jungle/vallée/imagination/feuillage être/très/=~ =~
luxuriant > luxurieux: homme/vie/regard/moine/pensée/désir/plaisir/moeurs =~
notoire > notable: progrès/différence/amélioration/augmentation/exception/changement/effet/avancée/évolution/baisse/hausse/écart =~
notable > notoire: alcoolique/escroc/incompétence/fait/inconduite/mauvaise foi/menteur/ivrogne/criminel/antisémite/imbécile =~ | concubinage/vie/insuffisance =~
original > originel: péché/beauté/sens/faute/état/paradis/tache/innocence/pureté/ambiguïté/chaos/lumière =~ ! sens =~ =de
originel > original: film/facture/document/dessin/manuscrit/contrat/emballage/exemplaire/pièce/titre/copie/idée/cadeau/édition/série/chargeur/tirage/ticket/billet =~
partiel > partial: arbitre/juge/jugement/journaliste/avis/critique/témoin/témoignage/presse/tribunal/opinion être/trop/très/plus/=~ =~
partial > partiel: temps/remboursement/paiement/livraison/résultat/examen/éclipse/mi-temps/règlement/commande/chômage/réponse/annulation/information/solution/travail/expédition être/à/=~ =~
recouvrir > recouvrer: ~ santé/vue/raison/liberté/créance/dette/impôt/force/esprit/indépendance/mémoire/ouïe/calme/parole/facture/somme | santé/vue/liberté/créance/dette être/avoir/=~ =~
recouvrer > recouvrir: ~ mur/meuble/sol/table/toit/canapé/fauteuil/cahier/livre/plaie | être ~ =de/d' neige/poussière/feuilles/boue/peinture/mousse | neige/mousse/poussière/feuille ~
volatile > volatil: & gaz/solvant/alcool/éther/composés/essence
volatil > volatile: LE/gros/un ~ =de/s'envoler/plumer/rôtir | plumer/rôtir/élever/chasser LE ~ | un ~ plumé
compréhensif > compréhensible: erreur/texte/explication/attitude/réaction/langage/message/inquiétude/colère/notice/déception/mécontentement/agacement/accent/discours/impatience être/très/tout/tout =à =fait/peu/plus/parfaitement/aisément/totalement/=~ =~ | être/est parfaitement/tout à fait/aisément/facilement/totalement =~
compréhensible > compréhensif: client/parent/patron/mère/père/professeur/chef/homme/femme/mari/équipe/ami être/très/assez/trop/plus/se montrer/=~ =~ | se =montrer =~ | se montrer très/plus/=~ =~ | clients/vous/nous très/si/=~ ~ =avec/envers
consumer > consommer: ~ électricité/gaz/eau/essence/énergie/litre/carburant/viande/fruits/alcool/légumes/data/crédit/forfait/aliment/produit/drogue/gazole | à =~ =avec/avant/de =préférence/modération | voiture/véhicule/chaudière/appareil/moteur ~ | à =~ =avant/avec
consommer > consumer: se =~ =de/d'/d'amour/lentement | feu/flamme/incendie/bougie/bûche/cigarette/bois/passion se/LE/=~ =~ | se ~ =de/d' amour/chagrin/douleur/désir | cendre/papier =~
consomption > consommation: ~ =de électricité/gaz/eau/énergie/essence/alcool/data | association/société/code/crédit =de/à/des =la =~
décerner > discerner: ~ =le vrai/bien | ~ vrai/faux/mal/silhouette/contour/différence/forme/nuance/ombre
discerner > décerner: ~ LE/un/des prix/médaille/titre/récompense/diplôme/palme/oscar/label/distinction/trophée/césar/mandat/prix | prix/médaille/titre/récompense/diplôme/label/trophée être/avoir/=~ =~
aménager > emménager: ~ =dans LE/POSS/une/un =appartement/maison/logement/immeuble/studio/nouveau/nouvelle/quartier/locaux | venir/vouloir/pouvoir/avoir/être =de/d'/récemment/=~ =~ =dans/chez/à =POSS/LE/nouveau/nouvelle/lundi | venir/viens/vient =de/d' =~ =dans/chez
emménager > aménager: ~ cuisine/comble/jardin/bureau/camion/fourgon/cave/garage/horaire/terrasse/temps/chambre/coin/grenier/balcon/espace/salon/territoire/poste/dressing | comble/cuisine/véhicule/fourgon/camion/horaire/espace/jardin/grenier/sous-sol être/=~ =~ ! ~ =dans
emménagement > aménagement: ~ =de territoire/temps/poste/comble/combles/jardin/cuisine/horaire/horaires/intérieur/paysager/peine/bureau/terrasse/espace | plan/travaux =de/d' =~ =de/du
aménagement > emménagement: depuis POSS/notre/mon =~ =dans | POSS =~ =dans =LE/POSS nouveau/appartement/maison/logement
enduire > induire: ~ =en =erreur | ~ LE/POSS/quelqu'un/client/frère =en =erreur | ~ en =erreur | LE/nous/vous/m'/t'/l'/les/me/te/lecteur avoir/être/= =~ =en | être =~ =en
induire > enduire: ~ mur/façade/plafond/peau/moule/corps/crème/pinceau/visage/poisson/poulet/surface | mur/façade/peau/moule/corps/pinceau être/=~ =~ =de/d' | ~ =de/d' crème/huile/plâtre/beurre/colle/graisse/miel/savon/goudron/boue
opportun > importun: chasser/écarter/éloigner/fuir/éconduire LES/un/des ~ | LE =~ =sonner/visiteur | visiteur =~ | =les =~ =, | regard/visite =~ ! moment ~
importun > opportun: moment/temps/lieu/juger/occasion/saison/instant/mesure/démarche/décision/intervention être/plus/jugé/peu/très/le/=~ =~ | juger/sembler/trouver/paraître/croire plus/très/peu/=~ =~ | en =temps =~ | il =être =~ =de/d'
intégrité > intégralité: ~ =de montant/somme/texte/salaire/œuvre/frais/commande/article/produits/remboursement/facture/prix/dette/prêt/articles/message/vidéo/contenu/dossier/échange/film/dépôt/caution/achats/colis | rembourser/payer/lire/régler/verser/recevoir/livrer/dans =en/dans/l'/=~ =~ | dans/en =son/leur =~ =, | rembourser/payer/lire/régler/verser LE/POSS ~ =de
intégralité > intégrité: ~ physique/moral/psychique/corporelle/territoriale/scientifique/mentale | atteinte =à =l'/son/leur =~ | homme/femme/fonctionnaire/élu/juge =de/d'/d'une =grande/=~ =~ | porter/atteinte =à =l'/POSS/son =~
officieux > officiel: site/distributeur/communiqué/revendeur/document/journal/page/compte/diplôme/cérémonie/partenaire/bulletin/boutique/sponsor =~
officiel > officieux: à =titre =~
personnifier > personnaliser: ~ voiture/message/cadeau/page/profil/compte/espace/article/réponse/commande/produit/offre/téléphone/carte/écran/bureau/site | offre/réponse/message/cadeau/carte/suivi/service/accueil être/plus/=~ =~ =et/, ! ~ =par/justice/mort
personnaliser > personnifier: ~ mort/bonté/gentillesse/mal/avarice/justice/nature/bêtise/courage | être/c'est =la/l' bonté/gentillesse/avarice/élégance/bêtise/patience/égoïsme/honnêteté/paresse/politesse/orgueil =~ | bonté/gentillesse/avarice/élégance/bêtise/honnêteté/paresse/orgueil =~
prolongement > prolongation: ~ =de délai/contrat/garantie/bail/congé/visa/arrêt/match/abonnement/séjour/trêve/offre/maladie/promotion/durée/stage/prêt/réservation/soldes/préavis | jouer =les/LES =~ | demander/obtenir/accorder/solliciter LE ~ =de | LES =~ =de =match
prolongation > prolongement: ~ =de rue/ligne/route/mur/autoroute/tramway/métro/bras/jardin/avenue/voie/main/corps/piste | dans =le =~ =de | se situer/inscrire =dans =le =~
respectueux > respectif: rôle/place/pays/pères/maisons/parents/métier/domaine/responsabilité/fonction/chambre/camp/date/clients =~ ! être ~
respectif > respectueux: salutation/hommage/sentiment/ton/attitude/comportement/conduite/pensée/client/enfant/être/salutations très/plus/peu/=~ =~ | être très/peu/toujours/plus/=~ =~ =de/envers/avec | ~ =de/envers environnement/règles/loi/délais/nature/engagement/client
respectable > respectueux: salutation/salutations/hommages/sentiments =~
respectivement > respectueusement: nous/je vous =~ | saluer/adresser/demander ~
simuler > stimuler: ~ appétit/croissance/économie/imagination/mémoire/ventes/créativité/circulation/consommation/défense/immunité/production/investissement/esprit/enfant/demande/bébé | ~ système =immunitaire
stimuler > simuler: ~ maladie/orgasme/accident/malaise/évanouissement/vol/folie/mort/attaque/tremblement | ~ prêt/crédit/prélèvement/financement
tendreté > tendresse: ~ =pour/envers/maternelle/infinie | regarder/parler/embrasser/caresser/aimer/sourire =avec =~ | avec/plein/geste/besoin/manque/mot =de/beaucoup =de =~ | geste/marque =de =~
tendresse > tendreté: ~ =de viande/steak/bœuf/filet/rôti/boeuf/gigot/agneau/entrecôte
usité > usagé: vêtement/pile/huile/pneu/pneus/seringue/billet/chaussures/meuble/cartouche/ampoule/batterie/eau/matériel/appareil/ticket être/=~ =~
usagé > usité: mot/terme/expression/tournure/langue/verbe/temps/adverbe/locution être/peu/plus/très/encore/couramment/=~ =~
excès > accès: ~ =de =colère/fureur/rage/fièvre/toux/folie/tendresse/larmes/mélancolie/paranoïa/panique/jalousie/fou/humeur ! ~ =de =vitesse/zèle/confiance
excès > accès: ~ =à =internet/site/compte/service/données/propriété/espace/réseau/serveur/ligne | code/droit/contrôle/voie/point/carte/badge =de/d' =~ =, | facile/libre =d'/=~ =~ | avoir =~ =à/au/aux
=accès > excès: ~ =de =vitesse/zèle/confiance/poids/alcool/prudence/sucre/optimisme/sel/pouvoir/générosité/langage/sébum/cholestérol/politesse/enthousiasme | boire/manger/fumer/parler =avec/sans/à =l'/=~ =~
=axé > accès: LE/POSS/leur/un/l'/d'/cet =~ ! être/plus/très ~ | POSS travail/projet ~
=axés > accès: LES/POSS/leurs/ces/plusieurs =~ ! être/plus ~
=abscès > accès: ~ =à =internet/compte/site
allusion > illusion: se faire/perdre/bercer/nourrir/garder LES/de/=aucune/des/d' =~ | se =faire =des =~ | ~ optique/d'optique/perdues | ~ =d'optique | perdre =ses/mes/leurs =~
illusion > allusion: faire/faisant =~ =à/au/aux
amnistie > armistice: signer/signature/anniversaire/commémoration/11/novembre =de/l'/d' =~ =de | LE ~ =de =1918/1940/11/novembre
armistice > amnistie: loi/décret =de/d' =~ | ~ présidentielle/fiscale/générale/politique | bénéficier/accorder =de/d'une/l'/une =~ =pour
avènement > événement: triste/heureux/LES/grand/principal =~ =de/d' =jour/semaine/année/soirée | ~ =sportif/culturel/imprévu/indépendant
événement > avènement: ~ =de messie/république/démocratie/roi/empereur/numérique/christ/internet/trône
circoncis > circonspect: rester/être très/assez/=~ =~ =quant/face/devant
circoncire > circonscrire: ~ incendie/feu/sinistre/sujet/problème/épidémie | incendie/feu/sinistre/sujet/épidémie être/avoir/=~ =~
coasser > croasser: corbeau/corneille/freux ~
croasser > coasser: grenouille/crapaud/rainette ~ | grenouille/crapaud mâle =~
cohérent > adhérent: carte/numéro/espace =~
colorer > colorier: ~ dessin/image/carte/mandala/album
comportement > compartiment: ~ =à/de gants/piles/bagages/train/congélateur/batterie/glaçons/coffre
compartiment > comportement: ~ =de client/agent/livreur/enfant/conseiller/conducteur/employé/vendeur/chauffeur/consommateur | trouble/changement =de/du =~
dénudé > dénué: ~ =de intérêt/sens/fondement/compassion/scrupule/talent/toute/tout/humour/charme/esprit/raison/humanité/moyen/valeur/sensibilité/ressources/sentiment/empathie | ~ =d'intérêt/d'humour/d'esprit/d'humanité/d'empathie
dénué > dénudé: épaule/corps/câble/fil/crâne/jambe/femme =~ ! ~ =de/d'
effusion > infusion: boire/préparer/prendre/servir/tasse =une/d'/LE/=~ =~ | ~ =de =thym/tilleul/menthe/verveine/camomille/plantes/romarin/gingembre/sauge/hibiscus
infusion > effusion: ~ =de =sang/joie/tendresse/larmes | sans =~ =de =sang
élucider > éluder: ~ question/réponse/difficulté/règle/obligation/impôt
éluder > élucider: ~ mystère/crime/meurtre/énigme/affaire/enquête/disparition | mystère/crime/meurtre/énigme être/avoir/=~ =~
émerger > immerger: ~ =dans =eau/liquide/bain/mer/culture | totalement/complètement/entièrement =~ =dans | se =~ =dans
immerger > émerger: soleil/île/tête ~ =de | ~ =de eau/brume/sommeil/crise/néant | pays =~
immigrer > émigrer: ~ =de/vers leur pays =natal
éminence > imminence: ~ =de danger/guerre/départ/attaque/catastrophe/péril/arrivée/crise/mort
imminence > éminence: ~ grise | POSS/LES/votre/son =~ =le/monseigneur/cardinal
épancher > étancher: ~ soif
étancher > épancher: ~ cœur/chagrin | se =~
épurer > apurer: ~ compte/dette/passif
évasion > invasion: ~ =de criquet/sauterelle/barbare/fourmi/rat/moustique/pologne/punaise/cafard/ukraine/puces
invasion > évasion: ~ fiscale | ~ =de prisonnier/détenu/prison | tentative =de/d' =~
gradation > graduation: ~ =de règle/thermomètre/=verre
=habilité > habileté: grande/avec/son/leur/d'une =~ =à/de/, | avec =~ | preuve =de/d' =~ | POSS =~ =à ! être ~ | avoir ~
=habileté > habilité: être =~ =à/par | personne/personnel/agent =~ =à
hiverner > hiberner: marmotte/ours/loir/hérisson/chauve-souris/tortue ~
hiberner > hiverner: bateau/troupeau/bétail/armée/oiseau/flotte/caravane ~
incident > accident: ~ =de =voiture/travail/circulation/route/train/avion/moto/scooter/cardiaque | ~ vasculaire =cérébral/=~
accident > incident: ~ technique/=de =paiement | ~ =de =paiement/parcours | clore/clos =l' =~ ! ~ =de =la
inclinaison > inclination: ~ =pour/à musique/peinture/homme/femme/paresse/vice/mensonge/art/jeune | mariage =de/d' =~ | avoir/éprouver/ressentir une/POSS/LE ~ =pour
inclination > inclinaison: ~ =de toit/plan/terre/axe/écran/dossier/siège/pente/tour/sol/panneau/tête/volet | angle =de/d' =~
indigne > indigène: population/peuple =~
infecter > infester: ~ =de rats/cafards/moustiques/requins/puces/punaises/souris/fourmis/termites/poux/pirates/insectes/mouches
infester > infecter: plaie/blessure/ordinateur/fichier être/avoir/=~ =~ ! ~ =de
infliger > affliger: ~ =par/de =cette/mort/décès/perte/nouvelle/maladie/maux/douleur/deuil | être ~ =de/par =mort/maladie/décès
affliger > infliger: ~ amende/sanction/punition/défaite/pénalité/blâme/correction/châtiment/retenue/supplice
ingénu > ingénieux: idée/système/solution/dispositif/mécanisme/procédé/invention/astuce =~
intercéder > intercepter: ~ ballon/colis/message/passe/appel/courrier/avion/lettre/navire | message/colis/appel/courrier être/=~ =~
jalonner > jalouser: ~ voisin/frère/collègue/sœur/ami
judiciaire > judicieux: conseil/choix/remarque/idée/avis/réflexion/critique très/plus/fort/bien/=~ =~
judicieux > judiciaire: casier/procédure/enquête/police/erreur/affaire/autorité/liquidation/redressement/huissier/poursuite/pouvoir/administrateur/système/contrôle/mandataire/décision =~
lacune > lagune: ~ =de =venise
littéral > littoral: & plage/côte/dune/méditerranée
littoral > littéral: sens/traduction/interprétation/arabe/mot =~
location > allocation: ~ familial/=chômage/logement/parentales | ~ =de =rentrée =scolaire
allocation > location: ~ =de voiture/vacances/appartement/matériel/véhicule/vélo/salle/ski/studio/vaisselle/costume | voiture/contrat/agence/prix =de/d' =~ =de
lotion > potion: ~ magique
médiation > méditation: yoga/séance/pratique/relaxation =de/et =~ | ~ transcendantale/pleine =conscience | ~ bouddhiste/zen
méditation > médiation: service/procédure/centre/commission/saisir =de/une/la =~ =de =consommation | ~ familial/culturelle/pénale
naturaliste > naturiste: camp/plage/camping/village/club =~
naturiste > naturaliste: & zola/maupassant/roman/écrivain
notation > notification: recevoir/activer/désactiver/envoyer =de/une/les/des/LES =~ =de/par/sur =l'application/application/mail/sms
oppresser > opprimer: ~ peuple/minorité/faible/esclave/femmes | peuple/minorité =~
opprimer > oppresser: poitrine/respiration =~
perspective > prospective: étude/analyse =~ =de =marché
prospective > perspective: ~ =de =carrière/avenir/emploi/évolution/vacances/croissance | ~ =d'avenir/d'évolution/d'emploi | mettre/mise =en =~
pétrifier > putréfier: cadavre/corps/viande se/en =~
plastic > plastique: sac/bouteille/matière/gobelet/emballage/chirurgie/art/arts/film/couvert/verre/pot/boîte/caisse en/=~ =~
plastique > plastic: attentat/charge/explosion/bombe/pain =au/de =~
portion > potion: ~ magique
potion > portion: ~ =de frites/gâteau/riz/viande/fromage/légumes/tarte/route/autoroute/ligne | ~ congrue
préjudice > préjugé: ~ =raciaux/racial/défavorable/favorable | avoir/combattre/vaincre =de/des/les/LES =~ =sur/contre/envers
préjugé > préjudice: ~ =subi/moral/financier/matériel/corporel/esthétique/commercial | subir/causer/réparer/indemniser/porter LE/un/=~ =~ | réparation/indemnisation/titre =de/du/de ce =~ | porter =~ =à | sans =~ =de
présomption > préemption: droit =de =~
préemption > présomption: ~ =de =innocence/culpabilité | ~ =d'innocence
prodige > prodigue: fils =~ | enfant =~ =revenir/repentant ! enfant =~
prodigue > prodige: jeune/petit =~ =de =piano/violon/échecs | faire =des =~ | tenir/relever =de/du =~ | opérer/accomplir des/LES =~
prolifique > prolixe: orateur/discours/bavard =~
rétorquer > rétracter: se =~
rebattre > rabattre: ~ caquet/joie/col/capot/volet/siège/strapontin/couvercle/tablette/capuche/dossier | se ~ =sur
rabattre > rebattre: ~ LES/me/les/vous/nous oreille/oreilles | ~ les oreilles | LES/me/nous/te/vous/lui =~ les =oreilles | les/POSS/leur/nous/me/m'/t' avoir ~ =les =oreilles | ~ LE/les cartes
rebrousser > retrousser: ~ manche/jupe/nez/lèvre/babine/pantalon/robe
retrousser > rebrousser: ~ =chemin/poil
rémission > émission: ~ =de télévision/radio/gaz/carbone/CO2/co2/obligation/télé/actions/particules/billet
émission > rémission: ~ =de =péché/péchés | cancer/malade/patient/leucémie =en/sans/= =~ =, | être/entrer =en =~
sécession > succession: ~ =de événement/problème/père/droit/défunt/notaire/erreurs/incidents/malheurs/mère/droits | droit/frais/notaire/déclaration =de =~
succession > sécession: guerre =de =~ =américaine/amérique | faire =~ | guerre/états/sudistes =~
topique > tropique: & chaleur/cocotier
vacation > vocation: manquer/avoir/découvrir/suivre POSS/une/la ~ =de | ~ religieuse/artistique/tardive/sacerdotale/commerciale/pédagogique | avoir =~ =à | à =~ =commerciale/touristique/sociale/pédagogique
vocation > vacation: heure/payé =à/de =la =~
vacance > vacances: partir/aller/revenir/rentrer/départ/retour =en/de =~ | bonne/bonnes/grandes/LES =~ =, | partir/aller =en =~ | lieu/colonie/maison/location/congé/jour/club =de =~ | POSS =~ | pendant =LE =~ | prendre =des =~
=vacance > vacances: partir/aller/rentrer/revenir/départ =en =~ | bonne/bonnes/grandes/vos/mes/ses/nos/des/les/tes/leurs =~ | lieu/colonie/maison/location/club =de =~
# desk
rétraction > rétractation: délai/droit/formulaire/période/lettre/bordereau/demande/faculté =de =~ | POSS/votre =~ =dans/sous
résignation > résiliation: lettre/demande/frais/date/formulaire/délai/motif/préavis =de =~ | ~ =de contrat/abonnement/bail/ligne/forfait/assurance/mutuelle/box/offre
résiliation > résignation: attendre/accepter/supporter/subir =avec =~
résigner > résilier: ~ abonnement/contrat/bail/forfait/offre/ligne/assurance/mutuelle | abonnement/contrat/forfait/ligne être/avoir/=~ =~
abandonnement > abonnement: ~ =mensuel/annuel/internet/téléphonique | POSS/votre =~ | résilier/souscrire/renouveler/suspendre POSS/un/l' =~
=accompte > acompte: & un/le/de/l'/votre/verser/versé/euros/notre
=à-compte > acompte: & un/verser/versé/votre/l'
fret > frais: ~ =de port/livraison/dossier/retour/gestion/envoi/douane/expédition/résiliation/notaire/scolarité/déplacement/transport/agence/bancaires/justice/inscription/rejet/service/mise/garde/réparation | faire =les =~ =de | LES =~ =de =port | sans =~ | aux =~ =de | à =POSS/leurs/mes/vos/nos/grands =~ ! ~ =maritime/aérien/ferroviaire/routier
frais > fret: ~ =ferroviaire/maritime/fluvial | train/wagon/avion/navire/transport =de =~ =maritime/ferroviaire/aérien/= | LE =~ =ferroviaire/maritime/fluvial | avion =de =~
contracter > contacter: ~ service/client/conseiller/SAV/sav/vendeur/magasin/assistance/boutique/équipe/agence/transporteur/technicien/clientèle/hotline/nous | nous/vous/me/m' =~ =par/au/via/directement/afin/pour/dès | =nous/vous =~ =par/au/via/directement/afin/pour/dès ! ~ dette/prêt/maladie/virus/emprunt/assurance/mariage/muscle
contacter > contracter: ~ dette/prêt/maladie/virus/emprunt/crédit/grippe/covid/mariage/hépatite/engagement/assurance/obligation
précéder > procéder: ~ =à/au/aux =remboursement/échange/envoi/vérification/paiement/annulation/livraison/élection/arrestation/le/la/l'/un/une/votre/résiliation/expédition/changement | pouvoir/allons/devoir/avoir/falloir =~ =à/au/aux/ainsi | manière/façon/comment =de/=~ =~ =, | manière/façon =de =~
procéder > précéder: jours/mois/années/semaines/heures/période/nuit/nom/mot/chapitre qui/ayant/avoir/=~ =~ | jour/mois/année/semaine/heure/période/nuit =qui ~
déployer > déplorer: ~ situation/incident/désagrément/attitude/absence/perte/manque/mort/victime/blessé/comportement/retard/décès/erreur/dégâts
déplorer > déployer: ~ aile/effort/effort/efforts/voile/force/énergie/parachute/drapeau/réseau/moyens/fibre/solution/application/antenne/zèle/forces/troupes
=veillez > veuillez: =~ =INF | =~ =nous/me/m'/vous/le/la/l'/les/en/y/ne/lui/noter/trouver/agréer/excuser =INF/pas/nous/vous/en/le/la/recevoir/faire/excuser/contacter/accompagner/confirmer/croire/indiquer | ~ =agréer/trouver/noter/recevoir/croire/excuser/accepter/patienter/contacter/nous/me/m' | ~ toujours/bien/donc/cependant/toutefois/également/d'abord/alors/aussi =INF/nous/me/m'/l'/le/la/en/vous | =~ =, =s'il | ~ =ne =pas/plus =INF/nous/me/vous/le/la/l'/en ! ~ =à/sur/au/aux | ~ bien/donc =à | ~ toujours/bien/donc =sur/à | ~ =le/la/les =NOM
=veuillez > veillez: =~ =à/au/aux/sur =INF/le/la/l'/ce/bien/ne/votre/vos/respecter | ~ =à =INF | ~ bien/toujours/donc/surtout/également =à/au/sur | ~ =à =ne/ce/bien/éviter | ~ =sur =POSS/LE
=prélever > prélèvement: un/le/votre/ce/mandat =de/=~ =~ =automatique/bancaire/sepa
réception > déception: comprendre/regretter/partager/désolé/navré POSS/votre/= =~ =, | comprendre/partager POSS/votre/bien =~ =face/quant/et/,/concernant/suite ! à/accusé/dès/de =~ | comprendre =~ =de
déception > réception: à/dès/après/depuis/avant =~ =de/du/des | accusé/date/avis/bon =de =~ | à =~ =de | dès =~ =de
compensation > compassion: ~ =pour/envers victimes/pauvre/autrui/malheur | dénué/manque/plein/élan/regard =de =~ =, | éprouver/ressentir =de =la =~
compassion > compensation: ~ financière/commercial/carbone/pécuniaire | à =titre =de =~ | en/bon =guise/=~ =~ =de | geste =de/à titre de =~
=patiente > patience: prendre POSS/son/votre/mal =en/=~ =~ | votre/notre =~ =et/,/face | mal =en =~ | merci =de/pour =votre/=~ =~ | prendre =~ ! une/la/ma/POSS =~ =est/a/qui/hospitalisée
`.trimEnd();
