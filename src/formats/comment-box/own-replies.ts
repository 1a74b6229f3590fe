import type { MoreReplies } from '../../model/comment-box.js';
import type { Parse } from '../contract.js';
import { required } from '../toolkit/reader.js';
import { resourceOrNull } from '../toolkit/readers.js';
import { object, readDocument, someOf } from '../toolkit/shape.js';
import { comment } from './own.js';

const moreReplies = object<MoreReplies>({ items: required(someOf(comment)), next: required(resourceOrNull) });

/**
 * Reads more replies below one comment: see `MoreReplies`.
 * @throws FormatError
 */
export const ownReplies: Parse<MoreReplies> = (json, context) => readDocument(moreReplies, json, context);
