/** A page without a framework. What stands below `@ts-expect-error` must not compile. */
import 'sprid/comment-box/define';
import 'sprid/press-release/define';
import { LoadErrorEvent, type CommentBoxElement, type LoadErrorCode, type PressReleaseElement } from 'sprid';

const release: PressReleaseElement | null = document.querySelector('press-release');
const box: CommentBoxElement = document.createElement('comment-box');

release?.addEventListener('error', (event) => {
  const code: LoadErrorCode = event.code;
  // @ts-expect-error a code is one of a few
  const wrong: 'gone' = event.code;
  console.log(code, wrong, event.error.message, event instanceof LoadErrorEvent);
});
release?.addEventListener('sprid-consent', ({ host }) => console.log(host.toUpperCase()));
release?.addEventListener('click', ({ clientX }) => console.log(clientX));
release?.addEventListener('else', (event: Event) => console.log(event.type), { once: true });
// @ts-expect-error it has no such field
release?.addEventListener('load', (event) => console.log(event.code));

box.addEventListener('comment-box-submit', (event) => {
  if (!event.text.includes('sprid')) event.preventDefault();
});
const told = (event: { comment: { id: string } }): void => console.log(event.comment.id);
box.addEventListener('comment-box-submitted', told);
box.removeEventListener('comment-box-submitted', told);
// @ts-expect-error a release has no comments
release?.addEventListener('comment-box-submitted', told);

box.headingLevel = 3;
// @ts-expect-error there is no seventh level
box.headingLevel = 7;
// @ts-expect-error misspelt
box.scr = '/api/threads/a/comments';
// As any element, it goes where an element is wanted.
const element: HTMLElement = box;
document.body.append(element);
