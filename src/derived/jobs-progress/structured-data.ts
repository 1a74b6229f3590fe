/** A counter for machines that read schema.org. */
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { webAddress } from '../../markup/web-address.js';
import { summary } from './summary.js';
import { unitOf } from './unit.js';

/**
 * The figure as an observation, or undefined where there is none to tell. The goal
 * was not observed: schema.org has no word for it, and it stands in the description.
 * @param today the reader's calendar date, `2026-11-23`
 * @see https://schema.org/Observation
 */
export const structuredData = (
  progress: JobsProgress,
  today: string,
  words: JobsProgressWords,
): Record<string, unknown> | undefined => {
  const { value, asOf, label, url } = progress;
  if (value === null) return undefined;
  const unit = unitOf(progress, words, value);
  const name = label ?? unitOf(progress, words, Infinity);
  const said = summary(progress, today, words);
  return {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    value,
    ...(unit && { unitText: unit }),
    ...(asOf !== undefined && { observationDate: asOf }),
    ...(name && { variableMeasured: { '@type': 'StatisticalVariable', name } }),
    description: [said.sentence, said.state, said.status, said.source].filter(Boolean).join(' '),
    ...(webAddress(url) !== undefined && { url }),
  };
};
