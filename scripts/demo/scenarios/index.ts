import { assurance } from './assurance.ts';
import { banque } from './banque.ts';
import { commerce } from './commerce.ts';
import { energie } from './energie.ts';
import type { Scenarios, Sector } from './scenario.ts';
import { telecom } from './telecom.ts';
import { voyage } from './voyage.ts';

/** What customers write, by sector. */
export const scenarios: Readonly<Record<Sector, Scenarios>> = {
  énergie: energie,
  télécom: telecom,
  commerce,
  banque,
  voyage,
  assurance,
};
