/** Tells the developer of a page about its mistakes: one line each, once. Loaded when there is a mistake. */
import { misspelt, wrongValues } from './attributes.js';

const told = new Set<string>();

const tell = (line: string): void => {
  if (!told.has(line)) console.warn(`sprid: ${line}`);
  told.add(line);
};

/**
 * Reports misspelt attributes, and values that are not allowed.
 * @param element of ours, registered
 */
export const tellAttributes = (element: Element): void => {
  for (const { name, meant } of misspelt(element))
    tell(`<${element.localName}> has no attribute "${name}": write ${meant}.`);
  for (const { name, value, choices } of wrongValues(element)) {
    const wanted = choices ? `one of ${choices.join(', ')}` : 'a number';
    const instead = choices ? `It is taken as ${String(choices[0])}.` : 'It was left out.';
    tell(`<${element.localName} ${name}="${value}"> must be ${wanted}. ${instead}`);
  }
};

/** Reports a `lang` that is no language tag. */
export const tellLanguage = (lang: string, used: string): void => {
  tell(`lang="${lang}" is no language tag (BCP 47): write lang="${used}".`);
};

/** Reports a `prefix` in the address of the script that has capital letters, or cannot begin a tag name. */
export const tellPrefix = (prefix: string, isName: boolean): void => {
  tell(
    !isName
      ? `"prefix=${prefix}" after the script's address can begin no tag name: use letters a-z, digits and "-", a letter first. No element was registered.`
      : `"prefix=${prefix}" after the script's address is taken as "${prefix.toLowerCase()}": names of tags have no capital letters.`,
  );
};

/** Reports a script tag without `type="module"` that delays the page. */
export const tellScript = ({ defer, async }: HTMLScriptElement): void => {
  if (defer || async) return;
  tell('the script tag lacks type="module". It works all the same, but holds up the page while it loads: add it.');
};

/** Reports a tag name that the page has registered already. */
export const tellTaken = (name: string): void => {
  tell(
    `<${name}> is taken by the page and was left alone; "?prefix=sprid" after the script's address registers <sprid-${name}>.`,
  );
};

/** Reports a page on which no element can be rendered. The fallbacks stay. */
export const tellNoRendering = (): void => {
  tell(
    !('attachInternals' in HTMLElement.prototype)
      ? 'this browser is too old for the elements (see "Browsers" in docs/developer.md). What stands inside the tags stays.'
      : document.contentType === 'text/html'
        ? 'this page does not let the elements be rendered, so what stands inside the tags stays. If its CSP has "trusted-types", add our name there: "trusted-types sprid".'
        : `this page is ${document.contentType}, in which the elements cannot be rendered, so what stands inside the tags stays. Serve it as text/html.`,
  );
};
