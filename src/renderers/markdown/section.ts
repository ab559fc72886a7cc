import type { Barometer } from '../../model/barometer.ts';
import type { Wording } from '../text/wording.ts';

/** One part of the report as lines; none where there is nothing to say. */
export type Section = (barometer: Barometer, wording: Wording) => readonly string[];
