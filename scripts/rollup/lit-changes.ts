/**
 * What the build changes in Lit. Each file is pinned by its hash, so that the changes apply to known code only. The
 * elements' own tests run over the result, and eslint.config.js refuses what an element can no longer use.
 */
/** How the build changes a module of Lit. */
export interface Change {
  /** SHA-256 of the file in Lit's `development` folder. */
  hash: string;
  /** The file in `lit/` whose members and statements replace those of the same name. */
  replacement?: string;
  /** Members and statements that are removed. */
  unused: readonly string[];
  /** Code and its replacement, which applies wherever the code occurs. */
  edits: readonly (readonly [from: string, to: string])[];
}

const reactiveElement: Change = {
  hash: '5ca26173ba1993eb49b6b9d995309cbbf23fae64433f4ea52b38f12508347260',
  replacement: 'reactive-element.js',
  unused: [
    // Hooks that no element has.
    'ReactiveElement.scheduleUpdate',
    'ReactiveElement.shouldUpdate',
    'ReactiveElement.firstUpdated',
    'ReactiveElement.getUpdateComplete',
    'ReactiveElement._$didUpdate',
    'ReactiveElement.removeController',
    // What decorators need, and options that no property uses.
    'ReactiveElement.addInitializer',
    'ReactiveElement.getPropertyDescriptor',
    'ReactiveElement.getPropertyOptions',
    'ReactiveElement._$changeProperty',
    'ReactiveElement.finalizeStyles',
    'ReactiveElement._$attributeToProperty',
    'ReactiveElement.__initialize',
    'ReactiveElement.__saveInstanceProperties',
  ],
  edits: [
    ['DEV_MODE = true', 'DEV_MODE = false'],
    ['getCompatibleStyle, ', ''],
    // No version list and no map of decorated properties on the page's `window`, nothing on its `Symbol`.
    ["(global.reactiveElementVersions ??= []).push('2.1.2');", ''],
    ["Symbol.metadata ??= Symbol('metadata');\nglobal.litPropertyMetadata ??= new WeakMap();", ''],
    ['polyfillSupport?.({ ReactiveElement });', ''],
    ["ReactiveElement.elementStyles = [];\nReactiveElement.shadowRootOptions = { mode: 'open' };\n", ''],
  ],
};

const litElement: Change = {
  hash: 'b71eaa43d6ab3f9fc9eb935c030aeb44f9deee481c4c28bde7b0c9e6ff623eb9',
  replacement: 'lit-element.js',
  unused: [
    'LitElement.createRenderRoot',
    'LitElement.connectedCallback',
    'LitElement.disconnectedCallback',
    'LitElement.render',
    '_$LE',
  ],
  edits: [
    ['DEV_MODE = true', 'DEV_MODE = false'],
    ['import { render, noChange }', 'import { render }'],
    ["LitElement['_$litElement$'] = true;\n", ''],
    ['global.litElementHydrateSupport?.({ LitElement });\n', ''],
    ['polyfillSupport?.({ LitElement });\n', ''],
    ["(global.litElementVersions ??= []).push('4.2.2');\n", ''],
  ],
};

const litHtml: Change = {
  hash: 'b53aabf22d7677dc095b35eec9565efe09a3f8ac9abdf85bf5241c050a59a56f',
  replacement: 'lit-html.js',
  unused: [
    // The scanner: templates are compiled already.
    'getTemplateHtml',
    'trustFromTemplateString',
    'Template.createElement',
    'ChildPart._$getTemplate',
    // Members that only directives use, and those for directives that outlive one render.
    'noChange',
    'resolveDirective',
    'ElementPart',
    'TemplateInstance.parentNode',
    'TemplateInstance._$isConnected',
    'ChildPart.parentNode',
    'ChildPart.startNode',
    'ChildPart.endNode',
    'ChildPart.setConnected',
    'ChildPart._$isConnected',
    'AttributePart.tagName',
    'AttributePart._$isConnected',
    'PropertyPart.constructor',
    'BooleanAttributePart.constructor',
    'EventPart.constructor',
    'EventPart._$setValue',
    // The kind of each part, and the marks that Lit puts in the place of an expression.
    'boundAttributeSuffix',
    'marker',
    'markerMatch',
    'nodeMarker',
    // Iterables other than arrays, MathML, and what Lit's other packages use internally.
    'isIterable',
    'mathml',
    '_$LH',
  ],
  edits: [
    ['DEV_MODE = true', 'DEV_MODE = false'],
    ['ENABLE_EXTRA_SECURITY_HOOKS = true', 'ENABLE_EXTRA_SECURITY_HOOKS = false'],
    [
      `const wrap = ENABLE_SHADYDOM_NOPATCH &&
    global.ShadyDOM?.inUse &&
    global.ShadyDOM?.noPatch === true
    ? global.ShadyDOM.wrap
    : (node) => node;
`,
      '',
    ],
    ['wrap(', '('],
    // Our Trusted Types policy is made when it is first needed, instead of one that is made at load.
    [
      'const DEV_MODE',
      `import { trustedTypesPolicy } from '../../src/trusted-types/policy.ts';
const DEV_MODE`,
    ],
    [
      `const policy = trustedTypes
    ? trustedTypes.createPolicy('lit-html', {
        createHTML: (s) => s,
    })
    : undefined;
`,
      'const policy = { createHTML: (html) => trustedTypesPolicy()?.createHTML(html) ?? html };\n',
    ],
    ['polyfillSupport?.(Template, ChildPart);\n', ''],
    ["(global.litHtmlVersions ??= []).push('3.3.3');\n", ''],
  ],
};

export const litChanges: Readonly<Record<string, Change | string>> = {
  '@lit/reactive-element/css-tag.js': 'css-tag.js',
  '@lit/reactive-element/reactive-element.js': reactiveElement,
  'lit-element/lit-element.js': litElement,
  'lit-html/directives/repeat.js': 'repeat.js',
  'lit-html/lit-html.js': litHtml,
  'src/controllers/page-translation.ts': 'page-translation.js',
};
