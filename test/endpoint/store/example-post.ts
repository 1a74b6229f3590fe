import { randomUUID } from 'node:crypto';
import type { Post } from '../../../endpoint/store/posts.js';

/** Noon of a day on which nothing happened. */
export const noon = Date.parse('2020-01-01T12:00:00Z');

/** A comment on its way into thread `a`. */
export const examplePost = (more: Partial<Post> = {}): Post => ({
  thread: 'a',
  writer: 'w',
  key: randomUUID(),
  text: 'Hej',
  name: undefined,
  parent: undefined,
  open: true,
  moderation: 'none',
  now: noon,
  ...more,
});
