/** Arithmetic that only a figure with a history needs; `decimal.ts` describes the rounding. */
import { scaled } from './decimal.js';

/** The number with these digits. */
const numberOf = (digits: bigint, decimals: number): number => Number(`${String(digits)}e-${String(decimals)}`);

const absolute = (digits: bigint): bigint => (digits < 0n ? -digits : digits);

/** The exact difference of two figures. */
export const difference = (one: number, other: number): number => {
  const { digits, decimals } = scaled(one, other);
  const [from = 0n, taken = 0n] = digits;
  return numberOf(from - taken, decimals);
};

/** How much of the way from `start` to `goal` is done at `value`, in whole percent; below zero before the start. */
export const percentOfWay = (start: number, value: number, goal: number): number => {
  const [from = 0n, at = 0n, to = 0n] = scaled(start, value, goal).digits;
  const [behind, whole] = from < to ? [at - from, to - from] : [from - at, from - to];
  return behind < 0n ? -1 : Number((behind * 100n) / whole);
};

/** A quotient with few decimals. */
export interface Rounded {
  value: number;
  /** Whether it is not zero but less than `value`, the smallest number with these decimals. */
  isBelow: boolean;
  /** The number of decimals that are shown. */
  decimals: number;
}

/**
 * A change times a whole number, divided by another.
 * @param up rounds away from zero always, and not only from the half on
 */
export const quotient = (change: number, times: number, by: number, decimals: number, up = false): Rounded => {
  const { digits, decimals: own } = scaled(change);
  const [whole = 0n] = digits;
  const numerator = absolute(whole) * BigInt(times) * 10n ** BigInt(decimals);
  const denominator = BigInt(by) * 10n ** BigInt(own);
  const nearest = up
    ? (numerator + denominator - 1n) / denominator
    : (numerator * 2n + denominator) / (denominator * 2n);
  const isBelow = !nearest && numerator > 0n;
  return { value: numberOf((isBelow ? 1n : nearest) * (whole < 0n ? -1n : 1n), decimals), isBelow, decimals };
};
