/** Text that is one thing to one parser and another to the next. */
import { gone, picture, type Payload } from './payload.js';

export const confusion: readonly Payload[] = [
  gone('a drawing', '<svg onload="window.attacked=1"><script>window.attacked=1</script></svg>'),
  gone('a link in a drawing', '<svg><a xlink:href="javascript:window.attacked=1"><text>x</text></a></svg>'),
  gone(
    'a drawing that animates an address',
    '<svg><a><animate attributeName="href" values="javascript:window.attacked=1"/></a></svg>',
  ),
  gone('a drawing that uses another', '<svg><use href="data:image/svg+xml,x#y"/></svg>'),
  gone('HTML in a drawing', '<svg><foreignObject><p>x</p><img src=x onerror=window.attacked=1></foreignObject></svg>'),
  gone('an image in the title of a drawing', '<svg><title><img src=x onerror=window.attacked=1></title></svg>'),
  gone(
    'a style sheet in a drawing that ends early',
    '<svg><style><a title="</style><img src=x onerror=window.attacked=1>"></a></style></svg>',
  ),
  gone('formulas', '<math href="javascript:window.attacked=1"><mi>x</mi></math>'),
  gone(
    'formulas with HTML',
    '<math><annotation-xml encoding="text/html"><img src=x onerror=window.attacked=1></annotation-xml></math>',
  ),
  {
    title: 'formulas that change sides, and take the rest along as a comment',
    payload:
      'a<math><mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=window.attacked=1&gt;"></style></mglyph></mtext></math>b',
    expected: 'a',
  },
  gone(
    'formulas in which a table is moved',
    '<math><mtext><table><mglyph><style><math><img src=x onerror=window.attacked=1></style></table></mtext></math>',
  ),
  { title: 'a drawing that a paragraph ends', payload: '<svg><p>a</p>', expected: '<p>a</p>' },
  {
    title: 'a drawing that an image ends',
    payload: '<svg><desc></desc><img src="https://p.example/a.png" onerror="window.attacked=1">',
    expected: picture,
  },
  gone('a template', '<template><img src=x onerror=window.attacked=1></template>'),
  {
    title: 'a template that becomes a shadow tree',
    payload: '<p>a<template shadowrootmode="open"><script>window.attacked=1</script><slot></slot></template></p>',
    expected: '<p>a</p>',
  },
  {
    title: 'a wrapper with a shadow tree',
    payload: '<div><template shadowrootmode="open"><img src=x onerror=window.attacked=1></template>a</div>',
    expected: '<div>a</div>',
  },
  gone('a template within a template', '<template><template><script>window.attacked=1</script></template></template>'),
  gone('a text without scripts', '<noscript><p>x</p></noscript>'),
  gone('a title', '<title><img src=x onerror=window.attacked=1></title>'),
  gone('a text field', '<textarea><img src=x onerror=window.attacked=1></textarea>'),
  {
    title: 'a text field that ends in a value',
    payload: '<textarea><a title="</textarea><b>c</b>',
    expected: '<b>c</b>',
  },
  gone('an example', '<xmp><img src=x onerror=window.attacked=1></xmp>'),
  {
    title: 'an example that ends in a value',
    payload: '<xmp><a title="</xmp><p onclick=window.attacked=1>b</p>',
    expected: '<p>b</p>',
  },
  gone('no embeds', '<noembed><img src=x onerror=window.attacked=1></noembed>'),
  gone('no frames', '<noframes><img src=x onerror=window.attacked=1></noframes>'),
  { title: 'plain text to the end', payload: 'a<plaintext><p>b</p>', expected: 'a' },
  gone('a comment', '<!-- <img src=x onerror=window.attacked=1> -->'),
  gone('a comment that ends at once', '<!-->'),
  {
    title: 'a comment that ends early',
    payload: '<!--><p onclick=window.attacked=1>a</p>-->',
    expected: '<p>a</p>--&gt;',
  },
  { title: 'a comment that ends with an exclamation mark', payload: 'a<!-- x --!>b', expected: 'ab' },
  { title: 'a comment that never ends', payload: 'a<!-- <b>c</b>', expected: 'a' },
  {
    title: 'a comment of another browser',
    payload: '<!--[if IE]><script>window.attacked=1</script><![endif]-->a',
    expected: 'a',
  },
  { title: 'a CDATA section', payload: 'a<![CDATA[ <b>c</b> ]]>d', expected: 'ac ]]&gt;d' },
  gone('a CDATA section in a drawing', '<svg><![CDATA[<p>x</p>]]></svg>'),
  gone('a processing instruction', '<?xml version="1.0"?>'),
  gone('a document type', '<!doctype html>'),
  {
    title: 'values that would end an element',
    payload:
      '<p title="a</style>" lang="--><b>">b</p><img src="https://p.example/a.png" alt="</title><script>" title="]]>">',
    expected: `<p>b</p>${picture}`,
  },
  { title: 'an address that would end a comment', payload: '<a href="https://q.example/-->">b</a>', expected: 'b' },
  {
    title: 'an attribute that is never closed',
    payload: `<p>a</p><img src='https://evil.example/?`,
    expected: '<p>a</p>',
  },
  gone('a choice', '<select><option>x</option></select>'),
  { title: 'a caption without a table', payload: '<caption>a</caption><td>b</td>', expected: 'ab' },
  {
    title: 'a head and its script before the text',
    payload: '<head><script>window.attacked=1</script></head>a',
    expected: 'a',
  },
  {
    title: 'zero characters',
    payload: '<p title="b\0c">a</p><scr\0ipt>d</scr\0ipt>',
    expected: '<p title="b\ufffdc">a</p>',
  },
  { title: 'an end tag with attributes', payload: '<b>a</b onclick=window.attacked=1>c', expected: '<b>a</b>c' },
];
