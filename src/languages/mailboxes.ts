/** What an address tells of who owns it. */
export const mailboxes: {
  /** Hosts whose mailboxes belong to private people. */
  readonly providers: ReadonlySet<string>;
  /** The part before the @ of mailboxes that a service answers, in French and English. */
  readonly services: RegExp;
} = {
  providers: new Set([
    ...['gmail.com', 'googlemail.com', 'outlook.com', 'outlook.fr', 'hotmail.com', 'hotmail.fr', 'hotmail.be'],
    ...['hotmail.co.uk', 'live.com', 'live.fr', 'live.be', 'live.ca', 'live.co.uk', 'msn.com', 'yahoo.com', 'yahoo.fr'],
    ...[
      'yahoo.ca',
      'yahoo.co.uk',
      'ymail.com',
      'rocketmail.com',
      'aol.com',
      'aol.fr',
      'icloud.com',
      'me.com',
      'mac.com',
    ],
    ...['orange.fr', 'wanadoo.fr', 'free.fr', 'aliceadsl.fr', 'libertysurf.fr', 'laposte.net', 'sfr.fr', 'neuf.fr'],
    ...['cegetel.net', 'club-internet.fr', 'numericable.fr', 'noos.fr', 'bbox.fr', 'voila.fr', 'caramail.com'],
    ...[
      'skynet.be',
      'telenet.be',
      'proximus.be',
      'bluewin.ch',
      'hispeed.ch',
      'videotron.ca',
      'sympatico.ca',
      'bell.net',
    ],
    ...['btinternet.com', 'sky.com', 'virginmedia.com', 'talktalk.net', 'comcast.net', 'verizon.net', 'att.net'],
    ...[
      'gmx.com',
      'gmx.fr',
      'gmx.net',
      'mail.com',
      'proton.me',
      'protonmail.com',
      'pm.me',
      'tutanota.com',
      'zaclys.net',
    ],
    ...[
      'mailo.com',
      'net-c.com',
      'ik.me',
      'fastmail.com',
      'zoho.com',
      'yandex.com',
      'mail.ru',
      'web.de',
      't-online.de',
    ],
  ]),
  services:
    /^(?:(?:no|ne)[._-]?(?:reply|pas[._-]?repondre)|service|services|sav|support|help|helpdesk|aide|assistance|contact|contacts|contactez[._-]?nous|info|infos|bonjour|hello|clients?|clientele|customer|care|reclamations?|complaints?|commandes?|orders?|relations?|conseillers?|conso|consommateurs?|abonnes?|facturation|billing|enquiries|team|equipe)(?:[._-]?(?:clients?|clientele|consommateurs?|service|services|care|support|relations?|apres[._-]?vente|abonnes?|fr|en))*$/,
};
