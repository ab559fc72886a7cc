import type { Reading, Span } from '../model/language.ts';
import type { PersonalDataKind } from '../model/verdict.ts';

/** Something in a text that has the form of personal data; whose it is, the form does not tell. */
export type PersonalData = {
  readonly kind: PersonalDataKind;
  readonly span: Span;
  /** Only a customer has such a thing: an order or customer number, an account, a card. */
  readonly certain: boolean;
};

/** ISO 13616: letters count as 10 to 35, the whole is 1 modulo 97. */
function isIban(written: string): boolean {
  const plain = written.replace(/\s/g, '').toUpperCase();
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** ISO/IEC 7812: the Luhn check. */
function isCard(written: string): boolean {
  const digits = [...written.replace(/\D/g, '')].map(Number).toReversed();
  const sum = digits.reduce((total, digit, index) => {
    const value = index % 2 === 0 ? digit : digit * 2;
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return digits.length >= 13 && digits.length <= 19 && sum % 10 === 0;
}

/** 0 800 to 0 899 and 0 969: numbers of services (ARCEP numbering plan), as are North American 8xx toll-free ones. */
const serviceNumber = /^(?:(?:\+|00)33|0)(?:8|969)|^\+?1?8(?:00|33|44|55|66|77|88)\d{7}$/;
const isPhone = (written: string): boolean => !serviceNumber.test(written.replace(/[^\d+]/g, ''));

type Form = {
  readonly kind: PersonalDataKind;
  readonly pattern: RegExp;
  readonly certain?: true;
  readonly isReal?: (written: string) => boolean;
};

const noun =
  '(?:clients?|commande|contrat|dossier|abonné|abonnement|réservation|facture|adhérent|order|account|booking|customer|reservation|policy|membership|reference|confirmation)';

/** A number of at least five digits after the words that name it. */
const numbered = (named: string): RegExp =>
  new RegExp(`(?<![\\p{L}])${named}\\s{0,2}:?\\s{0,2}[«"]?\\s?#?([A-Z]{0,4}-?\\d[\\d-]{4,20})(?![\\p{L}\\d])`, 'giu');

/** Most telling first: what one form has taken, no later one takes again. */
const forms: readonly Form[] = [
  {
    kind: 'iban',
    pattern: /(?<![A-Z\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){3,7}(?: ?[A-Z\d]{1,3})?(?![A-Z\d])/g,
    certain: true,
    isReal: isIban,
  },
  { kind: 'card', pattern: /(?<!\d)\d{4}(?:[ -]?\d{4}){2}[ -]?\d{1,7}(?!\d)/g, certain: true, isReal: isCard },
  {
    kind: 'customer-number',
    certain: true,
    pattern: numbered(
      `(?:${noun}\\s{0,2}(?:n°|no\\.?|number|numéro|id|ref|réf\\.?|#|:)|(?:n°|numéro|référence|number) (?:de |d['’])?${noun})`,
    ),
  },
  {
    kind: 'phone',
    pattern: /(?<![\d+/.=-])(?:\+33|0033|0)[ .-]?(?:\(0\))?[ .-]?[1-9](?:[ .-]?\d{2}){4}(?!\d)/g,
    isReal: isPhone,
  },
  { kind: 'phone', pattern: /(?<![\d+/.=-])(?:\+?1[ .-]?)?\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)/g, isReal: isPhone },
  {
    kind: 'phone',
    pattern: /(?<![\d+/.=-])0\d{1,3}[ /.]\d{2,3}(?:[ .]\d{2}){2}(?!\d)/g,
    isReal: isPhone,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d+/.=-])(?:0\d{4} \d{6}|0\d{3} \d{3} \d{4}|0\d{2} \d{4} \d{4})(?!\d)/g,
    isReal: isPhone,
  },
  { kind: 'phone', pattern: /(?<![\d+/.=])\+\d{1,3}(?:[ .-]?\d{2,4}){3,5}(?!\d)/g, isReal: isPhone },
  { kind: 'customer-number', pattern: numbered('(?:n°|numéro|référence|number)') },
  {
    kind: 'address',
    pattern:
      /(?<![\d.,])\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|chemin|impasse|place|allée|route|quai|square) (?:de |du |des |de la |d['’]|l['’]|la )?\p{Lu}[\p{L}' ’-]{2,40}/giu,
  },
  {
    kind: 'address',
    pattern:
      /(?<![\d.,])\d{1,5} (?:\p{Lu}\p{L}{1,20} ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Close)(?!\p{L})/gu,
  },
];

/** Everything in a text that has the form of personal data, by position. */
export function personalData(reading: Pick<Reading, 'text' | 'tokens'>): readonly PersonalData[] {
  const found: PersonalData[] = reading.tokens.flatMap(({ kind, start, end }) =>
    kind === 'email' ? [{ kind: 'email' as const, span: [start, end] as const, certain: false }] : [],
  );
  if (!/\d{2}/.test(reading.text)) return found;
  const urls = reading.tokens.filter(({ kind }) => kind === 'url' || kind === 'handle' || kind === 'hashtag');
  for (const { kind, pattern, isReal, certain = false } of forms) {
    for (const match of reading.text.matchAll(pattern)) {
      const own = match[1] ?? match[0];
      const start = match.index + match[0].length - own.length;
      const end = start + own.length;
      const free = found.every(({ span }) => end <= span[0] || start >= span[1]);
      const loose = urls.every((token) => end <= token.start || start >= token.end);
      if (free && loose && (isReal?.(own) ?? true)) found.push({ kind, span: [start, end], certain });
    }
  }
  return found.toSorted((a, b) => a.span[0] - b.span[0]);
}
