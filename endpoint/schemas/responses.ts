/** What routes answer, for the API's description: responses as OpenAPI has them. */

/** Problems, by their statuses; any request may be one too many. */
export const problemResponses = (...statuses: number[]): Record<string, object> =>
  Object.fromEntries(
    [...statuses, 429].map((status) => [
      status,
      { description: 'A problem.', content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } } },
    ]),
  );

const unchanged = { description: 'What the client has is still true.', type: 'null' };

/** A text that is no JSON of ours, or no change. */
export const textResponses = (mediaType: string, ...problems: number[]): Record<string, object> => {
  const [type = ''] = mediaType.split(';');
  return {
    200: { description: 'As asked.', content: { [type]: { schema: { type: 'string' } } } },
    304: unchanged,
    ...problemResponses(...problems),
  };
};

/** A document of ours, or no change. @param model name of its schema */
export const jsonResponses = (model: string, ...problems: number[]): Record<string, object> => ({
  200: {
    description: 'As asked.',
    content: { 'application/json': { schema: { $ref: `${model}#` } } },
  },
  304: unchanged,
  ...problemResponses(...problems),
});
