/**
 * Exact arithmetic on published figures. 4.3 and 3.9 differ by 0.4, which binary fractions cannot express: so figures
 * are taken by their digits, as whole numbers of the smallest decimal place among them.
 *
 * Rounding:
 * - a difference is not rounded
 * - a share is rounded down: it is 100 % only when the goal is reached
 * - an average is rounded half away from zero
 * - what is still needed is rounded up, so that it is enough
 * - what is not zero is never shown as zero: "fewer than 0.1"
 */

/** Figures as whole numbers: each is `digits[n] / 10 ** decimals`. */
export interface ScaledFigures {
  digits: bigint[];
  decimals: number;
}

/** The figures on one scale. `String` gives the published digits. */
export const scaled = (...figures: number[]): ScaledFigures => {
  const parts = figures.map((figure): [digits: string, decimals: number] => {
    const [number = '', exponent = '0'] = String(figure).split('e');
    const [whole = '', fraction = ''] = number.split('.');
    return [whole + fraction, fraction.length - Number(exponent)];
  });
  const decimals = Math.max(0, ...parts.map(([, own]) => own));
  return { digits: parts.map(([digits, own]) => BigInt(digits) * 10n ** BigInt(decimals - own)), decimals };
};

/** How many whole percent of the goal are reached; below zero for a negative figure. */
export const percentOf = (value: number, goal: number): number => {
  const [part = 0n, whole = 1n] = scaled(value, goal).digits;
  return part < 0n ? -1 : Number((part * 100n) / whole);
};
