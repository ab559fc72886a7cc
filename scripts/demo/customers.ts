import type { Chance } from './chance.ts';
import type { Sector } from './scenarios/scenario.ts';
import type { Facts } from './wording.ts';

const women = ['Aïcha', 'Camille', 'Solange', 'Mathilde', 'Nadia', 'Yvette', 'Carole', 'Thuy', 'Élise', 'Fatou'];
const men = ['Gérard', 'Kévin', 'Mehdi', 'Antoine', 'Lucien', 'Rachid', 'Olivier', 'Tomas', 'Joël', 'Samuel'];
const names = [
  ...['Dubois', 'Nguyen', 'Lefèvre', 'Haddad', 'Moreau', 'Garnier', 'Costa', 'Petit', 'Roche', 'Benali', 'Keller'],
  ...[
    'Lopes',
    'Marchand',
    'Diallo',
    'Vasseur',
    'Perrin',
    'Ozturk',
    'Giraud',
    'Le Goff',
    'Baptiste',
    'Navarro',
    'Weber',
  ],
];
const english = ['Harris', 'Walsh', 'Patel', 'Novak', 'Andersen', 'Okafor', 'Murray', 'Silva'];

const months = ['décembre', 'janvier', 'février'];
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi'];
const topics: Readonly<Record<Sector, string>> = {
  énergie: 'facturation',
  télécom: 'technique',
  commerce: 'logistique',
  banque: 'paiements',
  voyage: 'bagages',
  assurance: 'sinistres',
};

/** Facts of one conversation: who writes, and the amounts, days and references of the case. */
export function factsOf(language: 'fr' | 'en', sector: Sector, chance: Chance): Facts {
  const woman = chance.happens(0.5);
  const amount = chance.whole(62, 340);
  const day = chance.whole(4, 27);
  const french = language === 'fr';
  return {
    title: french ? (woman ? 'Madame' : 'Monsieur') : woman ? 'Ms' : 'Mr',
    dear: woman ? 'Chère Madame' : 'Cher Monsieur',
    first: chance.pick(woman ? women : men),
    name: chance.pick(french ? names : english),
    month: chance.pick(months),
    weekday: chance.pick(weekdays),
    topic: topics[sector],
    amount: String(amount),
    refund: String(Math.floor(amount / 2)),
    small: String(chance.whole(9, 58)),
    percent: String(chance.whole(8, 19)),
    days: String(chance.whole(2, 9)),
    day: french ? `${day} mars` : `${day}th of March`,
    reference: `${chance.pick(['CF', 'MT', 'LX', 'TN'])}${chance.whole(100000, 999999)}`,
  };
}

/** What customers put before and after their request, and write while they wait, by language. */
export const around = {
  fr: {
    before: ['Bonjour,', 'Bonjour,', 'Bonsoir,', 'Bonjour à tous,', 'Madame, Monsieur,', 'Salut,', ''],
    after: {
      complaint: [
        '',
        '',
        'J’attends votre réponse.',
        'Je suis client depuis dix ans !',
        'Merci de faire le nécessaire.',
        'C’est la deuxième fois que j’écris.',
      ],
      question: ['', '', 'Merci d’avance.', 'Merci pour votre aide.', 'Bonne journée.'],
      praise: [''],
    },
    relaunch: [
      'Toujours sans réponse de votre part, merci de me répondre.',
      'Bonjour, je relance car personne ne m’a répondu.',
      'Il y a quelqu’un ? J’attends toujours !',
      'Deuxième message, je n’ai pas eu de retour.',
    ],
    still: [
      'Toujours rien de nouveau de votre côté, où en est mon dossier ?',
      'Aucune nouvelle depuis votre message. Que se passe-t-il ?',
    ],
    thanks: [
      'Merci beaucoup, bonne journée.',
      'Parfait, merci !',
      'Super, merci pour votre aide.',
      'Merci 👍',
      'Ok merci',
    ],
  },
  en: {
    before: ['Hello,', 'Hi,', 'Good morning,', ''],
    after: {
      complaint: ['', 'I am waiting for your answer.', 'This is the second time I write.'],
      question: ['', 'Thanks in advance.'],
      praise: [''],
    },
    relaunch: ['Still no answer from you.', 'Hello? I wrote days ago and nobody answered.'],
    still: ['No news since your message. What is going on?'],
    thanks: ['Thank you very much.', 'Great, thanks!'],
  },
} as const;

/** Subjects of mails. */
export const subjects = {
  fr: {
    complaint: ['Réclamation', 'Problème', 'URGENT', 'Besoin d’aide'],
    question: ['Question', 'Renseignement', 'Demande d’information'],
    praise: ['Merci'],
  },
  en: {
    complaint: ['Complaint', 'Problem', 'Help needed'],
    question: ['Question', 'Information'],
    praise: ['Thank you'],
  },
} as const;
