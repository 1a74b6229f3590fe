/** Decides about the elements that must be repaired; all others are decided as usual. */
import type { TextNode } from '../allow-list.js';
import { fateOf, isPixel, type DecideFate, type Repair } from '../element.js';
import { frameOf } from '../frame.js';
import { cardPart, layoutAttribute } from './cards.js';
import { mediaLink } from './media.js';
import { realPicture } from './pictures.js';
import { prepare } from './prepare.js';

const isMedia = /^(audio|embed|iframe|object|video)$/;
const isHidden = /(display\s*:\s*none|visibility\s*:\s*hidden)/i;

const repairedFate: DecideFate = (name, found, path, context, children = () => []) => {
  const given = new Map(found);
  const plain = { ...context, repair: undefined };
  const { base } = context;
  const isLoaded = name === 'img' || isMedia.test(name);
  // A tracking pixel is not shown.
  if (isLoaded && isHidden.test(given.get('data-style') ?? '') && !given.has('data-src')) return 'drop';
  if (isMedia.test(name)) {
    // A link cannot contain another.
    if (path.includes('a') || isPixel(given)) return 'drop';
    const link = mediaLink(given, base, children());
    if (!link) return 'drop';
    const fate = repairedFate('a', link.attributes, path, context);
    return typeof fate === 'object' ? { ...fate, text: link.text } : 'drop';
  }
  const part = cardPart(name, given.get('class') ?? '', given.get(layoutAttribute), children);
  if (part === 'drop') return part;
  if (part) {
    // A line contains its facts as text, whatever elements they were in.
    const words: TextNode = { name: undefined, text: part.text, attribute: () => undefined, children: () => [] };
    const fate = fateOf(part.name, given, path, plain, part.text === undefined ? children : () => [words]);
    if (typeof fate === 'object' && part.layout !== undefined) fate.attributes.set(layoutAttribute, part.layout);
    return typeof fate === 'object' && part.text !== undefined
      ? { ...fate, attributes: new Map(), text: part.text }
      : fate;
  }
  if (name === 'img') return fateOf(name, realPicture(given, base), path, plain);
  const fate = fateOf(name, given, path, plain, children);
  if (name === 'a' && typeof fate === 'object') {
    // A film can play only in the place of a link to its own page.
    const film = frameOf(given.get('data-embed') ?? '', base);
    if (film && film.page === fate.attributes.get('href')) fate.attributes.set('data-embed', film.embed);
  }
  return fate;
};

/** Loaded where `needsRepair` says so. */
export const repair: Repair = {
  prepare,
  fateOf: repairedFate,
  attributes: [
    'aria-label class data-data data-layout data-style data-srcset data-lazy-srcset',
    'data-lazy-src data-src data-original data-orig-src',
  ].flatMap((list) => list.split(' ')),
};
