import jpeg from 'jpeg-js';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { branding } from '../../src/criteria/branding/index.ts';
import { fingerprintOf } from '../../src/criteria/branding/picture.ts';
import type { BrandIdentity } from '../../src/model/brand.ts';
import type { MessageImage } from '../../src/model/conversation.ts';
import type { BrandingMeasure } from '../../src/model/verdict.ts';
import { contextOf, type ExchangeCase, exchangeOf } from '../support/exchange.ts';

const unknown: BrandIdentity = {
  aliases: [],
  domains: [],
  logo: { files: [], hosts: [], words: [], hashes: [] },
  palette: [],
  fonts: [],
  hashtags: [],
  voice: { address: null, signature: [], greetings: [], closings: [] },
};

type Known = Partial<Omit<BrandIdentity, 'logo' | 'voice'>> & {
  readonly logo?: Partial<BrandIdentity['logo']>;
  readonly voice?: Partial<BrandIdentity['voice']>;
};

/** What branding says of a reply of a brand that is described. */
function measured(one: Omit<ExchangeCase, 'request'>, known: Known, images: readonly MessageImage[] = []) {
  const exchange = exchangeOf({ request: 'Où en est mon colis ?', ...one });
  const identity: BrandIdentity = {
    ...unknown,
    ...known,
    logo: { ...unknown.logo, ...known.logo },
    voice: { ...unknown.voice, ...known.voice },
  };
  const reply = exchange.reply && {
    ...exchange.reply,
    messages: exchange.reply.messages.map((m) => ({ ...m, images })),
  };
  const context = contextOf({ identity: () => identity, fingerprint: fingerprintOf });
  const measurement = branding.measure({ ...exchange, reply }, context);
  if (!('measure' in measurement)) throw new Error('expected a measure');
  return { measure: measurement.measure, codes: measurement.findings.map(({ code }) => code) };
}

type Paint = (x: number, y: number) => readonly [red: number, green: number, blue: number, opacity: number];

/** A drawing of our own, at any size: a disc beside two bars. */
const drawing: Paint = (x, y) => {
  if (Math.hypot(x - 0.25, y - 0.5) < 0.2) return [10, 92, 74, 255];
  if (x > 0.55 && x < 0.65 && y > 0.2) return [30, 30, 30, 255];
  if (x > 0.8 && y < 0.7) return [200, 60, 20, 255];
  return [255, 255, 255, 0];
};
const stripes: Paint = (x, y) => ((x * 7 + y * 3) % 1 < 0.5 ? [20, 20, 160, 255] : [250, 250, 250, 255]);

function pixels(width: number, height: number, paint: Paint): Buffer {
  const data = Buffer.alloc(width * height * 4);
  for (let at = 0; at < width * height; at += 1) {
    data.set(paint(((at % width) + 0.5) / width, (Math.floor(at / width) + 0.5) / height), at * 4);
  }
  return data;
}

function png(width: number, height: number, paint: Paint): Buffer {
  const image = new PNG({ width, height });
  image.data = pixels(width, height, paint);
  return PNG.sync.write(image);
}

function jpg(width: number, height: number, paint: Paint): Buffer {
  const onWhite: Paint = (x, y) => {
    const [red, green, blue, opacity] = paint(x, y);
    return opacity === 0 ? [255, 255, 255, 255] : [red, green, blue, 255];
  };
  return jpeg.encode({ width, height, data: pixels(width, height, onWhite) }, 60).data;
}

const bitsApart = (one: string, other: string): number =>
  (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll('0', '').length;

describe('the perceptual hash of an image', () => {
  const reference = fingerprintOf(png(360, 120, drawing)) ?? '';

  it('is 64 bits as hexadecimal digits', () => expect(reference).toMatch(/^[\da-f]{16}$/));

  it.each<[string, Buffer]>([
    ['smaller', png(90, 30, drawing)],
    ['larger', png(731, 250, drawing)],
    ['JPEG', jpg(360, 120, drawing)],
    ['small JPEG', jpg(120, 40, drawing)],
  ])('hardly moves: %s', (_what, image) => {
    expect(bitsApart(fingerprintOf(image) ?? '', reference)).toBeLessThanOrEqual(6);
  });

  it('is another one for another image', () => {
    expect(bitsApart(fingerprintOf(png(360, 120, stripes)) ?? '', reference)).toBeGreaterThan(16);
  });

  it('reads GIF', () => {
    const gif = Buffer.from('R0lGODlhBAABAIAAAAAAAP///ywAAAAABAABAAACA0QgBQA7', 'base64');
    expect(fingerprintOf(gif)).toMatch(/^[\da-f]{16}$/);
  });

  it.each<[string, Uint8Array]>([
    ['a flat image', png(60, 20, () => [10, 92, 74, 255])],
    ['no image', Buffer.from('<svg/>')],
    ['an empty file', Buffer.alloc(0)],
    ['an image cut short', png(360, 120, drawing).subarray(0, 200)],
    [
      'a size that would fill memory',
      Buffer.concat([png(8, 8, drawing).subarray(0, 16), Buffer.from('7fffffff7fffffff', 'hex'), Buffer.alloc(60)]),
    ],
    ['a JPEG cut short', jpg(64, 64, drawing).subarray(0, 80)],
  ])('is none for %s', (_what, bytes) => expect(fingerprintOf(bytes)).toBeNull());
});

describe('the logo of a described brand', () => {
  const hashes = [fingerprintOf(png(360, 120, drawing)) ?? ''];
  const data = (bytes: Buffer, type: string) =>
    `<p>Demain.</p><img src="data:image/${type};base64,${bytes.toString('base64')}">`;
  const html = '<p>Demain.</p><img src="cid:Image001.png@01DA">';
  const attached = (bytes: Uint8Array, name: string): MessageImage[] => [
    { name, contentId: '<image001.png@01da>', type: 'image/png', bytes },
  ];

  it.each<[string, boolean, string, Known['logo'], readonly MessageImage[]]>([
    ['embedded, at another size', true, data(png(120, 40, drawing), 'png'), { hashes }, []],
    ['embedded as JPEG', true, data(jpg(180, 60, drawing), 'jpeg'), { hashes }, []],
    ['another image embedded', false, data(png(120, 40, stripes), 'png'), { hashes }, []],
    ['attached', true, html, { hashes }, attached(png(200, 66, drawing), 'image001.png')],
    ['attached, another image', false, html, { hashes }, attached(png(200, 66, stripes), 'image001.png')],
    [
      'attached under its file name',
      true,
      html,
      { files: ['lum-2026.png'] },
      attached(Buffer.alloc(0), 'LUM-2026.PNG'),
    ],
    [
      'an attachment that the message does not show',
      false,
      '<p>Demain.</p>',
      { hashes },
      attached(png(200, 66, drawing), 'a.png'),
    ],
    ['by its host', true, '<img src="https://img.lum.example/h/7f3.png">', { hosts: ['img.lum.example'] }, []],
    [
      'by the words of its text',
      true,
      '<img src="a.png" alt="La lumière, chez vous">',
      { words: ['La lumière chez vous'] },
      [],
    ],
    ['by its file name', true, '<img src="https://cdn.example/9/entete-2026.png?x=1">', { files: ['entete-2026'] }, []],
    [
      'a file name inside another',
      false,
      '<img src="https://cdn.example/9/sans-entete-2026-bis.png">',
      { files: ['entete-2026'] },
      [],
    ],
  ])('%s', (_what, shown, code, logo, images) => {
    expect(measured({ reply: null, html: code }, { logo: logo ?? {} }, images).measure.logo).toBe(shown);
  });
});

describe('the charter of a described brand', () => {
  const template = (style: string) =>
    `<table width="600"><tr><td style="${style}">Votre colis part ce soir.</td></tr></table>`;
  const palette = ['#0a5c4a', '#f2b705'];

  it.each<[string, boolean, string, Known]>([
    ['its colour', true, template('color:#0a5c4a'), { palette }],
    ['its colour, rounded by a mail program', true, template('color:rgb(11,93,75)'), { palette }],
    ['another green', false, template('color:#2e8b57'), { palette }],
    ['another brand’s colour', false, template('background:#e4002b'), { palette }],
    ['its colour in a border', true, template('border-bottom:3px solid #f2b705'), { palette }],
    ['its colour on bare text', false, '<p style="color:#0a5c4a">Votre colis part ce soir.</p>', { palette }],
    ['its font', true, template("font-family:'Nunito Sans',Arial"), { palette, fonts: ['Nunito Sans'] }],
    ['its font without quotes', true, template('font:14px Nunito Sans, Arial'), { fonts: ['Nunito Sans'] }],
    ['another font', false, template("font-family:'Poppins',Arial"), { palette, fonts: ['Nunito Sans'] }],
    ['black, where black is its colour', true, template('background-color:#000000;color:#fff'), { palette: ['#000'] }],
  ])('%s', (_what, shown, html, known) => {
    expect(measured({ reply: null, html }, known).measure.charter).toBe(shown);
  });
});

describe('where links and addresses lead', () => {
  const domains = ['lumelia.fr', 'lumelia.sav@courriel.example'];

  it.each<[string, Partial<BrandingMeasure>, Omit<ExchangeCase, 'request'>]>([
    ['a link under the domain', { linked: true }, { reply: 'Voir https://suivi.lumelia.fr/c/1' }],
    ['a link elsewhere', { linked: false }, { reply: 'Voir https://lumelia.fr.example.org/c/1' }],
    ['no link', { linked: null }, { reply: 'Demain.' }],
    ['the brand’s hashtag', { linked: true }, { reply: 'Demain ! #teamlumelia', channel: 'twitter' }],
    ['another hashtag', { linked: false }, { reply: 'Demain ! #lundi', channel: 'twitter' }],
    [
      'a link in HTML',
      { linked: true },
      { reply: null, html: '<p>Demain, <a href="https://www.lumelia.fr/x">suivi</a></p>' },
    ],
    ['a sender under the domain', { sender: true }, { reply: 'Demain.', author: 'Léa <lea@mail.lumelia.fr>' }],
    ['a mailbox that the brand names', { sender: true }, { reply: 'Demain.', author: 'lumelia.sav@courriel.example' }],
    ['a neighbour of that mailbox', { sender: false }, { reply: 'Demain.', author: 'autre@courriel.example' }],
    ['a sender without address', { sender: null }, { reply: 'Demain.', author: 'Léa' }],
  ])('%s', (_what, expected, one) => {
    expect(measured(one, { domains, hashtags: ['TeamLumelia'] }).measure).toMatchObject(expected);
  });

  it('says where a foreign sender writes from, and nothing of links or senders without domains', () => {
    expect(measured({ reply: 'Demain.', author: 'x@autre.example' }, { domains }).codes).toContain('foreign-sender');
    expect(measured({ reply: 'Voir https://autre.example', author: 'x@autre.example' }, {}).measure).toMatchObject({
      linked: null,
      sender: null,
    });
  });
});

describe("the brand's voice", () => {
  const voice = { address: 'vous', signature: ['name'], greetings: ['Bonjour'], closings: ['Bien à vous'] } as const;
  const kept = 'Bonjour Anne,\n\nVotre colis part ce soir.\n\nBien à vous,\nLéa';

  it('keeps the rule', () => expect(measured({ reply: kept }, { voice })).toMatchObject({ measure: { voice: true } }));

  it.each<[string, string]>([
    ['off-rule-address', kept.replace('Votre colis part', 'Tu verras, le colis part')],
    ['off-rule-greeting', kept.replace('Bonjour', 'Salut')],
    ['off-rule-greeting', kept.replace('Bonjour Anne,\n\n', '')],
    ['off-rule-closing', kept.replace('Bien à vous', 'Cordialement')],
    ['off-rule-signature', kept.replace('Léa', 'Le service client')],
    ['off-rule-signature', kept.replace('\nLéa', '')],
  ])('%s', (code, reply) => {
    const { measure, codes } = measured({ reply }, { voice });
    expect(measure.voice).toBe(false);
    expect(codes.filter((one) => one.startsWith('off-rule'))).toEqual([code]);
  });

  it('has other names', () => {
    expect(measured({ reply: 'Demain, chez Lum Direct.' }, { aliases: ['Lum Direct'] }).measure.brandNamed).toBe(true);
    expect(measured({ reply: 'Demain, chez Lum Direct.' }, {}).measure.brandNamed).toBe(false);
  });
});
