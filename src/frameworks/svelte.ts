/** Types for Svelte 5. `import 'sprid/svelte'` once, in any file: it loads nothing. */
import type { HTMLAttributes } from 'svelte/elements';
import type { AttributesByTag, ElementsByTag } from './attributes.js';
import type { EventsByTag } from './events.js';

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

type TagAttributes<Tag extends keyof AttributesByTag> = AttributesByTag[Tag] & Listeners<EventsByTag[Tag]>;

type Element<Tag extends keyof AttributesByTag> = Omit<HTMLAttributes<ElementsByTag[Tag]>, keyof TagAttributes<Tag>> &
  TagAttributes<Tag>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'press-release': Element<'press-release'>;
    'press-release-list': Element<'press-release-list'>;
    'jobs-progress': Element<'jobs-progress'>;
    'comment-box': Element<'comment-box'>;
    'comment-count': Element<'comment-count'>;
  }
}
