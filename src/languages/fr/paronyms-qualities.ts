/**
 * Adjectives, adverbs and nouns that differ by an accent, a letter or their root, in the form of `paronyms-nature.ts`
 * (ours).
 */
export const qualitiesParonyms = `
# accents
=pale > pâle: visage/teint/lumière/couleur/air/mine/bleu/rose/vert/jaune/gris/ton/figure/joue/peau/copie/imitation/lueur/soleil être/=~ =~ | être/sembler/paraître/devenir =~ | très/si/trop/plus/tout/tellement/toute/bien =~ | avoir =l'air =~ | avoir =l'air si/très/trop/=~ =~ | se/se faire porter =~ | une/cette/ce =~ imitation/copie/reflet/figure/lueur/lumière/soleil | ~ =comme | bleu/rose/vert/jaune/gris =~ ! une/la =~ =de
=pales > pâles: visages/teints/lumières/couleurs/joues/imitations/copies/yeux =~ | être/sembler/paraître =~ | très/si/trop/plus/tout/tellement/bien/toutes =~ | de =~ imitations/copies/reflets/lueurs
=pâles > pales: LES/NUM =~ =de/d'/du hélicoptère/ventilateur/éolienne/hélice/rotor/moulin/avion/mélangeur/rotor | & hélice/éolienne/hélicoptère/rotor
=pâle > pale: une/la/chaque =~ =de/d'/du hélicoptère/ventilateur/éolienne/hélice/rotor/moulin | & hélice/éolienne/hélicoptère
=tache > tâche: accomplir/faciliter/compliquer/effectuer/exécuter/terminer/simplifier/achever/confier/remplir/alléger/déléguer/répartir/attribuer/finir/réaliser/automatiser/planifier LE/POSS/leur ~ | se tuer/mourir à =la =~ | à =la =~ | POSS/une/cette/la lourd/difficile/ingrat/rude/ardu/délicat/noble/quotidienne =~ | lourde/difficile/ingrate/rude/ardue/délicate/noble/immense =~ | ~ ardue/ingrate/ménagère/difficile/quotidienne/facile/administratif/répétitif/urgente/prioritaire/incomber/complexe/simple/courante/importante | ~ =de/d' =fond | ~ =de fourmi/titan/récurrence | paiement/travail/rémunération/payer à =la =~ | mourir/tuer =à =la =~ | cahier/liste/gestion/gestionnaire/barre =des/de/de la =~ | =~ de/d' INF ! ~ =de sang/vin/graisse/encre/rousseur/naissance/café/peinture/huile/sauce/ketchup/beauté/couleur/gras/rouge/boue
=taches > tâches: accomplir/effectuer/exécuter/terminer/achever/confier/répartir/déléguer/réaliser/planifier/automatiser/partager LES/POSS/des/ses/leurs =~ | ~ ménagères/quotidiennes/administratives/répétitives/urgentes/prioritaires/domestiques/courantes | liste/barre/cahier/gestion/gestionnaire/répartition/partage/planificateur =des/de =~ | LES/POSS =différentes/diverses/autres/nombreuses =~ ! ~ =de/sombres
=tâche > tache: ~ =de sang/vin/graisse/encre/rousseur/naissance/café/peinture/huile/sauce/ketchup/gras/rouge/boue/jaune/chocolat/tomate/cambouis/beauté/transpiration/sueur/vernis/stylo/bougie/calcaire/humidité/moisissure/herbe/rouille/lumière/couleur | ~ indélébile/rouge/noir/blanc/jaune/brun/sombre/tenace/bleu/verte/d'encre/brunâtre/jaunâtre/récalcitrante/grasse/solaire | ~ =sur chemise/pantalon/nappe/robe/veste/tissu/tapis/canapé/vêtement/moquette/mur/peau/visage/écran/dalle/cuir/pull/manteau/linge/vitre/matelas | nettoyer/frotter/détacher/enlever/laver/détremper/ôter/éliminer/faire LE/une/POSS =~ =de/sur | enlever/nettoyer/frotter/ôter LE/cette/la/une =~ | sans/faire =~ =d'huile/= | faire =~ ! ~ =rouge =de
=tâches > taches: ~ =de sang/vin/graisse/encre/rousseur/naissance/café/peinture/huile/sauce/gras/boue/rouille/couleur/lumière/humidité/moisissure/calcaire/vieillesse/soleil/beauté | ~ indélébiles/rouges/noires/blanches/jaunes/brunes/sombres/tenaces/brunâtres/jaunâtres/pigmentaires/solaires | ~ =sur chemise/nappe/robe/veste/tissu/tapis/canapé/peau/écran/dalle/cuir/mur/vitre/linge | enlever/nettoyer/frotter LES/les/des =~
=tâché > taché: chemise/nappe/robe/vêtement/pantalon/tissu/tapis/canapé/veste/pull/col/moquette/matelas/drap être/=~ =~ | avoir ~ POSS/LE chemise/nappe/robe/vêtement/pantalon/tissu/tapis/veste | ~ =de sang/vin/graisse/encre/huile/boue
=tâchée > tachée: chemise/nappe/robe/veste/moquette être/arriver/=~ =~ | ~ =de sang/vin/graisse/encre/huile
=taché > tâché: avoir ~ =de faire/vous/le/répondre/être/comprendre/rendre
=tachons > tâchons: ~ =de/d' | nous =~ =de/d'
=tachez > tâchez: ~ =de/d' vous/ne/être/faire/le/la/les/venir/nous
=tachera > tâchera: ~ =de/d'
=tacherons > tâcherons: ~ =de/d'
=tacherai > tâcherai: ~ =de/d'
=tachant > tâchant: ~ =de/d' ! ~ =de sang/vin
=tacher > tâcher: ~ =de ne/vous/faire/trouver/répondre/nous/le/la/les/comprendre/rendre/satisfaire/savoir/résoudre | ~ =d'être/d'avoir/d'y ! ~ =de sang
=mure > mûre: après/mûre =~ =réflexion | =~ réflexion | bien/trop/pas/encore/assez/plus/très/presque =~ | être/sembler/devenir =~ | confiture/gelée/tarte/sirop/sorbet/coulis =de/à/aux/à =la =~ | ~ sauvage/=à =point | femme/banane/tomate/pêche/poire/fraise/prune/figue =~ | l'âge =~ | banane/tomate/poire/pêche être ~
=mures > mûres: confiture/gelée/tarte/sirop/sorbet/coulis/clafouti/clafoutis/liqueur =de/à/aux/des =~ | bien/trop/pas/encore/assez/plus/très =~ | être/sembler =~ | cueillir/ramasser/manger LES/des/de =~ | bananes/tomates/pêches/poires/fraises/figues/framboises/cerises =~ | des =vertes =et =des pas =~ | des =pas =~
mur > mûr: fruit/raisin/avocat/blé/homme/âge/melon/abricot/projet/fromage/enfant/ananas/kiwi/mangue/citron/épi être/trop/bien/pas/plus/assez/encore/très/=~ =~ | bien/trop/assez/très/plus/presque/pas encore/si =~ | être/sembler/devenir trop/bien/assez/encore/= =~ ! LE ~
=mur > mûr: l'âge =~ | trop/bien/pas/assez/très/presque =~ ! LE =~ | pas =~
=murs > mûrs: fruits/raisins/avocats/blés/hommes/melons/abricots/citrons être/trop/bien/pas/=~ =~ | bien/trop/pas/assez/très/encore =~ ! LES =~
=murir > mûrir: & fruit/projet/idée/laisser/réflexion
=mûr > mur: le/un/ce/au/du/LE =~ =de/porteur/mitoyen/extérieur/intérieur/berlin/cuisine | accrocher/fixer/coller/grimper/peindre/repeindre/appuyer/contre à/au/sur/contre =le/=~ =~ | contre =le/un/ce =~ | accrocher/fixer/coller/pendre/suspendre =au =~ | dans =le =~ | un =~ =porteur ! fruit =~
=mûrs > murs: LES =~ =de/porteurs/extérieurs | dans/entre =les/nos/vos/ses =~ | entre =quatre =~
=sure > sûre: être/suis/sommes/sembler/paraître/rester très/bien/pas/plus/vraiment/tout/absolument/presque/trop/si/= =~ | =~ =de/d'/que/qu' | =~ =que/et =certaine | chose/source/main/valeur/eau =~ | pas/bien/trop/peu/plus/très/être/=être =~ | une =source/méthode/valeur =~ | de =source =~ ! la =~ de
=sures > sûres: & de/que/pas/être/sont/valeurs/très/plus/êtes/sommes
=surs > sûrs: & de/que/pas/être/sont/très/plus/êtes/sommes/soyez
=sure > sûre: & soyez/êtes/suis
=sûr > sur: basé/fondé/compter/appuyer/porter/cliquer/informer/renseigner/connecter/agir/revenir/rendre/tomber/poser/mettre/trouver/donner =~ =LE/POSS/nous/vous/lui/eux/ce/cette | ~ =votre/notre/vos/nos =site/compte/facture/page/espace/commande/ligne/relevé/messagerie/boîte ! être ~ | coup/bien =~
=du > dû: avoir/ayant/aurions/aurait/ai/as/a/avons/avez/ont/avais/avait/aurais/auriez ne/pas/jamais/toujours/encore/aussi/déjà/bien/même/malheureusement/également/sûrement/= =~ =INF ! ~ =pouvoir/savoir/souvenir/loisir/rire/boire/manger/déjeuner/dîner/goûter/vivre/plaisir/repentir/coucher =,/de/pour/sur/et/à/en
=dûe > due: & à/est/aux/au/être/somme/=
=dûes > dues: & à/sont/aux/au/être/sommes/=
=dûs > dus: & à/sont/aux/au/être/=
=crû > cru: avoir/ai/a/avons/avez/ont bien/d'abord/toujours/longtemps/= =~ =que/comprendre/bon/devoir/savoir/pouvoir/voir
=jeûne > jeune: ~ homme/fille/femme/garçon/fils/couple/enfant/maman/papa/client/cadre/public/diplômé/entreprise/chien/chat/actif/conducteur/adulte | être/sembler/paraître/mourir très/plus/trop/encore/assez/si/tout/= =~ | très/plus/trop/encore/si/tout/assez/bien =~ | LES =~ =de/et =quartier | mourir/partir =~ ! je/il/elle/on =~ | LE/un/ce/du/de =~ =de/intermittent
=jeûnes > jeunes: ~ hommes/filles/femmes/garçons/couples/enfants/mamans/parents/clients/cadres/diplômés/gens/mariés/entreprises/conducteurs/actifs/adultes/travailleurs/retraités/mères/pousses | LES =~ =de banlieue/quartier/village/cité/NUM | mission/maison/foyer/emploi/carte/auberge/centre/tarif/chômage =de/des/pour =les/=~ =~ | très/plus/trop/si/assez/tout/encore =~
=jeune > jeûne: faire/observer/rompre/commencer/entamer/poursuivre/respecter un/le/LE ~ =de | rompre/observer =le =~ | ~ intermittent/hydrique/thérapeutique/eucharistique | à/rester/être/venir =à/= =~ | jour/mois/période/rupture/semaine/pratique =de/du =~ | en =~ ! à =~ âge
=jeunes > jeûnes: & intermittents
=age > âge: LE/POSS/quel/même/bel/grand/quel/certain/tout/dur/entre/jeune =~ | =quel/bel/moyen/grand/certain/même/cet/l'/mon/ton/son/votre/leur/tout/d'/à/un/bas/bon/3e/troisième/jeune/notre =~ | ~ =de/d' pierre/bronze/or/glace/raison/retraite/fer/légal
=ages > âges: & les/tous/moyens/grands/différents
=agé > âgé: & ans/plus/personne/enfant/client/est/être/un/de/très
=agée > âgée: & ans/plus/personne/dame/cliente/est/être/une/de/très
=agés > âgés: & ans/plus/enfants/clients/sont/de/très/des
=agées > âgées: & ans/plus/personnes/sont/de/très/des
=forcement > forcément: pas/est/être/sera/va/vont/avoir/ai/a/avez/avons/ont/ne/vous/nous/doit/implique/entraîne/signifie/se/homme ~ | =pas/est/sera/sont/était/va/avez/avons/a/ont/ai/peut/doit/sommes/êtes/seront/veut/faut/qui/mais/et/car/plus/ou =~ | , =~ | ~ ,/vous/nous/je/il/on/elle/cela/ça/mauvais/bon/déçu/utile/nécessaire/besoin ! LE/un/du/au/ce =~ =de/d'
=forcément > forcement: LE/un/du/ce =~ =de/d' coffre/serrure/porte/blocus/barrage/passage
=aveuglement > aveuglément: suivre/obéir/croire/faire/foncer/avancer/accepter/signer/agir/appliquer/aimer/tirer/frapper/cliquer ~ | pour =~ suivre/avancer/obéir/croire | il/elle/on/ils =~ suivre/avancer ! LE/son/un/leur/mon/cet/d' =~ | par =~
=aveuglément > aveuglement: LE/POSS/cet/l'/un/d'/quel =~ | par/dans/avec =~ =, | =l'/son/leur/cet/d'/un =~
=conforment > conformément: ~ =à/aux/au ! se/s'/ils/elles/qui =~
=conformement > conformément: & à/aux/au
=conforment > conformément: , =~ =à/aux/au
=interne > interné: être/patient/malade/faire/avoir ~ =de force/office/psychiatrie | être =~ =en/à/d' hôpital/psychiatrie/office/asile
=marche > marché: au/aller =au =~ | bon/meilleur/plan/étude/part/économie/place/loi/leader/prix/fruit/stand/étal/loi/valeur/créneau/mise =de/du/sur =le/= =~ | bon =~ | meilleur =~ | le/un/du/ce =~ =de noël/travail/art/emploi/immobilier/puces/occasion/gros/livre/téléphonie/automobile/fleurs/électricité/gaz | le/un/du/ce =~ boursier/noir/public/financier/commun/couvert/immobilier/mondial/français/européen/international/automobile/locatif/concurrentiel | sur =le =~ | par-dessus =le =~ | super/hyper =~ ! en/de/à =~ | bon =~ bon
=marché > marche: se/mettre/mise/remettre/remise/être/remettre/fonctionner en/=en =~ | en =~ =, | en =état =de =~ | mettre/remettre/mise/remise =en =~ | notice/état/mode/bouton/arrêt =de/=~ =~ | ~ =arrière/à =suivre/nuptiale/funèbre/forcée/turque/blanche | faire/passer/enclencher LE/=~ ~ =arrière | la/une/cette =~ =à/de/du/et/pour | =la/une/cette =~ ! monter/rater =la =~ | mettre/mise =sur =le =~ | en =~ =émergents/de/public
=achat > acheter: pouvoir/devoir/vouloir/aller/souhaiter/pour/de/à/avoir/désirer =vous/=~ =~ =un/une/le/la/les/des/votre
=achète > acheté: avoir/ai/a/avons/avez/ont/été/être bien/déjà/récemment/= =~
=rôde > rode: je/il/elle/on/nous =~ =moteur/freins
rôder > roder: ~ moteur/voiture/spectacle/mécanique/machine/soupape/frein/véhicule/organisation/plaquette | spectacle/mécanique/moteur/équipe/organisation/numéro/système/machine/processus être/=~ bien/parfaitement/= =~ | bien =~ | être =bien/parfaitement =~
=rode > rôde: il/elle/on/qui =~ =autour/dans/sans/la/le/près/par/encore/toujours/en | loup/danger/animal/chien/homme/individu/voleur/renard/assassin/menace/chat/mort/fantôme qui =~ | loup/danger/chien/individu/renard/assassin/mort/voleur/fantôme =~ =autour/dans/sans/la/près/en | ~ sans =but | ~ =autour
=rodent > rôdent: ils/elles/qui =~ =autour/dans/sans/la/près/par/encore/toujours/en/le | loups/dangers/chiens/individus/renards/voleurs/animaux/cambrioleurs =~ =autour/dans/sans/près/en ! ~ =les/leur
=roder > rôder: venir/voir/continuer/commencer/aller/traîner =à/=~ =~ | ~ =autour/la =nuit/dans =les
=rodait > rôdait: il/elle/on/qui/homme/chien/loup/individu/renard =~ | ~ autour/sans/dans
haler > hâler: soleil/mer/vent/grand-air ~ peau/visage/teint
=halé > hâlé: teint/visage/peau/bras être/=~ =~ | ~ =par =le soleil | visage/teint =~
=halée > hâlée: peau/figure =~
=hâler > haler: ~ péniche/bateau/barque/filet/corde | chemin/cheval =de =~
=hâlage > halage: chemin =de =~
hâler > haler: ~ péniche/bateau/barque/filet
=mater > mâter: ~ LE/ce/ton/l' navire/bateau/voilier/voilier/dériveur
=mâter > mater: ~ LE/ces/ce/POSS rébellion/révolte/rebelle/émeute/foule/insurrection/film/série/match/mutin/fille/emmerdeur/mutinerie/adversaire/roi | pouvoir =~ =en NUM | ~ =en NUM coup/coups
=mâté > maté: avoir ~ rébellion/révolte/émeute/rebelle/film/série/mutinerie | m'/t'/l'/le/me avoir =~ =avec/en | être =~ | échec =et =~
=maté > mâté: avoir =~ bateau/navire/voilier/dériveur | bateau/navire/voilier =~
=mât > mat: échec =et =~ | teint/vernis/noir/blanc/peau/rouge/papier/finition =~ | NUM =coups =et =~ | le/un/ce =~ =du =berger | ~ =de legal/couloir/étouffé/berger | faire/être/échec =et/=~ =~ | avoir =le =teint =~
=mâts > mats: échecs =et =~
=mat > mât: grand =~ =de | LE/POSS/grand/haut/un/le =~ =de bateau/navire/misaine/artimon/voilier/cocagne/fortune/drapeau/tente | grimper/monter/hisser/attacher =au/en/à =~ | NUM/LES/trois =~ | & voile/voilier/bateau/gréement/hauban
=mats > mâts: trois/deux =~ | LES =~ =de bateau/bateaux/navire/voiliers/voilier | & voiles/voilier/gréement
=hale > hâle: & bronzé/soleil
=chasse > châsse: ~ =de =reliques/saint/sainte
=châsse > chasse: aller/partir/fusil/chien/permis/gardien/terrain/ouverture/saison =à/de/de la/la =~ | aller/partir =à =la =~ | fusil/chien/permis/garde/saison =de =~
=acre > âcre: odeur/goût/fumée/saveur/fruit/ton/sang =~
=âcre > acre: NUM/mille/cent/quelques =~
=âcres > acres: NUM/mille/cent/quelques/LES =~ =de/d'/, | NUM/mille/cent/plusieurs/centaine/superficie =de NUM/=~ =~ | de =NUM =~ | NUM =~ | terre/terrain/domaine/ranch =de =NUM =~
=acres > âcres: odeurs/fumées/fruits/saveurs/vapeurs =~
=bat > bât: cheval/âne/mulet/bête/mule/animal =de/à/avec =~ | là/où/que =le =~ =blesse/blesser | LE ~ blesse/blesser | =le =~ =blesse
=bas > bât: cheval/âne/mulet/bête/mule =de =~ | le =~ =blesse
=bât > bat: cœur/coeur/pluie/vent/champion/équipe/tambour/porte/pouls/œuf ~ | il/elle/on/qui/se/ne/l' =~ | son/mon/le/leur cœur =~ | =cœur/coeur/pouls =~ | ~ =de =plus/son =plein | ~ son =plein/l'aile ! le =~ =blesse
=bas > bat: cœur/coeur/pouls/pluie =~ =fort/plus/trop/rapidement/vite/à/pour/encore/la/de/toujours/lentement | il/elle/on/qui/se =~ =les/le/la/contre/en/pour/son/sa/avec/des/POSS | ~ =son =plein | ~ =de =l' =aile
=bats > bas: en/là- =~
=bas > bats: je/tu/me/te =~ =les/le/la/contre/en/pour
=bailler > bâiller: ~ =aux/d'ennui/de/comme | ~ =de fatigue/sommeil/ennui | ~ =aux =corneilles | se/sans/arrêter/pas/m'empêcher/de/à =~ =, ! ~ =des =fonds
=baille > bâille: je/il/elle/on/qui/porte/chemise/col/encolure/chaussure/décolleté =~ ! me/te/la =~ =belle/bonne
bailler > bâiller: chemise/porte/col/encolure/chaussure/décolleté/élève/chat/huître/enfant/public/corsage qui/=~ =~ | il/elle/on/je =~ =d'/de/aux/pendant/devant/à/en/bruyamment/, | avoir ~ =bruyamment/pendant/toute/de/d'ennui | faire =~ | ~ bruyamment/discrètement ! me/te/nous/vous/le/la/l'/fonds/somme =~ | ~ =la | ~ =des =fonds
bayer > bâiller: chemise/porte/col/encolure/chaussure/décolleté qui =~ | avoir ~ bruyamment/pendant/toute/de | ~ bruyamment/discrètement | ~ =de fatigue/sommeil/ennui | chemise/porte/col/encolure =~ ! ~ =aux =corneilles
bâiller > bayer: ~ =aux =corneilles
bailler > bayer: ~ =aux =corneilles
=abyme > abîme: bord/fond/mener/précipiter/tomber/plonger/conduire/courir/toucher/sombrer =à/dans/de/du/au =l'/un/cet =~ | à =l' =~ | au =bord =de =l' =~ | =un/l'/cet =~ =de/sans/entre ! mise =en =~ | en =~
=abîme > abyme: mise/mettre/récit =en =~
=décrépi > décrépit: visage/vieillard/homme/vieux/corps/corps/ancêtre/grand-père/vieillesse/dos/cheval/chien/monde/roi/mains être/=~ =~ | =vieux/vieillard =~ ! mur/façade/maison =~
=décrépie > décrépite: femme/vieille/vieillarde/grand-mère/vieillesse/dame/peau =~ ! maison/façade =~
=décrépit > décrépi: mur/façade/immeuble/maison/plafond/bâtiment/plâtre =~
=décrépite > décrépie: maison/façade/bâtisse/muraille =~
=décrépis > décrépits: vieillards/hommes/visages/corps/vieux =~
=sale > salle: LE/POSS/une/cette/la =~ =de classe/bain/bains/cinéma/réunion/concert/sport/jeux/spectacle/attente/marché/séjour/conférence/théâtre/restaurant/réception/fêtes/formation/repos/rédaction/serveurs/fitness/cours/contrôle/projection/conférences/opération/gym/pause/traite/machines/mariage/montage/réveil/banquet/contrôle/coffres/travail | ~ =d'attente/d'eau/d'opération/d'étude/d'audience/d'exposition/d'armes/d'embarquement/d'arcade/d'entraînement | ~ =à =manger | ~ polyvalente/obscure/comble/omnisports/omnisport/informatique/blanche | ~ =de bain/bains
=sales > salles: LES/NUM =~ =de classe/bain/bains/cinéma/réunion/concert/sport/jeux/spectacle/attente/marché/conférence/restaurant/réception/fêtes/formation | ~ =de bain/bains/classe/cinéma/spectacle/sport | ~ obscures/combles/omnisports
=salle > sale: être/sembler/rester très/trop/bien/tout/vraiment/plus/assez/si/tellement/= =~ | très/trop/vraiment/tellement/assez/plus/si/toute =~ | eau/main/linge/mains/chambre/cuisine/assiette/vaisselle/chemise/vêtement/chaussures/nappe/voiture/draps/toilettes/vitre =~ ! ~ =de
=salles > sales: être/trop/très/vraiment/si =~ | mains/draps/toilettes/vêtements/chaussures/assiettes/vitres =~
sot > seau: ~ =de/d' =plage/peinture/champagne/sable/eau | un/LE =~ =d'eau
sot > saut: ~ =en/à =parachute/élastique/ski/hauteur/longueur/perche/skis | ~ =de page/ligne/puce/colonne/cabri/section | triple =~ | au =~ =du =lit
sceau > seau: LE ~ =de/d' eau/plage/peinture/champagne/sable/lait/charbon/enfant/cendres/glace/glaçons/pop-corn/ménage/popcorn/ciment | un =~ =et une/=~ =pelle/serpillière/balai | ~ =à glace/champagne/charbon/glaçons/eau/lait | ~ =d'eau | pleuvoir =à =~ | remplir/vider/renverser un/LE =~ | & serpillière/pelle/balai/pleuvoir
sceau > saut: ~ =en parachute/hauteur/longueur | ~ =à élastique/perche/ski | ~ =de page/ligne/puce/section | triple =~
saut > seau: ~ =d'eau | ~ =de peinture/plage/champagne/sable/lait | ~ =à glace/champagne/charbon/glaçons | & serpillière/pelle/balai | pleuvoir =à =~
saut > sceau: LE =~ =de secret/royal/authenticité/confidentialité/roi/confession/état/salomon | sous =le =~ =de | garde =des =~ | apposer =LE =~
seau > sceau: LE =~ =de secret/authenticité/confidentialité/roi/confession/état/salomon/infamie/confidence/évidence/république | sous =le =~ =de | garde =des =~ | apposer/marquer =POSS/le/LE/du =~ | apposer =POSS/LE =~ | ~ royal/impérial
seau > saut: ~ =en parachute/hauteur/longueur | ~ =à élastique/perche/ski | ~ =de page/ligne/puce | triple =~ | faire un =~ =dans/chez/à/jusque
ascétique > acétique: acide/fermentation/bactérie/odeur =~ | anhydride =~
acétique > ascétique: vie/moine/pratique/tradition/existence/régime/visage/idéal/personnage/mode/discipline/exercice/ermite/morale/caractère =de =vie/=~ =~ | vie/moine/tradition/existence/idéal/pratique =~
aminé > animé: dessin/film/image/débat/discussion/conversation/soirée/rue/quartier/décor/personnage/soirée =très/plus/=~ =~ | dessin/film =~ ! acide =~
animé > aminé: acide =~ | acide =gras/= =~
=animés > aminés: acides =~
=aminés > animés: dessins/films/gifs/personnages/débats =~ | être =~
=accroc > accro: être/devenir/rester/suis très/vraiment/totalement/complètement/= =~ =à/aux/au/de | ~ =à télévision/télé/alcool/drogue/chocolat/sport/jeu/tabac/sucre/café/shopping/téléphone/travail/coca/internet/merde/série/jeux/cigarette | ~ =aux jeux/séries/réseaux/écrans ! un/=sans =~
=accrocs > accros: être/devenir/suis très/vraiment/= =~ =à/aux/au/de | ~ =à télévision/alcool/drogue/chocolat/sport/tabac/sucre/café/shopping/internet/travail | LES =~ =du/de/au/aux shopping/sport/chocolat/jeu
=accro > accroc: sans/LE/moindre/seul/premier =~ =à =robe/pantalon/veste | faire un =~ =à =POSS/LE | un =~ =à =robe/pantalon/chemise/contrat/manteau | sans =un/le =moindre/seul/=~ =~ | sans =~
=affilé > affilée: NUM jours/jour/fois/heures/semaines/nuits/mois/ans/partie/parties/matchs/match =d' =~ | =d' =~ ! couteau/lame =~
=affilés > affilée: d' =~
=affilées > affilée: d' =~
=anales > annales: LES/des/aux/dans =les/=~ =~ =de/du/d' | rester/entrer/inscrire/consulter dans =les =~ | ~ =de histoire/bac/concours/brevet/examen/crime/police | ~ corrigées ! relation/rapport/fissure/glande =~
=annales > anales: glandes/fissures/relations/fistules/pénétrations =~
=annale > anale: pénétration/fissure/fistule/relation/glande/sonde =~
=leur > leurre: un/simple =~ =, | être =un =~ ! un =~ =a/ont | =un =~ =dit
=chaumé > chômé: jour/journée/férié/fête/lundi/mai/samedi =férié/et/=~ =~ | être/avoir =~
=chaumée > chômée: journée/période/fête/semaine être/=~ =~
=chaumés > chômés: jours =fériés/et/=~ =~
=brie > bris: ~ =de glace/glaces/verre/vitre/machine/vaisselle/scellé/optique/phare
=bri > bris: ~ =de =glace/glaces/verre/vitre
=bris > brie: ~ =de =meaux/melun | manger/acheter/goûter du =~
compagne > campagne: ~ électoral/présidentiel/publicitaire/publicité/municipale/militaire/législative/politique/commerciale/marketing/médiatique/promotionnelle/officielle/vaccination | ~ =de presse/publicité/vaccination/communication/pub/sensibilisation/dépistage/dénigrement/recrutement/italie/russie/fouilles/information/financement/marketing/france/promotion/prévention/Russie/emails/rappel/mailing/désinformation/prospection/don/dons/rappels | à/dans =la =~ =, | maison/pain/médecin/vie/curé/route/partie/paysage/directeur/affiche/slogan/compte/budget/équipe =de/à =la/=~ =~ | en =pleine =~ | vivre/habiter/partir/week-end/installer =à =la =~ | battre =la =~ | maison/pain/partie/directeur/affiche =de =~ | lancer/mener/financer/démarrer POSS/LE/une/la =~ =de ! être/devenir/avec/POSS =~ =de
campagne > compagne: POSS ~ et/être =enceinte | sa/ma/ta/leur =~ =et =POSS enfants/=~ | époux/épouse/conjoint/conjointe/concubin/amant =ou/et/, POSS/=~ =~ | ~ =de route/jeu/cellule/classe/chambre | vivre/habiter/partir =avec =sa/ma/ta =~ | mari/compagnon/époux =et/ou =~
=différents > différends: régler/trancher/résoudre/aplanir/surmonter/opposer/oublier POSS/LES/des/leurs/nos/ces ~ =./,/avec/entre/par/à/à l'amiable/qui | règlement/résolution/objet/médiation/source/arbitrage =de/des/de ces =~ =avec/, | POSS/leurs/nos/vos/ces/certains/des =~ =avec/entre ! POSS =~ services/interlocuteurs/appels/échanges/mails | avoir des =~ =avec/entre | des/LES =~ =que/qui nul/opposer | il =y =a =des =~ =que
différent > différend: régler/trancher/résoudre/aplanir/opposer/arbitrer/dénouer LE/POSS ~ | POSS/un/ce/le/LE =~ =avec/entre/nous/vous/qui/opposer/porter | avoir un =~ =avec | objet/origine/règlement/résolution =de/du/d'un =~ | un =~ =commercial/familial/politique/territorial/frontalier ! être =~ =avec/de | =un =~ =de
différend > différent: être/sembler/paraître/rester/devenir très/bien/tout/complètement/totalement/assez/plus/trop/si/peu/légèrement/= =~ | très/si/complètement/totalement/bien/tellement/assez/légèrement =~ =de/d' | très/si/complètement/totalement =~ | ~ =de/des/d' nous/autre/autres/vous/mien/précédent/celui/celle/ceux/habitude | produit/article/modèle/service/chose/point/sujet/avis/manière/couleur/prix/taille/format/tarif/fonction =être/=~ =~ =de | =~ hommes/produits/articles/services/points/modèles/types/sujets/thèmes/moyens/pays/modes/tarifs/formats/sites/magasins/colis | les/de/nos/vos/aux =~ produit/article/service/point/modèle/type/moyen/mode/tarif
acquit > acquis: être/avoir/considérer/tenir/droit/expérience/avantage/bien/points/compétence ~ =de/par/pour =à | tenir/prendre/considérer pour/comme/=~ =~ | pour/comme =~ | droit/avantage/connaissance =~ | être/avoir/a/ai/ont/sommes =~ ! par =~ =de =conscience | pour =~ =de
=acquis > acquit: par/pour =~ =de =conscience | ~ =de =conscience
=acquits > acquis: & les/des/sociaux/être/sont/droits/points
=arrivé > arrivée: POSS =~ | à/dès/avant/depuis/après =l' =~ =de/d'/du | heure/date/ordre/gare/quai/port/ligne/jour/point/hall/lieu =d' =~ | =l' =~ =de/du/d'/des ! tout/dernier/premier/nouvel/nouveau =~ | du/le/au/un =son =~
=arrivés > arrivées: POSS =~ =m'/me/ont/être/de | plusieurs/nombreuses =~ | LES/les =~ =et =les =départs | plusieurs =~ | nouvelles =~ ! nouveaux/premiers/derniers =~
=donné > donnée: la/une/cette/chaque =~ =est/personnelle/bancaire/manquante | base/traitement/transfert/recueil =de =~
=donnés > données: base/traitement/transfert/centre/protection/forfait/banque/analyse/récupération/perte/saisie/sécurité/collecte/fichier/échange/consommation/volume/carte/utilisation =de/des/de vos/de ces =~ | ~ personnelles/bancaires/mobiles/confidentielles/personnel/informatiques/techniques/mobiles | LES =~ =personnelles/bancaires/mobiles/confidentielles | récupérer/retrouver/perdre/transférer/effacer/sauvegarder/collecter/traiter/supprimer LES/POSS/ces/mes/vos/des =~ | POSS/ces/nos/vos/LES =~ être/sont/ont ! étant =~
=issu > issue: LE/POSS/une/sans/cette/aucune/heureuse/l'/d'/quelle/ton/mon/leur =~ =de/du/par-derrière/, | =~ =de =secours | à =l' =~ =de | voie/chemin/situation =sans =~ | sans =~ | trouver/connaître une/LE/quelle/aucune =~ ! être ~ =de | homme/celui ~ | un =~ | le/la/les/un =leur =~
=issus > issues: LES/POSS/leurs/ses/nos =~ =de =secours | POSS =~ être/donner/mener | les/deux/leurs/ces =~ =être =à/fermées/dans | les =~ =de =secours
=lancé > lancer: un/le/ce/du/au =~ =de/d' marteau/poids/javelot/disque/franc/ballon/dés/grenades/satellite/fusée/produit/couteaux/hache/pied | champion/pêche/championnat =de/au =~ | =un/du =~ =franc
=lancer > lancée: sur POSS/leur/sa/=~ =~ | continuer/poursuivre/rester sur =leur/sa/ma/ta/notre/votre =~
=lancé > lancée: sur =sa/ma/leur/ta/notre/votre =~
=levée > lever: ~ =de =soleil/rideau ! la =~ =du =corps
=lès > lés: LES/NUM/ces/ce/petits/mes =~ =de/venus | étaler/poser/coller/couper/montrer LES/ces =~
=dés > dès: =~ =que/qu'/lors/demain/maintenant/réception/aujourd'hui/à =présent | ~ =que/qu'/lors | ~ =à =présent | ~ =le/la/les/l'/votre/ce/cette/son/notre =moment/début/départ/premier/première/lundi/mardi/mercredi/jeudi/vendredi/samedi/retour/réception/demain/semaine/mois/confirmation/lendemain/matin/soir/ouverture/prochaine/validation/aube | , =~ =le/la/les/l'/votre/ce/son ! LES/coup/NUM/jeu/partie/les/de/aux =~
=des > dès: =~ =lors | =~ =que/qu' | ~ =à =présent/maintenant | =~ =maintenant/demain/aujourd'hui/lors | ~ =que =possible | ~ =le/la/les/l'/votre/son/mon/notre/leur =moment/début/départ/lundi/mardi/mercredi/jeudi/vendredi/samedi/dimanche/retour/réception/lendemain/matin/soir/premier/première/arrivée/ouverture/validation/confirmation/prochain/prochaine/semaine/mois/plus =jeune | =~ =réception | , =~ =NUM =ans | , =~ =NUM =,
=dés > des: ~ =clients/produits/articles/problèmes/questions/informations/commandes/services/colis/frais/conseillers/heures/jours | =~ =plus
=dès > des: ~ =clients/produits/articles/problèmes/questions/informations/services/colis/conseillers | la =plupart =~ | un/une/chacun/certains =~ | =un =~ ! ~ =lors
=dès > dés: jouer/lancer/jeter/jeu/coup/partie/jet aux/de/les/LES/des/NUM/ces/=~ =~ | jouer =aux =~ | LES/NUM/POSS =~ =à =jouer/coudre/pipés/de | LES/mes/ses/tes/POSS/ces =~ =./,/! | aux/deux/ces/mes/les/quelques/jeter/avec =~ | couper =en =~ | & pipés/yams | mes/ses/ces =~
=des > dés: jouer/gagner/perdre =aux =~ | =aux/quelques/deux/ces/nos/mes/trois/les/ses/six =~ =./,/sur/à/et/pipés | jeter/lancer/rouler =les/LES/quelques/des =~ | couper/coupé/coupés/taillés =en =petits/=~ =~ | aux =~
=huis > huit: NUM/que/de/dans/à/pendant/depuis/d'ici/avoir/elle =~ =ans/jours/heures/minutes/mois/semaines/centimes/euros/fois | ~ =ans/jours/heures/minutes/mois/semaines/centimes/euros/fois/kilomètres/personnes/enfants/cent/mille ! ~ =clos
=huit > huis: à/un/le =~ =clos | ~ =clos ! les/des/LES/ces =~
=huit-clos > huis clos: & un/à/le/ce/en
=moi > mois: LE =~ =de janvier/février/mars/avril/mai/juin/juillet/août/aout/septembre/octobre/novembre/décembre/naissance/mai/gratuit/dernier/prochain | ~ =de janvier/février/mars/avril/juin/juillet/août/septembre/octobre/novembre/décembre | NUM/quelques/plusieurs/chaque/six/trois =~ | ce/un/le/chaque/par/du =~ dernier/prochain/ci/-ci | un =~ =de/et/après/avant/plus/gratuit | par/tous =~ =sans/, | début/fin/milieu =du/de/de ce =~ | le =~ =dernier/prochain/suivant/ci/de | -ci/chaque =~ ! c'est/à/pour/de/chez =~
=moi > mois: NUM/quelques/plusieurs/chaque =~ | ce/le =~ =dernier/prochain/suivant/-ci | au/du/ce =~ =de/d' | dans/depuis/pendant/il y a un =~ | euros/€ =par =~
=mois > moi: pour/chez/avec/sans/contre/envers/derrière/devant =~ =, | chez/avec =~ | selon/quant à =~ | dites/donnez/envoyez/appelez/laissez/permettez- =~ | et/c'est/ni =~ =qui ! LE/NUM/ce/du/au/par/tous/des/quelques =~
=plein > plain: maison/appartement/villa/jardin/terrasse/accès/entrer/être/rez =de =~ =pied | de/être =~ =pied ! en =~
=coli > colis: un/le/ce/mon/ton/votre/son/notre/du/au/LES/POSS/aucun/chaque/quel/NUM =~ | =~ =express/suivi/perdu/abîmé/recommandé/postal
=intérieure > intérieur: POSS/l'/un/d'/cet/à/son/d'un =~ =de/du/. | dans =son/mon/votre/ton/leur/notre/un/l' =~ =./,/et/de | à =l' =~ =de/du/d' | à =l' =~
=connections > connexions: & les/des/vos/nos/ces/sont/les/de/ses
# manner
=voir > voire: fatigué/déçu/inquiet/rare/impossible/difficile/mauvais/inutile/nul/dangereux/agressif ,/=~ =~ =très/totalement/plus/complètement/impossible/=inexistant | ADJ =, =~ ADJ | ~ =même/plus/pire/davantage | jours/semaines/mois/heures/ans/euros/personnes =, =~ =NUM/plus/des/un/une/plusieurs/mois/années/années | , =~ =très/totalement/complètement/plusieurs/impossible/inexistant/nul/mauvais/dangereux/épuisé/épuisée/épuisés/épuisées/inutile/excellent/davantage/quasi/carrément ! ~ =plus =haut/bas/loin
=voire > voir: pouvoir/aller/vouloir/venir/faire/devoir/falloir/souhaiter/laisser/aimer/essayer/à/pour/de/espérer =te/me/vous/le/la/les/nous/y/se/=~ =~ =LE/si/POSS/ce/comment/avec/que/ça/cela/nous/vous/où | avoir/n'avoir rien/plus/quelque =à =~ =avec/. | rien =à =~ | pour/de/à/sans =~ =./,/si/avec/le/la/les/ce/votre/notre | pouvoir/aller/faire/vouloir/devoir/venir/laisser =~
=bientôt > bien tôt: être =~ =pour INF/partir/quitter/se/dire/le/conclure/juger/abandonner
=plutôt > plus tôt: au/beaucoup/deux/NUM/une/un/quelques =minutes/jours/heures/semaines/mois/ans/=~ =~ =que/possible | au =~ | NUM/quelques/plusieurs/un heures/jours/minutes/semaines/mois/ans =~ | arriver/partir/venir/livrer/revenir/recevoir/prévenir/commencer/finir/terminer/contacter/répondre ~ =que =prévu | ~ =que =prévu | beaucoup/bien/encore/peu/le =~ =possible | le =~ =possible | un =peu =~ | pas/jamais =~ =arrivé
=davantages > davantage: & plus/en/pas/bien/encore/il/vous/nous/d'/de/
# people
=auprés > auprès: & de/du/des/d'
=prêts > près: très/si/trop/plus/assez/tout =~ =de/d'/du/des | degrés/minutes/jours/euros/centimes/détails/chose/exceptions/secondes/cela/choses =~ | approcher/être très/si/trop/tout/de =~ =de/du/des/d' ! être ~ =à | approcher/venir/aller très/trop/plus/si =~
=prêt > près: être/tout/très/si/trop/habiter/vivre/passer/rester/plus/passer =~ =de/d'/du/des | à =peu =~ | à =ça/cela =~ | à cela/ça/quelque/euro/minute/jour/chose/centime/seconde/exception =~ | très/si/plus/trop/tout/assez =~ =de/du/d'/des/chez | au/de/à =plus/=~ =~ =de/possible | de =plus/très/trop/si =~ | si =~ =d'/du/de/, ! un/le/ce/votre/mon/du/son =~ =de
=prête > près: être =~ =de/d'/du ! être =~ =de =partir
=près > prêt: un/le/ce/mon/ton/votre/son/du/notre/LE =~ =de/à/immobilier/bancaire/étudiant/personnel/relais/avantageux/hypothécaire/auto/vélo/. | obtenir/demander/accorder/rembourser/souscrire/contracter un/LE/POSS =~ | être =~ =à partir/envoyer/servir/être/payer/vous/tout/le/la/les/porter/accueillir/INF | taux/mensualité/remboursement/échéance =de/du/d'un =~ | dossier/demande =du/d'un =~ ! à =peu =~ | un =~ =de =l'autre | l' =un =~
=près > prêts: LES =~ =bancaires/immobiliers/étudiants/immobilier/à =taux | se tenir/êtes/sommes/sont/soyez =~ =à
=prés > près: de/être/habiter/tout/très/plus/au/à/si/trop =~ =de/d'/du/des/chez | à =peu =~ | à =cela/ça =~ | de =plus/très/trop =~ | de =~ =, | tout =~ ! LES/NUM/verts =~
=pré > près: à =peu =~ | tout/très/plus/si =~ =de
`.trimEnd();
