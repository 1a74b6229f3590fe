/** What the elements ask of Lit: the same of npm's stock Lit and of what the build makes of it. */
import { assert, expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { html, nothing, render, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';

const holder = (): HTMLElement => document.body.appendChild(document.createElement('div'));

/** The markup, without the comments that mark where expressions are. */
const markup = ({ innerHTML }: Element): string => innerHTML.replace(/<!--.*?-->/g, '');

describe('a template', () => {
  it('follows its values: text, attributes, properties, listeners', () => {
    const at = holder();
    const heard: string[] = [];
    const show = (text: unknown, name: unknown, on: boolean, listener: unknown): void => {
      render(html`<p class="a ${text}" title=${name} ?hidden=${on} .lang=${text} @click=${listener}>${text}</p>`, at);
    };
    const press = (): unknown => at.querySelector('p')?.click();
    show('b', 'c', true, () => heard.push('first'));
    expect(markup(at)).to.equal('<p class="a b" title="c" hidden="" lang="b">b</p>');
    press();
    show('d', nothing, false, () => heard.push('second'));
    expect(markup(at)).to.equal('<p class="a d" lang="d">d</p>');
    press();
    show('', undefined, false, nothing);
    expect(markup(at)).to.equal('<p class="a " lang="" title=""></p>');
    press();
    show(null, 0, false, () => heard.push('third'));
    expect(markup(at)).to.equal('<p class="a " lang="null" title="0"></p>');
    press();
    expect(heard).to.deep.equal(['first', 'second', 'third']);
  });

  it('calls its listeners in the name of its host', () => {
    const at = holder();
    const host = { name: 'host' };
    let heard: unknown;
    const listen = function (this: unknown): void {
      heard = (this as typeof host).name;
    };
    render(html`<b @click=${listen}></b>`, at, { host });
    at.querySelector('b')?.click();
    expect(heard).to.equal('host');
  });

  it('keeps its nodes for other values, and gives way to another template, a node, a list, a text', () => {
    const at = holder();
    const bold = (text: string): TemplateResult => html`<b>${text}</b>`;
    render(bold('a'), at);
    const [first] = at.children;
    render(bold('c'), at);
    expect(at.children[0]).to.equal(first);
    const node = document.createElement('hr');
    for (const [value, expected] of [
      [html`<i>d</i>`, '<i>d</i>'],
      [node, '<hr>'],
      [[bold('e'), 'f', nothing, node, [1, 2]], '<b>e</b>f<hr>12'],
      [['g'], 'g'],
      ['h', 'h'],
      [[], ''],
      ['<i>', '&lt;i&gt;'],
      [nothing, ''],
      [bold('j'), '<b>j</b>'],
    ] as const) {
      render(html`<u>${value}</u>`, at);
      expect(markup(at)).to.equal(`<u>${expected}</u>`);
    }
  });

  it('draws SVG, with the capitals of its attributes', () => {
    const at = holder();
    const dot = (x: number): unknown => svg`<circle cx="${x}%" r=${1}></circle>`;
    render(html`<svg viewBox=${'0 0 9 9'}>${[1, 2].map(dot)}</svg>`, at);
    expect(markup(at)).to.equal(
      '<svg viewBox="0 0 9 9"><circle cx="1%" r="1"></circle><circle cx="2%" r="1"></circle></svg>',
    );
    expect(at.querySelector('circle')).to.be.instanceOf(SVGCircleElement);
  });

  it('is never made of JSON, whatever that looks like', () => {
    const real = html`<img src="x" alt=${'a'} />`;
    for (const json of [
      JSON.stringify(real),
      JSON.stringify({ ...real, strings: ['<img>'], values: [] }),
      '{"_$litType$":1,"strings":["<img>"],"values":[]}',
      '{"_$litType$":{"h":["<img>"],"parts":[]},"values":[]}',
    ]) {
      const at = holder();
      assert.throws(() => {
        render(html`<p>${JSON.parse(json)}</p>`, at);
      });
      expect(at.querySelector('img')).to.equal(null);
    }
  });
});

describe('a list by keys', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 0, max: 12 }), { maxLength: 10 });

  it('has the order of its items, and each keeps its nodes, whatever comes, goes and moves', () => {
    fc.assert(
      fc.property(fc.array(keys, { minLength: 2, maxLength: 5 }), (lists) => {
        const at = holder();
        const nodes = new Map<number, Element>();
        lists.forEach((list, turn) => {
          const items = repeat(
            list,
            (key) => key,
            (key) => html`<b data-key=${key}>${key}.${turn}</b>${key % 3 ? nothing : html`<i></i>`}`,
          );
          render(html`<u>${['before', items, 'after']}</u>`, at);
          const expected = list.map((key) => `<b data-key="${key}">${key}.${turn}</b>${key % 3 ? '' : '<i></i>'}`);
          expect(markup(at)).to.equal(`<u>before${expected.join('')}after</u>`);
          for (const key of nodes.keys()) if (!list.includes(key)) nodes.delete(key);
          for (const key of list) {
            const node = at.querySelector(`[data-key="${key}"]`) as Element;
            expect(node).to.equal(nodes.get(key) ?? node);
            nodes.set(key, node);
          }
        });
        at.remove();
      }),
    );
  });

  it('moves no more than it must: what stays is not touched when others come, go, or pass it by', () => {
    const at = holder();
    const show = (list: string): string => {
      const observer = new MutationObserver(() => undefined);
      observer.observe(at, { childList: true, subtree: true });
      const items = repeat(
        Array.from(list),
        (key) => key,
        (key) => html`<b>${key}</b>`,
      );
      render(html`<p>${items}</p>`, at);
      const moved = observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]);
      observer.disconnect();
      return moved.map(({ textContent }) => textContent).join('');
    };
    show('abcdef');
    expect(show('acdf')).to.equal('');
    expect(show('xacydfz')).to.equal('xyz');
    expect(show('acydfzx')).to.equal('x');
    expect(show('xacydfz')).to.equal('x');
    expect(show('xacdyfz')).to.have.length(1);
  });
});
