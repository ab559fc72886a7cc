import type { ErrorCode } from '../../errors.ts';

/** Ce qui n'a pas marché, où, et que faire ; `{nom}` marque un argument. */
export const errors: Readonly<Record<ErrorCode, string>> = {
  'file-not-found': '{file} : ce fichier ou dossier n’existe pas.',
  'no-input':
    '{path} : rien à lire ici. Donnez un fichier, un dossier d’exports, un motif, ou - pour l’entrée standard.',
  'file-empty': '{file} : le fichier est vide.',
  'file-unreadable': '{file} : lecture impossible ({reason}).',
  'archive-invalid': '{file} : illisible comme archive zip ({reason}).',
  'archive-bomb':
    '{file} : {packed} octets en promettent {unpacked} en {entries} fichiers ; cela ressemble à une bombe de décompression. Si vous lui faites confiance, décompressez-la et donnez le dossier.',
  'archive-encrypted': '{file} : protégé par un mot de passe. Décompressez l’archive et donnez le dossier.',
  'archive-name': '{file} : ce nom sort de l’archive ; le fichier n’est pas lu.',
  'format-unknown':
    '{file} : aucun format d’export reconnu (essayés : {tried}). Indiquez-le avec --from, ou faites proposer une correspondance : barometre inspect {file} --write-map mapping.json',
  'format-binary': '{file} : on dirait {kind}, pas un export de messages. Exportez-le en CSV, NDJSON ou JSON.',
  'format-mismatch': '{file} : illisible comme {format} : {reason}.',
  'column-missing':
    '{file} : la correspondance {map} nomme la colonne « {column} », absente du fichier (la plus proche : « {closest} »). Colonnes présentes : {columns}.',
  'field-missing':
    '{file} : lu comme {format}, mais aucune colonne ne donne « {field} » (noms connus : {names}). Colonnes présentes : {columns}. Indiquez-la avec --map.',
  'mapping-invalid': '{file} : {reason}. Voir : barometre schema mapping',
  'config-invalid': '{file} : {reason}. Voir : barometre schema config',
  'brands-invalid': '{file}, ligne {line} : {reason}. Colonnes et valeurs : docs/brands.md',
  'image-invalid':
    '{file} : ce logo de « {brand} » n’est pas une image PNG, JPEG ou GIF lisible, ou rien ne s’y distingue.',
  'json-invalid': '{file} : JSON incorrect ({reason}).',
  'encoding-unknown': '{file} : encodage inconnu « {encoding} ». Connus : utf-8, utf-16le, utf-16be, windows-1252.',
  'encoding-wrong':
    '{file} : n’est pas encodé en {encoding}. Enregistrez-le en UTF-8 ; pour un dictionnaire, voir SET dans son fichier .aff.',
  'affix-missing': '{file} : un dictionnaire Hunspell tient en deux fichiers ; {affix} manque.',
  'dictionary-invalid': '{file} : illisible comme dictionnaire Hunspell ({reason}).',
  'grid-unknown': 'grille inconnue « {grid} ». Connues : {known}, ou le chemin d’un fichier de grille.',
  'rule-unknown':
    '{where} : pas de règle « {rule} ». Vouliez-vous dire « {nearest} » ? Les voir toutes : barometre list rules',
  'renderer-unknown': 'rapport inconnu « {format} ». Connus : {known}.',
  'option-invalid': '{option} : « {value} » ne convient pas ; attendu : {expected}.',
  'exchange-unknown': 'pas d’échange « {exchange} ». {hint}',
  'opinion-unreachable':
    '{tool} : {at} est injoignable ({reason}). Démarrez-le ou installez-le, ou retirez spelling.backend de la configuration.',
  'opinion-timeout':
    '{tool} : {at} n’a pas répondu en {timeout} ms. Donnez-lui plus de temps avec spelling.backend.timeout, ou retirez spelling.backend.',
  'opinion-answer': '{tool} : {at} n’a pas donné de réponse utilisable ({reason}).',
  'judge-unreachable':
    'juge : {at} est injoignable ({reason}). Démarrez le serveur, corrigez judge.url, ou retirez judge de la configuration.',
  'judge-timeout':
    'juge : {at} n’a pas répondu en {seconds} s. Donnez-lui plus de temps avec judge.timeoutSeconds, ou prenez un modèle plus rapide.',
  'judge-busy':
    'juge : {at} reste indisponible malgré plusieurs essais ({reason}). Reprenez plus tard ; judge.record garde les réponses obtenues.',
  'judge-rejected':
    'juge : {at} refuse la demande ({reason}). Vérifiez judge.url, judge.model et judge.apiKeyVariable ; pour un serveur sans schéma, "structured": false.',
  'judge-answer': 'juge : {at} n’a pas donné de réponse utilisable ({reason}). Vérifiez judge.url et judge.model.',
  'judge-record': '{file}, ligne {line} : pas une réponse de juge enregistrée ({reason}).',
  'judge-not-recorded':
    '{file} : pas de réponse enregistrée pour l’échange {exchange} ; les textes, le modèle ou les réglages ont changé. Enregistrez de nouveau avec judge.url et judge.record.',
  'judge-key': 'juge : la variable d’environnement {variable}, que nomme judge.apiKeyVariable, est absente ou vide.',
  'result-invalid': '{file} : ce n’est pas un résultat de « audit --format json » ({reason}).',
  'not-comparable': '{a} et {b} ne se comparent pas : {reason}.',
  'brand-unknown': '{file} : pas de marque « {brand} ». Marques présentes : {known}.',
  'nothing-scored': 'rien n’a pu être noté : {reason}.',
  'output-unwritable': '{file} : écriture impossible ({reason}).',
  'output-binary':
    '{format} est un fichier binaire, illisible dans un terminal. Donnez un dossier (--out rapport) ou redirigez la sortie (> barometre.{format}).',
};
