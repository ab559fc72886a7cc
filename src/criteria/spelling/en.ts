/** Words of this criterion in English. */
export const english = {
  name: 'Spelling',
  definition: 'Mistakes of spelling, grammar and typography per 100 words of the reply.',
  findings: {
    languagetool: 'LanguageTool ({rule}): {message}',
    grammalecte: 'Grammalecte ({rule}): {message}',
    'unknown-word': 'The dictionary does not know this word.',
    'missing-accent': 'An accent is missing or superfluous.',
    'small-letter-date': 'Days and months take a small letter in French.',
    'small-letter-start': 'A sentence begins with a capital letter.',
    'small-letter-i': 'The pronoun “I” takes a capital letter.',
    'missing-space-before-punctuation': 'A space is missing before this mark.',
    'space-before-punctuation': 'No space belongs before this mark.',
    'doubled-space': 'Doubled space.',
    'acute-for-apostrophe': 'An accent stands for an apostrophe.',
  },
} as const;
