/** What Vue's tools read of a tag in a template. What stands below `@ts-expect-error` must not compile. */
import 'sprid/vue';
import type { GlobalComponents } from 'vue';

type Tag<Name extends keyof GlobalComponents> = InstanceType<GlobalComponents[Name]>;
type Props = Tag<'press-release'>['$props'];

export const right: Props[] = [
  { src: '/api/releases/sprids-i-europa', variant: 'card', 'heading-level': '3', class: 'wide', key: 1 },
  { headingLevel: 3, noShare: true, 'no-share': '', onClick: ({ clientX }) => console.log(clientX) },
];
// @ts-expect-error there is no such variant
export const noVariant: Props = { variant: 'circle' };
// @ts-expect-error misspelt
export const misspelt: Props = { scr: '/api/releases/sprids-i-europa' };

export const emit = (release: Tag<'press-release'>, box: Tag<'comment-box'>): void => {
  type Listener = Parameters<typeof release.addEventListener<'error'>>[1];
  const listener: Listener = (event) => console.log(event.code);
  release.addEventListener('error', listener);
  box.$emit('comment-box-submit', { text: '' } as never);
  // @ts-expect-error a thread is never read
  box.$emit('comment-box-read', {} as never);
};
