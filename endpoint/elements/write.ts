/**
 * Writes an element with its content as HTML. The content is made by the same classes, templates and style sheets as in a
 * browser, so that nothing moves when a script takes over (see `src/elements/take-over.ts`).
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type LitElement, type TemplateResult } from 'lit';
import { escapeXml } from '../../src/markup/xml.js';
import { sheets, type Tag } from './sheets.js';

/** How an element stands on a page. */
export interface Placed {
  /** Attributes of the tag. True is one without a value. */
  attributes?: Readonly<Record<string, string | true>>;
  /** BCP 47 tag of the language of the words. */
  language: string;
  /** HTML inside the tag, for browsers that know no declared shadow roots. */
  fallback?: string;
}

// What the renderer looks up by name; the element itself is given to it.
const templates: Readonly<Record<Tag, TemplateResult>> = {
  'press-release': html`<press-release></press-release>`,
  'press-release-list': html`<press-release-list></press-release-list>`,
  'jobs-progress': html`<jobs-progress></jobs-progress>`,
  'comment-box': html`<comment-box></comment-box>`,
};

/** By these Lit would find its places again. Ours renders anew, and each weighs as much as a word. */
const marks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** From the sheet to the end of the root; what is in it holds no template. */
const rootShape = /<\/style>([^]*)<\/template>/;

/** Sets the properties that the attributes of a tag would set. */
export const setAttributes = (element: LitElement, { attributes = {} }: Placed): void => {
  for (const [name, value] of Object.entries(attributes))
    element.attributeChangedCallback(name, null, value === true ? '' : value);
};

/** The tag of an element that has what it shows. */
export const writeElement = (tag: Tag, element: LitElement, { attributes = {}, fallback = '' }: Placed): string => {
  class Given extends LitElementRenderer {
    constructor(tagName: string) {
      super(tagName);
      this.element = element;
    }
  }
  const written = collectResultSync(render(templates[tag], { elementRenderers: [Given] }));
  const [, content = ''] = rootShape.exec(written.replace(marks, '')) ?? [];
  const opening = Object.entries(attributes)
    .map(([name, value]) => ` ${name}${value === true ? '' : `="${escapeXml(value)}"`}`)
    .join('');
  const root = `<template shadowrootmode="open"><style>${sheets[tag]}</style>${content}</template>`;
  return `<${tag}${opening}>${root}${fallback}</${tag}>`;
};
