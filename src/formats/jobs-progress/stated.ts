/** Reads a figure about which the page states facts beside its JSON. Loaded for such a page. */
import { loadCode } from '../../code/load-code.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { ParseContext } from '../context.js';
import { complete } from './completion.js';

/**
 * Reads a figure and completes it.
 * @param readKnown reads it without the stated facts
 */
export type ReadStated = (
  json: unknown,
  context: ParseContext,
  readKnown: (json: unknown, context: ParseContext) => Promise<JobsProgress | null>,
) => Promise<JobsProgress | null>;

/**
 * Reads a figure and completes it.
 * @throws FormatError
 */
export const read: ReadStated = async (json, context, readKnown) => {
  const { stated = {} } = context;
  const progress = stated.fields
    ? await (await loadCode(() => import('./by-fields.js'))).read(json, { ...context, fields: stated.fields })
    : await readKnown(json, context);
  return progress && complete(progress, stated, context);
};
