/**
 * The addresses to which a page links: on an endpoint, which answers queries, or among exported files, which any host
 * serves.
 */

/** How the list of the newsroom is filtered. */
export interface ListFilter {
  tag?: string | undefined;
  language?: string | undefined;
  /** The release after which the page begins. */
  cursor?: string | undefined;
}

/** Paths from the origin. */
export interface Addresses {
  /** The newsroom, filtered. */
  news: (narrowed: ListFilter) => string;
  /** The JSON of its list. */
  list: (narrowed: ListFilter) => string;
  /** The JSON of a release. */
  release: (id: string) => string;
  /** The JSON of a counter. */
  counter: (id: string) => string;
  /** The picture of the page with this identifier for link previews; undefined where none is drawn. */
  card: (id: string) => string | undefined;
  /** Whether there are pages for frames, the embed builder, and oEmbed. */
  hasEmbeds: boolean;
}

/** How many releases a page of the newsroom has. */
export const pageSize = 10;

const withQuery = (path: string, values: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(values).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length ? `${path}?${new URLSearchParams(given).toString()}` : path;
};

/** The addresses of an endpoint. */
export const endpointAddresses: Addresses = {
  news: ({ tag, language, cursor }) => withQuery('/news', { tag, language, cursor }),
  list: ({ tag, language, cursor }) => withQuery('/api/releases', { limit: String(pageSize), tag, language, cursor }),
  release: (id) => `/api/releases/${encodeURIComponent(id)}`,
  counter: (id) => `/api/jobs/${encodeURIComponent(id)}`,
  card: (id) => `/${encodeURIComponent(id)}/card.png`,
  hasEmbeds: true,
};
