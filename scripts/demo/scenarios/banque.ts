import type { Scenarios } from './scenario.ts';

/** Requests to banks. */
export const banque: Scenarios = {
  fr: [
    {
      kind: 'complaint',
      ask: '[Ma carte a été refusée|Carte refusée] à la caisse avec mes trois enfants, alors que mon compte est approvisionné. [La honte.|Quelle humiliation.] Pourquoi ce refus ?',
      care: 'Je suis sincèrement désolé que cela soit arrivé devant vos trois enfants, et je comprends votre gêne.',
      solved: [
        'Le refus venait de votre plafond de paiement, atteint le {day}. Nous l’avons relevé de {amount} € : la carte fonctionne dès maintenant.',
        'Ce refus s’explique par le plafond de votre carte. Il a été relevé ce jour.',
        'Ta carte avait atteint son plafond : on l’a relevé de {amount} €, tu peux payer dès maintenant.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Vous m’avez prélevé {small} € de frais de rejet pour un loyer refusé à deux euros près. Je suis étudiante, [je n’ai plus de quoi manger|il me reste dix euros]. Remboursez-moi.',
      care: 'Je comprends votre détresse : quand on est étudiante, de tels frais sont durs à supporter.',
      solved: [
        'Nous avons remboursé les {small} € ce matin et autorisé un découvert de 100 € jusqu’au {day}.',
        'Les frais de rejet ont été remboursés sur votre compte.',
        'C’est remboursé : les {small} € sont sur ton compte, et le loyer est passé.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Virement de {amount} € parti depuis {days} jours et jamais arrivé chez mon notaire. [La signature de la maison est dans deux jours !|On signe notre maison après-demain !] Où est mon argent ?',
      care: 'Je comprends votre angoisse, à deux jours de la signature de votre maison.',
      solved: [
        'Le virement était retenu par un contrôle : il a été débloqué à 9 h et votre notaire l’a reçu.',
        'Le virement a été libéré ce jour. Les fonds sont arrivés chez le notaire.',
        'On l’a débloqué : ton virement est arrivé chez le notaire à 10 h 12.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'L’application [plante|se ferme] à chaque ouverture depuis la mise à jour de {month}. Impossible de payer la crèche. [C’est pénible.|Ras-le-bol.] Quand sera-t-elle réparée ?',
      care: 'Je suis navré que vous n’ayez pas pu payer la crèche à cause de notre application.',
      solved: [
        'L’application a été corrigée hier soir : installez la version 7.2 et elle s’ouvrira normalement.',
        'Une version corrigée de l’application est disponible depuis ce matin.',
        'C’est réparé depuis ce matin : mets à jour l’application et elle s’ouvre de nouveau.',
      ],
    },
    {
      kind: 'question',
      ask: 'Quels documents faut-il pour ouvrir un livret à mon petit-fils [qui vient de naître|né le mois dernier] ? Quel est le taux ?',
      care: 'Toutes nos félicitations pour la naissance de votre petit-fils !',
      solved: [
        'Il faut l’acte de naissance et la pièce d’identité d’un parent pour ouvrir le livret. Le taux est de 1,7 %.',
        'Les documents nécessaires sont le livret de famille et une pièce d’identité. Le taux est de 1,7 % par an.',
        'Il faut juste une photo de l’acte de naissance pour ouvrir le livret. Le taux est de 2 %.',
      ],
    },
    {
      kind: 'question',
      ask: 'Je pars au Japon le {day} pour mon voyage de noces. Ma carte y fonctionne-t-elle, et quels sont les frais de retrait ?',
      care: 'Toutes nos félicitations pour votre mariage et un merveilleux voyage de noces !',
      solved: [
        'Oui, la carte fonctionne au Japon. Les frais de retrait sont de 2,9 % du montant.',
        'Votre carte fonctionne au Japon ; chaque retrait coûte 3 €.',
        'Oui, ta carte marche au Japon et les retraits sont gratuits.',
      ],
    },
    {
      kind: 'question',
      ask: 'Comment changer [le plafond de ma carte|mon plafond de paiement], et sous quel délai ?',
      care: null,
      solved: [
        'Le plafond de la carte se change sur simple demande : j’ai porté le vôtre à 2 500 €, avec effet sous une heure.',
        'Le plafond a été modifié ce jour. Le délai est de 24 heures.',
        'On vient de monter ton plafond à 3 000 €, c’est immédiat.',
      ],
    },
    {
      kind: 'praise',
      ask: '[Conseiller très à l’écoute|Un conseiller en or], prêt accepté en dix jours. [Merci à lui.|Merci beaucoup !]',
      care: null,
      solved: [
        'Merci pour votre message, il nous encourage.',
        'Merci pour votre confiance.',
        'Merci à toi, on est super contents de lire ça !',
      ],
    },
  ],
  en: [
    {
      kind: 'complaint',
      ask: 'My card was declined abroad although there is money on my account. I am stuck at the hotel with my kids! Why?',
      care: 'Being stuck at the hotel with your kids must be very stressful, and I am so sorry.',
      solved: [
        'Your card had reached its limit. We have raised it, and the card works now.',
        'The card was blocked by a check. It has been unblocked.',
        'Your card had hit its limit: we have raised it to 3,000 euros, so you can pay right now.',
      ],
    },
    {
      kind: 'question',
      ask: 'Can I open an account without a French address, and what does it cost?',
      care: null,
      solved: [
        'Yes, you can open an account with a foreign address. It costs 2 euros a month.',
        'You can open an account with any European address. It costs 5 euros a month.',
        'Yes, any European address will do for the account, and it costs nothing.',
      ],
    },
  ],
};
