/** A counter for machines that read schema.org. */
import type { JobsProgressWords } from '../../locales/jobs-progress/words.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import { webAddress } from './markup.js';
import { summary } from './summary.js';

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
  const { value, asOf, label, unit = words.unit, url } = progress;
  if (value === null) return undefined;
  const said = summary(progress, today, words);
  return {
    '@context': 'https://schema.org',
    '@type': 'Observation',
    value,
    unitText: value === 1 ? unit.one : unit.other,
    ...(asOf !== undefined && { observationDate: asOf }),
    variableMeasured: { '@type': 'StatisticalVariable', name: label ?? unit.other },
    description: [said.sentence, said.state, said.status, said.source].filter(Boolean).join(' '),
    ...(webAddress(url) !== undefined && { url }),
  };
};
