/**
 * Films that releases show in frames. A frame loads as soon as it is there, and
 * calls a third party before anyone has asked for it; so a film of a known host
 * becomes a link to its own page, which also tells where an element can play it.
 */
import { safeResource } from './url.js';

/** A film of a known host. */
export interface Frame {
  /** Where it is watched: an absolute address that can be followed. */
  page: string;
  /** What a frame may load once a reader has asked for it, in the host's form that follows readers least. */
  embed: string;
}

/**
 * Origin, path and query from end to end; the page; the embed address. The words for YouTube's lists and broadcasts
 * look like an ID of theirs. A film on Vimeo that is in no list is found by its hash alone; "dnt" asks it
 * not to follow the reader.
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
 * The film that a frame with this address shows, or undefined when it is none that we know.
 * An embed address of its own answer gives the same answer again.
 * @param base absolute URL of the document in which the frame stands
 */
export const frameOf = (address: string, base: string | URL): Frame | undefined => {
  const safe = safeResource(address, base);
  if (!safe) return undefined;
  // The parsed address, put together again: what looks like a host is one.
  const { host, pathname, search } = new URL(safe);
  const asked = `https://${host}${pathname}${search}`;
  const film = films.find(([known]) => known.test(asked));
  return film && { page: asked.replace(film[0], film[1]), embed: asked.replace(film[0], film[2]) };
};
