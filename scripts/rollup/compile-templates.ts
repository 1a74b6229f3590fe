/** Compiles Lit's templates to calls: `html("<p><?></p>", text)` for `` html`<p>${text}</p>` ``. */
import type { Plugin } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { compileTemplate } from './compile-template.js';

interface Node {
  type: string;
  start: number;
  end: number;
}

interface Template extends Node {
  tag: Node & { name?: string };
  quasi: { quasis: { value: { cooked: string } }[]; expressions: Node[] };
}

interface Import extends Node {
  source: { value: string };
  specifiers: { imported?: { name: string }; local: { name: string } }[];
}

const nodesOf = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(nodesOf);
  return 'type' in value ? [value as Node, ...inside] : inside;
};

/**
 * Compiles every template of Lit in the code.
 * @throws where one cannot be compiled, with the reason
 */
export const compileTemplates = (code: string): string => {
  if (!/\b(html|svg)\s*`/.test(code)) return code;
  const nodes = nodesOf(parseAst(code));
  const tags = new Map<string, 'html' | 'svg'>();
  for (const { source, specifiers } of nodes.filter(({ type }) => type === 'ImportDeclaration') as Import[]) {
    // Lit is imported by its name, or by its file where a test server has resolved the name already.
    if (!/(^|\/)lit(\/index\.js)?$/.test(source.value)) continue;
    for (const { imported, local } of specifiers)
      if (imported?.name === 'html' || imported?.name === 'svg') tags.set(local.name, imported.name);
  }
  const edits: { start: number; end: number; text: string }[] = [];
  for (const template of nodes.filter(({ type }) => type === 'TaggedTemplateExpression') as Template[]) {
    const tag = tags.get(template.tag.name ?? '');
    if (!tag) continue;
    const { quasis, expressions } = template.quasi;
    const strings = quasis.map(({ value }) => value.cooked);
    let text: string;
    try {
      text = compileTemplate(strings, tag);
    } catch (error) {
      throw new Error(`This template cannot be compiled, as ${(error as Error).message}\n${strings.join('${…}')}`, {
        cause: error,
      });
    }
    let at = template.tag.end;
    let gap = `(${JSON.stringify(text)}`;
    for (const { type, start, end } of expressions) {
      const isList = type === 'SequenceExpression';
      edits.push({ start: at, end: start, text: `${gap},${isList ? '(' : ''}` });
      gap = isList ? ')' : '';
      at = end;
    }
    edits.push({ start: at, end: template.end, text: `${gap})` });
  }
  return edits
    .sort((one, other) => other.start - one.start)
    .reduce((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), code);
};

export const compiledTemplates: Plugin = {
  name: 'compiled-templates',
  transform(code, id) {
    if (!/\/src\/.*\.ts$/.test(id)) return null;
    return { code: compileTemplates(code), map: null };
  },
};
