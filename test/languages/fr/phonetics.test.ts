import { describe, expect, it } from 'vitest';
import { soundsOf } from '../../../src/languages/fr/phonetics.ts';

describe('what sounds alike', () => {
  it.each([
    'au aux eau eaux haut hauts oh ô',
    'cou coup coups coût coûts',
    'cour cours court courre courent',
    'sain sein saint seing ceint',
    'sang cent sans',
    'compte conte comte comptes contes',
    'pot peau peaux pots',
    'voie voix voit vois voient',
    'foi foie fois',
    'fin faim feint',
    'champ chant chants champs',
    'ver vers vert verre vair',
    'mer mère maire mers',
    'pair paire père perd',
    'poing point poings points',
    'tache tâche taches',
    'chœur cœur',
    'fil file',
    'port porc pore porcs',
    'lieu lieue lieux lieues',
    'pris prix prit prie',
    'auspices hospices',
    'aussitôt haussitot',
    'balade ballade',
    'accueil accueille',
    'aimer aimé aimez aimée aimées',
    'aiment aime aimes',
    'grâce grasse',
    'temps tant tend taon',
    'phare fard fart',
    'quand quant camp',
    'sceau seau sot saut',
  ])('%s', (line) => {
    const sounds = line.split(' ').map(soundsOf);
    expect(new Set(sounds).size).toBe(1);
    expect(sounds[0]).not.toBe('');
  });
});

describe('what does not sound alike', () => {
  it.each([
    ['vent', 'viennent'],
    ['content', 'montent'],
    ['moment', 'nomment'],
    ['poisson', 'poison'],
    ['dessert', 'désert'],
    ['chat', 'chatte'],
    ['pain', 'peine'],
    ['beau', 'bou'],
    ['gare', 'jarre'],
    ['deux', 'de'],
    ['femme', 'ferme'],
    ['ville', 'fille'],
    ['mer', 'aimer'],
    ['patient', 'patio'],
    ['bien', 'bienne'],
    ['lire', 'lyrer'],
  ])('%s and %s', (one, other) => {
    expect(soundsOf(one)).not.toBe(soundsOf(other));
  });
});

describe('what is heard', () => {
  it.each([
    ['occurrence', 'okyRAs'],
    ['chaussure', 'SosyR'],
    ['gagner', 'gaNe'],
    ['nation', 'nasiO'],
    ['question', 'kestiO'],
    ['examen', 'egzamE'],
    ['femme', 'fam'],
    ['bouteille', 'butei'],
    ['grenouille', 'gR2nui'],
    ['évidemment', 'evidamA'],
  ])('%s is /%s/', (word, sounds) => {
    expect(soundsOf(word)).toBe(sounds);
  });

  it('hears nothing in what is no French', () => {
    expect(soundsOf('привет')).toBe('');
  });
});
