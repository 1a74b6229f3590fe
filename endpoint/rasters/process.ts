/** The process that draws pictures, one file after the other. */
import { takeOrders } from '../disk/take-orders.js';
import { PictureError } from './picture-error.js';
import type { DrawingOrder, DrawingOutcome } from './studio.js';

const outcomeOf = async ({ path, folder }: DrawingOrder): Promise<DrawingOutcome> => {
  const drawing = await import('./draw.js').catch((error: unknown) => error as Error);
  if (drawing instanceof Error) return { stop: `sharp cannot be loaded (${drawing.message.split('\n')[0] ?? ''}).` };
  try {
    return await drawing.develop(path, folder);
  } catch (error) {
    return { fault: error instanceof PictureError ? error.message : `cannot be drawn (${(error as Error).message}).` };
  }
};

takeOrders(outcomeOf);
