/** Elements whose content a server has rendered: see test/browser/newsroom.test.ts for whole pages. */
import { expect } from '@esm-bundle/chai';
import '../../src/elements/comment-box/comment-box.define.js';
import '../../src/elements/jobs-progress/jobs-progress.define.js';
import { place, textOf, until, when } from './element.js';

/** Puts an element with a declared shadow root on the page, as HTML of a server is read. */
const declare = <Made extends HTMLElement>(tag: string, src: string, content: string): Made => {
  const made = document.createElement('div');
  // Without its own class until it stands there, as where a script comes after the page.
  made.innerHTML = `<template><${tag} src="${src}">Vägen dit</${tag}></template>`;
  const element = (made.firstElementChild as HTMLTemplateElement).content.firstElementChild as HTMLElement;
  element.attachShadow({ mode: 'open' }).innerHTML = content;
  document.body.append(element);
  return element as Made;
};

const counterJson = `/answers/release/c?json=${encodeURIComponent(JSON.stringify({ value: 742, goal: 1000 }))}`;

const declared = '<style>p{margin:0}</style><p class="declared">742 av 1 000</p>';

const rootOf = (element: Element): ShadowRoot => element.shadowRoot as ShadowRoot;

describe('what a server has rendered', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('stays until the element’s own content is there, and goes in the same frame', async () => {
    const element = declare('jobs-progress', '/answers/hang/c', declared);
    await until(() => element.matches(':state(busy)'));
    expect(rootOf(element).querySelector('.declared')).to.not.equal(null);
    expect(textOf(element)).to.equal('');
    expect(getComputedStyle(rootOf(element).querySelector('slot') as Element).display).to.equal('none');
    const seen: [boolean, boolean][] = [];
    const look = (): void => {
      seen.push([Boolean(rootOf(element).querySelector('.declared')), textOf(element) !== '']);
      if (seen.length < 200) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    element.setAttribute('src', counterJson);
    await when(element, 'load');
    expect(textOf(element)).to.contain('742');
    expect(rootOf(element).querySelectorAll('.declared, style')).to.have.length(0);
    // Nobody saw both, or neither.
    expect(seen.filter(([before, after]) => before === after)).to.deep.equal([]);
  });

  it('stays when the line is dead, with the message beside it', async () => {
    const element = declare('jobs-progress', '/answers/status/404', declared);
    await when(element, 'error');
    expect(rootOf(element).querySelector('.declared')).to.not.equal(null);
    expect(rootOf(element).querySelector('[part~=failure]')).to.not.equal(null);
    element.setAttribute('src', counterJson);
    await when(element, 'load');
    expect(rootOf(element).querySelector('.declared')).to.equal(null);
  });

  it('is written in, and what was written goes on in the element, with the place of the caret', async () => {
    const thread = {
      thread: 't',
      count: 0,
      open: true,
      moderation: 'none',
      names: 'optional',
      limits: { text: 100, name: 10 },
      sort: 'newest',
      items: [],
      next: null,
      links: { post: '/answers/post' },
    };
    const element = declare(
      'comment-box',
      '/answers/hang/t',
      '<form><textarea id="form-"></textarea><input id="form--name"></form>',
    );
    await until(() => element.matches(':state(busy)'));
    const field = rootOf(element).querySelector('textarea') as HTMLTextAreaElement;
    field.focus();
    field.value = 'Så roligt!';
    field.setSelectionRange(3, 3);
    element.setAttribute('src', `/answers/release/t?json=${encodeURIComponent(JSON.stringify(thread))}`);
    await when(element, 'load');
    const own = rootOf(element).querySelector('textarea') as HTMLTextAreaElement;
    expect(own).to.not.equal(field);
    expect(own.value).to.equal('Så roligt!');
    expect(rootOf(element).activeElement).to.equal(own);
    expect(own.selectionStart).to.equal(3);
    expect((rootOf(element).querySelector('input') as HTMLInputElement).value).to.equal('');
  });

  it('is nothing to an element that has none', async () => {
    const element = place<HTMLElement>(`<jobs-progress src="${counterJson}">Vägen dit</jobs-progress>`);
    await when(element, 'load');
    expect(textOf(element)).to.contain('742');
  });
});
