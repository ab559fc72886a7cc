import type { ParticularKind, Particulars } from '../model/exchange.ts';
import type { Reading, Span, Token } from '../model/language.ts';
import { monthNames } from './calendar.ts';
import { fold } from './fold.ts';
import { currencyNames, unitHours } from './quantities.ts';

/** Distinct particulars of one kind that are kept of a reply, and characters of a link (ours). */
const most = 16;
const longestLink = 200;
/** Shorter limits are left out: `14 h` is a time of day more often than not (ours). */
const shortestLimit = 24;

const isDigit = (sign: string | undefined): boolean => sign !== undefined && sign >= '0' && sign <= '9';

/** Whole numbers that a further group of three may follow: up to a thousand thousand millions. */
const isShort = /^\d{1,9}$/;

/** A token that begins with a digit: its figures, and the letters after them (`48h`, `1er`). */
type Figures = { readonly token: Token; readonly figures: string; readonly suffix: string };

/** The figures of the token at `index`, those after a single space joined where they are groups of three (`1 200,50`). */
function figuresAt({ text, tokens }: Reading, index: number): { readonly found: Figures; readonly next: number } {
  const token = tokens[index] as Token;
  const letters = token.kind === 'number' ? -1 : text.slice(token.start, token.end).search(/\p{L}/u);
  let end = letters === -1 ? token.end : token.start + letters;
  let figures = text.slice(token.start, end);
  let next = index + 1;
  for (let last = token; isShort.test(figures) && end === last.end; next += 1) {
    const group = tokens[next];
    if (group?.kind !== 'number' || group.start !== last.end + 1 || (last === token && figures.length > 3)) break;
    const more = text.slice(group.start, group.end);
    if (!/^\d{3}(?:[.,]\d{1,2})?$/.test(more)) break;
    figures += more;
    last = group;
    end = group.end;
  }
  return { found: { token, figures, suffix: fold(text.slice(end, token.end)) }, next };
}

/** The value of `1.200,50`, `1,200.50` or `5-7` (its upper end); null for a time or an identifier. */
function amountIn(figures: string): number | null {
  const upper = figures.split(/[-/]/).at(-1) ?? '';
  if (!/^\d{1,12}(?:[.,]\d{1,3}){0,4}$/.test(upper)) return null;
  const decimals = /[.,](\d{1,2})$/.exec(upper)?.[1] ?? '';
  const whole = upper.slice(0, decimals === '' ? undefined : -decimals.length - 1).replace(/[.,]/g, '');
  return Number(`${whole}.${decimals}`);
}

const two = (value: number): string => String(value).padStart(2, '0');

/** `03-12`; null for what is no day of a year. */
const dayOf = (month: number, day: number): string | null =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${two(month)}-${two(day)}` : null;

/** The day of `12/03/2026`, `2026-03-12` or `12/03`. The year is not kept: replies often leave it out. */
function writtenDay(figures: string, monthFirst: boolean): string | null {
  const parts = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(figures);
  if (parts === null) return null;
  const [, first = '', sign, second = '', third] = parts;
  if (first.length === 4) return third === undefined ? null : dayOf(Number(second), Number(third));
  if (third === undefined && (sign !== '/' || second.length < 2)) return null;
  const [day, month] = monthFirst ? [second, first] : [first, second];
  return dayOf(Number(month), Number(day)) ?? dayOf(Number(day), Number(month));
}

const ordinals: ReadonlySet<string> = new Set(['', 'er', 'st', 'nd', 'rd', 'th']);

/** Reads what a reply states, token by token. */
class Reader {
  readonly #reading: Reading;
  readonly #monthFirst: boolean;
  readonly found: Record<ParticularKind, Set<string>> = {
    amount: new Set(),
    date: new Set(),
    'time-limit': new Set(),
    link: new Set(),
  };

  constructor(reading: Reading, monthFirst: boolean) {
    this.#reading = reading;
    this.#monthFirst = monthFirst;
  }

  /** Takes what the token at `index` begins; where to go on. */
  take(index: number): number {
    const { text, tokens } = this.#reading;
    const token = tokens[index] as Token;
    if (token.kind === 'url') this.found.link.add(addressOf(text.slice(token.start, token.end)));
    if (!isDigit(text[token.start]) || (token.kind !== 'number' && token.kind !== 'word')) return index + 1;
    const { found, next } = figuresAt(this.#reading, index);
    const day = writtenDay(found.figures, this.#monthFirst) ?? this.#namedDay(found, index, next);
    if (day !== null) this.found.date.add(day);
    else this.#quantity(found, index, next);
    return next;
  }

  /** `12 mars`, `1er mars`, `12th of March`, `March 12`. */
  #namedDay({ figures, suffix }: Figures, index: number, next: number): string | null {
    if (!/^\d{1,2}$/.test(figures) || !ordinals.has(suffix)) return null;
    const after = this.#word(next) === 'of' ? this.#word(next + 1) : this.#word(next);
    const before = this.#follows(index - 2) ? '' : this.#capitalised(index - 1);
    const month = monthNames.get(after) ?? monthNames.get(before);
    return month === undefined ? null : dayOf(month, Number(figures));
  }

  #quantity({ token, figures, suffix }: Figures, index: number, next: number): void {
    const value = amountIn(figures);
    if (value === null) return;
    const unit = suffix === '' ? this.#word(next) : suffix;
    const currency = currencyNames.get(unit) ?? this.#signBefore(token, index);
    const hours = unitHours.get(unit);
    if (currency !== undefined) this.found.amount.add(`${value + this.#cents(next)} ${currency}`);
    else if (
      hours !== undefined &&
      value * hours >= shortestLimit &&
      this.#word(suffix === '' ? next + 1 : next) !== '/'
    )
      this.found['time-limit'].add(`${value * hours} h`);
  }

  /** The cents of `19€90`. */
  #cents(next: number): number {
    const { text, tokens } = this.#reading;
    const [sign, cents] = [tokens[next], tokens[next + 1]];
    if (sign === undefined || cents?.kind !== 'number' || cents.start !== sign.end) return 0;
    return cents.end - cents.start === 2 ? Number(text.slice(cents.start, cents.end)) / 100 : 0;
  }

  /** The sign of `€15`, unless it ends an amount before. */
  #signBefore({ start }: Token, index: number): string | undefined {
    const sign = this.#reading.tokens[index - 1];
    if (sign?.kind !== 'punctuation' || sign.end !== start || this.#follows(index - 2)) return undefined;
    return currencyNames.get(this.#word(index - 1));
  }

  /** Whether the token at `index` begins with a digit. */
  #follows(index: number): boolean {
    const token = this.#reading.tokens[index];
    return token !== undefined && isDigit(this.#reading.text[token.start]);
  }

  #word(index: number): string {
    const token = this.#reading.tokens[index];
    return token === undefined ? '' : fold(this.#reading.text.slice(token.start, token.end));
  }

  #capitalised(index: number): string {
    const token = this.#reading.tokens[index];
    return token !== undefined && /\p{Lu}/u.test(this.#reading.text.charAt(token.start)) ? this.#word(index) : '';
  }
}

/** A link without what says where its reader came from: protocol, `www.`, query, fragment, last slash. */
function addressOf(url: string): string {
  const bare = url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[?#].*$/s, '')
    .replace(/\/+$/, '');
  const slash = bare.indexOf('/');
  const host = slash === -1 ? bare : bare.slice(0, slash);
  return (host.toLowerCase() + bare.slice(host.length)).slice(0, longestLink);
}

/**
 * The amounts, days, time limits (from a day up) and links that a reply states, in time linear in its length. `except`
 * is left out: the signature's links and figures are the brand's, not the answer's.
 */
export function particularsOf(reading: Reading, except: Span | null, monthFirst: boolean): Particulars {
  const reader = new Reader(reading, monthFirst);
  for (let index = 0; index < reading.tokens.length; ) {
    const { start } = reading.tokens[index] as Token;
    index = except !== null && start >= except[0] && start < except[1] ? index + 1 : reader.take(index);
  }
  const kept = (kind: ParticularKind): readonly string[] => [...reader.found[kind]].sort().slice(0, most);
  return { amount: kept('amount'), date: kept('date'), 'time-limit': kept('time-limit'), link: kept('link') };
}
