import type { QuantityWords } from '../quantities.ts';

/** English words for money and time limits, in lower case. */
export const quantities: QuantityWords = {
  currencies: {
    '€': ['euro', 'euros'],
    $: ['dollar', 'dollars'],
    '£': ['pound', 'pounds'],
    CHF: ['franc', 'francs'],
    '%': ['percent'],
  },
  hours: {
    1: ['hour', 'hours', 'hr', 'hrs'],
    24: ['day', 'days'],
    168: ['week', 'weeks'],
    720: ['month', 'months'],
  },
};
