import type { Slips } from '../dictionary/rank.ts';
import { functionWords, vocabulary } from './vocabulary.ts';

/** How French words are mistyped: on an AZERTY keyboard, or by their sound. */
export const slips: Slips = {
  vocabulary,
  joined: functionWords,
  keyboard: ['azertyuiop', 'qsdfghjklm', 'wxcvbn'],
  /** From spelling to sound, in order; letters are in small letters without accents but `é è ê ç œ`. Ours. */
  sounds: [
    [/œ/gu, 'e'],
    [/ph/gu, 'f'],
    [/e?aux?|ô/gu, 'o'],
    [/(?:ai|ei|[éèêë])(?![nm](?:[^aeiouyéèêhnm]|$))/gu, 'é'],
    [/(?:er|ez|et|ée?s?)$/u, 'é'],
    [/e(?=(?:ll|tt|ss|nn|rr|mm))/gu, 'é'],
    [/ss|ç|sc(?=[eiéy])|c(?=[eiéy])|t(?=i(?:on|el|al))/gu, 's'],
    [/qu|k|c(?!h)/gu, 'k'],
    [/g(?=[eiéy])|j/gu, 'j'],
    [/gu(?=[eiéy])/gu, 'g'],
    [/(?:[ae][nm])(?=[^aeiouyéhnm]|$)/gu, 'ã'],
    [/(?:[aé]?i[nm]|y[nm])(?=[^aeiouyéhnm]|$)/gu, 'ĩ'],
    [/o[nm](?=[^aeiouyéhnm]|$)/gu, 'õ'],
    [/y|ll/gu, 'i'],
    [/(?<!c)h/gu, ''],
    [/z/gu, 's'],
    [/(\p{L})\1/gu, '$1'],
    [/(?:e?s|e?nt|[etdxp])$/u, ''],
  ],
  /** Tenses that letters do not use. */
  rare: /(?:[âîû](?:mes|tes|t)|[èiu]rent|(?:a|i|u)ss(?:e|es|ions|iez|ent)|[ai]s?)$/u,
};
