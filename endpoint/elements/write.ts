/**
 * Writes an element with its content as HTML. The content comes from the same classes, templates and style sheets as in
 * a browser, so nothing moves when a script replaces it (see `src/elements/take-over.ts`).
 *
 * @see https://html.spec.whatwg.org/multipage/scripting.html#attr-template-shadowrootmode
 */
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { html, type LitElement, type TemplateResult } from 'lit';
import { escapeXml } from '../../src/markup/xml.js';
import { sheets, type Tag } from './sheets.js';

/** How an element is placed on a page. */
export interface ElementPlacement {
  /** Attributes of the tag. `true` stands for one without a value. */
  attributes?: Readonly<Record<string, string | true>>;
  /** BCP 47 tag of the language of the words. */
  language: string;
  /** HTML inside the tag, for browsers without declarative shadow roots. */
  fallback?: string;
}

// The renderer looks a template up by name; the element itself is passed to it.
const templates: Readonly<Record<Tag, TemplateResult>> = {
  'press-release': html`<press-release></press-release>`,
  'press-release-list': html`<press-release-list></press-release-list>`,
  'jobs-progress': html`<jobs-progress></jobs-progress>`,
  'comment-box': html`<comment-box></comment-box>`,
};

/** The marks by which Lit would hydrate. Our elements render anew instead, and each mark costs bytes. */
const marks = /<!--\/?lit-(?:part|node)[^>]*-->|<\?>/g;

/** From the style sheet to the end of the shadow root, which contains no template. */
const rootShape = /<\/style>([^]*)<\/template>/;

/** Sets the properties that the attributes of a tag would set. */
export const setAttributes = (element: LitElement, { attributes = {} }: ElementPlacement): void => {
  for (const [name, value] of Object.entries(attributes))
    element.attributeChangedCallback(name, null, value === true ? '' : value);
};

/** Writes the tag of an element that already has its content. */
export const writeElement = (
  tag: Tag,
  element: LitElement,
  { attributes = {}, fallback = '' }: ElementPlacement,
): string => {
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
