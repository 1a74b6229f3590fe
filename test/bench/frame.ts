/**
 * The frame of every benchmark: one browser, the cases of a part one after the
 * other in every round (so that a busy moment hits all alike), medians, and
 * ratios to the first case. Nothing here asserts a time.
 */
import type { Browser } from 'playwright-core';

/** One way to do the thing that is measured. */
export interface Case {
  name: string;
  /** Does it once, and answers with what was measured, by the names of the part's measures; the warm-up is round -1. */
  run: (browser: Browser, round: number) => Promise<Record<string, number>>;
}

/** One benchmark. */
export interface Part {
  name: string;
  /** What is measured, in the order of the table's columns, with the unit. */
  measures: readonly { name: string; unit: string; digits: number }[];
  /** Whether the first case is to have less than each of the others, measure by measure. */
  ahead?: boolean;
  /** No more rounds than this, for what takes minutes. */
  mostRounds?: number;
  /** Starts what the cases need; answers with them and with how to end it. */
  open: () => Promise<{ cases: readonly Case[]; close: () => Promise<void> }>;
}

/** The median of each measure, per case. */
export type Medians = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Fewer rounds than this say little. */
export const leastRounds = 15;

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

/** Runs a part. @param rounds at least `leastRounds` for a figure that is told to anyone */
export const measure = async (
  { name: part, measures, open }: Part,
  browser: Browser,
  rounds: number,
): Promise<Medians> => {
  const { cases, close } = await open();
  const seen = new Map(cases.map(({ name }) => [name, [] as Record<string, number>[]]));
  try {
    // The first round warms up: it fills the compiler's and the disk's caches, and is not counted.
    for (let round = -1; round < rounds; round++) {
      // Another one begins each time, so that nobody always comes after the same neighbor.
      const first = (round + 1) % cases.length;
      for (const { name, run } of [...cases.slice(first), ...cases.slice(0, first)]) {
        const result = await run(browser, round);
        if (round >= 0) seen.get(name)?.push(result);
      }
      process.stderr.write(`${part}: ${round < 0 ? 'warmed up' : `round ${String(round + 1)} of ${String(rounds)}`}\n`);
    }
  } finally {
    await close();
  }
  return Object.fromEntries(
    [...seen].map(([name, results]) => [
      name,
      Object.fromEntries(
        // A round that did not measure it has no say; a column that none measured stays empty.
        measures.map((column) => [
          column.name,
          median(results.map((result) => result[column.name] ?? NaN).filter((value) => !Number.isNaN(value))),
        ]),
      ),
    ]),
  );
};

/** The medians as a table of docs/numbers.md; the ratio is of the first measure, to the first case. */
export const table = ({ measures }: Part, medians: Medians): string => {
  const [first] = measures;
  const rows = Object.entries(medians);
  const base = (first && rows[0]?.[1][first.name]) ?? NaN;
  // A case that lacks a measure leaves its cell empty.
  const cell = (value = NaN, digits = 2): string => (Number.isFinite(value) ? value.toFixed(digits) : '');
  return [
    `| case | ${measures.map(({ name, unit }) => `${name}${unit ? ` (${unit})` : ''}`).join(' | ')} | ratio |`,
    `| --- | ${measures.map(() => '---').join(' | ')} | --- |`,
    ...rows.map(
      ([name, row]) =>
        `| ${name} | ${measures.map(({ name: column, digits }) => cell(row[column], digits)).join(' | ')} | ${cell(first && (row[first.name] ?? NaN) / base)} |`,
    ),
  ].join('\n');
};

/** Whether the first case is ahead of the best of the others, as a table; only what both have measured. */
export const verdicts = ({ measures }: Part, medians: Medians): string => {
  const [ours, ...others] = Object.values(medians);
  const rows = measures.flatMap(({ name, unit, digits }) => {
    const own = ours?.[name] ?? NaN;
    const best = Math.min(...others.map((row) => row[name] ?? NaN).filter((value) => !Number.isNaN(value)));
    if (!Number.isFinite(own) || !Number.isFinite(best)) return [];
    // By what is printed: a difference that the table does not show is none.
    const [shown, bestShown] = [own.toFixed(digits), best.toFixed(digits)];
    const verdict = shown === bestShown ? 'level' : own < best ? 'met' : 'missed';
    const ratio = own > 0 && best > 0 ? (own / best).toFixed(2) : '';
    return [`| ${name}${unit ? ` (${unit})` : ''} | ${shown} | ${bestShown} | ${ratio} | ${verdict} |`];
  });
  return ['| ahead of each | ours | the best other | ratio | |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
};
