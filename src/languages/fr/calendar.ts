import type { Calendar } from '../calendar.ts';

/** French names in dates, in lower case, without accents or full stops. */
export const calendar: Calendar = {
  months: [
    ['janvier', 'janv', 'jan'],
    ['fevrier', 'fevr', 'fev'],
    ['mars', 'mar'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil', 'juill', 'jul'],
    ['aout', 'aou'],
    ['septembre', 'sept', 'sep'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['decembre', 'dec'],
  ],
  weekdays: [
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
    'lun',
    'mar',
    'mer',
    'jeu',
    'ven',
    'sam',
    'dim',
  ],
  fillers: ['le', 'a', 'du', 'de', 'date', 'publie', 'poste', 'envoye', 'recu'],
};
