import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { weekOf } from '../../src/config/brand-hours.ts';
import { columnNames } from '../../src/config/brand-table.ts';
import { brandBook, mergedBrands } from '../../src/config/brands.ts';
import { defaultConfig, loadBrands, loadConfig } from '../../src/config/load.ts';
import { BarometreError } from '../../src/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'barometre-brands-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The line and the reason of the error that a brands file makes. */
async function errorOf(name: string, content: string): Promise<readonly [unknown, string]> {
  try {
    await loadBrands(write(name, content));
  } catch (error) {
    if (error instanceof BarometreError) return [error.args.line, String(error.args.reason)];
    throw error;
  }
  throw new Error('expected an error');
}

const table = `# the brands of the panel
brand;sector;aliases;accounts;domains;logo_files;logo_hosts;logo_words;palette;fonts;hashtags;signature;address;greetings;closings;opening_hours;country;channels;lexicon
Lumélia;energie;Lumelia SAV|Lumélia Pro;@LumeliaAide;lumelia.fr, lumelia.com;logo-lum.png;img.lumelia.fr;Lumélia;#0A5C4A #f00;Poppins;#TeamLumelia;prénom|initiales;vouvoiement;Bonjour;Cordialement|Bien à vous;lun-ven 9h-12h30, 14h-18h | sam 10h-16h;FR;email 60 | twitter 40;fibrage|heures creuses
`.replace('#0A5C4A #f00', '#0A5C4A,#f00');

describe('brands.csv', () => {
  it('says everything about a brand', async () => {
    const { Lumélia: brand } = await loadBrands(write('brands.csv', table));
    expect(brand).toMatchObject({
      sector: 'energie',
      aliases: ['Lumelia SAV', 'Lumélia Pro', '@LumeliaAide'],
      domains: ['lumelia.fr', 'lumelia.com'],
      logo: { files: ['logo-lum.png'], hosts: ['img.lumelia.fr'], words: ['Lumélia'], hashes: [] },
      palette: ['#0a5c4a', '#f00'],
      fonts: ['Poppins'],
      hashtags: ['TeamLumelia'],
      voice: {
        address: 'vous',
        signature: ['name', 'initials'],
        greetings: ['Bonjour'],
        closings: ['Cordialement', 'Bien à vous'],
      },
      channels: { email: 60, twitter: 40 },
      lexicon: ['fibrage', 'heures creuses'],
    });
    expect(brand?.openingHours).toMatchObject({ zone: 'Europe/Paris', holidays: 'FR' });
    expect(brand?.openingHours?.week).toMatchObject({
      fri: ['09:00-12:30', '14:00-18:00'],
      sat: ['10:00-16:00'],
      sun: [],
    });
  });

  it('is read as French Excel writes it, headers in French', async () => {
    const french = Buffer.from('Marque;Secteur;Comptes;Couleurs\r\nMétéora;voyage;@meteora;#123456\r\n', 'latin1');
    const brands = await loadBrands(write('marques.csv', french));
    expect(brands.Météora).toMatchObject({ sector: 'voyage', aliases: ['@meteora'], palette: ['#123456'] });
  });

  it.each<[string, string, number, RegExp]>([
    ['a colour that is none', 'brand,palette\nA,#123456\nB,bleu\n', 3, /^palette: expected a colour.*'bleu'/],
    ['a domain that is none', '# c\nbrand,domains\n\nA,https://a.fr/x\n', 4, /^domains: expected a domain/],
    ['an unknown column', 'brand,color_of_hair\nA,red\n', 1, /color_of_hair.*unknown column; known: brand/],
    ['a brand twice', 'brand,sector\nA,x\nB,x\nA,y\n', 4, /'A' is in line 2 already/],
    ['no brand', 'brand,sector\nA,x\n,y\n', 3, /^brand: the cell is empty/],
    ['no column brand', 'sector\nx\n', 1, /no column 'brand'/],
    ['an unknown channel', 'brand,channels\nA,pigeon 3\n', 2, /^channels: /],
    ['weights without figures', 'brand,channels\nA,email\n', 2, /^channels: 'email': expected weights/],
    ['hours that cannot be read', 'brand,opening_hours\nA,toujours\n', 2, /^opening_hours: 'toujours': expected hours/],
    ['an hour that does not exist', 'brand,opening_hours\nA,lun 9h-31h\n', 2, /^opening_hours: /],
    ['a country without hours', 'brand,country\nA,FR\n', 2, /^opening_hours: expected hours/],
    ['more cells than headers', 'brand,sector\nA,x,z\n', 2, /3 cells under 2 headers/],
    ['a line after a cell of two lines', 'brand,lexicon,palette\n"A","un\ndeux",\nB,,vert\n', 4, /^palette: /],
    ['a quote left open', 'brand,sector\n"A,x\nB,y\n', 3, /[Qq]uote/],
  ])('names the line of %s', async (_what, content, line, reason) => {
    const [at, why] = await errorOf('wrong.csv', content);
    expect(at).toBe(line);
    expect(why).toMatch(reason);
  });
});

describe('the page about brands', () => {
  const page = readFileSync('docs/brands.md', 'utf8');
  const example = (language: string) => page.split(`\`\`\`${language}\n`)[1]?.split('```')[0] ?? '';

  it('has a table and a JSON document that can be read', async () => {
    expect(Object.keys(await loadBrands(write('page.csv', example('csv'))))).toEqual(['Lumélia', 'Maison Tilde']);
    const json = example('json').replace(/, "images": \[[^\]]*\]/, '');
    expect(Object.keys(await loadBrands(write('page.json', json)))).toEqual(['Lumélia']);
  });

  it('names every column', () => {
    for (const name of columnNames) expect(page).toContain(`\`${name}\``);
  });
});

describe('brands.json', () => {
  it('has the keys of the configuration, under `brands` or by itself', async () => {
    const brands = { Voltéa: { sector: 'energie', accounts: ['@voltea'] } };
    expect(await loadBrands(write('a.json', JSON.stringify(brands)))).toEqual(
      await loadBrands(write('b.json', JSON.stringify({ brands }))),
    );
  });

  it.each<[string, string, number, RegExp]>([
    [
      'a colour',
      '{\n "A": {},\n "B": {\n  "palette": [\n   "#123456",\n   "bleu"\n  ]\n }\n}',
      6,
      /^B\.palette\.1: .*'bleu'/,
    ],
    ['an unknown key', '{\n "A": {\n  "colour": 1\n }\n}', 2, /^A: .*colour/],
    ['a wrong value', '{"brands": {\n "A": {\n  "sector": 3\n }}}', 3, /^A\.sector: /],
    ['a comma too many', '{\n "A": {},\n}', 3, /JSON/],
    ['a list', '[{"brand": "A"}]', 1, /not a list/],
  ])('names the line of %s', async (_what, content, line, reason) => {
    const [at, why] = await errorOf('wrong.json', content);
    expect(at).toBe(line);
    expect(why).toMatch(reason);
  });
});

describe('brands of two files', () => {
  it('joins lists and lets the brands file speak last', async () => {
    const base = await loadBrands(
      write('c.json', '{"A": {"sector": "x", "domains": ["a.fr"], "lexicon": ["un"]}, "Z": {}}'),
    );
    const over = await loadBrands(write('d.json', '{"A": {"sector": "y", "domains": ["a.be", "a.fr"]}}'));
    const merged = mergedBrands(base, over);
    expect(Object.keys(merged)).toEqual(['A', 'Z']);
    expect(merged.A).toMatchObject({ sector: 'y', domains: ['a.fr', 'a.be'], lexicon: ['un'] });
  });

  it('reads the file that the configuration names from its own folder', async () => {
    write('brands2.csv', 'brand,sector,lexicon\nA,x,fibrage\n');
    const config = await loadConfig(
      write('config.json', '{"brandsFile": "brands2.csv", "brands": {"A": {"aliases": ["A1"]}}}'),
    );
    expect(config.brands.A).toMatchObject({ sector: 'x', aliases: ['A1'] });
    expect(brandBook(config).knows('fibrage', 'A')).toBe(true);
    expect(brandBook({ ...defaultConfig, brands: config.brands }).knows('fibrage', 'B')).toBe(false);
  });
});

describe('opening hours in words', () => {
  it.each<[string, string, readonly string[]]>([
    ['mon-fri 09:00-18:00', 'thu', ['09:00-18:00']],
    ['lundi au vendredi 9h - 18h30', 'mon', ['09:00-18:30']],
    ['7j/7 8h-20h', 'sun', ['08:00-20:00']],
    ['lun, mer 9h-12h | mar 14h-18h', 'tue', ['14:00-18:00']],
    ['Tue-Thu 9-17', 'wed', ['09:00-17:00']],
    ['lun 22h-6h', 'mon', ['22:00-06:00']],
  ])('%s', (words, day, hours) => {
    expect(weekOf(words)).toMatchObject({ [day]: hours });
  });

  it.each(['', 'ouvert', 'lun 9h', 'xyz 9h-12h', 'ven-lun 9h-12h'])('%j names no hours', (words) => {
    const week = weekOf(words);
    expect(week === null || Object.values(week).every((hours) => hours.length === 0)).toBe(true);
  });
});
