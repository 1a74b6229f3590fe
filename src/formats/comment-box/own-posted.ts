import type { Posted } from '../../model/comment-box.js';
import type { Parse } from '../contract.js';
import { required } from '../toolkit/reader.js';
import { text, time } from '../toolkit/readers.js';
import { object, readDocument } from '../toolkit/shape.js';
import { comment } from './own.js';

const posted = object<Posted>({
  comment: required(comment),
  capability: required(text),
  editableUntil: required(time),
});

/**
 * Reads the answer to a post: see `Posted`.
 * @throws FormatError
 */
export const ownPosted: Parse<Posted> = (json, context) => readDocument(posted, json, context);
