/**
 * Ids of comments: 48 bits of time and 65 random ones, in an alphabet whose order
 * is the order of the numbers. So the order by id is the order by time, one
 * column is the whole cursor, and no two processes ever need to agree on a counter.
 * @see https://www.crockford.com/base32.html
 */
import { randomBytes } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeLength = 10;
const randomLength = 13;

/** What an id looks like. */
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

/** The milliseconds in an id. */
export const timeOf = (id: string): number =>
  Array.from(id.slice(0, timeLength)).reduce((time, letter) => time * 32 + alphabet.indexOf(letter), 0);

/**
 * A new id. It is greater than its parent's, whatever the clock says: a page of
 * replies that is cut anywhere then holds the parent of each reply on it.
 * @param bytes where the random part comes from
 */
export const makeCommentId = (
  now: number,
  parent?: string,
  bytes: Iterable<number> = randomBytes(randomLength),
): string => {
  const time = parent === undefined ? now : Math.max(now, timeOf(parent) + 1);
  const random = Array.from(bytes, (byte) => alphabet[byte % 32]).join('');
  return encodeTime(Math.max(0, Math.floor(time))) + random;
};
