/**
 * Nouns of the body, food, animals and nature that sound or look alike. A line says what is written, what is meant, and
 * by which words around it that is known (`~` stands for the word): see `criteria/spelling/grammar/french/paronyms/confusion.ts` (ours).
 */
export const natureParonyms = `
# body
voie > voix: à ~ bas/haut | =de ~ aigu/grave/rauque/doux/chaud/chevrotant/féminin/masculin/off | élever/hausser/baisser/casser/éclaircir/muer/entendre/prêter/couvrir/poser/travailler POSS ~ | ~ bas/rauque/aigu/chevrotant/éraillé/mélodieux/suave/nasillard/cassé/enroué/tremblant/intérieur/off/humain/féminin/masculin/délibératif | extinction =de ~ | timbre/ton/son/éclat/inflexion/tessiture/acteur/comédien/cantatrice de ~ | ~ de raison/sagesse/chanteur/conscience/cœur/chanteuse/ténor/peuple/baryton/soprano/majorité | donner =de ~ | avoir =~ =au =chapitre | avoir ~ au chapitre | majorité/nombre/unanimité/décompte/recueillir/obtenir/récolter/gagner/perdre/compter de ~ | & doublage/chanteur/chanteuse/chorale/karaoké ! en =~ | de =~ ferré/navigable
=voie > voix: avoir =~ =au =chapitre | avoir souvent/toujours/aussi =~ =au =chapitre | à =~ =haute/basse | vivre =~ | donner =de =~ | rester sans =~
=voies > voix: obtenir/recueillir/récolter/gagner/perdre NUM =~ | à NUM =~ contre | majorité/nombre/décompte =des =~
voix > voie: en =~ de/d'/du | en bonne =~ | en =~ =d' | ~ ferré/rapide/piéton/cyclable/public/navigable/respiratoire/urinaire/lacté/express/postal/hiérarchique/orale/veineux/aérien/terrestre/maritime/romain/carrossable/privé/réglementaire/judiciaire/légal | ouvrir/montrer/tracer/frayer/barrer/préparer ~ à/de | ouvrir/frayer/tracer ~ | en ~ =de | par ~ de affiche/presse/recours/conséquence/accord | par =~ =d' | ~ =de garage/recours/fait/communication/accès/conséquence/circulation/passage/droite/gauche/bus/secours/dégagement/insertion | ~ sans issue | sortie/entrée/droit de ~ public | mise sur ~ | sur ~ de guérison/succès/sagesse/réussite/paix/réconciliation | claire/double =~ ! POSS ~ | chanteur/chanteuse/chorale/cantatrice de ~
foi > foie: pâté/cancer/mal/maladie/crise/cirrhose/huile/greffe/transplantation/tranche/terrine/mousse/insuffisance/escalope/lobe/parfait de ~ | avoir mal à ~ | ~ =gras | ~ de veau/volaille/morue/canard/oie/porc/lotte/génisse | manger/cuisiner/poêler du =~ | & hépatique/cirrhose/bile/vésicule/pancréas/hépatite
fois > foie: pâté/cancer/maladie/cirrhose/terrine/greffe/crise/tranche =de =~ | ~ =gras | ~ =de veau/volaille/morue/canard/oie/génisse ! à =la =~ | une/deux/trois/chaque =~
=fois > foie: mal =au =~
=foie > foi: =la =~ chrétienne/catholique/religieuse/musulmane | perdre/garder/retrouver/avoir ~ en | perdre/renier/garder/abjurer LE =~ | bonne/mauvaise =~ | ajouter/faire/prêter =~ | sans =~ =ni | profession/acte/digne/article/homme/gens =de =~ | digne =de =~ | ~ en dieu/avenir/homme/humanité/vie/justice | ma/par =~ ! POSS ~ | manger/cuisiner/poêler ~ gras
=foie > fois: une/deux/trois/quatre/cinq/dix/cent/chaque/plusieurs/quelques/dernière/première/prochaine/maintes/autre/seule/cette/toutes =~ ! manger/cuire/acheter/poêler/préparer ~ | ~ gras/de
=foies > fois: deux/trois/quatre/cinq/dix/cent/plusieurs/maintes/combien/quelques/toutes =~ ! ~ gras/de
=foi > fois: une/deux/trois/quatre/cinq/dix/cent/mille/chaque/plusieurs/quelques/maintes/combien/prochaine/dernière/première/énième/seule/autre =~ | encore =une =~ | à =la =~ ! ~ chrétien/en/religieux
=fois > foi: bonne/mauvaise =~ | ajouter/prêter =~ | digne/profession/acte/article =de =~ | sans =~ =ni | ~ en dieu/christ | perdre =la =~ | faire =~ | avoir =~ =en | ma/par =~ =, ! NUM/chaque/quelques/mainte ~ | LES ~
=cœur > chœur: enfant/chef/stalle =de =~ | en =~ =, | chanter/crier/répondre/réciter/entonner/reprendre/scander/applaudir =en =~ | chanter/crier/répondre/réciter/entonner/reprendre tous/toutes =en =~ | chanter tout/ensemble en =~ | ~ =de église/cathédrale/opéra/chanteur/enfants/hommes/femmes | & choriste/chorale/maîtrise/nef/abside/déambulatoire
=cœurs > chœurs: enfant/chef/stalle =de =~ | ~ =de chanteur/opéra/armée
=chœur > cœur: par =~ | de bon/tout/gaieté =~ | =de bon/gaieté/grand =~ | crise/maladie/greffe/arrêt/transplantation/souffle/battement/affaire/coup/cri/peine/opération =de =~ | mal =au =~ | avoir =à/du/bon/le =~ | mon/ton/son =~ battre | en =plein =~ | au =~ =de ville/problème/débat/hiver/été/nuit/action/forêt/préoccupation | tenir/prendre/aller à =~ | à =~ joie/ouvert/vaillant/ouvert | à contre =~ | ~ brisé/gros/battre | haut =les =~
=chœurs > cœurs: joindre/gagner/conquérir/briser =les =~ | haut =les =~ | atout/dame/roi/valet/as =de =~
=pêché > péché: confesser/avouer/pardonner/expier/commettre/absoudre ~ | un/le/ce/du/son/mon/ton =~ mignon/originel/mortel/véniel/capital | commettre un/ce/le =~ | rémission/absolution/pardon/aveu =de =~ | le =~ =de gourmandise/chair/orgueil/jeunesse/luxure/paresse/colère/avarice/envie | ~ =par excès/orgueil/omission/ignorance/manque/naïveté/optimisme/gourmandise/action/imprudence
=pêchés > péchés: confesser/avouer/pardonner/expier/commettre/absoudre/racheter/laver ~ | POSS =~ | rémission/absolution/pardon/aveu =de =~ | LES ~ capital/mortel/véniel | sept =~ =capitaux | =les/des/ces/tes/ses =~ =de
=pêchers > péchés: confesser/avouer/pardonner/commettre ~ | rémission/absolution/pardon =de =~
=pêcher > péché: commettre/confesser/expier ~ | le/un/ce =~ mignon/originel/mortel/véniel/capital
pêcher > pécher: ~ =par excès/orgueil/omission/ignorance/manque/naïveté/optimisme/gourmandise/imprudence/négligence/omission/pensée/action/absence/excès | ~ contre dieu/seigneur/loi/ciel/esprit
pécher > pêcher: ~ poisson/truite/carpe/saumon/thon/moule/crevette/crabe/sardine/brochet/gardon/morue/hareng/maquereau/anguille | ~ à ligne/mouche/lancer/truite/carpe/chalut/filet | aller/partir =~ ! ~ par/contre
=pèchent > pêchent: ~ à ligne/mouche/filet | ~ poisson/truite/carpe/crevette
pécheur > pêcheur: marin/bateau/village/port/cabane/barque/permis/filet =de =~ | bateau/village/port/cabane/barque =de =~ | marin =~ | LE ~ de truite/carpe/thon/crevette/morue/perle/homard/corail/moule/étoile/baleine/brochet/saumon/sardine | ~ à ligne/mouche/pied | & chalutier/filet/poisson/truite/hameçon ! martin =~ | pauvre =~ | & dieu/pénitence/confession
pêcheur > pécheur: pauvre ~ repenti | ~ repenti/repentant/endurci/impénitent | & confession/enfer/repentance/rédemption/absolution/pénitence
=pêcheresse > pécheresse: une/la/cette/femme =~
=main > maint: à =~ égards/reprises
panser > penser: ~ à/que/bien/souvent/encore/pouvoir/vraiment/de/avoir | ~ =que | y =~ | je/tu/on/vous =~ ! ~ plaie/blessure/blessé/bras/genou
=pensé > pansé: avoir ~ plaie/blessure/bras/épaule/genou/main/jambe/cheval/pied
=pensée > pansée: plaie/blessure être bien/enfin/déjà =~
penser > panser: ~ plaie/blessure/blessé/épaule/genou/bras/cheval/jambe/pied/bobo | ~ LE plaie/blessure/blessé/genou/épaule/bras/brûlure ! ~ à/que
pensement > pansement: un/le/ce/mon/son/LES ~
poing > point: LE ~ de vente/vue/départ/retrait/fort/repère/dépôt/chute/rencontre/contact/suture/relais/presse/livraison/collecte/service/fidélité/accès | ~ =de vente/vue/départ/retrait/repère/dépôt/chute/rencontre/contact/suture/livraison/collecte/service/accès/passage/côté/ébullition/non-retour/croix | mettre au =~ | mise au =~ | faire/tirer le =~ =sur | à =quel/ce/tel =~ | ~ relais/fidélité/faible/fort/final/positif/négatif/commun/important/virgule | sur =le =~ =de | être sur =le =~ | en =tout =~ | NUM ~ fidélité | bon/mauvais =~ | gagner/cumuler/perdre/utiliser/convertir/obtenir/créditer POSS ~ | deux =~ =: ! coup =de =~ | au/du =~ levé
point > poing: coup/combat =de =~ | dormir/serrer à ~ fermés | à =~ =fermés/nu/nus/liés | pieds =et =~ | ~ serré/fermé/levé/ganté/liés/crispé/américain | serrer/desserrer/lever/brandir/crisper POSS/LE ~ | taper/frapper/cogner/marteler du/des/de/avec/à ~ | taper/frapper/cogner/marteler =du =~ | =du =~ sur table/bureau/mur/porte | =le/les =~ =serré/serrés/levé/levés/liés/fermés
paume > pomme: tarte/compote/jus/beignet/purée/chausson/crumble/confiture/sorbet/quartier à/de/au/aux ~ | ~ =de terre/pin/discorde/amour/douche/arrosoir | tomber =dans =les =~ | manger/éplucher/croquer/cuire/cueillir ~ | ~ reinette/golden/granny/vert
pomme > paume: ~ =de =la =main | jeu =de =~ | ~ =de POSS =main/mains | ~ POSS =main
peau > pot: ~ =de confiture/fleur/peinture/yaourt/colle/miel/échappement/moutarde/vin/départ/terre/chambre/crème | tourner autour =du =~ | à =la fortune =du =~ | découvrir =le =~ =aux
pot > peau: ~ =de mouton/ours/banane/orange/tambour/chamois/vache/pêche/chagrin/bête/lapin/lait/renard | à =fleur =de =~ | ~ sec/gras/mat/bronzé/sensible/mature/noir/humain/mixte/irrité/délicat/ridé/acnéique | cancer/maladie/allergie/greffe/couleur/soin/grain/lésion =de =~ | hydrater/nettoyer/gratter/irriter LE/POSS ~
=pouls > poux: écraser/chasser/attraper/avoir LE/des/de =~ | LES =~ =de =tête | shampoing/peigne/lotion/anti/traitement =anti/contre ~ | chercher =des =~ | avoir/attraper =des =~
=pou > pouls: prendre/tâter/contrôler/mesurer/vérifier LE/POSS =~ | POSS =~ être/battre/sembler/accélérer/rester/devenir faible/rapide/lent/normal/irrégulier | POSS =~ faible/rapide/lent/irrégulier/filant | ~ faible/rapide/lent/filant/régulier | POSS =~ =s' emballer/accélérer
=poux > pouls: prendre/tâter/mesurer/contrôler le/son/mon/ton/POSS =~ | le/son/mon/ton =~ être/sembler/battre/paraître ralenti/faible/rapide/lent/régulier/irrégulier
pousse > pouce: coup =de =~ | LE ~ vert/gauche/droit/levé/cassé/opposable | sucer/lever/tourner POSS/LE ~ | manger =sur =le =~ | mettre =les =~ | tourner =les =~ | écran/taille/diagonale de NUM =~ | NUM =~ =de =diagonale
pouce > pousse: ~ =de bambou/soja/épinard/salade/cheveu/barbe | jeune =~ =de | ~ des cheveux/ongles/poils/dents/plantes
haleter > allaiter: ~ POSS bébé/enfant/nourrisson/fils/fille
chaire > chair: ~ humain/fraîche/tendre/ferme/blanc/cru | bien =en =~ | ~ =de poule/crabe/canon/tomate/poisson/fruit/volaille | en =~ =et =en =os | péché/plaisir/œuvre/faiblesse/tentation =de ~ | ~ =à saucisse/canon/pâté | avoir =la =~ | couleur =~
chair > chaire: ~ =de professeur/philosophie/droit/mathématiques/physique/chimie/histoire/littérature/sociologie/économie/université/médecine/théologie | titulaire =de ~ | monter =en =~ | du haut =de =la =~ | prêcher en =~
cher > chair: bien =en =~ | ~ =de =poule | en =~ =et =en =os
=chère > chair: ~ =de =poule | en =~ =et =en =os | péché =de =la =~
=cher > chère: faire =bonne =~
=chair > chère: faire =bonne =~
côlon > colon: LES ~ britannique/français/anglais/hollandais/espagnol/européen/israélien/américain/blanc/allemand/portugais | colonie de ~ | LES =~ débarquer/arriver
colon > côlon: cancer/ablation/tumeur/polype/inflammation/examen/paroi/maladie de ~ | ~ irritable/sigmoïde/ascendant/descendant/transverse/irrité | & coloscopie/rectum/intestin/grêle
=cors > corps: garde/langage/esprit/partie/poids/soin/lait/température =de =~ | ~ humain/médical/enseignant/diplomatique/électoral/gras/étranger/céleste/professoral | à =~ perdu
cor > corps: garde/langage/esprit/poids/soin/lait/température/membre/partie de ~ | ~ humain/médical/enseignant/diplomatique/électoral/étranger/céleste/professoral/expéditionnaire/sain/perdu | à =~ défendant/perdu | à =~ =à =~ | donner/prendre =~ | faire =~ =avec | ~ =à =~ | POSS ~ entier/endolori | sans =âme =ni =~ ! ~ à/aux/de pied/chasse/pieds
=cors > corps: à =~ =perdu | ~ =à =~ | garde/gardes =du =~ | le/un/son/mon/ton/ce =~ humain/sain/entier/nu
corps > cor: ~ =de =chasse | ~ =au/aux =pied/pieds | à =~ =et =à =cri | ~ anglais | jouer/sonner/souffler/joueur =du/de/dans ~
=corp > corps: le/un/son/mon/ton/du/au =~
dos > do: ~ majeur/mineur | ~ =ré =mi
=dents > dans: =~ =le =cas | ~ votre/notre/ce/cet/cette =~
coude > coudre: machine/aiguille/fil/dé =à =~
=cou > coup: un/le/ce/du/LE =~ =de bâton/pied/poing/feu/main/fil/téléphone/tête/fouet/tonnerre/théâtre/foudre/fusil/couteau/soleil/vent/balai/frein/chance/sang/chaleur/pouce/œil/cœur/gueule/maître/projecteur/klaxon/marteau/mou/hache/sifflet/froid/jeune/boule/force/grâce/chaud/génie/épée/envoi/barre/boutoir/matraque/patte/griffe/poker/crayon/peigne/vieux | tout =à/d' =~ | du/d'un =~ =je/nous/vous/il | après =~ | mauvais/sale/beau/dur/premier/second/deuxième/troisième =~ | tenir/valoir =le =~ | monter/préparer/prévoir/manquer/tenter/rater/réussir/calculer le/un/leur/son/mon/ce =~ | à =~ =sûr/de | sous =le =~ =de | boire/tirer un/le =~
=cous > coups: encaisser/recevoir/donner/prendre/échanger/rouer/porter/accumuler/compter/esquiver LES/des/de/les/NUM =~ | faire =les =400/cent =~ | LES/NUM/des =~ =de bâton/pied/poing/feu/tonnerre/couteau/fouet/main/tête/téléphone/hache | roué/rouer =de =~
=coups > cou: autour =du =~ | tordre/rompre/couper/casser/serrer/tendre le =~ | se/prendre/avoir mal/sauter au =~
=coup > cou: autour =du =~ | tordre/rompre/couper/serrer =le =~ | sauter/jeter/pendre/porter/passer =au =~ | mal =au =~ | ~ =de girafe/cygne/cheval/bouteille | écharpe/collier/foulard autour du/de =~ | foulard/écharpe/collier/chaîne =au =~ | jambes =à =son =~ | prendre =ses =jambes =à =son =~
=coût > coup: tout =À =~ | =~ =de main/fil/téléphone/pied/poing/tête/cœur/foudre/pouce/œil/projecteur/théâtre/tonnerre/feu/chance/frein/grâce/soleil/balai/barre | tenir/marquer/manquer/rattraper =le =~ | après =~ | tout =d'un =~ | du =premier =~
=coûts > coups: LES =~ =de main/fil/téléphone/pied/poing/tête/cœur/feu/tonnerre/couteau | NUM =~ =de fil/téléphone
=coup > coût: ~ total/unitaire/élevé/supplémentaire/financier/annuel/mensuel/moyen/marginal/salarial/réel/exorbitant | LE ~ =de revient/production/vie/livraison/transport/réparation/acheminement/travaux/opération/communication/appel/main-d'œuvre/abonnement/exploitation/énergie/fabrication/stockage/envoi/expédition/prestation/service/installation | réduire/calculer/chiffrer/évaluer/estimer/diminuer/supporter/compenser/connaître/couvrir/maîtriser/amortir LE/POSS ~ | à moindre =~ | analyse/étude/maîtrise/réduction/estimation de ~ | surcroît de ~ ! ~ =de vent/main/fil/pied/poing/tête/cœur/œil/feu | sous =le =~ | sur =le =~
=coups > coûts: ~ fixe/variable/élevé/supplémentaire/total/unitaire/salarial/financier/annuel/directs/indirects | LES ~ =de production/livraison/transport/réparation/acheminement/communication/abonnement/exploitation/énergie/fabrication/stockage/envoi/expédition/installation/traitement | réduire/calculer/chiffrer/évaluer/estimer/diminuer/maîtriser/baisser LES/POSS =~ | réduction/maîtrise/analyse/hausse =des =~
=cout > coup: ~ =de bâton/pied/poing/feu/main/fil/téléphone/tête/théâtre/foudre/soleil/cœur/œil | tout =à/d'un =~ | ~ =pour =~ | après =~
# food
amende > amande: pâte/huile/lait/poudre/gâteau/crème/tuile/beurre/sirop/parfum/purée/tarte/kilo/paquet =de/à =~ | pâte/huile/lait/poudre/gâteau/crème/tuile/beurre/sirop/purée/tarte/croissant aux/d' =~ | ~ effilé/amer/douce/grillé/pilé/décortiqué/moulu/salé | manger/griller/croquer/grignoter/casser LE ~ | & noisette/pistache/noix/frangipane/cajou
amande > amende: mettre/mis à ~ | sous peine =d' =~ | payer/infliger/régler/écoper/risquer/contester/majorer/encourir/recevoir/prendre ~ | payer/infliger/écoper/risquer/passible/paiement/montant/peine de ~ | ~ forfaitaire/honorable/salé/administratif/pénal/majoré/impayé/de NUM | faire =~ =honorable | ~ =de NUM =€/euros/euro | & contravention/infraction/excès/procès-verbal/stationnement
date > datte: confiture/sirop/noyau/gâteau/pâte/régime/cake/vinaigre/miel/kilo/purée/poudre/boîte =de/aux/à =~ | palmier =à =~ | ~ séché/fraîche/dénoyauté/fourré/confite/deglet/medjool/mûr | manger/dénoyauter/farcir/grignoter/cueillir/goûter LE/des ~ | & figue/abricot/pruneau/amande/loukoum/palmier ! ~ =de =péremption
=dates > dattes: ~ fraîches/séchées/fourrées/dénoyautées/confites | manger/dénoyauter/farcir/grignoter/cueillir LES/des =~ | confiture/sirop/cake/gâteau/kilo/noyau/boîte =de/aux =~
datte > date: en =~ =du | ~ =de naissance/décès/livraison/péremption/expiration/fin/début/réception/commande/expédition/échéance/envoi/retour/mariage/départ/arrivée/validité/achat/parution/sortie/valeur/facturation | dernier/premier =en =~ | sans/mettre/fixer/choisir/convenir/indiquer/préciser/donner/connaître/confirmer/modifier LE ~ | à =ce =~ | à =cette/quelle =~ | jusqu'à ce jour =~ | de longue =~ | faire/prendre =~ | LE ~ limite/prévu/exact/butoir/initial/précis/anniversaire/historique/NUM
riz > ris: ~ =de =veau/agneau
=ri > riz: le/du/un/de/ce =~ basmati/blanc/complet/cantonais/thaï/rond/long/sauvage/pilaf/gluant/parfumé/brun | grain/bol/paquet/sachet/gâteau/farine/plat/rizière/champ =de =~ | cuire/manger/cuisiner/laver/rincer le/du/de/mon/son =~
=ris > riz: le/du/un/de/ce =~ basmati/blanc/complet/cantonais/thaï/rond/long/sauvage/pilaf/gluant/parfumé/brun | bol/paquet/sachet/farine/rizière =de =~ | grain/gâteau/champ =de =~ ! ~ =de veau/agneau
=rit > riz: le/du/de =~ basmati/blanc/complet/cantonais/thaï | bol/grain/paquet/sachet/gâteau =de =~
pin > pain: ~ =de mie/campagne/seigle/épices/savon/sucre/glace | ~ complet/grillé/beurré/rassis/frais/perdu/dur/sec/béni/azyme/blanc/au =chocolat/levain/noix/céréales | ~ =aux/au =chocolat/levain/noix/céréales/lait/raisins/beurre | manger/couper/griller/acheter/trancher/tremper/pétrir/tartiner/vendre/gagner/rompre/beurrer du/POSS/LE ~ | manger/acheter/rompre/trancher/pétrir =que =du =~ | petit =~ =au | ~ sans =gluten | baguette/miche/tranche/morceau/croûte/quignon/mie/boule/machine/miette/corbeille =de =~ | machine =à =~ | au =~ =et =à =l'eau | bon =comme =du =~ | & boulanger/boulangerie/baguette
pain > pin: aiguille/forêt/bois/bouquet/résine/pomme/pignon/gemme/plantation/meuble/table/commode/parquet/lit/planche =de/en =~ | ~ parasol/maritime/sylvestre/des landes/pignon | planche/armoire/table/commode/meuble/parquet =en =~ | abattre LE =~
=peint > pain: ~ =de mie/campagne/seigle/épice/épices | baguette/tranche/morceau =de =~ | manger/couper/griller/acheter =du =~
vain > vin: ~ rouge/blanc/rosé/mousseux/cuit/jaune/doux/chaud | bouteille/verre/cave/carafe/fût/cubi/dégustation/amateur/marchand =de =~ | boire/déguster/servir du/le/un/ce =~
=vain > vingt: =~ euros/ans/jours/minutes/heures/mille/pour
vin > vain: en =~ =, | essayer/tenter/chercher/attendre/lutter/appeler/insister en =~ | être en =~ | ~ espoir
=vint > vin: ~ rouge/blanc/rosé/mousseux | bouteille/verre/cave/carafe =de =~ | boire/déguster =du =~
=vins > vingt: =~ euros/minutes/ans
thon > ton: sur =un/le =~ | sur =ce/un/le/quel =~ | ~ aimable/sec/calme/agressif/ferme/autoritaire/cordial/courtois/moqueur/monocorde/neutre/condescendant/employé/péremptoire | hausser/baisser/donner/changer/monter LE/de ~ | baisser/changer =d'un/de =~
ton > thon: boîte/conserve/steak/rillettes/salade/sandwich/miette/pâté/filet/pavé/mousse/tranche/pizza =de/au/à =~ | manger/pêcher/consommer/ouvrir du =~ | ~ rouge/blanc/albacore/en =boîte/à =l'huile ! sur =un =~
cane > canne: ~ =à =sucre/pêche | ~ =à sucre/pêche | sucre/sirop/jus/champ/plantation/rhum/bagasse =de =~ | coup =de =~ | appuyer/marcher/promener/aider/boiter sur/avec/à/de POSS/LE/une ~ | sirop/sucre =de =~ | ~ blanche/anglaise/télescopique | POSS =~ =d'aveugle
canne > cane: œuf/vilain/bec/filet/magret =de =~ | ~ pondre/couver | & canard/caneton/canardeau/mare/basse-cour ! ~ =à
=canne > Cannes: festival/maire/plage/croisette/film/hôtel =de/à =~
=cannes > Cannes: festival/maire/plage/palais/croisette =de =~ | palme/film/sélection/présenté/cérémonie =à =~
fard > far: ~ breton | ~ =aux =pruneaux | recette/part/tranche =de =~ ! ~ =à
far > fard: ~ à =paupières/joues | sans =~ =, | piquer =un =~ | parler/aveu/vérité/dire sans =~ | palette/touche/couche =de =~
=phare > fard: piquer =un =~ | ~ =à paupières/joues | sans =~
=fard > phare: ~ antibrouillard/avant/gauche/droit/de =voiture | gardien/lumière/faisceau =de =~ | produit/projet/mesure/événement =~
=phares > fards: ~ =à paupières/joues
=fars > phares: plein/appel/feux =~ | plein =~ | appel =de =~
flanc > flan: ~ =à =la/vanille | ~ pâtissier/coco/caramel/aux/parisien | deux =ronds =de =~ | rond =de =~ | ~ =d'or | rien =que/d'autre du/que =~ | rien =que =du =~ | c'est du/rien =~ | que =du =~ | en =rester comme =deux =ronds =de =~ | recette/part/moule/dessert/parts de =~
flan > flanc: au/sur/à ~ =de colline/montagne/coteau/falaise/navire/armée/vallée | à/sur/de/le/du/au ~ gauche/droit/nord/sud/ouest | blesser/toucher/frapper/atteindre/attaquer/piquer à/sur POSS/LE/au =~ | blessé/touché/frappé/attaque/contre-attaque au/à/sur POSS/LE =~ | blesser/toucher/frapper/attaquer/atteindre =au/sur/aux POSS/LE =~ | blesser/toucher/frapper/atteindre/piquer/attaquer =au =~ | attaquer/frapper/prêter =POSS/le/les =~ | prêter =le =~ | tirer à/au/aux =~ | battre =les =~ | à =~ =de | sur POSS/le/les =~ ! recette/part/parts/moule =de =~
=flans > flancs: sur/à/aux/LES/POSS =~ =de | sur POSS =~ | tirer =aux =~ | tirer =au =~
=soufflet > soufflé: ~ =au/aux fromage/chocolat/citron/épinards | recette/moule =de/à =~ | manger/cuire/préparer/rater un/ce/POSS =~
=soufflets > soufflés: recette/moule =de/à =~ | ~ =au/aux fromage/chocolat/citron/épinards
=coin > coing: confiture/gelée/pâte/compote/jus/pépin =de =~
=coins > coings: confiture/gelée/pâte/compote/jus/pépin/kilo/tarte =de/aux =~ | manger/cuire/cueillir/éplucher/ramasser LES/des =~
=coing > coin: au/du/dans/un/le/ce =~ =de rue/table/feu/pièce/jardin/bureau | coup =de/d'œil en =~ | petit =~
pâtes > pattes: NUM =~ ! ~ =à/feuilletées/brisées/sablées | ~ bolognaise/carbonara
patte > pâte: ~ à/au modeler/tartiner/pain/crêpes/pizza/tarte/papier/sel/choux | ~ feuilleté/brisé/sablé/levé/dentaire/molle/amande/cuite | pétrir/étaler/abaisser/malaxer/lever/manger LE/POSS/des ~ | boule =de =~ | ~ =d' amande/amandes | ~ =de coing/fruits/verre | plat/sauce/assiette/paquet/gratin/salade/eau =de =~ | mettre =la =main =à =la =~ | ~ carbonara/bolognaise/fraîches/cuites
pâte > patte: ~ avant/arrière/gauche/droit/de lapin/mouche/poule/velours/chien/chat/velu/folle/éléphant | à NUM/quatre =~ | coup =de =~ | NUM =~ | montrer ~ blanche | graisser =la =~ | casser/lever/blesser/tirer LE/POSS ~ ! ~ =à/feuilletées/brisées/sablées | boule =de =~
=porc > port: frais =de =~ | ~ =d'armes/de plaisance/commerce/pêche/conteneurs/attache/casque/masque/marseille | ~ franco/payé/dû/maritime/gratuit/USB/usb/offert/fluvial | à bon =~ | franco =de =~ | arriver/entrer/escale/accoster/amarrer à/au/dans ~
port > porc: côte/rôti/filet/viande/élevage/jambon/tranche/échine/graisse/saindoux/oreille/pied/rillettes/mignon/épaule/couenne/travers/sauté/jarret/poitrine =de =~ | manger/bouffer/cuisiner/élever/consommer/égorger/rôtir du/le/un/de =~ | & jambon/charcuterie/lardon/cochon/saucisse ! frais =de =~
pore > port: frais =de =~ | ~ =de =pêche/commerce/plaisance | franco =de =~ | gratuité =de =~
port > pore: resserrer/obstruer/déboucher/boucher/nettoyer/dilater/ouvrir LES =~ | LES =~ =de =la =peau | ~ dilatés/obstrués | par =tous =les =~
moule > moult: ~ rebondissements/détails/péripéties
bar > barre: ~ =de fer/défilement/recherche/outils/céréale/céréales/chocolat/navigation/menu/progression/espace/son/traction | LE ~ chocolaté/latéral/horizontal/fixe/oblique | prendre/tenir/redresser/placer =la =~ | code =à =~ | à =la =~ =de tribunal/navire/bateau
barre > bar: prendre/boire un verre à/au/dans un/le =~ | ~ =à vin/vins/cocktails/tapas/chicha | accoudé/comptoir =au/à/de/du =~ | filet =de =~ | pilier =de =~
=bares > bars: tournée =de/des =~ | LES =~ =à
goutter > goûter: ~ vin/plat/sauce/fromage/gâteau/soupe/cuisine/repos/plaisir/joie/bonheur/spécialité/recette/produit | ~ à vie/bonheur/joie/plaisir/liberté
=goutte > goûte: ~ =ce/cette/ces/ceci/mon/ma/cela/donc | je/tu/il/elle/on LE =~ | je/il/elle/on =~ LE vin/plat/sauce/soupe/gâteau/fromage/plaisir
=goûte > goutte: une/la/chaque/cette/LE =~ =de/d'/d' | ~ =à =~ | ne voir/entendre =~ | sang/nez/robinet/toit/eau/pluie/sueur/gouttière/linge/bougie/transpiration qui =~ | toit/robinet/nez/gouttière/tuyau/linge =~ | toit/robinet/nez/gouttière =ne =~ | eau/sang/sueur/pluie =~
=goûtes > gouttes: LES/NUM/quelques/des/de =~ =de pluie/eau/sang/sueur/café/vin/huile/rosée/parfum/lait/rhum | à grosses =~
=goute > goutte: une/la/chaque/cette =~ =de pluie/eau/sang/sueur/café/vin/huile/rosée | ~ =à =~ | à grosse/grosses =~
=goutes > gouttes: LES/NUM/quelques/des/de =~ =de pluie/eau/sang/sueur/café/vin/huile/rosée/parfum/lait | à grosses =~
dégoutter > dégoûter: se =~ =de | ça/cela/qui me/te/le/nous/vous/les/m'/t'/l' =~ | avoir =~ | me/te/nous/vous/m'/t' =~ | être ~ de/par vie/travail/attitude/comportement | m'avoir =~
mets > met: je/tu/vous =~ ne
# animals
aire > air: avoir =l' =~ | en plein =~ | courant/mal/hôtesse/trou/bouffée/armée/qualité/pompe/prise/bol/changer/purificateur/filtre =de/d' =~ | ~ conditionné/frais/pur/comprimé/ambiant/chaud/pollué/marin/vicié/climatisé/libre/iodé | prendre =l' =~ | au grand =~ | foutre/envoyer/tirer/mettre/sauter/flotter/voler en/dans =l' =~ | en =l' =~ | dans/à =l' =~ =libre
ère > air: avoir =l' =~ | en plein =~ | hôtesse/courant/bol/bouffée =de/d' =~ | ~ conditionné/frais/pur/comprimé
air > aire: ~ =de jeu/jeux/repos/stationnement/atterrissage/service/lancement/pique-nique/camping/autoroute/triangle/surface/carré/cercle/disque/rectangle | LE ~ géographique/culturel/linguistique | calculer/mesurer/périmètre LE ~ | autoroute/pause/arrêt sur/à l' =~
aire > ère: ~ glaciaire/industriel/numérique/préhistorique/tertiaire/secondaire/quaternaire/primaire/moderne/chrétien/nouveau/mésozoïque/victorien/atomique/stalinien | ~ =de pétrole/numérique/digital/informatique/internet/dinosaures/information/industrie/vapeur/abondance/communication/vide/soupçon/robots | avant/après POSS/notre =~ | avant =notre =~ | nouvelle =~ | =nouvelle =~ | entrer/ouvrir dans/une/nouvelle =~ ! ~ =de jeu/jeux/repos/atterrissage | ~ de =loisirs
air > ère: ~ glaciaire/industriel/préhistorique/tertiaire/secondaire/quaternaire/primaire/chrétien/mésozoïque/victorien | ~ =de numérique/digital/dinosaures/information | avant =notre =~
=hère > ère: une/nouvelle/l' =~ | ~ glaciaire/industriel
=aire > hère: pauvre =~
=air > hère: pauvre =~
=ère > hère: un/pauvre =~ | =pauvre =~
jais > geai: cri/plumage/plume/nid/vol de ~ | ~ =de =chênes | LE ~ s'envoler/chanter/picorer | & oiseau/pie/merle/corbeau/passereau ! noir/cheveu/perle ~
=jet > geai: cri/plumage =du =~
=geai > jais: noir/noire/cheveux/perle/yeux =de/comme/comme =~ | noir/noire/noirs/noires =de/comme =~ | ~ noir
=geai > jet: ~ =d'eau/d'encre | premier =~ | à =~ =continu
cerf > serf: ~ =de seigneur/féodal/glèbe | affranchissement/corvée/condition =de =~ | seigneur/vilain/vassal et/et =ses =~ | & glèbe/servage/féodal/seigneur/vassal
serf > cerf: brame/bois/chasse/ramure/viande/trophée/troupeau =de/à =~ | ~ volant | & biche/faon/chevreuil/brame/forêt
cygne > signe: ~ =de vie/faiblesse/main/tête/croix/zodiaque/ponctuation/ralliement/reconnaissance/fatigue/égal/temps/destin | faire ~ =de | donner =~ =de | langue =des =~ | ~ astrologique/distinctif/avant-coureur/extérieur/particulier/cabalistique | en =~ =de | bon/mauvais =~
signe > cygne: chant/lac/duvet/cou/plume/col =de =~ | LE ~ blanc/noir/tuberculé | vilain/petit canard/et/des =~ | & canard/plumage/étang/barboter/oie/nager
ver > vers: ~ =le/la/les/l'/toi/moi/lui/nous/vous/elle/eux/midi/minuit/où/laquelle/quoi/qui | route/voyage/direction/départ/chemin/transfert/pas/élan =~ | aller/venir/diriger/tourner/revenir/partir/orienter/courir/marcher/avancer/rediriger/envoyer/migrer/pencher/regarder/lever =~ | ~ =POSS | ~ =un/une/ce/cette/NUM =avenir/site/lien/page/adresse/numéro/heure/heures ! manger/un/le/ce =~
=vert > vers: ~ =la/l'/toi/moi/lui/nous/vous/elle/eux/midi/minuit/où/laquelle/votre/notre/vos/nos/mon/ma/un/une =~ | aller/diriger/tourner/revenir/partir/orienter/courir/marcher/avancer/rediriger/envoyer/pencher/basculer =~ =LE/POSS/nous/vous/lui/moi | ~ =vous/nous/lui/moi/eux/elle/midi/minuit/laquelle ! NOM =~ | en/LE =~
=verre > vers: ~ =vous/nous/lui/moi/eux/elle/midi/minuit/laquelle/la/les/l'/votre/notre/vos/nos/mon/un/une | route/voyage/direction/départ/chemin/transfert/cap/autoroute =~ | aller/diriger/tourner/revenir/partir/orienter/courir/marcher/avancer/rediriger/envoyer/pencher =~ ! LE =~ | POSS =~ | en/de/chaque =~
=verts > vers: ~ =de terre/soie/vase | tirer =les =~ =du =nez | ~ =de =terre/soie | ~ =alexandrins | LES =~ =de =terre
=vers > vert: feu/citron/haricot/numéro/tapis/chou/thé/espace/pouce/olive/billet =~ | feu/citron/numéro/tapis/thé/espace/pouce =~ | bleu/rouge/jaune/blanc/gris/peint/peindre/repeindre et/ou/en =~ | petit =pois =~ | se mettre au =~ | ~ foncé/pâle/pomme/bouteille/émeraude/kaki/olive/clair/anglais/fluo
=verre > vert: feu/citron/haricot/numéro/tapis/thé/espace/pouce/olive/billet =~ | ~ foncé/pâle/pomme/bouteille/émeraude/kaki/olive/clair/anglais/fluo
=verre > ver: ~ =de =terre/terre/vase | ~ =à =soie | ~ luisant/solitaire
=verres > vers: ~ =de =terre | ~ =à =soie | ~ luisant/luisants/alexandrins
=vers > ver: un/le/ce/au =~ =de/à terre/soie/vase/viande | ~ luisant/solitaire | nu =comme =un =~ ! LES/des =~
=vert > ver: un/le/ce =~ =de/à terre/soie/vase/viande | ~ =de =terre/vase | ~ luisant/solitaire | ~ =à =soie | nu =comme =un =~
=vert > verre: un/le/ce/chaque/dernier/petit/mon/POSS =~ =de vin/lait/eau/jus/bière/rhum/contact/lampe/montre | ~ =de contact/lunettes/bière/vin/lait | ~ =à pied/vin/eau/moitié/dents | boire/lever/remplir/vider/casser/briser/prendre LE/POSS =~ | boîte/éclat/laine/bris/bouteille/morceau/tesson/papier/fibre/bocal/vitre/flacon =de/en =~ ! mettre =au =~ | petits =pois =~
=vers > verre: un/le/ce/chaque/petit =~ =de vin/lait/eau/jus/bière/rhum/champagne | ~ =d'eau | boire/remplir/vider LE/un/POSS =~ | éclat/laine/bris/bouteille/morceau/tesson/fibre/bocal/flacon =de/en =~ | NUM/plusieurs/quelques =~ =d'eau
=verts > verres: LES/NUM/quelques/de =~ =de vin/contact/eau/lait/bière/lunettes/champagne | ~ =de contact/lunettes | ~ correcteurs/progressifs/antireflet
=vair > ver: ~ =de =terre
=vair > vert: feu/numéro/citron =~
renne > reine: ~ =de Angleterre/France/abeilles/nuit/bal/beauté/neiges/Espagne/pologne/saba/danemark | LE ~ mère/Elizabeth/Élisabeth/Victoria/Margot/Marie | LE ~ =de monde/pays/peuple/ville | roi =et =la/de/sa =~ | petite =~
=rennes > rênes: prendre/tenir/lâcher/tirer/reprendre/confier/abandonner/laisser/céder les/LE =~ | ~ =du pouvoir/pays/gouvernement
=reines > rênes: prendre/tenir/lâcher/tirer/reprendre/confier/abandonner/laisser/céder les =~ | ~ =du pouvoir
rêne > renne: chasser/élever/troupeau/viande/éleveur/chair/bois LES/de/du/des/un ~ | ~ =de Père/Laponie/noël/père | traîneau/tirer/tiré =à/par/de/des/les ~ =~ | & laponie/lapon/traîneau/toundra ! tirer/tenir/prendre/lâcher =les/ses =~
rêne > reine: LE ~ =de Angleterre/France/abeilles/beauté/neiges | roi =et =la =~ | LE =~ mère/Elizabeth
=reine > renne: viande/bois/troupeau/chair/éleveur =de =~ | LE =~ =du père/Père
=renne > Rennes: gare/ville/maire/habiter/université/tribunal/stade/aller/arriver =de/à =~
ban > banc: ~ =de poisson/poissons/sardine/sardines/harengs/sable/touche/essai/accusés/école/église/brume/neige/scie/torture/montage/pierre/bois/brouillard/nage/maquereaux/thons/musculation/test/jardin/parc | asseoir/assis/dormir/reposer sur un/le/ce/les =~ | LE ~ public/solaire
banc > ban: au =~ =de société/empire/humanité/communauté/village/nation | mettre/mis au =~ =de | publier/publication/afficher LES ~ | =au =~ =de l' empire | LES ~ =de =mariage | ouvrir/fermer/proposer un/le =~ | proposer/demander/ordonner/appeler un =~ =en =l'honneur/pour | LE ~ =et =l'arrière-ban | arrière =~ | convoquer =le =~ | rupture/en rupture =de =~ | rompre =son/le =~ | ~ =en =l' honneur ! asseoir/assis sur ~
=bancs > bans: publier/publication/afficher/lire LES/des/POSS =~ | LES =~ =de =mariage | LES =~ être publiés/publié
=phoque > foc: hisser/affaler/border/grand/petit le/LE/un =~
=foc > phoque: chasse/bébé/peau/graisse =de/au =~ | banquise/pingouin =~ | pédé =comme =un =~
=loup > loue: je/il/elle =~ LE/une/un
mite > mythe: ~ =de caverne/Sisyphe/Icare/Œdipe/Prométhée/progrès/sauveur/Narcisse/création/orphée/Orphée/fondateur | ~ grec/fondateur/urbain/antique/moderne/romain/nordique/politique | légende/légendes et/de =~ | LES =~ et =légendes | devenir/être un =~ vivant
mythe > mite: ~ alimentaire/textile/vestimentaire | trou =de =~ | mangé/rongé/troué/attaqué par/aux/des =les =~ | ~ trouer/manger/ronger pull/vêtement/laine/pulls | antimite/piège/boule contre/à/anti =~
pie > pi: nombre =~ | ~ égal
tan > temps: depuis LE nuit =de =~ | signe/air/nuit/fil =de =~ | POSS/bon/mauvais/beau =~ | LE bon/vieux/beau =~ | bon =vieux =~ | de =~ =en =~ | passer/perdre/gagner/prendre =le/du/mon/son/notre =~ | en =même =~
=tans > temps: signe/nuit/fil/air/course/gain/perte/laps/espace/emploi =de/des/du =~ | de =~ =en =~ | en =même =~ | POSS/bon/mauvais/beau/long =~ | LE =~ passer
=tant > temps: de =~ =en =~ | en =même =~ | emploi/gain/perte/laps/manque/fuseau =du/de =~ | passer/perdre/gagner/prendre le/mon/ton/son/notre/votre =~ | POSS =~ libre | il/quel =~ =faire | quel =~ =fait | LE =~ passer/filer | beau/mauvais/mi =~ | avoir =le =~ =de | dans un premier/second =~
=temps > tant: en =~ =que | ~ =mieux/pis | ~ =bien =que | ~ que =ça | en =~ =qu' client/agent/abonné | un =~ =soit =peu | ~ =soit =peu | si =~ =est | ~ =attendu/attendue/espéré/redouté/redoutée/désiré ! même =~ | temps =en =~ | de =~ =en
=tend > temps: de =~ =en =~ | en =même =~ | avoir =le =~ =de
# nature
chaîne > chêne: ~ centenaire/massif/vert/liège/tricentenaire | parquet/tonneau/table/bois/forêt/planche/gland/fût/écorce/feuille/meuble/bureau/buffet/lit/armoire/porte/charpente =de/en =~ | tronc/branche/gland/écorce/bûche/feuille =de/du/d'un =~ ! sur =la =~
chêne > chaîne: ~ =de montage/magasins/télévision/vélo/production/valeur/montagnes/hôtels/restaurants/froid/solidarité/distribution/tronçonneuse/YouTube/youtube/fabrication/logistique/information | ~ hi-fi/stéréo/payant/télé/alimentaire/logistique/thématique/cryptée/volcanique/sportive/info/locale/hertzienne/câblée | réaction/travail/accident/carambolage =en/à =~ | réaction/carambolage/collision =en =~ | travail/à =la =~ | bloquer/regarder/recevoir/changer de/la/les/vos =~
étain > éteint: être/rester =~ | appareil/lumière/téléphone/feu/box/décodeur/modem/voyant/moteur/ordinateur/chauffage être/rester/bien =~
étang > étant: ~ =donné/donnés/donnée | en =~ | tout =en =~
=étant > étang: poisson/eau/bord/berge/carpe/pêche/rive/fond/canard/nénuphar =de/d'/dans/du/au/sur =l'/un/cet =~ | =cet/vieil/petit/grand/un =~ =de | un =~ poissonneux/artificiel/gelé/asséché/salé
=étang > étant: ~ =donné
fausse > fosse: ~ commun/septique/sceptique/orchestre/nasal/marin/océanique/aux lions | LE ~ =d' orchestre | ~ =à lisier/purin/ours/lions/compost | ~ aux lions/ours/serpents | creuser/tomber/jeter/vider/combler/enterrer dans/LE/une ~ =~ | creuser/vider/combler LE/POSS =~ | au bord =de =la =~ | tomber/jeter/descendre/enterrer dans =la =~ ! ~ route/note/couche/joie/alerte
=fosse > fausse: être/sembler/paraître/toute/complètement/entièrement =~ | ~ note/couche/route/joie/alerte/piste/idée/bonne/facture/déclaration/adresse/information/monnaie/identité/modeste
cahot > chaos: ~ total/politique/économique/administratif/indescriptible/urbain | semer/plonger/régner/créer/provoquer LE/dans =~ | théorie =du =~ | dans =le =~ | c'est =le =~ ! ~ de route/chemin/piste/diligence/voiture
chaos > cahot: LES ~ =de route/chemin/piste/diligence/voiture/charrette/chaussée/pavés
cap > cape: roman/film =de =~ =et | ~ =et =d'épée | sous =~ | rire =sous =~ | ~ =de superman/magicien/vampire/toréador/héros/zorro/bain/pluie | ~ noire/rouge/flottante/invisible
cape > cap: ~ =de bonne/bonne-espérance/horn/million/milliard/cent/100/trente/quarantaine/cinquantaine/agde | franchir/passer/doubler/dépasser/garder/maintenir/changer/mettre/atteindre LE/de/le ~ | de =pied =en =~ | mettre =le =~ =sur | garder/tenir =le =~ | tenir/changer/fixer le/de/un/un nouveau =~ | ~ =à =l'ouest
cep > cèpe: omelette/poêlée/sauce/risotto/fricassée/velouté/tagliatelles =de/aux/à/au =~ | cueillir/ramasser/manger/poêler/chercher/trouver LES/des/un ~ | & champignon/girolle/bolet/chanterelle/morille ! ~ =de =vigne
cèpe > cep: ~ =de =vigne | tailler/planter/arracher LES/un/des =~ | & vigne/vigneron/vignoble/raisin/pinot
chant > champ: ~ =de blé/maïs/colza/bataille/betteraves/tournesol/lavande/tir/course/courses/coton/fleurs/compétences/vision/mines/patates/pommes/saisie/texte/action/application/recherche/ruines/oliviers/vignes/foire/luzerne/avoine/orge/seigle/coquelicots/pétrole/force/profondeur | ~ magnétique/électrique/visuel/libre/obligatoire/lexical/vectoriel/cultivé/sémantique/gravitationnel/opératoire/requis | LE ~ =d' action/application/investigation/épandage/honneur/honneurs/asperges/aviation | labourer/cultiver/semer/moissonner/irriguer/traverser/remplir/ensemencer/faucher/renseigner/compléter LE/POSS/un ~ | sur =le =~ =, | laisser/avoir =le =~ =libre | à =travers =~ | à =tout =bout =de =~ | travaux/fleur/fleurs/clé/rat/rats/mulot/coquelicot/vie =des =~ | mourir/tomber/mort au/à ~ d'honneur/de =bataille | hors =~ | à =~ =d'honneur
champ > chant: ~ grégorien/choral/lyrique/liturgique/polyphonique/populaire/révolutionnaire/funèbre/patriotique/corse | professeur/cours/leçon/récital/tour/concours/école =de =~ | ~ =de oiseaux/cygne/sirènes/cigales/coq/partisans/rossignol/grillons/victoire/alouette/départ/baleines/noël | ~ =d'oiseaux/d'amour/d'espoir | au ~ =du coq
côte > cote: avoir LE ~ auprès/avec | avoir =la =~ =auprès | avoir =plus =la =~ | avoir =la =~ =, | ~ =de popularité/argus/popularité/amour/alerte/bourse/action/confiance/crue/crédit/inventaire/risque | ~ argus/boursière/mal taillée | faire =grimper/monter/baisser sa/la ~ =de | POSS =~ =de popularité/confiance | LE ~ =d' amour/alerte/écoute | avoir =vraiment =la =~ | ~ =de POSS cheval/candidat
cote > côte: ~ =de azur/porc/bœuf/veau/agneau/mouton/granit/opale/ivoire/nacre/émeraude/beaune/adam/amour/Bourgogne/emeraude/or/ivoire | ~ ouest/atlantique/normand/méditerranéen/breton/basque/vermeille/rocheux/bleu/flottant/fleurie/sauvage/fêlée/cassée/fracturée/africain/amalfitain/découpée/américain | le =long =de =la =~ | à/au large =de =la =~ | casser/fêler/briser/fracturer LE/NUM/POSS ~ | fracture/douleur/os de ~ | sur =la =~ | gravir/monter/grimper/descendre/longer/dévaler la/une/cette/LE =~ | démarrage =en =~ | démarrer en =~ | se tenir =les =~ | NUM =~ cassé/fêlé/fracturé | pente =de =~ | sur la =~ ! ~ =de popularité | sur =la =~ =de | la =~ =argus
=cote > côte: ~ =d'azur | ~ =d'ivoire
=cotte > côte: ~ =d'azur | ~ =d'ivoire
cotte > côte: ~ =de azur/porc/bœuf/veau/agneau/nacre/granit/ivoire/émeraude/opale | fracture de/des ~ | ~ =à =~ | casser/fêler/briser/fracturer LE/NUM ~ | se tenir =les =~ | ~ ouest/atlantique/normand/basque/rocheux/vermeille | NUM ~ cassé/fêlé/fracturé | LE ~ azur | longer/gravir/monter la/les/une =~
cotte > cote: avoir =la =~ | avoir LE ~ auprès/avec | ~ =de popularité/confiance/alerte/inventaire | ~ argus/boursière
côte > cotte: ~ =de =mailles
cote > cotte: ~ =de =mailles
=coté > côté: à =~ | de/du/l'autre/chaque/quel/POSS/ce/bon/mauvais/un/aucun/autre =~ | =à =ses/mes/leurs/vos/nos/tes =~ | =~ =de =la/l' | ~ obscur/pratique/gauche/droit/positif/négatif/face/cour/jardin/pile/client/sombre/humain/financier | le =~ obscur/pratique/gauche/droit/positif/négatif/sombre/ludique/humain/artistique | d'un/de =mon/son/votre/notre =~ | mettre/laisser/passer/habiter/rester à/de =~ | juste/mettre/point =de/à =~ | à =son/mon/ton/votre/notre =~ ! être ~ en | bien =~ | ~ en bourse
=cotés > côtés: à/de/des/LES/POSS/deux/tous/quatre/certains =~ | par =certains/bons =~
=cote > côté: à =~ | de =~ =, | d'un =~ | de mon/son/votre/notre/ton/l'autre/chaque/ce =~ | à =~ =de | mettre/laisser de =~ | du/au =~ =de | mon/ton/son/ce =~ obscur/gauche/droit
=côte > côté: d'un =~ | de mon/son/votre/notre/ton/ce/quel/son =~ | mettre/laisser de =~ | du =~ =de | à =~ =de la/l'/chez | passer/habiter/asseoir/être =à =~ =de | un/ce/mon/votre =~ ! ~ =à =~ | ~ =d'azur
=cotes > côtés: à ses/mes/tes/vos/nos/leurs =~ | des =deux =~ | de tous =~
=côtes > côtés: à ses/mes/tes/vos/nos/leurs =~ | des/les deux =~ | de =tous =~
golfe > golf: jouer à/au ~ | joueur/terrain/balle/club/parcours/partie/tournoi/cours/swing/leçon/sac/professeur/compétition/trou/champion/moniteur =de =~ | jouer souvent/toujours/aussi/beaucoup au =~ | mini =~ | faire =du =~
golf > golfe: ~ persique/arabique/saint-Laurent | ~ =de gascogne/mexique/guinée/bengale/saint-tropez/morbihan/lion/aden/californie/arabie/botnie/suez/oman/Finlande/finlande/corinthe/thaïlande | guerre/pays/monarchie/émirat/émirats/état =de/du =~ | LE =~ =de =Gascogne
mer > mère: ~ =de famille/enfants/élève/élèves/fille/jumeaux | LE ~ célibataire/adoptif/biologique/patrie/porteuse/supérieure | fête =des =~ | père =et =~ | père =et =POSS =~ | POSS ~ être/avoir malade/décédé/hospitalisé/mort/âgé | carte/maison/société/langue =~
mère > mer: bord/eau/sel/niveau/pleine/air/vue/haute/bateau/fond/mal/mille/homme/horizon/fruit/étoile/araignée/loup =de =~ | bord/niveau/fond/eau =de =la =~ | vue =sur/mer =~ | ~ agitée/baltique/noire/morte/rouge/caspienne/égée/Méditerranée/méditerranée/intérieure/calme/houleuse/démontée | en haute/pleine =~ | outre/sous =~ | prendre =la =~ | ~ =du =nord
maire > mer: bord/niveau/vue/fond/eau =de/sur =la/ =~ | bord =de =~ | en haute/pleine =~ | ~ agitée/baltique/morte/caspienne/égée/démontée
maire > mère: ~ =de famille/enfants/jumeaux | fête =des =~ | père =et =~ | carte/maison =~ | ~ porteuse/célibataire/biologique
mère > maire: élire/élu/réélu =~ | élection/conseil/mandat/adjoint =de/du/au =~ | monsieur/madame =le/la =~ | ~ =de commune/ville/paris/marseille/lyon/bordeaux/lille/nantes/toulouse/village/arrondissement ! ~ =de famille | ~ adjoint
mer > maire: élire/élu/réélu =~ | adjoint =du/au =~ | monsieur/madame =le/la =~ | le/un =~ =de commune/ville/village/paris
mare > marre: en avoir =~ | avoir vraiment/plus =que =~ | avoir ~ =de/d'/que/qu' | en avoir vraiment/tellement/tous/toutes/assez =~ | y =en =avoir =~ | ~ =de =ça/cette/ces/POSS/attendre/toi ! LE =~ | POSS =~ | avoir LE ~
=mare > marre: avoir =~ | en avoir =~ | ~ =de =ce/ces/cette/ça/ce | en =ai/a/as/avons/avez/ont/avais/avait/aurai =vraiment/plus/bien/trop/aussi =~ ! LE =~ | POSS =~ | avoir LE ~
=marre > mare: canard/grenouille/nénuphar/eau/têtard =de/dans/à =la/une/cette =~ | LE =~ =aux canards/diable/grenouilles | une/la/cette =~ =de sang/boue
puis > puits: LE ~ artésien/profond/sec/perdu/canadien/gazier/pétrolier | ~ =de pétrole/science/carbone/mine/lumière/gaz/pétrolier/sel | un/le/ce/du/au/quel/NUM =~ | creuser/forer/sonder/combler LE ~ | eau =de/du =~ | eau =du =~ ! et/je =~
puits > puis: et/, =~ =, | et =~ ,/vous/nous/je/il/elle/ensuite | ~ =cliquez/ensuite/appuyer/sélectionner/cliquer/valider/redémarrer
=sel > selle: ~ =de cheval/vélo/bicyclette/course/moto/agneau | se remettre/monter/remonter/rester en =~ | en =~ | vélo/cheval sans =~
selle > sel: ~ =de mer/table/cuisine/guérande/bain/fin/céleri/vie/himalaya/terre/esprit | pincée/grain/cuillère/gros/marais/croûte/fleur =de/à =~ | eau/poivre/mine =et =~ | mettre/ajouter =du =~
saint > sein: LE ~ gauche/droit/maternel | cancer/tumeur/palpation/ablation/prothèse/implant =de ~ | donner =le =~ | nourrir/allaiter/bébé =au =~ | au =~ =de entreprise/famille/groupe/équipe/service/société/association/magasin/établissement/communauté/gouvernement/assemblée/parti/organisation/notre/votre/POSS | à l'intérieur =du =~
sain > sein: au =~ =de | cancer/tumeur/palpation/ablation =du =~ | donner =le =~ | ~ gauche/droit/maternel
=sain > saint: ~ patron/père/esprit/sépulcre/sacrement/siège | un/le/ce =~ homme | les =~ apôtres
=seing > sein: au =~ =de | cancer =du =~ | ~ gauche/droit
=sein > seing: blanc =~ | sous =~ =privé
=sein > sain: ~ =et =sauf | esprit/corps =~ | ~ =de =corps/esprit
=saint > sain: ~ =et =sauf | être/rester ~ =de corps/esprit | mode =de =vie =~ | corps/environnement/climat/alimentation/esprit =~
=saints > sains: ~ =et =saufs | ~ =de corps/esprit | esprit/corps/aliments/produits/repas =~
=saint > seing: sous =~ =privé | blanc =~
=cent > sang: ~ =froid | ~ versé/contaminé/bleu | prise/don/goutte/tache/transfusion/analyse/mare/bain/donneur =de =~ | bon =~ =, | perdre/couler/verser/pisser/cracher =du/le/de =~
=sans > sang: pisser/cracher/verser/perdre/donner/prélever/glacer/saigner =le/du =~ | prise/don/goutte/tache/transfusion/analyse/mare/bain/donneur/banque/effusion/soif/lien/frère/coup =de =~ | couler le/du =~ | garder POSS =~ =froid | suer =~ =et | ~ =froid | bon =~ ! ~ =froid
=sens > sang: couler/verser/perdre/cracher/pisser/donner le/du/POSS =~ | prise/don/goutte/tache/transfusion/mare/bain/donneur =de =~ | faire =couler =le/du =~ ! perdre =le/LE =~ =de
=sang > sens: ~ =dessus =dessous | ~ unique/interdit/figuré/propre/strict/large/civique/contraire/inverse | dans =tous/un/le/ce =les/ =~ | en =ce =~ | avoir/perdre =le/du =~ =de mesure/humour/orientation/famille/service/responsabilités/réalités | tout/aucun avoir =~ | dans =le =~ =où/de | sixième =~ | à mon/sens =~ | en =~ inverse/contraire/unique
=sans > sens: ~ =dessus =dessous | avoir/perdre =le =~ =de | bon =~ =, | ~ unique/interdit/figuré/propre | le/du =~ =de =la mesure/humour/famille/orientation | en =~ inverse/unique/contraire/interdit | dans =le/un/ce/quel/tous =~ | les =cinq =~ | perdre/donner du/le/un =~ | avoir ce/aucun/du/le =~
=sang > sans: ~ =que/le/la/les/doute/aucun/aucune/cesse/frais/engagement/plus/votre/notre/nous/vous/délai/problème/réponse/arrêt/fil/succès ! LE =~ | POSS =~ | de =~ | en =~
=sang > s'en: il/elle/on/ils/elles =~ aller/vouloir/être/sortir/occuper/charger/soucier/servir/tirer/remettre/apercevoir/douter/moquer/prendre
=sang > cent: ~ euros/pour | NUM =~ euros | pour =~ | deux/trois/quatre/cinq/six/sept/huit/neuf =~
tente > tante: POSS ~ maternel/paternel/Marie/Jeanne/Sophie/Louise | oncle/oncles =et =POSS/ma =~ | oncle =et =~ | grand-/grande =~
tante > tente: planter/monter/démonter/dresser/dormir/camper/plier LE/sous/dans/POSS/une ~ | dormir/camper/nuit sous/dans =la/une/LE/POSS =~ | ~ =de camping/réception/toile/berbère/randonnée/indien | toile/piquet =de =~ | & camping/campeur/sardine/bivouac/campement
van > vent: coup/rafale/moulin/souffle/sens/instrument/direction/force/vitesse/énergie/bourrasque/rose/abri =de/du/à =~ | moulin/instrument =à =~ | avoir =le =~ =en =poupe | =le =~ =en =poupe | contre =~ =et =marées | ~ souffler/fort/violent/froid/glacial/marin/nord/favorable | le =~ souffler/tourner/lever | quel =bon =~ | avoir =~ =de | en =plein =~
vent > van: & fourgon/aménagé/camper/campervan
vague > vogue: en =~
=ail > aille: que =j'y =~ | faut =que =j' =~
=aille > ail: gousse/tête/purée/soupe/pointe/bulbe =d' =~
faîte > fête: faire/souhaiter =la =~ | LE ~ =de noël/mères/pères/musique/anniversaire/village/travail | bonne =~ | jour/salle/comité/repas/air =de/des =~
=faite > fête: faire =la =~ | penser/songer à/qu'à faire =la =~ | bonne/joyeuse =~ | jour/salle/comité/repas/air =de/des =~ | LE =~ =de noël/pères/mères/musique/village/travail/fin
=faites > fêtes: bonnes/joyeuses =~ | LES =~ =de noël/fin/année/pâques | jours/salle/comité/période/saison =de/des =~ | passer/souhaiter =de bonnes =~ | de belles/bonnes =~
=fêtes > faites: vous/ne/nous/me =~ | que/comment =~ -vous
=fête > faite: être/avoir/bien/mal =~ =par
`.trimEnd();
