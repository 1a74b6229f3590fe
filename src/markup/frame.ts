/**
 * Films that releases show in frames. A frame loads as soon as it is there, and
 * calls a third party before anyone has asked for it; so a film of a known host
 * becomes a link to its own page, which also tells where an element can play it.
 * Every other frame goes.
 */
import { safeResource } from './url.js';

/** A film of a known host. */
export interface Frame {
  /** Where it is watched: an absolute address that can be followed. */
  page: string;
  /** What a frame may load once a reader has asked for it, in the host's form that follows readers least. */
  embed: string;
}

// Origins and paths as the hosts give them out. YouTube's lists and broadcasts look like an ID, and have no page of their own.
const hosts: readonly [origins: string, path: RegExp, page: string, embed: string][] = [
  [
    'https://www.youtube.com https://www.youtube-nocookie.com',
    /^\/embed\/(?!videoseries|live_stream)([\w-]{11})$/,
    'https://www.youtube.com/watch?v=',
    'https://www.youtube-nocookie.com/embed/',
  ],
  ['https://player.vimeo.com', /^\/video\/(\d{1,12})$/, 'https://vimeo.com/', 'https://player.vimeo.com/video/'],
  [
    'https://www.dailymotion.com',
    /^\/embed\/video\/([a-z\d]{5,12})$/,
    'https://www.dailymotion.com/video/',
    'https://www.dailymotion.com/embed/video/',
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
  const { origin, pathname, searchParams } = new URL(safe.replace(/^http:/, 'https:'));
  for (const [origins, path, page, embed] of hosts) {
    const id = origins.split(' ').includes(origin) && path.exec(pathname)?.[1];
    if (!id) continue;
    if (!origin.endsWith('vimeo.com')) return { page: page + id, embed: embed + id };
    // A film that is in no list is found by its hash alone. "dnt" asks not to be followed.
    const hash = /^[\da-f]{6,40}$/.exec(searchParams.get('h') ?? '')?.[0];
    return hash
      ? { page: `${page}${id}/${hash}`, embed: `${embed}${id}?h=${hash}&dnt=1` }
      : { page: page + id, embed: `${embed}${id}?dnt=1` };
  }
  return undefined;
};
