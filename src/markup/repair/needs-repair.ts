/**
 * Decides whether HTML must be repaired before it can be shown: attributes that a page's policy would report, media,
 * lazy pictures, cards of a content system, addresses in angle brackets. Most releases contain none, so the code for
 * that loads only when needed. It may answer yes without need, but never no when repair is needed.
 */
const sign =
  /<(audio|embed|iframe|noscript|object|video|https?:|[\w.+-]+@)|[\s"'/](data-[\w-]+|on\w+|style)\s*=|=\s*["']?data:|<[a-z][^<>]*[\s"'/](on\w+|style)[\s/>]|\b(gallery-|kg-|mejs-|plyr__|vjs-|wp-(caption|block-(file|gallery)))/i;

/** HTML with so many tags, which few texts have, may leave too many elements open. */
const manyTags = 1000;

/** Whether the HTML must be read with `repair`. Takes linear time. */
export const needsRepair = (html: string): boolean => sign.test(html) || html.split('<').length > manyTags;
