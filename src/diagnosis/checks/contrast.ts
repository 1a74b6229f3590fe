/** Checks whether an element's text is readable on the page's background. */
import { black, colorReader, contrast, hex, luminance, over, white, type Color } from '../color.js';
import { fault, advice, good, type Finding } from '../finding.js';
import { isRegistered, tagOf } from '../ours.js';

/** How many texts are checked; a release may have thousands. */
const mostTexts = 3000;

/** Where the page's own text has this contrast, all colors that are derived from it are readable. */
const enoughOfPage = 7;

/** The background of an element; undefined where it is a picture. */
type Ground = Color | undefined;

const above = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** The default background of a page. */
const canvasOf = ({ documentElement }: Document): Color => {
  const { colorScheme } = getComputedStyle(documentElement);
  const isDark =
    colorScheme.includes('dark') &&
    (!colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return isDark ? [18, 18, 18, 1] : white;
};

/** Finds the background of elements, and how transparent they are. */
class Grounds {
  readonly #read: (written: string) => Color;
  readonly #known = new WeakMap<Element, { ground: Ground; opacity: number }>();

  constructor(read: (written: string) => Color) {
    this.#read = read;
  }

  of(element: Element): { ground: Ground; opacity: number } {
    let found = this.#known.get(element);
    if (!found) this.#known.set(element, (found = this.#find(element)));
    return found;
  }

  #find(element: Element): { ground: Ground; opacity: number } {
    const { backgroundColor, backgroundImage, opacity: written } = getComputedStyle(element);
    const color = this.#read(backgroundColor);
    const next = above(element);
    const below = next ? this.of(next) : { ground: canvasOf(element.ownerDocument), opacity: 1 };
    const opacity = below.opacity * Number(written);
    if (backgroundImage !== 'none') return { ground: undefined, opacity };
    if (color[3] === 1) return { ground: color, opacity };
    return { ground: below.ground && over(color, below.ground), opacity };
  }
}

/** A text and its contrast. */
interface Text {
  text: string;
  color: Color;
  ground: Color;
  ratio: number;
  needed: number;
}

const isDisabled = (element: Element): boolean => element.closest(':disabled, [aria-disabled="true"]') !== null;

/** Text for screen readers only is clipped to a point. */
const isSeen = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
};

const textsOf = (
  root: ShadowRoot,
  read: (written: string) => Color,
  grounds: Grounds,
): { texts: Text[]; unknown: number } => {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  let unknown = 0;
  while (walker.nextNode() && seen.size < mostTexts) {
    const { parentElement: element, textContent } = walker.currentNode;
    const text = (textContent ?? '').trim();
    if (!element || !text || seen.has(element) || isDisabled(element) || !isSeen(element)) continue;
    seen.add(element);
    const { color: written, fontSize, fontWeight } = getComputedStyle(element);
    const { ground, opacity } = grounds.of(element);
    if (!ground) {
      unknown++;
      continue;
    }
    const [red, green, blue, alpha] = read(written);
    const color = over([red, green, blue, alpha * opacity], ground);
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    texts.push({ text: text.slice(0, 40), color, ground, ratio: contrast(color, ground), needed: isLarge ? 3 : 4.5 });
  }
  return { texts, unknown };
};

const ratioOf = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

/** Our color properties that the page has set. */
const ownColors = (element: Element): string[] => {
  const style = getComputedStyle(element);
  return ['--sprid-muted', '--sprid-accent', '--sprid-surface'].filter((name) => style.getPropertyValue(name).trim());
};

export const checkContrast = (element: Element): Finding[] => {
  if (!isRegistered(element) || !element.shadowRoot || !element.source.value) return [];
  const read = colorReader();
  const grounds = new Grounds(read);
  const { texts, unknown } = textsOf(element.shadowRoot, read, grounds);
  const [worst] = texts.sort((one, other) => one.ratio / one.needed - other.ratio / other.needed);
  const found: Finding[] = [];
  if (worst && worst.ratio < worst.needed) {
    const { text, color, ground, ratio, needed } = worst;
    const of = over(read(getComputedStyle(element).color), ground);
    const colors = ownColors(element);
    const better = contrast(white, ground) > contrast(black, ground) ? white : black;
    const [how, code] =
      contrast(of, ground) < enoughOfPage
        ? [
            `All its colors are made from the page's text color, which has ${ratioOf(contrast(of, ground))} here. Give it a color that stands out:`,
            `${element.localName} {\n  color: ${hex(better)};\n}`,
          ]
        : colors.length
          ? [
              'Take back the colors that the page has set:',
              `${element.localName} {\n${colors.map((name) => `  ${name}: initial;`).join('\n')}\n}`,
            ]
          : [
              'Let it paint a ground of its own:',
              tagOf(element, { theme: luminance(ground) < 0.18 ? 'dark' : 'light' }),
            ];
    found.push(
      fault(
        'contrast',
        element,
        `"${text}" has ${ratioOf(ratio)}: ${hex(color)} on ${hex(ground)}.`,
        `Text of this size needs ${String(needed)}:1 (WCAG 2.2, 1.4.3).`,
        how,
        code,
      ),
    );
  } else if (worst) found.push(good('contrast', element, `Its text has ${ratioOf(worst.ratio)} and more.`));
  if (unknown)
    found.push(
      advice(
        'contrast',
        element,
        `The page has a picture behind ${String(unknown)} of its texts.`,
        'Nobody can measure how they stand out there.',
        'Look whether they can be read everywhere, or let it paint a ground of its own:',
        tagOf(element, { theme: luminance(read(getComputedStyle(element).color)) > 0.18 ? 'dark' : 'light' }),
      ),
    );
  return found;
};
