/**
 * Reads figures from any supported JSON. The code that knows other publishers' formats is loaded when JSON is not our
 * own.
 */
import { loadCode } from '../../code/load-code.js';
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { ParseContext } from '../context.js';
import { isNothing, type Json } from '../toolkit/json.js';
import type { ReadForeignProgress } from './foreign.js';
import { isOwn, own } from './own.js';
import type { ReadStated } from './stated.js';

/** Loads the code that reads what pages state about a figure. */
export const loadStated = (): Promise<{ read: ReadStated }> => loadCode(() => import('./stated.js'));

const readKnown = async (json: unknown, context: ParseContext): Promise<JobsProgress | null> => {
  const { format } = context;
  if (isNothing(json)) return null;
  const readOwn = (): JobsProgress | null => own(json, context);
  if (format ? format === 'own' : isOwn(json)) return readOwn();
  // Nearly every office answers in JSON-stat, and only JSON-stat has this field, so no other code needs to load.
  const isJsonStat = !format && (json as Json).dimension != null;
  const { read } = await loadCode<{ read: ReadForeignProgress }>(
    isJsonStat ? () => import('./json-stat/json-stat-plain.js') : () => import('./foreign.js'),
  );
  return read(json, context, readOwn);
};

/**
 * Reads a figure in the format that the context names, or else in the recognized one, and completes it with what is
 * stated beside it.
 * @throws FormatError when it is in no known format
 */
export const readProgress = async (json: unknown, context: ParseContext): Promise<JobsProgress | null> =>
  context.stated ? (await loadStated()).read(json, context, readKnown) : readKnown(json, context);
