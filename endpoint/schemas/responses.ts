/** Responses of routes in OpenAPI's form, for the API's description. */

/** Problems, by their statuses; 429 is always possible. */
export const problemResponses = (...statuses: number[]): Record<string, object> =>
  Object.fromEntries(
    [...statuses, 429].map((status) => [
      status,
      { description: 'A problem.', content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } } },
    ]),
  );

const unchanged = { description: 'What the client has is still true.', type: 'null' };

/** An answer in another media type than JSON, or 304. */
export const textResponses = (mediaType: string, ...problems: number[]): Record<string, object> => {
  const [type = ''] = mediaType.split(';');
  return {
    200: { description: 'As asked.', content: { [type]: { schema: { type: 'string' } } } },
    304: unchanged,
    ...problemResponses(...problems),
  };
};

/**
 * A JSON document, or 304.
 * @param model name of its schema
 */
export const jsonResponses = (model: string, ...problems: number[]): Record<string, object> => ({
  200: {
    description: 'As asked.',
    content: { 'application/json': { schema: { $ref: `${model}#` } } },
  },
  304: unchanged,
  ...problemResponses(...problems),
});
