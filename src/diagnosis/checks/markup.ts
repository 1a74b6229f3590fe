/** Checks what is inside an element by mistake, and its attributes. */
import { advice, fault, good, type Check, type Finding } from '../finding.js';
import { isRegistered, tagOf, type Inspected } from '../ours.js';
import { misspelt, wrongValues } from '../../page/attributes.js';

/** Elements that nobody writes as a fallback. */
const partsOfPages = 'main,nav,header,footer,aside,form,script,h1';

/**
 * An element without an end tag contains everything that follows it.
 * @param all our elements on the page
 * @param inspected those that are checked
 */
export const checkMarkup = (element: Element, all: readonly Element[], inspected: readonly Element[]): Finding[] => {
  const around = all.find((other) => other !== element && other.contains(element));
  // This is reported for the element around it.
  if (around && inspected.includes(around)) return [];
  const outer = around ?? element;
  const swallowed = around ? element : all.find((other) => other !== element && element.contains(other));
  const part = swallowed ?? element.querySelector(partsOfPages);
  if (!part) return [good('markup', element, 'It is closed where it should be.')];
  return [
    (swallowed ? fault : advice)(
      'markup',
      element,
      `<${part.localName}> stands inside <${outer.localName}>.`,
      `HTML knows no <${outer.localName}/>: without an end tag it holds all that follows, which goes when its content comes.`,
      'Close it, with a link inside:',
      `${tagOf(outer)}\n  <a href="…">…</a>\n</${outer.localName}>`,
    ),
  ];
};

/** Checks the address before anything is loaded from it. */
const checkAddress = (element: Inspected): Finding[] => {
  const src = element.getAttribute('src');
  const address = (check: Check, what: string, why: string, how: string, right: string): Finding[] => [
    fault(check, element, what, why, how, tagOf(element, { src: right })),
  ];
  const { value, status } = element.source;
  if (src === null)
    return value || status === 'empty'
      ? []
      : address(
          'attributes',
          'It has no src.',
          'There is nothing to show.',
          'Give it the address of its JSON:',
          'https://news.example/api/…',
        );
  // Some load all the same: those of this machine, and those that the page's policy upgrades.
  return location.protocol === 'https:' && /^http:/i.test(src) && !value && status !== 'empty'
    ? address(
        'attributes',
        'Its src begins with http:.',
        'A browser does not load that on a page of https.',
        'Write:',
        src.replace(/^http:/i, 'https:'),
      )
    : [];
};

export const checkAttributes = (element: Element): Finding[] => {
  if (!isRegistered(element)) return [];
  const found = [
    ...misspelt(element).map(({ name, meant }) =>
      fault(
        'attributes',
        element,
        `There is no attribute "${name}".`,
        'It does nothing.',
        'It is probably meant to be:',
        `${meant}="${element.getAttribute(name) ?? ''}"`,
      ),
    ),
    ...wrongValues(element).map(({ name, value, choices }) =>
      fault(
        'attributes',
        element,
        `${name}="${value}" must be ${choices ? `one of ${choices.join(', ')}` : 'a number'}.`,
        choices ? `It is taken as ${String(choices[0])}.` : 'It is left out.',
        'Write one that it takes:',
        choices ? choices.map((choice) => `${name}="${String(choice)}"`).join('\n') : `${name}="60"`,
      ),
    ),
    ...checkAddress(element),
  ];
  return found.length ? found : [good('attributes', element, 'All attributes are known, with values that they take.')];
};
