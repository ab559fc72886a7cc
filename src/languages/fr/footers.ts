import type { Footers } from '../footers.ts';

const message =
  '(?:ce (?:message|mail|courriel|courrier(?: électronique)?|e-?mail)|le présent (?:message|courriel)|cet e-?mail|les informations (?:contenues|figurant))';

/** What French mail programs and companies add below what was said. */
export const footers: Footers = {
  devices: [
    "(?:envoyé|expédié|transmis) (?:de|depuis|à partir de|avec|par|via) (?:mon|ma|mes|un|une|la|le|l'|yahoo|outlook|proton|courrier|mail|orange|free|sfr|laposte|samsung|android|ios|type|blue ?mail|spark|gmail|zimbra)",
    'obtenir outlook|obtenez outlook|télécharge[rz] outlook|télécharger (?:blue ?mail|yahoo)',
    'provenance : ?courrier',
    'mail envoyé (?:depuis|de) ',
    "message envoyé (?:depuis|de) (?:mon|ma|l'appli)",
  ],
  disclaimers: [
    `${message}[^.]{0,160}(?:confidentiel|destinataire|exclusi|usage|privilégié)`,
    'avis (?:de confidentialité|important)|confidentialité :|avertissement de confidentialité|clause de (?:non-responsabilité|confidentialité)',
    "si vous n'êtes pas (?:le|la|un) destinataire|si (?:ce message|ce mail|vous avez reçu ce (?:message|mail|courriel)|vous recevez ce (?:message|mail|courriel))[^.]{0,60} par erreur",
    'toute (?:utilisation|diffusion|publication|reproduction)[^.]{0,80} (?:interdite|autorisée)',
    "(?:pensez à|merci de penser à|avez-vous vraiment besoin d'imprimer|n'imprimez|préservons|respectons|protégeons) ?(?:l'environnement|la planète|ce (?:message|mail)|.{0,30}imprim)",
    "(?:sans virus|garanti sans virus|l'absence de virus|cet e-?mail a été vérifié|analyse antivirus)",
    'conformément (?:à la loi|au règlement|au rgpd|aux dispositions)[^.]{0,120}(?:informatique|données|rgpd|protection)',
  ],
  banners: [
    '\\[?(?:attention|externe|expéditeur externe|message externe|prudence)\\b\\]? ?[:!-]? ?(?:(?:ce|cet) (?:message|mail|courriel|e-?mail) (?:provient|vient|émane|a été envoyé))',
    "(?:ce|cet) (?:message|mail|courriel|e-?mail) (?:provient|vient|émane) (?:de l'extérieur|d'un expéditeur externe|d'une source externe)",
    "vous (?:ne recevez pas souvent|n'obtenez pas souvent) d.?e-?mails? (?:de|à partir de)",
  ],
  contacts: [
    '(?:tél|téléphone|tel|portable|port|mob|mobile|fax|télécopie|standard|ligne directe|numéro vert|t|m|p|f)\\.? ?(?:fixe|mobile|direct|portable)? ?[.:/|] ?(?:\\+|\\(|0|\\d)',
    '(?:e-?mail|mail|courriel|site|site web|web|internet|adresse|horaires|siège social|siège|twitter|facebook|linkedin|instagram) ?:',
    '\\d{1,4}(?: ?(?:bis|ter|quater))?,? ?(?:rue|avenue|av\\.?|boulevard|bd|bld|place|pl\\.|chemin|allée|allées|quai|impasse|route|cours|square|esplanade|faubourg|zone|za|zi|zac) ',
    '(?:cs|bp|tsa|f-)? ?\\d{5}(?: cedex)? [a-z-]+(?: [a-z\\d-]+){0,4}$',
    '(?:cs|bp|tsa) ?\\d{4,6}',
    '[^.!?]{0,80}\\b(?:au capital (?:social )?de|rcs [a-z]|r\\.c\\.s|siren|siret|tva (?:intra|fr)|orias)',
    '(?:suivez|retrouvez|rejoignez|likez)[- ]nous (?:aussi )?(?:sur|:)',
  ],
};
