/** Figures from anyone's JSON. What knows the formats of others is loaded when JSON is not our own. */
import { loadCode } from '../../code/load-code.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { ParseContext } from '../context.js';
import { isNothing, type Json } from '../toolkit/json.js';
import type { ReadForeign } from './foreign.js';
import { isOwn, own } from './own.js';
import type { ReadStated } from './stated.js';

/** Loads what knows what pages say of a figure beside its JSON. */
export const loadStated = (): Promise<{ read: ReadStated }> => loadCode(() => import('./stated.js'));

const readKnown = async (json: unknown, context: ParseContext): Promise<JobsProgress | null> => {
  const { format } = context;
  if (isNothing(json)) return null;
  const readOwn = (): JobsProgress | null => own(json, context);
  if (format ? format === 'own' : isOwn(json)) return readOwn();
  // Nearly every office answers in JSON-stat, which has this field alone; the rest waits for a closer look.
  const isJsonStat = !format && (json as Json).dimension != null;
  const { read } = await loadCode<{ read: ReadForeign }>(
    isJsonStat ? () => import('./json-stat/json-stat-plain.js') : () => import('./foreign.js'),
  );
  return read(json, context, readOwn);
};

/**
 * Reads a figure, in the format that the context names or else the one that it is seen to be in, and completes it
 * with what is stated beside it. @throws FormatError when it fits none
 */
export const readProgress = async (json: unknown, context: ParseContext): Promise<JobsProgress | null> =>
  context.stated ? (await loadStated()).read(json, context, readKnown) : readKnown(json, context);
