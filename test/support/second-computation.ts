/** The statistics of the barometer written a second time, without any of its code, for tests to hold against it. */

/** As the JSON has it: four decimals. */
export const printed = (value: number): number => Math.round(value * 10_000) / 10_000;
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Log Γ by Stirling's series, from arguments above 10 downwards. */
function logGamma(x: number): number {
  if (x < 10) return logGamma(x + 1) - Math.log(x);
  return (
    (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
  );
}

/** Student's distribution between 0 and t, by Simpson's rule over its density. */
function studentBetween(t: number, degrees: number): number {
  const scale = Math.exp(logGamma((degrees + 1) / 2) - logGamma(degrees / 2)) / Math.sqrt(degrees * Math.PI);
  const density = (x: number) => scale * (1 + (x * x) / degrees) ** (-(degrees + 1) / 2);
  const steps = 4000;
  const width = t / steps;
  const inner = Array.from({ length: steps - 1 }, (_, at) => (at % 2 === 0 ? 4 : 2) * density((at + 1) * width));
  return (width / 3) * (density(0) + sum(inner) + density(t));
}

const quantiles = new Map<number, number>();

/** Student's quantile of a two-sided 95 % interval, by bisection. */
function student(degrees: number): number {
  let [low, high] = [1.9, 13];
  const known = quantiles.get(degrees);
  if (known !== undefined) return known;
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (studentBetween(middle, degrees) < 0.475) low = middle;
    else high = middle;
  }
  quantiles.set(degrees, low);
  return low;
}

/** Terms of a ratio with the conversation that each belongs to. */
export type Term = { readonly conversation: string; readonly x: number; readonly y: number };

/** Σx / Σy with the squares of its residuals, summed by conversation. */
function ratioOf(terms: readonly Term[]) {
  const conversations = [...new Set(terms.map(({ conversation }) => conversation))];
  const [x, y] = [sum(terms.map((term) => term.x)), sum(terms.map((term) => term.y))];
  const residuals = new Map<string, number>();
  for (const term of terms)
    residuals.set(term.conversation, (residuals.get(term.conversation) ?? 0) + term.x - (x / y) * term.y);
  const clusters = conversations.length;
  const squares = sum([...residuals.values()].map((residual) => residual ** 2));
  const sizes = new Map<string, number>();
  for (const term of terms) sizes.set(term.conversation, (sizes.get(term.conversation) ?? 0) + term.y);
  const weighed = sum([...residuals].map(([conversation, residual]) => residual ** 2 * (sizes.get(conversation) ?? 0)));
  const uneven = squares === 0 ? 1 : 1 + 2 * Math.max(0, weighed / squares / y - 1 / clusters);
  const effective = y ** 2 / sum([...sizes.values()].map((size) => size ** 2));
  const variance = ((clusters / (clusters - 1)) * squares) / y ** 2;
  return { x, y, ratio: x / y, clusters, variance, uneven, degrees: Math.max(1, effective - 1) };
}

/** A mean over exchanges, or a ratio, with its t interval. */
export function meanOf(terms: readonly Term[], highest: number, unit = 1) {
  const { ratio, variance, clusters, uneven, degrees } = ratioOf(terms);
  if (clusters < 2) return { mean: clusters === 0 ? null : printed(unit * ratio), n: terms.length, interval: null };
  const half = student(degrees) * Math.sqrt(variance * uneven);
  return {
    mean: printed(unit * ratio),
    n: terms.length,
    interval: [printed(Math.max(0, unit * (ratio - half))), printed(Math.min(highest, unit * (ratio + half)))],
  };
}

const z95 = 1.959963984540054;

/** Wilson's interval as the roots of its quadratic equation, with the cases that a clustered share is worth. */
export function rateOf(terms: readonly Term[]) {
  const { x: count, y: of, ratio: share, clusters, variance } = ratioOf(terms);
  if (of === 0) return { count, of, share: null, interval: null };
  const independent = (share * (1 - share)) / (of - 1);
  const clustered = independent === 0 ? clusters : of / Math.max(1, variance / independent);
  const degrees = independent === 0 ? 1 : (student(of - 1) / student(clusters - 1)) ** 2;
  const n = clusters === of ? of : clustered * degrees;
  const [a, b, c] = [1 + z95 ** 2 / n, -2 * share - z95 ** 2 / n, share ** 2];
  const root = Math.sqrt(b * b - 4 * a * c);
  const bounds = [(-b - root) / (2 * a), (-b + root) / (2 * a)].map((bound) =>
    printed(Math.min(1, Math.max(0, bound))),
  );
  return { count, of, share: printed(share), interval: bounds };
}
