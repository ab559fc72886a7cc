/** Words of this criterion in French. */
export const french = {
  name: 'Orthographe',
  definition: 'Fautes d’orthographe, de grammaire et de typographie, pour 100 mots de la réponse.',
  findings: {
    languagetool: 'LanguageTool ({rule}) : {message}',
    grammalecte: 'Grammalecte ({rule}) : {message}',
    'unknown-word': 'Mot inconnu du dictionnaire.',
    'missing-accent': 'Accent manquant ou de trop.',
    'small-letter-date': 'Les jours et les mois prennent une minuscule.',
    'small-letter-start': 'Une phrase commence par une majuscule.',
    'small-letter-i': 'Le pronom anglais « I » s’écrit en majuscule.',
    'missing-space-before-punctuation': 'Il manque une espace avant ce signe.',
    'space-before-punctuation': 'Pas d’espace avant ce signe.',
    'doubled-space': 'Espace en double.',
    'acute-for-apostrophe': 'Un accent tient lieu d’apostrophe.',
  },
} as const;
