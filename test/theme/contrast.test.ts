import { expect } from '@esm-bundle/chai';
import { html, LitElement } from 'lit';
import { tokens } from '../../src/theme/tokens.js';
import { contrast, css, paint, type Color } from './paint.js';

class ContrastTest extends LitElement {
  static override styles = tokens;

  protected override render(): unknown {
    return html`<i style="color: var(--_muted)"></i><i style="color: var(--_link)"></i
      ><i style="color: var(--_mark)"></i><i style="color: var(--_surface)"></i>`;
  }
}
customElements.define('contrast-test', ContrastTest);

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

  it('leave an accent that can be read as the page has made it, as far as a screen can tell', async () => {
    const element = document.createElement('contrast-test') as ContrastTest;
    document.body.append(element);
    await element.updateComplete;
    const [, link, mark] = [...(element.shadowRoot?.querySelectorAll('i') ?? [])];
    for (const [text, accents] of [
      ['#222', ['#003399', '#0066cc', '#8a1c4a', '#a3260f', '#1b6e3c', '#000']],
      ['#eee', ['#8fd3ff', '#ffcc00', '#ff9f5a', '#fff']],
    ] as const)
      for (const accent of accents) {
        element.style.cssText = `color: ${text}; --sprid-accent: ${accent}`;
        for (const node of [link, mark]) {
          const seen = paint(getComputedStyle(node as Element).color);
          const off = paint(accent).map((channel, at) => Math.abs(channel - (seen[at] ?? 0)));
          expect(Math.max(...off), `${accent} beside ${text} is ${css(seen)}`).to.be.at.most(1);
        }
      }
    element.remove();
  });

  it('mute text once, also within muted text and where the page has muted it already', async () => {
    const element = document.createElement('contrast-test') as ContrastTest;
    document.body.append(element);
    await element.updateComplete;
    const once = element.shadowRoot?.querySelector('i') as HTMLElement;
    const twice = document.createElement('i');
    twice.style.color = 'var(--_muted)';
    once.append(twice);
    element.style.color = '#444';
    expect(paint('#fff', getComputedStyle(twice).color)).to.deep.equal(paint('#fff', getComputedStyle(once).color));
    expect(paint('#fff', getComputedStyle(once).color)).to.not.deep.equal(paint('#444'));
    element.style.color = 'rgb(0 0 0 / 0.6)';
    expect(paint('#fff', getComputedStyle(once).color)).to.deep.equal(paint('#fff', 'rgb(0 0 0 / 0.6)'));
    element.remove();
  });
});
