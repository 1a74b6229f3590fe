/** What Svelte's tools read of a tag in a template. What stands below `@ts-expect-error` must not compile. */
import 'sprid/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Release = SvelteHTMLElements['press-release'];

export const right: Release[] = [
  { src: '/api/releases/sprids-i-europa', variant: 'card', 'heading-level': '3', 'no-share': true, class: 'wide' },
  {
    onload: (event) => console.log(event.type),
    onerror: (event) => console.log(event.code),
    onclick: (event) => console.log(event.currentTarget.complete),
    'onsprid-consent': ({ host }) => console.log(host),
  },
];
export const box: SvelteHTMLElements['comment-box'] = {
  'oncomment-box-submitted': ({ comment }) => console.log(comment.id),
};
// @ts-expect-error there is no such variant
export const noVariant: Release = { variant: 'circle' };
// @ts-expect-error a server would write it as `headinglevel`
export const property: Release = { headingLevel: 3 };
export const wrong: Release = {
  // @ts-expect-error a load has no code
  onload: (event) => console.log(event.code),
};
