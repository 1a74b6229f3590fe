/** Where that stands to which a page leads: on an endpoint, which answers queries, or among files, which any host sends. */

/** By what the newsroom is narrowed. */
export interface Narrowed {
  tag?: string | undefined;
  language?: string | undefined;
  /** After which release the page begins. */
  cursor?: string | undefined;
}

/** Paths from the origin. */
export interface Addresses {
  /** The newsroom, narrowed. */
  news: (narrowed: Narrowed) => string;
  /** The JSON of its list. */
  list: (narrowed: Narrowed) => string;
  /** The JSON of a release. */
  release: (id: string) => string;
  /** The JSON of a counter. */
  counter: (id: string) => string;
  /** A picture that shows what the page of this identifier says; undefined where none is drawn. */
  card: (id: string) => string | undefined;
  /** Whether there are pages for frames, the page that makes code, and oEmbed. */
  hasEmbeds: boolean;
}

/** As many releases as stand on a page of the newsroom. */
export const pageSize = 10;

const withQuery = (path: string, values: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length ? `${path}?${new URLSearchParams(given).toString()}` : path;
};

/** Those of an endpoint. */
export const endpointAddresses: Addresses = {
  news: ({ tag, language, cursor }) => withQuery('/news', { tag, language, cursor }),
  list: ({ tag, language, cursor }) => withQuery('/api/releases', { limit: String(pageSize), tag, language, cursor }),
  release: (id) => `/api/releases/${encodeURIComponent(id)}`,
  counter: (id) => `/api/jobs/${encodeURIComponent(id)}`,
  card: (id) => `/${encodeURIComponent(id)}/card.png`,
  hasEmbeds: true,
};
