import type { FastifyInstance } from 'fastify';
import { readReport } from '../../comments/new-comment.js';
import { taking } from '../../http/write-limit.js';
import { problemResponses } from '../../schemas/responses.js';
import { saveReport } from '../../store/reports.js';
import { unchecked } from '../unchecked.js';
import { bodyOf, counting, params, type ById, type CommentParts } from './parts.js';
import { orProblem } from './refusals.js';

const schema = {
  operationId: 'reportComment',
  summary: 'Report a comment to the moderators',
  description:
    'One per writer and comment; a second one changes nothing, and is answered the same. Only where somebody moderates.',
  params,
  body: bodyOf('Report'),
  response: {
    204: { description: 'The moderators see it.', type: 'null' },
    ...problemResponses(400, 404, 413, 415, 503),
  },
};

/** `POST /api/comments/:id/report`. */
export const reportComment = (app: FastifyInstance, parts: CommentParts): void => {
  const { box, access, bodyLimit, limit, notice } = parts;
  const options = { bodyLimit, onRequest: counting(parts), validatorCompiler: unchecked, schema };
  app.post<ById>('/api/comments/:id/report', options, async (request, reply) => {
    const { id: comment } = await access.find(request.params.id);
    const { writer, reason, note } = readReport(request.body);
    const isNew = await taking(
      () => limit.takeReport(),
      () =>
        orProblem(
          saveReport(box.store, { comment, writer: box.secret.fingerprintOf(writer), reason, note, now: box.now() }),
        ),
      (isSaved) => isSaved,
    );
    if (isNew) notice('comment.reported', comment);
    return reply.code(204).header('cache-control', 'no-store').send();
  });
};
