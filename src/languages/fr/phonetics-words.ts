/**
 * French words whose sounds no rule of spelling tells. “-ent” as in “vent” and not as in “ils aiment”: words of which no
 * verb form is made.
 */
export const nouns = new Set(
  `absent accent accident adhérent adjacent adolescent afférent agent apparent ardent argent arpent ascendant auvent avent
  ciment clément client cohérent compétent concurrent conséquent conscient content contingent continent convent
  couvent décadent décent déférent dent descendent différent diligent divergent dolent efférent efficient éloquent éminent
  émollent équivalent évident excellent expédient fervent fréquent gent grandiloquent impatient impertinent
  imminent impotent imprudent impudent incandescent incident incohérent incompétent inconscient inconséquent inconvénient
  indécent indifférent indigent indolent indulgent influent ingrédient inhérent innocent insolent intelligent intempérent
  intermittent latent lent mécontent moment négligent occident onguent opulent orient parent patent patient permanent
  pertinent pestilent précédent prééminent présent prudent pudent quotient récent récipient récurrent référent régent
  relent réticent sanguinolent sergent serpent somnolent souvent strident subséquent suppléent talent torrent
  transparent trident truculent turbulent urgent vent véhément violent virulent cent deux-cent pourcent évent fent`.split(
    /\s+/u,
  ),
);
/** Verb forms that end like the nouns and adverbs in “-ment”. */
export const verbs = new Set(
  `affirment aiment allument animent arment blâment calment chôment clament confirment consomment consument
  déforment déciment diffament dorment déclament dépriment déplument désarment embaument enferment entament enfument
  enveniment estiment expriment ferment filment forment fument grimment infirment informent impriment intiment nomment oppriment
  parfument pâment plument présument priment proclament programment raniment réclament reforment réforment réaniment
  referment renferment résument réaffirment reconfirment réimpriment rallument rament riment somment sèment sublime surestiment suppriment
  surnomment trament transforment triment`.split(/\s+/u),
);

/** “-er” as in “mer”, “-ers” as in “vers”. */
export const sonorous = new Set(
  `amer mer cher enfer fer fier hier hiver cuiller ver ter super hyper éther leader master poster laser gangster hamster
  revolver starter reporter transfer joker boxer cutter jupiter esther vers divers univers travers envers pervers revers avers
  tiers convers`.split(/\s+/u),
);

/** Words that sound otherwise than they are written. */
export const exceptions = new Map(
  `femme:fam femmes:fam monsieur:m2si2 messieurs:mesi2 eu:y eus:y eut:y eût:y eurent:yR eue:y eues:y et:e est:e es:e
  les:le des:de ces:se mes:me tes:te ses:se que:k2 fils:fis ours:uRs sens:sA gens:ZA cens:sAs dépens:depA encens:AsA
  suspens:syspA os:os œufs:2 bœufs:b2 août:u aout:u second:s2gO seconde:s2gOd secondes:s2gOd seconds:s2gO
  ville:vil villes:vil mille:mil milles:mil tranquille:tRAkil tranquilles:tRAkil village:vilaZ villa:vila
  million:miliO millions:miliO milliard:miliaR milliards:miliaR millier:milie milliers:milie
  oignon:oNO oignons:oNO chaos:kao chœur:k2R chœurs:k2R écho:eko échos:eko orchestre:oRkestR chorale:koRal choléra:koleRa
  archéologue:aRkeolog psychologue:psikolog clef:kle clefs:kle nerf:neR nerfs:neR cerf:seR cerfs:seR
  pays:pei paysan:peizA paysans:peizA paysage:peizaZ abbaye:abei fusil:fyzi outil:uti outils:uti persil:peRsi sourcil:suRsi
  sourcils:suRsi gentil:ZAti gentils:ZAti nombril:nObRi cul:ky culs:ky saoul:su soûl:su pouls:pu
  blanc:blA franc:fRA banc:bA flanc:flA tabac:taba porc:poR estomac:estoma croc:kRo accroc:akRo clerc:kleR marc:maR
  caoutchouc:kautSu jonc:ZO tronc:tRO blancs:blA francs:fRA bancs:bA flancs:flA porcs:poR crocs:kRo accrocs:akRo clercs:kleR
  cap:kap caps:kap stop:stop top:top clip:klip handicap:Adikap cep:sep sud:syd raid:Red bled:bled
  net:net nets:net brut:bRyt bruts:bRyt dot:dot fat:fat mat:mat ouest:uest but:byt buts:byt zut:zyt déficit:defisit
  granit:gRanit transit:tRAzit audit:odit prétérit:peteRit internet:EteRnet sept:set huit:yit abrupt:abRypt concept:kOsept
  test:test toast:tost rut:Ryt luth:lyt flirt:flRt yaourt:iauRt short:SoRt azimut:azimyt exit:egzit cet:set
  aspect:aspe respect:Respe suspect:syspe instinct:EstE distinct:distE succinct:syksE
  virus:viRys bonus:bonys campus:kApys statut:staty status:statys plus:ply tous:tu omnibus:omnibys prospectus:pRospektys
  terminus:teRminys processus:pRosesys consensus:kOsAsys cursus:kyRsys versus:veRsys autobus:otobys bus:bys us:ys couscous:kuskus
  bis:bis iris:iRis tennis:tenis gratis:gRatis jadis:Zadis oasis:oazis maïs:mais vis:vi lis:lis
  as:as atlas:atlas hélas:elas vasistas:vazistas cosmos:kosmos albatros:albatRos rhinocéros:RinoseRos tétanos:tetanos pathos:patos
  biceps:biseps forceps:foRseps laps:laps six:sis dix:dis soixante:suasAt bruxelles:bRysel auxerre:oseR
  examen:egzamE examens:egzamE agenda:aZEda agendas:aZEda référendum:RefeRAdom pentagone:pEtagon appendice:apEdis
  œil:2i œillet:2ie œillets:2ie poêle:pual moelle:mual automne:oton condamner:kOdane condamné:kOdane compter:kOte
  paon:pA faon:fA taon:tA wagon:vagO wagons:vagO hier:ieR cuillère:kyieR aiguille:egyii aiguilles:egyii
  c:s d:d j:Z l:l m:m n:n qu:k s:s t:t à:a a:a y:i ô:o ou:u où:u 1:E lorsqu:loRsk puisqu:pyisk jusqu:Zysk quoiqu:kuak
  vraisemblable:vResAblabl vraisemblablement:vResAblablemA contresens:kOtR2sAs tournesol:tuRn2sol parasol:paRasol soubresaut:subR2so
  faisons:f2zO monsieur:m2si2 chrétien:kRetiE client:kliA david:david doigt:dua doigts:dua vingt:vE vingts:vE comte:kOt comtes:kOt comté:kOte donc:dOk avec:avek club:klyb clubs:klyb web:ueb gang:gAg zigzag:zigzag
  parfum:paRfE parfums:paRfE sculpture:skyltyR spécimen:spesimen abdomen:abdomen gageure:gaZyR kyrielle:kiRiel
  gajure:gaZyR aujourd:oZuRd hui:yi rond:RO tact:takt solennel:solanel solennelle:solanel solennellement:solanelmA
  deux:d22 cœur:k2R cœurs:k2R sœur:s2R cancer:kAseR cancers:kAseR`
    .split(/\s+/u)
    .map((line): [string, string] => line.split(':') as [string, string]),
);
