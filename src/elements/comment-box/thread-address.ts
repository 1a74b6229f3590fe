/** The address of a thread, without the parameters for order and pages, which do not change the thread. */
export const threadAddress = (asked: string): string => {
  const url = new URL(asked);
  for (const name of ['sort', 'limit', 'cursor']) url.searchParams.delete(name);
  url.hash = '';
  return url.href;
};

/** The part of the page's address that names a comment. */
export const namesComment = /^#comment-./;
