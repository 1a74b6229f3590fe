/**
 * Ids of comments: 48 bits of time and 65 random bits, in an alphabet that sorts like the numbers. So the order by id
 * is the order by time, one column is the whole cursor, and processes need no common counter.
 *
 * @see https://www.crockford.com/base32.html
 */
import { randomFillSync } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeLength = 10;
const randomLength = 13;

/** The shape of an id. */
export const commentIdPattern = `^[0-7][${alphabet}]{${String(timeLength + randomLength - 1)}}$`;

const shape = new RegExp(commentIdPattern);

/** Whether the text could be an id. */
export const isCommentId = (text: string): boolean => shape.test(text);

const encodeTime = (time: number): string => {
  let text = '';
  for (let rest = time; text.length < timeLength; rest = Math.floor(rest / 32)) {
    text = (alphabet[rest % 32] as string) + text;
  }
  return text;
};

/** A lower bound: every id of this time or later is greater, and every earlier id is less. */
export const beginningOf = (time: number): string => encodeTime(Math.max(0, Math.floor(time)));

/** The time in an id, in milliseconds. */
export const timeOf = (id: string): number =>
  Array.from(id.slice(0, timeLength)).reduce((time, letter) => time * 32 + alphabet.indexOf(letter), 0);

/** Random bytes for many ids at once, because the system takes as long for thirteen bytes as for some thousand. */
const pool = new Uint8Array(randomLength * 256);
let used = pool.length;

const takeRandom = (): Uint8Array => {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += randomLength;
  return pool.subarray(used - randomLength, used);
};

/**
 * Makes a new id. It is greater than its parent's, whatever the clock says, so that a page of replies, wherever it
 * ends, contains the parent of each reply.
 * @param bytes source of the random part
 */
export const makeCommentId = (now: number, parent?: string, bytes: Iterable<number> = takeRandom()): string => {
  const time = parent === undefined ? now : Math.max(now, timeOf(parent) + 1);
  let id = encodeTime(Math.max(0, Math.floor(time)));
  for (const byte of bytes) id += alphabet[byte % 32] as string;
  return id;
};

/** The same id at another time: its order changes, its random part stays. */
export const atTime = (id: string, time: number): string =>
  encodeTime(Math.max(0, Math.floor(time))) + id.slice(timeLength);
