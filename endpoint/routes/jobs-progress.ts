import type { FastifyInstance } from 'fastify';
import { cacheControl } from '../http/answer.js';
import type { Shortcuts } from '../http/shortcuts.js';
import { readAccent } from '../../src/pictures/jobs-progress/palette.js';
import {
  accentFault,
  counterForms,
  defaultLanguage,
  spoken,
  themes,
  type FormChoice,
} from '../counters/counter-forms.js';
import type { Counter, Counters } from '../counters/counters.js';
import { invalid, makeProblem, ProblemError } from '../http/problems.js';
import { jsonResponses, textResponses } from '../schemas/responses.js';

interface ById {
  Params: { id: string };
}

/** The schema of an address with a counter's id in it. */
export const counterParams = {
  type: 'object',
  properties: { id: { type: 'string', description: 'Identifier of the counter.' } },
};

/**
 * Only the address sets the language. The words of a picture are in the language of the page that contains it, as in
 * the elements, and not in the reader's; also, many caches would give one reader's language to all.
 */
const lang = {
  type: 'string',
  enum: spoken,
  default: defaultLanguage,
  description: 'Language of the words. `Accept-Language` is not asked.',
};
const theme = { type: 'string', enum: themes, default: 'auto', description: '`auto` follows the reader.' };

const accent = {
  type: 'string',
  description:
    'Color of the bar: 3 or 6 hexadecimal digits, such as `0a7d77`. It is made darker on the light ground and lighter on the dark one where it is not seen there.',
};

/**
 * The accent of a query.
 * @throws ProblemError where it is no color
 */
export const accentOf = (given: string | undefined): string | undefined => {
  const color = given === undefined ? undefined : readAccent(given);
  if (given !== undefined && color === undefined)
    throw invalid('querystring', [{ pointer: '/accent', detail: accentFault }]);
  return color;
};

const notFound = (detail: string): ProblemError => new ProblemError(makeProblem('not-found', { detail }));

/** The problem for an id that no counter has. */
export const noCounter = (): ProblemError => notFound('There is no counter with this id.');

/**
 * `GET /api/jobs/:id`, and the same counter in other forms.
 * @param now the clock; called at every request, because deadlines end
 */
export const jobsProgressRoutes = (
  app: FastifyInstance,
  shortcuts: Shortcuts,
  counters: Counters,
  now: () => number,
): void => {
  const find = async (id: string): Promise<Counter> => {
    const counter = await counters.find(id);
    if (!counter) throw noCounter();
    return counter;
  };

  app.get<ById>(
    '/api/jobs/:id',
    {
      schema: {
        operationId: 'getJobsProgress',
        summary: 'How far a goal has come',
        params: counterParams,
        response: jsonResponses('JobsProgress', 404),
      },
    },
    (request, reply) => {
      const { id } = request.params;
      return shortcuts.send(request, reply, async () => ({
        answer: (await find(id)).answer,
        cacheControl: cacheControl(),
      }));
    },
  );

  for (const form of counterForms) {
    const { path, operationId, summary, mediaType, policy } = form;
    const querystring = { type: 'object', properties: { lang, ...(form.isThemed && { theme, accent }) } };
    const schema = {
      operationId,
      summary,
      params: counterParams,
      querystring,
      response: textResponses(mediaType, 400, 404),
    };
    app.get<ById & { Querystring: Pick<FormChoice, 'lang'> & Partial<FormChoice> }>(
      path,
      { schema },
      (request, reply) => {
        const { id } = request.params;
        const { query } = request;
        const choice = { theme: 'auto' as const, ...query, accent: accentOf(form.isThemed && query.accent) };
        // One object for all requests for this address.
        let headers: Record<string, string> | undefined;
        return shortcuts.send(request, reply, async () => {
          const made = await (await find(id)).write(form, choice, now());
          if (!made) throw notFound('The figure of this counter is not told.');
          headers ??= {
            'content-language': query.lang,
            ...(policy && { 'content-security-policy': await policy() }),
          };
          return { answer: made.answer, cacheControl: cacheControl(made.trueFor, made.trueFor), headers, mediaType };
        });
      },
    );
  }
};
