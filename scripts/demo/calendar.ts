import type { Chance } from './chance.ts';
import type { Channel } from './panel.ts';

/** Units in milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
const day = 24 * hour;

/** First day of the wave, and the moment when the exports were made: three months, all in winter time. */
export const firstDay = Date.UTC(2026, 0, 1);
export const exportedAt = Date.UTC(2026, 2, 28, 17);

/** France is one hour ahead of UTC throughout the wave. */
const offset = hour;
const localHour = (at: number): number => Math.floor(((at + offset) % day) / hour);

/** How far into the wave an instant is, from 0 to 1. */
export const progressAt = (at: number): number => (at - firstDay) / (exportedAt - firstDay);

/** When a customer writes: by day on the chat, from early morning until late elsewhere. */
export function askedAt(channel: Channel, chance: Chance): number {
  const days = Math.floor((exportedAt - firstDay) / day);
  const [from, to] = channel === 'chat' ? [9, 18] : [7, 22];
  return firstDay + chance.whole(0, days) * day + chance.whole(from, to) * hour - offset + chance.whole(0, 3599) * 1000;
}

/** The same moment if the desk is open (8 h to 20 h), else when it opens. */
function open(at: number, chance: Chance): number {
  const local = localHour(at);
  if (local >= 8 && local < 20) return at;
  const midnight = Math.floor((at + offset) / day) * day - offset;
  return midnight + (local < 8 ? 8 : 32) * hour + chance.whole(0, 2400) * 1000;
}

/** When a desk with such a median delay replies; delays are log-normal. */
export function repliedAt(asked: number, median: number, chance: Chance): number {
  const wait = Math.max(20_000, median * Math.exp(chance.normal() * 0.8));
  return Math.round(open(open(asked, chance) + wait, chance) / 1000) * 1000;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** As French spreadsheets write it, with or without seconds. */
export function frenchDate(at: number, seconds: boolean): string {
  const d = new Date(at + offset);
  const clock = [d.getUTCHours(), d.getUTCMinutes(), ...(seconds ? [d.getUTCSeconds()] : [])].map(two).join(':');
  return `${two(d.getUTCDate())}/${two(d.getUTCMonth() + 1)}/${d.getUTCFullYear()} ${clock}`;
}
