/**
 * Figures from anyone's JSON. Our own is seen at once; for all other formats code is loaded that knows their signs,
 * and then the code of the one that is met.
 */
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { ParseContext } from '../context.js';
import { isNothing } from '../toolkit/json.js';
import { loadOthers } from './others.js';
import { isOwn, own } from './own.js';

/** Reads a figure, in the format that the context names or else the one that it is seen to be in. @throws FormatError when it fits none */
export const readProgress = async (json: unknown, context: ParseContext): Promise<JobsProgress | null> => {
  if (isNothing(json)) return null;
  const { format } = context;
  const readOwn = (): JobsProgress | null => own(json, context);
  if (format ? format === 'own' : isOwn(json)) return readOwn();
  const readForeign = await loadOthers();
  return readForeign(json, context, readOwn);
};
