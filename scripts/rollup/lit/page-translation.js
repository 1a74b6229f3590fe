/** Nothing: the build's Lit gets on with a translated page by itself (see `_commitText`, and compile-template.ts). */
export const creationScope = undefined;

export const takeTexts = () => undefined;
