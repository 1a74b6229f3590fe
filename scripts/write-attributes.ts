/** Writes src/frameworks/attributes.ts from the manifest of the elements: the attributes and events of each tag. */

/** An element in the manifest, as far as it is read here. */
export interface DescribedElement {
  name: string;
  tagName?: string;
  attributes?: { name: string; description?: string; fieldName?: string; type?: { text: string } }[];
}

const comment = (text = ''): string => `/** ${text.replace(/\s*\n\s*/g, ' ')} */`;

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);

const interfaceOf = ({ name, tagName = '', attributes = [] }: DescribedElement): string =>
  [
    comment(`The attributes of \`<${tagName}>\`.`),
    `export interface ${name.replace(/Element$/, '')}Attributes {`,
    ...attributes.flatMap((attribute) => [
      `  ${comment(attribute.description)}`,
      // An attribute without a property names its type itself.
      `  ${quoted(attribute.name)}?: TemplateValue<${attribute.fieldName ? `${name}['${attribute.fieldName}']` : (attribute.type?.text ?? 'string')}>;`,
    ]),
    '}',
  ].join('\n');

/**
 * @param elements all that have a tag
 * @returns the module as TypeScript
 */
export const writeAttributes = (elements: readonly (DescribedElement & { path: string })[]): string => `\
/** What may be written on each tag, for the templates of frameworks. Written by \`npm run docs\` from the elements. */
${elements.map(({ name, path }) => `import type { ${name} } from '../${path.replace(/^src\/(.*)\.ts$/, '$1.js')}';`).join('\n')}
import type { TemplateValue } from './written.js';

${elements.map(interfaceOf).join('\n\n')}

/** The class behind each tag. */
export interface ElementsByTag {
${elements.map(({ name, tagName = '' }) => `  '${tagName}': ${name};`).join('\n')}
}

/** The attributes of each tag. */
export interface AttributesByTag {
${elements.map(({ name, tagName = '' }) => `  '${tagName}': ${name.replace(/Element$/, '')}Attributes;`).join('\n')}
}
`;
