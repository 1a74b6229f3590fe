/** Adds `/moderate` to an endpoint. Loaded only where there are moderators. */
import type { FastifyInstance } from 'fastify';
import { languages } from '../../src/locales/pages/moderation/languages.js';
import { nearestWordsFor } from '../../src/locales/near.js';
import { Moderators, type Moderator } from '../comments/moderators.js';
import type { CommentParts } from '../routes/comment-box/parts.js';
import type { ServedParts } from './parts.js';
import { moderateRoutes } from './routes.js';
import { SignIns } from './sign-ins.js';

/** Where and how the pages are shown. */
export interface ModerationPlace {
  timeZone: string;
  originOf: () => string;
  /** The language of the pages, as BCP 47 tag. */
  language: string;
  /** The publisher's name; called at every request. */
  publisher: () => string;
  served: ServedParts;
}

export const addModeration = async (
  app: FastifyInstance,
  comments: CommentParts,
  list: readonly Moderator[],
  { timeZone, originOf, language, publisher, served }: ModerationPlace,
): Promise<void> => {
  const { store, secret, now } = comments.box;
  const moderators = new Moderators(list);
  await moderateRoutes(app, {
    comments,
    served,
    moderators,
    signIns: new SignIns({ store, secret, moderators, now }),
    words: nearestWordsFor(language, languages),
    timeZone,
    publisher,
    originOf,
  });
};
