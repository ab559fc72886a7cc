/** One case in the words of a customer and of an agent; our own. */
export type Case = {
  readonly subject: string;
  readonly asked: string;
  readonly answered: string;
  readonly again: string;
  readonly answeredAgain: string;
  readonly language: 'fr' | 'en';
};

export const cases: readonly Case[] = [
  {
    subject: 'Relevé de compteur refusé',
    language: 'fr',
    asked:
      'Bonjour,\n\nVotre site refuse mon relevé de compteur depuis mardi.\nComment puis-je vous le transmettre autrement ?',
    answered:
      "Bonjour Madame,\n\nVous pouvez nous l'envoyer par photo en répondant à ce message : je le saisirai aujourd'hui même.",
    again: 'Merci pour votre retour.\nLa photo est jointe : pouvez-vous me confirmer que le chiffre est lisible ?',
    answeredAgain:
      'Bonjour,\n\nLe chiffre est lisible, votre relevé est enregistré.\nVotre prochaine facture en tiendra compte.',
  },
  {
    subject: 'Prélèvement en double au mois de février',
    language: 'fr',
    asked:
      "Bonjour,\n\nJ'ai été prélevée deux fois de 64,20 € le 5 février.\nJe souhaite être remboursée rapidement, mon compte est à découvert !",
    answered:
      'Bonjour,\n\nNous sommes désolés de ce double prélèvement et du découvert qu’il a causé.\nLe remboursement de 64,20 € part ce soir ; il sera sur votre compte jeudi au plus tard.',
    again: "Bonjour,\n\nNous sommes vendredi et rien n'est arrivé.\nQue se passe-t-il ?",
    answeredAgain:
      'Bonjour,\n\nVotre banque a refusé le virement : le RIB que nous avions datait de 2021.\nPouvez-vous nous adresser le nouveau ?',
  },
  {
    subject: 'Colis jamais reçu',
    language: 'fr',
    asked: "Bonjour,\nma commande devait arriver lundi, elle est toujours « en cours d'acheminement ».\nOù est-elle ?",
    answered:
      'Bonjour,\n\nVotre colis est resté bloqué au dépôt de Lyon ; il repart ce matin.\nLe livreur passera demain entre 9 h et 12 h.',
    again: "D'accord, mais je travaille demain matin.\nEst-il possible de le déposer chez mon voisin du 2e étage ?",
    answeredAgain: "Bonjour,\n\nC'est noté : le livreur sonnera chez votre voisin du 2e étage.",
  },
  {
    subject: 'Résiliation de mon contrat',
    language: 'fr',
    asked:
      'Madame, Monsieur,\n\nJe déménage le 30 avril et je souhaite résilier mon contrat à cette date.\nQuelles sont les démarches ?\n\nBien cordialement,\nHélène Garnier',
    answered:
      'Bonjour Madame Garnier,\n\nAucune démarche de votre côté : votre résiliation est enregistrée pour le 30 avril.\nVous recevrez la facture de clôture sous dix jours.',
    again: 'Merci.\nFaut-il rendre le boîtier ?',
    answeredAgain: 'Bonjour Madame Garnier,\n\nOui, avec le bordereau joint ; le retour est gratuit.',
  },
  {
    subject: 'Code promo qui ne marche pas',
    language: 'fr',
    asked: 'Bonjour, le code reçu par courrier est refusé au moment de payer.\nJe fais comment ?',
    answered:
      'Bonjour,\n\nCe code n’était valable que jusqu’au 28 février.\nJe vous en ouvre un nouveau, à usage unique : PRINTEMPS26.',
    again: 'Super, il fonctionne !\nEst-ce qu’il marche aussi en magasin ?',
    answeredAgain: 'Bonjour,\n\nNon, il est réservé au site.',
  },
  {
    subject: 'Erreur d’adresse sur ma facture n° 20260214',
    language: 'fr',
    asked:
      "Bonjour,\n\nMa facture porte encore mon ancienne adresse.\nJ'ai pourtant fait le changement en ligne le mois dernier.",
    answered:
      'Bonjour,\n\nL’adresse de livraison était à jour, mais pas celle de facturation : c’est corrigé.\nLa facture rectifiée est dans votre espace client.',
    again: "Je ne la vois pas dans l'espace client.\nPouvez-vous me l'envoyer ici ?",
    answeredAgain: 'Bonjour,\n\nLa voici en pièce jointe, avec nos excuses.',
  },
  {
    subject: 'Rendez-vous du technicien',
    language: 'fr',
    asked:
      'Bonjour,\n\nLe technicien devait passer ce matin entre 8 h et 10 h, personne n’est venu.\nJ’ai posé une demi-journée pour rien.',
    answered:
      "Bonjour,\n\nJe comprends votre agacement : une demi-journée perdue, c'est beaucoup.\nLe technicien est tombé en panne ; il peut venir samedi à 9 h.\nCela vous convient-il ?",
    again: 'Samedi 9 h, parfait.\nPouvez-vous lui demander de m’appeler avant ?',
    answeredAgain: 'Bonjour,\n\nC’est fait, il vous appellera une demi-heure avant son passage.',
  },
  {
    subject: 'Taille du manteau',
    language: 'fr',
    asked: 'Bonjour,\nle manteau commandé taille trop petit.\nPuis-je l’échanger contre un 42 sans payer le retour ?',
    answered:
      'Bonjour,\n\nOui, le premier échange est offert.\nVotre 42 est réservé, l’étiquette de retour suit dans un instant.',
    again: 'Je n’ai pas d’imprimante.\nY a-t-il une autre solution ?',
    answeredAgain: 'Bonjour,\n\nMontrez le code QR au point relais : l’étiquette sera imprimée sur place.',
  },
  {
    subject: 'Late delivery of my order',
    language: 'en',
    asked: 'Hello,\n\nMy order was due on Monday and it still has not arrived.\nWhere is it?',
    answered:
      'Hello,\n\nI am sorry about the wait.\nYour parcel left the depot this morning and will reach you tomorrow before noon.',
    again: 'Thanks.\nCan the driver leave it with my neighbour at number 12?',
    answeredAgain: 'Hello,\n\nYes, the driver has been told.',
  },
  {
    subject: 'Charged twice',
    language: 'en',
    asked: 'Hi,\n\nI was charged twice for the same subscription.\nCould you refund one of the payments?',
    answered:
      'Hi,\n\nYou are right, the second payment was taken by mistake.\nI have refunded it today; it will show within three working days.',
    again: 'Perfect.\nWill it happen again next month?',
    answeredAgain: 'Hi,\n\nNo, the duplicate mandate has been removed.',
  },
];

export const customers: readonly (readonly [name: string, address: string])[] = [
  ['Hélène Garnier', 'helene.garnier@orange.fr'],
  ['Mathieu Besson', 'mathieu.besson@free.fr'],
  ['Zoé Lefèvre', 'zoe.lefevre@gmail.com'],
  ['Noël Prigent', 'noel.prigent@laposte.net'],
  ['Amélie Fournier', 'amelie.fournier@sfr.fr'],
  ['Gaëtan Roux', 'gaetan.roux@yahoo.fr'],
  ['Inès Cordier', 'ines.cordier@hotmail.fr'],
  ['Rémi Vasseur', 'remi.vasseur@icloud.com'],
  ['Chloé Delorme', 'c.delorme@atelier-delorme.example'],
  ['Olivier Mahé', 'olivier.mahe@wanadoo.fr'],
  ['Maud Ferrand', 'maud.ferrand@outlook.fr'],
  ['Yanis Caradec', 'yanis.caradec@proton.me'],
];
export const englishCustomers: readonly (readonly [name: string, address: string])[] = [
  ['Emily Hart', 'emily.hart@gmail.com'],
  ['Owen Price', 'owen.price@btinternet.com'],
];
