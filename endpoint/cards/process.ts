/** The process that draws one card: it reads the card as JSON, and writes the picture. */
import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import type { Card } from './card.js';
import { drawCard } from './draw.js';

try {
  // The endpoint's requests come first.
  setPriority(10);
} catch {
  // Where the priority cannot be changed, it draws all the same.
}

process.stdout.write(await drawCard(JSON.parse(await text(process.stdin)) as Card));
