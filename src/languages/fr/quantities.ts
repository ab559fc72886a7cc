import type { QuantityWords } from '../quantities.ts';

/** French words for money and time limits, in lower case, without accents. */
export const quantities: QuantityWords = {
  currencies: {
    '€': ['euro', 'euros'],
    $: ['dollar', 'dollars'],
    CHF: ['franc', 'francs'],
    '%': ['pourcent'],
  },
  hours: {
    1: ['heure', 'heures'],
    24: ['jour', 'jours', 'j'],
    168: ['semaine', 'semaines'],
    720: ['mois'],
  },
};
