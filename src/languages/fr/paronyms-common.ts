/** Common words of all kinds that sound alike, in the form of `paronyms-nature.ts` (ours). */
export const commonParonyms = `
# sûr, dû
=sur > sûr: être/sembler/paraître/rester/suis/était/est/es/étais/sera très/pas/bien/plus/absolument/tout/vraiment/trop/presque/si/assez/totalement/= =~ =de/d'/que/qu'/, =INF/moi/lui/toi/soi ! basé/compter/informé/donner =~ | être ~ =POSS/LE/ce/cette
=sur > sûr: être/est/suis/es/était/étais/soit/serai/sera/n'est/ne/pas/plus/bien/absolument/presque/vraiment/trop/moins/très =~ =que/qu'/, ! axé/basé/compter ~ | là/ci/revenir/compter/donner =~
=sur > sûr: suis/es/est/était/étais/serai/sera pas/plus/bien/absolument/presque/vraiment/trop/moins/très/tout/= =~ =de =INF/moi/lui/toi/soi/eux/elle/vous/nous/POSS/ce/cette/l'
=sur > sûr: bien/coup/lieu/endroit/valeur =~ =, | lieu/en =lieu =~ | à coup =~ | =bien =~ =, | être bien/plus/moins/très/pas =~ =, | plus/moins/très/pas =~ =, | =de =~ , | mettre =en =lieu =~ | bien =~ =je/nous/vous/il/elle
=sure > sûr: ce =qu'il =y =a =de =~
=sure > sûre: être/suis/est/était/es plus/pas/très/=~ =~
=du > dû: être/est/sont/était/serait/sera/soit =~ =à/au/aux/en/principalement/essentiellement/uniquement/surtout =LE/POSS/l'/partie/un/une/grande/INF
=du > dû: est/était/serait/sera/soit/n'est/probablement/sûrement/certainement/sans =doute/peut-être/principalement/essentiellement =~ =à/aux | retard/problème/incident/souci/erreur/défaut/blocage =~ =à/aux | avoir/recevoir/réclamer/payer/toucher/demander POSS =~ =, | POSS =~ =pour/, | ce =qui est =~ =, | ce =qui lui/vous/me/m'/t'/nous être =~ | montant/solde/somme =~ =est
=du > dû: ce =qui t'/m'/lui/vous/nous/leur est/était/sera =~
=du > dû: =en =port =~ | en =bonne =et =~ =forme
=du > dû: avoir/ai/avons/avez/ont/avait/aurait/auraient/aurions/auriez/aviez =malheureusement/bien/déjà/pas/aussi/= =~ =être/faire/avoir/attendre/recevoir/prendre/envoyer/payer/partir/rappeler/contacter/annuler/vous/nous/me/le/la/les/se/s'/y/en
# fin, faim
=faim > fin: à =seule =~ =de | mettre/prendre/sans/toucher à/=~ =~ =à | mettre/prendre ~ =à/, | mettre =~ =à | prendre bientôt/=~ =~ | une/=même/cette =~ =de =non-recevoir/mois/semaine/année/partie/vie/contrat/saison/série/non | LE/POSS/même =~ =de mois/semaine/année/journée/histoire/contrat/saison/guerre/monde/film/vie/recevoir/non-recevoir | en =~ =de | sans =~ =, | à =la =~ =de/, | à =cette =~ =, | week-end/weekend/début =à/jusqu'à la/=~ =~ | prendre bientôt =~ | mener/parvenir/arriver =à =POSS/=~ =~
=faims > fins: à =toutes/des/leurs/ces =~ | parvenir/arriver à ses =~ | ~ =funestes/utiles/de =mois/semaine
=fin > faim: avoir/mourir/crever/souffrir/crier grande/très/trop/plus/si/vraiment/de/= =~ =, ! avoir =la =~ | avoir =très/trop/si/plus/grand/pas =~ | mourir/souffrir/crever =de =~ | donner/ouvrir =~ | rester =sur =sa =~ | grève =de =la =~ | lutte/combattre contre =la =~ | couper =la =~
=feint > faim: avoir =~
=fin > feint: il/elle/on =~ =de/d'
=fins > fin: sans =~ =, | mettre =~ =à | prendre =~
=faim > fin: mot =de =la =~
# gré
=grès > gré: à =POSS/mon/ton/son/leur/votre/notre =~ | à/au =~ =de/des/du vent/vents/flots/envies/besoin/saison/saisons/courants/humeur/rencontres/circonstances/hasard | errer/aller/naviguer/dériver/évoluer =au =~ | savoir =~ =de/à | savoir vous/bon/mauvais/infiniment/lui/=~ =~ | de/=bon/contre =~ =ou/à | bon/mauvais/plein =~ =, | bon =~ =mal | de =~ =ou =de =force | de =~ =à =~ | prendre/prenez en =~ LE | contre =son/mon/leur/notre =~ | sais/sait/savons/saurais/saurions/saurait/savoir/sachez me/vous/bon/=~ =~ ! roche/pierre/carrelage/poterie/pot/pavé =de/en =~
=gré > grès: roche/pierre/carrelage/poterie/pot/pavé/sculpture/vase/carreau/carreaux/dalle/falaise =de/en =~ | ~ =cérame/rose =des =Vosges
=grés > grès: carrelage/carreau/carreaux/dalle/en =~ =cérame | ~ =cérame
=grés > gré: à/savoir/de/bon/mauvais/contre/POSS =~
=grée > gré: à/savoir/contre/bon =~
=gréer > gré: & marché/de
# gent, gens
=gente > gent: LE/cette/la =~ féminin/féminine/masculine/masculin/ailée/canine/féline/politique/enfantine/médicale/trotte-menu
=gent > gens: les/des/ces/beaucoup/jeunes/certains/de/bonnes/braves/petites/plupart/aux =~ ! la/cette =~
=gens > gent: la/cette =~ =féminine/masculine/canine/féline/ailée
=jean > gens: les/des/ces/jeunes/beaucoup =~ =sont/ont/qui
# glace
=glaciaire > glacière: LE/une/cette/POSS =~ =de/électrique/pour/camping/à =roulettes/pique-nique/portable/souple/isotherme | dans =la =~ | ~ électrique/portative/isotherme/rigide/pliable | dans/avec/sac/remplir/ouvrir/fermer =la/une/POSS =~ | & pique-nique/camping/bières/boissons ! ère/période/calotte/époque/lac/âge/érosion =~
=glacière > glaciaire: ère/période/calotte/époque/lac/âge/érosion/vallée/cirque/relief =~
# soi
=soit > soi: en =~ =, | chez =~ =, | aller de/guère =de =~ | va/aller/allait/allant guère/pas/=de de/=~ =~ | aller =de =~ | =soi-disant/estime/confiance/maîtrise/image/don/connaissance =en/de =~ | confiance/estime/connaissance/maîtrise/image/affirmation =en/de =~ | sur/pour/avec =~ =même | ~ =-même | rentrer/rester/retour/être =chez =~ | être =~ =même | mauvais/bon =en =~ | chez =~ | devant/derrière/autour =de/=~ =~ =, ! que ce/il/elle/cela =~ | qu' il =en =~ | il/elle/cela/ce =en =~
=soie > soi: chez =~ =, | estime/confiance/maîtrise/image/don =en/de =~ | aller =de =~ | ~ =-même
=soie > soit: que/ce/il/elle/on/cela/qu'il/qu'elle/ainsi/quel/quelle/où =~ =, | que ce/il/elle/on/cela/vous =~ | quoi/où/quel/quelle/quelque que/=~ ce/=~ =~ | quel/quelle que/=~ =~ LE/POSS | ainsi =~ -il
=soi > soit: que ce/il/elle/on/cela/ça =~ | =quoi/qui/où =que =ce =~ | quel/quelle que/qu'en =~ LE/POSS | faut/falloir/vouloir que il/elle/on/l'on/ce/cela =~ | que il/elle/ce/cela =~ | ainsi =~ -il | que LE NOM =~ | , =~ =NUM | c'est/, =~ =lui/moi/toi/elle =soit/, ! en/chez/de/sur/à/pour =~
=soi > soie: ver/drap/foulard/robe/écharpe/chemise/chemisier/cravate/papier/fil/tissu/étoffe/bas/dessous/pyjama/étole/nuisette/rideau =de/à/en =~ | route =de =la =~ | peau/cheveux =de/comme/douce =~ | =ver/vers =à =~ | ~ =sauvage/naturelle
=soit > soie: ver/vers/drap/foulard/robe/écharpe/chemise/chemisier/cravate/papier/fil/tissu/étoffe/pyjama/étole/nuisette/rideau/draps/foulards =de/à/en =~ | route =de =la =~ | ~ =sauvage/naturelle
=sois > soit: il/elle/on/ce/cela/ça/qui =~ ! je/tu =~
=soit > sois: que je/tu =~ | je/tu =~
=soient > soit: il/elle/on =~ | que ce/il/elle/cela =~ =un/une/le/la/pour
# en train
=entrain > en train: être/étions/étiez/sommes/sont/suis/êtes/est/était/étaient/serait bien/actuellement/toujours/encore/déjà/justement/pas/= =~ =de/d' | vous/nous/ils/elles/il/-vous/-il/-elle/-ils/-nous/-tu =~ =de/d' | trouver/voir/surprendre/mettre =le/la/les/=~ =~ =de/d' INF | ~ =de =INF | venir/viennent/voyager/partir/aller/arriver/est-il/-ils/-il/-elle/-vous/-tu/-nous =~ | ~ =d' INF ! avec/plein/manque/sans =d'/=beaucoup/de/=~ =~
=entrains > en train: & être/sommes/sont/de
# avare
=avar > avare: être/très/trop/plus/si/moins/peu/un/cet/le/vieil =~ ! langue/l'/l' =~ | ~ =est
=avars > avares: être/très/trop/plus/si/moins/peu/des/les =~ ! peuple/royaume/huns/empire ~
=avar > avare: un/cet/vieil/vieux =~ | très =~
# accents and odd words
=mai > mais: , =~ il/elle/on/je/nous/vous/ils/c'est/ce/le/la/les/pas/aussi/quand/si/votre/notre/en/malheureusement | =~ =il/elle/on/nous/vous/ils/je/c'/j'/malheureusement/aussi/pas/si/enfin/bon ! en/de/le/NUM/du/1er/fin/début/mi =~ | avril/juin/et/ou =~
=mais > mai: mois =de =~ | mois =de =~ | le NUM =~ =NUM
=mes > mais: , =~ =il/je/nous/vous/elle/on/ils/c'est/pas/c'/j'/ne/si/malheureusement/aussi
=met > mais: , =~ =il/je/nous/vous/elle/on/ils/c'est/pas/c'/j'/ne
=publique > public: en/le/grand/un/du/au/ce/service/transport/domaine/secteur/jardin/lieu/espace/prix/tarif/établissement/marché/débat/pouvoir/trésor/parc/banc =~ =, | en =~ =, | le/ce/un/du/au =grand/=~ =~ | service/domaine/secteur/jardin/espace/prix/tarif/établissement/marché/débat/trésor/banc/droit/ordre/ministère/bal/intérêt =~
=publics > publiques: écoles/finances/affaires/relations/toilettes/voies/personnes/dépenses =~
=public > publique: école/place/fonction/santé/voie/opinion/vie/personne/administration/dépense/dette/force/enquête/utilité/audience/réunion/piscine/bibliothèque/fontaine/commande/piscine/annonce/réponse/page =~
=diagnostique > diagnostic: le/un/ce/POSS/quel/du/au =~ =de/prénatal/est/médical/immobilier/technique/énergétique/précis/complet/électrique/sur/a/erroné/n'/ne/à/par/différentiel/précoce/psychiatrique/posé | poser/établir/confirmer/faire/réaliser/effectuer =un/le/votre/POSS =~ | erreur/outil/centre/test/aide =de/au/du =~ | =un/ce/mon/ton/son/votre/notre/du/au =~ ! on/je/il/elle/qui/se =le =~ | NOM =le =~
=diagnostiques > diagnostics: les/des/ces/LES =~ =immobiliers/techniques/obligatoires/médicaux/sont/ont/énergétiques/de
=diagnostic > diagnostique: il/elle/on/qui/médecin =le/la/les/lui/=~ =~ =un/une/le/la ! le =~
=pronostique > pronostic: LE/POSS/un/le/mon/votre =~ =vital/de/est/engagé/, | un/mon/ton/votre/son =~
=pronostiques > pronostics: LES/faire/mes/vos/les/des =~
=critic > critique: & un/une/la
=status > statu: & quo
=traffic > trafic: & le/du/routier/perturbé/un
=language > langage: & le/un/ce/son/votre/du/écart
=exhorbitant > exorbitant: & prix/tarif/frais/somme/est/coût
=ballet > balai: coup/manche =de/à =~ | passer =le =~
=balais > ballet: danseur/danseuse/tutu/corps/maître/école =de =~ | & danseuse/tutu/chorégraphe/opéra/étoile
=balai > ballet: danseur/danseuse/corps/maître/école/troupe/spectacle/répétition =de =~ | & danseuse/tutu/chorégraphe/opéra/tchaïkovski | ~ =diplomatique/russe/classique/nautique/rose
=ballet > balais: coups/manches =de =~ | ~ =d'essuie-glace
=balais > balai: coup/manche/passer =de/à/le =~
# bit(t)e
=bite > bitte: ~ =d'amarrage | ~ =de =mouillage | amarrer =à =une =~ | ~ =amarrage
=bitte > bite: POSS/grosse =~ ! ~ =d'amarrage
# guère
=guerre > guère: & ne/n' ! en/de/d'/avant/après/entre/contre/pour/sans/à =~ | LE ~ | POSS ~ | déclarer/gagner/crime/faire/prisonnier ~ | ~ mondiale/civile/froide
# listes
=liste > lice: en/entrer/être/candidat =en =~ =pour/avec/contre | en =~ =pour/contre | entrer =en =~ | rester/être/encore =en =~
=lisse > lice: en/entrer =en =~ | en =~
=lys > lice: en =~ =pour
=lice > liste: LE =~ =de/d'attente/électorale/des | faire/dresser/établir =une/la =~ | ~ =d'attente/noire/rouge
=lis > lit: aller/mettre/rester/sauter/garder =au/le =~ | lire/dormir/coucher/manger =dans/au son/mon/un/le =~ | au/du/dans =le/mon/son/=~ =~ | ~ =de =camp/mort | tête/descente/cadre/pied/drap/jeté =de =~ | un/le/ce =~ =superposé/double/simple/bébé
=lit > lis: je/tu =~ LE/votre/que/dans/un/ce
=lie > lit: il/elle/on =~ =un/le/ce =livre/journal/message/roman/mail
=lise > lisse: cheveux/peau/surface =~
# poids, pois, poix
pois > poids: prendre/perdre/peser/faire =du/POSS/le/de =~ | POSS =~ idéal/= | ~ =de =colis/article/produit/bébé/paquet/corps/mots/années/charge/camion | perte/prise/surcharge/excès/surpoids/limite =de =~ | ~ =lourd/plume/net/brut/maximum/maximal/mort/moyen/total/léger/volumétrique | au =~ =de | faire =le =~ | de =tout =son =~ | deux =~ =et/deux =deux | deux =~ =, | lancer =du =~ ! petits =~ | à =~
poids > pois: petit/à =~ =cuisiné/chiche/chiches/cassés/gourmands/verts | petit =~ | ~ =chiche/cassé/gourmand/chiches | robe/cravate/jupe/chemise/tissu/nappe/maillot =à =~ | soupe/purée/boîte =de/aux/de =petits =~ ! petit ~ =de
poix > poids: prendre/perdre =du =~ | ~ lourd/net/brut
poix > pois: petit =~ | ~ chiche
poid > poids: & le/du/son/de/lourd
# views and entries
=vu > vue: point/points/prise/perte/perdre/garde/baisse/connaître/champ/angle/vol =de/à =~ =./,/de/sur/qui/le/la/les/que/un/ses/mes/et/il/elle/nous/du/des/d'
=vu > vue: point/prise/perte/perdre =de =~ | à =perte =de =~ | en =~ =de/d' | à =première =~ | longue- =~
=vus > vue: point/points/perdre =de =~
=vus > vues: prise/prises/points =de =~
=point-de-vu > point de vue: & mon/le/un/de
=entré > entrée: à =l' =~ =de/en | une/l'/POSS/d'/cette =~ =en =vigueur/guerre/matière/scène/vigueur | une/POSS/cette =~ =de/du/en/à/principale/gratuite/, | porte/port/hall/droit/examen/date/billet/prix/année/concours/droits/clé/visa =d' =~ | à =l' =~ | faire =son/une =~ ! être ~
=entrés > entrées: LES/NUM/POSS =~ =gratuites/payantes/de =cinéma | NUM =~ =pour ! être ~
=sorti > sortie: POSS/une/cette/la/à =la/dès =sa/=~ =~ =de/du/scolaire/prévue/, | à =la =~ =de | date/panneau/bretelle =de =~ ! être ~
=pieds > pied: aller/venir/marcher/rentrer/partir/faire =à =~ =./,/jusqu'/jusque | course =à =~ =, | sur/mettre/mise =~ =d'égalité | mettre/remettre/mise/perdre =sur/=~ =~ =à
=soucis > souci: un/ce/aucun/chaque petit/léger/gros/=~ =~ | par =~ =de/d' | avoir =le =~ =de
=souci > soucis: des/les/nos/vos/plusieurs/ces =~ | de =nombreux =~
=nue > nu: mettre/mise =à =~ =./,/devant/et/les/la/le | à =l'œil =~
=clairs > clair: voir =~ =dans/, | y =voir =~
=point > poing: arme/armes =de =~
=pattes > pâte: coq =en =~
=pâtes > pattes: court/haut/bas =sur =~

# plan, plant
plan > plant: ~ =de =tomate/tomates/salade/fraises/fraisier/vigne/poireaux/poivron/laitue/lavande/persil/tabac/basilic | repiquer/arroser/planter/bouturer LE/des ~
plant > plan: ~ =de =métro/travail/maison/ville/financement/table/action/cul/relance/site/masse/formation/carrière/secours/quartier | ~ =d'eau/d'action/d'urgence/d'épargne/d'accès | laisser/rester =en =~ | sur =le =~ =de/personnel/professionnel/technique/juridique | en =arrière/premier/gros =~ | gros/premier/second/arrière =~ | ~ tarifaire/cadastral/social/comptable/sanitaire/local
# ras, raz, rat
=raz > ras: à =~ =de/du/bord | à =~ =bord | ~ =le =bol | en avoir =~ =le/la | ~ =de =cou | tondre/couper/coupé/rasé =à =~ | au =~ =du/des/de
=ras > raz: ~ =de =marée | ~ =-de-marée
=rat > ras: à =~ =bord | au =~ =du | ~ =le =bol | en =avoir =~ =le
=rat > raz: ~ =de =marée
=ras > rat: fait =comme =un =~
# others
=pic > pique: à =~ =-nique | ~ =-nique | lancer =des/une =~ | as/roi/dame/valet/dix =de =~
=pique > pic: ~ =de =pollution/chaleur/activité/production/commandes/affluence/consommation/épidémie/fréquentation/livraison/trafic | ~ =d'activité/d'affluence/d'appels | à =~ =, | tomber/arriver/couler/falaise =à =~ ! as/roi/dame/valet =de =~
=pics > piques: lancer/envoyer =des =~
=laid > lait: bouteille/verre/litre/brique/vache/café/dent/dents/chocolat/pot/goutte/cochon/frère/production/riz =de/à/au =~ | café/riz/chocolat =au =~ | ~ demi-écrémé/entier/écrémé/maternel/concentré/frais/cru/infantile/végétal/maternisé/corporel/démaquillant | boire =du/POSS/le =~
=lait > laid: être/sembler/trouver/paraître/rester très/trop/si/plus/aussi/vraiment/moins/assez =~ | homme/bâtiment/bâtiments/visage très/trop/si/=~ =~
=laie > lait: bouteille/verre/litre/brique =de =~
=nid > ni: ~ =votre/plus/moins/le/la/l'un/trop/fait/même =, | sans foi/=~ =~ =loi
=ni > nid: LE/POSS/un/le =~ =d'oiseau/de guêpes/poule/frelons/amour/oiseaux/fourmis/hirondelles/cigogne | ~ =de guêpes/poule/frelons/oiseaux/fourmis/hirondelles/cigogne/pie/aigle | ~ =d'oiseaux/d'oiseau/d'abeille/d'ange/d'amour | faire/construire/quitter/tomber =du/son/le/leur =~
=ouïe > oui: dire/répondre/c'est/mais/bien =~ =, ! par =~ =dire
=oui > ouïe: par =~ =-dire/dire | ~ =-dire | avoir/perdre/sens =l'/de =l'/=~ =~ | =l' =~ fine | être =tout =~
=danse > dense: brouillard/forêt/trafic/circulation/fumée/foule/programme/nuage/population/végétation/matière/journée/semaine/emploi =du =temps/très/plus/trop/=~ =~ | brouillard/forêt/trafic/circulation/fumée/foule/population/nuage/végétation être/est très/plus/trop/assez/=~ =~ | très/trop/assez/plus =~ =et/, ! cours/professeur/école/salle/piste =de =~
=dense > danse: cours/professeur/école/salle/piste/pas/leçon/spectacle/chaussons/studio/prof =de =~ | la/une/cette =~ =classique/moderne/orientale/de =salon/africaine | faire =de =la =~ | elle/il/on =~ =avec/le/la
=cuir > cuire: faire/laisser/mettre/pour =~ =LE/pendant/NUM/à/au/dans/des/du/le/la/doucement | faire/laisser/mettre =~
=cuire > cuir: veste/sac/blouson/ceinture/canapé/portefeuille/sacoche/fauteuil/pantalon/botte/gant/chaussures/étui/article/housse/bracelet/siège/manteau/jupe =de/en =~ | en =~ véritable/pleine/noir/marron | en =~ =, | ~ =chevelu
=choque > choc: un/ce/sous/état/rude =~ =de/émotionnel/thermique/électrique/culturel/frontal/violent/pétrolier/anaphylactique | sous =le =~ | état/traitement/onde/pare =de =~ | prix/photos/équipe/mesure/traitement =~ =, | en =état =de =~
=choc > choque: ça/cela/il/elle/qui/me/m'/te/nous/vous =me/te/nous/vous/=~ =~ | ça/cela/ce =qui =~
=cire > sire: triste/pauvre =~ | oui =~ =,
=sire > cire: bougie/musée/statue/poupée/crayon =de/en/à =la/=~ =~ | ~ =d'abeille/épilatoire/froide
=clerc > clair: être/voir/tirer/temps/ciel/eau/bleu/vert très/plus/au/bien/pas/assez/=~ =~ =, | il =être =~ =que | au =~ =de =lune | bleu/vert/gris/rose/marron =~ | sabre/tirer/mettre =au =~ | c'est/est/pas/bien/très/plus =~ ! grand/un =~
=clair > clerc: pas/être besoin =d'être/=~ =grand =~ | grand =~ | ~ =de =notaire/huissier | ~ =d'huissier
=coq > coque: ~ =de =téléphone/protection/bateau/smartphone/noix/navire/silicone/iphone/samsung | œuf/oeuf/œufs/oeufs =à =la =~ | ~ rigide/arrière/silicone/transparente/protectrice/souple/avant
=coque > coq: ~ =de =bruyère/combat/basse-cour | ~ gaulois | chant/cri/crête/combat =du/de =~ | ~ au =vin
=cric > crique: ~ =de =sable/galets | petite =~ =de
=crique > cric: roue/voiture/secours/soulever/crevaison =et/avec/= un/le/=~ =~ | & roue/crevaison/manivelle
=exprès > express: train/café/livraison/colis/voie/transport/envoi/courrier/point/chronopost/service =en/= =~ | livraison/envoi/colis/transport =en =~
=express > exprès: faire/fait pas/l'/le/ça/=~ =~ ! livraison/faire =en =~ | fait/faire/font/faites/a fait =pas/=~ =~ | un =fait =~
=foret > forêt: & arbre/promenade/feu/dans/équatoriale/bois/amazonienne/pins/incendie
=forêt > foret: & perceuse/mèche/béton/perçage/métaux
=forets > forêts: & arbres/feux/dans/incendies/tropicales/eaux
=haut > eau: ~ =de =javel/cologne/rose/parfum/vie/mer/source/toilette/robinet/pluie | ~ =potable/douce/chaude/minérale/gazeuse/plate | verre/goutte/bouteille/litre/fuite/dégât/chute/château/cours/jet/point/dégâts/compteur =de/d' =~
=eau > haut: en =~ =de =page/liste/gamme | du/de =~ =en =bas | ~ =de =gamme | en =~ =à =droite/gauche | de =là- =~
=au > eau: verre/goutte/bouteille/litre/fuite/dégât/jet/compteur =d' =~ | ~ =de =javel/cologne/parfum
=au > haut: ~ =de =gamme
=os > haut: & de-gamme
=hauteur > auteur: droit/droits =de/d' =~ | ~ =de =livre/roman/message/article/crime/vol/fraude/appel | cet/un/l'/d'/mon =~ =de =roman/livre/article/ouvrage/crime | ~ =compositeur
=auteur > hauteur: à/de/en/NUM/la/une =la/=~ =~ =de/, =de mètre/taille/yeux/attentes/NUM | être/pas à =la =~ | à =la =~ | à =~ =de =NUM | mètres/cm/centimètres/m =de =~ | saut =en =~ | prendre =de =la =~ | largeur/longueur/profondeur =et/,/x =~ | ~ =sous =plafond
=hauteurs > auteurs: droit/droits =d' =~ | LES =~ =de =livre/roman/crime
=auteurs > hauteurs: LES =~ =de =la =ville
=heur > heure: LE/une/à/NUM/cette/quelle/POSS/d'/l' =~ =de/du/, | NUM/quelle/chaque/une/dernière/première/demi-/à =l'/=~ =~ =! ! avoir =l' =~ | bon =~
=heure > heur: avoir =l' =~ =de =plaire/déplaire
=heure > heurt: sans =~ =,
=heures > heurts: sans/violents/de =violents =~ | ~ =entre/avec =police/manifestants/policiers
=hors > or: bague/bijou/médaille/lingot/chaîne/montre/âge/règle/cœur/noces/mine/collier/couche =de/d'/en =~ | en =~ =massif | , =~ =il/je/elle/on/ce | en/d' =~ =massif/jaune/blanc/, | rouler/valoir/silence =est/sur/de/son =l'/pesant =d'/=~ =~
=or > hors: ~ =de =question/prix/portée/service/stock/contrôle/danger/sujet/cause/propos | ~ =service/taxe/taxes/sujet/jeu/délai/stock/saison/norme/bord/forfait/zone/garantie/pair/série/europe/union/promotion/piste | ~ =d'usage/d'état/d'atteinte/d'ici ! , =~ =,
=ors > hors: ~ =de/service/taxe/sujet | lors/dès =~
=jars > jarre: & huile/olives/argile
=lacs > lac: un/le/du/au =~ =de
=laque > lac: bord/eau/rive/fond =du =~ | ~ =de =montagne/cygnes/baignade/genève/constance/garde/côme/annecy/léman
=lac > laque: bombe/flacon/cheveux =de =~ | ~ =à/pour =cheveux
=mess > messe: aller/dire/célébrer/assister/enfant =à/de/la =la/=~ =~ | ~ =de =minuit/requiem/mariage/noël
=messe > mess: ~ =de =officiers | ~ =des =officiers/sous-officiers
=mie > mi: à =~ =-temps/chemin/hauteur/mars/avril
=parquer > parquet: & sol/chêne/stratifié/flottant
=pouvoir > pourvoir: ~ =à/au =poste/remplacement/besoins/postes | poste/siège/emploi/place =à =~ =, | à =~ =de =suite | postes =à =~
=quart > car: ~ =il/elle/nous/vous/je/le/la/les/ils/on/votre/c'/j'/celui/celle/nos/cela ! un/le/NUM/premier/dernier =~
=car > quart: un/trois/le/NUM/premier/dernier =~ =d'heure/de tour/finale/siècle/heure | ~ =d'heure/de =finale/tour/siècle | moins =le =~ | trois- =~
=raie > rai: ~ =de =lumière/soleil
=rai > raie: ~ =de =côté/manta
=romand > roman: ~ =policier/historique/feuilleton/noir/graphique/épistolaire/photo | lire/écrire/auteur/publier un/POSS/le/d'un =~
=roman > romand: suisse =~
=seller > sceller: ~ =colis/carton/enveloppe/accord/destin/pacte/alliance/amitié/sort/paquet/sachet | accord/destin/enveloppe/colis/sort/paquet/pacte être/avoir/=~ =~ ! ~ =cheval/jument/poney
sceller > seller: ~ =cheval/jument/poney/monture | cheval/jument/poney être/=~ =~
desseller > déceler: ~ anomalie/erreur/problème/défaut/faille/hostilité/fraude/fuite/dysfonctionnement/panne/mensonge/maladie/trace/présence/incohérence | avoir/pouvoir =~ =un/une/des/aucune ! ~ =cheval/jument/poney
desceller > déceler: ~ anomalie/erreur/problème/défaut/faille/hostilité/fraude/fuite/dysfonctionnement/panne/mensonge/maladie/trace/présence/incohérence/ironie/tristesse | anomalie/erreur/faille/fraude/défaut/problème que/qui on/vous/nous/il pouvoir =~ =dans | erreur/anomalie/problème/fraude/défaut/faille =être/avoir/=~ =~ =dans/par/sur ! ~ =pierre/dalle/barreau/pavé
déceler > desceller: ~ pierre/dalle/barreau/pavé/grille/brique/marche/carrelage | pierre/dalle/barreau/pavé/brique être/=~ =~
déceler > desseller: ~ cheval/jument/poney/monture | cheval =~
celer > sceller: ~ =colis/enveloppe/accord/paquet
rebouter > redémarrer: ~ ordinateur/PC/pc/mac/Mac/windows/serveur/téléphone/box/système/machine/téléviseur/décodeur/routeur/modem/linux/console/tablette/tv/télé | ordinateur/pc/serveur/machine/box/téléphone =être/=~ =~
=soufre > souffre: je/il/elle/on/qui/client/enfant/mère/père =en/y/=~ =~ =de/beaucoup/d'/du/énormément/d'un/le/encore/trop/en | il/elle/on/qui/je/ne/n'en/en =~
=souffre > soufre: odeur/dioxyde/allumette/jaune/acide/mine/fleur =de =~ | dioxyde =de =~ | odeur =de =~ ! qui/il/elle =~
=spore > sport: faire/pratiquer/salle/chaussures/tenue/club/prof/terrain/équipement/voiture =de/du =~
=sport > spore: ~ =de =champignon/fougère/moisissure
=tic > tique: morsure/piqûre/chien/collier =de/contre/anti/anti- =~ | ~ =sur =chien/chat/peau | & lyme/morsure/chien
=tique > tic: ~ =de =langage | ~ nerveux
=tiques > tics: ~ =de =langage | ~ nerveux
=vaine > veine: ~ =cave/jugulaire/porte/fémorale | dans/de/une/les =la/une/=~ =~ =de =cou/bras/or | avoir =de =la =~ | prise/coup =de/dans =~ | pas/de =la =~ =,
=veine > vaine: tentative/tentatives/recherche/promesse/attente/lutte/espérance/démarche être/=~ =~ =, | être =~ =, ! avoir =de =la =~
=vaines > veines: dans/s'ouvrir/tailler =les/POSS =~ | LES =~ =de =bras/cou/main/jambe
=veines > vaines: tentatives/recherches/promesses/démarches/paroles =être/=~ =~
=vil > ville: LE =~ =de/d'eau | centre/hôtel/vie/voiture/plan/maison =de/en/- =~ | en =~ =, | aller/habiter/vivre/travailler/entrer =en/dans =la/une/=~ =~ | grande/petite/belle/vieille/cette/notre/votre/une/la =~
=ville > vil: à =~ =prix | ~ =prix/flatteur/séducteur
=site > cite: je/il/on/elle =~ =le/la/un/les/:
=cite > site: sur/le/notre/votre/un/ce =~ =internet/web/marchand/officiel/de =vente/touristique | sur =le/notre/votre/un/ce =~
=cité > site: ~ =internet/web/marchand/de =vente/e-commerce | sur =notre/votre =~ =internet/web
=sol > sole: filet =de =~ =meunière | ~ meunière
=sole > sol: au =~ =, =de | à =même =le =~ | sous- =~ | revêtement/dalle/carrelage/chauffage =de/au/du =~ | chauffage/tomber/poser/être =au =~
=saule > sol: chauffage/tomber =au =~
=sous > sou: un/dernier/sans =un/=~ =~ =, | sans =le/un =~ | pas =un =~ =, | propre =comme =un =~
=sou > sous: ~ =le/la/les/votre/notre/forme/réserve/peu/contrat/huitaine/NUM/un/garantie/quelques/clé/pli/couvert
=ceinte > sainte: femme/année/terre/vierge =~
=ceinte > enceinte: femme/tomber =~
=scène > cène: dernière =~ =de =jésus/christ
=saine > scène: metteur/mise/mettre/entrer/entrée/sur/monter =en/sur =la/=~ =~ | mise/metteur/entrée/mettre/monter =en/sur =~ | sur =~ =, | ~ =de =crime/ménage/théâtre/film/spectacle | une/la/cette =~ =de
=seine > scène: mise/metteur/mettre/entrer/entrée =en/sur =~ | ~ =de =crime/ménage | ~ =de =ménage
=scène > saine: alimentation/vie/nourriture/relation/lecture/colère/cuisine =être/plus/très/=~ =~
=cène > scène: mise/metteur/mettre/entrer/entrée/sur =en/=~ =~ | une/cette =~ =de
=sel > celle: ~ =-ci/-là/qui/que/de/des =votre
=selle > celle: ~ =-ci/-là/qui/que/dont | =~ =que/qui/dont
=celle > selle: en =~ =, | remettre/monter/remonter/rester =en =~ | ~ =de =vélo/cheval/moto
=celles > selles: analyse/examen/prélèvement/aller =des/aux/les =~ | ~ =liquides/molles/dures
=chaux > chaud: avoir/faire/très/trop/avoir/tenir/prendre/servir/eau/air/temps plus/très/trop/bien/si/=~ =~ ! lait/à =la/de =~
=chaud > chaux: lait/enduit/peindre/four/blanc/peinture/mortier =de/à/à =la =~ | badigeon/enduit/blanchir/peindre =à =la =~ | bâti/construire =à =~ =et =à =sable
=show > chaud: avoir/faire très/trop/bien/=~ =~ | eau/temps/plat/café =~
=bote > botte: ~ =de =caoutchouc/cuir/pluie/foin/paille/radis/neige
=botte > bot: pied =~
=bout > boue: couvert/plein/bain/tache/pneu/flaque/maculé/éclaboussure =de =~ | dans =la =~ | garde- =~ | ~ =séchée
=boue > bout: au =~ =de/du/des | à/tenir/jusqu'au/d'un/venir/être/arriver/de au/le/à/=~ =~ =de | jusqu' =au =~ | joindre =les =deux =~ | un =~ =de pain/bois/chou/terrain/route/papier/ficelle/tissu
=boues > bouts: joindre LES/deux/les/=~ =~ | les =deux =~ | à =~ =de =bras
=bous > bouts: joindre LES/les/deux/=~ =~ | les =deux =~
=bouts > bout: au/à/tout/venir =~ =de/du/des | jusqu' =au =~
=bout > bouts: joindre =les =deux =~
=bou > bout: au/à/d'un/jusqu'au/un =~ =de/du/des
=boue > bouc: ~ =émissaire
=but > bu: avoir bien/trop/déjà/beaucoup/assez/= =~ =un/de/du/mon/trop/verre/LE ! avoir =un/pour =~
=bu > but: dans/marquer/atteindre =le/un =~ | dans =le =~ =de | avoir =pour =~ | gardien/ligne =de =~ | marquer =un/le =~
=butte > but: dans/avoir/marquer/atteindre =le/un/pour =~ | dans =le =~ =de | gardien =de =~
=but > butte: être/se trouver/mettre =en =~ =à
=buter > butter: & pommes
=chat > chas: ~ =de =aiguille | ~ =d'aiguille | le/du =~ =de =l'aiguille
=chas > chat: un/le/mon/notre/votre/ce =~ =noir/roux/persan/siamois/de/gris/est/a ! ~ d'aiguille
=craint > crin: queue/matelas/brosse/gant =de/en/à =~ | à =tous =~ | à =tout =~
=crack > krach: ~ =boursier/pétrolier/immobilier | ~ =de =bourse/1929
=krach > crack: être =un =~ =en/de
=craque > crack: pipe/fumeur =de/à =~ | un =~ =en =maths
=file > fil: coup =de =~ | au =~ =de/du/des | passer/donner =un =coup =de =~ | sans =~ =, | coudre/aiguille =de/du/et =~ | ~ =de =soie/fer/nylon/coton/laine/cuisine/conversation/conducteur | ~ =d'actualité/d'attente/dentaire/électrique ! ~ =d'attente
=fil > file: ~ =d'attente/d'appels/indienne | ~ =de =attente/droite/gauche | se garer/stationner =en =double =~ | en =double/~/~ =~ | à =la =~ | prendre =la =~ =de
=fils > fil: coup =de =~ | sans =~ =, | au =~ =du =temps | au =~ =des =jours/années/mois/semaines/ans/saisons | de =~ =en =aiguille | ~ =de =fer/soie/nylon/pêche | ~ =d'attente/d'actualité
=fille > file: ~ =d'attente/indienne | en =double =~ | à =la =~ =indienne
=flaire > flair: avoir =du =~ | son/mon/bon/du/votre/leur =~
=grasse > grâce: ~ =à/au/aux | faire/rendre/coup/délai/état/action/de =de/=~ =~ =, ! matinée/viande/matière/peau/eau/faire =~ | délai/coup/état/jour/période =de =~ | rendre =~ =à | de =bonne/mauvaise =~
=grâce > grasse: matière/matinée/matières/viande/peau =~ | faire/une =la =~ =matinée | ~ =matinée
=grasses > grâce: ~ =à/au/aux
=gril > grille: ~ =de =salaires/mots/écran/loto/programmes/prix/tarifs/notation/lecture/indice/sudoku/départ/four | ~ tarifaire/salariale/indiciaire
=grille > gril: viande/steak/poisson/cuire =au/sur =le/=~ =~ | cuire/steak/poisson =au =~ | être/mettre =sur =le =~
=lire > lyre: & orphée/poète/corde
=lyre > lire: pouvoir/à/pour/de/savoir/aimer =~ =votre/le/la/un/les/vos/ce
=lutte > luth: joueur/jouer =de/du =~
=luth > lutte: ~ =contre/pour
=né > nez: POSS/le/au/LE/un =~ =bouché/coulé/rouge/crochu | rhume/saigner/avoir =du/au/le =~ | =nez =à =~ | mettre =le =~ =dehors/dans | pince/cache/saignement =de/du/- =~ | au =~ =et =à
=nez > né: être/suis/est/nouveau/nouveau-/mort/premier/dernier =~ =en/le/à/dans/de/sous/NUM | être =~ =en/le/à | nouveau/nouveau-/premier/dernier =~
=peine > penne: & sauce/pâtes
=peigne > peine: à/ça/cela/valoir/faire/sous =la/de/=~ =~ =, | valoir/vaut =la =~
=pis > puis: et =~ =vous/nous/je/il/elle/ensuite
=plaie > plaît: s'il =vous/te =~ | il =vous/te =~ | me/te/lui/vous/nous =~ =beaucoup/pas/et/, ! soigner/panser =la =~
=plaît > plaie: panser/soigner/désinfecter/recoudre =une/la/POSS =~ | une/la/cette =~ =ouverte/béante/infectée
=plein > plain: & chant-grégorien
=plu > plus: de/en/ne/n'est/non/au =~ =de/en/notre/que/il/tard/,/vite/le | ne/n'/n'est =est/avoir/sera/sont/ai/pouvoir/=~ =~ =notre/mon/le/un/de/possible/disponible/là ! avoir bien/beaucoup/=~ =~ =à/aux | de/en =~ =, | de =~ =en =~ | non/en/au/tout/d'autant =~
=plus > plu: avoir/a/ai/ont m'a/beaucoup/bien/tout/=toujours toujours/bien/énormément/= =~ =à =tous/mon/ma/notre/mes/tout | il =a =~ =toute/hier/cette ! ne/n' ~
=près > pré: vache/mouton/cheval/herbe =dans/de/au/sur =le/un/=~ =~ | dans/le/un =~ =vert/carré | ~ =salé | dans =les/le =~ =, | être/brouter =dans =le =~
=prit > prie: je/elle/il/vous/on =te/vous/me/nous/le/la/les =~ =de/d' | je/nous/il/elle =vous/te/le/la/me/en =~ =de/d'agréer
=pris > prix: à/le/au/un/bas/meilleur/bon/POSS/hors/quel/aucun/tout =~ =de/du/est/des/unitaire/exact/public/réduit/fixe/affiché/TTC/ttc/promotionnel/barré/en/d'/, =vente/achat/départ/base/revient/gros | ~ =public/unitaire/affiché/barré/promotionnel/fixe/remisé/réduit/attractif/compétitif/cassé/TTC/coûtant | à =tout/aucun/vil/bas/moitié/prix/quel =~ | au =~ =de | hors =de =~ | le/un/ce/au/du/votre/nos/vos/les/LES/POSS =~ =de/du =produit/article/abonnement/vente/livraison/achat/commande | =le/ce/un/du =~ =est/n'est/a ! avoir/être bien/=~ =~
=prix > pris: être/avoir/a/ai/avons/avez/ont/été/ayant bien/déjà/pas/été/malheureusement/aussi/également/donc/mal/tout/= =~ =en/contact/connaissance/note/rendez-vous/le/la/un/une/du/de/mon/votre/par/des/, ! avoir =un/des/les/de =~
=prit > pris: avoir/a/ai/avons/avez/ont/été bien/déjà/pas/été/= =~
=prie > prit: il/elle/on =~ =le/la/les/un/une/son/sa =train/décision/main/temps/route/parole/avion/fuite/bus
=rein > rien: ne/n'/plus/ça/pas =est/avoir/être/faire/=~ =~ =de/à/,/que/reçu/fait | ~ =que =pour | ~ =à =voir/faire/dire | plus =~ | n'ai/n'a/n'avons/n'avez =~
=rien > rein: mal/greffe/maladie/cancer/insuffisance/don/calcul/calculs =de/au/aux/d'un/du =~ | greffe/don =d'un/de =~ | mal/tour/coup =de/aux/du =~
=riens > reins: mal/tour/coup/creux/chute =de/aux/des =~ | casser =les =~
=serein > serin: & canari/cage
=serin > serein: être/rester/sembler/air très/plus/=~ =~
=serre > sert: il/elle/on/qui/cela/ça/ne/se =ne/me/vous/nous/=~ =~ =à/de/rien/d' | à =quoi =~ | ça/cela/ne =~ =à
=sert > serre: effet/gaz/plante/légumes =de/à/en/sous =~ | effet =de =~ | culture/tomates =sous/en/de =~
=sort > sors: je/tu =en/y/la/le/me/te/=~ =~
=sors > sort: il/elle/on/qui =en/se/s'en/=~ =~ | POSS =~ =de | tirer/jeter/tirage =au/un/le =~
=tare > tard: trop/plus/très/tôt/au/si/moins/assez =ou/plus/=~ =~ | tôt =ou =~ | trop/plus/très =~ | au =plus =~
=tard > tare: & balance/pesée/héréditaire
=tares > tard: plus/trop =~
=tète > tête: LE/POSS/la/en/mal/coup/de/une/à/face/se/casse-/mal/tenir/perdre/par/haute/baissée/lever/baisser/hocher/secouer/tourner =la/sa/ma/de/à/=~ =~ ! bébé/il/elle/veau/agneau/enfant =~ | ~ =le/son =sein/lait/mère/biberon
=tète > tête: la/sa/ma/ta/leur/en/une/coup =de/=~ =~ | ~ =haute/baissée/première/à =claques | mal =de =~ | en =~ =de | tenir/faire =~ =à | casse- =~ | ~ =à =~ | coup =de =~ | avancer/marcher =~ =haute/baissée
=tête > tète: bébé/veau/agneau/nourrisson/chaton =~ =sa/le/encore
=tètes > têtes: LES/deux/trois/POSS =~ =de/d'
=tout > toux: sirop/quinte/médicament/pastille =de/contre/pour/anti =la/=~ =~ | quinte =de =~ | sirop =contre =la =~ | ~ =grasse/sèche
=toux > tous: ~ =les/nos/vos/ensemble/mes/ces/types | nous/vous/pour/à/de/avec =~ =les/,/deux/ensemble
=toux > tout: en/pas/du/malgré/avant/après =~ =cas/le/de/, | pas =du =~ | ~ =de =suite/même | malgré =~
=vend > vent: coup/rafale/moulin/force/énergie =de/à/du =~ | ~ =violent/fort/du =nord | dans =le =~ | le =~ =souffle
=vent > vend: il/elle/on/qui/se/magasin/boutique/site/vendeur/ne =les/le/la/en/ne/nous/vous/=~ =~ =des/du/à/pas/ses/bien/en/sur/son/plus/de/uniquement/mal/comme | se =~ =à/en/bien/comme/sur/par/mal | il/elle/on/qui =~
=vents > vend: il/elle/on/qui =~
=vends > vent: coup/moulin/rafale =de/à =~
=fausse > fosse: ~ =commune/septique/sceptique/d'orchestre/nasale | au =bord =de =la =~ =, | bord/fond =de/d' la/une =~ | creuser/combler/vider ~ | ~ =d'orchestre
=voient > voie: en =~ =de | une/la =~ =de =garage/recours
=empreint > emprunt: les/des/un/l'/LES =~ =à =la/bancaires
=empreints > emprunts: LES/POSS =~ =à/bancaires/de/auprès/immobiliers
=soutient > soutien: , =~ =à/aux/au =LE | , =~ =aux/psychologique/scolaire/moral | ~ =psychologique/scolaire/moral/financier
=dégoutte > dégoûte: me/te/nous/vous/le/la/les/m'/t'/ça/cela =me/te/nous/vous/=~ =~ =! | ça/cela/me/te/qui =~
=dégoutté > dégoûté: être/avoir/très/suis/vraiment/m'a/l'a/m'/complètement =~
=dégouttée > dégoûtée: être/avoir/très/suis/vraiment/complètement =~
=dégouttés > dégoûtés: être/avoir/très/vraiment/sommes =~
=dégouttant > dégoûtant: être/c'est/très/trop/vraiment/tout =~
=contant > content: être/très/pas/bien/si/plus/vraiment/trop/tellement/peu/suis/client =~ =de/que/d'/, | avoir tout/=~ =POSS =~ =de | tout =POSS =~ =de | très/bien/pas/si/vraiment =~
=contant > comptant: payer/paiement/acheter/argent/au/règlement/achat =en/=~ =~
=content > comptant: payer/paiement/acheter/argent/règlement/achat =en/au/=~ =~ | au =~
=comptant > content: être/très/vraiment/si/suis très/bien/pas/=~ =~ =de/que/d' ! au/payer =~
=comptant > contant: en =~ =des =histoires
=verset > versé: avoir/a/ai/avons/été/sera/est/montant/somme =été/=~ =~ =sur/à/par/le/au
=étés > étaient: NOM =~ ADJ
# words, names, money
=mots > maux: ~ =de =tête/ventre/dos/gorge/dents/estomac | souffrir/soulager/souffre =de/les =~ | de =deux/tous =~ =,
=maux > mots: chercher/trouver/dire/peser/écrire/croiser =les/POSS/mes =~ =, | ~ =croisés/clés/doux/fléchés/gentils/clefs | à =~ couverts | LES =~ =de =passe/amour/remerciement/encouragement | jouer =sur/avec =les =~
=mot > mal: ~ =de =tête/ventre/dos/gorge/dents/cœur
=non > nom: au =~ =de | POSS/quel =~ =de/complet/propre/famille/et/est/prénom/sur/,/du/figurant | le =~ =de/complet/figurant | ~ =de =famille/jeune/scène/code/naissance/domaine/rue/utilisateur/compte/produit/société/entreprise | ~ =d'utilisateur/d'usage | prénom/adresse/téléphone/âge =et =~ | en/à/sans =mon/son/votre =~ | petit/faux =~ =de
=nom > non: bien =sûr =que =~ | ~ =conforme/conformes/payé/merci/disponible/réclamé/remboursable/reçu/reçue/livré/livrée/applicable/lu/valable/utilisé/fonctionnel
=noms > non: ~ =seulement/plus/conforme/conformes/remboursable
=poil > poêle: ~ =à =bois/frire/granulés/mazout/pétrole/pellets/crêpes/charbon | ~ =anti-adhésive/antiadhésive
=poêle > poil: à =~ =, | ~ =de =chien/chat/barbe/chameau/carotte | au =~ =, | de =tout =~ | ~ =à =gratter
=poêles > poils: ~ =de =chien/chat/barbe/chameau | LES =~ =de =animaux/chien/chat
=bouleau > boulot: mon/ton/son/gros/sale/sacré =~ ! écorce/tronc/bois/sève/feuille =de ~
=boulot > bouleau: écorce/tronc/sève/feuille/bois/pollen =de =~
=marchant > marchand: LE/POSS/site/un/le/du/au =~ =de/en =ligne/journaux/sable/légumes/biens/glaces/fruits/tapis/vin/vélos/partenaire | site/sites/galerie/valeur/non =~ | un/le/du/au/ce/ces/les/des =~
=marchants > marchands: & les/des/sites/nos
=marchand > marchant: en =~ =dans/sur/à/vers/le =
=seiche > sèche: peau/herbe/saison/feuille/gorge/fleur/pâte/cale/nettoyage/toux/cheveux être/très/à/en/=~ =~ | ~ =-linge/-cheveux | nettoyage/cale =à/en =~
=sèche > seiche: encre/os/filet/anneaux =de =~
=sèches > seiches: encre/os/anneaux =de =~
=bée > baie: ~ =vitrée/vitrées/rose/de =goji/=somme/cancale
=baie > bée: bouche =~
=bé > bée: bouche =~
=bées > bée: bouche =~
=art > arrhes: verser/versé =des =~
=harts > arrhes: verser =des =~
=bond > bon: ~ =d'achat/de commande | ~ =de =réduction/commande/livraison/retour/cadeau/échange/garantie | un/ce/le =~ =de =réduction/commande/livraison/retour | ~ =courage/week-end/anniversaire/appétit/voyage/séjour
=bon > bond: faux =~ =à/, | faire =un =~ =en =avant/arrière | ~ =en =avant/arrière | faire =faux =~ | saisir/prendre la =balle =au =~
=bons > bonds: progresser/avancer par =~
=cache > cash: payer/paiement/argent/régler/paie/espèces/payé =en/=~ =~
=cash > cache: vider =le =~ | ~ =de =navigateur/=prise | mémoire =~ | & navigateur/cookies
=quand > camp: ficher/foutre/lever/choisir =le/POSS =~ | feu/lit/chef =de =~ | ~ =de =vacances/base/réfugiés/concentration/toile/scout/=entraînement
=camps > camp: ficher/foutre =le =~ | lit/feu/chef =de =~
=cantique > quantique: physique/mécanique/état/théorie/ordinateur/saut =~
=quantique > cantique: ~ =des =cantiques | chanter =un/le =~ =de
=décent > descend: il/elle/on/qui/se =~ =de/du/en/à/au/les/la/dans
=descend > décent: logement/salaire/prix/délai/tenue/revenu/hôtel très/peu/=~ =~
=descends > descend: il/elle/on/qui =~
=doit > doigt: petit =~ | bout/ongle/empreinte =du/de =~ | ~ =de =pied/main/fée | montrer/pointer =du =~ | au/du =~ | obéir/mener =au =~ =et
=doigts > doit: on/il/elle/cela =~
=doigt > doit: on/il/elle/cela/qui =~ =être/faire/avoir/le/la/vous/nous
=don > donc: , =~ =je/nous/vous/il/elle/on/le/la/votre/pas | je/nous/vous =~ =que/vous/le
=dont > don: faire/un/LE/POSS =~ =de/à/du =sang/organe/organes/association/nous/soi | faire =~ =de | un =~ =de | appel =aux =~ | ~ =d'organes | avoir =le =~ =de
=donc > dont: celui/celle/ceux/celles/ce =~ =je/vous/nous/il/elle/on/la/le/votre/les
=don > dont: celui/celle/ceux/celles/ce/façon/manière/produit/article/colis/problème/montant/partage/dossier/manière/chose =~ =il/elle/je/nous/vous/on/ils/le/la/les/votre/certains
=écot > écho: faire =~ =à | sans =~ =, | avoir =eu =~ =de | trouver/rester =un/sans =~
=écho > écot: payer =POSS/son/leur/mon =~
=étique > éthique: comité/charte/question/principe/commerce/code/problème/finance =d'/=~ =~ | comité/charte/code =d' =~
=éthique > étique: cheval/vache/chien =maigre/=~ =~ =et =maigre
=flamand > flamant: ~ =rose/roses
=flamants > flamands: les =wallons =et =les =~
=flamant > flamand: peintre/tableau/école/primitif/belge/parler =~
=fer > faire: pour/pouvoir/allons/peut/veut/se/nous/vous/devoir/va/laisser/rien/que =~ =un/une/le/la/les/du/de/des/votre/parvenir/savoir/part/appel/confiance/suite ! chemin/fil/barre/bras/rideau/âge/main/volonté/santé/croix/dame/de =~ =, | chemin =de ~ | en =~
=faire > fer: chemin/fil/barre/rideau/bras/minerai/main/volonté/santé/croix/dame =de =~ =, | ~ =à =repasser/souder/cheval/friser/lisser | ~ =forgé
=gèle > gel: ~ =douche/hydroalcoolique/coiffant/lubrifiant/crème | flacon/tube =de =~ | un/du/ce =~
=gel > gèle: il/on/eau/ça =~ =à/dehors/en/la/pas | ça/on/il/qui =~ =,
=hockey > hoquet: avoir =le =~
=hoquet > hockey: joueur/match/équipe/jouer/palet/crosse/club/patin/championnat =de/au/à =~ | ~ =sur =glace/gazon
=héraut > héros: ~ =de =roman/film/guerre/bande/série/histoire/enfance/jour/nation | un/le/mon/notre/super/vrai/véritable =~ =national/de | super- =~
=mante > menthe: thé/sirop/feuille/bonbon/huile/infusion/chewing-gum/pastille/diabolo =à/de =la/=~ =~ | ~ =poivrée/fraîche/verte/=à =l'eau
=menthe > mante: ~ =religieuse
=mente > menthe: thé/sirop/feuille/bonbon =à/de =la/=~ =~
=pan > paon: plume/roue/queue/fier/fière =de/du/comme/d' =un/le/=~ =~ | faire/faisait =le =~
=paon > pan: ~ =de =mur/chemise/ciel/montagne | tout =un =~ =de
=poule > pool: ~ =de =voitures/banques/sécurité/candidats/assureurs
=souri > souris: tapis/clic/clavier/piège/chauve =et/de/à/- =~ | clic/bouton/tapis =de =~ | une/la/LE =~ =sans =fil
=tapi > tapis: ~ =de =bain/sol/souris/jeu/yoga/prière/gym/course/selle | un/le/ce/votre/LE =~ =rouge/roulant/persan/vert/volant
=tapis > tapi: être/rester =~ =dans/sous/au | ~ =dans =l'ombre
=tyrans > tirants: & botte/boucle
=tirant > tyran: le/un/ce =~ =domestique/cruel/sanguinaire
=veau > vaut: il/cela/ça/mieux/ne/qui/n'en =~ =mieux/la/le/pas/de/rien/plus/donc | ~ =mieux/la =peine | il =~ | mieux =~
=vaut > veau: côte/rôti/blanquette/escalope/foie/ris/tête/viande/tendron/jarret/paupiette/cuir/peau/filet/noix =de =~
=vœux > veux: je/tu/me/en/ne/te =~ =pas/bien/que/un/le/la/vous/savoir/être
=vœu > veut: il/elle/on/qui/ça/ne =~ =pas/bien/que/un/le/la/dire
=veut > vœu: formuler/exaucer/former =un/le/LE/ce =~ | un/LE =~ =de =réussite/bonheur/silence | ~ =pieux
=veux > vœux: LES/meilleurs/mes/nos/POSS/bons =~ =de/pour/, | carte/cartes =de =~ | meilleurs =~
=voeux > veux: je/tu/me/te/ne =~ =pas/bien/que
=pond > pont: ~ =levis/suspendu/aérien/roulant/neuf/de =singe/bateau | LE/un/le/sous =le/=~ =~ =de/du/des | faire =le =~ =de/,
=pont > pond: poule/oiseau/tortue/reine/femelle/mouche =~ =un/des/ses/son/jusqu'
=quarts > cars: LES/des/en =~ =de =tourisme/ramassage/régulières/scolaires
=leg > legs: un/faire/POSS =~ =de/à =,
=lègue > legs: faire/un =un/=~ =~ =à
=jougs > joues: LES/deux/POSS =~ =rouges/roses/creuses
=joue > joug: sous =le =~ =de | LE =~ =de =tyran/envahisseur/tyrannie
=joug > joue: LE/une/sur =la =~ | tendre =l'autre =~ | embrasser =sur =la =~ | pommette/bise =et/sur =la =~
=gai > gué: traverser/passer =à =~ | au =milieu =du =~
=gué > guet: faire =le =~ | tour =de =~
=guet > gué: traverser/passer =à =~ | au =milieu =du =~
=gite > gîte: & rural/location/chambres
=fut > fût: vin/bière/vieilli/élevé/élever/vieillir =en =~ | ~ =de =chêne/bière/canon/colonne | un/le/ce =~ =de =chêne/bière/vin/bois | ne =~ =-ce =que | encore/ne =~ =-il
=scie > si: ~ =vous/je/nous/elle/c'est/besoin/jamais/possible/tel/votre =souhaitez/avez/
=serments > sarments: ~ =de =vigne
=serrement > serment: prêter =~ | ~ =de =hippocrate | ~ =d'hippocrate | sous =~ =, | prêter/faire =le/un/=~ =~
=serment > serrement: ~ =de =main/cœur/gorge
=serment > sarment: ~ =de =vigne
=tempe > temple: & grec/bouddhiste/prière
=temple > tempe: pistolet/revolver/coup/arme =sur/contre/à =la =~ | la/les =~ =grisonnantes
=pénitentiaire > pénitencier: un/le/du/au =~ =,
=pénitencier > pénitentiaire: administration/établissement/centre/milieu/régime/agent/système =~
=envie > envi: à =l' =~ =, | rivaliser/répéter/répété =à =l' =~
=envi > envie: avoir =~ | avoir bien/très/vraiment/pas/plus/trop/= =~ =de/d'/ | donner/faire/sans =~ =de | LE/une/POSS/l' =~ =de/d' ! à =l' =~ =,
=envies > envie: avoir bien/très/vraiment/pas/plus/= =~ =de/d'
=hate > hâte: & avoir/avons/ai/de
=accueil > accueille: il/elle/on/qui/vous/nous =vous/les/nous/=~ =~ =du/de/tous/chaque/dans/les/avec
=recueil > recueille: il/elle/on/qui =~ =les/des/la/vos
=recueille > recueil: un/le/ce/du =~ =de
=biens > bien: être/très/si/aussi/tout/se/fort/c'est =~ =sûr/reçu/noté/pris/entendu/compris/arrivé/fait/que/à | ~ =sûr/entendu/cordialement/reçu/noté/que/plus/à =vous | avons/avez/ai/a/est/sont/sommes/êtes =~ =reçu/noté/pris/été/compris/enregistré/transmis/évidemment
=bien > biens: LES/POSS =~ =immobiliers/matériels/meubles/culturels | vente/partage/location/agent/marchand/communauté/séparation =de =~ =,
=besoins > besoin: avoir =~ =de/d' | si/en/avez/avons/ai/a/as/ont =~ =de/d'/, | au/en/du/si/cas =de/=~ =~ =, =n'hésitez/vous/de | avoir plus/pas/bien/vraiment/aussi/absolument =~ =de/d' | au/si =~ =,
=accord > accorde: je/il/elle/on/qui/nous =vous/lui/nous/=~ =~ =un/une/la/le/que/toute ! d' ~ | POSS/un ~
=accorde > accord: être/suis/sommes/êtes/sont/mettre/tomber/se mettre =d' =~ | d' =~ | un/en/ =~ =avec
=accords > accord: être/sommes/suis =d' =~ | d' =~ =avec/pour/,
=sujets > sujet: à =ce =~ | au =~ =de
=propo > propos: & à/de
=suit > suite: faire/donner =~ =à/au | tout =de =~ | par/donner/dans =la =~ | , =~ =à =votre/notre/vos/nos/l'/un/une/la
=suis > suit: il/elle/on/qui/ce =~ =son/leur/la/le =cours/procédure | comme =~ , | ce =qui =~
=suite > suit: comme =~ =: | ce =qui =~ =,
=suites > suite: par/tout/de/à =la/de/=~ =~ =à/de/de =votre | =~ =à =votre/notre/un/une/la/l'/vos | faire =~ =à | tout =de =~ | donner =~ =à ! LES/POSS/diverses =~
`.trimEnd();
