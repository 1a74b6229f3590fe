import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { tokens } from '../../src/theme/tokens.js';

class ContrastTest extends LitElement {
  static override styles = tokens;

  protected override render(): unknown {
    return html`<i style="color: var(--_muted)"></i><i style="color: var(--_accent)"></i
      ><i style="color: var(--_mark)"></i><i style="color: var(--_surface)"></i>`;
  }
}
customElements.define('contrast-test', ContrastTest);

type Color = [red: number, green: number, blue: number];

const canvas = document
  .createElement('canvas')
  .getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;

/** Paints the colors over each other, as the browser would, and reads what is seen. */
const paint = (...colors: string[]): Color => {
  canvas.clearRect(0, 0, 1, 1);
  for (const color of colors) {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
};

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (color: Color): number => {
  const [red = 0, green = 0, blue = 0] = color.map((channel) =>
    channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: Color, other: Color): number => {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
};

const steps = [0, 20, 45, 70, 89, 110, 150, 190, 215, 235, 255];
const colors = [
  ...steps.map((step): Color => [step, step, step]),
  ...[
    '#0b2545',
    '#3b0a0a',
    '#0a3b1c',
    '#fff4d6',
    '#d6ecff',
    '#ffe0e0',
    '#8fd3ff',
    '#ffd479',
    '#12324a',
    '#f4f0e8',
    '#2b2118',
  ].map((color) => paint(color)),
];
const css = (color: Color): string => `rgb(${color.join(' ')})`;

describe('the colors', () => {
  it("keep 4.5:1 for text and 3:1 for marks wherever the page's own text has 7:1", async () => {
    const element = document.createElement('contrast-test') as ContrastTest;
    document.body.append(element);
    await element.updateComplete;
    const marks = [...(element.shadowRoot?.querySelectorAll('i') ?? [])];
    const missed: string[] = [];
    let pairs = 0;
    for (const text of colors) {
      element.style.color = css(text);
      const [muted = '', accent = '', mark = '', surface = ''] = marks.map((node) => getComputedStyle(node).color);
      for (const background of colors) {
        if (contrast(text, background) < 7) continue;
        pairs++;
        const page = css(background);
        const cases: [name: string, front: Color, back: Color, least: number][] = [
          ['muted text', paint(page, muted), background, 4.5],
          ['links', paint(page, accent), background, 4.5],
          ['marks', paint(page, mark), background, 3],
          ['the reached part of the bar beside the rest', paint(page, mark), paint(page, surface), 3],
        ];
        for (const [name, front, back, least] of cases) {
          const ratio = contrast(front, back);
          if (ratio < least)
            missed.push(`${name}: ${css(front)} on ${css(back)} with text ${css(text)} is ${ratio.toFixed(2)}`);
        }
      }
    }
    element.remove();
    expect(pairs).to.be.above(60);
    expect(
      missed.slice(0, 12).concat(missed.length > 12 ? [`and ${String(missed.length - 12)} more`] : []),
    ).to.deep.equal([]);
  });
});
