/** Splits a long text into pieces, of which the browser lays out only those near the screen. */

/** How many children of one element are laid out at once. */
const perPiece = 100;

const inLine =
  /^(a|abbr|b|bd[io]|br|cite|code|del|dfn|em|i|img|ins|kbd|mark|q|s|samp|small|span|strong|su[bp]|time|u|var|wbr)$/;
const heading = /^h[1-6]$/;

/**
 * Whether a new piece may begin with this node: words of one line are never separated, and a heading from its text only
 * where there is no other way.
 */
const mayBegin = (node: Node, piece: readonly Node[]): boolean => {
  if (!(node instanceof Element) || inLine.test(node.localName)) return false;
  const before = piece.findLast((one) => one instanceof Element)?.localName ?? '';
  return piece.length >= 2 * perPiece || !heading.test(before);
};

const cut = (nodes: Iterable<Node>): Node[][] => {
  let piece: Node[] = [];
  const pieces = [piece];
  for (const node of nodes) {
    if (piece.length >= perPiece && mayBegin(node, piece)) pieces.push((piece = []));
    piece.push(node);
  }
  return pieces;
};

const holderOf = (nodes: readonly Node[]): Element => {
  const holder = document.createElement('div');
  holder.className = 'piece';
  holder.append(...nodes);
  // The estimated height: lines of 60 characters, and the space around each child.
  const height = Math.round((holder.textContent.length / 60) * 1.6 + holder.children.length);
  holder.style.containIntrinsicBlockSize = `auto ${String(height)}em`;
  return holder;
};

/** Splits the children of every element with very many of them. */
export const cutIntoPieces = (text: Element): void => {
  for (const long of [text, ...text.querySelectorAll('blockquote, div')]) {
    if (long.childNodes.length <= 2 * perPiece) continue;
    const pieces = cut(long.childNodes);
    if (pieces.length > 1) long.append(...pieces.map(holderOf));
  }
};
