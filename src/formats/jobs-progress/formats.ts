/** Figures from anyone's JSON. The code of a foreign format is loaded when it is met. */
import type { JobsProgress } from '../../model/jobs-progress.js';
import type { ParseContext } from '../context.js';
import { isNothing } from '../toolkit/json.js';
import { readOwnFormat } from '../toolkit/own-format.js';
import { foreign, foreignOf, loadForeign } from './foreign.js';
import { own } from './own.js';

/** Reads a figure, in the format that the context names or else the one that it is seen to be in. @throws FormatError when it fits none */
export const readProgress = async (json: unknown, context: ParseContext): Promise<JobsProgress | null> => {
  if (isNothing(json)) return null;
  const found = foreignOf(json, context);
  if (!found) return readOwnFormat(foreign, context, () => own(json, context));
  const read = await loadForeign(found);
  return read(json, context);
};
