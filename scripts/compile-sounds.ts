import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { firstSounds } from '../src/criteria/spelling/grammar/french/locutions/tree.ts';

/** Writes `fr.sounds` into a folder: what the first words of fixed expressions sound like (milliseconds of work). */
export const compileSounds = (folder: string): Promise<void> => writeFile(join(folder, 'fr.sounds'), firstSounds());
