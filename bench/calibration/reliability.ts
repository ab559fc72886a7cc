/** A verdict that people checked: the confidence that it was given with, and whether it was right. */
export type Checked = { readonly confidence: number; readonly right: boolean };

/** Verdicts of like confidence. */
export type Bin = {
  readonly from: number;
  readonly count: number;
  readonly confidence: number;
  readonly right: number;
};

/** A straight line on the log odds of confidence: `logit(c) → slope × logit(c) + intercept`. */
export type Line = { readonly slope: number; readonly intercept: number };

/** Where bins begin; finer where most verdicts are. */
const edges = [0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95];

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Verdicts by confidence, empty bins left out. */
export function binsOf(checked: readonly Checked[]): readonly Bin[] {
  return edges.flatMap((from, index) => {
    const to = edges[index + 1] ?? Number.POSITIVE_INFINITY;
    const here = checked.filter(({ confidence }) => confidence >= from && confidence < to);
    if (here.length === 0) return [];
    const confidence = mean(here.map((one) => one.confidence));
    return [{ from, count: here.length, confidence, right: mean(here.map(({ right }) => Number(right))) }];
  });
}

/** Expected calibration error: how far confidence is from the share that is right, over the bins by their counts. */
export function calibrationError(checked: readonly Checked[]): number {
  const distance = ({ count, confidence, right }: Bin): number => count * Math.abs(confidence - right);
  return binsOf(checked).reduce((sum, bin) => sum + distance(bin), 0) / checked.length;
}

/** How often a right verdict has more confidence than a wrong one, ties counting half; null where all are alike. */
export function discrimination(checked: readonly Checked[]): number | null {
  const of = (wanted: boolean) => checked.filter(({ right }) => right === wanted).map(({ confidence }) => confidence);
  const [right, wrong] = [of(true), of(false)];
  if (right.length === 0 || wrong.length === 0) return null;
  const wins = right.flatMap((one) => wrong.map((other) => (one > other ? 1 : one === other ? 0.5 : 0)));
  return mean(wins);
}

const logit = (share: number): number => Math.log(share / (1 - share));
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
const inside = (share: number): number => Math.min(0.999, Math.max(0.001, share));

/** Confidence as a line moves it. */
export function moved(checked: readonly Checked[], { slope, intercept }: Line): readonly Checked[] {
  return checked.map(({ confidence, right }) => ({
    confidence: logistic(slope * logit(inside(confidence)) + intercept),
    right,
  }));
}

/** Few verdicts are wrong, so the slope is held near 1 as if by this many verdicts (ours). */
const pull = 5;
const steps = 50;
/** No step is longer: far from the goal the curve is flat and Newton's method would overshoot. */
const bounded = (step: number): number => Math.min(0.5, Math.max(-0.5, step));

/** The line that makes confidence likeliest (Platt's scaling by Newton's method, the slope drawn towards 1). */
export function lineOf(checked: readonly Checked[]): Line {
  let line: Line = { slope: 1, intercept: 0 };
  for (let step = 0; step < steps; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, pull * (1 - line.slope), 1e-9, 0, pull];
    for (const { confidence, right } of checked) {
      const x = logit(inside(confidence));
      const share = logistic(line.slope * x + line.intercept);
      const [error, spread] = [Number(right) - share, share * (1 - share)];
      g0 += error;
      g1 += error * x;
      h00 += spread;
      h01 += spread * x;
      h11 += spread * x * x;
    }
    const area = h00 * h11 - h01 * h01;
    line = {
      slope: line.slope + bounded((h00 * g1 - h01 * g0) / area),
      intercept: line.intercept + bounded((h11 * g0 - h01 * g1) / area),
    };
  }
  return line;
}

/** Each half with the line that the other half gives. */
export function crossValidated(checked: readonly Checked[]): readonly Checked[] {
  const half = (parity: number) => checked.filter((_, index) => index % 2 === parity);
  const [even, odd] = [half(0), half(1)];
  return [...moved(even, lineOf(odd)), ...moved(odd, lineOf(even))];
}
