/** Attributes that act, name or style. */
import { gone, link, picture, type Payload } from './payload.js';

export const handlers: readonly Payload[] = [
  {
    title: 'a handler of an image',
    payload: '<img src="https://p.example/a.png" onerror="window.attacked=1" onload=window.attacked=1>',
    expected: picture,
  },
  {
    title: 'a handler without spaces',
    payload: '<img/src="https://p.example/a.png"/onerror=window.attacked=1>',
    expected: picture,
  },
  { title: 'a handler in capitals', payload: '<p ONCLICK="window.attacked=1">a</p>', expected: '<p>a</p>' },
  {
    title: 'handlers that few know',
    payload: '<p onbeforeactivate=window.attacked=1 onpointerrawupdate=window.attacked=1 onx=window.attacked=1>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a handler of a transition',
    payload: '<p style="transition: 1s" ontransitionend="window.attacked=1" tabindex=1>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a handler after a line break',
    payload: '<b\nonmouseover\n=\nwindow.attacked=1>a</b>',
    expected: '<b>a</b>',
  },
  { title: 'a handler on a wrapper', payload: '<div onclick="window.attacked=1">a</div>', expected: '<div>a</div>' },
  { title: 'a name with a quotation mark', payload: '<p "onclick=window.attacked=1>a</p>', expected: '<p>a</p>' },
  {
    title: 'the same attribute twice',
    payload: '<a href="/b" href="javascript:window.attacked=1">c</a>',
    expected: link('https://news.example/b', 'c'),
  },
  {
    title: 'looks',
    payload:
      '<p style="position:fixed;inset:0;background:url(https://evil.example/x)" class="admin" bgcolor="red" background="https://evil.example/x">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'names that scripts look up',
    payload: '<p id="location" name="body">a</p><img id="cookie" name="documentElement" src="https://p.example/a.png">',
    expected: `<p>a</p>${picture}`,
  },
  gone(
    'a form that hides its own properties',
    '<form id="x"><input name="attributes"><input name="parentNode"></form>',
  ),
  {
    title: 'links with names that shadow',
    payload: '<a id="sprid" name="href" href="https://q.example/">a</a><a id="sprid">b</a>',
    expected: `${link('https://q.example/', 'a')}b`,
  },
  {
    title: 'data, roles and ARIA',
    payload: '<p data-src="x" data-bind="y" aria-hidden="true" role="alert">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'what makes an element of the page act',
    payload:
      '<p contenteditable tabindex=0 accesskey=x draggable=true hidden inert popover slot=x part=y is=z itemprop=q nonce=n>a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'where and how a link opens',
    payload:
      '<a href="https://q.example/" target="_top" rel="opener" download ping="https://evil.example/" attributionsrc referrerpolicy="unsafe-url" hreflang="en">a</a>',
    expected: '<a href="https://q.example/" hreflang="en" rel="noopener">a</a>',
  },
  {
    title: 'an attribute of another element',
    payload: '<p href="https://q.example/" src="https://p.example/a.png" colspan="2" width="3">a</p>',
    expected: '<p>a</p>',
  },
  {
    title: 'attributes with a namespace of their own',
    payload: '<p xlink:href="javascript:window.attacked=1" xml:base="https://evil.example/" xmlns:x="y">a</p>',
    expected: '<p>a</p>',
  },
  { title: 'a direction that is none', payload: '<p dir="up">a</p>', expected: '<p>a</p>' },
];
