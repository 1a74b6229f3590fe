/** The process that draws: it takes one file after the other, and ends with the endpoint. */
import { setPriority } from 'node:os';
import { PictureError } from './picture-error.js';
import type { Order, DrawingOutcome } from './studio.js';

try {
  // The endpoint's requests come first.
  setPriority(10);
} catch {
  // Where the priority cannot be changed, it draws all the same.
}

const outcomeOf = async ({ path, folder }: Order): Promise<DrawingOutcome> => {
  const drawing = await import('./draw.js').catch((error: unknown) => error as Error);
  if (drawing instanceof Error) return { stop: `sharp cannot be loaded (${drawing.message.split('\n')[0] ?? ''}).` };
  try {
    return await drawing.develop(path, folder);
  } catch (error) {
    return { fault: error instanceof PictureError ? error.message : `cannot be drawn (${(error as Error).message}).` };
  }
};

process.on('message', (order: Order) => {
  void outcomeOf(order).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit());
