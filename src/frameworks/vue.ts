/**
 * Types for Vue's templates. `import 'sprid/vue'` once, in any file: it loads nothing.
 * @see https://vuejs.org/guide/extras/web-components#web-components-and-typescript
 */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { AttributesByTag, ElementsByTag } from './attributes.js';
import type { EventsByTag } from './events.js';

/** `heading-level` as Vue's tools read it: `headingLevel`. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

type CamelProps<Attributes> = { [Name in keyof Attributes as Camel<Name & string>]: Attributes[Name] };

type TagAttributes<Tag extends keyof AttributesByTag> = AttributesByTag[Tag] & CamelProps<AttributesByTag[Tag]>;

type Element<Tag extends keyof AttributesByTag> = new () => ElementsByTag[Tag] & {
  $props: TagAttributes<Tag> &
    Omit<HTMLAttributes, keyof TagAttributes<Tag> | 'onLoad' | 'onError' | 'onLoadstart'> &
    PublicProps;
  $emit: EmitFn<{ [Type in keyof EventsByTag[Tag]]: (event: EventsByTag[Tag][Type]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
    'press-release': Element<'press-release'>;
    'press-release-list': Element<'press-release-list'>;
    'jobs-progress': Element<'jobs-progress'>;
    'comment-box': Element<'comment-box'>;
    'comment-count': Element<'comment-count'>;
  }
}
