/**
 * Measures the colors of everything that is rendered, in every state, on pages of many colors and with many accents.
 */
import { expect } from '@esm-bundle/chai';
import { contrast, css, paint, type Color, type Layer } from '../theme/paint.js';
import { clearPage, placeState, rootOf, states, type SpridElement } from './states.js';

interface Page {
  text: string;
  background: string;
  accent?: string;
  theme?: 'light' | 'dark';
}

/** Pages whose own text has a contrast of 7:1 or a little more. */
const grounds: readonly Page[] = [
  { text: '#444', background: '#fff' },
  { text: '#000', background: '#fff' },
  { text: '#595959', background: '#fff' },
  { text: '#2b2118', background: '#f4f0e8' },
  { text: '#0b2545', background: '#d6ecff' },
  { text: '#000', background: '#999' },
  { text: '#fff', background: '#000' },
  { text: '#969696', background: '#000' },
  { text: '#eef1f2', background: '#14181b' },
  { text: '#ffd479', background: '#12324a' },
  { text: '#fff', background: '#595959' },
  { text: '#444', background: '#fff', theme: 'dark' },
  { text: '#fff', background: '#000', theme: 'light' },
];

/** An accent is the page's own choice. One without enough contrast is darkened or lightened. */
const accents = ['#ffcc00', '#003399', '#ff0000', '#00ff00', '#0000ff', '#ffffff', '#000000', '#808080', '#8a1c4a'];
const pages: readonly Page[] = [
  ...grounds,
  ...accents.flatMap((accent): Page[] => [
    { text: '#444', background: '#f0f0f0', accent },
    { text: '#eee', background: '#262626', accent },
  ]),
];

const parentOf = (node: Node): Element | undefined => {
  const { parentNode } = node;
  return parentNode instanceof ShadowRoot ? parentNode.host : parentNode instanceof Element ? parentNode : undefined;
};

const nodesIn = (root: ParentNode): Node[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...[...element.childNodes].filter((node) => node instanceof Text),
    ...(element.shadowRoot ? nodesIn(element.shadowRoot) : []),
  ]);

/** The opacity of an element with all its parents, and whether it is visible at all. */
const opacityOf = (element: Element | undefined): number => {
  if (!element?.getClientRects().length) return 0;
  let opacity = 1;
  for (let at: Element | undefined = element; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    if (style.clipPath !== 'none') return 0;
    opacity *= Number(style.opacity);
  }
  return opacity;
};

/** What is painted below an element, from the page up; kept in `known` while nothing changes. */
const layersBelow = (element: Element, known: Map<Element, Layer[]>): Layer[] => {
  let layers = known.get(element);
  if (!layers) {
    const parent = element.localName === 'dialog' ? undefined : parentOf(element);
    const { backgroundColor } = getComputedStyle(element);
    const isPainted = !/^rgba\(\d+, \d+, \d+, 0\)$/.test(backgroundColor);
    layers = parent ? layersBelow(parent, known) : ['#fff'];
    if (isPainted) layers = [...layers, [backgroundColor, opacityOf(element)]];
    known.set(element, layers);
  }
  return layers;
};

/** Changes the styles of an element and of all elements in it. */
const changeStyles = (root: ShadowRoot, change: (rules: string) => string): void => {
  // Copies, because elements of one class share their sheets.
  root.adoptedStyleSheets = root.adoptedStyleSheets.map(({ cssRules }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(change([...cssRules].map(({ cssText }) => cssText).join('\n')));
    return sheet;
  });
  for (const element of root.querySelectorAll('*')) if (element.shadowRoot) changeStyles(element.shadowRoot, change);
};

/** As if a pointer were over everything, and the focus everywhere. */
const touched = (rules: string): string => rules.replace(/:hover|:focus-visible/g, ':is(*, .any)');

/** As a browser without relative colors reads them. */
const withoutRelativeColors = (rules: string): string =>
  rules.replace(/@supports not \(color: [^{]*/g, '@media all ').replace(/\b(lab|rgb|color|oklch)\(from /g, 'unknown(');

type Case = [what: string, front: Color, back: Color, least: number];

const describeNode = (element: Element, text: string): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} ${text.replace(/\s+/g, ' ').trim().slice(0, 24)}`;

const textCases = (nodes: readonly Node[], known: Map<Element, Layer[]>): Case[] =>
  nodes.flatMap((node): Case[] => {
    const element = parentOf(node);
    if (!(node instanceof Text) || !node.data.trim() || !element || element.localName === 'option') return [];
    const opacity = opacityOf(element);
    const style = getComputedStyle(element);
    if (opacity === 0 || style.visibility === 'hidden') return [];
    const below = layersBelow(element, known);
    const color = element instanceof SVGElement ? style.fill : style.color;
    return [[describeNode(element, node.data), paint(...below, [color, opacity]), paint(...below), 4.5]];
  });

/** Graphics without words, and the property with their color. */
const marks: readonly [selector: string, property: string][] = [
  ['.fill, .amount, .chart circle', 'fill'],
  ['.as-ring .fill, .track, .chart path, .shape, .notch, .enlarge svg', 'stroke'],
  ['input:not(.walk), textarea, select', 'border-top-color'],
  ['.notice, .failure, .wrong, blockquote', 'border-inline-start-color'],
  ['a, button, summary, input:not(.walk), textarea, select, .plot', 'outline-color'],
];

const markCases = (nodes: readonly Node[], known: Map<Element, Layer[]>): Case[] =>
  nodes.flatMap((node): Case[] => {
    if (!(node instanceof Element) || opacityOf(node) === 0 || node.closest('dialog')) return [];
    return marks.flatMap(([selector, property]): Case[] => {
      const color = node.matches(selector) ? getComputedStyle(node).getPropertyValue(property) : 'none';
      // The reached part of a ring is a line, and no area.
      if (color === 'none' || (property === 'fill' && node.matches('.as-ring *'))) return [];
      // A mark is painted on the surroundings of the element, or inside it.
      const isWithin = property === 'outline-color' && parseFloat(getComputedStyle(node).outlineOffset) < 0;
      const below = layersBelow(isWithin ? node : (parentOf(node) ?? node), known);
      return [[`${property} of ${describeNode(node, '')}`, paint(...below, color), paint(...below), 3]];
    });
  });

const apply = (element: SpridElement, { text, background, accent, theme }: Page): void => {
  const holder = element.parentElement as HTMLElement;
  Object.assign(holder.style, { color: text, background });
  holder.style.setProperty('color-scheme', contrast(paint(background), [0, 0, 0]) < 5 ? 'dark' : 'light');
  if (accent) holder.style.setProperty('--sprid-accent', accent);
  else holder.style.removeProperty('--sprid-accent');
  element.theme = theme ?? 'auto';
};

const list = (missed: readonly string[]): string[] => [
  ...missed.slice(0, 12),
  ...(missed.length > 12 ? [`and ${String(missed.length - 12)} more`] : []),
];

describe('everything that is rendered', () => {
  afterEach(clearPage);

  for (const state of states)
    it(`has 4.5:1 for words and 3:1 for marks, untouched and touched, in <${state.tag}> (${state.name})`, async () => {
      const element = await placeState(state, 'sv');
      const missed: string[] = [];
      let counted = 0;
      for (const isTouched of [false, true]) {
        if (isTouched) changeStyles(rootOf(element), touched);
        for (const page of pages) {
          apply(element, page);
          await element.updateComplete;
          const nodes = nodesIn(rootOf(element));
          const known = new Map<Element, Layer[]>();
          for (const [what, front, back, least] of [
            ...textCases(nodes, known),
            ...(isTouched ? markCases(nodes, known) : []),
          ]) {
            counted++;
            const ratio = contrast(front, back);
            if (ratio < least)
              missed.push(
                `${what}: ${css(front)} on ${css(back)} is ${ratio.toFixed(2)}${isTouched ? ' when touched' : ''}; text ${page.text} on ${page.background}, accent ${page.accent ?? 'none'}, theme ${page.theme ?? 'auto'}`,
              );
          }
        }
      }
      expect(counted).to.be.above(pages.length * 2);
      expect(list(missed)).to.deep.equal([]);
    }).timeout(60_000);

  for (const state of states)
    it(`has them where no color can be made of another, in <${state.tag}> (${state.name})`, async () => {
      const element = await placeState(state, 'sv');
      changeStyles(rootOf(element), (rules) => withoutRelativeColors(touched(rules)));
      const missed = grounds.flatMap((page) => {
        apply(element, page);
        const nodes = nodesIn(rootOf(element));
        const known = new Map<Element, Layer[]>();
        return [...textCases(nodes, known), ...markCases(nodes, known)]
          .filter(([, front, back, least]) => contrast(front, back) < least)
          .map(
            ([what, front, back]) => `${what}: ${css(front)} on ${css(back)}; text ${page.text} on ${page.background}`,
          );
      });
      expect(list(missed)).to.deep.equal([]);
    }).timeout(60_000);

  it('has dark or light words on the accent, whichever it is', async () => {
    const state = states.find(({ tag }) => tag === 'comment-box');
    const element = await placeState(state as (typeof states)[number], 'sv');
    const send = rootOf(element).querySelector('.send') as Element;
    const words = send.querySelector('span') as Element;
    const missed: string[] = [];
    const steps = [0, 64, 112, 160, 208, 255];
    for (const { text, background } of [
      { text: '#444', background: '#fff' },
      { text: '#eee', background: '#111' },
    ])
      for (const accent of steps.flatMap((r) => steps.flatMap((g) => steps.map((b) => css([r, g, b]))))) {
        apply(element, { text, background, accent });
        const ground = paint(getComputedStyle(send).backgroundColor);
        const ratio = contrast(paint(getComputedStyle(words).color), ground);
        if (css(ground) !== accent || ratio < 4.5) missed.push(`${accent} as ${css(ground)}: ${ratio.toFixed(2)}`);
      }
    expect(list(missed)).to.deep.equal([]);
  }).timeout(60_000);

  for (const state of states)
    it(`is muted once at most in <${state.tag}> (${state.name})`, async () => {
      const element = await placeState(state, 'sv');
      apply(element, { text: 'rgb(68, 68, 68)', background: '#fff' });
      const twice = nodesIn(rootOf(element)).flatMap((node): string[] => {
        const parent = parentOf(node);
        const opacity = opacityOf(parent);
        if (!(node instanceof Text) || !node.data.trim() || !parent || opacity === 0) return [];
        const seen = paint('#fff', [getComputedStyle(parent).color, opacity]);
        // Muted text is between the text and the page; lighter text was muted twice.
        const [red, green, blue] = seen;
        return red === green && green === blue && red !== 255 && red > 68 + (255 - 68) * 0.16
          ? [`${describeNode(parent, node.data)}: ${css(seen)}`]
          : [];
      });
      expect(list(twice)).to.deep.equal([]);
    });
});
