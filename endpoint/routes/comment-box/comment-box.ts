import type { FastifyInstance } from 'fastify';
import { Holds } from '../../comments/holds.js';
import { ThreadAnswers } from '../../comments/thread-answers.js';
import type { Shortcuts } from '../../http/shortcuts.js';
import { WriteLimit } from '../../http/write-limit.js';
import { CommentAccess } from './access.js';
import { editComment } from './edit-comment.js';
import { getComment } from './get-comment.js';
import { getCounts } from './get-counts.js';
import { getFeed } from './get-feed.js';
import { getLive } from './get-live.js';
import { getThread } from './get-thread.js';
import { likeComment } from './like-comment.js';
import { ownData } from './own-data.js';
import { threadReader } from '../../store/threads.js';
import { sharedCountsOf } from '../../store/write-counts.js';
import type { CommentBox, CommentParts } from './parts.js';
import { postComment } from './post-comment.js';
import { removeComment } from './remove-comment.js';
import { reportComment } from './report-comment.js';

/**
 * Adds the routes of threads, comments and likes.
 * @returns what the routes share
 */
export const commentBoxRoutes = (app: FastifyInstance, shortcuts: Shortcuts, box: CommentBox): CommentParts => {
  const readThread = threadReader(box.store);
  const parts: CommentParts = {
    box,
    access: new CommentAccess(box),
    answers: new ThreadAnswers(box.store, box, readThread),
    readThread,
    shortcuts,
    notice: box.notice ?? ((): void => undefined),
    holds: new Holds(box.store, box.now, box.linkLimit),
    limit: new WriteLimit(box.rateLimitWrite, box.now, sharedCountsOf(box.store)),
    // Four bytes for a character, and some for the rest.
    bodyLimit: Math.max(32 * 1024, box.textLimit * 4 + 4096),
  };
  for (const add of [
    getThread,
    getCounts,
    getFeed,
    getLive,
    postComment,
    getComment,
    editComment,
    removeComment,
    likeComment,
    ownData,
  ])
    add(app, parts);
  if (box.takesReports) reportComment(app, parts);
  return parts;
};
