/** The process that draws cards, one after the other, until the endpoint ends it. */
import { setPriority } from 'node:os';
import type { Card } from './card.js';
import { drawCard } from './draw.js';

try {
  // The endpoint's requests come first.
  setPriority(10);
} catch {
  // Where the priority cannot be changed, it draws all the same.
}

process.on('message', (card: Card) => {
  void drawCard(card).then((bytes) => process.send?.(bytes));
});
process.on('disconnect', () => process.exit());
