import type { Draft } from './conversations.ts';

/** Twelve conversations in French. */
export const french: readonly Draft[] = [
  [
    'email',
    'Camille Roche',
    'Facture de février',
    [
      [
        'c 02 08:12',
        'Bonjour,\n\nMa facture de février a doublé par rapport à janvier. Pouvez-vous m’expliquer pourquoi ?\n\nCordialement,\nCamille Roche',
      ],
      [
        'b 02 08:13',
        'Bonjour, ceci est un message automatique. Nous avons bien reçu votre demande et nous vous répondrons dans les meilleurs délais. Merci de ne pas répondre à ce message.',
      ],
      ['n 02 09:20', 'Relève du 31/01 estimée, à régulariser avant de répondre.'],
      [
        'a 02 10:02',
        'Bonjour Madame Roche,\n\nJe comprends votre inquiétude devant cette facture. Le relevé de janvier était estimé : la facture de février rattrape l’écart. Un remboursement de 23 € vous sera versé sous cinq jours.\n\nBien cordialement,\nInès Caradec\nLumélia',
      ],
      ['c 02 11:30', 'Merci beaucoup !'],
    ],
  ],
  [
    'email',
    'Julien Prat',
    'Déménagement',
    [
      ['c 02 09:05', 'Bonjour, je déménage le 28 mars. Comment résilier mon contrat et en ouvrir un nouveau ?'],
      ['a 03 14:41', 'Bonjour,\n\nVous trouverez toutes les informations sur notre site internet.\n\nLumélia'],
    ],
  ],
  [
    'chat',
    'Nadia Ferrand',
    'Compteur en panne',
    [
      ['c 03 10:12', 'Bonjour, mon compteur n’affiche plus rien depuis ce matin 😟'],
      ['c 03 10:13', 'C’est normal ?'],
      [
        'a 03 10:15',
        'Bonjour Madame Ferrand, je suis désolé pour ce désagrément. Un technicien passe demain entre 8 h et 10 h, sans frais pour vous. Marc, de Lumélia',
      ],
      ['c 03 10:17', 'Parfait, merci 👍'],
    ],
  ],
  [
    'email',
    'Rémi Aubert',
    'Réclamation',
    [
      [
        'c 03 16:20',
        'C’est la troisième fois que je vous écris. Personne ne m’a rappelé et ma ligne est toujours coupée. C’est inadmissible !',
      ],
      ['c 05 08:00', 'Toujours rien ?'],
    ],
  ],
  [
    'whatsapp',
    'Sophie Lemaître',
    'Horaires',
    [
      ['c 04 12:01', 'Bonjour, à quelle heure ouvre l’agence de Nantes le samedi ?'],
      [
        'a 04 12:31',
        'Bonjour Sophie, l’agence de Nantes ouvre le samedi de 9 h à 12 h 30. Bonne journée ! Inès, Lumélia',
      ],
    ],
  ],
  [
    'email',
    'Paul Guérin',
    'Changement d’adresse',
    [
      [
        'c 04 07:45',
        'Bonjour,\n\nJe souhaite changer l’adresse d’envoi de mes factures :\n12 rue des Lilas\n44000 Nantes\n\nMerci d’avance.',
      ],
      [
        'a 04 09:00',
        'Bonjour Monsieur Guérin,\n\nVotre nouvelle adresse est enregistrée. Les prochaines factures y seront envoyées.\n\nCordialement,\nMarc Vallon\nLumélia',
      ],
    ],
  ],
  [
    'chat',
    'Élodie Marchal',
    'Offre verte',
    [
      ['c 05 15:02', 'Votre offre verte est-elle vraiment moins chère ?'],
      [
        'a 05 15:05',
        'Bonjour, oui : 4 € de moins par mois la première année. Souhaitez-vous que je vous envoie le détail ?',
      ],
      ['c 05 15:07', 'Oui, par mail s’il vous plaît. Est-ce qu’il y a un engagement ?'],
      ['a 05 15:10', 'Je vous l’envoie tout de suite. Il n’y a aucun engagement. Bonne journée, Inès'],
    ],
  ],
  [
    'email',
    'Thierry Bonnet',
    'Remboursement',
    [
      ['c 05 08:30', 'Où en est mon remboursement de 84 € promis le 12 février ?'],
      [
        'a 06 17:10',
        'Bonjour,\n\nNous avons transférer votre dossier au service comptable qui reviendra vers vous. Nous nous excusons pour la gène occasionnée.\n\nLe service client Lumélia',
      ],
    ],
  ],
  [
    'whatsapp',
    'Fatou Diallo',
    'Relevé',
    [
      ['c 06 09:10', 'Bonjour 🙂 comment je vous envoie mon relevé ?'],
      ['a 06 09:12', 'Bonjour Fatou, une photo du compteur suffit : envoyez-la ici. Merci ! Inès, Lumélia'],
    ],
  ],
  [
    'email',
    'Bernard Colin',
    'Remerciements',
    [
      ['c 06 10:00', 'Je tenais à remercier votre technicien pour sa gentillesse et son travail impeccable.'],
      [
        'a 06 11:15',
        'Bonjour Monsieur Colin,\n\nUn grand merci pour votre message, il fera plaisir à toute l’équipe. Je le transmets à notre technicien.\n\nBien à vous,\nMarc Vallon\nLumélia',
      ],
    ],
  ],
  [
    'chat',
    'Lucas Perrin',
    'Espace client',
    [['c 07 20:45', 'Je n’arrive plus à me connecter à mon espace client, le mot de passe est refusé.']],
  ],
  [
    'email',
    'Anne Rivoire',
    'Échéancier',
    [
      ['c 09 08:05', 'Bonjour, puis-je payer ma facture de 312,40 € en trois fois ?'],
      ['n 09 08:50', 'OK pour trois échéances, dossier sans incident.'],
      [
        'a 09 09:30',
        'Bonjour Madame Rivoire,\n\nBien sûr. Je vous propose trois échéances : 104,14 € le 15 mars, puis 104,13 € les 15 avril et 15 mai. Dites-moi si ces dates vous conviennent.\n\nTrès cordialement,\nMarc Vallon\nLumélia',
      ],
      ['c 09 10:00', 'Oui, ces dates me vont. Faut-il que je signe quelque chose ?'],
      ['a 09 10:20', 'Rien à signer, votre accord suffit.\n\nBonne journée,\nMarc Vallon\nLumélia'],
    ],
  ],
];
