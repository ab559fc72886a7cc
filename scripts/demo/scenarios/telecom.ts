import type { Scenarios } from './scenario.ts';

/** Requests to telephone and internet operators. */
export const telecom: Scenarios = {
  fr: [
    {
      kind: 'complaint',
      ask: 'Plus de connexion depuis {days} jours, je suis en télétravail et mon employeur [commence à s’impatienter|perd patience]. Quand la fibre sera-t-elle réparée ?',
      care: 'Je mesure combien cette panne complique votre télétravail, et je suis [désolée|navrée] que votre employeur s’impatiente.',
      solved: [
        'La fibre a été réparée ce matin : une armoire de rue était endommagée. Redémarrez la box et la connexion reviendra.',
        'Nous avons réinitialisé votre ligne à distance et la connexion est de nouveau stable. Le mois de {month} vous est remboursé, soit {refund} €.',
        'La panne de fibre est réparée depuis 8 h 20.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'La box redémarre sans arrêt depuis la mise à jour de {month}. J’ai déjà appelé deux fois, [personne ne m’aide|on me raccroche au nez]. [Que dois-je faire ?|Que faire ?]',
      care: 'Je suis désolée que vous ayez dû appeler deux fois sans que personne ne vous aide.',
      solved: [
        'La mise à jour de {month} a été retirée de votre box cette nuit. Débranchez-la dix secondes, elle ne redémarrera plus.',
        'Nous avons remplacé la version en cause à distance : votre box est stable depuis ce matin. Deux mois d’abonnement vous sont offerts.',
        'Une nouvelle box vous a été expédiée ce jour. Conservez votre câble.',
      ],
    },
    {
      kind: 'complaint',
      ask: '[Encore une coupure|Nouvelle coupure|Internet coupé] ce matin, impossible de passer mon examen en ligne. [C’est inadmissible !|Scandaleux !|Je suis dégoûtée.]',
      care: 'Manquer un examen à cause d’une coupure est vraiment injuste, et nous en sommes sincèrement navrés.',
      solved: [
        'La coupure de ce matin venait d’un câble arraché : il a été remplacé à 10 h et la ligne est rétablie.',
        'La ligne est rétablie depuis 9 h 50. Nous avons joint une attestation de coupure pour votre école et crédité {refund} € sur votre compte.',
        'La coupure est terminée. La ligne a été testée et fonctionne.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'On me facture {small} € d’appels vers l’étranger alors que je n’appelle que ma sœur [à Brest|à Lille]. [Remboursez-moi !|Je veux être remboursé.] [C’est du vol.|C’est honteux.]',
      care: 'Je comprends votre colère, vous qui n’appelez que votre sœur.',
      solved: [
        'Ces appels ont été facturés par erreur : les {small} € ont été remboursés et la facture corrigée.',
        'Après vérification, ces appels ne viennent pas de votre ligne. Nous avons annulé les {small} € et vous recevrez une nouvelle facture demain.',
        'Les {small} € ont été recrédités.',
      ],
    },
    {
      kind: 'question',
      ask: 'Je pars [au Portugal|en Grèce|en Irlande] le {day} avec ma fille. Mon forfait fonctionne-t-il là-bas, et combien de données puis-je utiliser ?',
      care: 'Nous vous souhaitons un très beau voyage, à vous et à votre fille !',
      solved: [
        'Oui, votre forfait fonctionne là-bas comme en France, avec 25 Go de données inclus.',
        'Votre forfait fonctionne dans toute l’Union européenne ; vous pouvez y utiliser 30 Go de données, et chaque gigaoctet de plus coûte 1,86 €.',
        'Le forfait fonctionne là-bas. Les données sont limitées à 15 Go.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'Je [souhaite|veux] résilier la ligne de mon père, décédé [le mois dernier|en {month}]. On me demande son code d’accès que je n’ai pas. Comment faire ?',
      care: 'Je vous présente mes plus sincères condoléances pour le décès de votre père.',
      solved: [
        'Aucun code n’est nécessaire dans ce cas : la ligne a été résiliée ce jour, sans frais.',
        'Nous avons résilié la ligne sans code et sans frais, et le mois entamé est remboursé, soit {refund} €.',
        'La ligne a été résiliée ce jour.',
      ],
    },
    {
      kind: 'question',
      ask: 'Comment garder mon numéro en changeant de forfait ? Y a-t-il des frais ?',
      care: null,
      solved: [
        'Votre numéro est gardé automatiquement quand vous changez de forfait, et il n’y a pas de frais.',
        'Le numéro est conservé sans démarche de votre part et le changement de forfait est gratuit ; il prendra effet le {day}.',
        'Le numéro est gardé. Les frais sont de 5 €.',
      ],
    },
    {
      kind: 'question',
      ask: 'La 5G est-elle disponible [à Quimper|à Gap|à Vierzon], et faut-il changer de carte SIM ?',
      care: null,
      solved: [
        'Oui, la 5G est disponible dans votre ville depuis {month}. Il ne faut pas changer de carte SIM.',
        'La 5G couvre votre ville depuis {month}, et votre carte SIM actuelle convient.',
        'La 5G y est disponible. Une nouvelle carte SIM est nécessaire.',
      ],
    },
    {
      kind: 'praise',
      ask: '[Technicien ponctuel et très gentil|Un technicien adorable], la fibre marche du premier coup. [Merci !|Bravo à lui.]',
      care: null,
      solved: [
        'Merci pour votre message !',
        'Merci mille fois pour votre avis, toute l’équipe est enchantée de lire cela.',
        'Merci de votre avis.',
      ],
    },
  ],
  en: [
    {
      kind: 'complaint',
      ask: 'My fibre has been down for {days} days and I [work from home|have to work from home]. I [already called|have called] twice. When will it be fixed?',
      care: 'I understand how stressful this is when you work from home and have called twice already.',
      solved: [
        'The fibre was repaired this morning: a street cabinet was damaged. Please restart your box.',
        'The fault was a damaged cabinet in your street. It was repaired this morning, and we have credited {refund} euros to your account.',
        'The fibre was repaired at 8 this morning.',
      ],
    },
    {
      kind: 'question',
      ask: 'I am moving to [Lyon|Nantes|Lille] on the {day}. Can I keep my number and what does it cost?',
      care: 'Congratulations on your move!',
      solved: [
        'Yes, you can keep your number, and it costs nothing.',
        'You can keep your number, the move is free, and your line will be active on the {day}.',
        'You can keep your number. The cost is 49 euros.',
      ],
    },
    {
      kind: 'complaint',
      ask: 'I was charged {amount} euros twice this month. [Please refund me|I want my money back], my rent is due!',
      care: 'Being charged twice just before your rent is due must be worrying, and we are truly sorry.',
      solved: [
        'The second payment of {amount} euros was refunded today.',
        'We have refunded the second payment of {amount} euros. It will reach your bank within two days.',
        'The {amount} euros have been refunded.',
      ],
    },
  ],
};
