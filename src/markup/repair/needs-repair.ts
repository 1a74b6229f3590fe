/**
 * Whether HTML holds what has to be repaired before it can be shown: attributes that a page's policy reports, media,
 * pictures that wait for a script, cards of a content system, addresses in angle brackets. Most releases hold none, so
 * that the code for it loads only then. It may say yes too often, but never no where something is.
 */
const sign =
  /<(audio|embed|iframe|noscript|object|video|https?:|[\w.+-]+@)|[\s"'/](data-[\w-]+|on\w+|style)\s*=|=\s*["']?data:|<[a-z][^<>]*[\s"'/](on\w+|style)[\s/>]|\b(gallery-|kg-|mejs-|plyr__|vjs-|wp-(caption|block-(file|gallery)))/i;

/** With so many tags, which few texts have, it may leave too many elements open. */
const manyTags = 1000;

/** Whether the HTML is to be read with `repair`. Takes linear time. */
export const needsRepair = (html: string): boolean => sign.test(html) || html.split('<').length > manyTags;
