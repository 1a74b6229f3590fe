/** The code for the formats of others: the list of them, and what they are written with at the same time, not a trip later. */
import type { readForeign } from './foreign.js';

const foreign = () => import('./foreign.js');
const toolkit = () => import('../toolkit/place.js');

/** Loads what reads a document that is not our own. */
export const loadOthers = async (): Promise<typeof readForeign> => {
  const [code] = await Promise.all([foreign(), toolkit()]);
  return code.readForeign;
};
