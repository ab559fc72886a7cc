import { describe, expect, it } from 'vitest';
import { cleanBody, textOfHtml } from '../../src/conversations/body/index.ts';
import { kindOfSubject, plainSubject } from '../../src/languages/subjects.ts';

const said = (raw: string): string => cleanBody(raw, true).text;

describe('history that mail programs add', () => {
  it.each([
    [
      'Webmail Orange',
      'Oui.\n\n> Message du 02/03/26 10:12\n> De : "Service" <s@lumelia.example>\n> A : a@orange.fr\n> Copie à :\n> Objet : Colis\n>\n> Bonjour\n> https://lumelia.example/suivi',
    ],
    [
      'Mail Orange',
      'Oui.\n\nenvoyé : 2 mars 2026 à 10:12\nde : Service <s@lumelia.example>\nà : a@orange.fr\nobjet : Colis\n\nBonjour',
    ],
    [
      'Zimbra de Free',
      'Oui.\n\n----- Mail original -----\nDe: "Service" <s@lumelia.example>\nÀ: "a" <a@free.fr>\nEnvoyé: Lundi 2 Mars 2026 10:12:33\nObjet: Colis\n\nBonjour',
    ],
    [
      'La Poste',
      'Oui.\n\nDe: "Service" <s@lumelia.example>\nÀ: a@laposte.net\nEnvoyé: Lundi 2 Mars 2026 10:12:33\nObjet: Colis\n\nBonjour',
    ],
    [
      'SFR',
      'Oui.\n\n========================================\n\nMessage du : 02/03/2026 10:12\nDe : "Service" <s@lumelia.example>\nA : a@sfr.fr\nSujet : Colis\n\nBonjour',
    ],
    [
      'Outlook sur Mac',
      'Oui.\n\nDe : Service <s@lumelia.example>\nDate : lundi 2 mars 2026 à 10:12\nÀ : A <a@x.fr>\nCc : B <b@x.fr>\nObjet : Re: Colis\nBonjour',
    ],
    [
      'Outlook sans adresse',
      'Oui.\n\n________________________________\nDe : Service clients\nEnvoyé : lundi 2 mars 2026 10:12\nÀ : Martin, Anne\nObjet : RE: Colis\n\nBonjour',
    ],
    [
      'Outlook en gras',
      'Oui.\n\n*De :* Service <s@lumelia.example>\n*Envoyé :* lundi 2 mars 2026 10:12\n*À :* a@x.fr\n*Objet :* Colis\n\nBonjour',
    ],
    ['Thunderbird français', 'Oui.\n\nLe 02/03/2026 à 10:12, Service clients a écrit :\n>\n> Bonjour'],
    ['Thunderbird sans date', 'Oui.\n\nService clients a écrit :\n> Bonjour\n> à vous'],
    [
      'Gmail, coupé en trois',
      'Oui.\n\nLe lun. 2 mars 2026 à 10:12, Service de la relation avec les clients\n<service.de.la.relation@lumelia.example>\na écrit :\n\n> Bonjour',
    ],
    ['Yahoo', 'Oui.\n\nLe lundi 2 mars 2026 à 10:12:07 UTC+1, Service <s@lumelia.example> a écrit :\n\nBonjour'],
    ['Samsung', "Oui.\n\n-------- Message d'origine --------\nDe : Service <s@lumelia.example>\nBonjour"],
    [
      'Proton',
      'Oui.\n\n------- Message original -------\nLe lundi 2 mars 2026 à 10:12, Service <s@lumelia.example> a écrit :\n\n> Bonjour',
    ],
    ['Zendesk', 'Oui.\n\n##- Veuillez saisir votre réponse au-dessus de cette ligne -##\nBonjour'],
    ['Apple Mail', 'Oui.\n\n> Le 2 mars 2026 à 10:12, Service <s@lumelia.example> a écrit :\n> \n> Bonjour'],
    [
      'Outlook anglais',
      'Oui.\n\nFrom: Service <s@lumelia.example>\nSent: Monday, March 2, 2026 10:12 AM\nTo: a@x.fr\nSubject: Colis\n\nBonjour',
    ],
    ['Apple Mail anglais', 'Oui.\n\nOn 2 Mar 2026, at 10:12, Service <s@lumelia.example> wrote:\n\n> Bonjour'],
  ])('%s', (_, raw) => expect(said(raw)).toBe('Oui.'));

  it('answers between quoted lines stay, links behind arrows too where nothing is quoted', () => {
    const raw =
      'Le 2 mars 2026 à 10:12, Anne a écrit :\n> Où est mon colis ?\n> https://lumelia.example/suivi\n\nÀ Lyon.\n\n> Et la facture ?\n\nJointe.\n\n> Cordialement,\n> Anne';
    expect(said(raw)).toBe('À Lyon.\n\n\nJointe.');
  });

  it.each([
    'Voici le trajet réservé :\nDe : Paris\nÀ : Lyon\nDate : 3 mars 2026\n\nBon voyage !',
    'Nous vous avons écrit :\n> une fois',
    'Le 3 mars, notre conseillère vous a écrit :\nvotre dossier est clos.',
    'Objet : votre réclamation\n\nMadame, nous vous remboursons.',
  ])('takes %j for no history', (raw) => expect(said(raw)).toBe(raw));

  it('in HTML as well', () => {
    const yahoo =
      '<div>Oui.</div><div class="yahoo_quoted"><div>Le lundi 2 mars 2026 à 10:12:07 UTC+1, Service &lt;s@lumelia.example&gt; a écrit :</div><div>Bonjour</div></div>';
    const outlook =
      '<div>Oui.</div><hr tabindex="-1"><div id="divRplyFwdMsg"><b>De :</b> Service &lt;s@x.fr&gt;<br><b>Envoyé :</b> lundi 2 mars 2026 10:12<br><b>À :</b> a@x.fr<br><b>Objet :</b> Colis</div><div>Bonjour</div>';
    const inline =
      '<blockquote type="cite"><p>Où est mon colis ?</p><blockquote type="cite">Avant.</blockquote></blockquote><p>Oui.</p><blockquote type="cite">Merci</blockquote>';
    for (const html of [yahoo, outlook, inline]) expect(said(textOfHtml(html))).toBe('Oui.');
    expect(said(textOfHtml('<p>Vous écriviez :</p><blockquote>Un retrait.</blockquote><p>Non.</p>'))).toContain(
      'Un retrait.',
    );
  });
});

describe('what programs and companies add', () => {
  it.each([
    'Envoyé de mon iPhone',
    'Envoyé depuis mon iPad',
    'Envoyé de mon smartphone Samsung Galaxy.',
    'Envoyé à partir de Outlook pour Android',
    'Envoyé depuis Yahoo Mail pour Android',
    "Envoyé depuis l'application Mail Orange",
    'Télécharger Outlook pour iOS',
    'Obtenez Outlook pour iOS<https://aka.ms/o0ukef>',
    'Provenance : Courrier pour Windows',
    'Envoyé avec la messagerie sécurisée Proton Mail.',
    'Sent from my iPhone',
    'Sent from Outlook for Android<https://aka.ms/x>',
    'Get Outlook for iOS',
    'Garanti sans virus. www.avast.com',
    "Pensez à l'environnement avant d'imprimer ce message.",
    'Ce message et toutes les pièces jointes sont confidentiels et établis à l’intention exclusive de ses destinataires.\n\nToute utilisation non autorisée est interdite.',
    'This e-mail and any attachments are confidential and intended solely for the addressee.',
    'AVIS DE CONFIDENTIALITÉ\nCe courriel est destiné à son destinataire.',
    '________________________________\nCe courriel peut contenir des informations confidentielles.',
  ])('%j goes', (added) =>
    expect(said(`Bonjour,\n\nC’est fait.\n\nCordialement,\nAnne Roy\n\n${added}\n`)).toBe(
      'Bonjour,\n\nC’est fait.\n\nCordialement,\nAnne Roy',
    ),
  );

  it.each([
    'Tél. : 04 00 00 00 00',
    'T. +33 4 00 00 00 00',
    '12 bis rue des Tanneurs\n69003 Lyon',
    'TSA 10000\n69003 LYON CEDEX 03',
    'www.lumelia.example',
    'Lumélia SAS au capital de 1 000 000 €',
    '[cid:image001.png@01DB8B2A.5E1C2F40]',
    '[image: Lumélia]',
    'Suivez-nous sur Facebook',
    '221 Baker Street, London',
  ])('of a signature goes %j', (added) =>
    expect(said(`Bonjour,\n\nC’est fait.\n\nCordialement,\n\nAnne Roy\nConseillère\n${added}`)).toBe(
      'Bonjour,\n\nC’est fait.\n\nCordialement,\n\nAnne Roy\nConseillère',
    ),
  );

  it('below "-- " who signs stays', () => {
    expect(said('C’est fait.\n\n-- \nAnne Roy\nService clients\nTél. 04 00 00 00 00\nwww.lumelia.example')).toBe(
      'C’est fait.\n\nAnne Roy\nService clients',
    );
  });

  it('a banner above goes', () => {
    expect(said("[EXTERNE] Ce message provient de l'extérieur de l'organisation.\n\nBonjour, où est mon colis ?")).toBe(
      'Bonjour, où est mon colis ?',
    );
  });

  it.each([
    'Bonjour,\n\nSuivez votre colis ici :\nhttps://lumelia.example/suivi/48112',
    'Bonjour,\n\nVous pouvez nous joindre au 04 00 00 00 00.',
    'Bonjour,\n\nJ’ai envoyé de mon iPhone la photo demandée, l’avez-vous reçue ?',
    'Bonjour,\n\nCe message reste sans réponse depuis mardi.',
    'Bonjour,\n\nMon adresse : 12 rue des Tanneurs, 69003 Lyon.\nPouvez-vous livrer là ?',
    'Bonjour,\n\nC’est fait.\n\nCordialement,\nAnne\n\nPS : votre lien :\nhttps://lumelia.example/facture',
    'Ce message est confidentiel et réservé à ses destinataires.',
  ])('%j stays', (raw) => expect(said(raw)).toBe(raw));

  it('only in mails', () => expect(cleanBody('Oui\n-- \nAnne\nwww.lumelia.example').text).toContain('www'));

  it('stays quick on a quarter of a megabyte of anything', () => {
    const started = performance.now();
    for (const piece of [
      '\n',
      '-- \n',
      '---\n',
      'De : a\n',
      '> a\n',
      'Cordialement\n',
      '12 rue \n',
      'X a écrit :\n',
      'Ce message ',
      'Le 1 \n',
      '[cid:',
    ])
      said(piece.repeat(250_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

describe('subjects', () => {
  it.each([
    ['Réponse automatique : Votre colis', 'absence'],
    ['Automatic reply: Parcel', 'absence'],
    ['Absence du bureau', 'absence'],
    ['Out of office', 'absence'],
    ['Undeliverable: Colis', 'notice'],
    ['Non remis : Colis', 'notice'],
    ['Lu : Colis', 'notice'],
    ['Delivery Status Notification (Failure)', 'notice'],
    ['Accusé de réception de votre demande', 'receipt'],
    ['Votre demande a bien été enregistrée', 'receipt'],
    ['We have received your request', 'receipt'],
    ['RE: Accusé de réception', null],
    ['Out of office chairs', null],
    ['Automobile en panne', null],
    ['Lu et approuvé', null],
    ['Votre colis', null],
  ])('%s: %s', (subject, kind) => expect(kindOfSubject(subject)).toBe(kind));

  it.each([
    'Colis perdu',
    'Re: Colis perdu',
    'RE : Re: TR : colis  PERDU',
    'Re[2]: Colis perdu',
    '[Externe] RE: Colis perdu',
    'AW: Fwd: Colis perdu',
  ])('%s is one topic', (subject) => expect(plainSubject(subject)).toBe('colis perdu'));
});
