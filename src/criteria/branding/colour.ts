import { differenceCiede2000, type Lab65, modeHsl, modeLab65, modeLch65, modeRgb, parse, useMode } from 'culori/fn';

useMode(modeRgb);
useMode(modeHsl);
useMode(modeLch65);
const lab = useMode(modeLab65);
const difference = differenceCiede2000();

/** Largest CIEDE2000 difference at which a colour is the palette's: 2.3 is just noticeable, mail programs round (ours). */
const near = 3;
/** Chroma under which a colour is a grey, black or white (ours). */
const grey = 6;

/** Colours that mail programs give to replies, links and quotes by themselves. */
const ordinary =
  '#1f497d #44546a #0563c1 #954f72 #0000ff #800080 #1155cc #500050 #0000ee #551a8b #467886 #96607d #0c64c0 #0078d4 #0078d7 #ff0000 #15c'
    .split(' ')
    .map((word) => lab(parse(word)));

/** Colours that are kept. Ours. */
const kept = 1000;
const known = new Map<string, Lab65 | null>();

/** A colour as CSS writes it; null for words that are none, and for those that cannot be seen. */
function colourOf(word: string): Lab65 | null {
  const before = known.get(word);
  if (before !== undefined) return before;
  const parsed = word === 'transparent' || word.length > 60 ? undefined : parse(word);
  const found = parsed === undefined || parsed.alpha === 0 ? null : (lab(parsed) ?? null);
  if (known.size >= kept) known.clear();
  known.set(word, found);
  return found;
}

/** Whether a word is a colour that somebody chose: no grey, and none that mail programs write with by themselves. */
export function isChosen(word: string): boolean {
  const colour = colourOf(word);
  if (colour === null || Math.hypot(colour.a, colour.b) < grey) return false;
  return !ordinary.some((one) => one !== undefined && difference(one, colour) < 1);
}

/** Whether a word is a colour other than white: a background that shows. */
export function shows(word: string): boolean {
  const colour = colourOf(word);
  return colour !== null && colour.l < 99;
}

/** Whether a word is a colour of the palette, within what the eye can hardly tell (CIEDE2000). */
export function isOfPalette(word: string, palette: readonly string[]): boolean {
  const colour = colourOf(word);
  if (colour === null) return false;
  return palette.some((own) => {
    const reference = colourOf(own);
    return reference !== null && difference(reference, colour) <= near;
  });
}
