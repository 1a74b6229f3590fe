/** Documents in the shapes of statistics offices, with made-up figures; and what is read of one. */
import { readProgress } from '../../../src/formats/jobs-progress/formats.js';
import type { ParseContext } from '../../../src/formats/context.js';
import type { JobsProgress } from '../../../src/model/jobs-progress.js';

export type Json = Record<string, unknown>;

/** A dimension: its codes, with labels where they are not the codes. */
interface Side {
  codes: readonly string[];
  labels?: readonly string[];
  /** What stands beside the codes in `category`. */
  category?: Json;
  more?: Json;
}

/** A data set of JSON-stat; without figures, each is its place from 1. */
export const dataSet = (sides: Record<string, Side | readonly string[]>, more: Json = {}): Json => {
  const all = Object.entries(sides).map(([id, side]) => [id, 'codes' in side ? side : { codes: side }] as const);
  const size = all.map(([, { codes }]) => codes.length);
  const count = size.reduce((product, length) => product * length, 1);
  return {
    version: '2.0',
    class: 'dataset',
    label: 'Jobs',
    id: all.map(([id]) => id),
    size,
    dimension: Object.fromEntries(
      all.map(([id, { codes, labels = codes, category, more: rest }]) => [
        id,
        {
          label: id,
          category: {
            index: Object.fromEntries(codes.map((code, at) => [code, at])),
            label: Object.fromEntries(codes.map((code, at) => [code, labels[at]])),
            ...category,
          },
          ...rest,
        },
      ]),
    ),
    value: Array.from({ length: count }, (_, at) => at + 1),
    role: { time: all.map(([id]) => id).filter((id) => /^(tid|time|year|tlist)/i.test(id)) },
    ...more,
  };
};

/** A table of PxWeb version 1 with one measure, along its time. */
export const table = (figures: Record<string, string>, more: Json = {}, column: Json = {}): Json => ({
  columns: [
    { code: 'Tid', text: 'år', type: 't' },
    { code: 'N1', text: 'Folkmängd', type: 'c', ...column },
  ],
  comments: [],
  data: Object.entries(figures).map(([period, value]) => ({ key: [period], values: [value] })),
  metadata: [{ label: 'Folkmängd efter år', source: 'Exempelbyrån', updated: '2026-02-21T07:00:00Z' }],
  ...more,
});

/** What is read on a day of 2026, and what the developer is told. */
export const readOn = async (
  json: unknown,
  more: Partial<ParseContext> = {},
): Promise<{ model: JobsProgress; reports: string[] }> => {
  const reports: string[] = [];
  const model = await readProgress(json, {
    base: 'https://statistics.example/jobs.json',
    report: (line) => reports.push(line),
    today: '2026-11-28',
    ...more,
  });
  if (!model) throw new Error('Nothing was read.');
  return { model, reports };
};

/** What is read of it. */
export const figure = async (json: unknown, select?: string): Promise<JobsProgress> =>
  (await readOn(json, { select: select ?? null })).model;
