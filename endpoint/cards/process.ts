/** The process that draws one card: it reads it as JSON, and writes the picture. */
import { setPriority } from 'node:os';
import { text } from 'node:stream/consumers';
import type { Card } from './card.js';
import { drawCard } from './draw.js';

try {
  // Readers come first.
  setPriority(10);
} catch {
  // Then it draws beside them.
}

process.stdout.write(await drawCard(JSON.parse(await text(process.stdin)) as Card));
