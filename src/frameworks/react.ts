/**
 * Types for React 19 and frameworks based on it, such as Next. `import 'sprid/react'` once, in any file: it loads
 * nothing.
 *
 * React 19 listens by the exact name of the event, so write `onload` and `onerror`. `onLoad` is an event of React's own
 * that our elements do not fire.
 */
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { AttributesByTag, ElementsByTag } from './attributes.js';
import type { EventsByTag } from './events.js';

type Listeners<Events> = {
  [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined;
};

type TagAttributes<Tag extends keyof AttributesByTag> = AttributesByTag[Tag] & Listeners<EventsByTag[Tag]>;

type Props<Tag extends keyof AttributesByTag> = ClassAttributes<ElementsByTag[Tag]> &
  Omit<HTMLAttributes<ElementsByTag[Tag]>, keyof TagAttributes<Tag> | 'onLoad' | 'onError' | 'onLoadStart'> &
  TagAttributes<Tag>;

declare module 'react' {
  // React's own name.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'press-release': Props<'press-release'>;
      'press-release-list': Props<'press-release-list'>;
      'jobs-progress': Props<'jobs-progress'>;
      'comment-box': Props<'comment-box'>;
      'comment-count': Props<'comment-count'>;
    }
  }
}
