import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { WriterErased } from '../../../src/model/comment-box.js';
import { readWho } from '../../comments/new-comment.js';
import { writeWriterData, writerPaths } from '../../comments/writer-data.js';
import { jsonResponses, problemResponses } from '../../schemas/responses.js';
import { eraseWriter } from '../../store/writers.js';
import { unchecked } from '../unchecked.js';
import { bodyOf, counting, type CommentParts } from './parts.js';

const failures = problemResponses(400, 413, 415, 503);

const exportSchema = {
  operationId: 'exportWriter',
  summary: 'Read all that is kept of a writer',
  description: "For whoever knows the number that the writer's browser made.",
  body: bodyOf('Writer'),
  response: { ...jsonResponses('WriterData'), ...failures },
};

const eraseSchema = {
  operationId: 'eraseWriter',
  summary: 'Erase all that is kept of a writer',
  description:
    'Words, names, likes and reports are gone for good, also after the time in which a comment can be changed. The comments keep their places, so that answers can be read. Doing it twice is as good as once.',
  body: bodyOf('Writer'),
  response: { ...jsonResponses('WriterErased'), ...failures },
};

/** `POST /api/writer/export` and `/api/writer/erase`. */
export const ownData = (app: FastifyInstance, parts: CommentParts): void => {
  const { store, secret, now } = parts.box;
  const options = { bodyLimit: parts.bodyLimit, onRequest: counting(parts), validatorCompiler: unchecked };
  app.post(writerPaths.export, { ...options, schema: exportSchema }, async (request, reply) => {
    const { writer } = readWho(request.body);
    return reply
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(Readable.from(writeWriterData(store, secret.fingerprintOf(writer), now())));
  });
  app.post(writerPaths.erase, { ...options, schema: eraseSchema }, async (request, reply) => {
    const { writer } = readWho(request.body);
    const erased: WriterErased = await eraseWriter(store, secret.fingerprintOf(writer));
    return reply.header('cache-control', 'no-store').send(erased);
  });
};
