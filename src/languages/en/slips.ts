import type { Slips } from '../dictionary/rank.ts';
import { vocabulary } from './vocabulary.ts';

/** How English words are mistyped: on a QWERTY keyboard, or by their sound. */
export const slips: Slips = {
  vocabulary,
  /** Few: English writes new compounds as one word. */
  joined: new Set(['a', 'an', 'the', 'in', 'as', 'of', 'at', 'to', 'for', 'each', 'you', 'we', 'it']),
  keyboard: ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  /** From spelling to sound, in order; unstressed vowels all sound alike. Ours. */
  sounds: [
    [/ph/gu, 'f'],
    [/^kn/u, 'n'],
    [/^wr/u, 'r'],
    [/ght/gu, 't'],
    [/ck|qu|c(?![eiyh])/gu, 'k'],
    [/sc(?=[eiy])|c(?=[eiy])|z/gu, 's'],
    [/dg|g(?=[eiy])/gu, 'j'],
    [/wh/gu, 'w'],
    [/(?:ti|si|ci)(?=[ao])|sh/gu, 'ʃ'],
    [/(\p{L})\1/gu, '$1'],
    [/(?<=.)[aeiouy]+/gu, 'ə'],
    [/ə$/u, ''],
  ],
  rare: /['’]s$|s['’]$/u,
};
