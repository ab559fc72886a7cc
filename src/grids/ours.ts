/** Statements of what is ours, shared by the grids: each is true of every grid that lists it. */
const fr = {
  delay:
    'Courbes de délai (90 % puis 50 % de la note) : réseaux sociaux, messageries et SMS 2 h et 24 h ; e-mail, formulaire, avis, forum et autres canaux 4 h et 24 h ; chat 2 min et 10 min ; téléphone 20 s et 60 s.',
  relevance: 'Pertinence : 0, 10 ou 20 points pour les niveaux 0, 1 et 2.',
  empathy: 'Empathie : note proportionnelle au score, de 0 à 1.',
  spelling:
    'Orthographe, en fautes pour 100 mots (90 % puis 50 % de la note) : e-mail, formulaire, avis et autres canaux 0,5 et 2,5 ; Facebook, Instagram, X et forum 1 et 5 ; messageries, chat et SMS 1,5 et 6.',
  branding: 'Image de marque : part des signes observables qui sont présents (signature, marque nommée, logo, charte).',
  sample: 'Échantillon minimal : 30 échanges ; en deçà, le résultat est montré, signalé et non classé.',
  doubt: 'Doute : une pertinence ou une empathie jugée avec une confiance de moins de 0,5 n’est pas mesurable.',
  recent:
    'Les demandes trop récentes pour qu’une absence de réponse soit constatée sont écartées ; les autres demandes sans réponse obtiennent 0.',
  calendar: 'Le délai est compté en temps calendaire.',
  uncapped: 'Aucun plafond : le barème publié n’en mentionne pas.',
};
const en = {
  delay:
    'Delay curves (90 % then 50 % of the mark): social media, messaging and SMS 2 h and 24 h; e-mail, form, review, forum and other channels 4 h and 24 h; chat 2 min and 10 min; telephone 20 s and 60 s.',
  relevance: 'Relevance: 0, 10 or 20 points for levels 0, 1 and 2.',
  empathy: 'Empathy: the mark is proportional to the score, from 0 to 1.',
  spelling:
    'Spelling, in mistakes per 100 words (90 % then 50 % of the mark): e-mail, form, review and other channels 0.5 and 2.5; Facebook, Instagram, X and forum 1 and 5; messaging, chat and SMS 1.5 and 6.',
  branding: 'Branding: share of the observable signs that are present (signature, brand named, logo, charter).',
  sample: 'Minimum sample: 30 exchanges; with fewer, the result is shown, flagged and not ranked.',
  doubt: 'Doubt: relevance or empathy judged with a confidence under 0.5 is not measurable.',
  recent: 'Requests too recent for a missing reply to be established are left out; other unanswered requests score 0.',
  calendar: 'The delay is counted in calendar time.',
  uncapped: 'No cap: the published scheme mentions none.',
};

/** What is ours in every grid: the curves, the minimum sample, the clock and the treatment of recent requests. */
export const oursEverywhere = {
  fr: [fr.delay, fr.relevance, fr.empathy, fr.spelling, fr.branding, fr.doubt, fr.calendar, fr.recent, fr.sample],
  en: [en.delay, en.relevance, en.empathy, en.spelling, en.branding, en.doubt, en.calendar, en.recent, en.sample],
} as const;

/** Said by the grids that re-apply a published scheme. */
export const uncapped = { fr: fr.uncapped, en: en.uncapped } as const;
