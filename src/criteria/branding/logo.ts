import { fold } from '../../languages/fold.ts';
import type { BrandLogo } from '../../model/brand.ts';
import { hostOf, isUnder } from './domain.ts';

/** An image of a message by its words. */
export type Picture = {
  readonly alt: string;
  readonly source: string;
  /** Name of the attachment that `cid:` stands for; empty where there is none. */
  readonly attached: string;
  readonly width: string | undefined;
  readonly height: string | undefined;
  /** Perceptual hash; null where the image is not in the message. */
  readonly hash: () => string | null;
};

/** Bits in which two pictures of one logo may differ, of 64 (ours: the usual bound for dHash). */
const farthest = 10;

function distance(one: string, other: string): number {
  let bits = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; bits > 0n; bits &= bits - 1n) count += 1;
  return count;
}

/** Others whose logos stand in messages: networks, stores, means of payment, labels. Ours. */
const others = new Set(
  (
    'facebook fb twitter instagram insta linkedin youtube tiktok pinterest whatsapp snapchat threads messenger telegram ' +
    'appstore app store google play apple android visa mastercard paypal amex cb paylib bancontact trustpilot avis verifies ' +
    'label labels iso afnor ecolabel certification certifie partenaire partenaires partner partners sponsor elu client annee ' +
    'europe ue microsoft outlook teams office zoom'
  ).split(' '),
);
/** Words beside the brand's name that still leave a logo: "logo-header-blanc@2x". Ours. */
const ordinary = new Set(
  (
    'logo logos logotype header head top haut entete banner banniere bandeau footer pied bas signature sign mail email ' +
    'e newsletter img image picture pic icon icone small large petit grand mini full main principal site web new nouveau ' +
    'white blanc black noir color couleur colour rgb cmjn dark light transparent horizontal vertical h v fr en com net www ' +
    'de du la le les of the our notre groupe group marque brand svg png jpg jpeg gif webp x2 retina hd final copie copy accueil'
  ).split(' '),
);

const wordsIn = (text: string): string[] =>
  fold(text.slice(0, 300))
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');

/** File name of a link or attachment. */
function fileOf(source: string): string {
  if (/^data:/i.test(source)) return '';
  const path = source.split(/[?#]/)[0] ?? '';
  return path.slice(path.lastIndexOf('/') + 1);
}

const withoutExtension = (file: string): string => fold(file).replace(/\.[a-z\d]{2,5}$/, '');

/** A pixel that counts openings is no image. */
const isTracker = ({ width, height }: Picture): boolean =>
  [width, height].some((size) => /^[01](?:px)?$/.test(size ?? ''));

const isFiller = (word: string): boolean => ordinary.has(word) || /^(?:\d+x?\d*|v\d+|logos?\d+|image\d+)$/.test(word);

/** Whether words name the brand and nothing else, or a logo and nobody else's. */
function namesLogo(words: readonly string[], aliases: ReadonlySet<string>): boolean {
  const brand =
    words.some((word) => aliases.has(word)) || aliases.has(words.filter((word) => !isFiller(word)).join(''));
  if (!brand && words.some((word) => others.has(word) || word === 'x')) return false;
  if (words.some((word) => /^logos?\d*$|^logotype$/.test(word))) return true;
  return (
    brand &&
    words.every((word) => isFiller(word) || aliases.has(word) || [...aliases].some((own) => own.includes(word)))
  );
}

/** The brand's name with a motto after it: "Lumélia – l'énergie claire". */
function opensWithBrand(alt: string, aliases: ReadonlySet<string>): boolean {
  const [name = '', motto] = alt.split(/\s[-–—|]\s|\s?[:,]\s/u);
  return motto !== undefined && aliases.has(wordsIn(name).join(''));
}

/** Whether the brand's own description of its logo fits. */
function isDescribed({ alt, source, attached, hash }: Picture, logo: BrandLogo): boolean {
  const files = [fileOf(source), attached].filter((file) => file !== '').map(withoutExtension);
  if (logo.files.some((file) => files.includes(withoutExtension(file)))) return true;
  const host = hostOf(source);
  if (host !== null && isUnder(host, logo.hosts)) return true;
  const said = ` ${wordsIn(alt).join(' ')} `;
  if (logo.words.some((words) => said.includes(` ${wordsIn(words).join(' ')} `))) return true;
  if (logo.hashes.length === 0) return false;
  const own = hash();
  return own !== null && logo.hashes.some((known) => distance(known, own) <= farthest);
}

/** Whether an image is the brand's logo: by the brand's own description, or by names that say so. */
export function isLogo(picture: Picture, aliases: ReadonlySet<string>, logo: BrandLogo | null): boolean {
  if (isTracker(picture)) return false;
  if (logo !== null && isDescribed(picture, logo)) return true;
  const { alt, source, attached } = picture;
  const named = [
    alt,
    /^(?:data|cid):/i.test(source) ? '' : fileOf(source),
    attached,
    /^cid:(.*)$/i.exec(source)?.[1]?.split('@')[0] ?? '',
  ];
  const words = named.map(wordsIn).filter((list) => list.length > 0);
  if (words.some((list) => list.some((word) => others.has(word)) && !list.some((word) => aliases.has(word))))
    return false;
  return words.some((list) => namesLogo(list, aliases)) || opensWithBrand(alt, aliases);
}
