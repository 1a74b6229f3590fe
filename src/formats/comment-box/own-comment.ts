import type { Comment } from '../../model/comment-box.js';
import type { Parse } from '../contract.js';
import { required } from '../toolkit/reader.js';
import { object, readDocument } from '../toolkit/shape.js';
import { comment } from './own.js';

/**
 * Reads one comment in its present state.
 * @throws FormatError
 */
export const ownComment: Parse<Comment> = (json, context) =>
  readDocument(object<{ comment: Comment }>({ comment: required(comment) }), json, context).comment;
