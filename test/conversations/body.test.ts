import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanBody, spanInRaw, textOfHtml } from '../../src/conversations/body/index.ts';

describe('cleanBody', () => {
  it('leaves a plain text alone', () => {
    expect(cleanBody('Bonjour,\nmerci.')).toEqual({ text: 'Bonjour,\nmerci.', offsets: [[0, 0]] });
  });

  it('decodes entities and points back to them whole', () => {
    const raw = 'Forfait &gt; 20&nbsp;Go &amp; appels';
    const { text, offsets } = cleanBody(raw);
    expect(text).toBe('Forfait > 20\u00a0Go & appels');
    expect(raw.slice(...spanInRaw(offsets, [8, 9]))).toBe('&gt;');
    expect(raw.slice(...spanInRaw(offsets, [text.indexOf('appels'), text.length]))).toBe('appels');
    expect(raw.slice(...spanInRaw(offsets, [0, text.length]))).toBe(raw);
  });

  it.each([
    ['Bonjour,\\n\\nMerci.', 'Bonjour,\n\nMerci.'],
    ['Un.\\r\\nDeux.', 'Un.\nDeux.'],
  ])('reads written-out line breaks in %s', (raw, text) => expect(cleanBody(raw).text).toBe(text));

  it.each(['Le fichier C:\\notes\\nouveau.txt', 'motif \\nombre', 'Une ligne\nC’est \\n dans le code'])(
    'keeps the backslashes of %s',
    (raw) => expect(cleanBody(raw).text).toBe(raw),
  );

  it.each([
    ['Merci !\n\nLe 3 mars 2026 à 10:12, Anne <a@b.fr> a écrit :\n> Bonjour\n> Voici', 'Merci !'],
    [
      'Merci !\n\nLe lun. 3 mars 2026 à 10:12, Service Relation <service@lumelia.example>\na écrit :\n\nBonjour madame',
      'Merci !',
    ],
    ['Thanks!\n\nOn Mon, Mar 2, 2026 at 10:12 AM Ann <a@b.com> wrote:\n> Hello', 'Thanks!'],
    ['Oui.\n\nDe : Anne\nEnvoyé : lundi 2 mars 2026\nÀ : Service\nObjet : Retard\n\nBonjour', 'Oui.'],
    ['Yes.\n\nFrom: Ann\nSent: Monday\nTo: Care\nSubject: Late\n\nHello', 'Yes.'],
    ["Oui.\n-----Message d'origine-----\nBonjour", 'Oui.'],
    ['> Une ligne\n> Deux lignes\nMa réponse', 'Ma réponse'],
  ])('cuts the quoted history of %j', (raw, text) => expect(cleanBody(raw).text).toBe(text));

  it('keeps answers between quoted lines', () => {
    const raw = 'Le 3 mars 2026, Anne a écrit :\n> Quand ?\nDemain.\n> Où ?\nChez vous.';
    expect(cleanBody(raw).text).toBe('Demain.\nChez vous.');
  });

  it.each([
    'Le 3 mars, notre conseillère vous a écrit :\nvotre dossier est clos.',
    'De : Paris à Lyon, comptez deux heures.',
    'Nos liens :\n> https://lumelia.example/a\n> https://lumelia.example/b',
    '> Tout est cité\n> et rien d’autre',
  ])('takes %j for no history', (raw) => expect(cleanBody(raw).text).toBe(raw));

  it('quotes, for every span, the raw text that it came from', () => {
    const pieces = fc.constantFrom(
      '&amp;',
      '&gt;',
      '&#39;',
      '\\n',
      '. ',
      'mot',
      'é',
      '\n> cité',
      '\nLe 3 mars 2026, Anne a écrit :\n',
      ' ',
      '\n',
      '😀',
      '&faux;',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.nat(), fc.nat(), (parts, a, b) => {
        const raw = parts.join('');
        const { text, offsets } = cleanBody(raw);
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].toSorted((x, y) => x - y) as [
          number,
          number,
        ];
        const [from, to] = spanInRaw(offsets, [start, end]);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeLessThanOrEqual(raw.length);
        expect(from).toBeLessThanOrEqual(to);
        if (end === start + 1) {
          const own = raw.slice(from, to);
          const decoded: Record<string, string> = { '&amp;': '&', '&gt;': '>', '&#39;': "'", '\\n': '\n' };
          expect(decoded[own] ?? own).toBe(text[start]);
        }
      }),
      { seed: 1 },
    );
  });

  it('stays quick on a megabyte of one line', () => {
    const started = performance.now();
    for (const piece of ['&amp;', '> ', '\\n', 'a écrit ', '-', ' ']) cleanBody(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

describe('textOfHtml', () => {
  it('puts blocks on lines of their own', () => {
    expect(
      textOfHtml('<p>Bonjour <b>Anne</b>,</p><div>Voici&nbsp;:<br>merci</div><ul><li>un</li><li>deux</li></ul>'),
    ).toBe('Bonjour Anne,\n\nVoici\u00a0:\nmerci\nun\ndeux');
  });

  it('leaves scripts, styles and tags out', () => {
    expect(textOfHtml('<style>p{}</style><script>alert("</p>")</script><p onclick="x">Oui</p><!-- non -->')).toBe(
      'Oui',
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (html) => typeof textOfHtml(`<div${html}>a`) === 'string'),
      { seed: 1 },
    );
  });
});
