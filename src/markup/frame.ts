/**
 * Recognizes films in frames. A frame would load at once, and call a third party before a reader asks for the film. So
 * a film of a known host becomes a link to its own page, with the address at which an element can play it.
 */
import { safeResource } from './url.js';

/** A film of a known host. */
export interface Film {
  /** The absolute address of its page, which is safe to follow. */
  page: string;
  /**
   * The address of its player, in the host's form with the least tracking. A frame loads it only when a reader asks for
   * that.
   */
  embed: string;
}

/**
 * Patterns of origin, path and query; the page; the player's address. YouTube's words for playlists and live streams
 * look like an id. An unlisted film on Vimeo needs its hash; "dnt" asks Vimeo not to track the reader.
 */
const films: readonly [known: RegExp, page: string, embed: string][] = [
  [
    /^https:\/\/(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\/(?!videoseries|live_stream)([\w-]{11})(?:\?.*)?$/,
    'https://www.youtube.com/watch?v=$1',
    'https://www.youtube-nocookie.com/embed/$1',
  ],
  [
    /^https:\/\/(?:(?:www|m)\.)?youtube(?:-nocookie)?\.com\/embed\/videoseries\?(?:.*&)?list=([\w-]{2,64})(?:&.*)?$/,
    'https://www.youtube.com/playlist?list=$1',
    'https://www.youtube-nocookie.com/embed/videoseries?list=$1',
  ],
  [
    /^https:\/\/player\.vimeo\.com\/video\/(\d{1,12})\?(?:.*&)?h=([\da-f]{6,40})(?:&.*)?$/,
    'https://vimeo.com/$1/$2',
    'https://player.vimeo.com/video/$1?h=$2&dnt=1',
  ],
  [
    /^https:\/\/player\.vimeo\.com\/video\/(\d{1,12})(?:\?.*)?$/,
    'https://vimeo.com/$1',
    'https://player.vimeo.com/video/$1?dnt=1',
  ],
  [
    /^https:\/\/www\.dailymotion\.com\/embed\/video\/([a-z\d]{5,12})(?:\?.*)?$/,
    'https://www.dailymotion.com/video/$1',
    'https://www.dailymotion.com/embed/video/$1',
  ],
];

/**
 * The film in a frame with this address; undefined for any other frame. Applied to an `embed` address of its own, it
 * returns the same film.
 * @param base absolute URL of the document with the frame
 */
export const frameOf = (address: string, base: string | URL): Film | undefined => {
  const safe = safeResource(address, base);
  if (!safe) return undefined;
  // The parsed address is written again, so that a text that only looks like a host is not taken for one.
  const { host, pathname, search } = new URL(safe);
  const asked = `https://${host}${pathname}${search}`;
  const film = films.find(([known]) => known.test(asked));
  return film && { page: asked.replace(film[0], film[1]), embed: asked.replace(film[0], film[2]) };
};
