/** Problems that routes of the API answer, for the API's description. */
export const problemAnswers = (...statuses: number[]): Record<string, object> =>
  Object.fromEntries(
    [...statuses, 429].map((status) => [
      status,
      { description: 'A problem.', content: { 'application/problem+json': { schema: { $ref: 'Problem#' } } } },
    ]),
  );

const unchanged = { description: 'What the client has is still true.', type: 'null' };

/** What routes answer that write no JSON of ours, for the API's description. */
export const textAnswers = (mediaType: string, ...problems: number[]): Record<string, object> => {
  const [type = ''] = mediaType.split(';');
  return {
    200: { description: 'As asked.', content: { [type]: { schema: { type: 'string' } } } },
    304: unchanged,
    ...problemAnswers(...problems),
  };
};

/** What routes of the API answer, for the API's description. */
export const jsonAnswers = (model: string, ...problems: number[]): Record<string, object> => ({
  200: {
    description: 'As asked.',
    content: { 'application/json': { schema: { $ref: `${model}#` } } },
  },
  304: unchanged,
  ...problemAnswers(...problems),
});
