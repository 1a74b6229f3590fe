/** A counter in the terms of schema.org. */
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { webAddress } from '../../markup/web-address.js';
import { latestPoint } from './points.js';
import { summary } from './summary.js';
import { unitName, unitOf } from './unit.js';

const lengths: readonly [RegExp, string][] = [
  [/^\d{4}$/, 'P1Y'],
  [/^\d{4}\/\d{4}$/, 'P1Y'],
  [/^\d{4}-\d\d$/, 'P1M'],
  [/^\d{4}-Q\d$/, 'P3M'],
  [/^\d{4}-H\d$/, 'P6M'],
  [/^\d{4}-W\d\d$/, 'P1W'],
];

/** The time of the figure: a day, or a period, which ISO 8601 can express only for years and months. */
const whenOf = (asOf: string | undefined, period = ''): Record<string, string> => {
  const [, from, to] = /^(\d{4})--(\d{4})$/.exec(period) ?? [];
  const length = from
    ? `P${String(Number(to) - Number(from) + 1)}Y`
    : lengths.find(([shape]) => shape.test(period))?.[1];
  const date = /^\d{4}(-\d\d)?$/.test(period) ? period : asOf;
  return {
    ...(date !== undefined && { observationDate: date }),
    ...(length !== undefined && { observationPeriod: length }),
  };
};

/**
 * The figure as an observation; undefined where it has no value. The goal was not observed: schema.org has no term for
 * it, so it is in the description.
 * @param today the reader's calendar date, `2026-11-23`
 * @see https://schema.org/Observation
 */
export const structuredData = (
  progress: JobsProgress,
  today: string,
  words: JobsProgressWords,
): Record<string, unknown> | undefined => {
  const { value, period, label, url } = progress;
  if (value === null) return undefined;
  const unit = unitOf(progress, words, value, progress.decimals);
  const counted = unitName(progress, words);
  // A sign such as "%" names nothing.
  const name = label ?? (/\p{L}/u.test(counted) ? counted : undefined);
  const said = summary(progress, today, words);
  return {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    value,
    // A unit that counts nothing stands in brackets behind its figure.
    ...(unit && { unitText: unit.replace(/^\((.+)\)$/, '$1') }),
    ...whenOf(latestPoint(progress)?.date, period),
    ...(name && { variableMeasured: { '@type': 'StatisticalVariable', name } }),
    description: [said.sentence, said.state, ...said.marks, period ? said.asOf : '', said.source]
      .filter(Boolean)
      .join(' '),
    ...(webAddress(url) !== undefined && { url }),
  };
};
