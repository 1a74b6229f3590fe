import type {
  Author,
  Comment,
  CommentLinks,
  Replies,
  TextLimits,
  Thread,
  ThreadLinks,
} from '../../model/comment-box.js';
import { threadSorts } from '../../model/thread-sort.js';
import { FormatError } from '../format-error.js';
import { dropDoubles } from './tree.js';
import { flag, oneOf, resource, resourceOrNull, size, text, textOrBlank, time, url } from '../toolkit/readers.js';
import type { Parse } from '../contract.js';
import { required, type Reader } from '../toolkit/reader.js';
import { list, object, readDocument, someOf } from '../toolkit/shape.js';

/** How many there are of something: no fewer than none, and no halves. */
const count: Reader<number> = {
  expected: 'a whole number without quotes',
  read: (value) => ((value as number) >>> 0 === value ? value : undefined),
};

/** Reads a comment. Other readers for threads are in their own files, which load with the code that needs them. */
export const comment: Reader<Comment> = object<Comment>({
  id: required(text),
  parent: text,
  author: required(object<Author>({ name: text, number: count, role: oneOf('publisher') })),
  text: required(textOrBlank),
  created: required(time),
  edited: time,
  status: required(oneOf('published', 'pending', 'removed')),
  held: oneOf('all', 'first', 'words', 'writer', 'moderator', 'links', 'repeated', 'machine'),
  pinned: flag,
  likes: required(count),
  replies: object<Replies>({
    count: required(count),
    // `comments` is not defined yet when this line runs, so it is called later.
    items: required({ expected: 'a list', read: (...given) => comments.read(...given) }),
    next: resource,
  }),
  links: object<CommentLinks>({ self: resource, like: resource, report: resource }),
});

const comments: Reader<Comment[]> = list(comment);

const sort = oneOf(...threadSorts);

const thread = object<Thread>({
  thread: required(text),
  count: required(count),
  open: required(flag),
  moderation: required(oneOf('none', 'first', 'all')),
  names: required(oneOf('optional', 'required')),
  limits: required(object<TextLimits>({ text: required(size), name: required(size), lines: size })),
  sort: required(sort),
  sorts: list(sort),
  items: required(someOf(comment)),
  next: required(resourceOrNull),
  links: object<ThreadLinks>({
    post: resource,
    page: url,
    elsewhere: url,
    feed: resource,
    live: resource,
    export: resource,
    erase: resource,
  }),
});

/**
 * Reads our own JSON, version 1: see `Thread`. Unknown fields are ignored. A thread without comments is not empty: it
 * shows the form.
 */
export const own: Parse<Thread> = (json, context) => {
  if (Array.isArray(json)) throw new FormatError('', 'is a list; point src at a thread, "/api/threads/<id>/comments".');
  const read = readDocument(thread, json, context);
  return { ...read, items: dropDoubles(read.items) };
};
