/**
 * Compiles one template of Lit to the text that the build ships. Lit would parse the template again in every browser:
 * scan its strings, mark its expressions, and find the marks in the parsed result. Here Lit's own scanner does so once.
 * The result marks each place by one sign (see `lit/lit-html.js`):
 *
 * - `<?>` for a child: a parser makes a comment of it, "?"
 * - `<!>`, an empty comment, where a child would else be last, or follow a text: a browser that translates the page
 * would replace that node
 * - `:class`, `?hidden`, `.value`, `@click` for an attribute that is the expression alone
 * - `:class="note ^"` for an expression with text around it
 * - `:=viewBox` for a name with capitals, which an HTML parser would not keep
 */
import { _$LH as lit } from 'lit-html/private-ssr-support.js';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Stands for an expression between texts. */
const place = '^';

/** Where an expression is: in the attribute `name` (with its sign) of a node, or in the place of the node. */
interface Part {
  /** The index of the node among the elements and comments, in document order. */
  index: number;
  name: string;
  strings: readonly string[];
}

/** A part, and where it stands in the text. */
interface FoundPart extends Part {
  start: number;
  end: number;
}

type Tag = 'html' | 'svg';

/**
 * Elements and comments in the order of a TreeWalker, without empty comments. A `<template>` holds a document of its
 * own.
 */
const nodesOf = (parent: Tree.ParentNode): (Tree.Element | Tree.CommentNode)[] =>
  tree.getChildNodes(parent).flatMap((node) => {
    if (tree.isCommentNode(node)) return tree.getCommentNodeContent(node) ? [node] : [];
    return tree.isElementNode(node) ? [node, ...nodesOf(node)] : [];
  });

/** Lit wraps a fragment of SVG so that it is parsed as SVG, and then removes the wrapper. */
const walk = (text: string, tag: Tag): (Tree.Element | Tree.CommentNode)[] =>
  nodesOf(parseFragment(text, { sourceCodeLocationInfo: true, scriptingEnabled: false })).slice(tag === 'svg' ? 1 : 0);

/** The parts that Lit finds in the template. */
const findParts = (strings: readonly string[], tag: Tag): { text: string; parts: FoundPart[] } => {
  const { getTemplateHtml, boundAttributeSuffix, marker, markerMatch } = lit;
  const [trusted, names] = getTemplateHtml(Object.assign([...strings], { raw: strings }), tag === 'svg' ? 2 : 1);
  // Node has no Trusted Types.
  const text = trusted as unknown as string;
  const parts: FoundPart[] = [];
  let named = 0;
  const add = (part: Part, at: Tree.Element['sourceCodeLocation']): void => {
    if (!at) throw new Error('an expression stands where a parser finds nothing.');
    parts.push({ ...part, start: at.startOffset, end: at.endOffset });
  };
  walk(text, tag).forEach((node, index) => {
    if (tree.isCommentNode(node)) {
      const content = tree.getCommentNodeContent(node);
      if (content === markerMatch) add({ index, name: '', strings: [] }, node.sourceCodeLocation);
      // Lit adds a comment to the end of a template that ends in an expression.
      else if (content !== '?' || strings.at(-1) !== '') throw new Error('nobody reads a comment in a template.');
      return;
    }
    for (const { name, value } of tree.getAttrList(node)) {
      if (name.startsWith(marker)) throw new Error('an expression stands in a tag, where only a directive can.');
      if (!name.endsWith(boundAttributeSuffix)) continue;
      const real = names[named++] ?? '';
      const part = { index, name: /^[.?@]/.test(real) ? real : `:${real}`, strings: value.split(marker) };
      add(part, node.sourceCodeLocation?.attrs?.[name]);
    }
  });
  const expressions = parts.reduce((sum, { name, strings: texts }) => sum + (name ? texts.length - 1 : 1), 0);
  if (expressions !== strings.length - 1)
    throw new Error(
      'an expression stands where none can: in a tag name, a comment, or an element that holds only text.',
    );
  return { text, parts };
};

const quote = (value: string): string =>
  /^[^\s"'=<>`&]+$/.test(value) ? value : `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** The attribute as it is written in the text, and the beginning of its value. */
const write = ({ name, strings }: Part, isBeforeText: boolean): string => {
  if (!name) return isBeforeText ? '<?><!>' : '<?>';
  const sign = name.slice(0, 1);
  const isWhole = strings.length === 2 && strings.every((text) => text === '');
  if (strings.some((text) => text.includes(place))) throw new Error(`"${place}" cannot stand beside an expression.`);
  const texts = isWhole ? [] : [strings.join(place)];
  const hasCapitals = name !== name.toLowerCase();
  const value = [...(hasCapitals ? [name.slice(1)] : []), ...texts].join(place);
  return (hasCapitals ? sign : name) + (value && `=${quote(value)}`);
};

/** The parts that `lit/lit-html.js` finds in the text. They must be the parts that Lit found in the template. */
const readParts = (text: string, tag: Tag): Part[] =>
  walk(text, tag).flatMap((node, index): Part[] => {
    if (tree.isCommentNode(node)) return [{ index, name: '', strings: [] }];
    return tree
      .getAttrList(node)
      .filter(({ name }) => /^[:.?@]/.test(name))
      .map(({ name, value }) => {
        const strings = value ? value.split(place) : [];
        const real = name.slice(1) || strings.shift() || '';
        return { index, name: name.slice(0, 1) + real, strings: strings.length ? strings : ['', ''] };
      });
  });

/**
 * Compiles a template to its text.
 * @param strings the strings around its expressions
 * @throws where the template cannot be compiled, with the reason
 */
export const compileTemplate = (strings: readonly string[], tag: Tag): string => {
  const { text, parts } = findParts(strings, tag);
  const compiled = [...parts]
    .reverse()
    .reduce(
      (left, part) =>
        left.slice(0, part.start) + write(part, /^[^<]/.test(left.slice(part.end))) + left.slice(part.end),
      text.replace('<?>', '<!>'),
    );
  const said = parts.map(({ index, name, strings: texts }) => ({ index, name, strings: texts }));
  if (JSON.stringify(readParts(compiled, tag)) !== JSON.stringify(said))
    throw new Error(`it would be read as another one: ${compiled}`);
  return tag === 'svg' ? compiled.slice('<svg>'.length, -'</svg>'.length) : compiled;
};
