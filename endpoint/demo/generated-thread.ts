/**
 * A thread of 1,000 generated comments for the demo. The first comment says that they are generated, and no name could
 * be a real person's. The thread is the same each time, so that measurements with it can be compared.
 */
import { makeCommentId } from '../store/comment-id.js';
import type { CommentRow } from '../store/tables.js';

/** The thread's id. */
export const generatedThread = 'tusen';

const size = 1000;
const start = Date.parse('2017-10-10T05:20:00Z');
const step = 37 * 60_000;

const openings = [
  'Det här hade jag inte väntat mig.',
  'Hos oss i stan pratar alla om det.',
  'Jag läste texten två gånger.',
  'Min granne fick jobb på det viset.',
  'Bra att någon räknar efter.',
  'Jag är inte helt övertygad.',
  'Äntligen något som går åt rätt håll!',
  'Det låter enkelt, men är det nog inte.',
];

const middles = [
  'Frågan är vad som händer när projektet tar slut.',
  'Ett hotell behöver folk året om, inte bara i juli.',
  'Siffrorna för kusten ser annorlunda ut än för fjällen.',
  'Det svåra är inte att anställa utan att få folk att stanna.',
  'Vi provade något liknande för några år sedan, och det höll i två säsonger.',
  'Jag skulle gärna se hur det fördelar sig på olika åldrar.',
  'Bussen går bara två gånger om dagen, så lokal arbetskraft är enda vägen.',
  'Den som utbildar sig i köket har jobb samma vecka.',
];

const endings = [
  'Vad säger ni andra?',
  'Tack för att ni skriver om det.',
  'Jag följer det här med spänning.',
  'Någon som vet mer?',
  'Det får framtiden utvisa.',
  'Läs mer på https://sprid.example/bakgrund innan ni dömer.',
  '',
  '',
];

const answers = [
  'Håller med.',
  'Nja, där tror jag att du har fel.',
  'Bra fråga, det undrar jag också.',
  'Precis så var det hos oss.',
  'Har du någon källa till det?',
  'Tack, det visste jag inte!',
];

const notice =
  'Den här tråden är påhittad. Alla tusen kommentarer är gjorda av ett program för att visa hur en lång tråd ser ut, ' +
  'och ingen av läsarna finns på riktigt.';

/** Pseudo-random numbers from 0 to 1, the same each time (mulberry32). */
const makeChance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** The rows of the thread, oldest first. */
export const generateThread = (): CommentRow[] => {
  const chance = makeChance(1000);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(chance() * items.length)] as Item;
  const rows: CommentRow[] = [];
  const byId = new Map<string, CommentRow>();

  /**
   * Most comments are no replies; some answer a recent comment, and every tenth the same one, so that its replies fill
   * several pages.
   */
  const pickParent = (index: number): CommentRow | undefined => {
    if (index < 3 || chance() < 0.55) return undefined;
    return index % 10 === 0 ? rows[1] : rows[Math.max(1, index - 1 - Math.floor(chance() * 12))];
  };

  for (let index = 0; index < size; index++) {
    const parent = pickParent(index);
    const time = start + index * step;
    const text = parent
      ? `${pick(answers)} ${chance() < 0.4 ? pick(middles) : ''}`.trim()
      : `${pick(openings)} ${pick(middles)}${chance() < 0.3 ? `\n\n${pick(middles)}` : ''} ${pick(endings)}`.trim();
    const row: CommentRow = {
      id: makeCommentId(
        time,
        parent?.id,
        Array.from({ length: 13 }, () => Math.floor(chance() * 256)),
      ),
      thread: generatedThread,
      root: parent ? (parent.root ?? parent.id) : null,
      parent: parent?.id ?? null,
      name: chance() < 0.15 ? null : `Testläsare ${String(1 + Math.floor(chance() * 240))}`,
      role: null,
      text: index === 0 ? notice : text,
      created: new Date(time).toISOString(),
      edited: null,
      status: 'published',
      likes: Math.floor(chance() ** 3 * 20),
      replies: 0,
      revision: 1,
      writer: null,
      held: null,
      word: null,
      likeness: null,
      pinned: 0,
      reports: 0,
    };
    rows.push(row);
    byId.set(row.id, row);
    for (let above = parent; above; above = byId.get(above.parent ?? '')) above.replies += 1;
  }
  return rows;
};
